//! Exports of groups and proposals, to be taken away and verified.

use super::{ById, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Group, Proposal};
use crate::service::exports;

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("record");
    api.download(
        "/groups/{id}/export",
        "export_group",
        "All that the record says of a group, as one file that can be verified without the service",
        Policy::Group(Action::ExportGroup),
        |tx, r: &Req<ById<Group>>| exports::group(tx, r.path.id),
    );
    api.download(
        "/proposals/{id}/export",
        "export_proposal",
        "All that the record says of a proposal, as one file that can be verified without the service",
        Policy::Group(Action::ExportGroup),
        |tx, r: &Req<ById<Proposal>>| exports::proposal(tx, r.path.id),
    );
    api
}
