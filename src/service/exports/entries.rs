//! `record/entries.jsonl`: the entries, in the order of the record.

use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use super::container::unwritten;
use super::coverage::{Coverage, shown_salts};
use super::sight::Sight;
use crate::domain::digests::SALT;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::exported::{Of, StoredEntry, entries, numbers};

/// Entries at once.
const PAGE: usize = 100;

#[derive(Serialize)]
struct Line<'e> {
    seq: Option<i64>,
    sequenced_at: Option<Instant>,
    leaf: &'e str,
    body: &'e str,
    salts: Vec<String>,
    contents: Option<Vec<Option<String>>>,
}

/// Writes a line, and its end.
pub(super) fn line(out: &mut dyn Write, line: &impl Serialize) -> Result<()> {
    let mut bytes = serde_json::to_vec(line).map_err(Error::internal)?;
    bytes.push(b'\n');
    out.write_all(&bytes).map_err(unwritten)
}

/// Writes them, and learns which rows they cover. What was damaged is written as it is: to find that is the verifier's.
pub(super) fn write(tx: &mut Tx<'_>, of: Of, sight: &Sight, out: &mut dyn Write) -> Result<Coverage> {
    let mut coverage = Coverage::default();
    for page in numbers(tx, of)?.chunks(PAGE) {
        let ids: Vec<_> = page.iter().map(|(_, id)| *id).collect();
        let mut found = entries(tx, &ids)?;
        for (seq, id) in page {
            let Some(entry) = found.remove(id) else { continue };
            let body = serde_json::from_slice(&entry.body.0).unwrap_or(Value::Null);
            coverage.learn(*id, &body);
            write_one(*seq, entry, &body, sight, out)?;
        }
    }
    Ok(coverage)
}

fn write_one(
    seq: Option<i64>,
    entry: StoredEntry,
    told: &Value,
    sight: &Sight,
    out: &mut dyn Write,
) -> Result<()> {
    let StoredEntry { id: _, sequenced_at, leaf, body, salts, contents } = entry;
    let salts = shown_salts(told, salts.map(|salts| salts.0).unwrap_or_default(), sight);
    let contents = contents.and_then(|contents| serde_json::from_str(&contents).ok());
    line(
        out,
        &Line {
            seq,
            sequenced_at,
            leaf: &String::from_utf8_lossy(&leaf.0),
            body: &String::from_utf8_lossy(&body.0),
            salts: salts.chunks(SALT).map(hex::encode).collect(),
            contents,
        },
    )
}
