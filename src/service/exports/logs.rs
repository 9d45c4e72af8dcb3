//! `log/…`: the signed head, the keys, and the tree of its size with all leaves, as they are served.

use std::collections::BTreeSet;
use std::io::{Seek, Write};

use super::container::Container;
use crate::domain::export::{CHECKPOINT, KEYS, LOG};
use crate::domain::log::bundles::encode as encode_bundle;
use crate::domain::log::tiles::{FULL, TOP_LEVEL, encode, hashes_at};
use crate::domain::log::{Address, Bundle, Tile, Tiles};
use crate::error::{Code, Error, Result};
use crate::service::log;
use crate::store::Tx;
use crate::store::log::{Stored, leaves};

/// Tiles read at once.
const TILES: usize = 32;
/// Bundles of leaves read at once.
const BUNDLES: u64 = 16;

/// Writes all of it for the signed head. Gives that: the log's name and its size.
pub(super) fn write<W: Write + Seek>(tx: &mut Tx<'_>, zip: &mut Container<W>) -> Result<(String, u64)> {
    let signed = log::checkpoint(tx)?;
    let size = u64::try_from(signed.size).map_err(Error::internal)?;
    zip.add(CHECKPOINT, |out| out.write_all(signed.note.as_bytes()).map_err(super::container::unwritten))?;
    let keys = serde_json::to_vec(&log::keys(tx)?).map_err(Error::internal)?;
    zip.add(KEYS, |out| out.write_all(&keys).map_err(super::container::unwritten))?;
    tiles(tx, zip, size)?;
    bundles(tx, zip, size)?;
    Ok((signed.origin, size))
}

/// Every tile of the tree. One that is damaged is given as it is, one that is gone is missed by who verifies.
fn tiles<W: Write + Seek>(tx: &mut Tx<'_>, zip: &mut Container<W>, size: u64) -> Result<()> {
    for level in 0..=TOP_LEVEL {
        let count = hashes_at(level, size).div_ceil(u64::from(FULL));
        let all: Vec<Tile> = (0..count).filter_map(|index| Tile::within(level, index, size)).collect();
        for some in all.chunks(TILES) {
            let found = Stored(tx).read(&some.iter().copied().collect::<BTreeSet<_>>())?;
            for tile in some {
                let Some(hashes) = found.get(tile) else { continue };
                let hashes = hashes.get(..usize::from(tile.width())).unwrap_or(hashes);
                zip.add_as_it_is(&format!("{LOG}{}", Address::Tile(*tile)), &encode(hashes))?;
            }
        }
    }
    Ok(())
}

/// All leaves.
fn bundles<W: Write + Seek>(tx: &mut Tx<'_>, zip: &mut Container<W>, size: u64) -> Result<()> {
    let full = u64::from(FULL);
    let mut first = 0;
    while first < size {
        let most = size.saturating_sub(first).min(BUNDLES.saturating_mul(full));
        let found = match leaves(tx, first, i64::try_from(most).map_err(Error::internal)?) {
            // A number is missing: so are these files, which says where to look.
            Err(error) if error.code == Code::Internal => Vec::new(),
            found => found?,
        };
        for (some, at) in found.chunks(usize::from(FULL)).zip(0..) {
            let index = (first / full).saturating_add(at);
            let width = u16::try_from(some.len()).map_err(Error::internal)?;
            let bundle = Bundle::new(index, width).ok_or_else(|| Error::internal("a log past the end"))?;
            let bytes = encode_bundle(some).ok_or_else(|| Error::internal("a leaf that is too long"))?;
            let path = format!("{LOG}{}", Address::Entries(bundle));
            zip.add(&path, |out| out.write_all(&bytes).map_err(super::container::unwritten))?;
        }
        first = first.saturating_add(most);
    }
    Ok(())
}
