//! Distribution to focal points.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::window;
use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::engagement::DeliveryState;
use crate::domain::ids::{Delivery, Id, Package, Proposal};
use crate::service::packages::{self, ReportReach, SendPackage};

/// Which deliveries of a package.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those that stand so; `pending` for those who have not acknowledged.
    state: Option<DeliveryState>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("packages");
    sent(&mut api);
    answered(&mut api);
    api
}

fn sent(api: &mut Operations) {
    api.post(
        "/proposals/{id}/packages",
        "send_package",
        "Send a package to members who are focal point of a community",
        Policy::Group(Action::Distribute),
        |tx, r: &Req<ById<Proposal>, Nothing, SendPackage>| packages::send(tx, r.path.id, &r.body),
    )
    .example(json!({
        "title": "The call, for your community", "request": "Pass it on, and tell us by how many it was read.",
        "answer_by": "2018-07-11T00:00:00Z", "version_ids": ["0190163d-8694-739b-aea5-966c26f8ad90"],
        "round_id": "0190163d-8694-739b-aea5-966c26f8ad91",
        "focal_point_ids": ["0190163d-8694-739b-aea5-966c26f8ad92"],
    }));
    api.get(
        "/proposals/{id}/packages",
        "list_packages",
        "The packages of a proposal, with what was heard of them",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| packages::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/packages/{id}",
        "get_package",
        "A package, with what was heard of it",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Package>>| packages::get(tx, r.path.id),
    );
    api.get(
        "/packages/{id}/deliveries",
        "list_deliveries",
        "Where a package stands at each focal point",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<Package>, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            packages::deliveries(tx, r.path.id, q.state, &window)
        },
    );
}

fn answered(api: &mut Operations) {
    api.get(
        "/deliveries/{id}",
        "get_delivery",
        "Where a package stands at one focal point",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<Delivery>>| packages::delivery(tx, r.path.id),
    );
    api.post(
        "/deliveries/{id}/acknowledgements",
        "acknowledge_delivery",
        "Acknowledge a package that was sent to you",
        Policy::Group(Action::AnswerDelivery),
        |tx, r: &Req<ById<Delivery>>| packages::acknowledge(tx, r.path.id),
    );
    api.put(
        "/deliveries/{id}/report",
        "report_reach",
        "Report how far you passed a package on, in the place of what you reported before",
        Policy::Group(Action::AnswerDelivery),
        |tx, r: &Req<ById<Delivery>, Nothing, ReportReach>| packages::report(tx, r.path.id, &r.body),
    )
    .example(json!({
        "persons": 340, "channel": "nri", "initiative": "Swiss IGF", "note": "In the newsletter of June.",
    }));
}
