//! Checkpoints (C2SP `tlog-checkpoint`): the head of the log, signed. Which log, how many entries, which root.

use std::fmt;

use super::decimal;
use super::hash::Hash;
use super::keys::LogKeys;
use super::note::{KeyName, Note, NoteRefused, Signature, Signer, SigningFailed, Verified, VerifierKey};

/// The head of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: an address without its scheme, as a rule.
    pub origin: String,
    /// How many entries it has.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
    /// What else is signed, a line each. Ours have nothing: nobody who audits a log can tell whether it holds.
    pub extensions: Vec<String>,
}

impl Checkpoint {
    /// The head of our own log.
    pub fn new(origin: &KeyName, size: u64, root: Hash) -> Self {
        Self { origin: origin.to_string(), size, root, extensions: Vec::new() }
    }

    /// Reads the text of a note as a checkpoint: three lines at least, none of them empty.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n').map(|line| (!line.is_empty()).then_some(line));
        let origin = lines.next()??.to_owned();
        let size = decimal::parse(lines.next()??)?;
        let root = Hash::parse(lines.next()??)?;
        let extensions = lines.map(|line| line.map(str::to_owned)).collect::<Option<_>>()?;
        Some(Self { origin, size, root, extensions })
    }

    /// Size and root, as a proof is verified between two of them.
    pub const fn head(&self) -> (u64, Hash) {
        (self.size, self.root)
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.size, self.root)?;
        self.extensions.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// A note whose text is a checkpoint. Whether those who sign it are trusted is another question: [`Self::trusted`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    note: Note,
}

/// Why a checkpoint is not trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckpointRefused {
    /// The note does not hold.
    Note(NoteRefused),
    /// It is a signed note, but its text is no checkpoint.
    NoCheckpoint,
    /// It is another log's.
    OtherLog(String),
    /// The log's key did not sign it, or one that was not the log's at this size.
    NotTheLogs,
}

impl fmt::Display for CheckpointRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Note(refused) => refused.fmt(f),
            Self::NoCheckpoint => f.write_str("this is not a checkpoint"),
            Self::OtherLog(origin) => write!(f, "this is a checkpoint of another log: {origin}"),
            Self::NotTheLogs => f.write_str("no key of the log at this size signed the checkpoint"),
        }
    }
}

impl SignedCheckpoint {
    /// Signs a checkpoint. What may be signed is asked before: [`super::succession::may_sign`].
    pub fn sign(checkpoint: Checkpoint, signer: &Signer) -> Result<Self, CannotSign> {
        let text = checkpoint.to_string();
        // Lines within a line would be read as another checkpoint than the one that is meant.
        if Checkpoint::parse(&text).as_ref() != Some(&checkpoint) {
            return Err(CannotSign::Text);
        }
        let note = Note::of(&text).map_err(|_| CannotSign::Text)?;
        let note = note.with(signer.sign(&text).map_err(CannotSign::Key)?);
        Ok(Self { checkpoint, note })
    }

    /// Reads a note whose text is a checkpoint.
    pub fn parse(bytes: &[u8]) -> Result<Self, CheckpointRefused> {
        let note = Note::parse(bytes).map_err(CheckpointRefused::Note)?;
        let checkpoint = Checkpoint::parse(note.text()).ok_or(CheckpointRefused::NoCheckpoint)?;
        Ok(Self { checkpoint, note })
    }

    /// What it says.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }
    /// What is signed.
    pub fn text(&self) -> &str {
        self.note.text()
    }
    /// Its signatures.
    pub fn signatures(&self) -> &[Signature] {
        self.note.signatures()
    }
    /// The same, with a co-signature.
    #[must_use]
    pub fn with(mut self, signature: Signature) -> Self {
        self.note = self.note.with(signature);
        self
    }

    /// What these keys signed of it, as [`Note::open`].
    pub fn open<'k>(&self, known: &'k [VerifierKey]) -> Result<Vec<Verified<'k>>, NoteRefused> {
        self.note.open(known)
    }

    /// Holds it against the log's keys, and gives the co-signatures of these witnesses. The log's own signature must be
    /// there and hold; one of a known witness must hold if it is there.
    pub fn trusted<'k>(
        &self,
        log: &LogKeys,
        witnesses: &'k [VerifierKey],
    ) -> Result<Vec<Verified<'k>>, CheckpointRefused> {
        if self.checkpoint.origin != log.origin().as_str() {
            return Err(CheckpointRefused::OtherLog(self.checkpoint.origin.clone()));
        }
        self.note.open(&log.at(self.checkpoint.size)).map_err(|refused| match refused {
            NoteRefused::Unsigned => CheckpointRefused::NotTheLogs,
            other => CheckpointRefused::Note(other),
        })?;
        match self.note.open(witnesses) {
            Err(NoteRefused::Unsigned) => Ok(Vec::new()),
            opened => opened.map_err(CheckpointRefused::Note),
        }
    }
}

impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.note.fmt(f)
    }
}

/// Why a checkpoint could not be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotSign {
    /// Its text would not be read as it is meant.
    Text,
    /// The key failed.
    Key(SigningFailed),
}

impl fmt::Display for CannotSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("the checkpoint would not be read as it is meant"),
            Self::Key(failed) => failed.fmt(f),
        }
    }
}
