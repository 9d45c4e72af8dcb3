//! Forgets what is of no use any more: sessions and codes that ended long ago, answers kept for requests that
//! might have been sent again. None of it is a fact; nothing of it stands in the record.

use chrono::Duration;

use super::{App, Tx};
use crate::error::{Error, Result};
use crate::store::{codes, finish, idempotency, notices, outbox, reminders, sessions, webhooks};

/// How long an answer is kept for the one who sends its `Idempotency-Key` again.
const ANSWERS: Duration = Duration::hours(48);
/// How long it can be told that a session or a code was there and has ended, or that a mail was given up, what a webhook
/// sent.
const ENDED: Duration = Duration::days(30);

/// How long a notice is kept, read or not.
const TOLD: Duration = Duration::days(365);

/// Forgets all of it. Gives how many answers, sessions and codes.
pub fn forget(tx: &mut Tx<'_>) -> Result<(usize, usize, usize)> {
    let told = tx.now() - TOLD;
    notices::forget(tx, told)?;
    reminders::forget(tx, told)?;
    let given_up = tx.now() - ENDED;
    outbox::forget(tx, given_up)?;
    webhooks::forget(tx, given_up)?;
    webhooks::forget_ended(tx)?;
    let (answered, ended) = (tx.now() - ANSWERS, tx.now() - ENDED);
    Ok((idempotency::forget(tx, answered)?, sessions::forget(tx, ended)?, codes::forget(tx, ended)?))
}

/// Empties the log that an embedded database keeps of its own writes: what was erased may still be in it.
pub async fn sweep(app: &App) -> Result<()> {
    // Whatever was written before this is committed when it is answered.
    app.db.write(|_| Ok(())).await?;
    let database = app.config.database.clone();
    tokio::task::spawn_blocking(move || finish(&database)).await.map_err(Error::internal)
}
