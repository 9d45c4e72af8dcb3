//! Sends what is due by webhooks. Beside the other jobs, so that a slow receiver holds up nothing else; and a few at
//! once, so that it holds up no other receiver.

use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::report;
use crate::domain::access::Actor;
use crate::domain::webhooks::DisabledReason;
use crate::error::Result;
use crate::service::webhooks::{self, Claimed};
use crate::service::{App, Tx};

/// How often the clock looks for what is due: the second attempt is made after 5 s.
const TICK: Duration = Duration::from_secs(2);
/// Webhooks that are under way at once. One webhook has one delivery under way: so they keep their order.
const LANES: usize = 8;

/// Sends until the application stops; what is under way then ends first, within its time.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut tick = tokio::time::interval(TICK);
    loop {
        tokio::select! {
            () = app.hooks.notified() => {}
            _ = tick.tick() => {}
            _ = stop.wait_for(|stopped| *stopped) => break,
        }
        send(&app, || *stop.borrow()).await;
    }
}

/// Sends all that is due now.
pub async fn send_due(app: &App) {
    send(app, || false).await;
}

/// Sends until nothing is due and nothing is under way. What comes up meanwhile is looked at, too.
async fn send(app: &App, stopped: impl Fn() -> bool) {
    let _turn = app.outbound.turn().await;
    let mut under_way = JoinSet::new();
    loop {
        if !stopped() {
            report("webhooks", fill(app, &mut under_way).await);
        }
        if under_way.is_empty() {
            return;
        }
        tokio::select! {
            _ = under_way.join_next() => {}
            () = app.hooks.notified() => {}
            () = tokio::time::sleep(TICK) => {}
        }
    }
}

/// Claims as many as there are free lanes, as long as any are due.
async fn fill(app: &App, under_way: &mut JoinSet<()>) -> Result<()> {
    if app.db.read(webhooks::is_behind).await? {
        by_the_clock(app, webhooks::follow).await?;
    }
    loop {
        let free = LANES.saturating_sub(under_way.len());
        if free == 0 || !app.db.read(webhooks::is_due).await? {
            return Ok(());
        }
        let (within, most) = (app.clone(), i64::try_from(free).unwrap_or(1));
        for claimed in by_the_clock(app, move |tx| webhooks::claim(tx, &within, most)).await? {
            let app = app.clone();
            under_way.spawn_local(async move { report("a webhook", deliver(&app, claimed).await) });
        }
    }
}

async fn deliver(app: &App, claimed: Claimed) -> Result<()> {
    match claimed {
        Claimed::Send { cursor, delivery, message } => {
            let sent = app.outbound.post(&message).await;
            if let Err(trouble) = &sent {
                tracing::info!(webhook = %delivery.webhook_id, cause = %trouble, "a webhook was not delivered");
            }
            by_the_clock(app, move |tx| webhooks::settle(tx, cursor.clone(), (*delivery).clone(), &sent))
                .await?;
        }
        Claimed::RightLost(cursor) => {
            by_the_clock(app, move |tx| webhooks::disable(tx, &cursor, DisabledReason::RightLost)).await?;
        }
    }
    // There may be an entry to number.
    app.wake.notify_one();
    Ok(())
}

async fn by_the_clock<T: Send + 'static>(
    app: &App,
    f: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
) -> Result<T> {
    let done = app.db.write(move |tx| {
        tx.actor = Actor::Clock;
        f(tx)
    });
    done.await
}
