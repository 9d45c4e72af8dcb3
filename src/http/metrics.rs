//! What the API has answered, counted for Prometheus.

use std::sync::atomic::AtomicU64;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};

use crate::service::App;
use crate::service::log::{Cosigned, Standing};

/// What answers are counted by.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Labels {
    operation: &'static str,
    status: u16,
}

/// A witness of the log.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Witness {
    witness: String,
}

type Durations = Family<Labels, Histogram, fn() -> Histogram>;

/// The counters of one process.
#[derive(Debug)]
pub struct Metrics {
    answers: Durations,
}

impl Default for Metrics {
    fn default() -> Self {
        Self { answers: Family::new_with_constructor(buckets) }
    }
}

/// From 0.5 ms to 4 s.
fn buckets() -> Histogram {
    Histogram::new(exponential_buckets(0.0005, 2.0, 14))
}

impl Metrics {
    /// Counts an answer and how long it took.
    pub fn answered(&self, operation: &'static str, status: u16, took: std::time::Duration) {
        self.answers.get_or_create(&Labels { operation, status }).observe(took.as_secs_f64());
    }

    /// Everything counted, in the text form of OpenMetrics.
    /// What the database has to say is left out where it cannot be asked.
    pub fn text(&self, app: &App, log: Option<&(Standing, Vec<Cosigned>)>) -> String {
        let mut registry = Registry::with_prefix("assent");
        let help = "Answers by operation and status, and the seconds they took";
        registry.register_with_unit("answers", help, Unit::Seconds, self.answers.clone());
        let stats = app.db.stats();
        let counted = [
            ("writes", "Pieces of writing work that ended", stats.writes()),
            ("write_attempts", "How often their transactions were tried", stats.attempts()),
            ("commits", "Transactions committed", stats.commits()),
            ("queries", "Statements run", stats.queries()),
        ];
        for (name, help, value) in counted {
            let counter: Counter<u64, AtomicU64> = Counter::default();
            counter.inc_by(value);
            registry.register(name, help, counter);
        }
        let sizes = log.map(|(log, _)| {
            [
                ("log_entries", "Entries in the tree of the log", log.size),
                ("log_signed_entries", "Entries under its newest signed head", log.signed_size()),
            ]
        });
        for (name, help, value) in sizes.into_iter().flatten() {
            let gauge: Gauge<u64, AtomicU64> = Gauge::default();
            gauge.set(value);
            registry.register(name, help, gauge);
        }
        if let Some((_, witnesses)) = log.filter(|(_, witnesses)| !witnesses.is_empty()) {
            witnessed(&mut registry, witnesses);
        }
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = encode(&mut text, &registry);
        text
    }
}

/// How far each witness has signed the log, when, and whether it says that the log shows two histories.
fn witnessed(registry: &mut Registry, witnesses: &[Cosigned]) {
    type Values = Family<Witness, Gauge>;
    let (sizes, times, conflicts) = (Values::default(), Values::default(), Values::default());
    for row in witnesses {
        let name = row.witness.split('+').next().unwrap_or_default().to_owned();
        let label = Witness { witness: name };
        sizes.get_or_create(&label).set(row.size);
        let seconds = row.signed_at.map_or(0, |at| at.micros().div_euclid(1_000_000));
        times.get_or_create(&label).set(seconds);
        conflicts.get_or_create(&label).set(i64::from(row.conflict.is_some()));
    }
    registry.register("log_witnessed_size", "Entries under the head that a witness signed last", sizes);
    registry.register("log_witnessed_at", "When a witness signed last, in seconds since 1970", times);
    registry.register(
        "log_witness_conflict",
        "1: a witness says that the log shows two histories",
        conflicts,
    );
}
