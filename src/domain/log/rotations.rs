//! A key that takes over from another: a note that both sign.
//!
//! It names the log, both keys, and the head of the tree that the old key signed last, so that it cannot be used for
//! another log or another history. Its second line begins with a word, which no checkpoint's does: what a key signs as
//! the one can never be read as the other.

use std::fmt;

use super::decimal;
use super::hash::Hash;
use super::note::{KeyName, Note, NoteRefused, Signer, SigningFailed, VerifierKey};

/// The first line.
const HEADER: &str = "assent/log-key-rotation/v1";

/// A rotation: what it says, with the signatures of both keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotation {
    from: VerifierKey,
    to: VerifierKey,
    head: (u64, Hash),
    note: Note,
}

impl Rotation {
    /// Both keys sign that the one takes over from the other at this head of the tree.
    pub fn sign(from: &Signer, to: &Signer, head: (u64, Hash)) -> Result<Self, RotationRefused> {
        let text = text(from.public(), to.public(), head);
        let note = Note::of(&text).map_err(RotationRefused::Note)?;
        let note = [from, to].into_iter().try_fold(note, |note, signer| {
            signer.sign(&text).map(|signature| note.with(signature)).map_err(RotationRefused::Signing)
        })?;
        Self::parse(note.to_string().as_bytes())
    }

    /// Reads a rotation. Whether both keys signed it is asked by [`Self::verify`].
    pub fn parse(bytes: &[u8]) -> Result<Self, RotationRefused> {
        let note = Note::parse(bytes).map_err(RotationRefused::Note)?;
        let (from, to, head) = read(note.text()).ok_or(RotationRefused::Malformed)?;
        let differ = from.name() == to.name() && from.kind() == to.kind() && !from.is_same_key(&to);
        // Read and written again it is the same: one spelling, and the origin that both keys are named after.
        if !differ || text(&from, &to, head) != note.text() {
            return Err(RotationRefused::Malformed);
        }
        Ok(Self { from, to, head, note })
    }

    /// Holds if both keys signed it.
    pub fn verify(&self) -> Result<(), NoteRefused> {
        for key in [&self.from, &self.to] {
            self.note.open(std::slice::from_ref(key))?;
        }
        Ok(())
    }

    /// Which log.
    pub fn origin(&self) -> &KeyName {
        self.from.name()
    }
    /// The key that hands over.
    pub fn from(&self) -> &VerifierKey {
        &self.from
    }
    /// The key that takes over.
    pub fn to(&self) -> &VerifierKey {
        &self.to
    }
    /// Size and root of the tree that the old key signed last.
    pub const fn head(&self) -> (u64, Hash) {
        self.head
    }
}

impl fmt::Display for Rotation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.note.fmt(f)
    }
}

fn text(from: &VerifierKey, to: &VerifierKey, (size, root): (u64, Hash)) -> String {
    format!("{HEADER}\nlog {}\nfrom {from}\nto {to}\nsize {size}\nroot {root}\n", from.name())
}

fn read(text: &str) -> Option<(VerifierKey, VerifierKey, (u64, Hash))> {
    let mut lines = text.lines().skip(2);
    let mut field = |name: &str| lines.next()?.strip_prefix(name)?.strip_prefix(' ');
    let from = VerifierKey::parse(field("from")?).ok()?;
    let to = VerifierKey::parse(field("to")?).ok()?;
    Some((from, to, (decimal::parse(field("size")?)?, Hash::parse(field("root")?)?)))
}

/// Why a rotation is not one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RotationRefused {
    /// It is no signed note.
    Note(NoteRefused),
    /// It does not say what a rotation says, or its keys are not two keys of one log.
    Malformed,
    /// A key could not sign.
    Signing(SigningFailed),
}

impl fmt::Display for RotationRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Note(refused) => refused.fmt(f),
            Self::Malformed => f.write_str("this is not a rotation between two keys of one log"),
            Self::Signing(failed) => failed.fmt(f),
        }
    }
}
