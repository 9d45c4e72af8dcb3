//! Co-signatures (C2SP `tlog-cosignature`, Ed25519): a witness states of a checkpoint that it is consistent with all
//! that the witness saw of the log, and when. So a log that shows different people different trees is found out.
//!
//! The other type of that specification, ML-DSA-44, is not made or verified here: its lines are those of unknown keys.

use aws_lc_rs::signature::Ed25519KeyPair;

use super::note::{self, KeyName, NoteRefused, Signature, SignatureType, SigningFailed, VerifierKey, signer};

/// No time may be larger (`tlog-cosignature`, "Format").
const LATEST: u64 = 0x7fff_ffff_ffff_ffff;

/// A witness's key.
#[derive(Debug)]
pub struct Cosigner {
    public: VerifierKey,
    pair: Ed25519KeyPair,
}

impl Cosigner {
    /// The key pair, by this name. A key signs for one witness only: the message does not name it.
    pub fn new(name: KeyName, pair: Ed25519KeyPair) -> Result<Self, SigningFailed> {
        Ok(Self { public: signer::public(name, SignatureType::Cosignature, &pair)?, pair })
    }
    /// The key that verifies what this one signs.
    pub fn public(&self) -> &VerifierKey {
        &self.public
    }
    /// Signs the whole text of a checkpoint at a time, in seconds since 1970.
    pub fn sign(&self, text: &str, time: u64) -> Result<Signature, SigningFailed> {
        let signed = signer::sign(&self.pair, &message(text, time.min(LATEST)))?;
        let stamped = time.min(LATEST).to_be_bytes().into_iter().chain(signed).collect();
        Ok(Signature::by(&self.public, stamped))
    }
}

/// What is signed: a header, the time, and the whole text of the checkpoint (`tlog-cosignature`, "Ed25519 signed
/// message").
pub(super) fn message(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

/// The time and the signature proper.
pub(super) fn split(signature: &[u8]) -> Option<(u64, &[u8])> {
    let (time, signature) = signature.split_first_chunk::<8>()?;
    let time = u64::from_be_bytes(*time);
    (time <= LATEST).then_some((time, signature))
}

/// What a witness answers to a checkpoint: its lines of signatures. Gives those of known witnesses that hold; unknown
/// ones are ignored, and a known one that does not hold refuses the answer (`tlog-witness`, "add-checkpoint").
pub fn answered(text: &str, lines: &str, witnesses: &[VerifierKey]) -> Result<Vec<Signature>, NoteRefused> {
    let signatures = note::signature_lines(lines)?;
    let found = note::verify(text, &signatures, witnesses)?;
    Ok(signatures.into_iter().filter(|s| found.iter().any(|v| s.is_by(v.key))).collect())
}
