//! Gives committed entries their numbers: one gap-free order, by one node at a time.
//!
//! The lease row is locked by every batch, so that two nodes which both believe to hold the lease still
//! number one after the other.

use diesel::prelude::*;

use crate::domain::ids::{AnyId, EntryId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::schema::{leases, record_entries, record_feeds, record_pending, record_sequence};
use crate::store::{Conn, Tx};

/// Entries numbered in one transaction at most.
pub const BATCH: i64 = 500;
/// The lease of the sequencer.
pub const SEQUENCER: &str = "sequencer";

/// Takes or keeps a lease until `until`; false while another node holds it. Locks the lease's row.
pub fn take_lease(tx: &mut Tx<'_>, name: &str, holder: AnyId, until: Instant) -> Result<bool> {
    let now = tx.now();
    on!(tx.conn(), c => diesel::insert_into(leases::table)
        .values((leases::name.eq(name), leases::holder.eq(holder), leases::until.eq(now), leases::beat.eq(0)))
        .on_conflict_do_nothing()
        .execute(c)?);
    let taken = on!(tx.conn(), c => diesel::update(leases::table)
        .filter(leases::name.eq(name))
        .filter(leases::holder.eq(holder).or(leases::until.le(now)))
        .set((leases::holder.eq(holder), leases::until.eq(until), leases::beat.eq(leases::beat + 1)))
        .execute(c)?);
    Ok(taken == 1)
}

/// Numbers up to a batch of pending entries in the order of (time, id). Gives how many.
pub fn sequence(tx: &mut Tx<'_>) -> Result<usize> {
    let pending: Vec<EntryId> = on!(tx.conn(), c => record_pending::table
        .select(record_pending::entry_id)
        .order((record_pending::recorded_at.asc(), record_pending::entry_id.asc()))
        .limit(BATCH)
        .load(c)?);
    if pending.is_empty() {
        return Ok(0);
    }
    let (last, at) = newest(tx)?;
    number(tx.conn(), &pending, last, at)?;
    Ok(pending.len())
}

fn number(conn: &mut Conn, pending: &[EntryId], last: i64, at: Instant) -> Result<()> {
    let rows: Vec<_> = (last.saturating_add(1)..)
        .zip(pending)
        .map(|(seq, entry)| {
            (
                record_sequence::seq.eq(seq),
                record_sequence::entry_id.eq(*entry),
                record_sequence::sequenced_at.eq(at),
            )
        })
        .collect();
    on!(conn, c => {
        diesel::insert_into(record_sequence::table).values(&rows).execute(c)?;
        diesel::delete(record_pending::table.filter(record_pending::entry_id.eq_any(pending))).execute(c)?;
    });
    feed(conn, last)
}

/// Puts the entries behind a number into the feeds that they belong to: that of their group or account, and that of their
/// proposal.
pub(in crate::store) fn feed(conn: &mut Conn, behind: i64) -> Result<()> {
    on!(conn, c => {
        let fresh = record_sequence::table
            .inner_join(record_entries::table.on(record_entries::id.eq(record_sequence::entry_id)))
            .filter(record_sequence::seq.gt(behind));
        let columns = (record_feeds::feed, record_feeds::seq, record_feeds::action, record_feeds::entry_id);
        fresh
            .select((record_entries::scope, record_sequence::seq, record_entries::action, record_entries::id))
            .insert_into(record_feeds::table)
            .into_columns(columns)
            .execute(c)?;
        fresh
            .filter(record_entries::proposal_id.is_not_null())
            .select((
                record_entries::proposal_id.assume_not_null(),
                record_sequence::seq,
                record_entries::action,
                record_entries::id,
            ))
            .insert_into(record_feeds::table)
            .into_columns(columns)
            .execute(c)?;
    });
    Ok(())
}

/// Keeps others from giving numbers until the transaction ends. Gives the last number, and the earliest time that the next
/// one may have.
pub fn hold_numbers(tx: &mut Tx<'_>) -> Result<(i64, Instant)> {
    let now = tx.now();
    on!(tx.conn(), c => {
        diesel::insert_into(leases::table)
            .values((
                leases::name.eq(SEQUENCER),
                leases::holder.eq(AnyId::from_uuid(uuid::Uuid::nil())),
                leases::until.eq(now),
                leases::beat.eq(0),
            ))
            .on_conflict_do_nothing()
            .execute(c)?;
        diesel::update(leases::table.find(SEQUENCER)).set(leases::beat.eq(leases::beat + 1)).execute(c)?;
    });
    newest(tx)
}

/// The last number, and the earliest time that the next one may have.
fn newest(tx: &mut Tx<'_>) -> Result<(i64, Instant)> {
    let newest: Option<(i64, Instant)> = on!(tx.conn(), c => record_sequence::table
        .select((record_sequence::seq, record_sequence::sequenced_at))
        .order(record_sequence::seq.desc())
        .first(c)
        .optional()?);
    Ok(newest.map_or((0, tx.now()), |(seq, at)| (seq, at.max(tx.now()))))
}

/// Does any entry wait for its number?
pub fn anything_pending(tx: &mut Tx<'_>) -> Result<bool> {
    let one: Option<EntryId> =
        on!(tx.conn(), c => record_pending::table.select(record_pending::entry_id).first(c).optional()?);
    Ok(one.is_some())
}
