//! All leaves of the log in their order: the tree is grown from them, and held against the tiles, the head and whatever
//! else has to be its root.

use std::collections::{BTreeMap, HashSet, VecDeque};

use serde::Deserialize;

use super::head::Due;
use super::manifest::{bundles, path_of, tiles};
use super::report::{Code, Report};
use crate::domain::ids::AnyId;
use crate::domain::log::bundles::{LONGEST, decode};
use crate::domain::log::tiles::{FULL, encode};
use crate::domain::log::{Address, Bundle, Edge, Hash, Tile};
use crate::domain::time::Instant;

/// The longest bundle that is read, in bytes: 256 entries with their lengths.
const LONGEST_BUNDLE: u64 = 256 * (65_535 + 2);
/// The longest tile, in bytes.
pub const LONGEST_TILE: u64 = 256 * 32;

/// A leaf as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaf<'l> {
    /// The digest of the body, in hexadecimal.
    pub body: &'l str,
    /// The entry.
    pub id: AnyId,
    /// The group or the account that it concerns.
    pub scope: AnyId,
    /// When it was recorded.
    pub time: Instant,
    v: u8,
}

impl<'l> Leaf<'l> {
    /// Reads a leaf.
    pub fn parse(bytes: &'l [u8]) -> Result<Self, String> {
        let leaf: Self =
            serde_json::from_slice(bytes).map_err(|e| format!("the leaf cannot be read: {e}"))?;
        if leaf.v == 1 { Ok(leaf) } else { Err("the leaf is of another version".to_owned()) }
    }
}

/// Where tiles and bundles are had: an export, or a service that shows its log.
pub trait Shelf {
    /// The whole of what has this path in an export; none where it cannot be had, which is told.
    fn whole(&mut self, path: &str, longest: u64, report: &mut Report) -> Option<Vec<u8>>;

    /// Whether nothing more can be had.
    fn is_ended(&self) -> bool {
        false
    }
}

/// The leaves still to come.
pub struct Leaves {
    bundles: Box<dyn Iterator<Item = Bundle>>,
    waiting: VecDeque<Vec<u8>>,
    /// The number of the leaf that comes next, from 1.
    number: u64,
    size: u64,
    edge: Option<Edge>,
    due: VecDeque<Due>,
    partial: BTreeMap<u32, (Tile, Vec<Hash>)>,
    /// The entries whose leaves came; none where nobody asks whether one stands twice.
    seen: Option<HashSet<AnyId>>,
}

impl Leaves {
    /// Those of a log of this size.
    pub fn new(size: u64, due: Vec<Due>) -> Self {
        Self {
            bundles: Box::new(bundles(size)),
            waiting: VecDeque::new(),
            number: 1,
            size,
            edge: Some(Edge::empty()),
            due: due.into(),
            partial: BTreeMap::new(),
            seen: Some(HashSet::new()),
        }
    }

    /// Those that a log of this size has behind a tree that is known. Nothing of them is kept.
    pub fn behind(edge: Edge, size: u64, due: Vec<Due>) -> Self {
        let whole = edge.size() / u64::from(FULL);
        let is_known = edge.size() == size;
        let bundles = Box::new(bundles(size).skip_while(move |bundle| is_known || bundle.index() < whole));
        Self {
            bundles,
            number: edge.size().saturating_add(1),
            edge: Some(edge),
            seen: None,
            ..Self::new(size, due)
        }
    }

    /// The next leaf, with its number.
    pub fn next(&mut self, files: &mut dyn Shelf, report: &mut Report) -> Option<(u64, Vec<u8>)> {
        while self.waiting.is_empty() {
            // Behind a known tree, leaves are of use for that tree alone.
            if files.is_ended() || (self.seen.is_none() && self.edge.is_none()) {
                return None;
            }
            let bundle = self.bundles.next()?;
            self.take(bundle, files, report);
        }
        let leaf = self.waiting.pop_front()?;
        let number = self.number;
        self.number = number.saturating_add(1);
        report.look(Code::Leaf, 1);
        match Leaf::parse(&leaf) {
            Ok(Leaf { id, .. }) if self.seen.as_mut().is_some_and(|seen| !seen.insert(id)) => {
                report.fault(Code::Leaf, format!("leaf {number}"), "it stands twice");
            }
            Ok(_) => {}
            Err(why) => report.fault(Code::Format, format!("leaf {number}"), why),
        }
        Some((number, leaf))
    }

