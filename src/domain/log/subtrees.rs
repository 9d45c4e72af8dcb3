//! Subtrees with 2^height leaves each: those whose hashes never change, and that a tile holds or can give.

use std::collections::BTreeMap;

use super::hash::Hash;
use super::tiles::{FULL, HEIGHT, Tile};

/// A full subtree: the leaves from `index * 2^height` on, `2^height` of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subtree {
    height: u32,
    index: u64,
}

impl Subtree {
    /// The tile that holds its hash, or the hashes that it is made of, in a tree of this size; `None` where the tree
    /// is smaller.
    pub fn tile(&self, size: u64) -> Option<Tile> {
        Tile::within(self.height / HEIGHT, self.first() / u64::from(FULL), size)
    }
    /// Its hash, from its tile's hashes; `None` where they do not reach.
    fn hash(&self, tile: &[Hash]) -> Option<Hash> {
        let from = usize::try_from(self.first() % u64::from(FULL)).ok()?;
        let count = 1_usize.checked_shl(self.height % HEIGHT)?;
        tile.get(from..from.checked_add(count)?).map(Hash::over)
    }
    /// Where its hashes begin among those of its tile's level.
    fn first(&self) -> u64 {
        self.index << (self.height % HEIGHT)
    }
}

/// The leaves from one to before another, as the fewest full subtrees, from the left.
pub fn cover(from: u64, to: u64) -> Vec<Subtree> {
    let (mut found, mut at) = (Vec::new(), from);
    while at < to {
        let height = at.trailing_zeros().min((to - at).ilog2());
        found.push(Subtree { height, index: at >> height });
        // It fits before `to`, so it does not overflow.
        at = at.saturating_add(1 << height);
    }
    found
}

/// The hash over neighbouring subtrees that get smaller to the right, as those of the right part of a tree do.
/// `None` where a tile is missing.
pub fn hash_over(subtrees: &[Subtree], size: u64, tiles: &BTreeMap<Tile, Vec<Hash>>) -> Option<Hash> {
    let mut over = None;
    for subtree in subtrees.iter().rev() {
        let own = subtree.hash(tiles.get(&subtree.tile(size)?)?)?;
        over = Some(over.map_or(own, |right| Hash::node(&own, &right)));
    }
    over
}
