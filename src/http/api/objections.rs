//! Objections.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::consensus::{Ground, ObjectionState};
use crate::domain::ids::{Objection, Position};
use crate::service::objections::{
    self, FindOnObjection, ListObjections, ObjectorSays, RaiseObjection, RespondToObjection,
    WithdrawObjection,
};

/// Which objections, and which part of them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
    /// With `true` those that nobody answered in substance in time, with `false` only the others.
    overdue: Option<bool>,
    /// Those in this state.
    state: Option<ObjectionState>,
    /// Those on this ground.
    ground: Option<Ground>,
}

const RAISE: Policy = Policy::Group(Action::RaiseObjection);

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("objections");
    raising(&mut api);
    reading(&mut api);
    answering(&mut api);
    objecting(&mut api);
    api
}

fn raising(api: &mut Operations) {
    api.post(
        "/positions/{id}/objections",
        "raise_objection",
        "Raise an objection to the current version",
        RAISE,
        |tx, r: &Req<ById<Position>, Nothing, RaiseObjection>| objections::raise(tx, r.path.id, &r.body),
    )
    .example(json!({
        "version": 1, "ground": "evidence", "summary": "The figures of the second paragraph are from 2010.",
        "harm": "Readers would plan with numbers that no longer hold.",
        "remedy": "Take the figures of 2017, or leave the paragraph out.",
    }));
    api.post(
        "/objections/{id}/backers",
        "back_objection",
        "Stand behind an objection",
        RAISE,
        |tx, r: &Req<ById<Objection>>| objections::back(tx, r.path.id),
    );
    api.delete(
        "/objections/{id}/backers/own",
        "leave_objection",
        "Stand behind an objection no more; If-Match names the revision of the objection",
        RAISE,
        |tx, r: &Req<ById<Objection>>| objections::leave(tx, r.path.id),
    );
}

fn reading(api: &mut Operations) {
    api.get(
        "/positions/{id}/objections",
        "list_objections",
        "The objections to a position, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>, Listed>| {
            let Listed { after, limit, overdue, state, ground } = &r.query;
            let window = Paging { after: after.clone(), limit: *limit }.by_id()?;
            let which = ListObjections { overdue: *overdue, state: *state, ground: *ground };
            objections::list(tx, r.path.id, which, &window)
        },
    );
    api.get(
        "/objections/{id}",
        "get_objection",
        "An objection",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Objection>>| objections::get(tx, r.path.id),
    );
    api.get(
        "/objections/{id}/events",
        "list_objection_events",
        "What was said and done about an objection, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Objection>, Paging>| objections::events(tx, r.path.id, &r.query.by_id()?),
    );
}

fn answering(api: &mut Operations) {
    api.post(
        "/objections/{id}/responses",
        "respond_to_objection",
        "Say something about an objection, or respond to its substance for the group",
        Policy::Group(Action::RespondToObjection),
        |tx, r: &Req<ById<Objection>, Nothing, RespondToObjection>| {
            objections::respond(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"body": "Version 2 takes the figures of 2017.", "substantive": true}));
    api.post(
        "/objections/{id}/findings",
        "find_on_objection",
        "Find on an objection, after a response to its substance",
        Policy::Group(Action::FindOnObjection),
        |tx, r: &Req<ById<Objection>, Nothing, FindOnObjection>| objections::find(tx, r.path.id, &r.body),
    )
    .example(json!({"outcome": "accommodated", "version": 2}));
}

fn objecting(api: &mut Operations) {
    api.post(
        "/objections/{id}/withdrawals",
        "withdraw_objection",
        "Withdraw your objection, perhaps with a new stance",
        RAISE,
        |tx, r: &Req<ById<Objection>, Nothing, WithdrawObjection>| {
            objections::withdraw(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"reason": "Version 2 meets it.", "stance": {"stance": "accept"}}));
    api.post(
        "/objections/{id}/maintenances",
        "maintain_objection",
        "Keep objecting after a finding against your objection",
        RAISE,
        |tx, r: &Req<ById<Objection>, Nothing, ObjectorSays>| objections::maintain(tx, r.path.id, &r.body),
    )
    .example(json!({"reason": "The reasons do not speak to the harm."}));
    api.post(
        "/objections/{id}/contests",
        "contest_objection",
        "Contest, within seven days, that a version meets your objection",
        RAISE,
        |tx, r: &Req<ById<Objection>, Nothing, ObjectorSays>| objections::contest(tx, r.path.id, &r.body),
    )
    .example(json!({"reason": "The second paragraph still has the figures of 2010."}));
    api.post(
        "/objections/{id}/takeovers",
        "take_over_objection",
        "Take over an objection that you are behind, once its holder withdrew or left",
        RAISE,
        |tx, r: &Req<ById<Objection>>| objections::take_over(tx, r.path.id),
    );
}
