//! Ends appeals whose time is over: those without enough supporters, and answers that nobody took further.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::{App, appeals};

/// Ends every appeal that is due, each in a transaction of its own, so that one that fails hinders no other.
pub(super) async fn turn(app: &App) -> Result<()> {
    for id in app.db.read(appeals::due).await? {
        let turned = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            appeals::follow_the_clock(tx, id)
        });
        if let Err(error) = turned.await {
            tracing::warn!(code = %error.code, cause = %error.why(), "an appeal waits for the clock");
        }
    }
    Ok(())
}
