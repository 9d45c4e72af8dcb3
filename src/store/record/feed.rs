//! Reads the record in its one order.

use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::digest::SALT;
use crate::domain::groups::{MembershipState, Visibility};
use crate::domain::ids::{AccountId, Any, AnyId, EntryId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::schema::{
    accounts, groups, memberships, record_entries, record_pending, record_salts, record_sequence,
};
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
    load(tx, filter, &Part::Seen(look, from, limit))
}

/// An entry, also one that waits for its number.
pub fn find(tx: &mut Tx<'_>, filter: &Filter, id: EntryId) -> Result<Option<Recorded>> {
    Ok(load(tx, filter, &Part::One(id))?.into_iter().next())
}

/// The salt of the digest that an entry's leaf has of its body: the first of its salts.
pub fn body_salt(tx: &mut Tx<'_>, id: EntryId) -> Result<Vec<u8>> {
    let salts: Bytes =
        on!(tx.conn(), c => record_salts::table.find(id).select(record_salts::salts).first(c)?);
    Ok(salts.0.into_iter().take(SALT).collect())
}

fn load(tx: &mut Tx<'_>, filter: &Filter, part: &Part<'_>) -> Result<Vec<Recorded>> {
    Ok(on!(tx.conn(), c => {
        let mut query = record_entries::table
            .left_join(record_sequence::table.on(record_sequence::entry_id.eq(record_entries::id)))
            .select((
                record_sequence::seq.nullable(),
                record_sequence::sequenced_at.nullable(),
                record_entries::id,
                record_entries::scope,
                record_entries::proposal_id,
                record_entries::recorded_at,
                record_entries::action,
                record_entries::leaf,
                record_entries::body,
            ))
            .into_boxed();
        query = match filter {
            Filter::All => query,
            Filter::Group(id) => query.filter(record_entries::scope.eq(id.cast::<Any>())),
            Filter::Proposal(id) => query.filter(record_entries::proposal_id.eq(*id)),
            Filter::Readable(Reader { account, is_admin }) => {
                let open = groups::table.filter(groups::visibility.eq(Visibility::Public)).select(groups::id);
                let own = memberships::table
                    .filter(memberships::account_id.nullable().eq(*account))
                    .filter(memberships::state.eq(MembershipState::Active))
                    .select(memberships::group_id);
                let about = accounts::table
                    .filter(accounts::id.nullable().eq(*account).or(is_admin.into_sql::<Bool>().nullable()))
                    .select(accounts::id);
                query.filter(
                    record_entries::scope.eq_any(open)
                        .or(record_entries::scope.eq_any(own))
                        .or(record_entries::scope.eq_any(about)),
                )
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

/// Entries of some groups or accounts that have no number yet: whose they are, and when they were recorded.
pub fn unnumbered(tx: &mut Tx<'_>, scopes: &[AnyId]) -> Result<Vec<(EntryId, AnyId, Instant)>> {
    Ok(on!(tx.conn(), c => record_pending::table
        .inner_join(record_entries::table.on(record_entries::id.eq(record_pending::entry_id)))
        .filter(record_entries::scope.eq_any(scopes))
        .order(record_entries::id.asc())
        .select((record_entries::id, record_entries::scope, record_entries::recorded_at))
        .load(c)?))
}

/// An entry as who verifies it needs it.
#[derive(Clone, Debug, Queryable)]
pub struct Numbered {
    /// Its number.
    pub seq: i64,
    /// The exact bytes of its leaf.
    pub leaf: Bytes,
    /// The exact bytes of its body.
    pub body: Bytes,
    /// The salts of its digests, one after the other.
    pub salts: Bytes,
}

/// The entries behind the first so many, in their order, at most `most`. Refused where a number is missing among them.
pub fn numbered(tx: &mut Tx<'_>, behind: u64, most: i64) -> Result<Vec<Numbered>> {
    let behind = i64::try_from(behind).map_err(Error::internal)?;
    let rows: Vec<Numbered> = on!(tx.conn(), c => record_sequence::table
        .inner_join(record_entries::table.on(record_entries::id.eq(record_sequence::entry_id)))
        .inner_join(record_salts::table.on(record_salts::entry_id.eq(record_entries::id)))
        .filter(record_sequence::seq.gt(behind))
        .order(record_sequence::seq.asc())
        .limit(most)
        .select((record_sequence::seq, record_entries::leaf, record_entries::body, record_salts::salts))
        .load(c)?);
    if rows.iter().zip(behind.saturating_add(1)..).any(|(row, at)| row.seq != at) {
        return Err(Error::internal("the record's numbers have a gap, or an entry or its salts are gone"));
    }
    Ok(rows)
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

/// The newest entries about a proposal that say this was done, each with its action and its body.
pub fn of_actions(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    actions: &[&str],
) -> Result<Vec<(EntryId, String, Bytes)>> {
    /// Entries at most.
    const MOST: i64 = 200;
    Ok(on!(tx.conn(), c => record_entries::table
        .filter(record_entries::proposal_id.eq(proposal))
        .filter(record_entries::action.eq_any(actions))
        .order(record_entries::recorded_at.desc())
        .limit(MOST)
        .select((record_entries::id, record_entries::action, record_entries::body))
        .load(c)?))
}
