//! API tokens.

use diesel::prelude::*;
use serde::Serialize;

use super::fact::fact;
use super::schema::api_tokens;
use super::sql::Bytes;
use crate::domain::ids::{AccountId, ApiTokenId};
use crate::domain::time::Instant;

/// A scoped, revocable token.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
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
