//! Designations: after a call, its designator finds the level of a position, with reasons. Final at once in this
//! version of the rules; open to challenge for 14 days.
//!
//! `view` holds what comes in and goes out; `designate` finds the level, once `allowed` says who may and when, and
//! `grounded` whether the assessment bears it; `read` shows; `shift` moves the time for challenges after a pause.

mod allowed;
mod designate;
mod grounded;
mod read;
mod shift;
mod view;

pub use designate::designate;
pub use read::{get, list, of_position};
pub use shift::shift;
pub use view::{Designate, DesignationView};
