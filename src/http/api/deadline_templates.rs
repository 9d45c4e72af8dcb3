//! Deadline templates, and the proposals that follow them.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{DeadlineTemplate, Group, Proposal};
use crate::service::deadline_templates::{self, CreateDeadlineTemplate, FollowDeadlineTemplate};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("deadline-templates");
    api.post(
        "/groups/{id}/deadline-templates",
        "create_deadline_template",
        "Say by how many days before an event the steps of proposals are due",
        Policy::Group(Action::ManageDeadlineTemplates),
        |tx, r: &Req<ById<Group>, Nothing, CreateDeadlineTemplate>| {
            deadline_templates::create(tx, r.path.id, &r.body)
        },
    )
    .example(json!({
        "name": "Recommendations to the annual meeting", "due_action": "alert",
        "days_before": {"topic": 120, "deliberation": 90, "engagement": 60, "pilot": 50, "validity": 4},
    }));
    api.get(
        "/groups/{id}/deadline-templates",
        "list_deadline_templates",
        "The deadline templates of a group, also archived ones",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Paging>| deadline_templates::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/deadline-templates/{id}",
        "get_deadline_template",
        "A deadline template",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<DeadlineTemplate>>| deadline_templates::get(tx, r.path.id),
    );
    api.delete(
        "/deadline-templates/{id}",
        "archive_deadline_template",
        "Archive a deadline template; proposals that follow it go on doing so",
        Policy::Group(Action::ManageDeadlineTemplates),
        |tx, r: &Req<ById<DeadlineTemplate>>| deadline_templates::archive(tx, r.path.id),
    );
    api.put(
        "/proposals/{id}/deadline-template",
        "follow_deadline_template",
        "Let a proposal follow a deadline template to an event, from its step on; or none any more",
        Policy::Group(Action::SetDueDate),
        |tx, r: &Req<ById<Proposal>, Nothing, FollowDeadlineTemplate>| {
            deadline_templates::follow(tx, r.path.id, &r.body)
        },
    )
    .example(json!({
        "deadline_template_id": "0190163d-8694-739b-aea5-966c26f8ad90", "event_on": "2030-11-12",
    }));
    api
}
