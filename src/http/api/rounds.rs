//! Engagement rounds.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Proposal, Round};
use crate::service::rounds::{self, ExtendRound, PlanRound};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("rounds");
    api.post(
        "/proposals/{id}/rounds",
        "plan_round",
        "Plan an engagement round, or open one at once",
        Policy::Group(Action::ManageRounds),
        |tx, r: &Req<ById<Proposal>, Nothing, PlanRound>| rounds::plan(tx, r.path.id, &r.body),
    )
    .example(json!({
        "title": "Does the call reflect your community?", "promise": "consult",
        "purpose": "To learn what the communities that did not write the text think of it.",
        "audience": "National and regional initiatives, through their coordinators.",
        "opens_at": "2018-06-20T00:00:00Z", "closes_at": "2018-07-11T00:00:00Z",
    }));
    api.get(
        "/proposals/{id}/rounds",
        "list_rounds",
        "The engagement rounds of a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| rounds::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/rounds/{id}",
        "get_round",
        "An engagement round with its comments counted",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Round>>| rounds::get(tx, r.path.id),
    );
    api.patch(
        "/rounds/{id}",
        "extend_round",
        "Give an engagement round more time",
        Policy::Group(Action::ManageRounds),
        |tx, r: &Req<ById<Round>, Nothing, ExtendRound>| rounds::extend(tx, r.path.id, &r.body),
    )
    .example(json!({"closes_at": "2018-07-18T00:00:00Z"}));
    api.post(
        "/rounds/{id}/closures",
        "close_round",
        "Close a round whose window is over, before the clock does",
        Policy::Group(Action::ManageRounds),
        |tx, r: &Req<ById<Round>>| rounds::close(tx, r.path.id),
    );
    api
}
