//! What every answer leaves behind: where it refuses, no row and no entry.

use std::collections::BTreeMap;

use assent::store::Settings;
use assent::store::catalog::{Kind, TABLES};

use crate::support::{columns, is_postgres, raw};

/// Counts the rows that the record covers, the entries, and what is counted of stances.
pub struct Watch {
    query: String,
}

/// For each table how many rows it has and how often they changed, in words.
pub type Traces = BTreeMap<String, String>;

impl Watch {
    pub async fn of(settings: &Settings) -> Self {
        let shape = columns(settings).await;
        let text = if is_postgres() { "::text" } else { "" };
        let count = |table: &str, sum: &str| {
            format!(
                "SELECT '{table} ' || count(*){text} || ' ' || coalesce(sum({sum}), 0){text} AS value FROM {table}"
            )
        };
        // Numbers are given to entries by a job, whenever it comes by.
        let kept = TABLES.iter().filter(|t| t.kind == Kind::Fact && t.name != "record_sequence");
        let facts = kept.map(|t| {
            let has_revision = shape[t.name].contains_key("revision");
            count(t.name, if has_revision { "revision" } else { "0" })
        });
        let all: Vec<String> = facts.chain([count("tallies", "persons")]).collect();
        Self { query: all.join(" UNION ALL ") }
    }

    pub fn traces(&self, settings: &Settings) -> Traces {
        let rows = raw::texts(settings, &self.query);
        rows.iter()
            .map(|row| row.split_once(' ').unwrap())
            .map(|(t, n)| (t.to_owned(), n.to_owned()))
            .collect()
    }

    /// The tables in which something is otherwise than before.
    pub fn left_since(&self, settings: &Settings, before: &Traces) -> Vec<String> {
        let now = self.traces(settings);
        let other = now.into_iter().filter(|(table, number)| before.get(table) != Some(number));
        other.map(|(table, _)| table).collect()
    }
}
