//! The log over the record, kept: the tiles of its tree, the heads that were signed, and the keys that sign them.
//!
//! A tile that is full is inserted and never changed. The one tile of each level that is not full yet is a row of
//! `log_edge` that is overwritten; level 0 always has one, and it says how large the tree is.

mod checkpoints;
mod keys;
mod tiles;
mod witnesses;

pub use checkpoints::{Signed, heads, newest, publish};
pub use keys::LogKey;
pub use tiles::{Stored, edge, keep, lacking, leaves, size};
pub use witnesses::{Cosigned, Seen, cosigned, head_at, keep_cosigned};
