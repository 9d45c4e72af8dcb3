//! The REST API: a route table for each tag, one gate in front of all.

mod accounts;
mod amendments;
mod appeals;
mod call;
mod calls;
mod comments;
mod concerns;
mod cursor;
mod datasets;
mod deadline_templates;
mod desk;
mod discussion;
mod download;
mod engagements;
mod erasures;
mod exports;
mod feeds;
mod gate;
mod groups;
mod invitations;
mod lessons;
mod live;
mod mail;
mod members;
mod meta;
mod moderation;
mod notices;
mod objections;
mod openapi;
mod operation;
mod outputs;
mod packages;
mod pilots;
mod positions;
mod programme;
mod proposals;
mod record;
mod request;
mod resources;
mod role_calls;
mod rounds;
mod search;
mod sessions;
mod stances;
mod summaries;
mod tokens;
mod topics;
mod transitions;
mod uptakes;
mod webhooks;

pub use self::call::{Call, Raw};
pub use self::download::MOST_AT_ONCE;
pub use self::gate::{configure, new_request_id};
pub use self::live::{Events, respond as stream};
pub use self::openapi::document;
pub use self::operation::{Operation, Operations, Policy, Reply};
pub use self::request::{ById, Nothing, Paging, Req};

/// The OpenAPI document as it is committed: indented, keys in order.
pub fn committed_form() -> String {
    serde_json::to_string_pretty(&document(&operations())).unwrap_or_default()
}

/// Every operation, in the order of the document.
pub fn operations() -> Vec<Operation> {
    [
        sessions::operations(),
        accounts::operations(),
        tokens::operations(),
        groups::operations(),
        members::operations(),
        invitations::operations(),
        role_calls::operations(),
        proposals::operations(),
        deadline_templates::operations(),
        resources::operations(),
        concerns::operations(),
        topics::operations(),
        transitions::operations(),
        positions::operations(),
        amendments::operations(),
        comments::operations(),
        discussion::operations(),
        moderation::operations(),
        summaries::operations(),
        search::operations(),
        engagements::operations(),
        rounds::operations(),
        packages::operations(),
        pilots::operations(),
        lessons::operations(),
        datasets::operations(),
        calls::operations(),
        stances::operations(),
        objections::operations(),
        appeals::operations(),
        desk::operations(),
        outputs::operations(),
        uptakes::operations(),
        programme::operations(),
        notices::operations(),
        mail::operations(),
        record::operations(),
        feeds::operations(),
        erasures::operations(),
        exports::operations(),
        webhooks::operations(),
        meta::operations(),
    ]
    .into_iter()
    .flat_map(Operations::into_inner)
    .collect()
}
