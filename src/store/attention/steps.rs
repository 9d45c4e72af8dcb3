//! Windows, calls, reviews, roles and members that wait; and who has been heard.

use diesel::IntoSql;
use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;
use diesel::sql_types::Nullable;

use super::{Asked, Found, is_asked, waiting};
use crate::domain::calls::{CallState, TimeRequestState};
use crate::domain::comments::CommentState;
use crate::domain::designations::DesignationState;
use crate::domain::engagement::{AudienceKind, EngagementState};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{PositionId, ProposalId};
use crate::domain::positions::PositionState;
use crate::domain::role_calls::RoleCallState;
use crate::domain::rounds::RoundState;
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{
    calls, comments, designations, engagements, memberships, positions, proposals, reviews, role_calls,
    rounds, stances, tallies, time_requests,
};
use crate::store::sql::SqlId;

diesel::alias!(const LATER: Alias<LaterCall> = calls as later_call);

/// Windows of one table that end after now and soon.
macro_rules! ending {
    ($tx:expr, $asked:expr, $table:ident, $since:ident, $ends:ident, $that:expr) => {{
        let now = $tx.now();
        waiting!(
            $tx,
            $table::table
                .filter($table::proposal_id.eq_any($asked.proposals))
                .filter($that)
                .filter($table::$ends.gt(now))
                .filter($table::$ends.le($asked.until)),
            (
                $table::id,
                $table::id,
                $table::proposal_id.nullable(),
                $table::$since,
                $table::$ends.nullable()
            ),
            ($table::$ends.asc(), $table::id.asc())
        )
    }};
}

/// Open rounds that end soon.
pub(super) fn rounds_ending(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    ending!(tx, asked, rounds, opens_at, closes_at, rounds::state.eq(RoundState::Open))
}

/// Open calls that end soon.
pub(super) fn calls_ending(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    ending!(tx, asked, calls, opened_at, closes_at, calls::state.eq(CallState::Open))
}

/// Designations whose time for challenges ends soon.
pub(super) fn challenges_ending(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    let stands = designations::state.eq(DesignationState::Final);
    ending!(tx, asked, designations, designated_at, challenge_ends_at, stands)
}

/// Published evaluations whose review ends soon.
pub(super) fn reviews_ending(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    let stands = designations::state.eq(DesignationState::Preliminary);
    ending!(tx, asked, designations, designated_at, review_ends_at, stands)
}

/// Published evaluations whose review is over.
pub(super) fn reviewed(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    let now = tx.now();
    waiting!(
        tx,
        designations::table
            .filter(designations::proposal_id.eq_any(asked.proposals))
            .filter(designations::state.eq(DesignationState::Preliminary))
            .filter(designations::review_ends_at.le(now)),
        (
            designations::id,
            designations::id,
            designations::proposal_id.nullable(),
            designations::review_ends_at,
            designations::review_ends_at.nullable()
        ),
        (designations::review_ends_at.asc(), designations::id.asc())
    )
}

/// Calls whose window is over, after which nothing was found; none that another call or a change of the text in
/// substance did away with.
pub(super) fn calls_over(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    let now = tx.now();
    let later = LATER
        .filter(LATER.field(calls::position_id).eq(calls::position_id))
        .filter(LATER.field(calls::id).gt(calls::id));
    let found = designations::table
        .filter(designations::call_id.eq(calls::id))
        .filter(designations::state.ne(DesignationState::Superseded));
    waiting!(
        tx,
        calls::table
            .inner_join(positions::table.on(positions::id.eq(calls::position_id)))
            .filter(calls::proposal_id.eq_any(asked.proposals))
            .filter(calls::closes_at.le(now))
            .filter(positions::state.eq(PositionState::Open))
            .filter(
                calls::state
                    .eq(CallState::Open)
                    .or(positions::substantive_at.is_null())
                    .or(positions::substantive_at.lt(calls::closed_at))
            )
            .filter(not(exists(later)))
            .filter(not(exists(found))),
        (
            calls::id,
            positions::id,
            calls::proposal_id.nullable(),
            calls::closes_at,
            calls::closes_at.nullable()
        ),
        (calls::closes_at.asc(), calls::id.asc())
    )
}

/// Requests for more time that nobody answered.
pub(super) fn time_requests(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        time_requests::table
            .inner_join(calls::table.on(calls::id.eq(time_requests::call_id)))
            .filter(calls::proposal_id.eq_any(asked.proposals))
            .filter(time_requests::state.eq(TimeRequestState::Open)),
        (
            time_requests::id,
            time_requests::id,
            calls::proposal_id.nullable(),
            time_requests::created_at,
            time_requests::lapses_at.nullable()
        ),
        (time_requests::lapses_at.asc(), time_requests::id.asc())
    )
}

