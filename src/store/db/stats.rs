//! What the database has done: counted, for the metrics and for the tests that print attempts.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diesel::connection::{Connection, InstrumentationEvent};

use crate::on;
use crate::store::Conn;

/// Counters, shared by all threads.
#[derive(Clone, Debug, Default)]
pub struct Stats(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    writes: AtomicU64,
    attempts: AtomicU64,
    commits: AtomicU64,
    queries: AtomicU64,
}

impl Stats {
    pub(super) fn wrote(&self, attempts: u64) {
        self.0.writes.fetch_add(1, Ordering::Relaxed);
        self.0.attempts.fetch_add(attempts, Ordering::Relaxed);
    }
    pub(super) fn committed(&self) {
        self.0.commits.fetch_add(1, Ordering::Relaxed);
    }
    /// Counts every statement that a connection runs from now on.
    pub(super) fn count_queries(&self, conn: &mut Conn) {
        let counters = self.0.clone();
        let count = move |event: InstrumentationEvent<'_>| {
            if matches!(event, InstrumentationEvent::StartQuery { .. }) {
                counters.queries.fetch_add(1, Ordering::Relaxed);
            }
        };
        on!(conn, c => c.set_instrumentation(count));
    }
    /// Statements run, with those that begin and end transactions.
    pub fn queries(&self) -> u64 {
        self.0.queries.load(Ordering::Relaxed)
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
