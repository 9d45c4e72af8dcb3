//! Windows whose end comes near, and which ends were announced.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::Tx;
use super::schema::{calls, designations, groups, proposals, reminders, rounds};
use crate::domain::calls::CallState;
use crate::domain::designations::DesignationState;
use crate::domain::groups::Standing;
use crate::domain::ids::{AnyId, CallId, DesignationId, ProposalId, RoundId};
use crate::domain::rounds::RoundState;
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::on;

/// A window that ends soon, and nobody was told yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable)]
pub struct Ending<T> {
    /// Whose window.
    pub id: T,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// When it ends.
    pub ends_at: Instant,
}

/// Windows of one table that end after now and until `until`, where windows do not stand still.
macro_rules! ending {
    ($tx:expr, $table:ident, $ends:ident, $open:expr, $until:expr, $limit:expr) => {{
        let now = $tx.now();
        let announced = reminders::table
            .filter(reminders::subject_id.eq($table::id))
            .filter(reminders::ends_at.eq($table::$ends));
        Ok(on!($tx.conn(), c => $table::table
            .inner_join(proposals::table.on(proposals::id.eq($table::proposal_id)))
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter($table::state.eq($open))
            .filter($table::$ends.gt(now))
            .filter($table::$ends.le($until))
            .filter(proposals::status.eq(Status::Active))
            .filter(groups::state.eq(Standing::Active))
            .filter(not(exists(announced)))
            .order($table::$ends.asc())
            .limit($limit)
            .select(($table::id, $table::proposal_id, $table::$ends))
            .load(c)?))
    }};
}

/// Open calls that end until `until`, and were not announced to.
pub fn calls(tx: &mut Tx<'_>, until: Instant, limit: i64) -> Result<Vec<Ending<CallId>>> {
    ending!(tx, calls, closes_at, CallState::Open, until, limit)
}

/// The same of engagement rounds.
pub fn rounds(tx: &mut Tx<'_>, until: Instant, limit: i64) -> Result<Vec<Ending<RoundId>>> {
    ending!(tx, rounds, closes_at, RoundState::Open, until, limit)
}

/// The same of evaluations that are open to review.
pub fn reviews(tx: &mut Tx<'_>, until: Instant, limit: i64) -> Result<Vec<Ending<DesignationId>>> {
    ending!(tx, designations, review_ends_at, DesignationState::Preliminary, until, limit)
}

/// Notes that an end was announced; false where it was before.
pub fn announce(tx: &mut Tx<'_>, subject: AnyId, ends_at: Instant) -> Result<bool> {
    let new = on!(tx.conn(), c => diesel::insert_into(reminders::table)
        .values((reminders::subject_id.eq(subject), reminders::ends_at.eq(ends_at)))
        .on_conflict_do_nothing()
        .execute(c)?);
    Ok(new == 1)
}

/// Forgets the announcements of ends before `before`.
pub fn forget(tx: &mut Tx<'_>, before: Instant) -> Result<usize> {
    Ok(
        on!(tx.conn(), c => diesel::delete(reminders::table.filter(reminders::ends_at.lt(before))).execute(c)?),
    )
}
