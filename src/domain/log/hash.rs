//! The hashes of the tree: SHA-256 as RFC 6962 section 2.1 has it (the same in RFC 9162 section 2.1.1).
//!
//! A leaf and a node are hashed under different first bytes, so that no entry can be made that hashes like a node.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A hash has so many bytes.
pub const HASH_LENGTH: usize = 32;

/// What stands before an entry where it is hashed.
const LEAF: [u8; 1] = [0x00];
/// What stands before two hashes where they are hashed into one.
const NODE: [u8; 1] = [0x01];

/// A hash of the tree. Its text is base64, as C2SP's formats write it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash([u8; HASH_LENGTH]);

impl Hash {
    /// The hash with these bytes.
    pub const fn new(bytes: [u8; HASH_LENGTH]) -> Self {
        Self(bytes)
    }
    /// The hash with these bytes, if they are as many as a hash has.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }
    /// The root of a tree without entries: the hash of nothing.
    pub fn empty() -> Self {
        Self(Sha256::digest([]).into())
    }
    /// The hash of an entry: `SHA-256(0x00 ‖ entry)`.
    pub fn leaf(entry: &[u8]) -> Self {
        Self(Sha256::new().chain_update(LEAF).chain_update(entry).finalize().into())
    }
    /// The hash of what has these two below it: `SHA-256(0x01 ‖ left ‖ right)`.
    pub fn node(left: &Self, right: &Self) -> Self {
        Self(Sha256::new().chain_update(NODE).chain_update(left.0).chain_update(right.0).finalize().into())
    }
    /// The root of the tree that has these hashes as its lowest row. Rows are hashed in pairs, and what has no pair
    /// is carried up: the tree that RFC 6962 describes from above, by its largest full part.
    pub fn over(row: &[Self]) -> Self {
        let mut row = row.to_vec();
        while row.len() > 1 {
            row = row
                .chunks(2)
                .filter_map(|pair| match pair {
                    [left, right] => Some(Self::node(left, right)),
                    single => single.first().copied(),
                })
                .collect();
        }
        row.first().copied().unwrap_or_else(Self::empty)
    }
    /// The bytes.
    pub const fn as_bytes(&self) -> &[u8; HASH_LENGTH] {
        &self.0
    }
    /// Reads base64 as C2SP wants it: RFC 4648 section 4, padded, no other spelling of the same bytes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_slice(&STANDARD.decode(text).ok()?)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}
impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}
