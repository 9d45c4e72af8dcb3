//! The log over the record: a Merkle tree of all entries, kept as tiles, whose head is signed.
//!
//! Whoever has a signed head of yesterday can tell whether today's record still begins with all that it held then,
//! and can prove of one entry that it stands in it, without being given the rest. The formats are those of C2SP, so
//! that any client of a transparency log can audit it: `tlog-tiles`, `tlog-checkpoint`, `signed-note`,
//! `tlog-cosignature`, `tlog-witness`, `tlog-proof`, `tlog-policy`. The hashes are those of RFC 6962 (RFC 9162 has the same).
//!
//! The way of a batch of entries: their [`Hash::leaf`] -> [`Edge::grow`] gives the tiles that are new and the root ->
//! [`Checkpoint`] -> [`succession::may_sign`] -> [`SignedCheckpoint::sign`]. The way of a proof: [`Plan`] says which
//! tiles it needs -> they are read at once -> hashes -> [`Receipt`].
//!
//! Nothing here reads a clock, a file or a database or makes a key: tiles, keys and times come in as values. The log
//! knows nothing of what an entry says.

pub mod addresses;
pub mod bundles;
pub mod checkpoints;
pub mod cosignatures;
pub mod edge;
pub mod hash;
pub mod keys;
pub mod lists;
pub mod note;
pub mod origins;
pub mod policies;
pub mod proofs;
pub mod receipts;
pub mod rotations;
pub mod subtrees;
pub mod succession;
pub mod tiles;
pub mod verify;
pub mod witness;

mod decimal;

#[cfg(test)]
mod tests;

pub use addresses::Address;
pub use bundles::Bundle;
pub use checkpoints::{Checkpoint, SignedCheckpoint};
pub use cosignatures::Cosigner;
pub use edge::{Edge, Growth};
pub use hash::Hash;
pub use keys::LogKeys;
pub use note::{KeyName, Note, Signer, VerifierKey};
pub use policies::Policy;
pub use proofs::Plan;
pub use receipts::Receipt;
pub use rotations::Rotation;
pub use tiles::{Tile, Tiles, Unread};
