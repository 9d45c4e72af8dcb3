//! Requests for reconsideration: the first and cheapest step of whoever disagrees. An answer changes no designation by
//! itself; a finding on an objection it does away with, as long as the position is open.

use crate::codes;

codes! {
    /// What became of a request for reconsideration.
    pub enum ReconsiderationState {
        /// Nobody has answered it.
        Open = "open",
        /// It is right: what it asks for is to follow.
        Upheld = "upheld",
        /// It is not.
        Declined = "declined",
    }
}

codes! {
    /// An answer to a request for reconsideration.
    pub enum ReconsiderationAnswer {
        /// It is right.
        Upheld = "upheld",
        /// It is not.
        Declined = "declined",
    }
}

codes! {
    /// What is to follow where a request is upheld; somebody has to do it.
    pub enum FollowUp {
        /// Another evaluation of the position.
        ReEvaluation = "re_evaluation",
        /// An appeal: what is final is changed by one alone.
        Appeal = "appeal",
        /// Another finding on the objection: the one that was made holds no longer.
        NewFinding = "new_finding",
    }
}

impl ReconsiderationAnswer {
    /// The state of what was answered so.
    pub fn state(self) -> ReconsiderationState {
        match self {
            Self::Upheld => ReconsiderationState::Upheld,
            Self::Declined => ReconsiderationState::Declined,
        }
    }
}
