//! API tokens: scoped, revocable; the secret is shown once.

use rand::RngExt;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::authenticate::{TOKEN_PREFIX, digest};
use super::service_accounts;
use super::sessions::principal;
use super::view::View;
use super::{Page, Window};
use crate::domain::access::{Actor, Principal, Scope};
use crate::domain::codes::Coded;
use crate::domain::ids::{AccountId, ApiTokenId};
use crate::domain::text::Name;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::Tx;
use crate::store::record::{self, Entry};
use crate::store::sql::Bytes;
use crate::store::tokens::ApiToken;

/// A token to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateToken {
    /// What its owner calls it.
    pub name: Name,
    /// What it may be used for.
    #[schemars(length(min = 1, max = 4))]
    pub scopes: Vec<Scope>,
    /// Until when it holds; for ever unless told.
    pub expires_at: Option<Instant>,
}

/// A token, without its secret.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Token")]
pub struct TokenView {
    /// Its id.
    pub id: ApiTokenId,
    /// Whose.
    pub account_id: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for.
    pub scopes: Vec<Scope>,
    /// Until when it holds; null for ever.
    pub expires_at: Option<Instant>,
    /// When it was revoked.
    pub revoked_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for TokenView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/tokens/{}", self.id))
    }
}

impl From<ApiToken> for TokenView {
    fn from(token: ApiToken) -> Self {
        let ApiToken {
            id,
            account_id,
            name,
            scopes,
            digest: _,
            created_by: _,
            created_at,
            expires_at,
            revoked_at,
            revision,
        } = token;
        let scopes = scopes.split(' ').filter_map(<Scope as Coded>::from_code).collect();
        Self { id, account_id, name, scopes, expires_at, revoked_at, revision, created_at }
    }
}

/// A token with its secret.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "IssuedToken")]
pub struct IssuedView {
    /// The token.
    #[serde(flatten)]
    pub token: TokenView,
    /// Sent as `Authorization: Bearer …`. Not shown again.
    pub secret: String,
}

impl View for IssuedView {
    fn revision(&self) -> Option<i64> {
        self.token.revision()
    }
    fn location(&self) -> Option<String> {
        self.token.location()
    }
}

/// Makes a token of one's own.
pub fn create(tx: &mut Tx<'_>, new: &CreateToken) -> Result<IssuedView> {
    let principal = principal(tx)?;
    create_for(tx, principal.account, new)
}

/// Makes a token for an account. Called by what has checked that it may: a token never makes one that opens
/// more than itself.
pub fn create_for(tx: &mut Tx<'_>, account: AccountId, new: &CreateToken) -> Result<IssuedView> {
    let mut scopes = new.scopes.clone();
    scopes.sort_unstable();
    scopes.dedup();
    if scopes.is_empty() {
        return Err(Error::field("/scopes", "names nothing that the token may be used for"));
    }
    if let Some(scope) = scopes.iter().find(|scope| !tx.actor.has_scope(**scope)) {
        return Err(Error::because(
            Code::InsufficientScope,
            "A token makes no token that opens more than itself.",
        )
        .with("scope", scope));
    }
    let expires_at = until(tx, new.expires_at)?;
    let (token, secret) = issue(tx, account, &new.name, &scopes, expires_at)?;
    Ok(IssuedView { token: token.into(), secret })
}

/// Until when what is made holds: as asked, and no longer than the token that asks.
pub(super) fn until(tx: &mut Tx<'_>, asked: Option<Instant>) -> Result<Option<Instant>> {
    if asked.is_some_and(|at| at <= tx.now()) {
        return Err(Error::field("/expires_at", "must be in the future"));
    }
    within_its_own(tx, asked)
}

/// A token makes none that lasts longer than itself.
fn within_its_own(tx: &mut Tx<'_>, asked: Option<Instant>) -> Result<Option<Instant>> {
    let Actor::Account(Principal { token: Some(own), .. }) = tx.actor.clone() else { return Ok(asked) };
    let Some(until) = ApiToken::get(tx, own)?.expires_at else { return Ok(asked) };
    match asked {
        Some(at) if at > until => Err(Error::field(
            "/expires_at",
            format!("must not be after {until}, when the token that asks expires"),
        )),
        asked => Ok(asked.or(Some(until))),
    }
}

/// Makes a token for an account and gives it with its secret. Called by what has checked that it may.
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

/// One's own tokens, revoked ones included.
pub fn list(tx: &mut Tx<'_>, window: &Window<ApiTokenId>) -> Result<Page<TokenView>> {
    let principal = principal(tx)?;
    list_of(tx, principal.account, window)
}

/// The tokens of an account. Called by what has checked that they may be seen.
pub fn list_of(tx: &mut Tx<'_>, account: AccountId, window: &Window<ApiTokenId>) -> Result<Page<TokenView>> {
    Ok(ApiToken::list(tx, account, window)?.map(Into::into))
}

/// A token of one's own, or of a service account that one manages.
pub fn get(tx: &mut Tx<'_>, id: ApiTokenId) -> Result<TokenView> {
    let token = ApiToken::get(tx, id)?;
    may_manage(tx, &token)?;
    Ok(token.into())
}

/// Revokes a token of one's own, or of a service account that one manages.
pub fn revoke(tx: &mut Tx<'_>, id: ApiTokenId) -> Result<TokenView> {
    let mut token = ApiToken::lock(tx, id)?;
    may_manage(tx, &token)?;
    tx.check_revision(token.revision)?;
    if token.revoked_at.is_some() {
        return Err(Error::because(Code::Ended, "The token was revoked before."));
    }
    token.revoked_at = Some(tx.now());
    token.update(tx)?;
    let entry = Entry::new("token.revoked", token.account_id).object("account", token.account_id);
    record::append(tx, &entry.object("token", id))?;
    Ok(token.into())
}

fn may_manage(tx: &mut Tx<'_>, token: &ApiToken) -> Result<()> {
    if principal(tx)?.account == token.account_id {
        return Ok(());
    }
    service_accounts::manage(tx, token.account_id).map(drop)
}
