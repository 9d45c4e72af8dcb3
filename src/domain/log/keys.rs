//! The keys of a log, one after the other: which of them speaks for the log at which size.

use std::fmt;

use super::note::{KeyName, NoteRefused, SignatureType, VerifierKey};
use super::rotations::Rotation;

/// A key, and for which sizes of the tree it speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    key: VerifierKey,
    from: u64,
    /// The last size; none where it speaks still.
    to: Option<u64>,
}

/// What a verifier knows of a log: its origin, the first key that it was given, and those that followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogKeys {
    origin: KeyName,
    terms: Vec<Term>,
}

/// Why a rotation is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFollowed {
    /// One of the two keys did not sign it.
    Unsigned(NoteRefused),
    /// It is another log's.
    OtherLog,
    /// The key that it takes over from is not the one that speaks.
    NotCurrent,
    /// The key that it brings spoke for the log before.
    Returns,
    /// It goes back to a size before the present key's first.
    Backwards,
}

impl fmt::Display for NotFollowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(why) => write!(f, "both keys have to sign a rotation: {why}"),
            Self::OtherLog => f.write_str("the rotation is of another log"),
            Self::NotCurrent => f.write_str("the key that hands over is not the log's present one"),
            Self::Returns => f.write_str("a key that was given up does not come back"),
            Self::Backwards => f.write_str("the rotation stands before the present key's own"),
        }
    }
}

impl LogKeys {
    /// A log by its first key. The key's name is the log's origin (`tlog-checkpoint`, "Signatures"). `None` for a
    /// witness's key.
    pub fn new(first: VerifierKey) -> Option<Self> {
        if first.kind() != SignatureType::Ed25519 {
            return None;
        }
        Some(Self { origin: first.name().clone(), terms: vec![Term { key: first, from: 0, to: None }] })
    }
    /// Which log.
    pub fn origin(&self) -> &KeyName {
        &self.origin
    }
    /// All keys, the first one first: what is published.
    pub fn all(&self) -> impl Iterator<Item = &VerifierKey> {
        self.terms.iter().map(|term| &term.key)
    }
    /// The keys that speak for a tree of this size. Where a rotation stands, the old and the new one both do.
    pub fn at(&self, size: u64) -> Vec<VerifierKey> {
        let speaks = |term: &&Term| term.from <= size && term.to.is_none_or(|to| size <= to);
        self.terms.iter().filter(speaks).map(|term| term.key.clone()).collect()
    }

    /// Follows a rotation: from its size on the new key speaks, and beyond it the old one no more. So what is signed
    /// with an old key that somebody stole later is not the log's.
    pub fn follow(mut self, rotation: &Rotation) -> Result<Self, NotFollowed> {
        rotation.verify().map_err(NotFollowed::Unsigned)?;
        if *rotation.origin() != self.origin {
            return Err(NotFollowed::OtherLog);
        }
        if self.all().any(|key| key.is_same_key(rotation.to())) {
            return Err(NotFollowed::Returns);
        }
        let size = rotation.head().0;
        let current = self.terms.last_mut().filter(|term| term.key == *rotation.from());
        let current = current.ok_or(NotFollowed::NotCurrent)?;
        if size < current.from {
            return Err(NotFollowed::Backwards);
        }
        current.to = Some(size);
        self.terms.push(Term { key: rotation.to().clone(), from: size, to: None });
        Ok(self)
    }
}