/// Reviews of what became of an output that are due soon, also of proposals that are concluded.
pub fn reviews(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    let running = [Status::Active, Status::Concluded];
    waiting!(
        tx,
        reviews::table
            .inner_join(proposals::table.on(proposals::id.eq(reviews::proposal_id)))
            .filter(proposals::group_id.eq(asked.group))
            .filter(proposals::status.eq_any(running))
            .filter(is_asked!(asked, proposals::id))
            .filter(reviews::held_at.is_null())
            .filter(reviews::scheduled_for.le(asked.until)),
        (
            reviews::id,
            reviews::id,
            reviews::proposal_id.nullable(),
            reviews::created_at,
            reviews::scheduled_for.nullable()
        ),
        (reviews::scheduled_for.asc(), reviews::id.asc())
    )
}

/// Open calls for a role.
pub(super) fn role_calls(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        role_calls::table
            .filter(role_calls::group_id.eq(asked.group))
            .filter(role_calls::state.eq(RoleCallState::Open)),
        (
            role_calls::id,
            role_calls::id,
            None::<ProposalId>.into_sql::<Nullable<SqlId>>(),
            role_calls::created_at,
            role_calls::closes_at.nullable()
        ),
        (role_calls::closes_at.asc(), role_calls::id.asc())
    )
}

/// Those who asked to join.
pub(super) fn requests_to_join(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        memberships::table
            .filter(memberships::group_id.eq(asked.group))
            .filter(memberships::state.eq(MembershipState::Requested)),
        (
            memberships::id,
            memberships::id,
            None::<ProposalId>.into_sql::<Nullable<SqlId>>(),
            memberships::joined_at,
            memberships::joined_at.nullable()
        ),
        (memberships::joined_at.asc(), memberships::id.asc())
    )
}

/// Stances on a position that were taken before its text changed in substance.
#[derive(Clone, Copy, Debug, Queryable)]
pub struct Stale {
    /// The position.
    pub position_id: PositionId,
    /// Its proposal.
    pub proposal_id: ProposalId,
    /// When its text changed in substance.
    pub since: Option<Instant>,
    /// How many members took one.
    pub members: i64,
}

/// The open positions of some proposals on which active members took a stance before the text changed, the
/// longest ago first.
pub fn stale(tx: &mut Tx<'_>, of: &[ProposalId]) -> Result<Vec<Stale>> {
    Ok(on!(tx.conn(), c => stances::table
        .inner_join(positions::table.on(positions::id.eq(stances::position_id)))
        .inner_join(memberships::table.on(memberships::id.eq(stances::member_id)))
        .filter(positions::proposal_id.eq_any(of))
        .filter(positions::state.eq(PositionState::Open))
        .filter(stances::version.lt(positions::substantive_version))
        .filter(stances::set_aside.eq(false))
        .filter(memberships::state.eq(MembershipState::Active))
        .group_by((positions::id, positions::proposal_id, positions::substantive_at))
        .order((positions::substantive_at.asc(), positions::id.asc()))
        .select((positions::id, positions::proposal_id, positions::substantive_at, count_star()))
        .load(c)?))
}

/// Which stakeholder groups said something in which of some proposals.
pub fn heard(tx: &mut Tx<'_>, of: &[ProposalId]) -> Result<Vec<(ProposalId, String)>> {
    Ok(on!(tx.conn(), c => comments::table
        .inner_join(memberships::table.on(memberships::id.eq(comments::author_id)))
        .filter(comments::proposal_id.eq_any(of))
        .filter(comments::state.ne(CommentState::Withdrawn))
        .select((comments::proposal_id, memberships::stakeholder_group))
        .distinct()
        .load(c)?))
}

/// Which stakeholder groups have members whose stance counts, whatever it says, in which of some proposals.
pub fn taken_by(tx: &mut Tx<'_>, of: &[ProposalId]) -> Result<Vec<(ProposalId, String)>> {
    Ok(on!(tx.conn(), c => tallies::table
        .inner_join(positions::table.on(positions::id.eq(tallies::position_id)))
        .filter(positions::proposal_id.eq_any(of))
        .filter(tallies::persons.gt(0))
        .select((positions::proposal_id, tallies::stakeholder_group))
        .distinct()
        .load(c)?))
}

/// A stakeholder group that the plan of a proposal is to reach.
pub type Planned = (ProposalId, String);

/// The stakeholder groups that the plans of some proposals are still to reach.
pub fn planned(tx: &mut Tx<'_>, of: &[ProposalId]) -> Result<Vec<Planned>> {
    Ok(on!(tx.conn(), c => engagements::table
        .filter(engagements::proposal_id.eq_any(of))
        .filter(engagements::audience_kind.eq(AudienceKind::StakeholderGroup))
        .filter(engagements::state.eq(EngagementState::Planned))
        .select((engagements::proposal_id, engagements::audience))
        .distinct()
        .load(c)?))
}
