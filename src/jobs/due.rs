//! Moves proposals whose step is due, or tells that it is.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::App;
use crate::service::transitions;

/// Looks after every due proposal, each in a transaction of its own, so that one that fails hinders no other.
pub(super) async fn act(app: &App) -> Result<()> {
    for id in app.db.read(transitions::due).await? {
        let acted = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            transitions::act_on_due(tx, id)
        });
        if let Err(error) = acted.await {
            tracing::warn!(code = %error.code, cause = %error.why(), "a due step waits for the clock");
        }
    }
    Ok(())
}
