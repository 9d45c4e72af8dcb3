//! Consensus calls: their window, what extends it, and who sees stances before it ends.
//!
//! Knows nothing of who counts or what the stances amount to.

use serde::{Deserialize, Serialize};

use super::codes::Coded;
use super::consensus::{OutputType, Params, Threshold};
use super::time::{Instant, MOST_DAYS_AHEAD};
use crate::codes;

codes! {
    /// Whether a call is open.
    pub enum CallState {
        /// Stances are taken.
        Open = "open",
        /// Its window is over.
        Closed = "closed",
    }
}

codes! {
    /// Who sees the stances of others while a call is open. Afterwards everyone who may read the group does.
    pub enum Results {
        /// Everyone who may read the group.
        Open = "open",
        /// Who has taken a stance: nobody follows the crowd.
        AfterOwnStance = "after_own_stance",
        /// Nobody.
        AfterClose = "after_close",
    }
}

codes! {
    /// What became of a request for more time.
    pub enum TimeRequestState {
        /// Nobody has answered it.
        Open = "open",
        /// The window was extended.
        Granted = "granted",
        /// It was not.
        Declined = "declined",
        /// Nobody answered within 72 hours.
        Lapsed = "lapsed",
    }
}

codes! {
    /// An answer to a request for more time.
    pub enum TimeAnswer {
        /// The window is extended.
        Granted = "granted",
        /// It is not.
        Declined = "declined",
    }
}

/// How many days a call is extended by in all, at most.
pub const MOST_EXTENSION: i64 = 21;
/// After how many hours a request for more time lapses.
pub const LAPSE_HOURS: i64 = 72;
/// How many days members have to reconfirm after a substantive version, where the window is that long.
const RECONFIRM: i64 = 14;
/// Microseconds in a day.
const DAY: i64 = 86_400_000_000;

/// Whether a call still says something about its position: a substantive version at or after its end does away
/// with its stances, and with it.
pub fn stands(state: CallState, closed_at: Option<Instant>, substantive_at: Option<Instant>) -> bool {
    let overtaken = |closed_at| substantive_at.is_some_and(|at| at >= closed_at);
    state == CallState::Open || !closed_at.is_some_and(overtaken)
}

/// What a call keeps of the charter as it was at the opening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// The parameters of the assessment, the output type's profile in them.
    pub params: Params,
    /// The expected stakeholder groups.
    pub expected_groups: Vec<String>,
    /// The ids of the mandate's checks.
    pub mandate_checks: Vec<String>,
}

/// For how many days a call for an output of this type is open at least: what its profile asks for, and never less
/// than the charter; none where no call is opened for it.
pub fn least_days(output: OutputType, min_window_days: u16) -> Option<i64> {
    let profile = output.profile();
    let is_called_for = profile.threshold != Threshold::LazyApproval;
    is_called_for.then(|| i64::from(profile.window_days).max(i64::from(min_window_days)))
}

/// The same for all types that calls are opened for.
pub fn all_least_days(min_window_days: u16) -> impl Iterator<Item = i64> {
    OutputType::ALL.iter().filter_map(move |output| least_days(*output, min_window_days))
}

/// Why a call is not the next round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRound {
    /// It is the first: there is nothing that the information could be new to.
    FirstTakesNone,
    /// A call went before it, on the position or on one of its topic that was closed before it was put there:
    /// another is opened only for something that is new since.
    NeedsNewInformation,
}

/// The number of a call on a position, after that of the newest before it. `follows_closed`: the topic was called
/// about before, on a position that was closed; a new position does not make it a first call.
pub fn round_after(
    last: Option<i64>,
    follows_closed: bool,
    has_new_information: bool,
) -> Result<i64, NoRound> {
    match (last.is_some() || follows_closed, has_new_information) {
        (false, true) => Err(NoRound::FirstTakesNone),
        (true, false) => Err(NoRound::NeedsNewInformation),
        _ => Ok(last.unwrap_or(0).saturating_add(1)),
    }
}

/// The window of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// When it began.
    pub opened_at: Instant,
    /// When it ends.
    pub closes_at: Instant,
    /// By how many days it has been extended.
    pub extended_days: i64,
}

/// Why a call is not opened with this window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// It would end before it begins.
    InThePast,
    /// It is shorter than the number of days that the charter and the output type ask for.
    TooShort(i64),
    /// It is longer than this number of days: until its end the position is closed by nobody.
    TooLong(i64),
}

