//! Addresses below the log's prefix: `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]` (C2SP `tlog-tiles`).
//!
//! `<N>` is cut into groups of three digits, all but the last with an `x` before them: 1234067 is `x001/x234/067`.
//! An address has one spelling; any other is none.

use std::fmt;

use super::bundles::Bundle;
use super::decimal;
use super::tiles::{FULL, Tile};

/// Each element of the path has so many digits of the number.
const GROUP: u64 = 1000;
/// More elements than a number of 64 bits can have.
const LONGEST: usize = 8;

/// What is served below the log's prefix beside the checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// Hashes of the tree.
    Tile(Tile),
    /// Entries.
    Entries(Bundle),
}

impl Address {
    /// Reads an address; `None` for what is none.
    pub fn parse(path: &str) -> Option<Self> {
        let (kind, rest) = path.strip_prefix("tile/")?.split_once('/')?;
        let (index, width) = number(rest)?;
        let found = if kind == "entries" {
            Self::Entries(Bundle::new(index, width)?)
        } else {
            let level = u32::try_from(decimal::parse(kind)?).ok()?;
            Self::Tile(Tile::new(level, index, width)?)
        };
        // Zeros in front, signs, a width of 256 that is spelt out: each is another spelling of what has one.
        (found.to_string() == path).then_some(found)
    }
}

/// The number and the width at the end of an address.
fn number(text: &str) -> Option<(u64, u16)> {
    let (digits, width) = match text.split_once(".p/") {
        Some((digits, width)) => (digits, u16::try_from(decimal::parse(width)?).ok()?),
        None => (text, FULL),
    };
    let mut index: u64 = 0;
    for (at, group) in digits.split('/').enumerate() {
        let group: u64 = group.trim_start_matches('x').parse().ok().filter(|g| *g < GROUP && at < LONGEST)?;
        index = index.checked_mul(GROUP)?.checked_add(group)?;
    }
    Some((index, width))
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (index, width) = match self {
            Self::Tile(tile) => {
                write!(f, "tile/{}/", tile.level())?;
                (tile.index(), tile.width())
            }
            Self::Entries(bundle) => {
                f.write_str("tile/entries/")?;
                (bundle.index(), bundle.width())
            }
        };
        let mut path = format!("{:03}", index % GROUP);
        let mut rest = index / GROUP;
        while rest > 0 {
            path = format!("x{:03}/{path}", rest % GROUP);
            rest /= GROUP;
        }
        f.write_str(&path)?;
        if width < FULL { write!(f, ".p/{width}") } else { Ok(()) }
    }
}
