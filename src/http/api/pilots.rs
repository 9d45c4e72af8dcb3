//! Pilots.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Pilot, Proposal};
use crate::service::pilots::{self, ClosePilot, EvaluatePilot, PlanPilot};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("pilots");
    api.post(
        "/proposals/{id}/pilots",
        "plan_pilot",
        "Plan a pilot with its measures",
        Policy::Group(Action::ManagePilots),
        |tx, r: &Req<ById<Proposal>, Nothing, PlanPilot>| pilots::plan(tx, r.path.id, &r.body),
    )
    .example(json!({
        "title": "A statement map on the call", "instrument": "statement_map",
        "aim": "To see whether views come together across stakeholder groups.",
        "population": "Participants of three national initiatives.",
        "measures": ["30 participants of each stakeholder group", "At least 10 statements from newcomers"],
        "starts_at": "2018-07-02T00:00:00Z", "ends_at": "2018-07-16T00:00:00Z",
    }));
    api.get(
        "/proposals/{id}/pilots",
        "list_pilots",
        "The pilots of a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| pilots::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/pilots/{id}",
        "get_pilot",
        "A pilot",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Pilot>>| pilots::get(tx, r.path.id),
    );
    api.post(
        "/pilots/{id}/closures",
        "close_pilot",
        "Close a pilot with its result",
        Policy::Group(Action::ManagePilots),
        |tx, r: &Req<ById<Pilot>, Nothing, ClosePilot>| pilots::close(tx, r.path.id, &r.body),
    )
    .example(json!({"result": "42 participants of four groups; 14 statements from newcomers."}));
    api.post(
        "/pilots/{id}/evaluations",
        "evaluate_pilot",
        "Say what a closed pilot was worth, and what was learned",
        Policy::Group(Action::ManagePilots),
        |tx, r: &Req<ById<Pilot>, Nothing, EvaluatePilot>| pilots::evaluate(tx, r.path.id, &r.body),
    )
    .example(json!({
        "evaluation": "Both measures were met; the map showed two questions nobody had raised.",
        "lessons": "Announce it two weeks earlier; translate the first statements.",
    }));
    api
}
