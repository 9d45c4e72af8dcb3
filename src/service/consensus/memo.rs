//! The newest assessment of each of the positions that were read last, kept in memory while nothing that it
//! reads has changed. Constant in size; knows nothing of the database: its key says what was read.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::assessed::Assessed;
use crate::domain::consensus::Mandate;
use crate::domain::ids::PositionId;

/// Positions whose assessments are kept.
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

#[derive(Debug)]
struct Kept {
    key: Key,
    assessed: Arc<Assessed>,
    used: u64,
}

#[derive(Debug, Default)]
struct Shelf {
    kept: HashMap<PositionId, Kept>,
    uses: u64,
}

/// Assessments kept in memory.
#[derive(Debug, Default)]
pub struct Memo(Mutex<Shelf>);

impl Memo {
    pub(super) fn find(&self, position: PositionId, key: &Key) -> Option<Arc<Assessed>> {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.uses = shelf.uses.saturating_add(1);
        let now = shelf.uses;
        let kept = shelf.kept.get_mut(&position).filter(|k| k.key == *key)?;
        kept.used = now;
        Some(kept.assessed.clone())
    }

    pub(super) fn put(&self, key: Key, assessed: Arc<Assessed>) {
        let mut shelf = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (position, used) = (assessed.position.id, shelf.uses);
        if shelf.kept.len() >= ROOM && !shelf.kept.contains_key(&position) {
            let oldest = shelf.kept.iter().min_by_key(|(_, k)| k.used).map(|(id, _)| *id);
            oldest.and_then(|id| shelf.kept.remove(&id));
        }
        shelf.kept.insert(position, Kept { key, assessed, used });
    }
}
