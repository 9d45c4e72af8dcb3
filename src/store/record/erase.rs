//! Erasure: forgets the salts of texts that were erased, so that no guess at them can be tried against the
//! digests that stay. The digests, and so the entries, are not touched.

use diesel::prelude::*;
use serde_json::Value;

use super::digest::SALT;
use crate::domain::ids::{AnyId, EntryId};
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
    for (entry, body, salts) in covering(tx, scope, row)? {
        let body: Value = serde_json::from_slice(&body.0).map_err(Error::internal)?;
        let blanked = Bytes(blank(&body, salts.0, &row.to_string()));
        crate::on!(tx.conn(), c => diesel::update(record_salts::table.find(entry))
            .set(record_salts::salts.eq(&blanked))
            .execute(c)?);
    }
    Ok(())
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

/// Zeroes the salts of a row's texts: behind the body's salt stand, for each fact, the row's salt and then
/// those of its erasable columns.
fn blank(body: &Value, mut salts: Vec<u8>, row: &str) -> Vec<u8> {
    let mut at: usize = 1;
    for fact in body.get("facts").and_then(Value::as_array).into_iter().flatten() {
        let texts = fact.get("erasable").and_then(Value::as_object).map_or(0, serde_json::Map::len);
        let first = at.saturating_add(1);
        at = first.saturating_add(texts);
        if fact.get("id").and_then(Value::as_str) == Some(row) {
            let range = first.saturating_mul(SALT)..at.saturating_mul(SALT);
            if let Some(own) = salts.get_mut(range) {
                own.fill(0);
            }
        }
    }
    salts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_texts_of_the_row_lose_their_salts() {
        let body = serde_json::json!({"facts": [
            {"id": "a", "erasable": {"name": "x"}},
            {"id": "b", "erasable": {"email": "x", "name": "x"}},
            {"id": "c", "erasable": {}},
        ]});
        let blanked = blank(&body, vec![7; 7 * SALT], "b");
        let zeroed: Vec<bool> = blanked.chunks(SALT).map(|salt| salt.iter().all(|byte| *byte == 0)).collect();
        assert_eq!(zeroed, [false, false, false, false, true, true, false]);
    }
}
