//! The resource register.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{CycleId, Group, Proposal, Resource};
use crate::service::resources::{self, RecordResource};

/// Which proposals' resources.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct InCycle {
    /// Only those of this cycle.
    cycle_id: Option<CycleId>,
}

/// Which proposals' resources, in pages.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// Only those of this cycle.
    cycle_id: Option<CycleId>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("resources");
    api.post(
        "/proposals/{id}/resources",
        "record_resource",
        "Record hours, people or money that a proposal takes, planned or spent",
        Policy::Group(Action::RecordResource),
        |tx, r: &Req<ById<Proposal>, Nothing, RecordResource>| resources::record(tx, r.path.id, &r.body),
    )
    .example(json!({
        "kind": "money", "stage": "planned", "amount": "1250.50", "currency": "CHF",
        "purpose": "Interpretation of two round tables.",
    }));
    api.get(
        "/proposals/{id}/resources",
        "list_resources",
        "What a proposal takes, also what was taken back",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| resources::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.delete(
        "/resources/{id}",
        "withdraw_resource",
        "Take back an entry of the resource register",
        Policy::Group(Action::RecordResource),
        |tx, r: &Req<ById<Resource>>| resources::withdraw(tx, r.path.id),
    );
    totals(&mut api);
    api
}

fn totals(api: &mut Operations) {
    api.get(
        "/proposals/{id}/resource-totals",
        "get_resource_totals",
        "What a proposal takes in all, planned and spent",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>>| resources::of_proposal(tx, r.path.id),
    );
    api.get(
        "/groups/{id}/resource-totals",
        "get_group_resource_totals",
        "What the proposals of a group take in all, planned and spent",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, InCycle>| resources::in_group(tx, r.path.id, r.query.cycle_id),
    );
    api.get(
        "/groups/{id}/resources",
        "list_group_resources",
        "What the proposals of a group take, proposal by proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Listed>| {
            let Listed { cycle_id, after, limit } = r.query.clone();
            resources::of_proposals(tx, r.path.id, cycle_id, &Paging { after, limit }.by_id()?)
        },
    );
}