impl Window {
    /// The window from now on, if it is long enough and not too long.
    pub fn open(now: Instant, closes_at: Instant, least_days: i64) -> Result<Self, NotOpened> {
        if closes_at <= now {
            return Err(NotOpened::InThePast);
        }
        if closes_at < now.plus_days(least_days) {
            return Err(NotOpened::TooShort(least_days));
        }
        if closes_at.is_too_far_from(now) {
            return Err(NotOpened::TooLong(MOST_DAYS_AHEAD));
        }
        Ok(Self { opened_at: now, closes_at, extended_days: 0 })
    }

    /// How many whole days it is long.
    pub fn days(self) -> u32 {
        u32::try_from(self.closes_at.days_since(self.opened_at)).unwrap_or(u32::MAX)
    }

    /// Whether it is over. At the very instant it ends, it is.
    pub fn is_over(self, now: Instant) -> bool {
        now >= self.closes_at
    }

    /// Extended by some days; by none where all of them have been used.
    #[must_use]
    pub fn extended(self, days: i64) -> Self {
        let days = days.clamp(0, MOST_EXTENSION.saturating_sub(self.extended_days));
        Self {
            closes_at: self.closes_at.plus_days(days),
            extended_days: self.extended_days.saturating_add(days),
            ..self
        }
    }

    /// Extended so that members can reconfirm on a substantive version published now.
    #[must_use]
    pub fn reopened_for_a_version(self, now: Instant) -> Self {
        let length = self.closes_at.days_since(self.opened_at).saturating_sub(self.extended_days);
        let least = now.plus_days(length.min(RECONFIRM));
        let missing = least.micros().saturating_sub(self.closes_at.micros()).max(0);
        self.extended(missing.saturating_add(DAY - 1).div_euclid(DAY))
    }
}

impl Results {
    /// May stances of others be shown? `has_own`: the reader has a stance that counts.
    pub fn show_others(self, is_open: bool, has_own: bool) -> bool {
        match self {
            Self::Open => true,
            Self::AfterOwnStance => !is_open || has_own,
            Self::AfterClose => !is_open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(day)
    }

    #[test]
    fn a_window_is_as_long_as_it_must_be_and_ends_on_its_instant() {
        assert_eq!(Window::open(at(1), at(1), 0), Err(NotOpened::InThePast));
        assert_eq!(Window::open(at(0), at(13), 14), Err(NotOpened::TooShort(14)));
        assert_eq!(Window::open(at(0), at(366), 14), Err(NotOpened::TooLong(365)));
        assert!(Window::open(at(0), at(365), 365).is_ok());
        let window = Window::open(at(0), at(14), 14).unwrap();
        assert!(window.is_over(at(14)) && !window.is_over(at(14) - chrono::Duration::microseconds(1)));
    }

    #[test]
    fn extensions_end_at_twenty_one_days_in_all() {
        let window = Window::open(at(0), at(30), 30).unwrap().extended(7);
        assert_eq!((window.closes_at, window.extended_days), (at(37), 7));
        let window = window.extended(20);
        assert_eq!((window.closes_at, window.extended_days), (at(51), 21));
        assert_eq!(window.extended(1), window);
    }

    #[test]
    fn a_substantive_version_leaves_time_to_reconfirm() {
        let window = Window::open(at(0), at(30), 30).unwrap();
        assert_eq!(window.reopened_for_a_version(at(10)), window);
        assert_eq!(window.reopened_for_a_version(at(25)).closes_at, at(39));
        let short = Window::open(at(0), at(7), 7).unwrap();
        assert_eq!(short.reopened_for_a_version(at(6)).closes_at, at(13));
    }

    #[test]
    fn another_round_takes_new_information_and_the_first_takes_none() {
        assert_eq!(round_after(None, false, false), Ok(1));
        assert_eq!(round_after(None, false, true), Err(NoRound::FirstTakesNone));
        assert_eq!(round_after(Some(1), false, false), Err(NoRound::NeedsNewInformation));
        assert_eq!(round_after(Some(1), false, true), Ok(2));
        assert_eq!(round_after(None, true, false), Err(NoRound::NeedsNewInformation));
        assert_eq!(round_after(None, true, true), Ok(1));
    }

    #[test]
    fn nobody_follows_the_crowd() {
        assert!(Results::Open.show_others(true, false));
        assert!(!Results::AfterOwnStance.show_others(true, false));
        assert!(Results::AfterOwnStance.show_others(true, true));
        assert!(!Results::AfterClose.show_others(true, true));
        assert!(Results::AfterClose.show_others(false, false));
    }
}
