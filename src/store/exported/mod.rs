//! The rows of a group, or of one proposal of it, as an export has them: found by what the tables say of each other and
//! never by what the record says, so that a row which nobody recorded is found as well.
//!
//! First the ids of a table's rows, in their order; then the rows by their ids, a page at a time. So a page costs the same
//! wherever it is, and whichever index the engine takes.

mod beside;
mod entries;
mod people;
mod rows;

use std::collections::HashMap;
use std::rc::Rc;

use serde_json::{Map, Value};

pub use entries::{Numbered, StoredEntry, entries, is_numbered_within, numbers, salts_of};
pub use people::{Closed, closed, names};

use super::Tx;
use crate::domain::export::{Part, Table, tables};
use crate::domain::ids::{AnyId, GroupId, ProposalId};
use crate::error::{Code, Error, Result};

/// Rows at once.
const PAGE: usize = 100;
/// Rows at once of tables whose rows are long.
const FEW: usize = 10;
/// The tables whose rows are long: whole texts, assessments.
const LONG: &[&str] =
    &["versions", "summary_versions", "designations", "snapshots", "authorships", "statements"];
/// Parents asked for at once: each stands in the statement by itself on the embedded engine.
const PARENTS: usize = 500;

/// A row, as the record digests it.
pub type Row = Map<String, Value>;

/// What is exported.
#[derive(Clone, Copy, Debug)]
pub struct Of {
    /// The group.
    pub group: GroupId,
    /// Only this proposal of it.
    pub proposal: Option<ProposalId>,
}

