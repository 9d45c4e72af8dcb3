//! Groups.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::Group;
use crate::service::groups::{self, CreateGroup};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("groups");
    api.post("/groups", "create_group", "Make a group with its first chair", Policy::Admin, |tx, r: &Req<Nothing, Nothing, CreateGroup>| {
        groups::create(tx, &r.body)
    })
    .example(json!({
        "slug": "wg-mwp", "name": "Multi-year Strategic Work Programme", "visibility": "public", "joining": "request",
        "charter": {"mandate": "Tunis Agenda, paragraphs 72 to 77", "expected_groups": ["GOV", "PS", "CS", "TC"]},
        "cycle": "2018", "chair_account_id": "0190163d-8694-739b-aea5-966c26f8ad90", "chair_stakeholder_group": "TC",
    }));
    api.get(
        "/groups",
        "list_groups",
        "The groups you may read",
        Policy::Public,
        |tx, r: &Req<Nothing, Paging>| groups::list(tx, &r.query.by_id()?),
    );
    api.get(
        "/groups/{id}",
        "get_group",
        "A group",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>>| groups::get(tx, r.path.id),
    );
    api
}
