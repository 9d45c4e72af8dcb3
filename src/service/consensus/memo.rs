//! What was read or worked out last, kept in memory while nothing that it depends on has changed. Constant in
//! size; knows nothing of the database: its keys say what was read.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use super::assessed::Assessed;
use crate::domain::consensus::Mandate;
use crate::domain::ids::{CallId, GroupId, PositionId};
use crate::domain::time::Instant;
use crate::store::electors::Heads;

/// Things of one kind that are kept.
const ROOM: usize = 256;

/// Everything that an assessment reads, by the revisions of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// The position's own revision: its versions and its state.
    pub position: i64,
    /// Of stances, objections, calls and requests for time.
    pub head: i64,
    /// Of the group's members.
    pub members: i64,
    /// Of the group's charter.
    pub group: i64,
    /// Whole days for which the text has been open.
    pub days_open: u32,
    /// Whole days since its last change in substance.
    pub days_since_change: u32,
    /// The answer to the mandate's checks.
    pub mandate: Mandate,
}

/// The members of a group.
#[derive(Debug)]
pub(super) struct Members {
    /// How many count.
    pub heads: Vec<Heads>,
    /// Whether anybody is away who once was one: else nobody's stance is looked for.
    pub some_away: bool,
}

/// How many count in a call.
#[derive(Debug)]
pub(super) struct Roll {
    /// Fixed at the opening.
    pub fixed: Vec<Heads>,
    /// Joined while it was open.
    pub joined: Vec<Heads>,
}

#[derive(Debug)]
struct Kept<K, V> {
    key: K,
    value: Arc<V>,
    used: u64,
}

#[derive(Debug)]
struct Board<I, K, V> {
    kept: HashMap<I, Kept<K, V>>,
    uses: u64,
}

/// The newest of each of the things that were asked for last.
#[derive(Debug)]
pub(super) struct Shelf<I, K, V>(Mutex<Board<I, K, V>>);

impl<I, K, V> Default for Shelf<I, K, V> {
    fn default() -> Self {
        Self(Mutex::new(Board { kept: HashMap::new(), uses: 0 }))
    }
}

impl<I: Copy + Eq + Hash, K: PartialEq, V> Shelf<I, K, V> {
    pub fn find(&self, id: I, key: &K) -> Option<Arc<V>> {
        let mut board = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        board.uses = board.uses.saturating_add(1);
        let now = board.uses;
        let kept = board.kept.get_mut(&id).filter(|k| k.key == *key)?;
        kept.used = now;
        Some(kept.value.clone())
    }

    pub fn put(&self, id: I, key: K, value: Arc<V>) {
        let mut board = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let used = board.uses;
        if board.kept.len() >= ROOM && !board.kept.contains_key(&id) {
            let oldest = board.kept.iter().min_by_key(|(_, k)| k.used).map(|(id, _)| *id);
            oldest.and_then(|id| board.kept.remove(&id));
        }
        board.kept.insert(id, Kept { key, value, used });
    }
}

/// Assessments, and how many count, kept in memory. A stance changes an assessment and not who counts: the members of
/// a large group are counted anew only when one of them changes.
#[derive(Debug, Default)]
pub struct Memo {
    pub(super) assessments: Shelf<PositionId, Key, Assessed>,
    /// The members of a group, by the revision of its members.
    pub(super) members: Shelf<GroupId, i64, Members>,
    /// Who counts in a call, by the same and the end of its window.
    pub(super) rolls: Shelf<CallId, (i64, Instant), Roll>,
}
