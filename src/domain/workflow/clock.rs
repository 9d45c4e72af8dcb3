//! What time does to a proposal: due dates, and windows that stand still in a pause.

use super::{Facts, Move, Refusal, Request, State, Status, Step, TransitionKind, Who, decide};
use crate::codes;
use crate::domain::access::Role;
use crate::domain::time::Instant;

codes! {
    /// What the group chose to happen at the due date of a step.
    pub enum DueAction {
        /// The clock advances the proposal when the guards pass, else it alerts.
        Advance = "advance",
        /// The clock alerts the facilitator.
        Alert = "alert",
    }
}

/// What the clock does at some time about a due date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClockMove {
    /// Nothing: not due, or the proposal is held or has ended.
    Wait,
    /// It advances the proposal.
    Advance(Box<Move>),
    /// It alerts the facilitator; with what hindered the move, where the group chose to advance.
    Alert(Option<Refusal>),
}

/// What the clock does about a step that is due at `due`.
///
/// The clock has the rights of a facilitator and gives no reasons, so it never overrides, never leaves
/// validity (that is the chair's) and never concludes: to end a proposal is for a human.
pub fn clock_may_advance(
    state: &State,
    facts: &Facts,
    due: Instant,
    chosen: DueAction,
    now: Instant,
) -> ClockMove {
    if now < due || state.place.status != Status::Active {
        return ClockMove::Wait;
    }
    if chosen == DueAction::Alert || state.place.step == Step::Impact {
        return ClockMove::Alert(None);
    }
    let request = Request::of(TransitionKind::Advance);
    match decide(state, &request, facts, Who::with_role(Role::Facilitator), now) {
        Ok(made) => ClockMove::Advance(Box::new(made)),
        Err(refusal) => ClockMove::Alert(Some(refusal)),
    }
}

/// Where a deadline lies after a pause: as far from the resumption as it was from the pause. One that had
/// passed before the pause stays where it was.
pub fn shift_after_pause(paused_at: Instant, resumed_at: Instant, deadline: Instant) -> Instant {
    if deadline <= paused_at {
        return deadline;
    }
    let held = resumed_at.micros().saturating_sub(paused_at.micros()).max(0);
    Instant::from_micros(deadline.micros().saturating_add(held))
}
