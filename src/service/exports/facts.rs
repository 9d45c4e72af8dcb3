//! The rows: of facts with what it takes to hold them against the record, for a spreadsheet, and the texts; of what was
//! worked out as it stands.

use std::collections::{BTreeMap, HashMap};
use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use super::container::unwritten;
use super::coverage::{Coverage, Covering, erasable, salt_at};
use super::entries::line;
use super::sight::Sight;
use crate::domain::digests::{SALT, Salt, TEXT_TAG, salted};
use crate::domain::export::{ALWAYS_WITHHELD, Part, Table, csv};
use crate::domain::ids::{AnyId, EntryId};
use crate::error::Result;
use crate::store::Tx;
use crate::store::exported::{Row, Selected, entries as stored, salts_of};

#[derive(Serialize)]
struct Fact {
    row: Row,
    entry: Option<EntryId>,
    salt: Option<String>,
    texts: BTreeMap<&'static str, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    withheld: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct Bare {
    row: Row,
}

/// Writes the rows of a table, a line each.
pub(super) fn write(
    tx: &mut Tx<'_>,
    selected: &mut Selected,
    table: &Table,
    (coverage, sight): (&Coverage, &Sight),
    out: &mut dyn Write,
) -> Result<()> {
    selected.each_page(tx, table, |tx, rows| {
        if matches!(table.part, Part::Covered | Part::Derived) {
            return rows.into_iter().try_for_each(|row| line(out, &Bare { row }));
        }
        let covering: Vec<Option<Covering>> =
            rows.iter().map(|row| coverage.of(table.name, id(row)?)).collect();
        let entries: Vec<EntryId> = covering.iter().flatten().map(|covering| covering.entry).collect();
        let salts = salts_of(tx, &entries)?;
        let bodies =
            if always_withheld(table.name).is_empty() { HashMap::new() } else { stored(tx, &entries)? };
        for (row, covering) in rows.into_iter().zip(covering) {
            let salts = covering.as_ref().and_then(|covering| salts.get(&covering.entry));
            let salts = salts.map(|salts| salts.0.as_slice()).unwrap_or_default();
            let body = covering.as_ref().and_then(|covering| bodies.get(&covering.entry));
            let digests = body.map(|entry| digests(&entry.body.0, table.name, id(&row))).unwrap_or_default();
            let covering = covering.as_ref().map(|covering| (covering, salts));
            line(out, &fact(row, table.name, (covering, &digests), sight))?;
        }
        Ok(())
    })
}

/// The id of a row.
fn id(row: &Row) -> Option<AnyId> {
    row.get("id").and_then(Value::as_str).and_then(AnyId::parse)
}

/// The columns of a table that are withheld from everybody.
fn always_withheld(table: &str) -> &'static [&'static str] {
    ALWAYS_WITHHELD.iter().find(|(name, _)| *name == table).map_or(&[], |(_, columns)| *columns)
}

/// The digests that an entry has of the texts of a row.
fn digests(body: &[u8], table: &str, id: Option<AnyId>) -> Row {
    let body: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let is_own = |fact: &&Value| {
        let text = |name: &str| fact.get(name).and_then(Value::as_str);
        text("table") == Some(table) && id.is_some() && text("id").and_then(AnyId::parse) == id
    };
    let facts = body.get("facts").and_then(Value::as_array);
    let newest = facts.and_then(|facts| facts.iter().rev().find(is_own));
    newest.and_then(|fact| fact.get("erasable")?.as_object().cloned()).unwrap_or_default()
}

fn fact(
    mut row: Row,
    table: &str,
    (covering, digests): (Option<(&Covering, &[u8])>, &Row),
    sight: &Sight,
) -> Fact {
    let mut salts: BTreeMap<&'static str, Salt> = BTreeMap::new();
    if let Some((covering, all)) = covering {
        let behind = (covering.salt.saturating_add(1)..).map(|at| salt_at(all, at));
        salts.extend(covering.texts.iter().copied().zip(behind));
    }
    let mut withheld = BTreeMap::new();
    // What is withheld from everybody reads the same once it is erased, or was never here: by the digest in the entry.
    for column in always_withheld(table) {
        let is_lost = salts.get(column) == Some(&[0; SALT]);
        if let (true, Some(digest)) = (is_lost, digests.get(*column).and_then(Value::as_str)) {
            salts.remove(column);
            row.insert((*column).to_owned(), Value::Null);
            withheld.insert(*column, digest.to_owned());
        }
    }
    for (column, text) in withhold(&mut row, table, sight) {
        // Without a salt the digest is another one than any entry has.
        let salt = salts.remove(column).unwrap_or([0; SALT]);
        withheld.insert(column, hex::encode(salted(TEXT_TAG, &salt, text.as_bytes())));
    }
    Fact {
        row,
        entry: covering.map(|(covering, _)| covering.entry),
        salt: covering.map(|(covering, all)| hex::encode(salt_at(all, covering.salt))),
        texts: salts.into_iter().map(|(column, salt)| (column, hex::encode(salt))).collect(),
        withheld,
    }
}

/// Takes out of a row what is withheld. Gives that.
fn withhold(row: &mut Row, table: &str, sight: &Sight) -> Vec<(&'static str, String)> {
    let Some(id) = id(row) else { return Vec::new() };
    let columns = erasable(table).into_iter().filter(|column| sight.withholds(table, id, column));
    let mut taken = Vec::new();
    for column in columns {
        if let Some(value @ Value::String(_)) = row.get_mut(column)
            && let Value::String(text) = value.take()
        {
            taken.push((column, text));
        }
    }
    taken
}

/// Writes the rows of a table for a spreadsheet.
pub(super) fn write_csv(
    tx: &mut Tx<'_>,
    selected: &mut Selected,
    table: &Table,
    sight: &Sight,
    out: &mut dyn Write,
) -> Result<()> {
    out.write_all(csv::header(table).as_bytes()).map_err(unwritten)?;
    selected.each_page(tx, table, |_, rows| {
        for mut row in rows {
            withhold(&mut row, table.name, sight);
            out.write_all(csv::row(table, &row).as_bytes()).map_err(unwritten)?;
        }
        Ok(())
    })
}

/// Gives the texts of a table that are not withheld, with the ids of their rows.
pub(super) fn each_text(
    tx: &mut Tx<'_>,
    selected: &mut Selected,
    table: &Table,
    sight: &Sight,
    mut f: impl FnMut(&str, &str) -> Result<()>,
) -> Result<()> {
    selected.each_page(tx, table, |_, rows| {
        for mut row in rows {
            withhold(&mut row, table.name, sight);
            let text = |name: &str| row.get(name).and_then(Value::as_str);
            if let (Some(id), Some(text)) = (text("id"), text("text")) {
                f(id, text)?;
            }
        }
        Ok(())
    })
}
