//! What a proposal can yield, and what each kind asks for: its window and policy in a call, and the least
//! level at which it may be published as what it is called.

use super::codes::ObjectionPolicy;
use super::levels::Level;
use super::params::Params;

crate::codes! {
    /// What a proposal yields.
    pub enum OutputType {
        /// A message of a session.
        SessionMessage = "session_message",
        /// What a stakeholder group may take home.
        Takeaway = "takeaway",
        /// The summary of a meeting; approved as accurate, not designated.
        MeetingSummary = "meeting_summary",
        /// What works, collected or endorsed.
        BestPractice = "best_practice",
        /// A frame with the options in it.
        FramingGuidance = "framing_guidance",
        /// The endorsement of a position of another body.
        Endorsement = "endorsement",
        /// A recommendation.
        Recommendation = "recommendation",
        /// A call for work.
        CallForWork = "call_for_work",
    }
}

crate::codes! {
    /// Whether a message shows views coming together or going apart.
    pub enum Tendency {
        /// Views come together.
        Converging = "converging",
        /// Views go apart.
        Diverging = "diverging",
    }
}

/// What an output type asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Days that a call on it stays open.
    pub window_days: u32,
    /// What an open objection does.
    pub policy: ObjectionPolicy,
    /// Whether a group-sustained objection blocks even where it was outweighed.
    pub strict: bool,
    /// The least level to publish it as this type; none where any will do.
    pub least: Option<Level>,
    /// It must say whether views converge or diverge.
    pub labelled: bool,
    /// Below the least level it may still go out, and then says that it is collected and not endorsed.
    pub may_be_collected: bool,
    /// Every comment answered, the mandate ok, every expected group covered.
    pub thorough: bool,
}

const LIGHT: Profile = Profile {
    window_days: 7,
    policy: ObjectionPolicy::MinorityStatement,
    strict: false,
    least: None,
    labelled: true,
    may_be_collected: false,
    thorough: false,
};

impl OutputType {
    /// What it asks for.
    pub const fn profile(self) -> Profile {
        match self {
            Self::SessionMessage | Self::Takeaway => LIGHT,
            Self::MeetingSummary => Profile { labelled: false, ..LIGHT },
            Self::BestPractice => Profile {
                window_days: 30,
                least: Some(Level::Consensus),
                labelled: false,
                may_be_collected: true,
                ..LIGHT
            },
            Self::FramingGuidance => Profile {
                window_days: 14,
                least: Some(Level::SignificantOpposition),
                labelled: false,
                ..LIGHT
            },
            Self::Endorsement => Self::binding(false),
            Self::Recommendation | Self::CallForWork => Self::binding(true),
        }
    }

    const fn binding(thorough: bool) -> Profile {
        Profile {
            window_days: 30,
            policy: ObjectionPolicy::MustAddress,
            strict: true,
            least: Some(Level::Consensus),
            labelled: false,
            may_be_collected: false,
            thorough,
        }
    }

    /// Whether a call can be opened on it: a meeting summary is approved as accurate instead.
    pub fn is_designated(self) -> bool {
        self != Self::MeetingSummary
    }
}

impl Profile {
    /// The charter's parameters with this profile's window, policy and strictness in their place. For windows
    /// under 14 days the freeze is half the window.
    #[must_use]
    pub fn over(&self, charter: &Params) -> Params {
        let freeze_days = if self.window_days < 14 { self.window_days / 2 } else { charter.freeze_days };
        Params {
            min_days: self.window_days,
            freeze_days,
            strict: self.strict,
            objection_policy: self.policy,
            ..charter.clone()
        }
    }

    /// Whether a level is high enough to publish it as what it is called.
    pub fn is_met_by(&self, level: Level) -> bool {
        self.least.is_none_or(|least| level >= least)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recommendation_takes_a_consensus_and_a_message_takes_a_label() {
        let recommendation = OutputType::Recommendation.profile();
        assert!(recommendation.is_met_by(Level::Consensus) && recommendation.is_met_by(Level::FullConsensus));
        assert!(!recommendation.is_met_by(Level::UnresolvedObjection) && recommendation.thorough);
        let message = OutputType::SessionMessage.profile();
        assert!(message.is_met_by(Level::ConsensusAgainst) && message.labelled);
        assert!(OutputType::FramingGuidance.profile().is_met_by(Level::SignificantOpposition));
        assert!(!OutputType::FramingGuidance.profile().is_met_by(Level::Divergence));
    }

    #[test]
    fn a_profile_replaces_window_policy_and_strictness_alone() {
        let charter = Params { quorum_abs: 9, ..Params::default() };
        let frozen = OutputType::Takeaway.profile().over(&charter);
        assert_eq!((frozen.min_days, frozen.freeze_days, frozen.strict), (7, 3, false));
        assert_eq!((frozen.objection_policy, frozen.quorum_abs), (ObjectionPolicy::MinorityStatement, 9));
        assert_eq!(OutputType::Recommendation.profile().over(&charter).freeze_days, 7);
    }
}
