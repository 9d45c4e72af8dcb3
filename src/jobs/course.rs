//! Follows the record and keeps snapshots of the assessments that it moved, and one a day of each.

use crate::domain::access::Actor;
use crate::error::Result;
use crate::service::consensus::Memo;
use crate::service::{App, Tx, course};

/// Looks in one turn at most: whoever is not ready then goes on in the next.
const LOOKS: usize = 20;

/// Follows the record to its end. Of nodes that follow at once, one keeps what it saw.
pub(super) async fn follow(app: &App) -> Result<()> {
    for _ in 0..LOOKS {
        if !app.db.read(course::is_behind).await? {
            break;
        }
        let Some(batch) = app.db.read(with(app, course::look)).await? else { break };
        app.db
            .write(move |tx| {
                tx.actor = Actor::Clock;
                course::keep(tx, &batch)
            })
            .await?;
    }
    Ok(())
}

/// A look that remembers what readers remember: how many count, above all.
fn with<T>(
    app: &App,
    look: impl Fn(&mut Tx<'_>, &Memo) -> Result<T> + Send + 'static,
) -> impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static {
    let app = app.clone();
    move |tx: &mut Tx<'_>| look(tx, &app.assessments)
}

/// Takes the snapshots of today that are not there.
pub(super) async fn daily(app: &App) -> Result<()> {
    for _ in 0..LOOKS {
        let Some(batch) = app.db.read(with(app, course::look_today)).await? else { break };
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
