//! For how long the level of a position has held, which way it went, and how far the shares swing: from the newest
//! snapshots, two queries for any number of positions.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::consensus::{Fraction, Level};
use crate::domain::course::{Direction, Held, SWING_DAYS, swing};
use crate::domain::ids::PositionId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Tx;
use crate::store::snapshots::{self, Newest};

/// How stable a level is.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Trend")]
pub struct TrendView {
    /// Since when the level holds, as far as snapshots are kept.
    pub level_since: Instant,
    /// For how many whole days.
    pub held_days: i64,
    /// The level before it; null where there was no other.
    pub level_before: Option<Level>,
    /// Which way the level last went.
    pub direction: Direction,
    /// The distance between the lowest and the highest equal-group share of the last 14 days; not for the public.
    pub swing_14_days: Option<Fraction>,
}

/// What is kept of some positions.
#[derive(Debug, Default)]
pub(in crate::service) struct Trends {
    newest: HashMap<PositionId, Newest>,
    shares: HashMap<PositionId, Vec<String>>,
}

/// What is kept of some positions, for telling of each.
pub(in crate::service) fn trends(tx: &mut Tx<'_>, of: &[PositionId]) -> Result<Trends> {
    let since = tx.now().plus_days(-SWING_DAYS);
    Ok(Trends { newest: snapshots::newest(tx, of)?, shares: snapshots::shares_since(tx, of, since)? })
}

impl Trends {
    /// The trend of a position at the level of its newest snapshot, for one who may see it.
    pub fn newest(&self, position: PositionId, now: Instant, is_public: bool) -> Option<TrendView> {
        self.of(position, self.newest.get(&position)?.level, now, is_public)
    }

    /// The trend of a position that is at a level now, for one who may see it; none before its first snapshot.
    pub fn of(&self, position: PositionId, level: Level, now: Instant, is_public: bool) -> Option<TrendView> {
        let held = Held::then(Some(self.newest.get(&position)?.held()), level, now);
        let shares = self.shares.get(&position).map(Vec::as_slice).unwrap_or_default();
        let shares: Vec<Fraction> = shares.iter().filter_map(|share| share.parse().ok()).collect();
        Some(TrendView {
            level_since: held.since,
            held_days: now.days_since(held.since),
            level_before: held.before,
            direction: held.direction(),
            swing_14_days: swing(shares.iter()).filter(|_| !is_public),
        })
    }
}
