//! What the log may sign after what it signed: "A log MUST not sign any checkpoint which is inconsistent with any
//! checkpoint it previously signed" (C2SP `tlog-checkpoint`, "Signatures").
//!
//! The last checkpoint is kept outside the database, so that this holds as well for a database that came back from an
//! old backup, or that somebody changed.

use std::fmt;

use super::checkpoints::Checkpoint;
use super::hash::Hash;
use super::verify::{Unproven, growth};

/// Why a checkpoint must not be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MustNotSign {
    /// The last one was of another log.
    OtherLog,
    /// The log had more entries when the last one was signed: some are gone, as after an old backup.
    Shrunk {
        /// How many it had.
        signed: u64,
        /// How many it has.
        has: u64,
    },
    /// It has as many entries, but not the same.
    Rewritten,
    /// It does not begin with what the last one held, or that cannot be shown.
    Diverged(Unproven),
}

impl fmt::Display for MustNotSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherLog => f.write_str("the checkpoint signed last is of another log"),
            Self::Shrunk { signed, has } => {
                write!(f, "{signed} entries were signed and only {has} are there")
            }
            Self::Rewritten => f.write_str("entries that were signed are not the same any more"),
            Self::Diverged(why) => write!(f, "the log does not begin with what was signed: {why}"),
        }
    }
}

/// Holds if `next` may be signed after `last`; `proof` shows that the one begins with the other.
///
/// Whether a log without a last checkpoint is new, or has lost it, only its operator can say.
pub fn may_sign(last: Option<&Checkpoint>, next: &Checkpoint, proof: &[Hash]) -> Result<(), MustNotSign> {
    let Some(last) = last else { return Ok(()) };
    if last.origin != next.origin {
        return Err(MustNotSign::OtherLog);
    }
    if next.size < last.size {
        return Err(MustNotSign::Shrunk { signed: last.size, has: next.size });
    }
    if next.size == last.size && next.root != last.root {
        return Err(MustNotSign::Rewritten);
    }
    growth(last.head(), next.head(), proof).map_err(MustNotSign::Diverged)
}
