//! Consensus calls.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::positions::Position;
use super::schema::{calls, groups, objections, positions, proposals, reminders};
use super::sql::Bytes;
use crate::domain::calls::{self as rules, CallState, Frozen, Results};
use crate::domain::consensus::{ObjectionPolicy, ObjectionState, OutputType};
use crate::domain::groups::Standing;
use crate::domain::ids::{CallId, GroupId, MemberId, PositionId, ProposalId};
use crate::domain::positions::PositionState;
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::{Error, Result};
use crate::on;

/// A call that does not show stances to everybody: with the title and the substantive version of its position, and since
/// when its proposal is held.
pub type Hiding = (Call, String, i64, Option<Instant>);

/// A dated call for stances on a position.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = calls, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Call {
    /// Its id.
    pub id: CallId,
    /// On which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// What the position is to become.
    pub output_type: OutputType,
    /// What it keeps of the charter, as JSON.
    pub charter: String,
    /// Who sees stances before it ends.
    pub results: Results,
    /// Who designates.
    pub designator_id: MemberId,
    /// Who opened it.
    pub opened_by: MemberId,
    /// When.
    pub opened_at: Instant,
    /// When its window ends.
    pub closes_at: Instant,
    /// When it was closed: at the end of its window.
    pub closed_at: Option<Instant>,
    /// By how many days it was extended.
    pub extended_days: i64,
    /// The digest of who counts.
    pub electorate_digest: Bytes,
    /// How many count.
    pub electorate_size: i64,
    /// Whether it is open.
    pub state: CallState,
    /// Which call on the position it is, from 1.
    pub round: i64,
    /// What is new since the one before it.
    pub new_information: Option<String>,
    /// What an open objection does, out of its charter: the clock asks by it.
    pub objection_policy: ObjectionPolicy,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Call, calls, CallId);

/// That a call cannot close, its window over or not: its policy asks for each objection to be addressed, and one is not.
macro_rules! has_to_wait {
    () => {
        calls::objection_policy.eq(ObjectionPolicy::MustAddress).and(exists(
            objections::table
                .filter(objections::position_id.eq(calls::position_id))
                .filter(objections::state.eq_any(ObjectionState::unaddressed())),
        ))
    };
}

/// A call that waits for objections, and nobody was told yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable)]
pub struct Waiting {
    /// The call.
    pub id: CallId,
    /// On which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// When its window ended.
    pub closes_at: Instant,
}

impl Call {
    /// What it keeps of the charter.
    pub fn frozen(&self) -> Result<Frozen> {
        serde_json::from_str(&self.charter).map_err(Error::internal)
    }

    /// Its window.
    pub fn window(&self) -> rules::Window {
        let Self { opened_at, closes_at, extended_days, .. } = *self;
        rules::Window { opened_at, closes_at, extended_days }
    }

    /// Gives it another window.
    pub fn set_window(&mut self, window: rules::Window) {
        (self.closes_at, self.extended_days) = (window.closes_at, window.extended_days);
    }

    /// Whether its window is over and it is not closed.
    pub fn is_ending(&self, windows_at: Instant) -> bool {
        self.state == CallState::Open && self.window().is_over(windows_at)
    }

    /// Whether it is open at a moment of its proposal's windows (see [`Proposal::windows_at`]): stances are
    /// taken in it, unless the proposal is held, and what it does not show before its end is not shown.
    ///
    /// [`Proposal::windows_at`]: super::proposals::Proposal::windows_at
    pub fn is_open(&self, windows_at: Instant) -> bool {
        self.state == CallState::Open && !self.window().is_over(windows_at)
    }

