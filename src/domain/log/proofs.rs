//! Proofs made from tiles: that an entry stands in the tree, that a tree begins with all that an older one held, and
//! the root itself.
//!
//! A plan says which hashes a proof consists of, in the order in which the verifier takes them. So the tiles are known
//! before any is read: one or two a level, however large the tree is.

use std::collections::BTreeSet;

use super::hash::Hash;
use super::subtrees::{Subtree, cover, hash_over};
use super::tiles::{Tile, Tiles, Unread, read};

/// Which hashes of a tree are wanted: each over the subtrees named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    size: u64,
    hashes: Vec<Vec<Subtree>>,
}

impl Plan {
    /// The proof that the entry with this index stands in a tree of this size: RFC 6962 section 2.1.1, RFC 9162
    /// section 2.1.3.1. `None` where the tree does not reach so far.
    pub fn inclusion(index: u64, size: u64) -> Option<Self> {
        if index >= size {
            return None;
        }
        let (mut from, mut to, mut siblings) = (0, size, Vec::new());
        while let Some(middle) = middle(from, to) {
            if index < middle {
                siblings.push((middle, to));
                to = middle;
            } else {
                siblings.push((from, middle));
                from = middle;
            }
        }
        Some(Self::from_above(size, siblings))
    }

    /// The proof that a tree of this size begins with all of an older one: RFC 6962 section 2.1.2, RFC 9162 section
    /// 2.1.4.1. `None` where the older one is empty, of which nothing can be proven, or larger.
    pub fn consistency(old: u64, size: u64) -> Option<Self> {
        if old == 0 || old > size {
            return None;
        }
        // `known`: the verifier has the hash over what is left, since it is the old root itself.
        let (mut from, mut to, mut known, mut siblings) = (0, size, true, Vec::new());
        while to != old {
            let middle = middle(from, to)?;
            if old <= middle {
                siblings.push((middle, to));
                to = middle;
            } else {
                siblings.push((from, middle));
                (from, known) = (middle, false);
            }
        }
        if !known {
            siblings.push((from, to));
        }
        Some(Self::from_above(size, siblings))
    }

    /// The root of a tree of this size. That of an empty one needs no tile: [`Hash::empty`].
    pub fn root(size: u64) -> Self {
        Self { size, hashes: vec![cover(0, size)] }
    }

    /// A proof has its hashes from below; they were found from above.
    fn from_above(size: u64, siblings: Vec<(u64, u64)>) -> Self {
        Self { size, hashes: siblings.into_iter().rev().map(|(from, to)| cover(from, to)).collect() }
    }

    /// The tiles that it needs.
    pub fn tiles(&self) -> BTreeSet<Tile> {
        self.hashes.iter().flatten().filter_map(|subtree| subtree.tile(self.size)).collect()
    }

    /// Reads the tiles and makes the hashes.
    pub fn make<T: Tiles>(&self, from: &mut T) -> Result<Vec<Hash>, Unread<T::Error>> {
        let tiles = read(from, &self.tiles())?;
        // All tiles are there at their full width, so that nothing but an empty tree is left without a hash.
        Ok(self
            .hashes
            .iter()
            .map(|over| hash_over(over, self.size, &tiles).unwrap_or_else(Hash::empty))
            .collect())
    }
}

/// Where a tree is cut: behind the largest power of two that is smaller than it; `None` where it is a leaf.
fn middle(from: u64, to: u64) -> Option<u64> {
    let last = to.checked_sub(from)?.checked_sub(1)?;
    from.checked_add(1 << last.checked_ilog2()?)
}
