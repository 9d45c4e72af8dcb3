//! A rate: how often a minute somebody may do something, counted by a name for who does it.

use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{Quota, RateLimiter};

use crate::error::{Code, Error, Result};

/// A rate, counted for each name on its own, in this process.
#[derive(Debug)]
pub struct Rate(RateLimiter<String, governor::state::keyed::DashMapStateStore<String>, DefaultClock>);

impl Rate {
    /// So many a minute, all of them at once if one likes.
    pub fn a_minute(n: u32) -> Self {
        Self(RateLimiter::keyed(Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN))))
    }

    /// Counts one more; refused with the seconds to wait where it is too many.
    pub fn count(&self, who: &String) -> Result<()> {
        self.0.check_key(who).map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now()).as_secs().saturating_add(1);
            Error::new(Code::TooManyRequests).with("retry_after", wait)
        })
    }

    /// Forgets who has not been here lately.
    pub fn tidy(&self) {
        self.0.retain_recent();
    }
}
