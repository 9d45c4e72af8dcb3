//! The tree as it grows: the tiles of every size, by batches of every size.

use std::collections::BTreeSet;

use super::kept::Kept;
use super::reference::Reference;
use super::{Numbers, leaves};
use crate::domain::log::tiles::{changed, decode, encode, right_edge};
use crate::domain::log::{Edge, Hash, Plan, Tile, Unread};

/// `tlog-tiles`, "Partial Tiles": "273 full level 0 tiles, one partial level 0 tile of width 112, one full level 1 tile,
/// one partial level 1 tile of width 17, and one partial level 2 tile of width 1"; and of 256: "a full level 0 tile and
/// a partial level 1 tile of width 1".
#[test]
fn trees_of_the_specifications_sizes_have_the_tiles_it_names() {
    let widths = |size| -> Vec<(u32, u64, u16)> {
        changed(0, size).iter().map(|t| (t.level(), t.index(), t.width())).collect()
    };
    assert_eq!(widths(0), []);
    assert_eq!(widths(1), [(0, 0, 1)]);
    assert_eq!(widths(255), [(0, 0, 255)]);
    assert_eq!(widths(256), [(0, 0, 256), (1, 0, 1)]);
    assert_eq!(widths(257), [(0, 0, 256), (0, 1, 1), (1, 0, 1)]);
    let large = widths(70_000);
    assert!((0..273).all(|n| large.contains(&(0, n, 256))));
    assert_eq!(large[273..], [(0, 273, 112), (1, 0, 256), (1, 1, 17), (2, 0, 1)]);
}

#[test]
fn the_tiles_and_the_root_are_those_of_a_second_implementation() {
    let reference = Reference::of(leaves(0, 70_000));
    for size in [0, 1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 70_000] {
        let (mut kept, edge) = Kept::with(size);
        let all = usize::try_from(size).unwrap();
        assert_eq!(kept.tiles, reference.tiles(all), "{size}");
        assert_eq!(edge.root(), reference.mth(0, all), "{size}");
        assert_eq!(Edge::read(size, &mut kept), Ok(edge.clone()), "{size}");
        assert_eq!(Plan::root(size).make(&mut kept), Ok(vec![edge.root()]), "{size}");
    }
}

#[test]
fn batches_of_any_size_give_the_same_as_leaf_by_leaf() {
    let all = leaves(0, 1_500);
    let (mut single, mut alone) = (Kept::default(), Edge::empty());
    let mut roots = vec![alone.root()];
    for leaf in &all {
        let grown = alone.grow(std::slice::from_ref(leaf)).unwrap();
        single.put(&grown);
        alone = grown.edge;
        roots.push(alone.root());
    }
    for seed in 0..40 {
        let (mut numbers, mut kept, mut edge) = (Numbers(seed), Kept::default(), Edge::empty());
        while edge.size() < 1_500 {
            let from = edge.size();
            let to = (from + numbers.below([3, 40, 300, 700][usize::try_from(seed).unwrap() % 4])).min(1_500);
            let grown =
                edge.grow(&all[usize::try_from(from).unwrap()..usize::try_from(to).unwrap()]).unwrap();
            let written: BTreeSet<Tile> = grown.tiles.iter().map(|(tile, _)| *tile).collect();
            assert_eq!(written, changed(from, to), "{from} to {to}");
            assert_eq!(written.len(), grown.tiles.len());
            kept.put(&grown);
            edge = grown.edge;
            assert_eq!(edge.root(), roots[usize::try_from(to).unwrap()]);
            // What a process that starts anew reads is what the one that goes on has.
            assert_eq!(Edge::read(to, &mut kept), Ok(edge.clone()));
        }
        assert_eq!(kept.tiles, single.tiles);
        assert_eq!(edge, alone);
    }
}

/// A tree that went on: its tiles are wider than the edge of a smaller size, and begin with it.
#[test]
fn the_edge_of_a_smaller_size_is_read_from_a_larger_tree() {
    let (mut kept, _) = Kept::with(600);
    for size in [0, 1, 44, 255, 256, 257, 511, 512, 599, 600] {
        assert_eq!(Edge::read(size, &mut kept), Ok(Kept::with(size).1), "{size}");
    }
}

#[test]
fn what_is_written_and_kept_for_a_batch_does_not_grow_with_the_tree() {
    let sizes = [1_000, u64::from(u32::MAX), 1 << 48, (1 << 63) - 1];
    for size in sizes {
        let edge = right_edge(size);
        assert!(edge.len() <= 8, "{size}");
        assert!(edge.iter().map(|tile| usize::from(tile.width())).sum::<usize>() <= 8 * 255);
        assert!(changed(size, size + 500).len() <= 3 + 2 * 8, "{size}");
        assert!(edge.iter().all(Tile::is_partial));
    }
    assert_eq!(right_edge(0), BTreeSet::new());
    assert_eq!(right_edge(65_536).iter().map(Tile::level).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_tile_that_is_missing_or_too_narrow_is_named() {
    let (mut kept, _) = Kept::with(300);
    let narrow = Tile::new(0, 1, 44).unwrap();
    kept.tiles.get_mut(&(0, 1)).unwrap().truncate(43);
    assert_eq!(Edge::read(300, &mut kept), Err(Unread::Missing(narrow)));
    assert_eq!(Plan::inclusion(299, 300).unwrap().make(&mut kept), Err(Unread::Missing(narrow)));
    kept.tiles.remove(&(0, 1));
    assert_eq!(Plan::root(300).make(&mut kept), Err(Unread::Missing(narrow)));
}

#[test]
fn no_leaf_makes_no_tile_and_numbers_end() {
    let (_, edge) = Kept::with(300);
    let same = edge.clone().grow(&[]).unwrap();
    assert_eq!((same.edge, same.tiles), (edge, Vec::new()));
}

#[test]
fn a_tile_is_read_as_it_was_written() {
    let hashes = leaves(0, 256);
    let bytes = encode(&hashes);
    assert_eq!(bytes.len(), 8_192);
    assert_eq!(decode(&bytes), Some(hashes));
    assert_eq!(decode(&bytes[..32]), Some(vec![Hash::leaf(&super::entry(0))]));
    for odd in [&[][..], &bytes[..31], &bytes[..33], &[0; 257 * 32][..]] {
        assert_eq!(decode(odd), None, "{}", odd.len());
    }
}
