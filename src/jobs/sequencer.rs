//! Numbers the record: one node at a time, by a lease.

use chrono::Duration;

use crate::error::Result;
use crate::service::sequence::number_batch;
use crate::service::{App, log};

/// How long a lease holds when its node is gone.
const LEASE: Duration = Duration::seconds(10);

/// Numbers every pending entry, batch by batch. Gives how many.
pub async fn number_all(app: &App, node: uuid::Uuid) -> Result<usize> {
    let mut total: usize = 0;
    loop {
        let batch = app.db.write(move |tx| number_batch(tx, node, LEASE)).await?;
        total = total.saturating_add(batch);
        if batch == 0 {
            app.live.news.notify_one();
            return Ok(total);
        }
    }
}

/// Numbers every pending entry now and signs the log, beside the jobs that do so: as the same node, so that neither
/// waits for the other's lease. For tests and commands that read the record right after.
pub async fn settle(app: &App) -> Result<usize> {
    log::begin(app).await?;
    let numbered = number_all(app, app.node).await?;
    log::sign(app).await?;
    Ok(numbered)
}
