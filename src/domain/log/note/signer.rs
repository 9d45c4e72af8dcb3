//! A key that signs. It is given as a value: where it is kept is nobody's business here.

use std::fmt;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};

use super::key::{KeyName, SignatureType, VerifierKey};
use super::signature::Signature;

/// A key that signs texts: the log's.
#[derive(Debug)]
pub struct Signer {
    public: VerifierKey,
    pair: Ed25519KeyPair,
}

/// The library could not sign. Ed25519 needs no randomness, so nothing about the text or the key explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigningFailed;

impl fmt::Display for SigningFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the key could not sign")
    }
}

impl Signer {
    /// The key pair, by this name.
    pub fn new(name: KeyName, pair: Ed25519KeyPair) -> Result<Self, SigningFailed> {
        Ok(Self { public: public(name, SignatureType::Ed25519, &pair)?, pair })
    }
    /// The key that verifies what this one signs.
    pub fn public(&self) -> &VerifierKey {
        &self.public
    }
    /// Signs a text.
    pub fn sign(&self, text: &str) -> Result<Signature, SigningFailed> {
        Ok(Signature::by(&self.public, sign(&self.pair, text)?))
    }
}

/// The key that verifies what a pair signs in this way.
pub(in crate::domain::log) fn public(
    name: KeyName,
    kind: SignatureType,
    pair: &Ed25519KeyPair,
) -> Result<VerifierKey, SigningFailed> {
    let public = pair.public_key().as_ref().try_into().map_err(|_| SigningFailed)?;
    Ok(VerifierKey::new(name, kind, public))
}

/// Signs a message.
pub(in crate::domain::log) fn sign(pair: &Ed25519KeyPair, message: &str) -> Result<Vec<u8>, SigningFailed> {
    pair.try_sign(message.as_bytes()).map(|s| s.as_ref().to_vec()).map_err(|_| SigningFailed)
}
