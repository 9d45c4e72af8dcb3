//! API tokens.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::api_tokens;
use super::sql::Bytes;
use crate::domain::ids::{AccountId, ApiTokenId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A scoped, revocable token.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = api_tokens, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct ApiToken {
    /// Its id.
    pub id: ApiTokenId,
    /// Whose.
    pub account_id: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for: codes separated by spaces.
    pub scopes: String,
    /// The digest of the secret.
    pub digest: Bytes,
    /// Who made it.
    pub created_by: AccountId,
    /// When it was made.
    pub created_at: Instant,
    /// Until when it holds.
    pub expires_at: Option<Instant>,
    /// When it was revoked.
    pub revoked_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(ApiToken, api_tokens, ApiTokenId);

impl ApiToken {
    /// The tokens of an account, oldest first.
    pub fn list(tx: &mut Tx<'_>, account: AccountId, window: &Window<ApiTokenId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ApiTokenId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => api_tokens::table
            .filter(api_tokens::account_id.eq(account))
            .filter(api_tokens::id.gt(after))
            .order(api_tokens::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |t| t.id.to_string()))
    }

    /// All tokens of an account, oldest first.
    pub fn list_all(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => api_tokens::table
            .filter(api_tokens::account_id.eq(account))
            .order(api_tokens::id.asc())
            .load(c)?))
    }

    /// Revokes every token of an account that is not revoked.
    pub fn revoke_all(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
        let live: Vec<Self> = on!(tx.conn(), c => api_tokens::table
            .filter(api_tokens::account_id.eq(account))
            .filter(api_tokens::revoked_at.is_null())
            .load(c)?);
        for mut token in live {
            token.revoked_at = Some(tx.now());
            token.update(tx)?;
        }
        Ok(())
    }

    /// Revokes every token of an account, and erases what its owner called it. Gives their ids.
    pub fn erase_all(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<ApiTokenId>> {
        let tokens = Self::list_all(tx, account)?;
        let ids = tokens.iter().map(|token| token.id).collect();
        for mut token in tokens {
            token.revoked_at.get_or_insert(tx.now());
            token.name.clear();
            token.update(tx)?;
        }
        Ok(ids)
    }
}
