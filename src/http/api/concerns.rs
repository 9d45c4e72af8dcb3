//! Concerns about time and resources.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::concerns::ConcernState;
use crate::domain::ids::{Concern, Group, Proposal};
use crate::service::concerns::{self, RaiseConcern, ReviewConcern, Which};

/// Which concerns of a group.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// Only those in this state.
    state: Option<ConcernState>,
    /// Only those that wait for a review: their first one, or that whose day has come.
    awaiting_review: Option<bool>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("concerns");
    api.post(
        "/proposals/{id}/concerns",
        "raise_concern",
        "Raise a concern about time or resources, which stays while the work goes on",
        Policy::Group(Action::RaiseConcern),
        |tx, r: &Req<ById<Proposal>, Nothing, RaiseConcern>| concerns::raise(tx, r.path.id, &r.body),
    )
    .example(json!({"about": "time", "text": "There are five months until the annual meeting."}));
    api.get(
        "/proposals/{id}/concerns",
        "list_concerns",
        "The concerns on a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| concerns::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/groups/{id}/concerns",
        "list_group_concerns",
        "The concerns on all proposals of a group, for example those that wait for a review",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Listed>| {
            let Listed { state, awaiting_review, after, limit } = r.query.clone();
            let which = Which { state, awaiting_review: awaiting_review.unwrap_or(false) };
            concerns::list_in_group(tx, r.path.id, &which, &Paging { after, limit }.by_id()?)
        },
    );
    api.get(
        "/concerns/{id}",
        "get_concern",
        "A concern",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Concern>>| concerns::get(tx, r.path.id),
    );
    api.post(
        "/concerns/{id}/reviews",
        "review_concern",
        "Review a concern: where it stands from now on, and who looks at it again when",
        Policy::Group(Action::ReviewConcern),
        |tx, r: &Req<ById<Concern>, Nothing, ReviewConcern>| concerns::review(tx, r.path.id, &r.body),
    )
    .example(json!({
        "state": "valid_ongoing", "text": "A valid concern; we go on, and look at the impact at every meeting.",
        "owner_id": "0190163d-8694-739b-aea5-966c26f8ad90", "next_review_on": "2030-06-28",
    }));
    api.get(
        "/concerns/{id}/reviews",
        "list_concern_reviews",
        "The reviews of a concern, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Concern>, Paging>| concerns::list_reviews(tx, r.path.id, &r.query.by_id()?),
    );
    api
}
