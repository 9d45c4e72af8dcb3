//! Positions and their versions.

use crate::codes;

codes! {
    /// Where a position stands.
    pub enum PositionState {
        /// It is worked on.
        Open = "open",
        /// Its status has been designated.
        Designated = "designated",
        /// It was closed with a reason.
        Closed = "closed",
    }
}

codes! {
    /// What a new version does to the stances taken.
    pub enum VersionKind {
        /// Changes no meaning: stances are carried over.
        Editorial = "editorial",
        /// Changes the meaning: stances become stale.
        Substantive = "substantive",
    }
}
