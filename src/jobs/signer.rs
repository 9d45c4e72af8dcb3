//! Signs the head of the log: soon after entries got their numbers, and not more often than is of use.

use std::time::Duration;

use tokio::time::Instant;

use crate::service::App;
use crate::service::log::{self, Refusal, Signing};

/// The least time between two heads: each is two writes that wait for the disk. With the time that a turn takes, an
/// entry is signed within a second.
const PACE: Duration = Duration::from_millis(500);

/// When the head was signed last, and whether something came since.
#[derive(Debug, Default)]
pub(super) struct Pace {
    has_key: bool,
    last: Option<Instant>,
    waits: bool,
}

impl Pace {
    /// Makes the log's key, where there is none yet.
    pub(super) async fn begin(&mut self, app: &App) {
        if !self.has_key {
            self.has_key = log::begin(app).await.unwrap_or_else(|error| {
                tracing::warn!(code = %error.code, cause = %error.why(), "the log has no key yet");
                false
            });
        }
    }

    /// Until what came too soon may be signed; for ever where nothing did.
    pub(super) async fn wait(&self) {
        match self.last {
            Some(last) if self.waits => tokio::time::sleep_until(last + PACE).await,
            _ => std::future::pending().await,
        }
    }

    /// Signs, unless that was done just now: then it is for later.
    pub(super) async fn turn(&mut self, app: &App) {
        if self.last.is_some_and(|last| last.elapsed() < PACE) {
            self.waits = true;
            return;
        }
        self.last = Some(Instant::now());
        self.waits = now(app).await == Some(Signing::Busy);
    }
}

/// Signs, and tells the operator why not.
pub(super) async fn now(app: &App) -> Option<Signing> {
    match log::sign(app).await {
        Ok(Signing::Refused(refusal)) => {
            if refusal != Refusal::Elsewhere {
                tracing::error!(why = %refusal, "the log is not signed any more: see `assent check`");
            }
            None
        }
        Ok(done) => Some(done),
        Err(error) => {
            tracing::warn!(code = %error.code, cause = %error.why(), "the log waits for its signature");
            None
        }
    }
}
