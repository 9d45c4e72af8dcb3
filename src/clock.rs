//! The one place where the clock is read. Tests and the demonstration give their own time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::domain::time::Instant;

/// Where the time comes from.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A time that is set by hand: microseconds since 1970.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at` until it is set.
    pub fn manual(at: Instant) -> Self {
        Self::Manual(Arc::new(AtomicI64::new(at.micros())))
    }

    /// The time now.
    #[allow(clippy::disallowed_methods)] // this is the one place
    pub fn now(&self) -> Instant {
        match self {
            Self::System => Instant::from_micros(chrono::Utc::now().timestamp_micros()),
            Self::Manual(micros) => Instant::from_micros(micros.load(Ordering::SeqCst)),
        }
    }

    /// Whether time passes by itself. Where it is set by hand, whoever sets it says when what is due is done.
    pub const fn runs(&self) -> bool {
        matches!(self, Self::System)
    }

    /// Sets a manual clock; the machine's clock is left alone.
    pub fn set(&self, at: Instant) {
        if let Self::Manual(micros) = self {
            micros.store(at.micros(), Ordering::SeqCst);
        }
    }
}
