//! The rows that assessments are computed from, as each entry covered them: what the entry's digest was taken of, so
//! that what was assessed at any time is worked out again from the record alone. Texts that can be erased are not in
//! it: their digests stand in their place.

use diesel::prelude::*;
use serde_json::Value;

use super::digest::{FactWritten, ROW_TAG, Salt, body_digest, salted};
use crate::domain::ids::{AnyId, EntryId, GroupId, ProposalId};
use crate::domain::replay::KEPT;
use crate::error::{Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::schema::{record_contents, record_entries, record_salts, record_sequence};
use crate::store::sql::Bytes;

/// What an entry keeps of the rows that it covers, in their order: null for one of another table. None where there
/// is nothing to be kept.
pub(super) fn of(facts: &[FactWritten]) -> Result<Option<String>> {
    if facts.iter().all(|fact| fact.content.is_none()) {
        return Ok(None);
    }
    let kept: Vec<Option<&str>> = facts.iter().map(|fact| fact.content.as_deref()).collect();
    serde_json::to_string(&kept).map(Some).map_err(Error::internal)
}

/// An entry with what it takes to follow it, and to check it.
#[derive(Clone, Debug)]
pub struct Written {
    /// Its number; none while it waits for it.
    pub seq: Option<i64>,
    /// Its id.
    pub id: EntryId,
    /// What was done.
    pub action: String,
    /// The rows that it covers.
    pub rows: Vec<Row>,
    /// What does not hold of it.
    pub faults: Vec<String>,
}

/// A row that an entry covers.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its table.
    pub table: String,
    /// Its id.
    pub id: String,
    /// Its revision.
    pub revision: i64,
    /// What it said, as canonical JSON; none of a table of which nothing is kept.
    pub content: Option<String>,
}

type Stored = (Option<i64>, EntryId, Bytes, Bytes, Bytes, Option<String>);

/// The entries of a group that concern a proposal or none, after a number, in their order; at the end, where fewer than
/// `limit` are left, those without a number.
pub fn written(
    tx: &mut Tx<'_>,
    (group, proposal): (GroupId, ProposalId),
    after: i64,
    limit: i64,
) -> Result<Vec<Written>> {
    let scope: AnyId = group.cast();
    let columns = (
        record_sequence::seq.nullable(),
        record_entries::id,
        record_entries::leaf,
        record_entries::body,
        record_salts::salts,
        record_contents::contents.nullable(),
    );
    let own = record_entries::proposal_id.is_null().or(record_entries::proposal_id.eq(proposal));
    let rows: Vec<Stored> = on!(tx.conn(), c => {
        let mut rows: Vec<Stored> = record_entries::table
            .inner_join(record_salts::table.on(record_salts::entry_id.eq(record_entries::id)))
            .inner_join(record_sequence::table.on(record_sequence::entry_id.eq(record_entries::id)))
            .left_join(record_contents::table.on(record_contents::entry_id.eq(record_entries::id)))
            .filter(record_entries::scope.eq(scope))
            .filter(own)
            .filter(record_sequence::seq.gt(after))
            .order(record_sequence::seq.asc())
            .limit(limit)
            .select(columns)
            .load(c)?;
        if i64::try_from(rows.len()).is_ok_and(|found| found < limit) {
            rows.extend(record_entries::table
                .inner_join(record_salts::table.on(record_salts::entry_id.eq(record_entries::id)))
                .left_join(record_sequence::table.on(record_sequence::entry_id.eq(record_entries::id)))
                .left_join(record_contents::table.on(record_contents::entry_id.eq(record_entries::id)))
                .filter(record_entries::scope.eq(scope))
                .filter(own)
                .filter(record_sequence::seq.is_null())
                .order((record_entries::recorded_at.asc(), record_entries::id.asc()))
                .select(columns)
                .load::<Stored>(c)?);
        }
        rows
    });
    rows.into_iter().map(Written::read).collect()
}

impl Written {
    fn read((seq, id, leaf, body, salts, contents): Stored) -> Result<Self> {
        let mut faults = Vec::new();
        let salts = chunks(&salts.0);
        let (leaf, told): (Value, Value) = (json(&leaf.0)?, json(&body.0)?);
        let digest = salts.first().map(|salt| body_digest(salt, &body.0));
        if leaf.get("body").and_then(Value::as_str) != digest.as_deref() {
            faults.push(format!("entry {id}: another body than its leaf digests"));
        }
        let contents: Vec<Option<String>> = match &contents {
            Some(contents) => serde_json::from_str(contents).map_err(Error::internal)?,
            None => Vec::new(),
        };
        let (mut rows, mut salt, mut contents) = (Vec::new(), 1_usize, contents.into_iter());
        for fact in told.get("facts").and_then(Value::as_array).into_iter().flatten() {
            let row = Row::read(fact, contents.next().flatten());
            faults.extend(row.fault(fact, salts.get(salt)).map(|fault| format!("entry {id}: {fault}")));
            let erasable = fact.get("erasable").and_then(Value::as_object).map_or(0, serde_json::Map::len);
            salt = salt.saturating_add(1).saturating_add(erasable);
            rows.push(row);
        }
        let action = told.get("action").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Self { seq, id, action, rows, faults })
    }
}

impl Row {
    fn read(fact: &Value, content: Option<String>) -> Self {
        let text = |name: &str| fact.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let revision = fact.get("revision").and_then(Value::as_i64).unwrap_or(0);
        Self { table: text("table"), id: text("id"), revision, content }
    }

    /// What does not hold of it: that it is kept, and what its digest was taken of.
    fn fault(&self, fact: &Value, salt: Option<&Salt>) -> Option<String> {
        let Self { table, id, revision, content } = self;
        if !KEPT.contains(&table.as_str()) {
            return None;
        }
        let Some(content) = content else {
            return Some(format!("{table} {id} in revision {revision} is not kept"));
        };
        let digest = salt.map(|salt| hex::encode(salted(ROW_TAG, salt, content.as_bytes())));
        let is_whole = digest.as_deref() == fact.get("digest").and_then(Value::as_str);
        (!is_whole).then(|| format!("{table} {id} in revision {revision} is not what was recorded"))
    }
}

fn json(bytes: &[u8]) -> Result<Value> {
    serde_json::from_slice(bytes).map_err(Error::internal)
}

fn chunks(salts: &[u8]) -> Vec<Salt> {
    salts.chunks_exact(32).filter_map(|salt| salt.try_into().ok()).collect()
}
