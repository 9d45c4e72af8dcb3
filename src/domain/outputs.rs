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
        /// It is out; what was wrong in it is put right by errata alone.
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
        /// Did what it says.
        Implemented = "implemented",
    }
}

codes! {
    /// What was found of the evidence of an uptake.
    pub enum Finding {
        /// It shows what was recorded.
        Verified = "verified",
        /// It does not.
        Disputed = "disputed",
    }
}

codes! {
    /// What a recipient of an output is.
    pub enum RecipientKind {
        /// An organisation, a forum, a process.
        Body = "body",
        /// A person, by the office they hold.
        Office = "office",
    }
}

codes! {
    /// How an output went to somebody.
    pub enum DistributionChannel {
        /// By mail.
        Mail = "mail",
        /// By a letter.
        Letter = "letter",
        /// At a meeting.
        Meeting = "meeting",
        /// Through a focal point.
        FocalPoint = "focal_point",
        /// On a site.
        Website = "website",
        /// In another way, that the note tells.
        Other = "other",
    }
}

/// Recorded distributions of one output at most.
pub const MAX_DISTRIBUTIONS: i64 = 500;
/// Recorded uptakes of one output at most.
pub const MAX_UPTAKES: i64 = 500;

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
    /// Nothing was designated that it could follow from.
    Missing,
}

impl LabelRefused {
    /// In a clause about the field.
    pub const fn clause(self) -> &'static str {
        match self {
            Self::NotTyped => {
                "is given by the designation for this kind; only messages and takeaways are labelled by hand"
            }
            Self::NotATendency => "must be converging or diverging",
            Self::Missing => "is needed where no designated position says whether views converge or diverge",
        }
    }
}

/// Whether an output of this kind says what was found of a designated position. A message or a takeaway may be
/// published from any level, so it needs none: then its label is said by hand, and it has no status phrase.
pub fn needs_designation(kind: OutputType) -> bool {
    kind.profile().threshold != Threshold::Labelled
}

/// The label of an output: what was said for a message, else what follows from the level designated, if any.
pub fn label(
    kind: OutputType,
    level: Option<Level>,
    said: Option<Label>,
) -> Result<Option<Label>, LabelRefused> {
    match (needs_designation(kind), said, level) {
        (false, Some(said @ (Label::Converging | Label::Diverging)), _) => Ok(Some(said)),
        (false, Some(_), _) => Err(LabelRefused::NotATendency),
        (true, Some(_), _) => Err(LabelRefused::NotTyped),
        (_, None, None) => Err(LabelRefused::Missing),
        (_, None, Some(level)) => Ok(match kind.profile().publication(level) {
            Publication::Labelled(label) => Some(label),
            Publication::Plain | Publication::Refused => None,
        }),
    }
}

/// What is known when an output is to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// The designated level of its position; none where it carries none.
    pub level: Option<Level>,
    /// Comments on the proposal that wait for an answer.
    pub comments_unanswered: i64,
    /// Checks of the mandate that failed.
    pub mandate_failed: Vec<String>,
    /// Checks of the mandate that are not answered.
    pub mandate_unanswered: Vec<String>,
    /// Expected groups that are not covered.
    pub groups_not_covered: Vec<String>,
    /// Takeaways that quote words which do not stand in the output any more.
    pub takeaways_unfounded: usize,
}

/// What keeps an output from being published as what it is called, in sentences; nothing where it may be.
pub fn hindrances(kind: OutputType, ready: &Readiness) -> Vec<String> {
    let mut hindrances: Vec<String> = beneath(kind, ready.level).into_iter().collect();
    // What lies outside the mandate is published as nothing.
    if !ready.mandate_failed.is_empty() {
        hindrances.push(format!("Checks of the mandate that failed: {}.", ready.mandate_failed.join(", ")));
    }
    if ready.takeaways_unfounded > 0 {
        let count = ready.takeaways_unfounded;
        hindrances.push(format!("Takeaways whose quote does not stand in the summary any more: {count}."));
    }
    hindrances.extend(kind.profile().conditions.iter().filter_map(|condition| unmet(*condition, ready)));
    hindrances
}

