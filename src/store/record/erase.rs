//! Erasure: forgets the salts of texts that were erased, so that no guess at them can be tried against the
//! digests that stay. The digests, and so the entries, are not touched.

use diesel::prelude::*;
use serde_json::Value;

use super::digest::SALT;
use crate::domain::ids::{AnyId, EntryId, GroupId};
use crate::error::{Error, Result};
use crate::store::schema::{record_entries, record_salts};
use crate::store::sql::Bytes;
use crate::store::{Conn, Tx};

diesel::define_sql_function! {
    /// Where `needle` stands in `hay`, from 1; 0 where it does not. SQLite's name for it.
    fn instr(hay: diesel::sql_types::Binary, needle: diesel::sql_types::Binary) -> diesel::sql_types::Integer;
}
diesel::define_sql_function! {
    /// The same, by PostgreSQL's name.
    #[sql_name = "pg_catalog.position"]
    fn position(hay: diesel::sql_types::Binary, needle: diesel::sql_types::Binary) -> diesel::sql_types::Integer;
}

/// Forgets the salts of all erasable texts of a row, in every entry of a scope that covers it.
pub fn forget_salts(tx: &mut Tx<'_>, scope: AnyId, row: AnyId) -> Result<()> {
    let id = row.to_string();
    forget(tx, scope, row, |body, salts| blank(body, salts, |fact| text(fact, "id") == id, |_| true))
}

/// Lets `blank` zero salts of every entry of a scope that covers a row, and keeps those that it changed.
fn forget(tx: &mut Tx<'_>, scope: AnyId, row: AnyId, mut blank: impl FnMut(&Value, &mut [u8])) -> Result<()> {
    for (entry, body, salts) in covering(tx, scope, row)? {
        let body = serde_json::from_slice(&body.0).map_err(Error::internal)?;
        let mut left = salts.0.clone();
        blank(&body, &mut left);
        if left != salts.0 {
            crate::on!(tx.conn(), c => diesel::update(record_salts::table.find(entry))
                .set(record_salts::salts.eq(Bytes(left)))
                .execute(c)?);
        }
    }
    Ok(())
}

/// Columns of a row whose words go.
#[derive(Clone, Debug)]
pub struct Going {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub id: AnyId,
    /// The columns.
    pub columns: Vec<&'static str>,
    /// The revision that the record knows of the row last.
    pub revision: i64,
}

/// Forgets the salts of columns of some rows in every entry of a group, and learns how often the record covers each row.
pub fn forget_columns(tx: &mut Tx<'_>, group: GroupId, rows: &mut [Going]) -> Result<()> {
    for row in rows {
        forget(tx, group.cast(), row.id, |body, salts| row.forget(body, salts))?;
    }
    Ok(())
}

impl Going {
    fn forget(&mut self, body: &Value, salts: &mut [u8]) {
        let (id, mut newest) = (self.id.to_string(), self.revision);
        let is_it = |fact: &Value| text(fact, "table") == self.table && text(fact, "id") == id;
        for fact in facts(body).filter(|fact| is_it(fact)) {
            newest = newest.max(fact.get("revision").and_then(Value::as_i64).unwrap_or(0));
        }
        if newest > 0 {
            blank(body, salts, is_it, |column| self.columns.contains(&column));
            self.revision = newest;
        }
    }
}

fn facts(body: &Value) -> impl Iterator<Item = &Value> {
    body.get("facts").and_then(Value::as_array).into_iter().flatten()
}

fn text<'v>(fact: &'v Value, name: &str) -> &'v str {
    fact.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The salts of every entry, as they stand: for those who verify an erasure.
pub fn all_salts(tx: &mut Tx<'_>) -> Result<Vec<Vec<u8>>> {
    let salts: Vec<Bytes> =
        crate::on!(tx.conn(), c => record_salts::table.select(record_salts::salts).load(c)?);
    Ok(salts.into_iter().map(|s| s.0).collect())
}

fn covering(tx: &mut Tx<'_>, scope: AnyId, row: AnyId) -> Result<Vec<(EntryId, Bytes, Bytes)>> {
    let needle = row.to_string().into_bytes();
    let entries = record_entries::table
        .inner_join(record_salts::table.on(record_salts::entry_id.eq(record_entries::id)))
        .filter(record_entries::scope.eq(scope))
        .select((record_entries::id, record_entries::body, record_salts::salts));
    Ok(match tx.conn() {
        Conn::Sqlite(c) => entries.filter(instr(record_entries::body, needle).gt(0)).load(&mut **c)?,
        Conn::Postgres(c) => entries.filter(position(record_entries::body, needle).gt(0)).load(&mut **c)?,
    })
}

/// Zeroes the salts of texts of some facts: behind the body's salt stand, for each fact, the row's salt and then
/// those of its erasable columns, in the order of their names.
fn blank(body: &Value, salts: &mut [u8], goes: impl Fn(&Value) -> bool, loses: impl Fn(&str) -> bool) {
    let mut at: usize = 1;
    for fact in facts(body) {
        let texts = fact.get("erasable").and_then(Value::as_object);
        let mut columns: Vec<&String> = texts.into_iter().flat_map(serde_json::Map::keys).collect();
        columns.sort_unstable();
        let first = at.saturating_add(1);
        at = first.saturating_add(columns.len());
        if !goes(fact) {
            continue;
        }
        for (n, column) in columns.iter().enumerate() {
            let from = first.saturating_add(n).saturating_mul(SALT);
            if let (true, Some(own)) = (loses(column), salts.get_mut(from..from.saturating_add(SALT))) {
                own.fill(0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zeroed(salts: &[u8]) -> Vec<bool> {
        salts.chunks(SALT).map(|salt| salt.iter().all(|byte| *byte == 0)).collect()
    }

    #[test]
    fn only_the_texts_of_the_row_lose_their_salts() {
        let body = serde_json::json!({"facts": [
            {"id": "a", "erasable": {"name": "x"}},
            {"id": "b", "erasable": {"email": "x", "name": "x"}},
            {"id": "c", "erasable": {}},
        ]});
        let mut salts = vec![7; 7 * SALT];
        blank(&body, &mut salts, |fact| text(fact, "id") == "b", |_| true);
        assert_eq!(zeroed(&salts), [false, false, false, false, true, true, false]);
        let mut salts = vec![7; 7 * SALT];
        blank(&body, &mut salts, |fact| text(fact, "id") == "b", |column| column == "name");
        assert_eq!(zeroed(&salts), [false, false, false, false, false, true, false]);
    }

    #[test]
    fn a_row_that_goes_knows_how_often_it_was_covered() {
        let id = AnyId::from_uuid(uuid::Uuid::from_u128(7));
        let mut going = Going { table: "versions", id, columns: vec!["text"], revision: 0 };
        let fact = |table: &str, revision: i64| {
            serde_json::json!({"facts": [
                {"table": table, "id": id, "revision": revision, "erasable": {"change_note": "x", "text": "x"}},
            ]})
        };
        let mut salts = vec![7; 4 * SALT];
        going.forget(&fact("comments", 9), &mut salts);
        assert_eq!((going.revision, zeroed(&salts)), (0, vec![false; 4]));
        going.forget(&fact("versions", 1), &mut salts);
        assert_eq!((going.revision, zeroed(&salts)), (1, vec![false, false, false, true]));
    }
}
