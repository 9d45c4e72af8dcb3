//! Sessions: signed in by password or by a code from a mail, renewed by one-use refresh tokens, until signed out.
//!
//! The answer to a failed sign-in is the same, and takes as long, whether the account is there, suspended or
//! not: the password is hashed in every case.

use chrono::Duration;
use rand::RngExt;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::authenticate::{Keys, digest};
use super::view::View;
use super::{App, Page, Window, codes};
use crate::domain::access::{Actor, Principal};
use crate::domain::accounts::{AccountState, CodePurpose, EndReason};
use crate::domain::ids::{AccountId, SessionId};
use crate::domain::passwords::Password;
use crate::domain::secrets::Secret;
use crate::domain::text::Line;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::accounts::Account;
use crate::store::{Tx, passwords, sessions};

/// How long a session lives at most.
const LIFE: Duration = Duration::days(30);
/// How long an access token holds.
const ACCESS: Duration = Duration::seconds(super::authenticate::ACCESS_SECONDS);

/// Who signs in.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// The address.
    pub email: Line<254>,
    /// The password.
    pub password: Password,
}

/// A session to be renewed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Renew {
    /// The refresh token given last; it can be used once.
    pub refresh_token: Secret,
}

/// Which sessions end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// The one that asks.
    #[default]
    Current,
    /// All but the one that asks.
    Others,
    /// All.
    All,
}

/// Sessions to be ended.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOut {
    /// Which; the current one unless told.
    #[serde(default)]
    pub sessions: Which,
    /// One by its id, instead.
    pub session_id: Option<SessionId>,
}

/// What a signed-in client holds.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "SignedIn")]
pub struct SignedIn {
    /// Whose.
    pub account_id: AccountId,
    /// The session.
    pub session_id: SessionId,
    /// Sent as `Authorization: Bearer …`.
    pub access_token: String,
    /// Always `Bearer`.
    pub token_type: &'static str,
    /// Until when the access token holds.
    pub expires_at: Instant,
    /// Gives the next access token, once.
    pub refresh_token: String,
    /// Until when the session can be renewed.
    pub refresh_expires_at: Instant,
}
impl View for SignedIn {}

/// A session of one's own.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Session")]
pub struct SessionView {
    /// Its id.
    pub id: SessionId,
    /// When it began.
    pub created_at: Instant,
    /// Until when it can last.
    pub expires_at: Instant,
    /// It is the one that asks.
    pub is_current: bool,
}

/// How many sessions ended.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "SessionsEnded")]
pub struct Ended {
    /// How many.
    pub ended: usize,
}
impl View for Ended {}

/// An account whose password was verified against this hash.
#[derive(Clone, Debug)]
pub struct Proven {
    account: AccountId,
    hash: String,
}

/// Verifies a password. Takes as long for an address that nobody has.
pub async fn prove(app: &App, who: &SignIn) -> Result<Proven> {
    let email = who.email.to_lowercase();
    app.attempts.count(&email)?;
    let found = app.db.read(move |tx| passwords::of_address(tx, &email)).await?;
    let (account, hash) = found.map_or((None, None), |(account, hash)| (Some(account), Some(hash)));
    let holds = app.passwords.verify(who.password.reveal().to_owned(), hash.clone()).await?;
    match (holds, account, hash) {
        (true, Some(account), Some(hash)) => Ok(Proven { account, hash }),
        _ => Err(Error::new(Code::SignInFailed)),
    }
}

/// Signs in who was proven, if neither account nor password changed meanwhile.
pub fn sign_in(tx: &mut Tx<'_>, keys: &Keys, proven: &Proven) -> Result<SignedIn> {
    let account = Account::lock(tx, proven.account)?;
    let hash = passwords::find(tx, account.id)?;
    if account.state != AccountState::Active || hash.as_deref() != Some(&*proven.hash) {
        return Err(Error::new(Code::SignInFailed));
    }
    let session = begin(tx, account.id)?;
    equip(tx, keys, account.id, session, tx.now() + LIFE)
}

/// Who signs in by a code from a mail.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignInByCode {
    /// The one-time code of the mail.
    pub code: Secret,
}

/// Signs in by a code, once.
pub fn sign_in_by_code(tx: &mut Tx<'_>, keys: &Keys, by: &SignInByCode) -> Result<SignedIn> {
    let id: AccountId = codes::opens_for(tx, &by.code, CodePurpose::SignIn)?;
    if Account::lock(tx, id)?.state != AccountState::Active {
        return Err(codes::does_not_hold());
    }
    codes::spend(tx, &by.code)?;
    let session = begin(tx, id)?;
    equip(tx, keys, id, session, tx.now() + LIFE)
}

