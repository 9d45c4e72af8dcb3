//! Engagement rounds: planned with a promise and a window, closed by the clock when the window is over.
//!
//! `view` holds what comes in and goes out; `plan` sets a window and extends it, `turn` opens and closes by it, `read`
//! shows.

mod plan;
mod read;
mod turn;
mod view;

pub use plan::{extend, plan};
pub use read::{get, list};
pub use turn::{close, due, follow_the_clock};
pub use view::{CommentCount, ExtendRound, PlanRound, RoundView};
