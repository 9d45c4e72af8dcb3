//! The record: one entry for every change, in the transaction of the change, and the one order of all.

mod append;
mod brought;
mod contents;
mod digest;
mod erase;
mod feed;
mod numbers;
mod sequence;
mod told;

pub use append::{Entry, append};
pub use brought::{Brought, brought};
pub use contents::{Row, Written, written};
pub use digest::FactWritten;
pub(in crate::store) use digest::canonical;
pub use erase::{Going, all_salts, forget_columns, forget_salts};
pub use feed::{Filter, Look, Reader, Recorded, after, find, seen};
pub use numbers::{Numbered, body_salt, newest_number, numbered, unnumbered};
pub(in crate::store) use sequence::feed;
pub use sequence::{BATCH, SEQUENCER, anything_pending, hold_numbers, sequence, take_lease};
pub use told::{Told, kinds, of_actions, of_kind};
