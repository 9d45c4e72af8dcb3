//! Closes consensus calls whose window is over, and lets requests for more time lapse.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::{App, calls};

/// Closes every call that is due, each in a transaction of its own, so that one that fails hinders no other.
pub(super) async fn close(app: &App) -> Result<()> {
    for id in app.db.read(calls::due).await? {
        let closed = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            calls::follow_the_clock(tx, id)
        });
        if let Err(error) = closed.await {
            tracing::warn!(code = %error.code, cause = %error.why(), "a call waits for the clock");
        }
    }
    Ok(())
}

/// Lets every request lapse that is due, in the same way.
pub(super) async fn lapse(app: &App) -> Result<()> {
    for id in app.db.read(calls::lapsing).await? {
        let lapsed = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            calls::lapse(tx, id)
        });
        if let Err(error) = lapsed.await {
            tracing::warn!(code = %error.code, cause = %error.why(), "a request for time waits for the clock");
        }
    }
    Ok(())
}
