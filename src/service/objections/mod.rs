//! Objections: raised with ground, harm and remedy, answered, found on; never closed by silence or by time.
//!
//! `input` holds what comes in, `view` what goes out; `raise` raises and backs, `course` leads from the first answer to
//! a finding and what the objector says to it, `read` shows.

mod course;
mod input;
mod raise;
mod read;
mod view;

pub use course::{contest, find, maintain, respond, withdraw};
pub use input::{
    Alternative, FindOnObjection, NewObjection, ObjectorSays, RaiseObjection, RespondToObjection,
    StanceAfterwards, WithdrawObjection,
};
pub use raise::{back, leave, raise};
pub(super) use raise::{join, raise_in};
pub(super) use read::shown;
pub use read::{events, get, list};
pub use view::{BackerView, EventView, ObjectionView};
