//! The mandate: when the checks that a charter asks are met. Every reader of the answers asks here.
//!
//! Knows nothing of who answers, or of what follows.

use super::consensus::Mandate;
use super::topics::CheckAnswer;

/// What became of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It holds, or does not arise.
    Met,
    /// It does not hold.
    Failed,
    /// Nobody has answered it.
    Unanswered,
}

/// The checks of a mandate, in the order in which they are asked, each with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checks(Vec<(String, Finding)>);

impl From<Option<CheckAnswer>> for Finding {
    fn from(answer: Option<CheckAnswer>) -> Self {
        match answer {
            Some(CheckAnswer::Ok | CheckAnswer::NotApplicable) => Self::Met,
            Some(CheckAnswer::Fail) => Self::Failed,
            None => Self::Unanswered,
        }
    }
}

impl Checks {
    /// Holds what is asked against what was answered. Answers to what is not asked say nothing.
    pub fn of<'a>(
        asked: impl IntoIterator<Item = &'a str>,
        answer: impl Fn(&str) -> Option<CheckAnswer>,
    ) -> Self {
        Self(asked.into_iter().map(|check| (check.to_owned(), answer(check).into())).collect())
    }

    /// The checks of which this was found.
    pub fn that_are(&self, finding: Finding) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(_, found)| *found == finding).map(|(check, _)| check.as_str())
    }

    /// The checks that are not met, whether they failed or wait for an answer.
    pub fn not_met(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|(_, found)| *found != Finding::Met).map(|(check, _)| check.as_str())
    }

    /// All of them together. A mandate without checks is met.
    pub fn verdict(&self) -> Mandate {
        match (self.that_are(Finding::Failed).next(), self.not_met().next()) {
            (Some(_), _) => Mandate::Fail,
            (None, Some(_)) => Mandate::Pending,
            (None, None) => Mandate::Ok,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(answers: &[(&str, CheckAnswer)]) -> Checks {
        let answer = |check: &str| answers.iter().find(|(id, _)| *id == check).map(|(_, answer)| *answer);
        Checks::of(["scope", "remit"], answer)
    }

    #[test]
    fn every_check_has_to_be_answered_and_none_may_fail() {
        use CheckAnswer::{Fail, NotApplicable, Ok};
        assert_eq!(checks(&[]).verdict(), Mandate::Pending);
        assert_eq!(checks(&[("scope", Ok), ("another", Ok)]).verdict(), Mandate::Pending);
        assert_eq!(checks(&[("scope", Ok), ("remit", NotApplicable)]).verdict(), Mandate::Ok);
        let failed = checks(&[("remit", Fail)]);
        assert_eq!(failed.verdict(), Mandate::Fail);
        assert_eq!(failed.not_met().collect::<Vec<_>>(), ["scope", "remit"]);
        assert_eq!(failed.that_are(Finding::Failed).collect::<Vec<_>>(), ["remit"]);
        assert_eq!(Checks::of([], |_| None).verdict(), Mandate::Ok);
    }
}
