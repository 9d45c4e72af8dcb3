//! Signed notes (C2SP `signed-note`): a text and the signatures of those who sign it, a line each.
//!
//! A text is worth nothing before a signature of a known key was verified: [`Note::open`]. Signatures of unknown keys
//! are ignored, so that others can sign as well and keys can follow one another; a known key's signature that does
//! not hold makes the whole note be refused.

mod key;
mod signature;
pub(super) mod signer;

use std::fmt;

pub use key::{Attested, KeyId, KeyName, KeyRefused, SignatureType, VerifierKey};
pub use signature::Signature;
pub use signer::{Signer, SigningFailed};

/// The most signatures that a note may have here. `signed-note`, "Format": 16 at least must be taken.
pub const MOST_SIGNATURES: usize = 64;
/// The longest note that is read, in bytes: 64 signatures that a quantum computer cannot forge fit.
pub const LONGEST: usize = 512 * 1024;

/// A text with its signatures. None of them was verified yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

/// Why a note is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoteRefused {
    /// It is not written as a signed note.
    Malformed,
    /// It is longer, or has more signatures, than is read.
    TooLong,
    /// A known key's signature does not hold.
    BadSignature(KeyName, KeyId),
    /// No known key signed it.
    Unsigned,
}

impl fmt::Display for NoteRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("this is not a signed note"),
            Self::TooLong => f.write_str("the note is too long"),
            Self::BadSignature(name, id) => write!(f, "the signature of {name}, key {id}, does not hold"),
            Self::Unsigned => f.write_str("no known key signed the note"),
        }
    }
}

/// A signature that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified<'k> {
    /// Whose.
    pub key: &'k VerifierKey,
    /// What else it says.
    pub attested: Attested,
}

impl Note {
    /// A note without signatures. The text ends with a newline and has no other control characters.
    pub fn of(text: &str) -> Result<Self, NoteRefused> {
        if text.len() > LONGEST {
            return Err(NoteRefused::TooLong);
        }
        if !text.ends_with('\n') || text.chars().any(|c| c < ' ' && c != '\n') {
            return Err(NoteRefused::Malformed);
        }
        Ok(Self { text: text.to_owned(), signatures: Vec::new() })
    }

    /// Reads a note. What separates text and signatures is its last empty line.
    pub fn parse(bytes: &[u8]) -> Result<Self, NoteRefused> {
        if bytes.len() > LONGEST {
            return Err(NoteRefused::TooLong);
        }
        let whole = std::str::from_utf8(bytes).map_err(|_| NoteRefused::Malformed)?;
        let (text, lines) = whole.rsplit_once("\n\n").ok_or(NoteRefused::Malformed)?;
        let mut note = Self::of(&format!("{text}\n"))?;
        note.signatures = signature_lines(lines)?;
        Ok(note)
    }

    /// The text. Not to be trusted before the note was opened.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// The signatures, of known and of unknown keys.
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// The note with one more signature, in the place of one that the same key made before.
    #[must_use]
    pub fn with(mut self, signature: Signature) -> Self {
        self.signatures.retain(|had| !had.is_of_the_same_key(&signature));
        self.signatures.push(signature);
        self
    }

    /// Verifies what known keys signed. Each of them is named once; `signed-note`, "Signatures": at least one has to
    /// hold, and none may fail.
    pub fn open<'k>(&self, known: &'k [VerifierKey]) -> Result<Vec<Verified<'k>>, NoteRefused> {
        let found = verify(&self.text, &self.signatures, known)?;
        if found.is_empty() { Err(NoteRefused::Unsigned) } else { Ok(found) }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|signature| write!(f, "{signature}"))
    }
}

/// Reads lines of signatures: one at least, each with its newline.
pub fn signature_lines(lines: &str) -> Result<Vec<Signature>, NoteRefused> {
    let lines = lines.strip_suffix('\n').ok_or(NoteRefused::Malformed)?;
    if lines.split('\n').count() > MOST_SIGNATURES {
        return Err(NoteRefused::TooLong);
    }
    lines.split('\n').map(Signature::parse).collect::<Option<_>>().ok_or(NoteRefused::Malformed)
}

/// Those of the signatures that known keys made, each key once. One that does not hold refuses them all.
pub fn verify<'k>(
    text: &str,
    signatures: &[Signature],
    known: &'k [VerifierKey],
) -> Result<Vec<Verified<'k>>, NoteRefused> {
    let mut found: Vec<Verified<'k>> = Vec::new();
    for signature in signatures {
        for key in known.iter().filter(|key| signature.is_by(key)) {
            let Some(attested) = key.verify(text, signature.bytes()) else {
                return Err(NoteRefused::BadSignature(key.name().clone(), key.id()));
            };
            if !found.iter().any(|had| had.key == key) {
                found.push(Verified { key, attested });
            }
        }
    }
    Ok(found)
}
