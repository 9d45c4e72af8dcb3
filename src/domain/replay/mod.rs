//! The record followed: the rows that assessments are computed from, as they were when it had come so far, and what is
//! worked out from them again.
//!
//! [`Row`] is what an entry keeps of a row, [`State`] everything that entries made of them, [`Look`] the assessment of
//! a position at a moment, [`differences`] what is stored held against it. Knows nothing of where the record is kept:
//! the service follows its own, and who verifies an export follows that.

mod compare;
mod electors;
mod look;
mod names;
mod rebuild;
mod rows;
mod state;

pub use compare::{Stored, differences};
pub use electors::{Elector, Electors};
pub use look::{COLUMNS, Look};
pub use names::Names;
pub use rebuild::{Basis, basis, rebuild};
pub use rows::{
    AnswerRow, BackerRow, CallRow, GroupRow, MemberRow, ObjectionRow, PositionRow, ProposalRow, Row,
    StanceRow, TimeRequestRow, VersionRow,
};
pub use state::{StanceHeld, State};

/// The tables of which every state of a row is kept, in the entry that covers it.
pub const KEPT: &[&str] = &[
    "groups",
    "memberships",
    "proposals",
    "mandate_answers",
    "positions",
    "versions",
    "calls",
    "stances",
    "objections",
    "objection_backers",
    "time_requests",
];
