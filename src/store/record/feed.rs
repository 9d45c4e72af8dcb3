//! Reads the record in its one order.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::domain::groups::{MembershipState, Visibility};
use crate::domain::ids::{AccountId, Any, AnyId, EntryId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{accounts, groups, memberships, record_entries, record_feeds, record_sequence};
use crate::store::sql::Bytes;

/// An entry, with its number once it has one.
#[derive(Clone, Debug, Queryable)]
pub struct Recorded {
    /// Its number in the one order, from 1; none until the sequencer came by.
    pub seq: Option<i64>,
    /// When it got its number.
    pub sequenced_at: Option<Instant>,
    /// Its id.
    pub id: EntryId,
    /// The group or account that it concerns.
    pub scope: AnyId,
    /// The proposal that it concerns.
    pub proposal_id: Option<ProposalId>,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// What was done.
    pub action: String,
    /// The exact bytes of its leaf.
    pub leaf: Bytes,
    /// The exact bytes of its body.
    pub body: Bytes,
}

/// Which entries.
#[derive(Clone, Debug)]
pub enum Filter {
    /// All that nobody, or an account, may read: of public groups, of its groups, of itself.
    Readable(Reader),
    /// All: for jobs that follow the record.
    All,
    /// Of one group.
    Group(GroupId),
    /// Of one proposal.
    Proposal(ProposalId),
}

/// Who reads.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    /// The account; nobody's where there is none.
    pub account: Option<AccountId>,
    /// It administers the instance: the entries about all accounts are its to read, and no group's.
    pub is_admin: bool,
}

/// In which order a page shows entries, and which of them.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// Only those that say that this was done.
    pub action: Option<String>,
    /// The newest first, and before a number; else the oldest first, and after it.
    pub newest_first: bool,
}

/// Which part of them.
enum Part<'a> {
    /// As it is looked at, from a number on, at most so many.
    Seen(&'a Look, Option<i64>, i64),
    /// This one, with a number or without.
    One(EntryId),
}

/// The entries after a number, oldest first, at most `limit`.
pub fn after(tx: &mut Tx<'_>, filter: &Filter, seq: i64, limit: i64) -> Result<Vec<Recorded>> {
    seen(tx, filter, &Look::default(), Some(seq), limit)
}

/// Entries with a number as they are looked at, from a number on: behind it in the order that is asked for, at most `limit`.
pub fn seen(
    tx: &mut Tx<'_>,
    filter: &Filter,
    look: &Look,
    from: Option<i64>,
    limit: i64,
) -> Result<Vec<Recorded>> {
    match filter {
        Filter::Group(id) => of_feed(tx, id.cast(), look, (from, limit)),
        Filter::Proposal(id) => of_feed(tx, id.cast(), look, (from, limit)),
        Filter::All | Filter::Readable(_) => of_all(tx, filter, &Part::Seen(look, from, limit)),
    }
}

/// An entry, also one that waits for its number.
pub fn find(tx: &mut Tx<'_>, filter: &Filter, id: EntryId) -> Result<Option<Recorded>> {
    Ok(of_all(tx, filter, &Part::One(id))?.into_iter().next())
}

/// The columns of a [`Recorded`].
macro_rules! recorded {
    () => {
        (
            record_sequence::seq.nullable(),
            record_sequence::sequenced_at.nullable(),
            record_entries::id,
            record_entries::scope,
            record_entries::proposal_id,
            record_entries::recorded_at,
            record_entries::action,
            record_entries::leaf,
            record_entries::body,
        )
    };
}

/// Those of a group, an account or a proposal: by the index of their own, so that a page costs the same however long the
/// record is.
fn of_feed(
    tx: &mut Tx<'_>,
    feed: AnyId,
    look: &Look,
    (from, limit): (Option<i64>, i64),
) -> Result<Vec<Recorded>> {
    Ok(on!(tx.conn(), c => {
        let mut query = record_feeds::table
            .inner_join(record_sequence::table.on(record_sequence::seq.eq(record_feeds::seq)))
            .inner_join(record_entries::table.on(record_entries::id.eq(record_feeds::entry_id)))
            .filter(record_feeds::feed.eq(feed))
            .select(recorded!())
            .into_boxed();
        if let Some(action) = &look.action {
            query = query.filter(record_feeds::action.eq(action));
        }
        query = if look.newest_first {
            query.filter(record_feeds::seq.lt(from.unwrap_or(i64::MAX))).order(record_feeds::seq.desc())
        } else {
            query.filter(record_feeds::seq.gt(from.unwrap_or(0))).order(record_feeds::seq.asc())
        };
        query.limit(limit).load(c)?
    }))
}

/// Those of all, in the order of their numbers: what is not among them is passed over.
fn of_all(tx: &mut Tx<'_>, filter: &Filter, part: &Part<'_>) -> Result<Vec<Recorded>> {
    Ok(on!(tx.conn(), c => {
        let mut query = record_entries::table
            .left_join(record_sequence::table.on(record_sequence::entry_id.eq(record_entries::id)))
            .select(recorded!())
            .into_boxed();
        query = match filter {
            Filter::All => query,
            Filter::Group(id) => query.filter(record_entries::scope.eq(id.cast::<Any>())),
            Filter::Proposal(id) => query.filter(record_entries::proposal_id.eq(*id)),
            // Asked of each entry, and not of all entries of all scopes at once: these would have to be put into order.
            Filter::Readable(Reader { account, is_admin }) => {
                let open = groups::table
                    .filter(groups::id.eq(record_entries::scope))
                    .filter(groups::visibility.eq(Visibility::Public));
                let own = memberships::table
                    .filter(memberships::group_id.eq(record_entries::scope))
                    .filter(memberships::account_id.nullable().eq(*account))
                    .filter(memberships::state.eq(MembershipState::Active));
                let about = accounts::table
                    .filter(accounts::id.eq(record_entries::scope))
                    .filter(accounts::id.nullable().eq(*account).or(is_admin.into_sql::<Bool>().nullable()));
                query.filter(exists(open).or(exists(own)).or(exists(about)))
            }
        };
        match part {
            Part::One(id) => query.filter(record_entries::id.eq(*id)).load(c)?,
            Part::Seen(look, from, limit) => {
                if let Some(action) = &look.action {
                    query = query.filter(record_entries::action.eq(action));
                }
                query = if look.newest_first {
                    query
                        .filter(record_sequence::seq.lt(from.unwrap_or(i64::MAX)))
                        .order(record_sequence::seq.desc())
                } else {
                    query.filter(record_sequence::seq.gt(from.unwrap_or(0))).order(record_sequence::seq.asc())
                };
                query.limit(*limit).load(c)?
            }
        }
    }))
}
