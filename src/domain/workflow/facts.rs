//! What is the case around a proposal: the counts and ids that guards read.
//!
//! Filled by the store with a constant number of queries. Lists of ids are for links and may be cut short;
//! counts are exact, and a guard that counts never looks at the length of a list it has a count for.

use super::{Place, TransitionKind};
use crate::domain::ids::{
    AnyId, CallId, DesignationId, MandateAnswerId, OutputId, PilotId, PositionId, RoundId, TopicId,
    TransitionId,
};
use crate::domain::time::Instant;

/// Everything the guards read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many topics the charter lets a proposal choose (3).
    pub max_topics: u64,
    /// From how many stakeholder groups each chosen topic needs approvals: the charter's `cov_min` (2).
    pub approval_groups_min: u64,
    /// The chosen topics.
    pub topics: Vec<TopicFacts>,
    /// The amendments to positions that are not closed.
    pub amendments: Tally,
    /// The engagement rounds and their comments.
    pub rounds: Rounds,
    /// The pilots.
    pub pilots: Pilots,
    /// The answers to the mandate's checklist.
    pub mandate: Mandate,
    /// The final designations of the chosen topics' positions, for links.
    pub designations: Vec<DesignationId>,
    /// When the last challenge window of those designations ends; none while nothing is finally designated.
    pub challenge_ends_at: Option<Instant>,
    /// The preliminary designations of the chosen topics' positions.
    pub preliminary: Vec<Preliminary>,
    /// The appeals that are not answered to the end.
    pub appeals: Tally,
    /// The consensus calls that are open.
    pub open_calls: Vec<CallId>,
    /// How many outputs are published.
    pub outputs_published: u64,
    /// The outputs that are drafted but not published, for links.
    pub output_drafts: Vec<OutputId>,
    /// How many uptake reviews are held or scheduled.
    pub reviews: u64,
    /// The last move of the proposal; none before the first.
    pub last: Option<LastMove>,
    /// How many things happened since the last move that only the place it led to allows. Comments are
    /// allowed everywhere and do not count.
    pub changes_since_last: u64,
}

/// A chosen topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicFacts {
    /// The topic.
    pub id: TopicId,
    /// Why it was chosen is said.
    pub has_rationale: bool,
    /// How many questions of the suitability checklist are answered for it.
    pub suitability_answered: u64,
    /// How many questions the checklist has.
    pub suitability_total: u64,
    /// From how many different stakeholder groups it has approvals; members of none do not count.
    pub approval_groups: u64,
    /// At least one of its positions has a published version.
    pub has_version: bool,
    /// Its positions that are finally designated.
    pub designated: Vec<PositionId>,
    /// Its other positions that are not closed.
    pub open_rivals: Vec<PositionId>,
}

/// A published evaluation that is not final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preliminary {
    /// The designation.
    pub id: DesignationId,
    /// Of which position.
    pub position_id: PositionId,
    /// When its review window ends.
    pub review_ends_at: Instant,
}

/// How many there are, how many of them are still to be answered, and which (for links; may be cut short).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub total: u64,
    /// Those without an answer.
    pub unanswered: u64,
    /// Some of those without an answer, oldest first.
    pub links: Vec<AnyId>,
}

/// The engagement rounds of a proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// How many are closed after their full window.
    pub closed_full: u64,
    /// Those planned or open, for links.
    pub pending: Vec<RoundId>,
    /// The comments made in rounds. An answered one has a disposition.
    pub comments: Tally,
}

/// The pilots of a proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pilots {
    /// How many are closed and evaluated.
    pub evaluated: u64,
    /// The others, for links.
    pub pending: Vec<PilotId>,
}

/// The answers to the mandate's checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mandate {
    /// How many checks the answers hold to be met.
    pub ok: u64,
    /// The answers that say a check is not met.
    pub failed: Vec<MandateAnswerId>,
    /// The codes of the checks without an answer.
    pub unanswered: Vec<String>,
}

/// The last move of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastMove {
    /// The move.
    pub id: TransitionId,
    /// Its kind.
    pub kind: TransitionKind,
    /// Where it started.
    pub from: Place,
    /// When it was made.
    pub at: Instant,
    /// It overrode a guard.
    pub overrode: bool,
}

impl Facts {
    /// Nothing has happened yet in a group with the default charter.
    pub fn none_yet() -> Self {
        Self { max_topics: 3, approval_groups_min: 2, ..Self::default() }
    }
}
