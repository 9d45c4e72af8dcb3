//! Where a row stands: the rows that it belongs to, up to its group.

use serde_json::Value;

use super::table;
use crate::domain::ids::{AnyId, GroupId, ProposalId};
use crate::error::Result;
use crate::store::Tx;
use crate::store::catalog::Table;
use crate::store::exported::{self, Row};

/// A row with words, and what it belongs to.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its table.
    pub table: &'static Table,
    /// Its id.
    pub id: AnyId,
    /// It.
    pub row: Row,
    /// What it belongs to, nearest first, each with its table.
    pub above: Vec<(&'static str, Row)>,
    /// The group.
    pub group: GroupId,
    /// The proposal, if it is of one.
    pub proposal: Option<ProposalId>,
}

/// A row of a table with words, by its id; none where there is no such table or row.
pub fn around(tx: &mut Tx<'_>, name: &str, id: AnyId) -> Result<Option<Place>> {
    let Some(table) = table(name) else { return Ok(None) };
    let Some(row) = exported::row(tx, table.name, id)? else { return Ok(None) };
    let mut above: Vec<(&'static str, Row)> = Vec::new();
    let mut at = (table.name, row.clone());
    while let Some((table, id)) = next(at.0, &at.1) {
        let Some(row) = exported::row(tx, table, id)? else { break };
        above.push((table, row.clone()));
        at = (table, row);
    }
    let proposal =
        above.iter().map(|(name, row)| (*name, row)).chain([(table.name, &row)]).find_map(|(name, row)| {
            if name == "proposals" { named(row, "id") } else { named(row, "proposal_id") }
        });
    let mut group = std::iter::once(&row).chain(above.iter().map(|(_, row)| row));
    let Some(group) = group.find_map(|row| named(row, "group_id")) else { return Ok(None) };
    let (group, proposal) = (group.cast(), proposal.map(AnyId::cast));
    Ok(Some(Place { table, id, row, above, group, proposal }))
}

/// To which row one belongs most nearly: the position that it is about, or what its table is found by.
fn next(table: &str, row: &Row) -> Option<(&'static str, AnyId)> {
    let is_about = |kind: &str| row.get("subject_kind").and_then(Value::as_str) == Some(kind);
    match named(row, "position_id").filter(|_| table != "positions") {
        Some(position) => Some(("positions", position)),
        None if is_about("position") => Some(("positions", named(row, "subject_id")?)),
        None => {
            let (column, parent) = exported::parent(table)?;
            Some((parent, named(row, column)?))
        }
    }
}

fn named(row: &Row, column: &str) -> Option<AnyId> {
    row.get(column).and_then(Value::as_str).and_then(AnyId::parse)
}
