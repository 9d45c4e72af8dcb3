//! Reads the record in its one order.

use diesel::prelude::*;

use crate::domain::ids::{AnyId, EntryId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{record_entries, record_sequence};
use crate::store::sql::Bytes;

/// An entry with its number.
#[derive(Clone, Debug, Queryable)]
pub struct Recorded {
    /// Its number in the one order, from 1.
    pub seq: i64,
    /// When it got its number.
    pub sequenced_at: Instant,
    /// Its id.
    pub id: EntryId,
    /// The group or account that it concerns.
    pub scope: AnyId,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// The exact bytes of its leaf.
    pub leaf: Bytes,
    /// The exact bytes of its body.
    pub body: Bytes,
}

/// Which entries.
#[derive(Clone, Debug)]
pub enum Filter {
    /// Of these scopes.
    Scopes(Vec<AnyId>),
    /// Of one proposal.
    Proposal(ProposalId),
}

/// The entries after a number, oldest first, at most `limit`.
pub fn after(tx: &mut Tx<'_>, filter: &Filter, seq: i64, limit: i64) -> Result<Vec<Recorded>> {
    let columns = (
        record_sequence::seq,
        record_sequence::sequenced_at,
        record_entries::id,
        record_entries::scope,
        record_entries::recorded_at,
        record_entries::leaf,
        record_entries::body,
    );
    Ok(on!(tx.conn(), c => {
        let query = record_sequence::table
            .inner_join(record_entries::table.on(record_entries::id.eq(record_sequence::entry_id)))
            .filter(record_sequence::seq.gt(seq))
            .order(record_sequence::seq.asc())
            .limit(limit)
            .select(columns)
            .into_boxed();
        match filter {
            Filter::Scopes(scopes) => query.filter(record_entries::scope.eq_any(scopes)).load(c)?,
            Filter::Proposal(id) => query.filter(record_entries::proposal_id.eq(*id)).load(c)?,
        }
    }))
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
