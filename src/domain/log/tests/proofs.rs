//! Every proof of trees up to 300 entries, made from tiles and verified, and the same of a second implementation; of
//! larger ones a choice. And what making them costs.

use super::kept::Kept;
use super::reference::Reference;
use super::{entry, leaves};
use crate::domain::log::verify::{consistency, inclusion};
use crate::domain::log::{Hash, Plan};

const LARGEST: u64 = 300;

fn at(number: u64) -> usize {
    usize::try_from(number).unwrap()
}

#[test]
fn every_entry_of_every_tree_up_to_300_is_proven() {
    let reference = Reference::of(leaves(0, LARGEST));
    // A tree's tiles begin with those of every smaller one: proofs in the smaller are made from the larger's.
    let (mut kept, _) = Kept::with(LARGEST);
    let mut proven = 0;
    for size in 1..=LARGEST {
        let root = reference.mth(0, at(size));
        for index in 0..size {
            let proof = Plan::inclusion(index, size).unwrap().make(&mut kept).unwrap();
            assert_eq!(proof, reference.path(at(index), 0, at(size)), "{index} in {size}");
            let leaf = Hash::leaf(&entry(index));
            assert_eq!(inclusion(leaf, index, size, &proof, root), Ok(()), "{index} in {size}");
            proven += 1;
        }
    }
    assert_eq!(proven, 45_150);
}

#[test]
fn every_pair_of_trees_up_to_300_is_consistent() {
    let reference = Reference::of(leaves(0, LARGEST));
    let (mut kept, _) = Kept::with(LARGEST);
    let mut proven = 0;
    for size in 1..=LARGEST {
        for old in 1..=size {
            let proof = Plan::consistency(old, size).unwrap().make(&mut kept).unwrap();
            assert_eq!(proof, reference.subproof(at(old), 0, at(size), true), "{old} in {size}");
            let (before, now) = (reference.mth(0, at(old)), reference.mth(0, at(size)));
            assert_eq!(consistency((old, before), (size, now), &proof), Ok(()), "{old} in {size}");
            proven += 1;
        }
    }
    assert_eq!(proven, 45_150);
}

#[test]
fn nothing_is_proven_of_what_a_tree_does_not_have() {
    for (index, size) in [(0, 0), (1, 1), (300, 300), (u64::MAX, 300), (u64::MAX, u64::MAX)] {
        assert_eq!(Plan::inclusion(index, size), None);
    }
    for (old, size) in [(0, 0), (0, 1), (2, 1), (u64::MAX, 300)] {
        assert_eq!(Plan::consistency(old, size), None);
    }
}

#[test]
fn proofs_in_a_large_tree_hold_and_read_two_tiles_a_level_at_most_by_one_query() {
    const SIZE: u64 = 70_000;
    let reference = Reference::of(leaves(0, SIZE));
    let (mut kept, edge) = Kept::with(SIZE);
    let marks = [0, 1, 254, 255, 256, 257, 511, 65_535, 65_536, 65_537, 69_887, 69_888, 69_998, 69_999];
    for index in marks {
        (kept.read, kept.queries) = (0, 0);
        let proof = Plan::inclusion(index, SIZE).unwrap().make(&mut kept).unwrap();
        assert!(kept.read <= 2 * 3, "{index} reads {}", kept.read);
        assert_eq!(kept.queries, 1);
        assert_eq!(proof, reference.path(at(index), 0, at(SIZE)));
        assert_eq!(inclusion(Hash::leaf(&entry(index)), index, SIZE, &proof, edge.root()), Ok(()));

        (kept.read, kept.queries) = (0, 0);
        let old = index + 1;
        let proof = Plan::consistency(old, SIZE).unwrap().make(&mut kept).unwrap();
        assert!(kept.read <= 2 * 3, "{old} reads {}", kept.read);
        assert_eq!(kept.queries, 1);
        let before = reference.mth(0, at(old));
        assert_eq!(consistency((old, before), (SIZE, edge.root()), &proof), Ok(()));
    }
}

#[test]
fn a_plan_needs_two_tiles_a_level_at_most_however_large_the_tree_is() {
    for size in [1 << 32, (1 << 32) + 12_345, (1 << 63) - 1, u64::MAX] {
        for part in [0, 1, 255, 256, size / 3, size / 2, size - 1] {
            assert!(Plan::inclusion(part, size).unwrap().tiles().len() <= 2 * 8, "{part} in {size}");
            let old = part.max(1);
            assert!(Plan::consistency(old, size).unwrap().tiles().len() <= 2 * 8, "{old} in {size}");
        }
        assert!(Plan::root(size).tiles().len() <= 8);
    }
}
