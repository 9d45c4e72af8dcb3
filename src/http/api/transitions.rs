//! Transitions: what can be done from here, the moves, and those that were made.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::window;
use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::consensus::OutputType;
use crate::domain::day::Day;
use crate::domain::ids::Proposal;
use crate::service::transitions::{self, Event, MakeTransition};

/// What to plan for.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Planned {
    /// The day of the event; that to which the proposal follows a deadline template where it is left out.
    event_on: Option<Day>,
    /// What the proposal is to yield; the type that takes longest where it is left out.
    output_type: Option<OutputType>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("transitions");
    api.get(
        "/proposals/{id}/transitions",
        "list_transitions",
        "Every transition from where a proposal is: what is missing, and who could",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>>| transitions::options(tx, r.path.id),
    );
    api.post(
        "/proposals/{id}/transitions",
        "make_transition",
        "Move a proposal",
        Policy::Group(Action::MoveProposal),
        |tx, r: &Req<ById<Proposal>, Nothing, MakeTransition>| transitions::make(tx, r.path.id, &r.body),
    )
    .example(json!({
        "kind": "return", "from": "engagement", "revision": 7, "to": "deliberation",
        "reason": "The round showed that the second paragraph has to be written anew.",
    }));
    api.get(
        "/proposals/{id}/history",
        "list_moves",
        "The moves that a proposal has made, with what was overridden",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| {
            let number = |key: &str| key.parse().ok();
            transitions::history(tx, r.path.id, &window(r.query.after.as_deref(), r.query.limit, number)?)
        },
    );
    api.get(
        "/proposals/{id}/back-plan",
        "get_back_plan",
        "From the day of an event back: the last day of each remaining step, and whether it can be done",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Planned>| {
            let Planned { event_on, output_type } = r.query;
            transitions::back_plan(tx, r.path.id, Event { on: event_on, output_type })
        },
    );
    api
}
