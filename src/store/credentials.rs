//! What a credential opens: a session or an API token that is live, of an account that is.

use diesel::prelude::*;

use super::Tx;
use super::schema::{accounts, api_tokens, sessions};
use crate::domain::access::Scope;
use crate::domain::accounts::AccountState;
use crate::domain::codes::Coded;
use crate::domain::ids::{AccountId, ApiTokenId, SessionId};
use crate::error::Result;
use crate::on;

/// What a live API token opens.
#[derive(Clone, Debug)]
pub struct LiveToken {
    /// Whose.
    pub account: AccountId,
    /// Which.
    pub token: ApiTokenId,
    /// For what.
    pub scopes: Vec<Scope>,
    /// Whether the account administers the instance.
    pub is_admin: bool,
}

/// Whether the account of a live session administers the instance; none when the session or account is not live.
pub fn live_session(tx: &mut Tx<'_>, session: SessionId, account: AccountId) -> Result<Option<bool>> {
    let now = tx.now();
    Ok(on!(tx.conn(), c => sessions::table
        .inner_join(accounts::table.on(accounts::id.eq(sessions::account_id)))
        .filter(sessions::id.eq(session))
        .filter(sessions::account_id.eq(account))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .filter(accounts::state.eq(AccountState::Active))
        .select(accounts::is_admin)
        .first(c)
        .optional()?))
}

/// What the API token with this digest opens, if it is live.
pub fn live_token(tx: &mut Tx<'_>, digest: &[u8]) -> Result<Option<LiveToken>> {
    let now = tx.now();
    let found: Option<(AccountId, ApiTokenId, String, bool)> = on!(tx.conn(), c => api_tokens::table
        .inner_join(accounts::table.on(accounts::id.eq(api_tokens::account_id)))
        .filter(api_tokens::digest.eq(digest))
        .filter(api_tokens::revoked_at.is_null())
        .filter(api_tokens::expires_at.is_null().or(api_tokens::expires_at.gt(now)))
        .filter(accounts::state.eq(AccountState::Active))
        .select((accounts::id, api_tokens::id, api_tokens::scopes, accounts::is_admin))
        .first(c)
        .optional()?);
    Ok(found.map(|(account, token, scopes, is_admin)| {
        let scopes = scopes.split(' ').filter_map(<Scope as Coded>::from_code).collect();
        LiveToken { account, token, scopes, is_admin }
    }))
}
