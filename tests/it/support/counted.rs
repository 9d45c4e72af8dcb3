//! How many queries something takes, beside a service whose clock asks the database as well.

use std::collections::BTreeMap;

use super::World;

/// Times that something is done.
const TIMES: usize = 8;
/// Rounds of counting, at most.
const ROUNDS: usize = 10;

/// The statements that it takes to do this: the fewest of some times, since the service's clock may come between one.
pub async fn least(w: &World, mut does: impl AsyncFnMut()) -> u64 {
    let mut least = u64::MAX;
    for _ in 0..TIMES {
        let before = w.app.db.stats().queries();
        does().await;
        least = least.min(w.app.db.stats().queries() - before);
    }
    least
}

/// The statements of many things: counted in rounds until one finds what those before it found, the fewest of each. What
/// the clock does may last longer than all times of one thing; it is over after some rounds, and a query for each row
/// is there in all of them.
pub async fn fewest<K: Ord>(mut count: impl AsyncFnMut() -> BTreeMap<K, u64>) -> BTreeMap<K, u64> {
    let mut found = count().await;
    for _ in 0..ROUNDS {
        let again = count().await;
        if again == found {
            break;
        }
        for (what, count) in again {
            found.entry(what).and_modify(|least| *least = count.min(*least)).or_insert(count);
        }
    }
    found
}
