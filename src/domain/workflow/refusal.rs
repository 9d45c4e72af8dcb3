//! Refusals: why a move was not made, by name.

use super::Missing;
use crate::codes;
use crate::domain::access::Role;

codes! {
    /// The stable code of a refusal.
    pub enum RefusalCode {
        /// No such move starts from this step.
        WrongStep = "wrong_step",
        /// The proposal is held or has ended.
        NotActive = "not_active",
        /// The proposal is not held.
        NotPaused = "not_paused",
        /// The move does not lead there.
        WrongTarget = "wrong_target",
        /// Several moves of this kind start here: say where to.
        TargetRequired = "target_required",
        /// Another role is needed.
        RoleMayNot = "role_may_not",
        /// A reason is needed.
        ReasonRequired = "reason_required",
        /// The cycle it goes on in is needed.
        CycleRequired = "cycle_required",
        /// It is in that cycle already.
        SameCycle = "same_cycle",
        /// A consensus call is open.
        CallIsOpen = "call_is_open",
        /// Something is missing.
        GuardsUnmet = "guards_unmet",
        /// Something is missing that nobody may override.
        NotOverridable = "not_overridable",
        /// Only the chair overrides.
        OverrideNeedsChair = "override_needs_chair",
        /// The last move cannot be taken back, or there was none.
        NothingToUndo = "nothing_to_undo",
        /// The last move was made more than 24 hours ago.
        TooLateToUndo = "too_late_to_undo",
        /// Something happened since that only the new place allows.
        SomethingHappenedSince = "something_happened_since",
    }
}

/// Why a move is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No such move starts from this step.
    WrongStep,
    /// The proposal is held or has ended.
    NotActive,
    /// The proposal is not held.
    NotPaused,
    /// The move does not lead there.
    WrongTarget,
    /// Several moves of this kind start here.
    TargetRequired,
    /// Another role is needed.
    RoleMayNot {
        /// The roles that may.
        roles: Vec<Role>,
        /// The author may too.
        author: bool,
    },
    /// A reason is needed.
    ReasonRequired,
    /// The cycle it goes on in is needed.
    CycleRequired,
    /// It is in that cycle already.
    SameCycle,
    /// A consensus call is open; the list names it.
    CallIsOpen(Vec<Missing>),
    /// Something is missing.
    GuardsUnmet(Vec<Missing>),
    /// An override was asked for; only the guards that nobody may override are listed.
    NotOverridable(Vec<Missing>),
    /// An override was asked for by another role than the chair.
    OverrideNeedsChair(Vec<Missing>),
    /// The last move cannot be taken back, or there was none.
    NothingToUndo,
    /// The last move was made more than 24 hours ago.
    TooLateToUndo,
    /// Something happened since that only the new place allows.
    SomethingHappenedSince,
}

impl Refusal {
    /// Its stable code.
    pub const fn code(&self) -> RefusalCode {
        match self {
            Self::WrongStep => RefusalCode::WrongStep,
            Self::NotActive => RefusalCode::NotActive,
            Self::NotPaused => RefusalCode::NotPaused,
            Self::WrongTarget => RefusalCode::WrongTarget,
            Self::TargetRequired => RefusalCode::TargetRequired,
            Self::RoleMayNot { .. } => RefusalCode::RoleMayNot,
            Self::ReasonRequired => RefusalCode::ReasonRequired,
            Self::CycleRequired => RefusalCode::CycleRequired,
            Self::SameCycle => RefusalCode::SameCycle,
            Self::CallIsOpen(_) => RefusalCode::CallIsOpen,
            Self::GuardsUnmet(_) => RefusalCode::GuardsUnmet,
            Self::NotOverridable(_) => RefusalCode::NotOverridable,
            Self::OverrideNeedsChair(_) => RefusalCode::OverrideNeedsChair,
            Self::NothingToUndo => RefusalCode::NothingToUndo,
            Self::TooLateToUndo => RefusalCode::TooLateToUndo,
            Self::SomethingHappenedSince => RefusalCode::SomethingHappenedSince,
        }
    }

    /// What is missing, where that is the reason.
    pub fn missing(&self) -> &[Missing] {
        match self {
            Self::CallIsOpen(list)
            | Self::GuardsUnmet(list)
            | Self::NotOverridable(list)
            | Self::OverrideNeedsChair(list) => list,
            _ => &[],
        }
    }
}

impl RefusalCode {
    /// The refusal in one English sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::WrongStep => "No such move starts from this step.",
            Self::NotActive => "The proposal is paused or has ended.",
            Self::NotPaused => "The proposal is not paused.",
            Self::WrongTarget => "The move does not lead there from here.",
            Self::TargetRequired => "Several such moves start here: say where the proposal should go.",
            Self::RoleMayNot => "Your role may not make this move.",
            Self::ReasonRequired => "This move needs a reason.",
            Self::CycleRequired => "Name the cycle in which the proposal goes on.",
            Self::SameCycle => "The proposal is in this cycle already.",
            Self::CallIsOpen => "A consensus call is open; close it first.",
            Self::GuardsUnmet => "Something is missing for this move.",
            Self::NotOverridable => "Something is missing that nobody may override.",
            Self::OverrideNeedsChair => "Only the chair may override what is missing.",
            Self::NothingToUndo => "There is no move that could be undone.",
            Self::TooLateToUndo => "The last move was made more than 24 hours ago.",
            Self::SomethingHappenedSince => {
                "Since the last move something happened that only the new step allows."
            }
        }
    }
}
