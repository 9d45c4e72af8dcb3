//! Pilots: planned with their measures, closed with a result, evaluated afterwards.
//!
//! `view` holds what comes in and goes out, `plan` and `follow` what is done, `read` what is shown.

mod follow;
mod plan;
mod read;
mod view;

pub use follow::{close, evaluate};
pub use plan::plan;
pub(super) use read::readable;
pub use read::{get, list};
pub use view::{ClosePilot, EvaluatePilot, PilotView, PlanPilot};
