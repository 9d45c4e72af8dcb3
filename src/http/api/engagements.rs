//! Engagement plans, and what came of them.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::window;
use super::{ById, Nothing, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::engagement::EngagementState;
use crate::domain::ids::{Engagement, Id, Proposal, Round};
use crate::service::engagements::{self, ChangeEngagement, CloseEngagement, PlanEngagement};
use crate::service::reach;

/// Which entries of a plan.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those that stand so.
    state: Option<EngagementState>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("engagements");
    api.post(
        "/proposals/{id}/engagements",
        "plan_engagement",
        "Add an entry to the engagement plan: whom to reach, why, with what promise",
        Policy::Group(Action::PlanEngagement),
        |tx, r: &Req<ById<Proposal>, Nothing, PlanEngagement>| engagements::plan(tx, r.path.id, &r.body),
    )
    .example(json!({
        "audience": {"kind": "community", "name": "Small island operators"}, "region": "Pacific",
        "purpose": "The text would bind them most, and none of them has spoken.", "promise": "involve",
        "channels": ["nri", "mail"], "begins_on": "2018-06-20", "ends_on": "2018-07-11",
    }));
    api.get(
        "/proposals/{id}/engagements",
        "list_engagements",
        "The engagement plan of a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            engagements::list(tx, r.path.id, q.state, &window)
        },
    );
    api.get(
        "/engagements/{id}",
        "get_engagement",
        "An entry of an engagement plan",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Engagement>>| engagements::get(tx, r.path.id),
    );
    api.patch(
        "/engagements/{id}",
        "change_engagement",
        "Change an entry of an engagement plan that is not closed",
        Policy::Group(Action::PlanEngagement),
        |tx, r: &Req<ById<Engagement>, Nothing, ChangeEngagement>| {
            engagements::change(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"ends_on": "2018-07-18", "region": null}));
    api.post(
        "/engagements/{id}/closures",
        "close_engagement",
        "Close an entry of an engagement plan with what came of it",
        Policy::Group(Action::PlanEngagement),
        |tx, r: &Req<ById<Engagement>, Nothing, CloseEngagement>| engagements::close(tx, r.path.id, &r.body),
    )
    .example(json!({"outcome": "Two calls with nine operators; their comments are in the round."}));
    measured(&mut api);
    api
}

fn measured(api: &mut Operations) {
    api.get(
        "/proposals/{id}/reach",
        "get_reach",
        "Who was reached, who answered and who has not been heard, by stakeholder group, region and channel",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>>| reach::of_proposal(tx, r.path.id),
    );
    api.get(
        "/rounds/{id}/reach",
        "get_round_reach",
        "The same of one engagement round",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Round>>| reach::of_round(tx, r.path.id),
    );
}
