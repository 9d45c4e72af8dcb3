//! The days of the story. Its chapters are told side by side: whichever stands at the earliest day goes on, so that what
//! they record is in the order of time, as in a group that has several things before it at once.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use tokio::sync::watch;

/// The day at which each chapter stands that is not at its end, in days before the end of the story.
type Days = BTreeMap<usize, i64>;

/// The turn of one chapter.
pub(super) struct Turn {
    days: watch::Sender<Days>,
    chapter: usize,
}

/// The turns of so many chapters. None begins before each has said on which day.
pub(super) fn side_by_side<const N: usize>() -> [Turn; N] {
    let days = watch::Sender::new((0..N).map(|chapter| (chapter, i64::MAX)).collect());
    std::array::from_fn(|chapter| Turn { days: days.clone(), chapter })
}

impl Turn {
    /// Waits until no other chapter stands before that day; of two at one day the first one is told first.
    pub(super) async fn comes(&self, day: i64) {
        let mut days = self.days.subscribe();
        self.days.send_modify(|all| {
            all.insert(self.chapter, day);
        });
        let own = (day, Reverse(self.chapter));
        // The sender is held here: it cannot go away meanwhile.
        let _ = days.wait_for(|all| all.iter().all(|(other, at)| (*at, Reverse(*other)) <= own)).await;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.days.send_modify(|all| {
            all.remove(&self.chapter);
        });
    }
}