/// A table whose rows have ids: how these are found, and the rows by them.
struct Rows {
    name: &'static str,
    ids: fn(&mut Tx<'_>, &mut Selected) -> Result<Vec<AnyId>>,
    /// The column that says to which row of which table one belongs.
    parent: Option<(&'static str, &'static str)>,
    /// The rows do not count their changes.
    is_once: bool,
    read: fn(&mut Tx<'_>, &[AnyId]) -> Result<Vec<Value>>,
    /// Which of some ids are there.
    known: fn(&mut Tx<'_>, &[AnyId]) -> Result<Vec<AnyId>>,
    save: Save,
}

/// Saves rows of an export, a JSON array of them, all or none.
type Save = fn(&mut Tx<'_>, &str) -> Result<()>;

/// Gives the rows that belong to some rows, page by page.
type Beside = fn(&mut Tx<'_>, &[AnyId], &mut dyn FnMut(&mut Tx<'_>, Vec<Value>) -> Result<()>) -> Result<()>;

/// A table whose rows belong to those of another one.
struct BesideTable {
    name: &'static str,
    of: &'static str,
    rows: Beside,
    save: Save,
}

/// What is exported, with the ids that were found so far.
#[derive(Debug)]
pub struct Selected {
    of: Of,
    found: HashMap<&'static str, Rc<[AnyId]>>,
}

impl Selected {
    /// Nothing looked for yet.
    pub fn new(of: Of) -> Self {
        Self { of, found: HashMap::new() }
    }

    /// What is exported.
    pub fn of(&self) -> Of {
        self.of
    }

    /// The ids of a table, in their order.
    fn ids(&mut self, tx: &mut Tx<'_>, name: &str) -> Result<Rc<[AnyId]>> {
        if let Some(found) = self.found.get(name) {
            return Ok(found.clone());
        }
        let table = with_ids(name)?;
        let mut ids = (table.ids)(tx, self)?;
        ids.sort_unstable();
        let ids: Rc<[AnyId]> = ids.into();
        self.found.insert(table.name, ids.clone());
        Ok(ids)
    }

    /// The rows of a table, page by page, in the order that its key says.
    pub fn each_page(
        &mut self,
        tx: &mut Tx<'_>,
        table: &Table,
        mut f: impl FnMut(&mut Tx<'_>, Vec<Row>) -> Result<()>,
    ) -> Result<()> {
        let page = page_of(table);
        if let Some(beside) = beside::TABLES.iter().find(|beside| beside.name == table.name) {
            let parents = self.ids(tx, beside.of)?;
            for parents in parents.chunks(FEW) {
                (beside.rows)(tx, parents, &mut |tx, rows| f(tx, in_order(objects(rows)?, table)))?;
            }
            return Ok(());
        }
        let (ids, rows) = (self.ids(tx, table.name)?, with_ids(table.name)?.read);
        for ids in ids.chunks(page) {
            let rows = readable(tx, ids, rows)?;
            f(tx, objects(rows)?)?;
        }
        Ok(())
    }
}

/// The rows of a page. One that was made unreadable in the database is left out, and missed by who verifies: it must not
/// keep the others from being exported.
fn readable(
    tx: &mut Tx<'_>,
    ids: &[AnyId],
    rows: fn(&mut Tx<'_>, &[AnyId]) -> Result<Vec<Value>>,
) -> Result<Vec<Value>> {
    match rows(tx, ids) {
        Err(error) if error.code == Code::Internal => {}
        found => return found,
    }
    let mut found = Vec::new();
    for id in ids {
        match rows(tx, std::slice::from_ref(id)) {
            Err(error) if error.code == Code::Internal => {
                tracing::warn!(id = %id, cause = %error.why(), "a row cannot be read, and is not exported");
            }
            row => found.extend(row?),
        }
    }
    Ok(found)
}

fn with_ids(name: &str) -> Result<&'static Rows> {
    let found = rows::TABLES.iter().find(|table| table.name == name);
    found.ok_or_else(|| Error::internal(format!("{name} is not exported")))
}

/// The tables whose rows name others of the same table, and in which columns.
pub const SAME_TABLE: &[(&str, &[&str])] = &[
    ("topics", &["merged_into_id", "nominated_again_from"]),
    ("amendments", &["superseded_by"]),
    ("designations", &["follows_id"]),
];
/// A table whose rows name those of one that stands behind it in the list of tables.
const NAMES_LATER: (&str, &str) = ("proposals", "deadline_templates");

/// The tables in the order in which their rows can be saved: each behind those whose rows its own name.
pub fn to_be_saved() -> Vec<&'static Table> {
    let (first, later) = NAMES_LATER;
    let mut ordered = Vec::new();
    for table in tables().iter().filter(|table| table.name != later) {
        if table.name == first {
            ordered.extend(Table::find(later));
        }
        ordered.push(table);
    }
    ordered
}

/// How many rows of a table are read or saved at once.
pub fn page_of(table: &Table) -> usize {
    if LONG.contains(&table.name) { FEW } else { PAGE }
}

/// Saves rows of a table out of an export, a JSON array of them, all or none. Nothing is told of it to the record, whose
/// entries come with them: for an import, which saves both.
pub fn save(tx: &mut Tx<'_>, table: &str, rows: &str) -> Result<()> {
    let save = match beside::TABLES.iter().find(|beside| beside.name == table) {
        Some(beside) => beside.save,
        None => with_ids(table)?.save,
    };
    save(tx, rows)
}

/// Which of some ids are those of rows of a table already. None of a table whose rows have none.
pub fn known(tx: &mut Tx<'_>, table: &str, ids: &[AnyId]) -> Result<Vec<AnyId>> {
    match rows::TABLES.iter().find(|rows| rows.name == table) {
        Some(rows) => (rows.known)(tx, ids),
        None => Ok(Vec::new()),
    }
}

/// A row of a file that no row of its table can be.
#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
fn unreadable(why: serde_json::Error) -> Error {
    Error::rule(format!("A row of the export is not one that this version knows: {why}."))
}

/// A row of a table, as it stands; none where there is no such row, or the table has no rows that entries cover.
pub fn row(tx: &mut Tx<'_>, table: &str, id: AnyId) -> Result<Option<Row>> {
    let Some(table) = rows::TABLES.iter().find(|rows| rows.name == table) else { return Ok(None) };
    let found = objects((table.read)(tx, &[id])?)?;
    Ok(found.into_iter().next())
}

/// To which row of which table a row of this one belongs: the column that says so, and the table. None for those of a group.
pub fn parent(table: &str) -> Option<(&'static str, &'static str)> {
    rows::TABLES.iter().find(|rows| rows.name == table)?.parent
}

/// The tables whose rows belong to those of this one, each with the column that says so.
pub fn belonging(table: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of =
        move |rows: &Rows| rows.parent.filter(|(_, parent)| *parent == table).map(|(by, _)| (rows.name, by));
    rows::TABLES.iter().filter_map(of)
}

/// Whether rows of a table do not count their changes.
pub fn is_once(table: &str) -> bool {
    rows::TABLES.iter().any(|rows| rows.name == table && rows.is_once)
}

fn objects(rows: Vec<Value>) -> Result<Vec<Row>> {
    let object = |row| match row {
        Value::Object(row) => Ok(row),
        _ => Err(Error::internal("a row that is not an object")),
    };
    rows.into_iter().map(object).collect()
}

/// Rows in the order of their keys: numbers by their size, texts and ids by their bytes.
fn in_order(mut rows: Vec<Row>, table: &Table) -> Vec<Row> {
    let part = |row: &Row, key: &str| {
        let value = row.get(key).unwrap_or(&Value::Null);
        (value.as_i64(), value.as_str().map(str::to_owned))
    };
    rows.sort_by_cached_key(|row| table.key.iter().map(|key| part(row, key)).collect::<Vec<_>>());
    rows
}

/// The names of all tables that this can give: for the test that holds them against the format and the catalog.
pub fn names_of_tables() -> Vec<&'static str> {
    rows::TABLES.iter().map(|t| t.name).chain(beside::TABLES.iter().map(|t| t.name)).collect()
}

/// Whether an export has rows of a table of facts, and of which number it is among all tables.
pub fn number_of(name: &str) -> Option<u8> {
    let at = tables().iter().position(|table| table.name == name)?;
    let has_entries = tables().get(at).is_some_and(|t| matches!(t.part, Part::Group | Part::Proposal));
    u8::try_from(at).ok().filter(|_| has_entries)
}
