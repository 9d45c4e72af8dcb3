//! Data of external instruments.

use schemars::JsonSchema;
use serde::Deserialize;

use super::request::{number, window};
use super::{ById, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Dataset, DatasetId, Pilot};
use crate::service::datasets;

/// A statement of a dataset, in a path.
#[derive(Debug, Deserialize, JsonSchema)]
struct ByStatement {
    /// The id of the dataset.
    id: DatasetId,
    /// The number of the statement, from 0.
    #[serde(deserialize_with = "number")]
    #[schemars(range(min = 0))]
    number: i64,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("datasets");
    api.get(
        "/pilots/{id}/datasets",
        "list_datasets",
        "The imported data of a pilot",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Pilot>, Paging>| datasets::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/datasets/{id}",
        "get_dataset",
        "Imported data: where it comes from, and what to keep in mind",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Dataset>>| datasets::get(tx, r.path.id),
    );
    api.get(
        "/datasets/{id}/statements",
        "list_statements",
        "The statements of a dataset by number, each with its votes counted",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Dataset>, Paging>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok())?;
            datasets::statements(tx, r.path.id, &window)
        },
    );
    api.get(
        "/datasets/{id}/statements/{number}/votes",
        "list_statement_votes",
        "The last vote of each participant on a statement",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ByStatement, Paging>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok())?;
            datasets::votes(tx, r.path.id, r.path.number, &window)
        },
    );
    api
}
