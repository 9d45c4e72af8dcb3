//! Whom entries of the record concern: every question for all entries of a batch in one query.

use diesel::prelude::*;

use crate::domain::access::Role;
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::calls::CallState;
use crate::domain::comments::CommentState;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{
    AccountId, AnyId, Call, CallId, CommentId, GroupId, Id, MemberId, ObjectionId, PositionId, Round, RoundId,
};
use crate::domain::rounds::RoundState;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{
    accounts, appeals, calls, comments, memberships, objection_backers, positions, reconsiderations, rounds,
    stances, time_requests,
};

/// A comment, as far as notices need it.
#[derive(Clone, Debug, Queryable)]
pub struct Said {
    /// The comment.
    pub id: CommentId,
    /// Who wrote it.
    pub author_id: MemberId,
    /// What it replies to.
    pub parent_id: Option<CommentId>,
    /// Its place in the thread.
    pub path: String,
}

/// A member who can be told something: active, a person, with an account that can be used.
#[derive(Clone, Debug, Queryable)]
pub struct Person {
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// The group.
    pub group_id: GroupId,
    /// The role there.
    pub role: Role,
}

/// These comments.
pub fn heads(tx: &mut Tx<'_>, ids: &[CommentId]) -> Result<Vec<Said>> {
    Ok(on!(tx.conn(), c => comments::table
        .filter(comments::id.eq_any(ids))
        .select((comments::id, comments::author_id, comments::parent_id, comments::path))
        .load(c)?))
}

/// The members of these groups, and these members; of accounts, where they are members of the groups.
pub fn persons(
    tx: &mut Tx<'_>,
    groups: &[GroupId],
    members: &[MemberId],
    accounts: &[AccountId],
) -> Result<Vec<Person>> {
    Ok(on!(tx.conn(), c => memberships::table
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(memberships::state.eq(MembershipState::Active))
        .filter(accounts::kind.eq(AccountKind::Person))
        .filter(accounts::state.eq(AccountState::Active))
        .filter(
            memberships::group_id.eq_any(groups)
                .or(memberships::id.eq_any(members))
                .or(memberships::account_id.eq_any(accounts)),
        )
        .order(memberships::id.asc())
        .select((memberships::id, accounts::id, memberships::group_id, memberships::role))
        .load(c)?))
}

/// Whose stances on these positions are stale now.
pub fn stale(tx: &mut Tx<'_>, on: &[PositionId]) -> Result<Vec<(AnyId, MemberId)>> {
    let rows: Vec<(PositionId, MemberId)> = on!(tx.conn(), c => stances::table
        .inner_join(positions::table.on(positions::id.eq(stances::position_id)))
        .filter(stances::position_id.eq_any(on))
        .filter(stances::set_aside.eq(false))
        .filter(stances::version.lt(positions::substantive_version))
        .select((stances::position_id, stances::member_id))
        .load(c)?);
    Ok(rows.into_iter().map(|(position, member)| (position.cast(), member)).collect())
}

/// Who has nothing more to say in these calls: whose stance counts, and who designates.
pub fn answered(tx: &mut Tx<'_>, of: &[CallId]) -> Result<Vec<(AnyId, MemberId)>> {
    let calls: Vec<(CallId, PositionId, MemberId)> = on!(tx.conn(), c => calls::table
        .filter(calls::id.eq_any(of))
        .select((calls::id, calls::position_id, calls::designator_id))
        .load(c)?);
    let on: Vec<PositionId> = calls.iter().map(|(_, position, _)| *position).collect();
    let counted: Vec<(PositionId, MemberId)> = on!(tx.conn(), c => stances::table
        .inner_join(positions::table.on(positions::id.eq(stances::position_id)))
        .filter(stances::position_id.eq_any(&on))
        .filter(stances::set_aside.eq(false))
        .filter(stances::version.ge(positions::substantive_version))
        .select((stances::position_id, stances::member_id))
        .load(c)?);
    let mut answered: Vec<_> = calls.iter().map(|(call, _, designator)| (call.cast(), *designator)).collect();
    for (call, position, _) in &calls {
        let on_it = counted.iter().filter(|(on, _)| on == position);
        answered.extend(on_it.map(|(_, member)| (call.cast(), *member)));
    }
    Ok(answered)
}

/// Who has commented in these rounds.
pub fn took_part(tx: &mut Tx<'_>, of: &[RoundId]) -> Result<Vec<(AnyId, MemberId)>> {
    let rows: Vec<(Option<RoundId>, MemberId)> = on!(tx.conn(), c => comments::table
        .filter(comments::round_id.eq_any(of))
        .filter(comments::state.ne(CommentState::Withdrawn))
        .select((comments::round_id, comments::author_id))
        .distinct()
        .load(c)?);
    Ok(rows.into_iter().filter_map(|(round, member)| Some((round?.cast(), member))).collect())
}

/// Which of these calls and rounds can still be answered.
pub fn open_windows(tx: &mut Tx<'_>, of: &[AnyId]) -> Result<Vec<AnyId>> {
    let (now, call_ids, round_ids) = (tx.now(), casts::<Call>(of), casts::<Round>(of));
    let open_calls: Vec<CallId> = on!(tx.conn(), c => calls::table
        .filter(calls::id.eq_any(call_ids))
        .filter(calls::state.eq(CallState::Open))
        .filter(calls::closes_at.gt(now))
        .select(calls::id)
        .load(c)?);
    let open_rounds: Vec<RoundId> = on!(tx.conn(), c => rounds::table
        .filter(rounds::id.eq_any(round_ids))
        .filter(rounds::state.eq(RoundState::Open))
        .filter(rounds::closes_at.gt(now))
        .select(rounds::id)
        .load(c)?);
    Ok(open_calls.into_iter().map(Id::cast).chain(open_rounds.into_iter().map(Id::cast)).collect())
}

fn casts<T>(ids: &[AnyId]) -> Vec<Id<T>> {
    ids.iter().map(|id| id.cast()).collect()
}

/// Who appealed, and who asked for reconsideration, by the ids of either.
pub fn appellants(tx: &mut Tx<'_>, of: &[AnyId]) -> Result<Vec<(AnyId, MemberId)>> {
    let mut rows: Vec<(AnyId, MemberId)> = on!(tx.conn(), c => appeals::table
        .filter(appeals::id.eq_any(of))
        .select((appeals::id, appeals::appellant_id))
        .load(c)?);
    let asked: Vec<(AnyId, MemberId)> = on!(tx.conn(), c => reconsiderations::table
        .filter(reconsiderations::id.eq_any(of))
        .select((reconsiderations::id, reconsiderations::asked_by))
        .load(c)?);
    rows.extend(asked);
    Ok(rows)
}

/// Who is behind these objections.
pub fn behind(tx: &mut Tx<'_>, of: &[ObjectionId]) -> Result<Vec<(AnyId, MemberId)>> {
    let rows: Vec<(ObjectionId, MemberId)> = on!(tx.conn(), c => objection_backers::table
        .filter(objection_backers::objection_id.eq_any(of))
        .filter(objection_backers::left_at.is_null())
        .select((objection_backers::objection_id, objection_backers::member_id))
        .load(c)?);
    Ok(rows.into_iter().map(|(objection, member)| (objection.cast(), member)).collect())
}

/// Who asked for more time in these requests.
pub fn askers(tx: &mut Tx<'_>, of: &[AnyId]) -> Result<Vec<(AnyId, MemberId)>> {
    Ok(on!(tx.conn(), c => time_requests::table
        .filter(time_requests::id.eq_any(of))
        .select((time_requests::id, time_requests::member_id))
        .load(c)?))
}
