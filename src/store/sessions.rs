//! Sessions and their refresh tokens.

use diesel::prelude::*;

use super::page::{Page, Window};
use super::schema::{accounts, refresh_tokens, sessions};
use super::{Conn, Tx};
use crate::domain::accounts::{AccountState, EndReason};
use crate::domain::ids::{AccountId, SessionId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A signed-in session.
#[derive(Clone, Debug, Queryable)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Whose.
    pub account_id: AccountId,
    /// When it began.
    pub created_at: Instant,
    /// Until when it can last.
    pub expires_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
}

/// Saves a new session.
pub fn insert(tx: &mut Tx<'_>, session: SessionId, account: AccountId, expires_at: Instant) -> Result<()> {
    let now = tx.now();
    on!(tx.conn(), c => diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(session),
            sessions::account_id.eq(account),
            sessions::created_at.eq(now),
            sessions::expires_at.eq(expires_at),
        ))
        .execute(c)?);
    Ok(())
}

/// Saves a new refresh token.
pub fn insert_refresh(tx: &mut Tx<'_>, digest: &[u8], session: SessionId) -> Result<()> {
    let now = tx.now();
    on!(tx.conn(), c => diesel::insert_into(refresh_tokens::table)
        .values((
            refresh_tokens::digest.eq(digest),
            refresh_tokens::session_id.eq(session),
            refresh_tokens::created_at.eq(now),
        ))
        .execute(c)?);
    Ok(())
}

/// The session of a refresh token, used or not.
pub fn of_refresh(tx: &mut Tx<'_>, digest: &[u8]) -> Result<Option<SessionId>> {
    Ok(on!(tx.conn(), c => refresh_tokens::table
        .find(digest)
        .select(refresh_tokens::session_id)
        .first(c)
        .optional()?))
}

/// A live session of an active account, locked until the transaction ends.
pub fn lock_live(tx: &mut Tx<'_>, session: SessionId) -> Result<Option<Session>> {
    let now = tx.now();
    let live =
        sessions::table
            .find(session)
            .filter(sessions::ended_at.is_null())
            .filter(sessions::expires_at.gt(now))
            .filter(sessions::account_id.eq_any(
                accounts::table.filter(accounts::state.eq(AccountState::Active)).select(accounts::id),
            ));
    Ok(match tx.conn() {
        Conn::Sqlite(c) => live.first(&mut **c).optional()?,
        Conn::Postgres(c) => live.for_update().first(&mut **c).optional()?,
    })
}

/// Uses a refresh token up; false when it was used before.
pub fn spend(tx: &mut Tx<'_>, digest: &[u8]) -> Result<bool> {
    let now = tx.now();
    let spent = on!(tx.conn(), c => diesel::update(refresh_tokens::table.find(digest))
        .filter(refresh_tokens::used_at.is_null())
        .set(refresh_tokens::used_at.eq(now))
        .execute(c)?);
    Ok(spent == 1)
}

/// Ends a session; one that has ended stays as it is. Says whether it did.
pub fn end(tx: &mut Tx<'_>, session: SessionId, why: EndReason) -> Result<bool> {
    let now = tx.now();
    let ended = on!(tx.conn(), c => diesel::update(sessions::table.find(session))
        .filter(sessions::ended_at.is_null())
        .set((sessions::ended_at.eq(now), sessions::end_reason.eq(why)))
        .execute(c)?);
    Ok(ended == 1)
}

/// Ends the sessions of an account, but for one. Gives how many.
pub fn end_all(tx: &mut Tx<'_>, account: AccountId, but: Option<SessionId>, why: EndReason) -> Result<usize> {
    let now = tx.now();
    let but = but.unwrap_or(SessionId::from_uuid(uuid::Uuid::nil()));
    Ok(on!(tx.conn(), c => diesel::update(sessions::table)
        .filter(sessions::account_id.eq(account))
        .filter(sessions::id.ne(but))
        .filter(sessions::ended_at.is_null())
        .set((sessions::ended_at.eq(now), sessions::end_reason.eq(why)))
        .execute(c)?))
}

/// The live sessions of an account, oldest first.
pub fn list_live(tx: &mut Tx<'_>, account: AccountId, window: &Window<SessionId>) -> Result<Page<Session>> {
    let now = tx.now();
    let after = window.after.unwrap_or(SessionId::from_uuid(uuid::Uuid::nil()));
    let rows: Vec<Session> = on!(tx.conn(), c => sessions::table
        .filter(sessions::account_id.eq(account))
        .filter(sessions::id.gt(after))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .order(sessions::id.asc())
        .limit(window.probe())
        .load(c)?);
    Ok(window.cut(rows, |s| s.id.to_string()))
}

/// Forgets sessions that could not be used since `before`, with their tokens. Gives how many.
pub fn forget(tx: &mut Tx<'_>, before: Instant) -> Result<usize> {
    let dead = || {
        sessions::table
            .filter(sessions::expires_at.lt(before).or(sessions::ended_at.lt(before)))
            .select(sessions::id)
    };
    on!(tx.conn(), c => {
        diesel::delete(refresh_tokens::table.filter(refresh_tokens::session_id.eq_any(dead()))).execute(c)?;
        Ok(diesel::delete(sessions::table)
            .filter(sessions::expires_at.lt(before).or(sessions::ended_at.lt(before)))
            .execute(c)?)
    })
}

/// Forgets every session of an account, with their tokens.
pub fn remove_all(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    let own = || sessions::table.filter(sessions::account_id.eq(account));
    on!(tx.conn(), c => {
        diesel::delete(refresh_tokens::table)
            .filter(refresh_tokens::session_id.eq_any(own().select(sessions::id)))
            .execute(c)?;
        diesel::delete(own()).execute(c)?;
    });
    Ok(())
}
