//! The workflow: the six steps of a proposal, what moves it between them, and what a move needs.
//!
//! The moves are data, in [`TRANSITIONS`]. [`options`] says what can be done from here and what is missing;
//! [`decide`] makes one move or refuses it by name. Both read one evaluation, so they cannot disagree.
//! Knows no store, no account and no clock: what is the case comes in as [`Facts`], time as an argument.

mod back_plan;
mod clock;
mod decide;
mod evaluation;
mod facts;
mod guard;
mod options;
mod refusal;
mod retold;
mod step;
mod table;
#[cfg(test)]
mod tests;
mod windows;

pub use back_plan::{BackPlan, Feasibility, PlannedStep, WindowAhead, back_plan};
pub use clock::{ClockMove, DueAction, clock_may_advance, shift_after_pause};
pub use decide::{Move, Request, Stopped, decide};
pub use evaluation::Who;
pub use facts::{Facts, LastMove, Mandate, Pilots, Preliminary, Rounds, Tally, TopicFacts};
pub use guard::{Guard, Link, LinkKind, Missing};
pub use options::{OptionView, options};
pub use refusal::{Refusal, RefusalCode};
pub use retold::{MOVED, could_be_made};
pub use step::{ActorKind, Place, State, Status, Step};
pub use table::{Rule, TRANSITIONS, Target, TransitionKind};
pub use windows::{Running, WindowKind, Windows};
