//! Designations: what was found on a position, first as an evaluation that is open to review, then finally.
//!
//! Knows nothing of the levels that are found, nor of who may find them.

use crate::codes;
use crate::domain::time::Instant;

codes! {
    /// Where a designation stands.
    pub enum DesignationState {
        /// A published evaluation: open to review, and not final.
        Preliminary = "preliminary",
        /// Another one took its place, or what it speaks of changed.
        Superseded = "superseded",
        /// The status of the position.
        Final = "final",
        /// It was final until an appeal reopened the position: a new call follows.
        Reopened = "reopened",
    }
}

impl DesignationState {
    /// Those of which a position has one at most: it speaks of the position as it stands.
    pub const STANDING: [Self; 2] = [Self::Preliminary, Self::Final];
}

/// The actions of the record that make a designation final: as found, or as an appeal changed it.
pub const FINAL: [&str; 2] = ["position.designated", "designation.changed"];

/// For how many days a published evaluation is open to review before it can be made final.
pub const REVIEW_DAYS: i64 = 7;
/// How many evaluations are published after one call at most, so that it ends.
pub const MOST_EVALUATIONS: i64 = 3;
/// For how many days a final designation can be challenged.
pub const CHALLENGE_DAYS: i64 = 14;

/// Why no evaluation is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotEvaluated {
    /// As many as there may be have been.
    NoMore,
    /// What was found after this call was reopened: only a new call is evaluated.
    Reopened,
}

/// The number of the next evaluation after a call, from those before it.
pub fn next_evaluation(earlier: &[(i64, DesignationState)]) -> Result<i64, NotEvaluated> {
    if earlier.iter().any(|(_, state)| *state == DesignationState::Reopened) {
        return Err(NotEvaluated::Reopened);
    }
    let next = earlier.iter().map(|(number, _)| *number).max().unwrap_or(0).saturating_add(1);
    if next > MOST_EVALUATIONS { Err(NotEvaluated::NoMore) } else { Ok(next) }
}

/// An evaluation, as far as it is asked whether it can be made final.
#[derive(Clone, Copy, Debug)]
pub struct Evaluation {
    /// Where it stands.
    pub state: DesignationState,
    /// Its number among those after its call.
    pub number: i64,
    /// When its review window ends.
    pub review_ends_at: Instant,
}

/// Why an evaluation is not made final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFinal {
    /// It is preliminary no longer.
    Ended(DesignationState),
    /// It can be reviewed until then.
    InReview(Instant),
    /// It was made on another advised level than that of now: it is to be made anew.
    Outdated,
}

impl Evaluation {
    /// Whether its review is over. At the very instant the window ends, it is.
    pub fn is_reviewed(self, now: Instant) -> Result<(), NotFinal> {
        if self.state != DesignationState::Preliminary {
            return Err(NotFinal::Ended(self.state));
        }
        if now < self.review_ends_at { Err(NotFinal::InReview(self.review_ends_at)) } else { Ok(()) }
    }

    /// Whether it holds although another level may be advised now than the one that it was made on. After the
    /// last evaluation it does: then that is explained.
    pub fn holds(self, is_advised_anew: bool) -> Result<(), NotFinal> {
        let outdated = is_advised_anew && self.number < MOST_EVALUATIONS;
        if outdated { Err(NotFinal::Outdated) } else { Ok(()) }
    }
}

/// Whether a final designation can be reopened or changed; else where it stands.
pub fn must_be_final(state: DesignationState) -> Result<(), DesignationState> {
    if state == DesignationState::Final { Ok(()) } else { Err(state) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DesignationState::{Final, Preliminary, Reopened, Superseded};

    fn at(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(day)
    }

    fn evaluation(number: i64, state: DesignationState) -> Evaluation {
        Evaluation { state, number, review_ends_at: at(7) }
    }

    #[test]
    fn evaluations_are_numbered_and_end() {
        assert_eq!(next_evaluation(&[]), Ok(1));
        assert_eq!(next_evaluation(&[(1, Preliminary)]), Ok(2));
        assert_eq!(next_evaluation(&[(1, Superseded), (2, Superseded)]), Ok(3));
        let three = [(3, Preliminary), (1, Superseded), (2, Superseded)];
        assert_eq!(next_evaluation(&three), Err(NotEvaluated::NoMore));
    }

    #[test]
    fn what_was_reopened_is_evaluated_after_a_new_call_alone() {
        assert_eq!(next_evaluation(&[(1, Reopened)]), Err(NotEvaluated::Reopened));
        assert_eq!(next_evaluation(&[(1, Superseded), (2, Reopened)]), Err(NotEvaluated::Reopened));
    }

    #[test]
    fn only_what_was_preliminary_to_the_end_of_its_window_becomes_final() {
        let first = evaluation(1, Preliminary);
        let before = at(7) - chrono::Duration::microseconds(1);
        assert_eq!(first.is_reviewed(before), Err(NotFinal::InReview(at(7))));
        assert_eq!(first.is_reviewed(at(7)), Ok(()));
        for state in [Superseded, Final, Reopened] {
            assert_eq!(evaluation(1, state).is_reviewed(at(8)), Err(NotFinal::Ended(state)));
        }
    }

    #[test]
    fn another_advised_level_asks_for_another_evaluation_but_not_after_the_last() {
        assert_eq!(evaluation(1, Preliminary).holds(false), Ok(()));
        assert_eq!(evaluation(2, Preliminary).holds(true), Err(NotFinal::Outdated));
        assert_eq!(evaluation(3, Preliminary).holds(true), Ok(()));
    }

    #[test]
    fn only_what_is_final_is_reopened_or_changed() {
        assert_eq!(must_be_final(Final), Ok(()));
        assert_eq!(must_be_final(Superseded), Err(Superseded));
    }
}
