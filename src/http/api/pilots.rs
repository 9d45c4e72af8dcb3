//! Pilots: the register of a group, and each from its plan to the decision after it.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::window;
use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{CycleId, Group, Id, Pilot, PilotId, Proposal};
use crate::domain::pilots::{Instrument, PilotDecision, PilotState};
use crate::service::pilots::{
    self, ChangePilot, ClosePilot, DecideOnPilot, EvaluatePilot, Filter, PlanPilot,
};

/// Which pilots of a group, and which part of their list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those on proposals of this cycle.
    cycle_id: Option<CycleId>,
    /// Only those that try this.
    instrument: Option<Instrument>,
    /// Only those that stand so.
    state: Option<PilotState>,
    /// Only those after which this was decided.
    decision: Option<PilotDecision>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

impl Which {
    fn filter(&self) -> Filter {
        let Self { cycle_id, instrument, state, decision, after: _, limit: _ } = *self;
        Filter { cycle: cycle_id, instrument, state, decision }
    }
}

/// What a pilot is compared with.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Compared {
    /// The other pilot.
    with: PilotId,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("pilots");
    read(&mut api);
    plan(&mut api);
    follow(&mut api);
    api
}

fn read(api: &mut Operations) {
    api.get(
        "/groups/{id}/pilots",
        "list_group_pilots",
        "The register of a group: what was tried on all its proposals",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            pilots::register(tx, r.path.id, &q.filter(), &window)
        },
    );
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
    api.get(
        "/pilots/{id}/comparison",
        "compare_pilots",
        "A pilot beside another one, on the measures that both have",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Pilot>, Compared>| pilots::compare(tx, r.path.id, r.query.with),
    );
}

fn plan(api: &mut Operations) {
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
        "measures": [
            {"name": "Participants of each stakeholder group", "unit": "persons", "target": "at least 30"},
            {"name": "Statements from newcomers", "target": "at least 10"},
        ],
        "starts_at": "2018-07-02T00:00:00Z", "ends_at": "2018-07-16T00:00:00Z",
    }));
    api.patch(
        "/pilots/{id}",
        "change_pilot",
        "Change the plan of a pilot until it runs; then its title and its end alone",
        Policy::Group(Action::ManagePilots),
        |tx, r: &Req<ById<Pilot>, Nothing, ChangePilot>| pilots::change(tx, r.path.id, &r.body),
    )
    .example(json!({"ends_at": "2018-07-23T00:00:00Z"}));
}

fn follow(api: &mut Operations) {
    api.post(
        "/pilots/{id}/closures",
        "close_pilot",
        "Close a pilot with its result and what it took",
        Policy::Group(Action::FollowPilots),
        |tx, r: &Req<ById<Pilot>, Nothing, ClosePilot>| pilots::close(tx, r.path.id, &r.body),
    )
    .example(json!({
        "result": "42 participants of four groups; 14 statements from newcomers.",
        "cost": {"hours": 25, "money": "400 CHF", "note": "Translation; the rest was volunteered."},
        "caveats": "Who took part chose to.",
    }));
    api.post(
        "/pilots/{id}/evaluations",
        "evaluate_pilot",
        "Say what a closed pilot was worth, measure by measure, and what was learned",
        Policy::Group(Action::FollowPilots),
        |tx, r: &Req<ById<Pilot>, Nothing, EvaluatePilot>| pilots::evaluate(tx, r.path.id, &r.body),
    )
    .example(json!({
        "findings": [
            {"measure": "Participants of each stakeholder group", "value": "8 to 14", "verdict": "not_met"},
            {"measure": "Statements from newcomers", "reason": "The tool does not tell who is new."},
        ],
        "evaluation": "The map showed two questions that nobody had raised, from few people.",
        "lessons": "Announce it two weeks earlier; translate the first statements.",
    }));
    api.post(
        "/pilots/{id}/decisions",
        "decide_on_pilot",
        "Keep or drop the instrument of an evaluated pilot",
        Policy::Group(Action::FollowPilots),
        |tx, r: &Req<ById<Pilot>, Nothing, DecideOnPilot>| pilots::decide(tx, r.path.id, &r.body),
    )
    .example(json!({"decision": "keep", "reason": "It showed what a comment round does not."}));
}
