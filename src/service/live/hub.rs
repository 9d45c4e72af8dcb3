//! The newest entries, kept once for all who follow.

use std::collections::VecDeque;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::{Notify, watch};

use super::{AT_ONCE, KEPT, Told};

/// The newest entries, and who waits for more.
#[derive(Debug)]
pub struct Hub {
    /// Woken when something was numbered here.
    pub news: Notify,
    kept: RwLock<Kept>,
    head: watch::Sender<i64>,
}

/// All entries with a number after `after`, in their order, without a gap.
#[derive(Debug, Default)]
struct Kept {
    after: i64,
    told: VecDeque<Arc<Told>>,
}

/// Somebody who follows: counted for as long as it is there.
pub type Follower = watch::Receiver<i64>;

impl Default for Hub {
    fn default() -> Self {
        Self { news: Notify::new(), kept: RwLock::default(), head: watch::Sender::new(0) }
    }
}

impl Hub {
    /// One more who follows.
    pub fn follow(&self) -> Follower {
        self.head.subscribe()
    }

    /// Does anybody follow?
    pub fn is_followed(&self) -> bool {
        self.head.receiver_count() > 0
    }

    /// The number of the newest entry here.
    pub fn head(&self) -> i64 {
        *self.head.borrow()
    }

    /// The next entries after a number; none of them where the oldest that is kept is newer than that.
    pub fn after(&self, seq: i64) -> Option<Vec<Arc<Told>>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let skip = usize::try_from(seq.checked_sub(kept.after)?).ok()?;
        Some(kept.told.iter().skip(skip).take(AT_ONCE).cloned().collect())
    }

    /// Adds the entries that follow on the one with the number `after`.
    pub fn add(&self, after: i64, told: impl Iterator<Item = Arc<Told>>) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let head = kept.told.back().map_or(kept.after, |newest| newest.seq);
        if head != after {
            *kept = Kept { after, told: VecDeque::new() };
        }
        kept.told.extend(told);
        while kept.told.len() > KEPT {
            kept.after = kept.told.pop_front().map_or(kept.after, |oldest| oldest.seq);
        }
        let head = kept.told.back().map_or(kept.after, |newest| newest.seq);
        drop(kept);
        self.head.send_replace(head);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    fn told(seq: i64) -> Arc<Told> {
        let (id, scope) = (Id::from_uuid(uuid::Uuid::now_v7()), Id::from_uuid(uuid::Uuid::nil()));
        Arc::new(Told { seq, id, scope, proposal_id: None, moves_rights: false, event: String::new() })
    }

    fn numbers(hub: &Hub, after: i64) -> Option<Vec<i64>> {
        hub.after(after).map(|told| told.iter().map(|t| t.seq).collect())
    }

    #[test]
    fn who_is_too_far_behind_is_told_so_and_nobody_misses_one() {
        let (hub, kept) = (Hub::default(), i64::try_from(KEPT).unwrap());
        hub.add(0, (1..=kept).map(told));
        assert_eq!(numbers(&hub, 0).unwrap()[..2], [1, 2]);
        hub.add(kept, std::iter::once(told(kept + 1)));
        assert_eq!(numbers(&hub, 0), None);
        assert_eq!(numbers(&hub, 1).unwrap()[0], 2);
        assert_eq!(numbers(&hub, kept), Some(vec![kept + 1]));
        assert_eq!(numbers(&hub, kept + 1), Some(vec![]));
        assert_eq!(numbers(&hub, kept + 5), Some(vec![]));
        assert_eq!(hub.head(), kept + 1);
    }

    #[test]
    fn after_a_gap_it_begins_anew() {
        let hub = Hub::default();
        hub.add(0, (1..=3).map(told));
        hub.add(10, (11..=12).map(told));
        assert_eq!(numbers(&hub, 3), None);
        assert_eq!(numbers(&hub, 10), Some(vec![11, 12]));
    }
}
