//! Opens and closes engagement rounds when their time has come.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::App;
use crate::service::rounds;

/// Turns every round that is due, each in a transaction of its own, so that one that fails hinders no other.
pub(super) async fn turn(app: &App) -> Result<()> {
    for id in app.db.read(rounds::due).await? {
        let turned = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            rounds::follow_the_clock(tx, id)
        });
        if let Err(error) = turned.await {
            tracing::warn!(code = %error.code, cause = %error.why(), "a round waits for the clock");
        }
    }
    Ok(())
}
