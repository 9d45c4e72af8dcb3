//! Guards: what has to be the case for a move, and what is missing where it is not.

mod early;
mod late;

use super::Facts;
use crate::codes;
use crate::domain::ids::{AnyId, Id};
use crate::domain::time::Instant;

codes! {
    /// Something that has to be the case before a proposal moves.
    pub enum Guard {
        /// One topic at least and no more than the charter's limit are chosen, each with a rationale.
        TopicsChosen = "topics_chosen",
        /// The suitability checklist is answered for every chosen topic.
        SuitabilityAnswered = "suitability_answered",
        /// Every chosen topic has approvals from enough stakeholder groups.
        Approvals = "approvals",
        /// Every chosen topic has a position with a published version.
        VersionPublished = "version_published",
        /// Every amendment is answered.
        AmendmentsAnswered = "amendments_answered",
        /// At least one engagement round closed after its full window.
        RoundCompleted = "round_completed",
        /// Every comment of the rounds is answered.
        RoundCommentsAnswered = "round_comments_answered",
        /// At least one pilot is closed and evaluated.
        PilotEvaluated = "pilot_evaluated",
        /// Every check of the mandate is answered and met.
        MandateOk = "mandate_ok",
        /// Every chosen topic has one position finally designated and no rival left open.
        DesignationFinal = "designation_final",
        /// The challenge window of the designations is over.
        ChallengeWindowOver = "challenge_window_over",
        /// No appeal is open.
        NoOpenAppeal = "no_open_appeal",
        /// No consensus call is open.
        NoOpenCall = "no_open_call",
        /// At least one output is published.
        OutputPublished = "output_published",
        /// At least one uptake review is held or scheduled.
        UptakeReview = "uptake_review",
    }
}

codes! {
    /// What a link of [`Missing`] leads to.
    pub enum LinkKind {
        /// A topic.
        Topic = "topic",
        /// A position.
        Position = "position",
        /// An amendment.
        Amendment = "amendment",
        /// An engagement round.
        Round = "round",
        /// A comment.
        Comment = "comment",
        /// A pilot.
        Pilot = "pilot",
        /// An answer to a check of the mandate.
        MandateAnswer = "mandate_answer",
        /// A designation.
        Designation = "designation",
        /// An appeal.
        Appeal = "appeal",
        /// A consensus call.
        Call = "call",
        /// An output.
        Output = "output",
    }
}

/// A way to something that is missing or in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it is.
    pub kind: LinkKind,
    /// Which one.
    pub id: AnyId,
}

/// What is missing for a guard to be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The guard that is not met.
    pub guard: Guard,
    /// What is missing, in one English sentence.
    pub sentence: String,
    /// How many there are. Where something must not be there: how many there are of it.
    pub have: u64,
    /// How many there must be; 0 where something must not be there.
    pub need: u64,
    /// When time alone will meet it.
    pub ends_at: Option<Instant>,
    /// The things to look at.
    pub links: Vec<Link>,
    /// The chair may override it.
    pub overridable: bool,
}

impl Guard {
    /// May the chair override it, with a reason? Never the mandate, an open appeal or an open call: these
    /// are others' rights, not the chair's to waive.
    pub const fn overridable(self) -> bool {
        !matches!(self, Self::MandateOk | Self::NoOpenAppeal | Self::NoOpenCall)
    }

    /// What is missing for it; nothing when it is met.
    pub fn missing(self, facts: &Facts, now: Instant) -> Option<Missing> {
        match self {
            Self::TopicsChosen => early::topics_chosen(facts),
            Self::SuitabilityAnswered => early::suitability_answered(facts),
            Self::Approvals => early::approvals(facts),
            Self::VersionPublished => early::version_published(facts),
            Self::AmendmentsAnswered => early::amendments_answered(facts),
            Self::RoundCompleted => early::round_completed(facts),
            Self::RoundCommentsAnswered => early::round_comments_answered(facts),
            Self::PilotEvaluated => early::pilot_evaluated(facts),
            Self::MandateOk => late::mandate_ok(facts),
            Self::DesignationFinal => late::designation_final(facts, now),
            Self::ChallengeWindowOver => late::challenge_window_over(facts, now),
            Self::NoOpenAppeal => late::no_open_appeal(facts),
            Self::NoOpenCall => late::no_open_call(facts),
            Self::OutputPublished => late::output_published(facts),
            Self::UptakeReview => late::uptake_review(facts),
        }
    }

    /// This guard, not met: `have` where `need` are needed.
    fn unmet(self, have: u64, need: u64, sentence: String) -> Missing {
        Missing {
            guard: self,
            sentence,
            have,
            need,
            ends_at: None,
            links: Vec::new(),
            overridable: self.overridable(),
        }
    }
}

impl Missing {
    /// The same, with ways to the things of one kind.
    fn linked<T>(mut self, kind: LinkKind, ids: impl IntoIterator<Item = Id<T>>) -> Self {
        self.links.extend(ids.into_iter().map(|id| Link { kind, id: id.cast() }));
        self
    }
}

/// The length of a list as a count.
fn count<T>(list: &[T]) -> u64 {
    u64::try_from(list.len()).unwrap_or(u64::MAX)
}
