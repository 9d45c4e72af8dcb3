//! API tokens: scoped, revocable; the secret is shown once.

use rand::RngExt;

use super::authenticate::{TOKEN_PREFIX, digest};
use crate::domain::access::Scope;
use crate::domain::codes::Coded;
use crate::domain::ids::AccountId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Tx;
use crate::store::record::{self, Entry};
use crate::store::sql::Bytes;
use crate::store::tokens::ApiToken;

/// Makes a token for an account and gives it with its secret.
pub fn issue(
    tx: &mut Tx<'_>,
    account: AccountId,
    name: &str,
    scopes: &[Scope],
    expires_at: Option<Instant>,
) -> Result<(ApiToken, String)> {
    let random: [u8; 32] = rand::rng().random();
    let secret = format!("{TOKEN_PREFIX}{}", hex::encode(random));
    let token = ApiToken {
        id: tx.new_id(),
        account_id: account,
        name: name.to_owned(),
        scopes: scopes.iter().map(|s| s.code()).collect::<Vec<_>>().join(" "),
        digest: Bytes(digest(&secret)),
        created_by: tx.actor.account().unwrap_or(account),
        created_at: tx.now(),
        expires_at,
        revoked_at: None,
        revision: 1,
    };
    token.insert(tx)?;
    record::append(
        tx,
        &Entry::new("token.issued", account).object("account", account).object("token", token.id),
    )?;
    Ok((token, secret))
}
