//! What the clock and the record set off. Each job is a use case, run by the clock as its actor.

mod addresses;
mod appeals;
mod calls;
mod course;
mod due;
pub mod live;
pub mod mail;
mod notices;
mod reminders;
mod reviews;
mod rounds;
mod sequencer;
mod signer;
pub mod webhooks;
pub mod witnesses;

use std::time::Duration;

use tokio::sync::watch;

use crate::error::Result;
use crate::service::imports::staging;
use crate::service::{App, forgetting};

pub use sequencer::settle;

/// How often the clock looks for what is due; due steps move within 60 s.
const TICK: Duration = Duration::from_secs(5);
/// How often what is of no use any more is forgotten.
const FORGETTING: Duration = Duration::from_hours(1);

/// Runs the jobs until the application stops.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let (mut tick, mut hour) = (tokio::time::interval(TICK), tokio::time::interval(FORGETTING));
    let mut pace = signer::Pace::default();
    loop {
        let mut is_time = false;
        tokio::select! {
            () = app.wake.notified() => {}
            () = pace.wait() => {}
            _ = tick.tick(), if app.clock.runs() => {
                clock(&app).await;
                is_time = true;
            }
            _ = hour.tick() => forget(&app).await,
            () = app.erased.notified() => sweep(&app).await,
            _ = stop.wait_for(|stopped| *stopped) => break,
        }
        pace.begin(&app).await;
        number(&app).await;
        pace.turn(&app).await;
        tell(&app).await;
        if is_time {
            keep(&app).await;
        }
        app.post.notify_one();
        app.hooks.notify_one();
        // A pause, so that a busy time is numbered in batches.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    number(&app).await;
    signer::now(&app).await;
}

async fn number(app: &App) {
    if let Err(error) = sequencer::number_all(app, app.node).await {
        tracing::warn!(code = %error.code, cause = %error.why(), "the record waits for its numbers");
    }
}

/// What is due: each kind of thing in transactions of its own, so that one that fails hinders no other.
pub async fn clock(app: &App) {
    report("engagement rounds", rounds::turn(app).await);
    report("consensus calls", calls::close(app).await);
    report("requests for more time", calls::lapse(app).await);
    report("appeals", appeals::turn(app).await);
    report("reviews of uptake", reviews::remind(app).await);
    // After the windows: a step may wait for one of them to close.
    report("due steps", due::act(app).await);
    report("windows that end soon", reminders::announce(app).await);
}

/// Tells whom it concerns what was recorded and numbered.
pub async fn tell(app: &App) {
    report("notices", notices::follow(app).await);
}

/// Keeps snapshots of what moved since the last time, and those of the day. With the clock, not with each write, so
/// that a busy position has a few a minute and not one for each stance.
pub async fn keep(app: &App) {
    report("snapshots of what moved", course::follow(app).await);
    report("snapshots of the day", course::daily(app).await);
}

/// Forgets what is of no use any more.
pub async fn forget(app: &App) {
    report("what can be forgotten", app.db.write(forgetting::forget).await.map(drop));
    report("imports that are over", staging::forget_all(app).await);
    report("addresses of what is over", addresses::forget(app).await);
    sweep(app).await;
}

/// Empties the log that an embedded database keeps of its own writes: what was erased may still be in it.
async fn sweep(app: &App) {
    report("what was erased", forgetting::sweep(app).await);
}

fn report(what: &str, done: Result<()>) {
    if let Err(error) = done {
        tracing::warn!(code = %error.code, cause = %error.why(), "the clock could not look after {what}");
    }
}
