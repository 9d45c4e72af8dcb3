//! The log against published vectors, against a second implementation that follows the definitions word by word, and
//! against changes of every bit.

mod addresses;
mod checkpoints;
mod growth;
mod kept;
mod lists;
mod notes;
mod policies;
mod proofs;
mod receipts;
mod reference;
mod rotations;
mod tampering;
mod vectors;
mod witness;

use aws_lc_rs::signature::Ed25519KeyPair;

use super::{Cosigner, Hash, KeyName, Signer};

/// The log that the tests speak of.
const ORIGIN: &str = "example.org/log";

/// An entry of the log that the tests speak of.
fn entry(index: u64) -> Vec<u8> {
    format!(r#"{{"entry":{index}}}"#).into_bytes()
}

/// The leaves of such entries.
fn leaves(from: u64, to: u64) -> Vec<Hash> {
    (from..to).map(|index| Hash::leaf(&entry(index))).collect()
}

fn name(text: &str) -> KeyName {
    KeyName::parse(text).unwrap()
}

fn pair(seed: u8) -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap()
}

fn signer(seed: u8) -> Signer {
    Signer::new(name(ORIGIN), pair(seed)).unwrap()
}

fn cosigner(seed: u8) -> Cosigner {
    Cosigner::new(name(&format!("witness.example/w{seed}")), pair(seed)).unwrap()
}

/// Numbers that look random and are always the same.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}
