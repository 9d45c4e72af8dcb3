//! Topics: what may be chosen for a proposal, and the checklists that are answered about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::groups::Check;
use super::text::{Label, Reason, Text, Title};
use super::time::Instant;
use super::web_address::WebAddress;
use crate::codes;

codes! {
    /// What became of a topic.
    pub enum TopicState {
        /// It is a candidate.
        Nominated = "nominated",
        /// It was chosen.
        Chosen = "chosen",
        /// It was not chosen; kept with the reason.
        NotChosen = "not_chosen",
        /// It says the same as another one, which stands for it.
        Merged = "merged",
    }
}

codes! {
    /// Where a topic comes from.
    pub enum TopicKind {
        /// A member nominated it.
        Nominated = "nominated",
        /// It stands on every proposal: to use existing outputs better, or to do nothing.
        StandingAlternative = "standing_alternative",
    }
}

/// How many topics can be nominated for a proposal.
pub const MAX_NOMINATED: i64 = 200;

/// The title of the alternative that stands on every proposal.
pub const ALTERNATIVE_TITLE: &str = "Use existing outputs better, or do nothing";

/// What the alternative is about.
pub const ALTERNATIVE_DESCRIPTION: &str = "No new text: what the group, or another body, has said already is made \
    better known and put to use; or nothing is done. It stands beside the topics of every proposal, so that a choice \
    says why it was not taken.";

codes! {
    /// The answer to a question of a checklist.
    pub enum CheckAnswer {
        /// It holds.
        Ok = "ok",
        /// It does not hold.
        Fail = "fail",
        /// The question does not arise; counts as holding.
        NotApplicable = "not_applicable",
    }
}

/// An answer to one question of the suitability checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Suitability {
    /// The question, by its id on the charter's list.
    pub check_id: Label,
    /// The answer.
    pub answer: CheckAnswer,
    /// Why.
    pub reason: Reason,
}

/// The position of another body that a topic starts from, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The body whose position it is.
    pub body: Title,
    /// The title of the position.
    pub title: Title,
    /// When it was published.
    pub date: Option<Instant>,
    /// Where it can be read: an `http` or `https` address.
    pub source_url: WebAddress,
    /// The passage that matters here, word for word.
    pub quote: Text<20_000>,
    /// The licence of the quoted text.
    pub licence: Option<Title>,
    /// How the body came to it.
    pub process: Option<Reason>,
    /// Who endorsed it.
    #[serde(default)]
    #[schemars(length(max = 100))]
    pub endorsers: Vec<Title>,
    /// Somebody holds it to be broadly supported: a claim to be tested, not a finding.
    #[serde(default)]
    pub assumed_broadly_supported: bool,
}

impl Provenance {
    /// What does not hold in it, as (JSON pointer, clause).
    pub fn fault(&self) -> Option<(&'static str, &'static str)> {
        (self.endorsers.len() > 100).then_some(("/provenance/endorsers", "names more than 100"))
    }
}

/// What is wrong with the answers to a checklist: the index of the answer, and a clause.
pub fn fault_in_answers(answers: &[Suitability], checks: &[Check]) -> Option<(usize, &'static str)> {
    answers.iter().enumerate().find_map(|(n, answer)| {
        if !checks.iter().any(|check| check.id == answer.check_id) {
            return Some((n, "is not a question of the charter's checklist"));
        }
        let before = answers.iter().take(n).any(|earlier| earlier.check_id == answer.check_id);
        before.then_some((n, "is answered twice"))
    })
}

/// Would choosing so many more topics go beyond the charter's limit?
pub const fn is_too_many(chosen: usize, more: usize, max: usize) -> bool {
    chosen.saturating_add(more) > max
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(check: &str) -> Suitability {
        let (check_id, reason) = (Label::parse(check).unwrap(), Reason::parse("So.").unwrap());
        Suitability { check_id, answer: CheckAnswer::Ok, reason }
    }

    #[test]
    fn answers_are_to_questions_that_are_asked_and_each_once() {
        let text = Reason::parse("Is it so?").unwrap();
        let checks = [Check { id: Label::parse("S1").unwrap(), text }];
        assert_eq!(fault_in_answers(&[answer("S1")], &checks), None);
        assert_eq!(fault_in_answers(&[answer("S1"), answer("S2")], &checks).unwrap().0, 1);
        assert_eq!(fault_in_answers(&[answer("S1"), answer("S1")], &checks).unwrap().0, 1);
    }

    #[test]
    fn the_limit_itself_may_be_reached_and_not_passed() {
        assert!(!is_too_many(2, 1, 3));
        assert!(is_too_many(3, 1, 3));
        assert!(is_too_many(0, 4, 3));
    }
}
