//! Topics: what may be chosen for a proposal.

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
    }
}
