//! Snapshots: assessments of a position kept over time, and the newest one of each. Derived: worked out from the
//! record again at any time.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::upsert::excluded;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::positions::Position;
use super::schema::{groups, positions, proposals, snapshot_heads, snapshots};
use crate::domain::consensus::{Level, Method};
use crate::domain::course::Held;
use crate::domain::groups::Standing;
use crate::domain::ids::{CallId, GroupId, PositionId, ProposalId, SnapshotId};
use crate::domain::positions::PositionState;
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::on;

/// Snapshots of a position that are read at once at most: the newest.
pub const MOST: i64 = 20_000;

/// An assessment of a position as it stood when the record had come so far.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = snapshots, treat_none_as_default_value = false)]
pub struct Snapshot {
    /// Its id.
    pub id: SnapshotId,
    /// Of which position.
    pub position_id: PositionId,
    /// The moment that it speaks of.
    pub assessed_at: Instant,
    /// The beginning of the day that it was taken for by the clock.
    pub day: Option<Instant>,
    /// The number up to which every entry of the record is in it.
    pub covers: i64,
    /// The position's version.
    pub version: i64,
    /// The call that it goes by.
    pub call_id: Option<CallId>,
    /// The rules that were followed.
    pub method: Method,
    /// The advisory level.
    pub level: Level,
    /// The level before this one.
    pub level_before: Option<Level>,
    /// Since when it holds.
    pub level_since: Instant,
    /// The mean of the groups' shares, as a fraction.
    pub equal_group_share: Option<String>,
    /// The quantities over all groups, as JSON.
    pub metrics: String,
    /// A few numbers of each group, as JSON.
    pub by_group: String,
    /// Objections that speak against the text.
    pub open_objections: i64,
    /// The median of their age in days.
    pub median_age_days: Option<i64>,
    /// The entries since the snapshot before that moved it, as JSON.
    pub events: String,
    /// Entries that are in it and had no number yet, as JSON.
    pub beyond: String,
    /// The assessment, as JSON.
    pub assessment: String,
    /// What it was computed from, without names of persons or organisations, and the parameters, as JSON.
    pub facts: String,
    /// Which of its position it is, from 1.
    pub number: i64,
}

impl super::Revised for Snapshot {
    const ONCE: bool = true;
}

/// The newest snapshot of a position, as far as one asks it of many.
#[derive(Clone, Debug, Queryable)]
pub struct Newest {
    /// Its id.
    pub id: SnapshotId,
    /// Of which position.
    pub position_id: PositionId,
    /// The moment that it speaks of.
    pub assessed_at: Instant,
    /// The number up to which every entry of the record is in it.
    pub covers: i64,
    /// The call that it goes by.
    pub call_id: Option<CallId>,
    /// The advisory level.
    pub level: Level,
    /// The level before this one.
    pub level_before: Option<Level>,
    /// Since when it holds.
    pub level_since: Instant,
    /// A few numbers of each group, as JSON.
    pub by_group: String,
    /// Which of its position it is, from 1.
    pub number: i64,
}

/// A snapshot as far as it is shown among many.
#[derive(Clone, Debug, Queryable)]
pub struct Point {
    /// The moment that it speaks of.
    pub assessed_at: Instant,
    /// The day that it was taken for by the clock.
    pub day: Option<Instant>,
    /// The number up to which every entry of the record is in it.
    pub covers: i64,
    /// The position's version.
    pub version: i64,
    /// The call that it goes by.
    pub call_id: Option<CallId>,
    /// The advisory level.
    pub level: Level,
    /// The mean of the groups' shares, as a fraction.
    pub equal_group_share: Option<String>,
    /// The quantities over all groups, as JSON.
    pub metrics: String,
    /// A few numbers of each group, as JSON.
    pub by_group: String,
    /// Objections that speak against the text.
    pub open_objections: i64,
    /// The median of their age in days.
    pub median_age_days: Option<i64>,
    /// The entries since the snapshot before that moved it, as JSON.
    pub events: String,
}

impl Newest {
    /// The level that it tells of, and how it came there.
    pub fn held(&self) -> Held {
        Held { level: self.level, before: self.level_before, since: self.level_since }
    }
}

impl Snapshot {
    /// All snapshots of a position, in the order of the record: for working them out again.
    pub fn all(tx: &mut Tx<'_>, of: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => snapshots::table
            .filter(snapshots::position_id.eq(of))
            .order((snapshots::covers.asc(), snapshots::assessed_at.asc(), snapshots::number.asc()))
            .load(c)?))
    }
}

/// The newest snapshots of some positions. One query.
pub fn newest(tx: &mut Tx<'_>, of: &[PositionId]) -> Result<HashMap<PositionId, Newest>> {
    let rows: Vec<Newest> = on!(tx.conn(), c => snapshot_heads::table
        .inner_join(snapshots::table)
        .filter(snapshot_heads::position_id.eq_any(of))
        .select((
            snapshots::id,
            snapshots::position_id,
            snapshots::assessed_at,
            snapshots::covers,
            snapshots::call_id,
            snapshots::level,
            snapshots::level_before,
            snapshots::level_since,
            snapshots::by_group,
            snapshots::number,
        ))
        .load(c)?);
    Ok(rows.into_iter().map(|row| (row.position_id, row)).collect())
}

