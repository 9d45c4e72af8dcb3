//! Entry bundles: the entries that hash to a tile of level 0, each with its length before it in two bytes, the larger
//! first (C2SP `tlog-tiles`, "Log entries").

use super::tiles::{FULL, Tile};

/// The longest entry that a bundle can hold, in bytes.
pub const LONGEST: usize = 65_535;

/// Which entries, and how many of them: those of the tile of level 0 with the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bundle {
    index: u64,
    width: u16,
}

impl Bundle {
    /// The bundle with this number, of a width from 1 to 256; `None` for what no address can name.
    pub fn new(index: u64, width: u16) -> Option<Self> {
        Tile::new(0, index, width).map(|_| Self { index, width })
    }
    /// Whether a tree of this size has all of it, as [`Tile::is_reached_at`].
    pub fn is_reached_at(&self, size: u64) -> bool {
        self.entries().is_some_and(|(_, behind)| behind <= size)
    }
    /// Its number, from 0.
    pub const fn index(&self) -> u64 {
        self.index
    }
    /// How many entries it has.
    pub const fn width(&self) -> u16 {
        self.width
    }
    /// Its entries by their index in the log: the first, and the one behind the last. `None` past the end of numbers.
    pub fn entries(&self) -> Option<(u64, u64)> {
        let first = self.index.checked_mul(u64::from(FULL))?;
        Some((first, first.checked_add(u64::from(self.width))?))
    }
}

/// A bundle as it is served; `None` where an entry is longer than [`LONGEST`].
pub fn encode<E: AsRef<[u8]>>(entries: &[E]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        bytes.extend_from_slice(&u16::try_from(entry.len()).ok()?.to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    Some(bytes)
}

/// The entries of a bundle as it is served; `None` where the bytes end inside an entry, or hold none or too many.
pub fn decode(bytes: &[u8]) -> Option<Vec<&[u8]>> {
    let (mut entries, mut rest) = (Vec::new(), bytes);
    while let Some((length, after)) = rest.split_first_chunk::<2>() {
        let (entry, next) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        entries.push(entry);
        rest = next;
    }
    (rest.is_empty() && (1..=usize::from(FULL)).contains(&entries.len())).then_some(entries)
}
