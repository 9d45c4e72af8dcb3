//! Archived logs: what an export has of the logs that its group stood in before it was brought to another instance. The
//! oldest is number 1.

use crate::domain::log::tiles::{FULL, hashes_at};
use crate::domain::log::{Address, Tile};

/// Before the path of each file.
const FOLDER: &str = "archive/";
/// The signed head, below an archive.
pub const CHECKPOINT: &str = "log/checkpoint";
/// The keys, below an archive.
pub const KEYS: &str = "log/keys.json";
/// The numbers that the group's entries had, below an archive.
pub const NUMBERS: &str = "numbers.jsonl";

/// The path of a file of an archive.
pub fn path(archive: u64, file: &str) -> String {
    format!("{FOLDER}{archive}/{file}")
}

/// Of which archive a path is, and which file of it; none of another file of an export.
pub fn parse(text: &str) -> Option<(u64, &str)> {
    let (number, file) = text.strip_prefix(FOLDER)?.split_once('/')?;
    let archive: u64 = number.parse().ok().filter(|n| *n > 0)?;
    (path(archive, file) == text).then_some((archive, file))
}

/// The files, below an archive, with the hashes of all leaves of a log of this size: the tiles of level 0, in their order.
pub fn tiles(size: u64) -> impl Iterator<Item = (Tile, String)> {
    let count = hashes_at(0, size).div_ceil(u64::from(FULL));
    let tiles = (0..count).filter_map(move |index| Tile::within(0, index, size));
    tiles.map(|tile| (tile, format!("log/{}", Address::Tile(tile))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_spelling() {
        assert_eq!(parse("archive/2/log/checkpoint"), Some((2, CHECKPOINT)));
        assert_eq!(path(2, CHECKPOINT), "archive/2/log/checkpoint");
        for odd in ["archive/02/x", "archive/0/x", "archive/x", "archive/+1/x", "log/checkpoint"] {
            assert_eq!(parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn all_leaves_have_their_hashes() {
        let paths: Vec<String> = tiles(300).map(|(_, path)| path).collect();
        assert_eq!(paths, ["log/tile/0/000", "log/tile/0/001.p/44"]);
        assert_eq!(tiles(0).count(), 0);
    }
}
