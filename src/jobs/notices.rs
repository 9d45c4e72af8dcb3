//! Follows the record and tells whom its entries concern.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::{App, notices};

/// Follows the record to its end, a batch in each transaction. Nodes that follow at once wait for one another.
pub(super) async fn follow(app: &App) -> Result<()> {
    let is_mailed = app.mailer.is_some();
    while app.db.read(notices::is_behind).await? {
        app.db
            .write(move |tx| {
                tx.actor = Actor::Clock;
                notices::follow(tx, is_mailed)
            })
            .await?;
    }
    Ok(())
}
