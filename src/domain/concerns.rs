//! Concerns about time and resources: they stay with a proposal that moves on, and come back on the day of their
//! next review. Only a review moves one.

use super::day::Day;
use crate::codes;

codes! {
    /// What a concern is about.
    pub enum ConcernKind {
        /// Whether there is enough time.
        Time = "time",
        /// What it takes of people, hours and money.
        Resources = "resources",
    }
}

codes! {
    /// Where a concern stands.
    pub enum ConcernState {
        /// Nobody has looked at it yet.
        Raised = "raised",
        /// It is valid; the work goes on while its impact is assessed again and again.
        ValidOngoing = "valid_ongoing",
        /// It was met, or has passed.
        Settled = "settled",
        /// It was found not to hold.
        NotUpheld = "not_upheld",
    }
}

/// How many concerns a proposal takes.
pub const MOST_CONCERNS: i64 = 100;
/// How many reviews a concern takes.
pub const MOST_REVIEWS: i64 = 200;
/// Within how many days a valid concern is looked at again.
const MOST_DAYS: i64 = 366;

/// What a review comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Where the concern stands from now on.
    pub state: ConcernState,
    /// Somebody looks after it.
    pub has_owner: bool,
    /// When it is looked at again.
    pub next_review_on: Option<Day>,
}

impl Outcome {
    /// Does it hold together? The error is a pointer, and a clause about it.
    pub fn check(self, today: Day) -> Result<(), (&'static str, String)> {
        let next = "/next_review_on";
        match (self.state, self.next_review_on) {
            (ConcernState::Raised, _) => {
                Err(("/state", "is where a concern stands before its review".into()))
            }
            (ConcernState::ValidOngoing, None) => {
                Err((next, "is missing: a valid concern is looked at again".into()))
            }
            (ConcernState::ValidOngoing, Some(day)) if day <= today || day > today.plus_days(MOST_DAYS) => {
                Err((next, format!("must lie after today, and within {MOST_DAYS} days")))
            }
            (ConcernState::ValidOngoing, Some(_)) if !self.has_owner => {
                Err(("/owner_id", "is missing: somebody looks after a valid concern".into()))
            }
            (ConcernState::Settled | ConcernState::NotUpheld, Some(_)) => {
                Err((next, "has no place here: the concern does not come back".into()))
            }
            _ => Ok(()),
        }
    }
}

/// Does a concern wait for a review: its first, or one whose day has come?
pub fn awaits_review(state: ConcernState, next_review_on: Option<Day>, today: Day) -> bool {
    match state {
        ConcernState::Raised => true,
        ConcernState::ValidOngoing => next_review_on.is_none_or(|day| day <= today),
        ConcernState::Settled | ConcernState::NotUpheld => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Instant;

    fn day(days: i64) -> Day {
        Day::of(Instant::from_micros(0).plus_days(days))
    }

    fn refused(state: ConcernState, has_owner: bool, next: Option<i64>) -> Option<&'static str> {
        let outcome = Outcome { state, has_owner, next_review_on: next.map(day) };
        outcome.check(day(10)).err().map(|(pointer, _)| pointer)
    }

    #[test]
    fn a_valid_concern_has_an_owner_and_comes_back() {
        assert_eq!(refused(ConcernState::ValidOngoing, true, Some(11)), None);
        assert_eq!(refused(ConcernState::ValidOngoing, true, Some(376)), None);
        assert_eq!(refused(ConcernState::ValidOngoing, true, Some(377)), Some("/next_review_on"));
        assert_eq!(refused(ConcernState::ValidOngoing, true, Some(10)), Some("/next_review_on"));
        assert_eq!(refused(ConcernState::ValidOngoing, true, None), Some("/next_review_on"));
        assert_eq!(refused(ConcernState::ValidOngoing, false, Some(11)), Some("/owner_id"));
    }

    #[test]
    fn what_is_over_does_not_come_back_and_a_review_leads_on() {
        for over in [ConcernState::Settled, ConcernState::NotUpheld] {
            assert_eq!(refused(over, false, None), None);
            assert_eq!(refused(over, true, Some(11)), Some("/next_review_on"));
        }
        assert_eq!(refused(ConcernState::Raised, true, Some(11)), Some("/state"));
    }

    #[test]
    fn a_concern_waits_for_its_first_review_and_on_the_day_of_the_next() {
        assert!(awaits_review(ConcernState::Raised, None, day(1)));
        assert!(!awaits_review(ConcernState::ValidOngoing, Some(day(2)), day(1)));
        assert!(awaits_review(ConcernState::ValidOngoing, Some(day(2)), day(2)));
        assert!(!awaits_review(ConcernState::Settled, None, day(2)));
    }
}
