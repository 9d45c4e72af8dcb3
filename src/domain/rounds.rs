//! Engagement rounds: a window that is long enough, never gets shorter, and closes when it is over.

use super::time::{Instant, MOST_DAYS_AHEAD};
use crate::codes;

codes! {
    /// What is promised to those who are asked: the IAP2 spectrum of public participation.
    pub enum Promise {
        /// To keep them informed.
        Inform = "inform",
        /// To listen, and to say what became of it.
        Consult = "consult",
        /// To have their concerns reflected in the alternatives.
        Involve = "involve",
        /// To take their advice into the decision as far as possible.
        Collaborate = "collaborate",
        /// To do what they decide.
        Empower = "empower",
    }
}

codes! {
    /// Where a round stands.
    pub enum RoundState {
        /// It has not opened yet.
        Planned = "planned",
        /// It takes comments.
        Open = "open",
        /// Its window is over.
        Closed = "closed",
    }
}

/// When a round takes comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// From when.
    pub opens_at: Instant,
    /// Until when.
    pub closes_at: Instant,
}

/// Why a window is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowRefused {
    /// It is shorter than the charter allows.
    TooShort {
        /// Days that it must have.
        min_days: u16,
        /// When it may close at the earliest.
        earliest: Instant,
    },
    /// It would end later than may be announced: until then the proposal stays where it is.
    TooLong,
    /// It would end before it was announced to end.
    Shortened {
        /// When it closes now.
        closes_at: Instant,
    },
}

impl Window {
    /// A window from `opens_at`, or from now where that is later or nothing is said: nobody can comment in
    /// the past, so the past does not count towards the length.
    pub fn plan(
        opens_at: Option<Instant>,
        closes_at: Instant,
        min_days: u16,
        now: Instant,
    ) -> Result<Self, WindowRefused> {
        let opens_at = opens_at.unwrap_or(now).max(now);
        let earliest = opens_at.plus_days(i64::from(min_days));
        if closes_at < earliest {
            return Err(WindowRefused::TooShort { min_days, earliest });
        }
        if closes_at.is_too_far_from(now) {
            return Err(WindowRefused::TooLong);
        }
        Ok(Self { opens_at, closes_at })
    }

    /// The same window, open for longer.
    pub fn extend(self, closes_at: Instant, now: Instant) -> Result<Self, WindowRefused> {
        if closes_at < self.closes_at {
            return Err(WindowRefused::Shortened { closes_at: self.closes_at });
        }
        if closes_at > self.closes_at && closes_at.is_too_far_from(now) {
            return Err(WindowRefused::TooLong);
        }
        Ok(Self { closes_at, ..self })
    }

    /// Where a round with this window stands.
    pub fn state(self, now: Instant) -> RoundState {
        if now >= self.closes_at {
            RoundState::Closed
        } else if now >= self.opens_at {
            RoundState::Open
        } else {
            RoundState::Planned
        }
    }
}

impl WindowRefused {
    /// In a clause about the field `closes_at`.
    pub fn clause(self) -> String {
        match self {
            Self::TooShort { min_days, earliest } => {
                format!("must be {earliest} or later: the charter gives a round at least {min_days} days")
            }
            Self::TooLong => format!("must be at most {MOST_DAYS_AHEAD} days from now"),
            Self::Shortened { closes_at } => {
                format!("must not be before {closes_at}: a window is never shortened")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::from_micros(1_528_981_200_000_000);

    #[test]
    fn a_window_of_exactly_the_least_length_is_taken() {
        assert!(Window::plan(None, NOW.plus_days(14), 14, NOW).is_ok());
        let short = NOW.plus_days(14) - chrono::Duration::microseconds(1);
        let earliest = NOW.plus_days(14);
        assert_eq!(
            Window::plan(None, short, 14, NOW),
            Err(WindowRefused::TooShort { min_days: 14, earliest })
        );
    }

    #[test]
    fn the_past_does_not_count_towards_the_length() {
        let refused = Window::plan(Some(NOW.plus_days(-10)), NOW.plus_days(4), 14, NOW);
        assert!(matches!(refused, Err(WindowRefused::TooShort { .. })));
    }

    #[test]
    fn a_window_is_extended_and_never_shortened() {
        let window = Window::plan(None, NOW.plus_days(14), 14, NOW).unwrap();
        assert!(window.extend(NOW.plus_days(15), NOW).is_ok());
        assert!(window.extend(NOW.plus_days(14), NOW).is_ok());
        assert!(matches!(window.extend(NOW.plus_days(13), NOW), Err(WindowRefused::Shortened { .. })));
    }

    #[test]
    fn a_window_ends_within_a_year() {
        let window = Window::plan(None, NOW.plus_days(365), 14, NOW).unwrap();
        assert_eq!(Window::plan(None, NOW.plus_days(366), 14, NOW), Err(WindowRefused::TooLong));
        assert_eq!(window.extend(NOW.plus_days(366), NOW), Err(WindowRefused::TooLong));
        assert!(window.extend(NOW.plus_days(366), NOW.plus_days(1)).is_ok());
    }

    #[test]
    fn a_window_is_open_from_its_beginning_until_its_end() {
        let window = Window::plan(Some(NOW.plus_days(1)), NOW.plus_days(15), 14, NOW).unwrap();
        assert_eq!(window.state(NOW), RoundState::Planned);
        assert_eq!(window.state(NOW.plus_days(1)), RoundState::Open);
        assert_eq!(window.state(NOW.plus_days(15)), RoundState::Closed);
    }
}
