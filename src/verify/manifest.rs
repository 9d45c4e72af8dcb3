//! The manifest: which files there are, and must be.

use std::collections::BTreeSet;

use super::container::Archive;
use super::files::whole_of;
use super::report::{Code, Report};
use crate::domain::export::{
    CHECKPOINT, ENTRIES, FORMAT, KEYS, LOG, MANIFEST, Manifest, PEOPLE, README, SCHEMA, TEXTS, archive,
    tables, text_path,
};
use crate::domain::ids::{AnyId, Id};
use crate::domain::log::tiles::{FULL, hashes_at};
use crate::domain::log::{Address, Bundle, Tile};

/// The longest manifest that is read, in bytes.
const LONGEST: u64 = 64 * 1024 * 1024;

/// What was exported, out of a manifest whose form holds.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The group.
    pub group: AnyId,
    /// The proposal, where it is of one alone.
    pub proposal: Option<AnyId>,
    /// What else it says.
    pub manifest: Manifest,
}

/// Reads the manifest, and holds which files there are against it. `None` where there is none to go by.
pub fn check(archive: &Archive, report: &mut Report) -> Option<Exported> {
    report.look(Code::Manifest, 1);
    let exported = match read(archive) {
        Ok(exported) => exported,
        Err(why) => {
            report.fault(Code::Manifest, MANIFEST, why);
            return None;
        }
    };
    if archive.members().last().map(|m| m.name.as_str()) != Some(MANIFEST) {
        report.fault(Code::Container, MANIFEST, "it is not the last file");
    }
    for text in archive.members().iter().map(|m| m.name.as_str()).filter(|name| *name != MANIFEST) {
        if !exported.manifest.files.contains_key(text) {
            report.fault(Code::Manifest, text, "the manifest does not name it");
        }
    }
    let must = paths(exported.manifest.size);
    for path in exported.manifest.files.keys() {
        if archive.find(path).is_none() {
            report.fault(Code::Manifest, path, "it is missing");
        } else if !must.contains(path) && !is_text(path) && !is_archived(path, &exported) {
            report.fault(Code::Manifest, path, "an export has no such file");
        }
    }
    for path in &must {
        if !exported.manifest.files.contains_key(path) {
            report.fault(Code::Manifest, path, "it is missing");
        }
    }
    Some(exported)
}

fn read(archive: &Archive) -> Result<Exported, String> {
    let member = archive.find(MANIFEST).ok_or("it is missing")?;
    let bytes = whole_of(archive.content(member), LONGEST)?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|e| format!("it cannot be read: {e}"))?;
    if manifest.format != FORMAT {
        return Err(format!("its format is {}, not {FORMAT}", manifest.format));
    }
    if manifest.bytes().as_deref() != Some(bytes.as_slice()) {
        return Err("it is not canonical JSON".to_owned());
    }
    // Each leaf has digests, which nothing packs.
    if manifest.size > archive.length() {
        return Err("a log of this size does not fit into the file".to_owned());
    }
    let id = |text: &str| Id::parse(text).ok_or_else(|| format!("{text} is no id"));
    let group = id(&manifest.group.id)?;
    let proposal = manifest.proposal.as_deref().map(id).transpose()?;
    Ok(Exported { group, proposal, manifest })
}

/// The files that every export has, with the tiles of a log of this size.
fn paths(size: u64) -> BTreeSet<String> {
    let mut paths: BTreeSet<String> =
        [README, SCHEMA, CHECKPOINT, KEYS, ENTRIES, PEOPLE].map(str::to_owned).into_iter().collect();
    for table in tables() {
        paths.insert(table.path());
        if table.is_fact() {
            paths.insert(table.csv_path());
        }
    }
    paths.extend(bundles(size).map(|bundle| path_of(Address::Entries(bundle))));
    paths.extend(tiles(size).map(|tile| path_of(Address::Tile(tile))));
    paths
}

/// Where an export has what is at this address below the log's prefix.
pub fn path_of(address: Address) -> String {
    format!("{LOG}{address}")
}

/// The bundles of a log of this size, in their order.
pub fn bundles(size: u64) -> impl Iterator<Item = Bundle> {
    within(0, size).filter_map(|tile| Bundle::new(tile.index(), tile.width()))
}

/// The tiles of a tree of this size, level by level.
pub fn tiles(size: u64) -> impl Iterator<Item = Tile> {
    (0..).take_while(move |level| hashes_at(*level, size) > 0).flat_map(move |level| within(level, size))
}

fn within(level: u32, size: u64) -> impl Iterator<Item = Tile> {
    let count = hashes_at(level, size).div_ceil(u64::from(FULL));
    (0..count).filter_map(move |index| Tile::within(level, index, size))
}

fn is_text(path: &str) -> bool {
    TEXTS.iter().any(|table| {
        let id =
            path.strip_prefix("texts/").and_then(|p| p.strip_prefix(table)).and_then(|p| p.strip_prefix('/'));
        let id = id.and_then(|p| p.strip_suffix(".md")).and_then(AnyId::parse);
        id.is_some_and(|id| text_path(table, &id.to_string()) == path)
    })
}

/// Whether a file can be of a log that the group stood in before; which there must be is told where that is held.
fn is_archived(path: &str, exported: &Exported) -> bool {
    exported.proposal.is_none() && archive::parse(path).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_has_the_tiles_of_its_size() {
        assert_eq!((bundles(0).count(), tiles(0).count()), (0, 0));
        assert_eq!((bundles(256).count(), tiles(256).count()), (1, 2));
        assert_eq!((bundles(257).count(), tiles(257).count()), (2, 3));
        assert_eq!((bundles(70_000).count(), tiles(70_000).count()), (274, 274 + 2 + 1));
        assert_eq!(path_of(Address::Tile(Tile::within(0, 273, 70_000).unwrap())), "log/tile/0/273.p/112");
    }

    #[test]
    fn texts_have_paths_of_their_own() {
        assert!(is_text("texts/versions/0196f1a0-0000-7000-8000-000000000001.md"));
        for odd in [
            "texts/comments/0196f1a0-0000-7000-8000-000000000001.md",
            "texts/versions/0196F1A0-0000-7000-8000-000000000001.md",
            "texts/versions/1.md",
            "texts/versions/../x.md",
        ] {
            assert!(!is_text(odd), "{odd}");
        }
    }
}
