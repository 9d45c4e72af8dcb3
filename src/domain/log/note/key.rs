//! Keys that verify, with the name and the short id by which a signature names them (C2SP `signed-note`, "Signatures"
//! and "Verifier keys").

use std::fmt;

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::domain::log::cosignatures;

/// The longest name taken, in bytes: what a length in one byte can say (`tlog-cosignature`, "ML-DSA-44").
const LONGEST_NAME: usize = 255;
/// An Ed25519 public key has so many bytes (RFC 8032).
const PUBLIC: usize = 32;

/// The name of a key, as `example.org/log`: not empty, without white space, `+` and control characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyName(String);

impl KeyName {
    /// Reads a name.
    pub fn parse(text: &str) -> Option<Self> {
        let odd = |c: char| c.is_whitespace() || c.is_control() || c == '+';
        let taken = !text.is_empty() && text.len() <= LONGEST_NAME && !text.contains(odd);
        taken.then(|| Self(text.to_owned()))
    }
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The short id of a key: with its name, it says which key signed. It is no proof of anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyId(pub [u8; 4]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

/// How a key signs. Other types exist; their lines in a note are those of unknown keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignatureType {
    /// The text itself, by Ed25519: 0x01.
    Ed25519,
    /// A witness's statement on a checkpoint, with its time, by Ed25519: 0x04, of `tlog-cosignature`.
    Cosignature,
}

impl SignatureType {
    const ALL: [Self; 2] = [Self::Ed25519, Self::Cosignature];

    /// Its identifier byte (`signed-note`, "Signature types").
    pub const fn byte(self) -> u8 {
        match self {
            Self::Ed25519 => 0x01,
            Self::Cosignature => 0x04,
        }
    }
}

/// What a signature says beside "I sign this text".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attested {
    /// Nothing.
    Text,
    /// That at this time, in seconds since 1970, the checkpoint was the largest that the witness knew of the log.
    At(u64),
}

/// A public key with its name: what a verifier has to be given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct VerifierKey {
    name: KeyName,
    kind: SignatureType,
    public: [u8; PUBLIC],
}

/// Why a verifier key is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyRefused {
    /// It is not `<name>+<id>+<key>`.
    Malformed,
    /// Its id is not that of its name and key.
    Id,
    /// It signs in a way that is not known here.
    Type,
}

impl fmt::Display for KeyRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "a verifier key is a name, an id and a key, with a plus between them",
            Self::Id => "the id is not that of the name and the key",
            Self::Type => "keys that sign in this way are not known here",
        })
    }
}

impl VerifierKey {
    /// A key of this kind.
    pub const fn new(name: KeyName, kind: SignatureType, public: [u8; PUBLIC]) -> Self {
        Self { name, kind, public }
    }

    /// Reads `<name>+<id>+<base64 of the type and the key>`. The id is held against what it must be.
    pub fn parse(text: &str) -> Result<Self, KeyRefused> {
        let (name, rest) = text.split_once('+').ok_or(KeyRefused::Malformed)?;
        let (id, key) = rest.split_once('+').ok_or(KeyRefused::Malformed)?;
        let name = KeyName::parse(name).ok_or(KeyRefused::Malformed)?;
        let key = STANDARD.decode(key).map_err(|_| KeyRefused::Malformed)?;
        let (byte, public) = key.split_first().ok_or(KeyRefused::Malformed)?;
        let kind = SignatureType::ALL.into_iter().find(|k| k.byte() == *byte).ok_or(KeyRefused::Type)?;
        let public = public.try_into().map_err(|_| KeyRefused::Malformed)?;
        let key = Self { name, kind, public };
        if key.id().to_string() == id { Ok(key) } else { Err(KeyRefused::Id) }
    }

    /// Its name.
    pub fn name(&self) -> &KeyName {
        &self.name
    }
    /// How it signs.
    pub const fn kind(&self) -> SignatureType {
        self.kind
    }
    /// Its id: the first four bytes of `SHA-256(name ‖ 0x0A ‖ type ‖ public key)`.
    pub fn id(&self) -> KeyId {
        let named = Sha256::new().chain_update(self.name.as_str()).chain_update([b'\n', self.kind.byte()]);
        let [a, b, c, d, ..]: [u8; 32] = named.chain_update(self.public).finalize().into();
        KeyId([a, b, c, d])
    }
    /// Whether it has the same public key as another, by whatever name.
    pub fn is_same_key(&self, other: &Self) -> bool {
        self.public == other.public
    }

    /// What a signature of this key under the text says; `None` where it does not hold.
    pub(super) fn verify(&self, text: &str, signature: &[u8]) -> Option<Attested> {
        let holds = |message: &[u8], signature: &[u8]| {
            UnparsedPublicKey::new(&ED25519, self.public).verify(message, signature).ok()
        };
        match self.kind {
            SignatureType::Ed25519 => holds(text.as_bytes(), signature).map(|()| Attested::Text),
            SignatureType::Cosignature => {
                let (time, signature) = cosignatures::split(signature)?;
                holds(cosignatures::message(text, time).as_bytes(), signature).map(|()| Attested::At(time))
            }
        }
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key: Vec<u8> = std::iter::once(self.kind.byte()).chain(self.public).collect();
        write!(f, "{}+{}+{}", self.name, self.id(), STANDARD.encode(key))
    }
}
