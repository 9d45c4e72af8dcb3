//! Witnessing (C2SP `tlog-witness`, `add-checkpoint`): a log shows a checkpoint and a proof that it begins with the one
//! that the witness signed last; the witness signs it, or says what is wrong. Both sides are here.
//!
//! Whoever acts as a witness holds the log's row while it decides, and keeps the new head before it answers: else two
//! requests at once could take it back.

use std::fmt;

use super::checkpoints::{CheckpointRefused, SignedCheckpoint};
use super::cosignatures::Cosigner;
use super::decimal;
use super::hash::Hash;
use super::keys::LogKeys;
use super::note::{Signature, SigningFailed};
use super::verify::growth;

/// More hashes are not sent.
const LONGEST_PROOF: usize = 63;
/// The type of the body that tells the size that the witness signed last.
pub const SIZE_TYPE: &str = "text/x.tlog.size";

/// What a log sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddCheckpoint {
    /// The size that the witness signed last, as the log believes; 0 for none.
    pub old: u64,
    /// The proof that the checkpoint begins with that.
    pub proof: Vec<Hash>,
    /// The checkpoint.
    pub checkpoint: SignedCheckpoint,
}

impl AddCheckpoint {
    /// Reads the body of a request.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let (head, checkpoint) = std::str::from_utf8(bytes).ok()?.split_once("\n\n")?;
        let mut lines = head.split('\n');
        let old = decimal::parse(lines.next()?.strip_prefix("old ")?)?;
        let proof: Vec<Hash> = lines.map(Hash::parse).collect::<Option<_>>()?;
        let checkpoint = SignedCheckpoint::parse(checkpoint.as_bytes()).ok()?;
        (proof.len() <= LONGEST_PROOF).then_some(Self { old, proof, checkpoint })
    }
}

impl fmt::Display for AddCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "old {}", self.old)?;
        self.proof.iter().try_for_each(|hash| writeln!(f, "{hash}"))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

/// Why a witness does not sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WitnessRefused {
    /// The request cannot be read, or the old size is larger than the new one.
    Malformed,
    /// The log's key did not sign the checkpoint.
    Unsigned,
    /// The log is not one that it watches.
    UnknownLog,
    /// It signed another size last.
    Moved {
        /// Which.
        size: u64,
    },
    /// It signed the same size with another root: the log shows two histories.
    Forked {
        /// Which size.
        size: u64,
    },
    /// The proof does not hold.
    Unproven,
}

impl WitnessRefused {
    /// The status that `tlog-witness` gives the case.
    pub const fn status(self) -> u16 {
        match self {
            Self::Malformed => 400,
            Self::Unsigned => 403,
            Self::UnknownLog => 404,
            Self::Moved { .. } | Self::Forked { .. } => 409,
            Self::Unproven => 422,
        }
    }
    /// The body: the size that was signed last where that helps the log on, of the type [`SIZE_TYPE`].
    pub fn body(self) -> Option<String> {
        match self {
            Self::Moved { size } | Self::Forked { size } => Some(format!("{size}\n")),
            _ => None,
        }
    }
}

/// Whether a witness may sign: holds the checkpoint against the keys of its log, if it watches it, and against the head
/// that it signed last of it, in the order of the specification.
///
/// The head that it must keep now is the checkpoint's own.
pub fn may_cosign(
    request: &AddCheckpoint,
    log: Option<&LogKeys>,
    last: Option<(u64, Hash)>,
) -> Result<(), WitnessRefused> {
    let log = log.ok_or(WitnessRefused::UnknownLog)?;
    request.checkpoint.trusted(log, &[]).map_err(|refused| match refused {
        CheckpointRefused::OtherLog(_) => WitnessRefused::UnknownLog,
        _ => WitnessRefused::Unsigned,
    })?;
    let new = request.checkpoint.checkpoint().head();
    if request.old > new.0 {
        return Err(WitnessRefused::Malformed);
    }
    let last = last.unwrap_or_else(|| (0, Hash::empty()));
    if request.old != last.0 {
        return Err(WitnessRefused::Moved { size: last.0 });
    }
    if new.0 == last.0 && new.1 != last.1 {
        return Err(WitnessRefused::Forked { size: last.0 });
    }
    growth(last, new, &request.proof).map_err(|_| WitnessRefused::Unproven)
}

/// What a witness answers when it may sign: the line of its signature at a time, in seconds since 1970.
pub fn cosign(request: &AddCheckpoint, witness: &Cosigner, time: u64) -> Result<Signature, SigningFailed> {
    witness.sign(request.checkpoint.text(), time)
}

/// The size that a witness signed last, from the body of its 409.
pub fn signed_size(body: &str) -> Option<u64> {
    decimal::parse(body.strip_suffix('\n')?)
}
