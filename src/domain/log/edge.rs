//! The right edge of the tree: what has to be known to make it grow. One partial tile a level, 255 hashes each at
//! most, however large the tree is.

use super::hash::Hash;
use super::tiles::{FULL, HEIGHT, Tile, Tiles, Unread, hashes_at, read, right_edge};

/// The partial tiles of a tree, one a level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

/// A tree that grew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Growth {
    /// Its edge now.
    pub edge: Edge,
    /// The tiles that are new or wider, each with all its hashes: the full ones, then one partial one a level at most.
    pub tiles: Vec<(Tile, Vec<Hash>)>,
}

impl Edge {
    /// The edge of an empty tree.
    pub fn empty() -> Self {
        Self::default()
    }

    /// The edge of a tree of this size, from its partial tiles.
    pub fn read<T: Tiles>(size: u64, from: &mut T) -> Result<Self, Unread<T::Error>> {
        let mut tiles = read(from, &right_edge(size))?;
        let mut levels = Vec::new();
        while hashes_at(level(levels.len()), size) > 0 {
            let at = level(levels.len());
            let tile = Tile::within(at, hashes_at(at, size) / u64::from(FULL), size);
            // A level that ends with a full tile has nothing at its edge.
            levels.push(tile.and_then(|tile| tiles.remove(&tile)).unwrap_or_default());
        }
        Ok(Self { size, levels })
    }

    /// How many entries the tree has.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The hashes of the leaves that no full tile has yet.
    pub fn leaves(&self) -> &[Hash] {
        self.levels.first().map(Vec::as_slice).unwrap_or_default()
    }

    /// The root of the tree. What a level has left over is the last node of the level above it.
    pub fn root(&self) -> Hash {
        let mut left_over = None;
        for level in &self.levels {
            let row: Vec<Hash> = level.iter().copied().chain(left_over).collect();
            left_over = if row.is_empty() { None } else { Some(Hash::over(&row)) };
        }
        left_over.unwrap_or_else(Hash::empty)
    }

    /// The tree with more leaves behind those it has. `None` past the end of numbers.
    pub fn grow(mut self, leaves: &[Hash]) -> Option<Growth> {
        let before = self.size;
        self.size = before.checked_add(u64::try_from(leaves.len()).ok()?)?;
        let mut tiles = Vec::new();
        let (mut at, mut rising) = (0, leaves.to_vec());
        while !rising.is_empty() {
            rising = self.take(at, &rising, before, &mut tiles)?;
            at += 1;
        }
        self.put_partial(before, &mut tiles);
        Some(Growth { edge: self, tiles })
    }

    /// Takes hashes into a level, and gives those of the tiles that are full now, for the level above.
    fn take(
        &mut self,
        at: usize,
        rising: &[Hash],
        before: u64,
        tiles: &mut Vec<(Tile, Vec<Hash>)>,
    ) -> Option<Vec<Hash>> {
        if self.levels.len() <= at {
            self.levels.push(Vec::new());
        }
        let own = self.levels.get_mut(at)?;
        own.extend_from_slice(rising);
        let mut index = hashes_at(level(at), before) / u64::from(FULL);
        let mut above = Vec::new();
        let (full, rest) = own.as_chunks::<{ FULL_USIZE }>();
        for hashes in full {
            above.push(Hash::over(hashes));
            tiles.push((Tile::new(level(at), index, FULL)?, hashes.to_vec()));
            index = index.checked_add(1)?;
        }
        *own = rest.to_vec();
        Some(above)
    }

    /// The partial tiles that are new or wider.
    fn put_partial(&self, before: u64, tiles: &mut Vec<(Tile, Vec<Hash>)>) {
        for (at, hashes) in self.levels.iter().enumerate() {
            let (had, has) = (hashes_at(level(at), before), hashes_at(level(at), self.size));
            let tile = Tile::within(level(at), has / u64::from(FULL), self.size);
            if let Some(tile) = tile.filter(|_| had < has) {
                tiles.push((tile, hashes.clone()));
            }
        }
    }
}

/// [`FULL`], where a length is wanted.
const FULL_USIZE: usize = 1 << HEIGHT;

fn level(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
