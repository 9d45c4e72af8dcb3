//! Entries by their numbers, for those who follow, assess and verify: with the salts of what they digest.

use diesel::prelude::*;

use super::digest::SALT;
use crate::domain::ids::{AnyId, EntryId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::schema::{record_entries, record_pending, record_salts, record_sequence};
use crate::store::sql::Bytes;

/// The salt of the digest that an entry's leaf has of its body: the first of its salts.
pub fn body_salt(tx: &mut Tx<'_>, id: EntryId) -> Result<Vec<u8>> {
    let salts: Bytes =
        on!(tx.conn(), c => record_salts::table.find(id).select(record_salts::salts).first(c)?);
    Ok(salts.0.into_iter().take(SALT).collect())
}

/// Entries of some groups or accounts that have no number yet: whose they are, and when they were recorded.
pub fn unnumbered(tx: &mut Tx<'_>, scopes: &[AnyId]) -> Result<Vec<(EntryId, AnyId, Instant)>> {
    Ok(on!(tx.conn(), c => record_pending::table
        .inner_join(record_entries::table.on(record_entries::id.eq(record_pending::entry_id)))
        .filter(record_entries::scope.eq_any(scopes))
        .order(record_entries::id.asc())
        .select((record_entries::id, record_entries::scope, record_entries::recorded_at))
        .load(c)?))
}

/// An entry as who verifies it needs it.
#[derive(Clone, Debug, Queryable)]
pub struct Numbered {
    /// Its number.
    pub seq: i64,
    /// The exact bytes of its leaf.
    pub leaf: Bytes,
    /// The exact bytes of its body.
    pub body: Bytes,
    /// The salts of its digests, one after the other.
    pub salts: Bytes,
}

/// The entries behind the first so many, in their order, at most `most`. Refused where a number is missing among them.
pub fn numbered(tx: &mut Tx<'_>, behind: u64, most: i64) -> Result<Vec<Numbered>> {
    let behind = i64::try_from(behind).map_err(Error::internal)?;
    let rows: Vec<Numbered> = on!(tx.conn(), c => record_sequence::table
        .inner_join(record_entries::table.on(record_entries::id.eq(record_sequence::entry_id)))
        .inner_join(record_salts::table.on(record_salts::entry_id.eq(record_entries::id)))
        .filter(record_sequence::seq.gt(behind))
        .order(record_sequence::seq.asc())
        .limit(most)
        .select((record_sequence::seq, record_entries::leaf, record_entries::body, record_salts::salts))
        .load(c)?);
    if rows.iter().zip(behind.saturating_add(1)..).any(|(row, at)| row.seq != at) {
        return Err(Error::internal("the record's numbers have a gap, or an entry or its salts are gone"));
    }
    Ok(rows)
}

/// The newest number given, 0 before the first.
pub fn newest_number(tx: &mut Tx<'_>) -> Result<i64> {
    let newest: Option<i64> = on!(tx.conn(), c => record_sequence::table
        .select(record_sequence::seq)
        .order(record_sequence::seq.desc())
        .first(c)
        .optional()?);
    Ok(newest.unwrap_or(0))
}
