//! Groups.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Cycle, Group};
use crate::service::cycles::{self, ChangeCycle, OpenCycle};
use crate::service::groups::{self, CreateGroup, UpdateGroup};

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
    api.patch(
        "/groups/{id}",
        "update_group",
        "Change a group: name, charter, visibility, joining; archive it",
        Policy::Group(Action::UpdateGroup),
        |tx, r: &Req<ById<Group>, Nothing, UpdateGroup>| groups::update(tx, r.path.id, &r.body),
    )
    .example(json!({"summary": "Looks for tangible outputs.", "charter": {"observers_comment": true}}));
    cycles(&mut api);
    api
}

fn cycles(api: &mut Operations) {
    api.post(
        "/groups/{id}/cycles",
        "open_cycle",
        "Open the next cycle; new proposals go there",
        Policy::Group(Action::ManageCycles),
        |tx, r: &Req<ById<Group>, Nothing, OpenCycle>| cycles::open(tx, r.path.id, &r.body),
    )
    .example(json!({"label": "2019", "archive_current": false}));
    api.get(
        "/groups/{id}/cycles",
        "list_cycles",
        "The cycles of a group",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Paging>| cycles::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/cycles/{id}",
        "get_cycle",
        "A cycle",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Cycle>>| cycles::get(tx, r.path.id),
    );
    api.patch(
        "/cycles/{id}",
        "change_cycle",
        "Rename a cycle, or archive it when nothing in it is under way",
        Policy::Group(Action::ManageCycles),
        |tx, r: &Req<ById<Cycle>, Nothing, ChangeCycle>| cycles::change(tx, r.path.id, &r.body),
    )
    .example(json!({"state": "archived"}));
}
