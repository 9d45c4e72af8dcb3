//! Tiles: the tree's hashes cut into squares of 256, as C2SP `tlog-tiles` has them. A tile that is full never changes.
//!
//! Level 0 has the leaves' hashes; each hash of a level above stands for a full tile of the level below. What lies
//! between two levels is made again from the tile, so that of all hashes of the tree only one in 128 is stored twice.
//! At the right edge a tile is partial. A wider state of the same tile begins with all narrower ones.

use std::collections::{BTreeMap, BTreeSet};

use super::hash::{HASH_LENGTH, Hash};

/// A tile spans so many rows of the tree (`tlog-tiles`, "Merkle Tree").
pub const HEIGHT: u32 = 8;
/// A full tile has so many hashes: 2 to the [`HEIGHT`].
pub const FULL: u16 = 256;
/// The highest level that an address may name (`tlog-tiles`, "Merkle Tree").
pub const TOP_LEVEL: u32 = 63;

/// Which tile, and how many of its hashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tile {
    level: u32,
    index: u64,
    width: u16,
}

impl Tile {
    /// The tile with this number at a level, of a width from 1 to 256; `None` for what no address can name.
    pub fn new(level: u32, index: u64, width: u16) -> Option<Self> {
        (level <= TOP_LEVEL && (1..=FULL).contains(&width)).then_some(Self { level, index, width })
    }
    /// The tile as it stands in a tree of this size: full, partial or, where the tree does not reach it, not there.
    pub fn within(level: u32, index: u64, size: u64) -> Option<Self> {
        let before = index.checked_mul(u64::from(FULL))?;
        let here = hashes_at(level, size).checked_sub(before)?;
        Self::new(level, index, u16::try_from(here).unwrap_or(FULL).min(FULL))
    }
    /// Its level, from 0 for the leaves' hashes.
    pub const fn level(&self) -> u32 {
        self.level
    }
    /// Its number within the level, from 0.
    pub const fn index(&self) -> u64 {
        self.index
    }
    /// How many hashes it has.
    pub const fn width(&self) -> u16 {
        self.width
    }
    /// Whether a tree of this size has all of it: what may be served, and never changes, once the size was signed.
    pub fn is_reached_at(&self, size: u64) -> bool {
        Self::within(self.level, self.index, size).is_some_and(|there| self.width <= there.width)
    }
    /// Whether it is not full, and so may grow.
    pub const fn is_partial(&self) -> bool {
        self.width < FULL
    }
}

/// How many hashes a level has in a tree of this size: `floor(size / 256^level)` (`tlog-tiles`, "Partial Tiles").
pub fn hashes_at(level: u32, size: u64) -> u64 {
    level.checked_mul(HEIGHT).and_then(|bits| size.checked_shr(bits)).unwrap_or(0)
}

/// The partial tiles at the right edge of a tree of this size, one a level at most.
pub fn right_edge(size: u64) -> BTreeSet<Tile> {
    (0..=u64::BITS / HEIGHT)
        .filter_map(|level| Tile::within(level, hashes_at(level, size) / u64::from(FULL), size))
        .collect()
}

/// The tiles that are new or wider in a tree that grew: those that have to be written.
pub fn changed(from: u64, to: u64) -> BTreeSet<Tile> {
    let mut found = BTreeSet::new();
    for level in 0..=u64::BITS / HEIGHT {
        let (had, has) = (hashes_at(level, from), hashes_at(level, to));
        if had < has {
            let full = u64::from(FULL);
            found.extend((had / full..=(has - 1) / full).filter_map(|index| Tile::within(level, index, to)));
        }
    }
    found
}

/// A tile as it is served: its hashes one after the other (`tlog-tiles`, "Merkle Tree").
pub fn encode(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(Hash::as_bytes).copied().collect()
}

/// The hashes of a tile as it is served; `None` where the bytes are not whole hashes, none, or more than fit.
pub fn decode(bytes: &[u8]) -> Option<Vec<Hash>> {
    let hashes: Vec<Hash> = bytes.chunks(HASH_LENGTH).map(Hash::from_slice).collect::<Option<_>>()?;
    (1..=usize::from(FULL)).contains(&hashes.len()).then_some(hashes)
}

/// Where tiles are kept. All that a proof needs is asked for at once, so that it costs one query.
pub trait Tiles {
    /// Why tiles could not be read.
    type Error;
    /// The hashes of these tiles: for each at least its width, from its beginning. What is not there is left out.
    fn read(&mut self, tiles: &BTreeSet<Tile>) -> Result<BTreeMap<Tile, Vec<Hash>>, Self::Error>;
}

/// Why tiles could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread<E> {
    /// Where they are kept could not be read.
    Failed(E),
    /// A tile that the tree must have is not there, or is too narrow.
    Missing(Tile),
}

/// Reads tiles, and holds each to the width that was asked for.
pub fn read<T: Tiles>(
    from: &mut T,
    tiles: &BTreeSet<Tile>,
) -> Result<BTreeMap<Tile, Vec<Hash>>, Unread<T::Error>> {
    let mut had = from.read(tiles).map_err(Unread::Failed)?;
    let mut found = BTreeMap::new();
    for tile in tiles {
        let mut hashes = had.remove(tile).ok_or(Unread::Missing(*tile))?;
        if hashes.len() < usize::from(tile.width) {
            return Err(Unread::Missing(*tile));
        }
        hashes.truncate(usize::from(tile.width));
        found.insert(*tile, hashes);
    }
    Ok(found)
}
