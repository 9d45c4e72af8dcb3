//! Pilots: planned with their measures, closed with a result, evaluated measure by measure, and decided on.
//!
//! `view` holds what comes in and goes out, `plan` and `follow` what is done, `read` what is shown, `compare` two
//! of them side by side.

mod compare;
mod follow;
mod plan;
mod read;
mod view;

pub use crate::store::pilots::Filter;
pub use compare::{MeasureResult, PilotComparison, SharedMeasure, compare};
pub use follow::{close, decide, evaluate};
pub use plan::{change, plan};
pub(super) use read::readable;
pub use read::{get, list, register};
pub use view::{ChangePilot, ClosePilot, DecideOnPilot, DecisionView, EvaluatePilot, PilotView, PlanPilot};
