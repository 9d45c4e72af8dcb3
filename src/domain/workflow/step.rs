//! Where a proposal is: its step, and whether it moves, is held, or has ended.

use super::Move;
use crate::codes;
use crate::domain::access::Phase;
use crate::domain::codes::Coded;
use crate::domain::ids::CycleId;
use crate::domain::time::Instant;

codes! {
    /// One of the six steps, in their order.
    pub enum Step {
        /// Step 1: choice of substantive topics.
        Topic = "topic",
        /// Step 2: deliberation and development of a position.
        Deliberation = "deliberation",
        /// Step 3: community engagement.
        Engagement = "engagement",
        /// Step 4: piloting tools.
        Pilot = "pilot",
        /// Step 5: judging validity and status.
        Validity = "validity",
        /// Step 6: extending usefulness and impact.
        Impact = "impact",
    }
}

codes! {
    /// Whether a proposal moves, is held, or has ended. It keeps its step in every case.
    pub enum Status {
        /// In its step.
        Active = "active",
        /// Held in its step; windows stand still.
        Paused = "paused",
        /// Ended without its sixth step.
        Withdrawn = "withdrawn",
        /// Ended after its sixth step.
        Concluded = "concluded",
        /// Goes on in another cycle.
        CarriedForward = "carried_forward",
    }
}

codes! {
    /// Who made a move.
    pub enum ActorKind {
        /// A member of the group.
        Member = "member",
        /// The clock, at a due date.
        Clock = "clock",
        /// The service itself: an import, a command.
        System = "system",
    }
}

impl Step {
    /// The number of the step, 1 to 6.
    pub const fn number(self) -> u8 {
        match self {
            Self::Topic => 1,
            Self::Deliberation => 2,
            Self::Engagement => 3,
            Self::Pilot => 4,
            Self::Validity => 5,
            Self::Impact => 6,
        }
    }

    /// The name of the step in English.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Topic => "Choice of substantive topics",
            Self::Deliberation => "Deliberation and development of a position",
            Self::Engagement => "Community engagement",
            Self::Pilot => "Piloting tools",
            Self::Validity => "Judging validity and status",
            Self::Impact => "Extending usefulness and impact",
        }
    }

    /// The step after this one; none after the sixth.
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.number() == self.number() + 1)
    }

    /// The phase of a proposal with this step and `status`, as the permission table knows it.
    pub const fn phase(self, status: Status) -> Phase {
        match (status, self) {
            (Status::Paused, _) => Phase::Paused,
            (Status::Withdrawn, _) => Phase::Withdrawn,
            (Status::Concluded, _) => Phase::Concluded,
            (Status::CarriedForward, _) => Phase::CarriedForward,
            (Status::Active, Self::Topic) => Phase::Topic,
            (Status::Active, Self::Deliberation) => Phase::Deliberation,
            (Status::Active, Self::Engagement) => Phase::Engagement,
            (Status::Active, Self::Pilot) => Phase::Pilot,
            (Status::Active, Self::Validity) => Phase::Validity,
            (Status::Active, Self::Impact) => Phase::Impact,
        }
    }
}

/// A step together with a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The step.
    pub step: Step,
    /// Whether the proposal moves, is held, or has ended.
    pub status: Status,
}

impl Place {
    /// In this step, moving.
    pub const fn active(step: Step) -> Self {
        Self { step, status: Status::Active }
    }

    /// The phase that the permission table knows.
    pub const fn phase(self) -> Phase {
        self.step.phase(self.status)
    }
}

/// What the workflow knows of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Where it is.
    pub place: Place,
    /// The cycle it belongs to, if the group has cycles.
    pub cycle: Option<CycleId>,
    /// Since when it is held; only while it is.
    pub paused_at: Option<Instant>,
}

impl State {
    /// The state after a move.
    #[must_use]
    pub fn after(self, made: &Move) -> Self {
        let paused_at = (made.to.status == Status::Paused).then_some(made.at);
        Self { place: made.to, cycle: self.cycle, paused_at }
    }
}
