//! Stances, and where positions stand.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Position, Proposal, StanceRow};
use crate::service::consensus;
use crate::service::course;
use crate::service::stances::{self, CastStance};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("stances");
    api.post(
        "/positions/{id}/stances",
        "cast_stance",
        "Take a stance on the current version; it replaces your stance before",
        Policy::Group(Action::TakeStance),
        |tx, r: &Req<ById<Position>, Nothing, CastStance>| stances::cast(tx, r.path.id, &r.body),
    )
    .example(json!({"version": 1, "stance": "support", "reason": "It says what we asked for."}));
    api.get(
        "/positions/{id}/stances",
        "list_stances",
        "The stances on a position, as far as the call shows them",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<Position>, Paging>| stances::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/positions/{id}/stances/own",
        "get_own_stance",
        "Your own stance on a position, with its history",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<Position>>| stances::own(tx, r.path.id),
    );
    api.get(
        "/stances/{id}/history",
        "list_stance_history",
        "How a member's stance came to be what it is, oldest first: your own, or as the call shows it",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<StanceRow>, Paging>| stances::history(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/positions/{id}/stale-stances",
        "list_stale_stances",
        "Who is to be asked again after a substantive version; not what they had said",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<Position>, Paging>| stances::stale(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/positions/{id}/consensus",
        "get_consensus",
        "Where a position stands now, with every reason",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>>| consensus::of_position(tx, &r.app.assessments, r.path.id),
    );
    api.get(
        "/positions/{id}/consensus/history",
        "get_consensus_history",
        "How consensus on a position came about: levels, shares and groups over time, with the entries that moved them",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>, course::Asked>| course::history(tx, r.path.id, r.query),
    );
    api.get(
        "/proposals/{id}/consensus",
        "get_proposal_consensus",
        "Where the positions of a proposal stand, and the lowest level of them",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>>| consensus::of_proposal(tx, &r.app.assessments, r.path.id),
    );
    api
}