/// The equal-group shares that some positions had since a moment, each once. One query.
pub fn shares_since(
    tx: &mut Tx<'_>,
    of: &[PositionId],
    since: Instant,
) -> Result<HashMap<PositionId, Vec<String>>> {
    let rows: Vec<(PositionId, Option<String>)> = on!(tx.conn(), c => snapshots::table
        .filter(snapshots::position_id.eq_any(of))
        .filter(snapshots::assessed_at.ge(since))
        .filter(snapshots::equal_group_share.is_not_null())
        .select((snapshots::position_id, snapshots::equal_group_share))
        .distinct()
        .load(c)?);
    let mut by_position: HashMap<_, Vec<String>> = HashMap::new();
    for (position, share) in rows {
        by_position.entry(position).or_default().extend(share);
    }
    Ok(by_position)
}

/// The course of a position between two moments, oldest first: the newest [`MOST`] snapshots. One query.
pub fn course(tx: &mut Tx<'_>, of: PositionId, from: Instant, to: Instant) -> Result<Vec<Point>> {
    let mut rows: Vec<Point> = on!(tx.conn(), c => snapshots::table
        .filter(snapshots::position_id.eq(of))
        .filter(snapshots::assessed_at.between(from, to))
        .order((snapshots::assessed_at.desc(), snapshots::id.desc()))
        .limit(MOST)
        .select((
            snapshots::assessed_at,
            snapshots::day,
            snapshots::covers,
            snapshots::version,
            snapshots::call_id,
            snapshots::level,
            snapshots::equal_group_share,
            snapshots::metrics,
            snapshots::by_group,
            snapshots::open_objections,
            snapshots::median_age_days,
            snapshots::events,
        ))
        .load(c)?);
    rows.reverse();
    Ok(rows)
}

/// Keeps new snapshots, each as the newest of its position; one that is there already stays.
pub fn insert(tx: &mut Tx<'_>, rows: &[Snapshot]) -> Result<()> {
    for chunk in rows.chunks(500) {
        let heads: Vec<_> = chunk
            .iter()
            .map(|row| {
                (snapshot_heads::position_id.eq(row.position_id), snapshot_heads::snapshot_id.eq(row.id))
            })
            .collect();
        on!(tx.conn(), c => {
            diesel::insert_into(snapshots::table).values(chunk).execute(c)?;
            diesel::insert_into(snapshot_heads::table)
                .values(&heads)
                .on_conflict(snapshot_heads::position_id)
                .do_update()
                .set(snapshot_heads::snapshot_id.eq(excluded(snapshot_heads::snapshot_id)))
                .execute(c)?;
        });
    }
    Ok(())
}

/// The positions with a text that changes can have moved: those named, and of some proposals and groups the open ones,
/// unless they have ended.
pub fn concerned(
    tx: &mut Tx<'_>,
    named: &[PositionId],
    proposals: &[ProposalId],
    groups: &[GroupId],
) -> Result<Vec<Position>> {
    let of_scope = proposals::id.eq_any(proposals).or(proposals::group_id.eq_any(groups));
    Ok(on!(tx.conn(), c => {
        let mut rows: Vec<Position> = positions::table
            .filter(positions::id.eq_any(named))
            .filter(positions::version.gt(0))
            .filter(positions::state.ne(PositionState::Closed))
            .load(c)?;
        if !proposals.is_empty() || !groups.is_empty() {
            rows.extend(positions::table
                .inner_join(proposals::table.on(proposals::id.eq(positions::proposal_id)))
                .filter(of_scope)
                .filter(proposals::status.eq_any([Status::Active, Status::Paused]))
                .filter(positions::state.eq(PositionState::Open))
                .filter(positions::version.gt(0))
                .select(positions::all_columns)
                .load::<Position>(c)?);
        }
        rows
    }))
}

/// The open positions with a text that have no snapshot of a day yet, by their proposals: where something is still
/// done, so not of proposals that are held or ended, or of archived groups.
pub fn without_day(tx: &mut Tx<'_>, day: Instant, limit: i64) -> Result<Vec<Position>> {
    Ok(on!(tx.conn(), c => positions::table
        .inner_join(proposals::table.on(proposals::id.eq(positions::proposal_id)))
        .inner_join(groups::table.on(groups::id.eq(positions::group_id)))
        .filter(positions::state.eq(PositionState::Open))
        .filter(positions::version.gt(0))
        .filter(proposals::status.eq(Status::Active))
        .filter(groups::state.eq(Standing::Active))
        .filter(not(exists(snapshots::table
            .filter(snapshots::position_id.eq(positions::id))
            .filter(snapshots::day.eq(day)))))
        .order((positions::proposal_id.asc(), positions::id.asc()))
        .limit(limit)
        .select(positions::all_columns)
        .load(c)?))
}
