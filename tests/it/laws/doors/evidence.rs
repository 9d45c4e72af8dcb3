//! What shows that an answer is right, and that a refusal left nothing behind.

use std::collections::BTreeMap;

use assent::store::catalog::{Kind, TABLES};
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::callers::Caller;
use super::case::Case;
use crate::support::{Reply, World, is_postgres, raw};

/// How many rows each table has.
pub type Rows = BTreeMap<String, String>;

/// The rows of each table of facts, and of the record.
pub async fn rows(w: &World) -> Rows {
    w.settle().await;
    let cast = if is_postgres() { "::text" } else { "" };
    let facts = TABLES.iter().filter(|t| t.kind == Kind::Fact);
    let counts: Vec<String> =
        facts.map(|t| format!("SELECT '{}=' || (count(*)){cast} AS value FROM {}", t.name, t.name)).collect();
    // On one connection: to open one takes longer than to count.
    let counted = raw::texts(&w.app.config.database, &counts.join(" UNION ALL "));
    counted
        .iter()
        .map(|line| line.split_once('=').unwrap())
        .map(|(t, n)| (t.to_owned(), n.to_owned()))
        .collect()
}

/// Refusals leave nothing in a table or in the record.
pub fn left_behind(before: &Rows, after: &Rows) -> Vec<String> {
    let more = before.keys().filter(|table| before[*table] != after[*table]);
    more.map(|table| format!("{table}: {} rows before the refusals, {} after", before[table], after[table]))
        .collect()
}

/// What to say of an answer that is not the one wanted.
pub fn fault(case: &Case, caller: &Caller, reply: &Reply, holds: bool, wanted: &str) -> Option<String> {
    let (status, code) = (reply.status.as_u16(), &reply.body["code"]);
    let detail = reply.body["detail"].as_str().unwrap_or_default();
    (!holds).then(|| format!("{} by {}: {status} {code} ({detail}), not {wanted}", case.id, caller.name))
}

/// What can be seen of an answer: all but what differs between any two.
pub fn seen(reply: &Reply) -> (u16, Value, Vec<(String, String)>) {
    let mut body = reply.body.clone();
    body.as_object_mut().map(|fields| fields.remove("request_id"));
    let one_of_its_own = ["date", "x-request-id"];
    let told = |headers: &HeaderMap| {
        let said = headers.iter().filter(|(name, _)| !one_of_its_own.contains(&name.as_str()));
        let mut said: Vec<_> = said.map(|(n, v)| (n.to_string(), v.to_str().unwrap().to_owned())).collect();
        said.sort();
        said
    };
    (reply.status.as_u16(), body, told(&reply.headers))
}
