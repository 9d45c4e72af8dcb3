//! The entries of the record for an export.

use std::collections::HashMap;

use diesel::prelude::*;

use super::Of;
use crate::domain::ids::{AnyId, EntryId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{record_contents, record_entries, record_pending, record_salts, record_sequence};
use crate::store::sql::Bytes;

/// An entry and its number; none while it waits for it.
pub type Numbered = (Option<i64>, EntryId);

/// An entry as it is stored.
#[derive(Clone, Debug, Queryable)]
pub struct StoredEntry {
    /// Its id.
    pub id: EntryId,
    /// When it got its number.
    pub sequenced_at: Option<Instant>,
    /// The exact bytes of its leaf.
    pub leaf: Bytes,
    /// The exact bytes of its body.
    pub body: Bytes,
    /// The salts behind its digests.
    pub salts: Option<Bytes>,
    /// What its digests were taken of, as JSON.
    pub contents: Option<String>,
}

/// The numbers of the entries of a group, or of those that concern a proposal of it or none, in the order of the record;
/// at the end those without a number.
pub fn numbers(tx: &mut Tx<'_>, of: Of) -> Result<Vec<Numbered>> {
    let scope: AnyId = of.group.cast();
    Ok(on!(tx.conn(), c => {
        let mut numbered = record_entries::table
            .inner_join(record_sequence::table.on(record_sequence::entry_id.eq(record_entries::id)))
            .filter(record_entries::scope.eq(scope))
            .order(record_sequence::seq.asc())
            .select((record_sequence::seq.nullable(), record_entries::id))
            .into_boxed();
        let mut waiting = record_entries::table
            .left_join(record_sequence::table.on(record_sequence::entry_id.eq(record_entries::id)))
            .filter(record_entries::scope.eq(scope))
            .filter(record_sequence::seq.is_null())
            .order((record_entries::recorded_at.asc(), record_entries::id.asc()))
            .select((record_sequence::seq.nullable(), record_entries::id))
            .into_boxed();
        if let Some(proposal) = of.proposal {
            let own = || record_entries::proposal_id.is_null().or(record_entries::proposal_id.eq(proposal));
            numbered = numbered.filter(own());
            waiting = waiting.filter(own());
        }
        let mut all: Vec<Numbered> = numbered.load(c)?;
        all.extend(waiting.load::<Numbered>(c)?);
        all
    }))
}

/// Does no entry of a group wait for its number, or have one beyond the tree of this size?
pub fn is_numbered_within(tx: &mut Tx<'_>, of: Of, size: i64) -> Result<bool> {
    let scope: AnyId = of.group.cast();
    let found: (Option<EntryId>, Option<EntryId>) = on!(tx.conn(), c => (
        record_pending::table
            .inner_join(record_entries::table.on(record_entries::id.eq(record_pending::entry_id)))
            .filter(record_entries::scope.eq(scope))
            .select(record_entries::id)
            .first(c)
            .optional()?,
        record_sequence::table
            .inner_join(record_entries::table.on(record_entries::id.eq(record_sequence::entry_id)))
            .filter(record_sequence::seq.gt(size))
            .filter(record_entries::scope.eq(scope))
            .select(record_entries::id)
            .first(c)
            .optional()?,
    ));
    Ok(found == (None, None))
}

/// Some entries.
pub fn entries(tx: &mut Tx<'_>, ids: &[EntryId]) -> Result<HashMap<EntryId, StoredEntry>> {
    let rows: Vec<StoredEntry> = on!(tx.conn(), c => record_entries::table
        .left_join(record_sequence::table.on(record_sequence::entry_id.eq(record_entries::id)))
        .left_join(record_salts::table.on(record_salts::entry_id.eq(record_entries::id)))
        .left_join(record_contents::table.on(record_contents::entry_id.eq(record_entries::id)))
        .filter(record_entries::id.eq_any(ids))
        .select((
            record_entries::id,
            record_sequence::sequenced_at.nullable(),
            record_entries::leaf,
            record_entries::body,
            record_salts::salts.nullable(),
            record_contents::contents.nullable(),
        ))
        .load(c)?);
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The salts of some entries.
pub fn salts_of(tx: &mut Tx<'_>, ids: &[EntryId]) -> Result<HashMap<EntryId, Bytes>> {
    let rows: Vec<(EntryId, Bytes)> =
        on!(tx.conn(), c => record_salts::table.filter(record_salts::entry_id.eq_any(ids)).load(c)?);
    Ok(rows.into_iter().collect())
}
