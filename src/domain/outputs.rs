//! Outputs and what became of them: drafts that are published once, and the ledger of their uptake.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::consensus::{Condition, Label, Level, OutputType, Publication, Threshold};
use super::ids::TransitionId;
use super::time::Instant;
use super::workflow::{Guard, Step, TransitionKind};
use crate::codes;

codes! {
    /// Where an output stands.
    pub enum OutputState {
        /// It is worked on.
        Draft = "draft",
        /// It is out, and does not change any more.
        Published = "published",
    }
}

codes! {
    /// What somebody did with an output.
    pub enum UptakeKind {
        /// Worked with it.
        Used = "used",
        /// Referred to it.
        Cited = "cited",
        /// Supported it.
        Endorsed = "endorsed",
        /// Made it their own.
        Adopted = "adopted",
    }
}

/// A guard of the proposal's way that was overridden: printed on the output.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Override")]
pub struct Overridden {
    /// By which move.
    pub transition_id: TransitionId,
    /// What kind of move it was.
    pub kind: TransitionKind,
    /// From which step.
    pub from: Step,
    /// To which step.
    pub to: Step,
    /// What was not met.
    pub guards: Vec<Guard>,
    /// Why it was overridden.
    pub reason: String,
    /// When.
    pub moved_at: Instant,
}

/// Why a label is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelRefused {
    /// The type takes none: it follows from what was designated.
    NotTyped,
    /// A message is converging or diverging, nothing else.
    NotATendency,
}

impl LabelRefused {
    /// In a clause about the field.
    pub const fn clause(self) -> &'static str {
        match self {
            Self::NotTyped => {
                "is given by the designation for this kind; only messages and takeaways are labelled by hand"
            }
            Self::NotATendency => "must be converging or diverging",
        }
    }
}

/// The label of an output: what was said for a message, else what follows from the level.
pub fn label(kind: OutputType, level: Level, said: Option<Label>) -> Result<Option<Label>, LabelRefused> {
    let profile = kind.profile();
    match (profile.threshold, said) {
        (Threshold::Labelled, Some(said @ (Label::Converging | Label::Diverging))) => Ok(Some(said)),
        (Threshold::Labelled, Some(_)) => Err(LabelRefused::NotATendency),
        (_, Some(_)) => Err(LabelRefused::NotTyped),
        (_, None) => Ok(match profile.publication(level) {
            Publication::Labelled(label) => Some(label),
            Publication::Plain | Publication::Refused => None,
        }),
    }
}

/// What is known when an output is to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// The designated level of its position.
    pub level: Level,
    /// Comments on the proposal that wait for an answer.
    pub comments_unanswered: i64,
    /// Checks of the mandate that are not answered, or not met.
    pub mandate_open: Vec<String>,
    /// Expected groups that are not covered.
    pub groups_not_covered: Vec<String>,
}

/// What keeps an output from being published as what it is called, in sentences; nothing where it may be.
pub fn hindrances(kind: OutputType, ready: &Readiness) -> Vec<String> {
    let profile = kind.profile();
    let mut hindrances = Vec::new();
    if profile.publication(ready.level) == Publication::Refused {
        let least = if profile.threshold == Threshold::OptionsShown {
            Level::SignificantOpposition
        } else {
            Level::Consensus
        };
        hindrances.push(format!(
            "A {} needs at least {least}; the position is designated {}.",
            words(kind),
            ready.level
        ));
    }
    for condition in profile.conditions {
        let missing = match condition {
            Condition::CommentsAnswered if ready.comments_unanswered > 0 => {
                format!("Comments that wait for an answer: {}.", ready.comments_unanswered)
            }
            Condition::MandateOk if !ready.mandate_open.is_empty() => {
                format!("Checks of the mandate that are not met: {}.", ready.mandate_open.join(", "))
            }
            Condition::AllGroupsCovered if !ready.groups_not_covered.is_empty() => {
                format!(
                    "Stakeholder groups that were not heard enough: {}.",
                    ready.groups_not_covered.join(", ")
                )
            }
            _ => continue,
        };
        hindrances.push(missing);
    }
    hindrances
}

fn words(kind: OutputType) -> String {
    kind.to_string().replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready(level: Level) -> Readiness {
        Readiness { level, comments_unanswered: 0, mandate_open: vec![], groups_not_covered: vec![] }
    }

    #[test]
    fn a_recommendation_takes_a_consensus_answers_the_mandate_and_every_group() {
        let kind = OutputType::Recommendation;
        assert!(hindrances(kind, &ready(Level::Consensus)).is_empty());
        assert_eq!(hindrances(kind, &ready(Level::Divergence)).len(), 1);
        let all = Readiness {
            comments_unanswered: 2,
            mandate_open: vec!["M1".into()],
            groups_not_covered: vec!["PS".into()],
            ..ready(Level::FullConsensus)
        };
        assert_eq!(hindrances(kind, &all).len(), 3);
        assert!(hindrances(OutputType::Endorsement, &all).is_empty());
    }

    #[test]
    fn what_is_not_agreed_can_be_collected_framed_or_told_as_a_message() {
        assert!(hindrances(OutputType::BestPractice, &ready(Level::Divergence)).is_empty());
        assert!(hindrances(OutputType::Takeaway, &ready(Level::ConsensusAgainst)).is_empty());
        assert!(hindrances(OutputType::FramingGuidance, &ready(Level::SignificantOpposition)).is_empty());
        let refused = hindrances(OutputType::FramingGuidance, &ready(Level::Divergence));
        assert_eq!(
            refused,
            [
                "A framing guidance needs at least significant_opposition; the position is designated divergence."
            ]
        );
    }

    #[test]
    fn a_message_is_labelled_by_hand_and_the_rest_by_the_designation() {
        let level = Level::Divergence;
        let message = |said| label(OutputType::SessionMessage, level, said);
        assert_eq!(message(None), Ok(Some(Label::Diverging)));
        assert_eq!(message(Some(Label::Converging)), Ok(Some(Label::Converging)));
        assert_eq!(message(Some(Label::Accurate)), Err(LabelRefused::NotATendency));
        assert_eq!(label(OutputType::BestPractice, level, None), Ok(Some(Label::CollectedNotEndorsed)));
        assert_eq!(
            label(OutputType::BestPractice, level, Some(Label::Converging)),
            Err(LabelRefused::NotTyped)
        );
        assert_eq!(label(OutputType::Recommendation, Level::Consensus, None), Ok(None));
    }
}
