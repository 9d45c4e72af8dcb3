//! Hands what was numbered on to those who follow.

use std::time::Duration;

use tokio::sync::watch;

use super::report;
use crate::service::{App, live};

/// How often a node looks for what another one has numbered.
const LOOK: Duration = Duration::from_millis(200);

/// Runs until the application stops.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let mut look = tokio::time::interval(LOOK);
    loop {
        tokio::select! {
            () = app.live.news.notified() => {}
            _ = look.tick() => {}
            _ = stop.wait_for(|stopped| *stopped) => break,
        }
        report("those who follow the record", live::hand_on(&app).await);
    }
}
