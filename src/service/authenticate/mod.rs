//! Finds out who acts: from an access token, an API token, or nothing.

mod keys;
mod passwords;

use sha2::{Digest, Sha256};

pub use self::keys::{ACCESS_SECONDS, Claims, Keys, SEAL};
pub use self::passwords::Passwords;
use crate::domain::access::{Actor, Principal};
use crate::domain::ids::{AccountId, SessionId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::{Tx, credentials};

/// What a request shows of who sends it. Checked as far as it can be without the database.
#[derive(Clone, Debug)]
pub enum Credential {
    /// Nothing.
    None,
    /// An access token whose signature and times hold.
    Session {
        /// Whose.
        account: AccountId,
        /// The session it belongs to.
        session: SessionId,
        /// Until when the token holds, for what goes on for longer.
        until: Instant,
    },
    /// The digest of an API token.
    Token(Vec<u8>),
    /// The clock, in its jobs.
    Clock,
    /// The service, in its commands.
    System,
}

/// How an API token begins.
pub const TOKEN_PREFIX: &str = "assent_";

/// The digest under which a secret is kept.
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// Reads a bearer token.
pub fn read_bearer(keys: &Keys, bearer: &str, now: Instant) -> Result<Credential> {
    if bearer.starts_with(TOKEN_PREFIX) {
        return Ok(Credential::Token(digest(bearer)));
    }
    let claims = keys.verify(bearer, now)?;
    Ok(Credential::Session { account: claims.sub, session: claims.sid, until: claims.until() })
}

/// Finds the actor behind a credential and sets it on the transaction. One query.
pub fn authenticate(tx: &mut Tx<'_>, credential: &Credential) -> Result<()> {
    tx.actor = match credential {
        Credential::None => Actor::Anonymous,
        Credential::Clock => Actor::Clock,
        Credential::System => Actor::System,
        Credential::Session { until, .. } if *until <= tx.now() => return Err(invalid()),
        Credential::Session { account, session, .. } => {
            let is_admin = credentials::live_session(tx, *session, *account)?.ok_or_else(invalid)?;
            Actor::Account(Principal {
                account: *account,
                session: Some(*session),
                token: None,
                scopes: None,
                is_admin,
            })
        }
        Credential::Token(digest) => {
            let live = credentials::live_token(tx, digest)?.ok_or_else(invalid)?;
            Actor::Account(Principal {
                account: live.account,
                session: None,
                token: Some(live.token),
                scopes: Some(live.scopes),
                is_admin: live.is_admin,
            })
        }
    };
    Ok(())
}

fn invalid() -> Error {
    Error::new(Code::InvalidToken)
}
