//! Notices: what in the record concerns an account. `audience` finds out whom.

mod audience;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::Tx;
use super::page::{Page, Window};
use super::schema::{followers, groups, memberships, notices, proposals};
use crate::domain::groups::{MembershipState, Visibility};
use crate::domain::ids::{AccountId, AnyId, CommentId, EntryId, GroupId, NoticeId, ProposalId};
use crate::domain::notices::NoticeKind;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

pub use audience::{
    Person, Said, answered, appellants, askers, behind, heads, open_windows, persons, stale, took_part,
};

/// Something in the record that concerns an account.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = notices, treat_none_as_default_value = false)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// Whom it concerns.
    pub account_id: AccountId,
    /// What it tells.
    pub kind: NoticeKind,
    /// In which group.
    pub group_id: GroupId,
    /// In which proposal, if in one.
    pub proposal_id: Option<ProposalId>,
    /// In which thread of comments, by its first one.
    pub thread_id: Option<CommentId>,
    /// What it is about; the kind says what that is.
    pub subject_id: AnyId,
    /// The entry that it was made of.
    pub entry_id: EntryId,
    /// When that was recorded.
    pub happened_at: Instant,
    /// When it was read.
    pub read_at: Option<Instant>,
}

/// Which notices of an account.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Only those that were read, or only those that were not.
    pub is_read: Option<bool>,
    /// Of this group.
    pub group: Option<GroupId>,
}

/// Notices with the titles of their proposals that an account may read now: in a group that it is in, or in one that
/// is open to everybody. The one query for what somebody is told, by whatever way.
macro_rules! readable {
    ($which:expr, $account:expr) => {{
        let member = memberships::table
            .filter(memberships::group_id.eq(notices::group_id))
            .filter(memberships::account_id.eq(notices::account_id))
            .filter(memberships::state.eq(MembershipState::Active));
        let mut query = notices::table
            .inner_join(groups::table.on(groups::id.eq(notices::group_id)))
            .left_join(proposals::table.on(proposals::id.nullable().eq(notices::proposal_id)))
            .filter(notices::account_id.eq($account))
            .filter(groups::visibility.eq(Visibility::Public).or(exists(member)))
            .select((notices::all_columns, groups::name, proposals::title.nullable()))
            .into_boxed();
        if let Some(group) = $which.group {
            query = query.filter(notices::group_id.eq(group));
        }
        match $which.is_read {
            Some(true) => query.filter(notices::read_at.is_not_null()),
            Some(false) => query.filter(notices::read_at.is_null()),
            None => query,
        }
    }};
}

/// A notice, the name of its group and the title of its proposal.
pub type Told = (Notice, String, Option<String>);

/// Saves new notices, but for those that are there. So many at once that the engines take them.
pub fn insert(tx: &mut Tx<'_>, rows: &[Notice]) -> Result<()> {
    for chunk in rows.chunks(1000) {
        on!(tx.conn(), c => diesel::insert_into(notices::table)
            .values(chunk)
            .on_conflict_do_nothing()
            .execute(c)?);
    }
    Ok(())
}

/// The notices of an account that it may read, newest first.
pub fn list(
    tx: &mut Tx<'_>,
    account: AccountId,
    which: Which,
    window: &Window<NoticeId>,
) -> Result<Page<Told>> {
    let rows: Vec<Told> = on!(tx.conn(), c => {
        let query = readable!(which, account).order(notices::id.desc()).limit(window.probe());
        match window.after {
            Some(before) => query.filter(notices::id.lt(before)).load(c)?,
            None => query.load(c)?,
        }
    });
    Ok(window.cut(rows, |(notice, ..)| notice.id.to_string()))
}

/// The unread notices of an account that it may read, from one to another, oldest first, so many at most.
pub fn unread_between(
    tx: &mut Tx<'_>,
    account: AccountId,
    (first, last): (NoticeId, NoticeId),
    most: i64,
) -> Result<Vec<Told>> {
    let unread = Which { is_read: Some(false), group: None };
    Ok(on!(tx.conn(), c => readable!(unread, account)
        .filter(notices::id.between(first, last))
        .order(notices::id.asc())
        .limit(most)
        .load(c)?))
}

/// Every notice of an account, whether or not it may be read now: for its own data.
pub fn list_all(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Notice>> {
    Ok(on!(tx.conn(), c => notices::table
        .filter(notices::account_id.eq(account))
        .order(notices::id.asc())
        .load(c)?))
}

/// Marks unread notices of an account as read: one, or all up to one. Gives how many.
pub fn read(tx: &mut Tx<'_>, account: AccountId, last: NoticeId, and_older: bool) -> Result<usize> {
    let now = tx.now();
    let first = if and_older { NoticeId::from_uuid(uuid::Uuid::nil()) } else { last };
    Ok(on!(tx.conn(), c => diesel::update(notices::table)
        .filter(notices::account_id.eq(account))
        .filter(notices::id.between(first, last))
        .filter(notices::read_at.is_null())
        .set(notices::read_at.eq(now))
        .execute(c)?))
}

/// Forgets what happened before `before`. Gives how many.
pub fn forget(tx: &mut Tx<'_>, before: Instant) -> Result<usize> {
    Ok(
        on!(tx.conn(), c => diesel::delete(notices::table.filter(notices::happened_at.lt(before))).execute(c)?),
    )
}

/// Forgets the notices of an account.
pub fn remove_all(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    on!(tx.conn(), c => diesel::delete(notices::table.filter(notices::account_id.eq(account))).execute(c)?);
    Ok(())
}

/// How far a job has followed the record.
pub fn position(tx: &mut Tx<'_>, name: &str) -> Result<i64> {
    let seq: Option<i64> =
        on!(tx.conn(), c => followers::table.find(name).select(followers::seq).first(c).optional()?);
    Ok(seq.unwrap_or(0))
}

/// How far a job has followed the record. Locks its row until the transaction ends.
pub fn followed(tx: &mut Tx<'_>, name: &str) -> Result<i64> {
    on!(tx.conn(), c => diesel::insert_into(followers::table)
        .values((followers::name.eq(name), followers::seq.eq(0)))
        .on_conflict_do_nothing()
        .execute(c)?);
    let row = followers::table.find(name).select(followers::seq);
    Ok(match tx.conn() {
        super::Conn::Sqlite(c) => row.first(&mut **c)?,
        super::Conn::Postgres(c) => row.for_update().first(&mut **c)?,
    })
}

/// Says how far it has come.
pub fn follow(tx: &mut Tx<'_>, name: &str, seq: i64) -> Result<()> {
    on!(tx.conn(), c => diesel::update(followers::table.find(name)).set(followers::seq.eq(seq)).execute(c)?);
    Ok(())
}
