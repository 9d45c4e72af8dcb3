//! The tree by the words of RFC 6962 section 2.1 and `tlog-tiles`, from all leaves, without any thought of cost. What
//! was hashed once is remembered.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use crate::domain::log::Hash;

pub struct Reference {
    leaves: Vec<Hash>,
    known: RefCell<HashMap<(usize, usize), Hash>>,
}

/// The largest power of two smaller than n.
fn k(n: usize) -> usize {
    let mut k = 1;
    while k * 2 < n {
        k *= 2;
    }
    k
}

impl Reference {
    pub fn of(leaves: Vec<Hash>) -> Self {
        Self { leaves, known: RefCell::default() }
    }

    /// `MTH(D[from:to])`.
    pub fn mth(&self, from: usize, to: usize) -> Hash {
        if let Some(known) = self.known.borrow().get(&(from, to)) {
            return *known;
        }
        let hash = match to - from {
            0 => Hash::empty(),
            1 => self.leaves[from],
            n => Hash::node(&self.mth(from, from + k(n)), &self.mth(from + k(n), to)),
        };
        self.known.borrow_mut().insert((from, to), hash);
        hash
    }

    /// `PATH(m, D[from:to])`, m counted from `from`.
    pub fn path(&self, m: usize, from: usize, to: usize) -> Vec<Hash> {
        let n = to - from;
        if n == 1 {
            return Vec::new();
        }
        let k = k(n);
        let (mut path, last) = if m < k {
            (self.path(m, from, from + k), self.mth(from + k, to))
        } else {
            (self.path(m - k, from + k, to), self.mth(from, from + k))
        };
        path.push(last);
        path
    }

    /// `SUBPROOF(m, D[from:to], b)`.
    pub fn subproof(&self, m: usize, from: usize, to: usize, b: bool) -> Vec<Hash> {
        let n = to - from;
        if m == n {
            return if b { Vec::new() } else { vec![self.mth(from, to)] };
        }
        let k = k(n);
        let (mut proof, last) = if m <= k {
            (self.subproof(m, from, from + k, b), self.mth(from + k, to))
        } else {
            (self.subproof(m - k, from + k, to, false), self.mth(from, from + k))
        };
        proof.push(last);
        proof
    }

    /// All tiles of a tree with the first `size` leaves: `MTH(D[(n * 256 + i) * 256**l : (n * 256 + i + 1) * 256**l])`.
    pub fn tiles(&self, size: usize) -> BTreeMap<(u32, u64), Vec<Hash>> {
        let mut tiles: BTreeMap<(u32, u64), Vec<Hash>> = BTreeMap::new();
        let (mut level, mut span) = (0, 1);
        while size >= span {
            for at in 0..size / span {
                let tile = tiles.entry((level, u64::try_from(at / 256).unwrap())).or_default();
                tile.push(self.mth(at * span, (at + 1) * span));
            }
            (level, span) = (level + 1, span * 256);
        }
        tiles
    }
}
