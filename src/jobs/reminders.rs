//! Announces windows that end soon.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::{App, reminders};

/// Announces every end that is due, each in a transaction of its own, so that one that fails hinders no other.
pub(super) async fn announce(app: &App) -> Result<()> {
    for ending in app.db.read(reminders::due).await? {
        let announced = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            reminders::announce(tx, ending)
        });
        if let Err(error) = announced.await {
            tracing::warn!(code = %error.code, cause = %error.why(), "the end of a window waits to be announced");
        }
    }
    Ok(())
}
