//! Receipts: the text `c2sp.org/tlog-proof@v1`, by which somebody who has an entry can show, without the log, that it
//! stands there: its index, the proof, and the checkpoint that it leads to.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::checkpoints::{CheckpointRefused, SignedCheckpoint};
use super::decimal;
use super::hash::Hash;
use super::keys::LogKeys;
use super::note::{Verified, VerifierKey};
use super::verify::{Unproven, inclusion};

/// The first line.
const HEADER: &str = "c2sp.org/tlog-proof@v1";
/// No proof in a tree of 64-bit sizes has more hashes.
const LONGEST_PROOF: usize = 64;

/// A proof of inclusion with the checkpoint that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// What else was put beside it. Nothing vouches for it.
    pub extra: Option<Vec<u8>>,
    /// The entry's index, from 0.
    pub index: u64,
    /// The proof, from the leaf's sibling up.
    pub proof: Vec<Hash>,
    /// The checkpoint, with the signatures of the log and of witnesses.
    pub checkpoint: SignedCheckpoint,
}

/// Why a receipt does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReceiptRefused {
    /// It is not written as one.
    Malformed,
    /// Its checkpoint is not trusted.
    Checkpoint(CheckpointRefused),
    /// The entry does not stand there.
    Unproven(Unproven),
}

impl fmt::Display for ReceiptRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("this is not a receipt"),
            Self::Checkpoint(refused) => refused.fmt(f),
            Self::Unproven(why) => why.fmt(f),
        }
    }
}

impl Receipt {
    /// Reads a receipt. Whether it holds is asked by [`Self::verify`].
    pub fn parse(bytes: &[u8]) -> Result<Self, ReceiptRefused> {
        let text = std::str::from_utf8(bytes).map_err(|_| ReceiptRefused::Malformed)?;
        let (head, checkpoint) = text.split_once("\n\n").ok_or(ReceiptRefused::Malformed)?;
        let (extra, index, proof) = read(head).ok_or(ReceiptRefused::Malformed)?;
        let checkpoint =
            SignedCheckpoint::parse(checkpoint.as_bytes()).map_err(ReceiptRefused::Checkpoint)?;
        Ok(Self { extra, index, proof, checkpoint })
    }

    /// Holds if the log signed a tree in which the entry stands at this index. Gives the co-signatures of these
    /// witnesses.
    pub fn verify<'k>(
        &self,
        entry: &[u8],
        log: &LogKeys,
        witnesses: &'k [VerifierKey],
    ) -> Result<Vec<Verified<'k>>, ReceiptRefused> {
        let witnessed = self.checkpoint.trusted(log, witnesses).map_err(ReceiptRefused::Checkpoint)?;
        let (size, root) = self.checkpoint.checkpoint().head();
        inclusion(Hash::leaf(entry), self.index, size, &self.proof, root)
            .map_err(ReceiptRefused::Unproven)?;
        Ok(witnessed)
    }
}

/// The lines before the checkpoint.
fn read(head: &str) -> Option<(Option<Vec<u8>>, u64, Vec<Hash>)> {
    let mut lines = head.strip_prefix(HEADER)?.strip_prefix('\n')?.split('\n').peekable();
    let extra = lines.next_if(|line| line.starts_with("extra "));
    let extra = match extra.and_then(|line| line.strip_prefix("extra ")) {
        Some(text) => Some(STANDARD.decode(text).ok()?),
        None => None,
    };
    let index = decimal::parse(lines.next()?.strip_prefix("index ")?)?;
    let proof: Vec<Hash> = lines.map(Hash::parse).collect::<Option<_>>()?;
    (proof.len() <= LONGEST_PROOF).then_some((extra, index, proof))
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        if let Some(extra) = &self.extra {
            writeln!(f, "extra {}", STANDARD.encode(extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.proof.iter().try_for_each(|hash| writeln!(f, "{hash}"))?;
        write!(f, "\n{}", self.checkpoint)
    }
}
