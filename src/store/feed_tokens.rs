//! Secrets that open one feed each, and when they were last used.

use diesel::prelude::*;
use diesel::upsert::excluded;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{accounts, feed_tokens, feed_uses, memberships};
use super::sql::Bytes;
use crate::domain::accounts::AccountState;
use crate::domain::feeds::FeedKind;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AccountId, FeedTokenId, GroupId, MemberId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A secret that opens one feed of one group, with the rights of a member.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = feed_tokens, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct FeedToken {
    /// Its id.
    pub id: FeedTokenId,
    /// Whose.
    pub account_id: AccountId,
    /// Of which group.
    pub group_id: GroupId,
    /// With whose rights: the membership of its account.
    pub member_id: MemberId,
    /// Which feed.
    pub kind: FeedKind,
    /// The digest of the secret.
    pub digest: Bytes,
    /// When it was made.
    pub created_at: Instant,
    /// Until when it holds.
    pub expires_at: Option<Instant>,
    /// When it was revoked.
    pub revoked_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(FeedToken, feed_tokens, FeedTokenId);

/// What a secret that holds opens its feed for.
#[derive(Clone, Copy, Debug, Queryable)]
pub struct Live {
    /// Which token.
    pub token: FeedTokenId,
    /// Whose.
    pub account: AccountId,
    /// On which day it was last used.
    pub used_on: Option<Instant>,
}

/// A token, and on which day it was last used.
pub type Used = (FeedToken, Option<Instant>);

impl FeedToken {
    /// The token with this digest, if it holds for this feed: neither revoked nor expired, of an active account that is
    /// an active member. One query.
    pub fn live(tx: &mut Tx<'_>, digest: &[u8], group: GroupId, kind: FeedKind) -> Result<Option<Live>> {
        let now = tx.now();
        Ok(on!(tx.conn(), c => feed_tokens::table
            .inner_join(accounts::table.on(accounts::id.eq(feed_tokens::account_id)))
            .inner_join(memberships::table.on(memberships::id.eq(feed_tokens::member_id)))
            .left_join(feed_uses::table.on(feed_uses::feed_token_id.eq(feed_tokens::id)))
            .filter(feed_tokens::digest.eq(digest))
            .filter(feed_tokens::group_id.eq(group))
            .filter(feed_tokens::kind.eq(kind))
            .filter(feed_tokens::revoked_at.is_null())
            .filter(feed_tokens::expires_at.is_null().or(feed_tokens::expires_at.gt(now)))
            .filter(accounts::state.eq(AccountState::Active))
            .filter(memberships::state.eq(MembershipState::Active))
            .select((feed_tokens::id, accounts::id, feed_uses::used_on.nullable()))
            .first(c)
            .optional()?))
    }

    /// The tokens of an account, oldest first.
    pub fn list(tx: &mut Tx<'_>, account: AccountId, window: &Window<FeedTokenId>) -> Result<Page<Used>> {
        let after = window.after.unwrap_or(FeedTokenId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Used> = on!(tx.conn(), c => feed_tokens::table
            .left_join(feed_uses::table.on(feed_uses::feed_token_id.eq(feed_tokens::id)))
            .filter(feed_tokens::account_id.eq(account))
            .filter(feed_tokens::id.gt(after))
            .order(feed_tokens::id.asc())
            .limit(window.probe())
            .select((feed_tokens::all_columns, feed_uses::used_on.nullable()))
            .load(c)?);
        Ok(window.cut(rows, |(token, _)| token.id.to_string()))
    }

    /// All tokens of an account, oldest first.
    pub fn list_all(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Used>> {
        Ok(on!(tx.conn(), c => feed_tokens::table
            .left_join(feed_uses::table.on(feed_uses::feed_token_id.eq(feed_tokens::id)))
            .filter(feed_tokens::account_id.eq(account))
            .order(feed_tokens::id.asc())
            .select((feed_tokens::all_columns, feed_uses::used_on.nullable()))
            .load(c)?))
    }

    /// The tokens of a membership that are not revoked, oldest first.
    pub fn held_by(tx: &mut Tx<'_>, member: MemberId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => feed_tokens::table
            .filter(feed_tokens::member_id.eq(member))
            .filter(feed_tokens::revoked_at.is_null())
            .order(feed_tokens::id.asc())
            .load(c)?))
    }
}

/// On which day a token was last used.
pub fn used_on(tx: &mut Tx<'_>, token: FeedTokenId) -> Result<Option<Instant>> {
    Ok(on!(tx.conn(), c => feed_uses::table.find(token).select(feed_uses::used_on).first(c).optional()?))
}

/// Notes that a token was used on a day.
pub fn note_use(tx: &mut Tx<'_>, token: FeedTokenId, day: Instant) -> Result<()> {
    on!(tx.conn(), c => diesel::insert_into(feed_uses::table)
        .values((feed_uses::feed_token_id.eq(token), feed_uses::used_on.eq(day)))
        .on_conflict(feed_uses::feed_token_id)
        .do_update()
        .set(feed_uses::used_on.eq(excluded(feed_uses::used_on)))
        .execute(c)?);
    Ok(())
}
