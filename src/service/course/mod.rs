//! How consensus on a position came about: snapshots taken of the record by a job, the course that they make, and
//! what is said of a level that holds.
//!
//! `moved` tells what entries can have moved, `take` looks, and keeps what it saw; `history` shows the course, in the form of
//! `view`; `trend` tells of the newest.

mod history;
mod moved;
mod take;
mod trend;
mod view;

pub use history::{Asked, history};
pub use take::{Batch, is_behind, keep, keep_today, look, look_today};
pub use trend::TrendView;
pub(super) use trend::trends;
pub(super) use view::verdicts;
pub use view::{CourseEvent, CourseView, GroupSeries, Measures};
