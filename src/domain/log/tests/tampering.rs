//! Every bit of a proof counts: in the leaf, in each hash, in the roots, in index and sizes.

use super::kept::Kept;
use super::{entry, leaves};
use crate::domain::log::verify::{consistency, inclusion};
use crate::domain::log::{Edge, Hash, Plan};

/// The hash with each of its bits turned, one at a time.
fn flipped(hash: Hash) -> impl Iterator<Item = Hash> {
    (0..256).map(move |bit| {
        let mut bytes = *hash.as_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        Hash::new(bytes)
    })
}

/// A proof with each bit of each hash turned, and with each hash left out, doubled, or swapped with the next.
fn spoilt(proof: &[Hash]) -> Vec<Vec<Hash>> {
    let mut found = Vec::new();
    for at in 0..proof.len() {
        for odd in flipped(proof[at]) {
            let mut other = proof.to_vec();
            other[at] = odd;
            found.push(other);
        }
        let mut less = proof.to_vec();
        let left_out = less.remove(at);
        found.push(less);
        let mut more = proof.to_vec();
        more.insert(at, left_out);
        found.push(more);
        if at > 0 {
            let mut other = proof.to_vec();
            other.swap(at - 1, at);
            found.push(other);
        }
    }
    let mut longer = proof.to_vec();
    longer.push(Hash::empty());
    found.push(longer);
    found
}

fn roots(size: u64) -> Vec<Hash> {
    let root = |size| Edge::empty().grow(&leaves(0, size)).unwrap().edge.root();
    (0..=size).map(root).collect()
}

#[test]
fn no_bit_of_an_inclusion_proof_can_be_turned() {
    let (mut kept, _) = Kept::with(300);
    let roots = roots(300);
    for size in (1..=33).chain([255, 256, 257, 300]) {
        let root = roots[usize::try_from(size).unwrap()];
        for index in (0..size).filter(|index| size <= 33 || index % 51 == 0 || index + 1 == size) {
            let proof = Plan::inclusion(index, size).unwrap().make(&mut kept).unwrap();
            let leaf = Hash::leaf(&entry(index));
            assert_eq!(inclusion(leaf, index, size, &proof, root), Ok(()));
            for odd in spoilt(&proof) {
                assert!(inclusion(leaf, index, size, &odd, root).is_err(), "{index} in {size}");
            }
            for odd in flipped(leaf) {
                assert!(inclusion(odd, index, size, &proof, root).is_err());
            }
            for odd in flipped(root) {
                assert!(inclusion(leaf, index, size, &proof, odd).is_err());
            }
            for bit in 0..64 {
                assert!(
                    inclusion(leaf, index ^ (1 << bit), size, &proof, root).is_err(),
                    "{index} in {size}"
                );
            }
        }
    }
}

#[test]
fn no_bit_of_a_consistency_proof_can_be_turned() {
    let (mut kept, _) = Kept::with(300);
    let roots = roots(300);
    for size in (1..=33_u64).chain([255, 256, 257, 300]) {
        for old in (1..=size).filter(|old| size <= 33 || old % 51 == 0 || old + 1 == size) {
            let proof = Plan::consistency(old, size).unwrap().make(&mut kept).unwrap();
            let before = (old, roots[usize::try_from(old).unwrap()]);
            let now = (size, roots[usize::try_from(size).unwrap()]);
            assert_eq!(consistency(before, now, &proof), Ok(()));
            for odd in spoilt(&proof) {
                assert!(consistency(before, now, &odd).is_err(), "{old} in {size}");
            }
            for odd in flipped(before.1) {
                assert!(consistency((old, odd), now, &proof).is_err(), "{old} in {size}");
            }
            for odd in flipped(now.1) {
                assert!(consistency(before, (size, odd), &proof).is_err(), "{old} in {size}");
            }
        }
    }
}

/// A smaller tree with another history is found out, whichever entry differs.
#[test]
fn no_entry_of_a_signed_tree_can_be_another() {
    let all = leaves(0, 40);
    let now = Edge::empty().grow(&all).unwrap().edge.root();
    let (mut kept, _) = Kept::with(40);
    for old in 1..=40_u64 {
        let proof = Plan::consistency(old, 40).unwrap().make(&mut kept).unwrap();
        for changed in 0..usize::try_from(old).unwrap() {
            let mut other = all[..usize::try_from(old).unwrap()].to_vec();
            other[changed] = Hash::leaf(b"another");
            let before = Edge::empty().grow(&other).unwrap().edge.root();
            assert!(consistency((old, before), (40, now), &proof).is_err(), "{changed} of {old}");
        }
    }
}