/// Begins a session for an account whose password was verified.
pub fn begin(tx: &mut Tx<'_>, account: AccountId) -> Result<SessionId> {
    let session = tx.new_id();
    sessions::insert(tx, session, account, tx.now() + LIFE)?;
    Ok(session)
}

/// Gives the next tokens of a session for its last refresh token.
pub fn renew(tx: &mut Tx<'_>, keys: &Keys, renew: &Renew) -> Result<SignedIn> {
    let invalid = || Error::new(Code::InvalidToken);
    let spent = digest(renew.refresh_token.reveal());
    let id = sessions::of_refresh(tx, &spent)?.ok_or_else(invalid)?;
    let session = sessions::lock_live(tx, id)?.ok_or_else(invalid)?;
    if !sessions::spend(tx, &spent)? {
        return Err(Error::new(Code::RefreshTokenReused));
    }
    equip(tx, keys, session.account_id, session.id, session.expires_at)
}

/// Ends the session of a refresh token that was used twice: one of the two users is a thief.
pub fn end_family(tx: &mut Tx<'_>, renew: &Renew) -> Result<()> {
    if let Some(session) = sessions::of_refresh(tx, &digest(renew.refresh_token.reveal()))?
        && sessions::end(tx, session, EndReason::TokenReused)?
    {
        tracing::warn!(%session, "a refresh token was used twice; its session was ended");
    }
    Ok(())
}

fn equip(
    tx: &mut Tx<'_>,
    keys: &Keys,
    account_id: AccountId,
    session_id: SessionId,
    refresh_expires_at: Instant,
) -> Result<SignedIn> {
    let random: [u8; 32] = rand::rng().random();
    let refresh_token = format!("refresh_{}", hex::encode(random));
    sessions::insert_refresh(tx, &digest(&refresh_token), session_id)?;
    Ok(SignedIn {
        account_id,
        session_id,
        access_token: keys.sign(account_id, session_id, tx.now())?,
        token_type: "Bearer",
        expires_at: tx.now() + ACCESS,
        refresh_token,
        refresh_expires_at,
    })
}

/// Ends sessions of one's own.
pub fn sign_out(tx: &mut Tx<'_>, which: &SignOut) -> Result<Ended> {
    let principal = principal(tx)?;
    let why = EndReason::SignedOut;
    if let Some(id) = which.session_id {
        let own = sessions::lock_live(tx, id)?.filter(|s| s.account_id == principal.account);
        let session = own.ok_or_else(Error::not_found)?;
        return Ok(Ended { ended: usize::from(sessions::end(tx, session.id, why)?) });
    }
    let current = principal.session;
    let ended = match (which.sessions, current) {
        (Which::Current, Some(session)) => usize::from(sessions::end(tx, session, why)?),
        (Which::Current, None) => {
            return Err(Error::rule("An API token has no session to sign out of; name one, or all."));
        }
        (Which::Others, _) => sessions::end_all(tx, principal.account, current, why)?,
        (Which::All, _) => sessions::end_all(tx, principal.account, None, why)?,
    };
    Ok(Ended { ended })
}

/// One's own sessions that are live.
pub fn list(tx: &mut Tx<'_>, window: &Window<SessionId>) -> Result<Page<SessionView>> {
    let principal = principal(tx)?;
    let page = sessions::list_live(tx, principal.account, window)?;
    Ok(page.map(|s| SessionView {
        id: s.id,
        created_at: s.created_at,
        expires_at: s.expires_at,
        is_current: Some(s.id) == principal.session,
    }))
}

/// Who is signed in.
pub fn principal(tx: &Tx<'_>) -> Result<Principal> {
    match &tx.actor {
        Actor::Account(principal) => Ok(principal.clone()),
        _ => Err(Error::new(Code::Unauthenticated)),
    }
}

/// Who is signed in by password: for what no token may do.
pub fn in_person(tx: &Tx<'_>) -> Result<(AccountId, SessionId)> {
    let principal = principal(tx)?;
    match principal.session {
        Some(session) => Ok((principal.account, session)),
        None => Err(Error::because(
            Code::InsufficientScope,
            "Only who signed in by password may do this; an API token may not.",
        )),
    }
}
