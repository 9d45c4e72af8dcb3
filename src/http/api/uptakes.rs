//! What became of an output: its distribution, its uptake, the reviews of it, its impact.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Output, OutputDistribution, Review, Uptake};
use crate::service::outputs::distributions::{self, AcknowledgeDistribution, DistributeOutput};
use crate::service::outputs::impact;
use crate::service::reviews::{self, HoldReview, ScheduleReview};
use crate::service::uptakes::{self, RecordUptake, VerifyUptake};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("outputs");
    distributed(&mut api);
    taken_up(&mut api);
    verified(&mut api);
    reviewed(&mut api);
    api
}

fn distributed(api: &mut Operations) {
    api.post(
        "/outputs/{id}/distributions",
        "distribute_output",
        "Record to whom an output went: a named body, or a person by the office they hold",
        Policy::Group(Action::DistributeOutput),
        |tx, r: &Req<ById<Output>, Nothing, DistributeOutput>| distributions::distribute(tx, r.path.id, &r.body),
    )
    .example(json!({
        "recipient": "Multistakeholder Advisory Group", "recipient_kind": "body", "stakeholder_group": "OTHER",
        "channel": "meeting", "sent_on": "2018-11-12", "evidence_url": "https://example.org/minutes",
    }));
    api.get(
        "/outputs/{id}/distributions",
        "list_output_distributions",
        "To whom an output went",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>, Paging>| {
            distributions::list_distributions(tx, r.path.id, &r.query.by_id()?)
        },
    );
    api.post(
        "/output-distributions/{id}/acknowledgements",
        "acknowledge_distribution",
        "Record that a recipient has acknowledged an output",
        Policy::Group(Action::DistributeOutput),
        |tx, r: &Req<ById<OutputDistribution>, Nothing, AcknowledgeDistribution>| {
            distributions::acknowledge(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"acknowledged_on": "2018-11-14", "note": "On the agenda of the next meeting."}));
    api.get(
        "/outputs/{id}/impact",
        "get_output_impact",
        "What reached whom and what came back, by stakeholder group and by recipient",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>>| impact::impact(tx, r.path.id),
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

fn verified(api: &mut Operations) {
    api.get(
        "/uptakes/{id}",
        "get_uptake",
        "An uptake of an output, with what was found of its evidence",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Uptake>>| uptakes::get(tx, r.path.id),
    );
    api.post(
        "/uptakes/{id}/verifications",
        "verify_uptake",
        "Verify the evidence of an uptake that somebody else recorded, or dispute it with a reason",
        Policy::Group(Action::VerifyUptake),
        |tx, r: &Req<ById<Uptake>, Nothing, VerifyUptake>| uptakes::verify(tx, r.path.id, &r.body),
    )
    .example(json!({"finding": "verified", "revision": 1}));
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
