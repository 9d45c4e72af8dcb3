//! The record: what happened, in its one order. The cursor is the number of an entry.

use schemars::JsonSchema;
use serde::Deserialize;

use super::live::Span;
use super::request::{plain_number, window};
use super::{ById, Nothing, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Entry, Group, Proposal};
use crate::error::Result;
use crate::service::{Window, entries, log};

/// A page of the record.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Numbered {
    /// Only entries with a greater number than this: that of the last entry you have; 0 for all.
    #[schemars(regex(pattern = "^(0|[1-9][0-9]{0,17})$"))]
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

impl Numbered {
    fn window(&self) -> Result<Window<i64>> {
        window(self.after.as_deref(), self.limit, plain_number)
    }
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("record");
    api.get(
        "/record",
        "list_record",
        "All that happened and that you may read",
        Policy::Public,
        |tx, r: &Req<Nothing, Numbered>| entries::list(tx, &r.query.window()?),
    )
    .bare_cursor();
    api.get(
        "/record/{id}",
        "get_entry",
        "An entry of the record",
        Policy::Public,
        |tx, r: &Req<ById<Entry>>| entries::get(tx, r.path.id),
    );
    api.get(
        "/record/{id}/receipt",
        "get_receipt",
        "The receipt of an entry: that it stands in the log, to be verified without the service",
        Policy::Public,
        |tx, r: &Req<ById<Entry>>| log::receipt(tx, r.path.id),
    );
    api.get(
        "/groups/{id}/record",
        "list_group_record",
        "What happened in a group",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Numbered>| entries::of_group(tx, r.path.id, &r.query.window()?),
    )
    .bare_cursor();
    api.get(
        "/proposals/{id}/record",
        "list_proposal_record",
        "What happened to a proposal and to what belongs to it",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Numbered>| entries::of_proposal(tx, r.path.id, &r.query.window()?),
    )
    .bare_cursor();
    followed(&mut api);
    api
}

/// The same, as it happens.
fn followed(api: &mut Operations) {
    api.live(
        "/record/events",
        "follow_record",
        "All that happens and that you may read, as it happens",
        Policy::Public,
        |tx, _: &Req<Nothing, Span>| entries::follow(tx),
    );
    api.live(
        "/groups/{id}/record/events",
        "follow_group_record",
        "What happens in a group, as it happens",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Span>| entries::follow_group(tx, r.path.id),
    );
    api.live(
        "/proposals/{id}/record/events",
        "follow_proposal_record",
        "What happens to a proposal and to what belongs to it, as it happens",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Span>| entries::follow_proposal(tx, r.path.id),
    );
}
