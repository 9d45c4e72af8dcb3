//! A group's programme over the years.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::window;
use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Group, Id, ProgrammeItem};
use crate::domain::programme::ItemState;
use crate::service::programme::{self, MoveItem, ProposeItem, ReviseItem};

/// Which items of a programme.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those that stand here.
    state: Option<ItemState>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

/// Which years of a programme: ten at most.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Years {
    /// The first; this year unless told.
    #[schemars(range(min = 1970, max = 9999))]
    from: Option<i64>,
    /// The last; two years after the first unless told.
    #[schemars(range(min = 1970, max = 9999))]
    to: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("programme");
    read(&mut api);
    changed(&mut api);
    api
}

fn read(api: &mut Operations) {
    api.get(
        "/groups/{id}/programme",
        "get_programme",
        "The programme of a group by year, and in each year by where its items stood",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Years>| programme::board(tx, r.path.id, (r.query.from, r.query.to)),
    );
    api.get(
        "/groups/{id}/programme-items",
        "list_programme_items",
        "The items of a group's programme",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            programme::list(tx, r.path.id, q.state, &window)
        },
    );
    api.get(
        "/programme-items/{id}",
        "get_programme_item",
        "An item of a group's programme, with the moves that can be made",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<ProgrammeItem>>| programme::get(tx, r.path.id),
    );
    api.get(
        "/programme-items/{id}/changes",
        "list_programme_changes",
        "Every change of an item: who, when and why, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<ProgrammeItem>, Paging>| {
            let q = &r.query;
            programme::list_changes(
                tx,
                r.path.id,
                &window(q.after.as_deref(), q.limit, |key| key.parse().ok())?,
            )
        },
    );
}

fn changed(api: &mut Operations) {
    api.post(
        "/groups/{id}/programme-items",
        "propose_programme_item",
        "Put an item on the programme; carried over from an output, a proposal or a topic in one step",
        Policy::Group(Action::ProposeForProgramme),
        |tx, r: &Req<ById<Group>, Nothing, ProposeItem>| programme::propose(tx, r.path.id, &r.body),
    )
    .example(json!({
        "origin": {"kind": "output", "id": "0190163d-8694-739b-aea5-966c26f8ad91"}, "from_year": 2019, "to_year": 2020,
        "responsible": "Secretariat", "reason": "Its uptake is to be followed.",
    }));
    api.patch(
        "/programme-items/{id}",
        "revise_programme_item",
        "Change the title, the years or who is responsible, with a reason",
        Policy::Group(Action::KeepProgramme),
        |tx, r: &Req<ById<ProgrammeItem>, Nothing, ReviseItem>| programme::revise(tx, r.path.id, &r.body),
    )
    .example(json!({"responsible": "Co-facilitator", "reason": "Agreed at the meeting of 14 June."}));
    api.post(
        "/programme-items/{id}/moves",
        "move_programme_item",
        "Activate, continue, park, close or reopen an item, with a reason",
        Policy::Group(Action::KeepProgramme),
        |tx, r: &Req<ById<ProgrammeItem>, Nothing, MoveItem>| programme::move_item(tx, r.path.id, &r.body),
    )
    .example(json!({"kind": "activate", "reason": "The group takes it up.", "revision": 1}));
}