/// The level is below the least one of the kind.
fn beneath(kind: OutputType, level: Option<Level>) -> Option<String> {
    let profile = kind.profile();
    let level = match level {
        None if !needs_designation(kind) => return None,
        Some(level) if profile.publication(level) != Publication::Refused => return None,
        level => level.map_or("nothing".to_owned(), |level| level.to_string()),
    };
    let least = profile.least_level().map_or("any level".to_owned(), |least| format!("at least {least}"));
    Some(format!("A {} needs {least}; the position is designated {level}.", words(kind)))
}

fn unmet(condition: Condition, ready: &Readiness) -> Option<String> {
    match condition {
        Condition::CommentsAnswered if ready.comments_unanswered > 0 => {
            Some(format!("Comments that wait for an answer: {}.", ready.comments_unanswered))
        }
        Condition::MandateOk if !ready.mandate_unanswered.is_empty() => Some(format!(
            "Checks of the mandate that are not answered: {}.",
            ready.mandate_unanswered.join(", ")
        )),
        Condition::AllGroupsCovered if !ready.groups_not_covered.is_empty() => {
            let groups = ready.groups_not_covered.join(", ");
            Some(format!("Stakeholder groups that were not heard enough: {groups}."))
        }
        _ => None,
    }
}

fn words(kind: OutputType) -> String {
    kind.to_string().replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::Coded;

    fn ready(level: Level) -> Readiness {
        Readiness {
            level: Some(level),
            comments_unanswered: 0,
            mandate_failed: vec![],
            mandate_unanswered: vec![],
            groups_not_covered: vec![],
            takeaways_unfounded: 0,
        }
    }

    #[test]
    fn a_recommendation_takes_a_consensus_answers_the_mandate_and_every_group() {
        let kind = OutputType::Recommendation;
        assert!(hindrances(kind, &ready(Level::Consensus)).is_empty());
        assert_eq!(hindrances(kind, &ready(Level::Divergence)).len(), 1);
        let all = Readiness {
            comments_unanswered: 2,
            mandate_unanswered: vec!["M1".into()],
            groups_not_covered: vec!["PS".into()],
            ..ready(Level::FullConsensus)
        };
        assert_eq!(hindrances(kind, &all).len(), 3);
        assert!(hindrances(OutputType::Endorsement, &all).is_empty());
    }

    #[test]
    fn what_lies_outside_the_mandate_is_published_as_nothing() {
        let failed = Readiness { mandate_failed: vec!["M3".into()], ..ready(Level::FullConsensus) };
        for kind in OutputType::ALL {
            assert_eq!(hindrances(*kind, &failed), ["Checks of the mandate that failed: M3."], "{kind}");
        }
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
    fn only_a_message_or_a_takeaway_goes_out_without_a_designation() {
        let without = Readiness { level: None, ..ready(Level::Consensus) };
        let can = OutputType::ALL.iter().filter(|kind| hindrances(**kind, &without).is_empty());
        assert_eq!(can.copied().collect::<Vec<_>>(), [OutputType::SessionMessage, OutputType::Takeaway]);
        assert_eq!(label(OutputType::Takeaway, None, None), Err(LabelRefused::Missing));
        let said = Some(Label::Diverging);
        assert_eq!(label(OutputType::Takeaway, None, said), Ok(said));
    }

    #[test]
    fn a_message_is_labelled_by_hand_and_the_rest_by_the_designation() {
        let level = Some(Level::Divergence);
        let message = |said| label(OutputType::SessionMessage, level, said);
        assert_eq!(message(None), Ok(Some(Label::Diverging)));
        assert_eq!(message(Some(Label::Converging)), Ok(Some(Label::Converging)));
        assert_eq!(message(Some(Label::Accurate)), Err(LabelRefused::NotATendency));
        assert_eq!(label(OutputType::BestPractice, level, None), Ok(Some(Label::CollectedNotEndorsed)));
        assert_eq!(
            label(OutputType::BestPractice, level, Some(Label::Converging)),
            Err(LabelRefused::NotTyped)
        );
        assert_eq!(label(OutputType::Recommendation, Some(Level::Consensus), None), Ok(None));
    }
}
