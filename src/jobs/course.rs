//! Follows the record and keeps snapshots of the assessments that it moved, and one a day of each.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::{App, course};

/// Looks in one turn at most: whoever is not ready then goes on in the next.
const LOOKS: usize = 20;

/// Follows the record to its end. Of nodes that follow at once, one keeps what it saw.
pub(super) async fn follow(app: &App) -> Result<()> {
    for _ in 0..LOOKS {
        if !app.db.read(course::is_behind).await? {
            break;
        }
        let Some(batch) = app.db.read(course::look).await? else { break };
        app.db
            .write(move |tx| {
                tx.actor = Actor::Clock;
                course::keep(tx, &batch)
            })
            .await?;
    }
    Ok(())
}

/// Takes the snapshots of today that are not there.
pub(super) async fn daily(app: &App) -> Result<()> {
    for _ in 0..LOOKS {
        let Some(batch) = app.db.read(course::look_today).await? else { break };
        if batch.is_empty() {
            break;
        }
        app.db
            .write(move |tx| {
                tx.actor = Actor::Clock;
                course::keep_today(tx, &batch)
            })
            .await?;
    }
    Ok(())
}
