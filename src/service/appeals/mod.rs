//! Appeals against a final designation: filed on one ground, supported by others, answered up a ladder of three rungs.
//!
//! `input` and `view` hold what comes in and goes out; `file` files and gathers support, `allowed` says who may answer,
//! `answer` answers, `course` takes an appeal further or back and follows the clock, `read` shows.

mod allowed;
mod answer;
mod course;
mod file;
mod input;
mod read;
mod view;

pub(super) use allowed::involvement;
pub use answer::answer;
pub use course::{due, escalate, follow_the_clock, shift, withdraw};
pub use file::{file, leave, support};
pub use input::{AnswerAtRung, FileAppeal};
pub(super) use read::about;
pub use read::{get, list};
pub use view::{AppealAnswerView, AppealView};
