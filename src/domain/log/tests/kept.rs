//! Tiles kept as the service keeps them: the widest state of each.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use super::leaves;
use crate::domain::log::{Edge, Growth, Hash, Tile, Tiles};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub tiles: BTreeMap<(u32, u64), Vec<Hash>>,
    /// How many tiles were read, and how many times.
    pub read: usize,
    pub queries: usize,
}

impl Kept {
    /// What a tree with so many of the tests' entries has.
    pub fn with(size: u64) -> (Self, Edge) {
        let mut kept = Self::default();
        let grown = Edge::empty().grow(&leaves(0, size)).unwrap();
        kept.put(&grown);
        (kept, grown.edge)
    }
    /// Puts what is new or wider.
    pub fn put(&mut self, grown: &Growth) {
        for (tile, hashes) in &grown.tiles {
            assert_eq!(hashes.len(), usize::from(tile.width()));
            let had = self.tiles.insert((tile.level(), tile.index()), hashes.clone());
            assert!(had.is_none_or(|had| had.len() < hashes.len() && hashes.starts_with(&had)), "{tile:?}");
        }
    }
}

impl Tiles for Kept {
    type Error = Infallible;
    fn read(&mut self, tiles: &BTreeSet<Tile>) -> Result<BTreeMap<Tile, Vec<Hash>>, Infallible> {
        self.read += tiles.len();
        self.queries += 1;
        let has = |tile: &Tile| Some((*tile, self.tiles.get(&(tile.level(), tile.index()))?.clone()));
        Ok(tiles.iter().filter_map(has).collect())
    }
}
