//! Requests for more time on a call.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{calls, groups, proposals, time_requests};
use crate::domain::calls::TimeRequestState;
use crate::domain::groups::Standing;
use crate::domain::ids::{CallId, MemberId, PositionId, ProposalId, TimeRequestId};
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::on;

/// A request for more time.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = time_requests, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct TimeRequest {
    /// Its id.
    pub id: TimeRequestId,
    /// On which call.
    pub call_id: CallId,
    /// On which position.
    pub position_id: PositionId,
    /// Whose.
    pub member_id: MemberId,
    /// Why.
    pub reason: String,
    /// What became of it.
    pub state: TimeRequestState,
    /// By how many days the window was extended for it.
    pub granted_days: Option<i64>,
    /// What was answered.
    pub answer: Option<String>,
    /// Who answered; nobody where it lapsed.
    pub answered_by: Option<MemberId>,
    /// When it was answered, or lapsed.
    pub answered_at: Option<Instant>,
    /// When it lapses.
    pub lapses_at: Instant,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(TimeRequest, time_requests, TimeRequestId);

impl TimeRequest {
    /// The requests on a call, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, call: CallId, window: &Window<TimeRequestId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(TimeRequestId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => time_requests::table
            .filter(time_requests::call_id.eq(call))
            .filter(time_requests::id.gt(after))
            .order(time_requests::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |r| r.id.to_string()))
    }

    /// How many are open on each of some calls.
    pub fn open_on(tx: &mut Tx<'_>, calls: &[CallId]) -> Result<HashMap<CallId, i64>> {
        let rows: Vec<(CallId, i64)> = on!(tx.conn(), c => time_requests::table
            .filter(time_requests::call_id.eq_any(calls))
            .filter(time_requests::state.eq(TimeRequestState::Open))
            .group_by(time_requests::call_id)
            .select((time_requests::call_id, count_star()))
            .load(c)?);
        Ok(rows.into_iter().collect())
    }

    /// All requests on the calls of a position.
    pub fn of_position(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => time_requests::table
            .inner_join(calls::table.on(calls::id.eq(time_requests::call_id)))
            .filter(calls::position_id.eq(position))
            .select(time_requests::all_columns)
            .load(c)?))
    }

    /// The open request of a member on a call.
    pub fn find_open(tx: &mut Tx<'_>, call: CallId, member: MemberId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => time_requests::table
            .filter(time_requests::call_id.eq(call))
            .filter(time_requests::member_id.eq(member))
            .filter(time_requests::state.eq(TimeRequestState::Open))
            .first(c)
            .optional()?))
    }

    /// The open requests in a proposal.
    pub fn open_in(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Self>> {
        let calls = calls::table.filter(calls::proposal_id.eq(proposal)).select(calls::id);
        Ok(on!(tx.conn(), c => time_requests::table
            .filter(time_requests::call_id.eq_any(calls))
            .filter(time_requests::state.eq(TimeRequestState::Open))
            .order(time_requests::id.asc())
            .load(c)?))
    }

    /// Open requests that nobody answered in time, but for those that nobody could answer: of proposals that
    /// are held, and of archived groups.
    pub fn due(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<TimeRequestId>> {
        let now = tx.now();
        Ok(on!(tx.conn(), c => time_requests::table
            .inner_join(calls::table.on(calls::id.eq(time_requests::call_id)))
            .inner_join(proposals::table.on(proposals::id.eq(calls::proposal_id)))
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter(time_requests::state.eq(TimeRequestState::Open))
            .filter(time_requests::lapses_at.le(now))
            .filter(proposals::status.ne(Status::Paused))
            .filter(groups::state.eq(Standing::Active))
            .order(time_requests::lapses_at.asc())
            .limit(limit)
            .select(time_requests::id)
            .load(c)?))
    }
}
