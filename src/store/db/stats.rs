//! What the database has done: counted, for the metrics and for the tests that print attempts.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Counters, shared by all threads.
#[derive(Clone, Debug, Default)]
pub struct Stats(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    writes: AtomicU64,
    attempts: AtomicU64,
    commits: AtomicU64,
}

impl Stats {
    pub(super) fn wrote(&self, attempts: u64) {
        self.0.writes.fetch_add(1, Ordering::Relaxed);
        self.0.attempts.fetch_add(attempts, Ordering::Relaxed);
    }
    pub(super) fn committed(&self) {
        self.0.commits.fetch_add(1, Ordering::Relaxed);
    }
    /// Pieces of writing work that ended, well or not.
    pub fn writes(&self) -> u64 {
        self.0.writes.load(Ordering::Relaxed)
    }
    /// How often their closures ran.
    pub fn attempts(&self) -> u64 {
        self.0.attempts.load(Ordering::Relaxed)
    }
    /// Transactions committed: fewer than writes where several share one.
    pub fn commits(&self) -> u64 {
        self.0.commits.load(Ordering::Relaxed)
    }
}
