//! Designations: after a call, its designator finds the level of a position, with reasons. What is found is published
//! as an evaluation, open to review; three at most. The newest becomes final after its window, and can be challenged.
//!
//! `view` holds what comes in and goes out; `designate` publishes an evaluation and `finalize` makes it final, once
//! `allowed` says who may and when, and `grounded` whether the assessment bears it; `kept` is what is kept of that for
//! ever. `supersede` is what happens to an evaluation that speaks of the position no longer, `challenged` what an
//! appeal does to a final one. `read` shows; `shift` moves the windows after a pause.

mod allowed;
mod challenged;
mod designate;
mod finalize;
mod grounded;
mod kept;
mod read;
mod shift;
mod supersede;
mod view;

pub use challenged::{change_level, reopen};
pub use designate::designate;
pub use finalize::finalize;
pub use read::{get, list, of_position};
pub use shift::shift;
pub(super) use supersede::supersede;
pub use view::{Designate, DesignationView, FinalizationView, Finalize};