    /// The newest call on each of some positions.
    pub fn newest(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<HashMap<PositionId, Self>> {
        let rows: Vec<Self> = on!(tx.conn(), c => calls::table
            .filter(calls::position_id.eq_any(positions))
            .order(calls::id.asc())
            .load(c)?);
        Ok(rows.into_iter().map(|call| (call.position_id, call)).collect())
    }

    /// The newest call on one position. Kept prepared on both engines, which a list of ids is not.
    pub fn newest_on(tx: &mut Tx<'_>, position: PositionId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => calls::table
            .filter(calls::position_id.eq(position))
            .order(calls::id.desc())
            .first(c)
            .optional()?))
    }

    /// Whether a call was opened on a position of the same topic before this one was put there, and that one is
    /// closed.
    pub fn was_on_closed(tx: &mut Tx<'_>, position: &Position) -> Result<bool> {
        let before = calls::table
            .inner_join(positions::table.on(positions::id.eq(calls::position_id)))
            .filter(positions::topic_id.eq(position.topic_id))
            .filter(positions::state.eq(PositionState::Closed))
            .filter(calls::opened_at.lt(position.created_at));
        Ok(on!(tx.conn(), c => diesel::select(exists(before)).get_result(c)?))
    }

    /// All calls on a position, oldest first.
    pub fn of_position(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => calls::table
            .filter(calls::position_id.eq(position))
            .order(calls::id.asc())
            .load(c)?))
    }

    /// The calls on a position, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, position: PositionId, window: &Window<CallId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(CallId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => calls::table
            .filter(calls::position_id.eq(position))
            .filter(calls::id.gt(after))
            .order(calls::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |call| call.id.to_string()))
    }

    /// The open calls in a proposal.
    pub fn open_in(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => calls::table
            .filter(calls::proposal_id.eq(proposal))
            .filter(calls::state.eq(CallState::Open))
            .order(calls::id.asc())
            .load(c)?))
    }

    /// The calls of a group, or of one proposal of it, that are not closed and do not show stances to everybody before
    /// that: each with the title and the substantive version of its position, and since when its proposal is held.
    pub fn hiding(tx: &mut Tx<'_>, group: GroupId, proposal: Option<ProposalId>) -> Result<Vec<Hiding>> {
        Ok(on!(tx.conn(), c => {
            let mut query = calls::table
                .inner_join(positions::table.on(positions::id.eq(calls::position_id)))
                .inner_join(proposals::table.on(proposals::id.eq(calls::proposal_id)))
                .filter(proposals::group_id.eq(group))
                .filter(calls::state.eq(CallState::Open))
                .filter(calls::results.ne(Results::Open))
                .order(calls::id.asc())
                .select((
                    calls::all_columns,
                    positions::title,
                    positions::substantive_version,
                    proposals::paused_at,
                ))
                .into_boxed();
            if let Some(proposal) = proposal {
                query = query.filter(proposals::id.eq(proposal));
            }
            query.load(c)?
        }))
    }

    /// Open calls whose window is over, but for those of proposals that are held and of archived
    /// groups, and for those that wait for an objection to be addressed.
    pub fn due(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<CallId>> {
        let now = tx.now();
        Ok(on!(tx.conn(), c => calls::table
            .inner_join(proposals::table.on(proposals::id.eq(calls::proposal_id)))
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter(calls::state.eq(CallState::Open))
            .filter(calls::closes_at.le(now))
            .filter(proposals::status.ne(Status::Paused))
            .filter(groups::state.eq(Standing::Active))
            .filter(not(has_to_wait!()))
            .order(calls::closes_at.asc())
            .limit(limit)
            .select(calls::id)
            .load(c)?))
    }

    /// Open calls whose window has ended since this moment and that wait for objections, where windows do not stand
    /// still; none of which it was announced.
    pub fn waiting(tx: &mut Tx<'_>, since: Instant, limit: i64) -> Result<Vec<Waiting>> {
        let now = tx.now();
        let announced = reminders::table
            .filter(reminders::subject_id.eq(calls::position_id))
            .filter(reminders::ends_at.eq(calls::closes_at));
        Ok(on!(tx.conn(), c => calls::table
            .inner_join(proposals::table.on(proposals::id.eq(calls::proposal_id)))
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter(calls::state.eq(CallState::Open))
            .filter(calls::closes_at.le(now))
            .filter(calls::closes_at.gt(since))
            .filter(proposals::status.eq(Status::Active))
            .filter(groups::state.eq(Standing::Active))
            .filter(has_to_wait!())
            .filter(not(exists(announced)))
            .order(calls::closes_at.asc())
            .limit(limit)
            .select((calls::id, calls::position_id, calls::proposal_id, calls::closes_at))
            .load(c)?))
    }
}
