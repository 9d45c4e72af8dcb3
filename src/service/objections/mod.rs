//! Objections: raised with ground, harm and remedy, answered, found on; never closed by silence or by time.
//!
//! `input` holds what comes in, `view` what goes out; `raise` raises and backs, `course` leads from the first answer to
//! a finding and what the objector says to it, `takeover` says what becomes of it without its holder, `read` shows.

mod course;
mod input;
mod raise;
mod read;
mod takeover;
mod view;

pub(super) use course::reopen;
pub use course::{contest, find, maintain, respond, withdraw};
pub use input::{
    Alternative, FindOnObjection, NewObjection, ObjectorSays, RaiseObjection, RespondToObjection,
    StanceAfterwards, WithdrawObjection,
};
pub(super) use raise::{as_focal_point, join, raise_in, stands_in};
pub use raise::{back, leave, raise};
pub use read::{ListObjections, events, get, list};
pub(super) use read::{about, shown};
pub use takeover::{shift, take_over};
pub use view::{BackerView, EventView, ObjectionView};
