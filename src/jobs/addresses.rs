//! Erases addresses of what ended long ago, each in a transaction of its own.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::{App, erasures};

/// Erases those that are due.
pub(super) async fn forget(app: &App) -> Result<()> {
    for ended in app.db.read(erasures::ended).await? {
        app.db
            .write(move |tx| {
                tx.actor = Actor::Clock;
                erasures::forget_ended(tx, ended)
            })
            .await?;
    }
    Ok(())
}
