//! Signs the head of the log: soon after entries got their numbers, and not more often than is of use.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::Result;
use crate::service::App;
use crate::service::log::{self, Refusal, Signing};

/// The least time between two heads: each is two writes that wait for the disk. With the time that a turn takes, an
/// entry is signed within a second.
const PACE: Duration = Duration::from_millis(500);

/// When the head was signed last, whether something came since, and why it was not signed the last time.
#[derive(Debug, Default)]
pub(super) struct Pace {
    has_key: bool,
    last: Option<Instant>,
    waits: bool,
    refused: Option<Refusal>,
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
        let is_first = self.last.replace(Instant::now()).is_none();
        let came = if is_first { told(log::look_and_sign(app).await) } else { now(app).await };
        self.waits = came == Some(Signing::Busy);
        let refused = match came {
            Some(Signing::Refused(refusal)) => Some(refusal),
            _ => None,
        };
        // Once, and not every few seconds for as long as it takes somebody to come.
        if let Some(why) =
            refused.as_ref().filter(|why| **why != Refusal::Elsewhere && self.refused != refused)
        {
            tracing::error!(cause = %why, "the log is not signed any more: see `assent check`");
        }
        self.refused = refused;
    }
}

/// Signs, if that can be done now.
pub(super) async fn now(app: &App) -> Option<Signing> {
    told(log::sign(app).await)
}

fn told(came: Result<Signing>) -> Option<Signing> {
    match came {
        Ok(came) => Some(came),
        Err(error) => {
            tracing::warn!(code = %error.code, cause = %error.why(), "the log waits for its signature");
            None
        }
    }
}
