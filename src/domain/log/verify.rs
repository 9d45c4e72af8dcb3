//! Proofs verified: with hashes alone, without a tree.

use std::fmt;

use super::hash::Hash;

/// Why a proof does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unproven {
    /// The index or the older size lies outside what can be proven of a tree of this size.
    OutOfRange,
    /// The proof has fewer or more hashes than it must.
    Length,
    /// It leads to another root.
    Root,
}

impl fmt::Display for Unproven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OutOfRange => "the tree does not reach so far",
            Self::Length => "the proof has not as many hashes as it must",
            Self::Root => "the proof leads to another root",
        })
    }
}

/// Where the verifier stands: a node's index in its row, and that of the row's last node.
struct Row {
    node: u64,
    last: u64,
}

impl Row {
    /// Whether the next hash stands to the left of the node. Goes up past the rows where the node has no sibling.
    fn next_is_left(&mut self) -> Result<bool, Unproven> {
        if self.last == 0 {
            return Err(Unproven::Length);
        }
        let left = self.node % 2 == 1 || self.node == self.last;
        if left {
            while self.node.is_multiple_of(2) && self.node != 0 {
                self.up();
            }
        }
        Ok(left)
    }
    fn up(&mut self) {
        self.node >>= 1;
        self.last >>= 1;
    }
}

/// Holds if the proof shows that the leaf stands at the index in the tree with this size and root: RFC 9162 section
/// 2.1.3.2.
pub fn inclusion(leaf: Hash, index: u64, size: u64, proof: &[Hash], root: Hash) -> Result<(), Unproven> {
    if index >= size {
        return Err(Unproven::OutOfRange);
    }
    let (mut row, mut hash) = (Row { node: index, last: size - 1 }, leaf);
    for sibling in proof {
        hash = if row.next_is_left()? { Hash::node(sibling, &hash) } else { Hash::node(&hash, sibling) };
        row.up();
    }
    if row.last != 0 {
        return Err(Unproven::Length);
    }
    if hash == root { Ok(()) } else { Err(Unproven::Root) }
}

/// Holds if the proof shows that the tree with this size and root begins with all of the older one: RFC 9162 section
/// 2.1.4.2. Of an empty older tree nothing can be proven.
pub fn consistency(
    (old, old_root): (u64, Hash),
    (size, root): (u64, Hash),
    proof: &[Hash],
) -> Result<(), Unproven> {
    if old == 0 || old > size {
        return Err(Unproven::OutOfRange);
    }
    if old == size {
        return match proof {
            [] if old_root == root => Ok(()),
            [] => Err(Unproven::Root),
            _ => Err(Unproven::Length),
        };
    }
    let mut row = Row { node: old - 1, last: size - 1 };
    while row.node % 2 == 1 {
        row.up();
    }
    // The proof leaves out the first hash where it is the old root itself.
    let (first, rest) = match proof.split_first() {
        _ if old.is_power_of_two() => (&old_root, proof),
        Some(split) => split,
        None => return Err(Unproven::Length),
    };
    let (mut before, mut now) = (*first, *first);
    for sibling in rest {
        if row.next_is_left()? {
            before = Hash::node(sibling, &before);
            now = Hash::node(sibling, &now);
        } else {
            now = Hash::node(&now, sibling);
        }
        row.up();
    }
    if row.last != 0 {
        return Err(Unproven::Length);
    }
    if before == old_root && now == root { Ok(()) } else { Err(Unproven::Root) }
}

/// As [`consistency`], and what is true of an older tree without entries as well: every tree begins with it, without
/// a proof (C2SP `tlog-witness`: "The proof MUST be empty if the old size is zero").
pub fn growth(old: (u64, Hash), new: (u64, Hash), proof: &[Hash]) -> Result<(), Unproven> {
    if old.0 > 0 {
        return consistency(old, new, proof);
    }
    if !proof.is_empty() {
        return Err(Unproven::Length);
    }
    let sound = |(size, root): (u64, Hash)| size > 0 || root == Hash::empty();
    if sound(old) && sound(new) { Ok(()) } else { Err(Unproven::Root) }
}
