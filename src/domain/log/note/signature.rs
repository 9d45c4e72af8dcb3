//! A line of a note that holds a signature: `— <key name> base64(key id ‖ signature)` (C2SP `signed-note`, "Format").

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::key::{KeyId, KeyName, VerifierKey};

/// What a line of a signature begins with: an em dash and a space.
const DASH: &str = "\u{2014} ";

/// A signature, with the name and the id of the key that is said to have made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    name: KeyName,
    id: KeyId,
    bytes: Vec<u8>,
}

impl Signature {
    /// What this key signed.
    pub(in crate::domain::log) fn by(key: &VerifierKey, bytes: Vec<u8>) -> Self {
        Self { name: key.name().clone(), id: key.id(), bytes }
    }
    /// Reads a line, without its newline.
    pub fn parse(line: &str) -> Option<Self> {
        let (name, signature) = line.strip_prefix(DASH)?.split_once(' ')?;
        let signature = STANDARD.decode(signature).ok()?;
        let (id, bytes) = signature.split_first_chunk::<4>()?;
        Some(Self { name: KeyName::parse(name)?, id: KeyId(*id), bytes: bytes.to_vec() })
    }
    /// The name of its key.
    pub fn name(&self) -> &KeyName {
        &self.name
    }
    /// The id of its key.
    pub const fn id(&self) -> KeyId {
        self.id
    }
    /// Whether it says that this key made it: by name and id together.
    pub fn is_by(&self, key: &VerifierKey) -> bool {
        self.name == *key.name() && self.id == key.id()
    }
    /// Whether both say that the same key made them.
    pub(super) fn is_of_the_same_key(&self, other: &Self) -> bool {
        self.name == other.name && self.id == other.id
    }
    /// The signature itself.
    pub(in crate::domain::log) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signature: Vec<u8> = self.id.0.iter().chain(&self.bytes).copied().collect();
        writeln!(f, "{DASH}{} {}", self.name, STANDARD.encode(signature))
    }
}
