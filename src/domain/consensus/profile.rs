//! What each type of output asks of a consensus call, in one table.

use schemars::JsonSchema;
use serde::Serialize;

use super::codes::ObjectionPolicy;
use super::levels::Level;
use super::params::Params;

crate::codes! {
    /// What a proposal can yield.
    pub enum OutputType {
        /// What a session has to say.
        SessionMessage = "session_message",
        /// What one stakeholder group takes home.
        Takeaway = "takeaway",
        /// What was said at a meeting.
        MeetingSummary = "meeting_summary",
        /// What has proved itself.
        BestPractice = "best_practice",
        /// How to look at a question, with its options.
        FramingGuidance = "framing_guidance",
        /// Support for a position that exists already.
        Endorsement = "endorsement",
        /// What others should do.
        Recommendation = "recommendation",
        /// Work that somebody should take up.
        CallForWork = "call_for_work",
    }
}

crate::codes! {
    /// What is said beside an output.
    pub enum Label {
        /// Views come together.
        Converging = "converging",
        /// Views do not come together.
        Diverging = "diverging",
        /// Nobody objected to its accuracy.
        Accurate = "accurate",
        /// Collected, not endorsed.
        CollectedNotEndorsed = "collected_not_endorsed",
        /// With the options that are not agreed.
        OptionsShown = "options_shown",
    }
}

crate::codes! {
    /// What an output type asks for beside a level.
    pub enum Condition {
        /// Every comment is answered.
        CommentsAnswered = "comments_answered",
        /// The mandate's checks are answered, and hold.
        MandateOk = "mandate_ok",
        /// Every expected group is covered.
        AllGroupsCovered = "all_groups_covered",
    }
}

crate::codes! {
    /// From which level on an output may be published as its type.
    pub enum Threshold {
        /// From any, labelled as converging or diverging.
        Labelled = "labelled",
        /// By lazy approval of its accuracy; levels do not apply.
        LazyApproval = "lazy_approval",
        /// From consensus; below as "collected, not endorsed".
        ConsensusOrCollected = "consensus_or_collected",
        /// From significant opposition, with the options shown.
        OptionsShown = "options_shown",
        /// From consensus.
        Consensus = "consensus",
    }
}

/// What an output type asks of a consensus call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Profile {
    /// The output type.
    pub output: OutputType,
    /// Days for which the text is open.
    pub window_days: u32,
    /// What an open objection does; none where only objections to accuracy are heard.
    pub policy: Option<ObjectionPolicy>,
    /// Whether a group-sustained objection blocks even where it was outweighed; none where that does not apply.
    pub strict: Option<bool>,
    /// From which level on it may be published.
    pub threshold: Threshold,
    /// What it asks for beside a level.
    pub conditions: &'static [Condition],
}

/// Whether and how an output may be published at a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    /// As its type.
    Plain,
    /// With a label beside it.
    Labelled(Label),
    /// Not as this type.
    Refused,
}

impl OutputType {
    /// What this type asks of a consensus call.
    pub fn profile(self) -> Profile {
        use ObjectionPolicy::{MinorityStatement, MustAddress};
        use OutputType as T;
        use Threshold as L;
        let all: &'static [Condition] =
            &[Condition::CommentsAnswered, Condition::MandateOk, Condition::AllGroupsCovered];
        let (window_days, policy, strict, threshold, conditions): (_, _, _, _, &[_]) = match self {
            T::SessionMessage | T::Takeaway => (7, Some(MinorityStatement), Some(false), L::Labelled, &[]),
            T::MeetingSummary => (3, None, None, L::LazyApproval, &[]),
            T::BestPractice => (30, Some(MinorityStatement), Some(false), L::ConsensusOrCollected, &[]),
            T::FramingGuidance => (14, Some(MinorityStatement), Some(false), L::OptionsShown, &[]),
            T::Endorsement => (30, Some(MustAddress), Some(true), L::Consensus, &[]),
            T::Recommendation | T::CallForWork => (30, Some(MustAddress), Some(true), L::Consensus, all),
        };
        Profile { output: self, window_days, policy, strict, threshold, conditions }
    }
}

impl Profile {
    /// The charter's parameters with this type's window, policy and strictness in their place, for a call of so
    /// many days.
    pub fn applied_to(&self, charter: &Params, days: u32) -> Params {
        Params {
            min_days: self.window_days,
            freeze_days: freeze_days(days, charter),
            objection_policy: self.policy.unwrap_or(charter.objection_policy),
            strict: self.strict.unwrap_or(charter.strict),
            ..charter.clone()
        }
    }

    /// The least level from which on it is published; none where any will do.
    pub fn least_level(&self) -> Option<Level> {
        match self.threshold {
            Threshold::Labelled | Threshold::LazyApproval | Threshold::ConsensusOrCollected => None,
            Threshold::OptionsShown => Some(Level::SignificantOpposition),
            Threshold::Consensus => Some(Level::Consensus),
        }
    }

    /// Whether and how an output of this type may be published at a designated level.
    pub fn publication(&self, level: Level) -> Publication {
        let agreed = level >= Level::Consensus;
        match self.threshold {
            Threshold::Labelled if agreed => Publication::Labelled(Label::Converging),
            Threshold::Labelled => Publication::Labelled(Label::Diverging),
            Threshold::LazyApproval => Publication::Labelled(Label::Accurate),
            _ if agreed => Publication::Plain,
            Threshold::ConsensusOrCollected => Publication::Labelled(Label::CollectedNotEndorsed),
            Threshold::OptionsShown if level >= Level::SignificantOpposition && level.can_be_designated() => {
                Publication::Labelled(Label::OptionsShown)
            }
            Threshold::OptionsShown | Threshold::Consensus => Publication::Refused,
        }
    }
}

/// The days without change that a window of this length asks for: half of it, rounded up, where it is short.
pub fn freeze_days(window_days: u32, charter: &Params) -> u32 {
    const SHORT: u32 = 14;
    if window_days < SHORT { window_days.div_ceil(2) } else { charter.freeze_days }
}
