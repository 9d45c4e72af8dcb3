//! Sessions: signed in by password, until signed out.

use chrono::Duration;

use crate::domain::ids::{AccountId, SessionId};
use crate::error::Result;
use crate::store::{Tx, credentials};

/// How long a session lives at most.
const LIFE: Duration = Duration::days(30);

/// Begins a session for an account whose password was verified.
pub fn begin(tx: &mut Tx<'_>, account: AccountId) -> Result<SessionId> {
    let session = tx.new_id();
    credentials::insert_session(tx, session, account, tx.now() + LIFE)?;
    Ok(session)
}
