//! Outputs, their uptake and its reviews.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::window;
use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, Id, Output, Proposal, ProposalId, Review};
use crate::service::outputs::{self, DraftOutput, PublishOutput, UpdateOutput};
use crate::service::reviews::{self, HoldReview, ScheduleReview};
use crate::service::uptakes::{self, RecordUptake};

/// Which outputs.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those of this group.
    group_id: Option<GroupId>,
    /// Only those of this proposal.
    proposal_id: Option<ProposalId>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("outputs");
    drafted(&mut api);
    read(&mut api);
    taken_up(&mut api);
    reviewed(&mut api);
    api
}

fn drafted(api: &mut Operations) {
    api.post(
        "/proposals/{id}/outputs",
        "draft_output",
        "Draft an output that carries a designated position",
        Policy::Group(Action::DraftOutput),
        |tx, r: &Req<ById<Proposal>, Nothing, DraftOutput>| outputs::draft(tx, r.path.id, &r.body),
    )
    .example(json!({
        "position_id": "0190163d-8694-739b-aea5-966c26f8ad91", "kind": "recommendation",
        "title": "Protect the public core of the Internet",
        "summary": "State and non-state actors should not damage its general availability or integrity.",
    }));
    api.patch(
        "/outputs/{id}",
        "update_output",
        "Change a draft",
        Policy::Group(Action::DraftOutput),
        |tx, r: &Req<ById<Output>, Nothing, UpdateOutput>| outputs::update(tx, r.path.id, &r.body),
    )
    .example(json!({"title": "Protect the public core"}));
    api.post(
        "/outputs/{id}/publications",
        "publish_output",
        "Publish an output; from then on it does not change",
        Policy::Group(Action::PublishOutput),
        |tx, r: &Req<ById<Output>, Nothing, PublishOutput>| outputs::publish(tx, r.path.id, &r.body),
    )
    .example(
        json!({"distribution": "To the focal points of the national initiatives; on the group's site."}),
    );
}

fn read(api: &mut Operations) {
    api.get(
        "/outputs",
        "list_outputs",
        "The outputs you may see: what is published, and the drafts of your groups",
        Policy::Public,
        |tx, r: &Req<Nothing, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            outputs::list(tx, outputs::Which { group: q.group_id, proposal: q.proposal_id }, &window)
        },
    );
    api.get(
        "/outputs/{id}",
        "get_output",
        "An output, at its permanent address",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>>| outputs::get(tx, r.path.id),
    );
}

fn taken_up(api: &mut Operations) {
    api.post(
        "/outputs/{id}/uptakes",
        "record_uptake",
        "Record who used, cited, endorsed or adopted an output",
        Policy::Group(Action::RecordUptake),
        |tx, r: &Req<ById<Output>, Nothing, RecordUptake>| uptakes::record(tx, r.path.id, &r.body),
    )
    .example(json!({
        "kind": "cited", "by_whom": "Paris Call for Trust and Security in Cyberspace",
        "evidence_url": "https://example.org/paris-call", "happened_on": "2018-11-12",
        "note": "In the chapter on the public core.",
    }));
    api.get(
        "/outputs/{id}/uptakes",
        "list_uptakes",
        "Who took up an output",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>, Paging>| uptakes::list(tx, r.path.id, &r.query.by_id()?),
    );
}

fn reviewed(api: &mut Operations) {
    api.post(
        "/outputs/{id}/reviews",
        "schedule_review",
        "Schedule a review of an output's uptake",
        Policy::Group(Action::ReviewUptake),
        |tx, r: &Req<ById<Output>, Nothing, ScheduleReview>| reviews::schedule(tx, r.path.id, &r.body),
    )
    .example(json!({"scheduled_for": "2027-06-14T13:00:00Z"}));
    api.get(
        "/outputs/{id}/reviews",
        "list_reviews",
        "The reviews of an output's uptake",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>, Paging>| reviews::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/reviews/{id}",
        "get_review",
        "A review of an output's uptake",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Review>>| reviews::get(tx, r.path.id),
    );
    api.post(
        "/reviews/{id}/findings",
        "hold_review",
        "Hold a review: say what was found",
        Policy::Group(Action::ReviewUptake),
        |tx, r: &Req<ById<Review>, Nothing, HoldReview>| reviews::hold(tx, r.path.id, &r.body),
    )
    .example(json!({"findings": "Cited twice, used by one initiative; to be brought to the next forum."}));
}