    /// Reads a bundle, and grows the tree by it. Where one cannot be read, the tree is not known from there on.
    fn take(&mut self, bundle: Bundle, files: &mut dyn Shelf, report: &mut Report) {
        let path = path_of(Address::Entries(bundle));
        let bytes = files.whole(&path, LONGEST_BUNDLE, report).unwrap_or_default();
        let leaves = decode(&bytes).filter(|leaves| leaves.len() == usize::from(bundle.width()));
        let Some(leaves) = leaves.filter(|leaves| leaves.iter().all(|leaf| leaf.len() <= LONGEST)) else {
            report.fault(Code::Tree, &path, "it does not hold as many leaves as it must");
            // What is behind it has the numbers that it has.
            self.number = bundle.entries().map_or(u64::MAX, |(_, behind)| behind.saturating_add(1));
            self.edge = None;
            return;
        };
        report.look(Code::Tree, u64::from(bundle.width()));
        self.number = bundle.entries().map_or(u64::MAX, |(first, _)| first.saturating_add(1));
        let mut hashes: Vec<Hash> = leaves.iter().map(|leaf| Hash::leaf(leaf)).collect();
        let Some(edge) = self.edge.take() else {
            self.waiting.extend(leaves.into_iter().map(<[u8]>::to_vec));
            return;
        };
        // Of the first bundle behind a known tree, the beginning is known.
        let known = known_of(&edge, bundle);
        if !hashes.starts_with(known) {
            report.fault(Code::Tree, &path, "its first leaves are not those that it had before");
            return;
        }
        hashes.drain(..known.len());
        self.number = self.number.saturating_add(u64::try_from(known.len()).unwrap_or(u64::MAX));
        self.waiting.extend(leaves.into_iter().skip(known.len()).map(<[u8]>::to_vec));
        self.hold_due(&edge, &hashes, report);
        let Some(growth) = edge.grow(&hashes) else { return };
        for (tile, hashes) in growth.tiles {
            if tile.width() == FULL {
                hold_tile(tile, &hashes, files, report);
            } else {
                self.partial.insert(tile.level(), (tile, hashes));
            }
        }
        self.edge = Some(growth.edge);
    }

    /// Holds what the tree has to have within these leaves.
    fn hold_due(&mut self, edge: &Edge, hashes: &[Hash], report: &mut Report) {
        let behind = edge.size().saturating_add(u64::try_from(hashes.len()).unwrap_or(u64::MAX));
        while self.due.front().is_some_and(|due| due.size <= behind) {
            let Some(due) = self.due.pop_front() else { return };
            let more = usize::try_from(due.size.saturating_sub(edge.size())).unwrap_or(usize::MAX);
            let first = hashes.get(..more).unwrap_or(hashes);
            let root = edge.clone().grow(first).map(|growth| growth.edge.root());
            if root != Some(due.root) {
                let why = format!("the tree of the first {} leaves has another root", due.size);
                report.fault(due.code, due.what, why);
            }
        }
    }

    /// When all leaves were read: holds the tiles at the right edge, and what the tree does not reach. Gives the edge of the
    /// tree, if all of it was read.
    pub fn end(mut self, files: &mut dyn Shelf, report: &mut Report) -> Option<Edge> {
        let edge = self.edge.take();
        if let Some(edge) = &edge {
            for tile in tiles(self.size).filter(Tile::is_partial) {
                let known = self.partial.get(&tile.level()).filter(|(known, _)| *known == tile);
                if let Some((_, hashes)) = known {
                    hold_tile(tile, hashes, files, report);
                }
            }
            self.hold_due(edge, &[], report);
            for due in self.due {
                let why = format!("the tree ends at {}, before size {}", edge.size(), due.size);
                report.fault(due.code, due.what, why);
            }
        }
        edge
    }
}

/// What is known already of the leaves of a bundle.
fn known_of(edge: &Edge, bundle: Bundle) -> &[Hash] {
    match bundle.entries() {
        Some((first, _)) if first < edge.size() => edge.leaves(),
        _ => &[],
    }
}

fn hold_tile(tile: Tile, hashes: &[Hash], files: &mut dyn Shelf, report: &mut Report) {
    let path = path_of(Address::Tile(tile));
    report.look(Code::Tree, 1);
    if files.whole(&path, LONGEST_TILE, report).is_some_and(|bytes| bytes != encode(hashes)) {
        report.fault(Code::Tree, path, "it is not the tile of the leaves");
    }
}
