//! The transitions: one line a rule. Change them here and nowhere else.
//!
//! `transitions.txt` beside this file is the table written out, one line for each place it starts from; a test
//! holds the two together, so that a change of a rule is seen in review.

use super::{Guard, Place, State, Status, Step};
use crate::codes;
use crate::domain::access::Phase::{
    self, Concluded, Deliberation, Engagement, Impact, Paused, Pilot, Topic, Validity,
};
use crate::domain::access::Role::{self, Chair, Facilitator};
use Target::{Back, End, Hold, Release, To};

codes! {
    /// What kind of move it is.
    pub enum TransitionKind {
        /// To the next step, its guards met or overridden.
        Advance = "advance",
        /// Back to an earlier step; nothing is lost.
        Return = "return",
        /// Past the step of pilots.
        Skip = "skip",
        /// Hold it; windows stand still.
        Pause = "pause",
        /// Let it go on; windows move by the time it was held.
        Resume = "resume",
        /// End it without its sixth step.
        Withdraw = "withdraw",
        /// End it after its sixth step.
        Conclude = "conclude",
        /// Let it go on in another cycle.
        CarryForward = "carry_forward",
        /// Take the last move back, as a new event.
        Undo = "undo",
    }
}

impl TransitionKind {
    /// Can such a move be taken back? Not an undo (it would make a see-saw), not what lives on elsewhere
    /// (carried forward), not a withdrawal: nothing can be done to what is withdrawn.
    pub const fn can_be_undone(self) -> bool {
        matches!(
            self,
            Self::Advance | Self::Return | Self::Skip | Self::Pause | Self::Resume | Self::Conclude
        )
    }

    /// Does a request for it have to name the cycle in which the proposal goes on?
    pub const fn needs_cycle(self) -> bool {
        matches!(self, Self::CarryForward)
    }
}

/// Where a transition leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Into this step.
    To(Step),
    /// Held, in the step where it is.
    Hold,
    /// Active again, in the step where it was held.
    Release,
    /// Ended in this way, in the step where it is.
    End(Status),
    /// Where it was before the last move.
    Back,
}

impl Target {
    /// The place it leads to from `state`; none where only the last move can tell.
    pub(super) const fn place(self, state: &State) -> Option<Place> {
        let step = state.place.step;
        match self {
            To(step) => Some(Place::active(step)),
            Release => Some(Place::active(step)),
            Hold => Some(Place { step, status: Status::Paused }),
            End(status) => Some(Place { step, status }),
            Back => None,
        }
    }
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What kind of move.
    pub kind: TransitionKind,
    /// The phases it starts from.
    pub from: &'static [Phase],
    /// Where it leads.
    pub to: Target,
    /// The roles that may.
    pub roles: &'static [Role],
    /// The author of the proposal may too, in whatever role.
    pub own: bool,
    /// A reason has to be given.
    pub reason: bool,
    /// What has to be the case. Which of them the chair may override is a property of the guard.
    pub guards: &'static [Guard],
}

const LEADS: &[Role] = &[Chair, Facilitator];
const CHAIR: &[Role] = &[Chair];
/// Before the community was asked, the proposal is still its author's to take back.
const EARLY: &[Phase] = &[Topic, Deliberation];
const LATER: &[Phase] = &[Engagement, Pilot, Validity, Impact, Paused];
const STEPS: &[Phase] = &[Topic, Deliberation, Engagement, Pilot, Validity, Impact];
const CARRIED: &[Phase] = &[Topic, Deliberation, Engagement, Pilot, Validity, Impact, Paused, Concluded];

/// No call may be open where the text would be taken from under those who answer it.
const CALM: &[Guard] = &[Guard::NoOpenCall];
const LEAVE_TOPIC: &[Guard] = &[Guard::TopicsChosen, Guard::SuitabilityAnswered, Guard::Approvals];
const LEAVE_DELIBERATION: &[Guard] = &[Guard::VersionPublished, Guard::AmendmentsAnswered];
const LEAVE_ENGAGEMENT: &[Guard] = &[Guard::RoundCompleted, Guard::RoundCommentsAnswered];
const LEAVE_PILOT: &[Guard] = &[Guard::PilotEvaluated];
const LEAVE_VALIDITY: &[Guard] = &[
    Guard::MandateOk,
    Guard::DesignationFinal,
    Guard::ChallengeWindowOver,
    Guard::NoOpenAppeal,
    Guard::NoOpenCall,
];
const LEAVE_IMPACT: &[Guard] = &[Guard::OutputPublished, Guard::UptakeReview];

use TransitionKind as K;

/// Every transition there is.
#[rustfmt::skip]
pub const TRANSITIONS: &[Rule] = &[
    Rule { kind: K::Advance, from: &[Topic], to: To(Step::Deliberation), roles: LEADS, own: false, reason: false, guards: LEAVE_TOPIC },
    Rule { kind: K::Advance, from: &[Deliberation], to: To(Step::Engagement), roles: LEADS, own: false, reason: false, guards: LEAVE_DELIBERATION },
    Rule { kind: K::Advance, from: &[Engagement], to: To(Step::Pilot), roles: LEADS, own: false, reason: false, guards: LEAVE_ENGAGEMENT },
    Rule { kind: K::Advance, from: &[Pilot], to: To(Step::Validity), roles: LEADS, own: false, reason: false, guards: LEAVE_PILOT },
    Rule { kind: K::Advance, from: &[Validity], to: To(Step::Impact), roles: CHAIR, own: false, reason: false, guards: LEAVE_VALIDITY },

    Rule { kind: K::Return, from: &[Deliberation, Engagement, Pilot, Validity, Impact], to: To(Step::Topic), roles: LEADS, own: false, reason: true, guards: CALM },
    Rule { kind: K::Return, from: &[Engagement, Pilot, Validity, Impact], to: To(Step::Deliberation), roles: LEADS, own: false, reason: true, guards: CALM },
    Rule { kind: K::Return, from: &[Pilot, Validity, Impact], to: To(Step::Engagement), roles: LEADS, own: false, reason: true, guards: CALM },
    Rule { kind: K::Return, from: &[Validity, Impact], to: To(Step::Pilot), roles: LEADS, own: false, reason: true, guards: CALM },
    Rule { kind: K::Return, from: &[Impact], to: To(Step::Validity), roles: LEADS, own: false, reason: true, guards: CALM },

    Rule { kind: K::Skip, from: &[Pilot], to: To(Step::Validity), roles: CHAIR, own: false, reason: true, guards: &[] },
    Rule { kind: K::Conclude, from: &[Impact], to: End(Status::Concluded), roles: LEADS, own: false, reason: false, guards: LEAVE_IMPACT },

    Rule { kind: K::Pause, from: STEPS, to: Hold, roles: LEADS, own: false, reason: false, guards: &[] },
    Rule { kind: K::Resume, from: &[Paused], to: Release, roles: LEADS, own: false, reason: false, guards: &[] },
    Rule { kind: K::Withdraw, from: EARLY, to: End(Status::Withdrawn), roles: LEADS, own: true, reason: true, guards: CALM },
    Rule { kind: K::Withdraw, from: LATER, to: End(Status::Withdrawn), roles: LEADS, own: false, reason: true, guards: CALM },
    Rule { kind: K::CarryForward, from: CARRIED, to: End(Status::CarriedForward), roles: LEADS, own: false, reason: false, guards: CALM },
    Rule { kind: K::Undo, from: CARRIED, to: Back, roles: LEADS, own: false, reason: false, guards: &[] },
];
