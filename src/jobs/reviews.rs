//! Says that reviews of an output's uptake are due.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::App;
use crate::service::reviews;

/// Says so of every review that is due, each in a transaction of its own, so that one that fails hinders no other.
pub(super) async fn remind(app: &App) -> Result<()> {
    for id in app.db.read(reviews::due).await? {
        let reminded = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            reviews::remind(tx, id)
        });
        if let Err(error) = reminded.await {
            tracing::warn!(code = %error.code, cause = %error.why(), "a review waits for the clock");
        }
    }
    Ok(())
}
