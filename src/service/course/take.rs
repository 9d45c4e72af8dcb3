//! Taking snapshots: of what was numbered since the last look, one for each position that it can have moved, and one a
//! day by the clock.
//!
//! To look is to read, in one snapshot of the database: whatever was committed is in it as a whole, so that a snapshot
//! holds exactly the entries up to the number that it covers and those of its group that had no number yet, which it
//! names. What was seen is kept only where nobody was faster.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::moved::{Events, Moved};
use super::view::{CourseEvent, GroupPoint};
use crate::domain::course::{Held, median};
use crate::domain::day::Day;
use crate::domain::ids::{AnyId, EntryId, GroupId, PositionId, ProposalId, SnapshotId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::consensus::{Assessed, Memo, Participation, assessed_at, kept};
use crate::store::groups::Group;
use crate::store::positions::Position;
use crate::store::record::{self, Filter};
use crate::store::snapshots::{self, Newest, Snapshot};
use crate::store::{Tx, imports, notices};

/// The name of this follower of the record.
const NAME: &str = "course";
/// Entries read at once.
const PAGE: i64 = 500;
/// Events that a snapshot names at most: the newest.
const EVENTS: usize = 20;
/// Entries without a number that a snapshot names at most; with more it waits for their numbers.
const BEYOND: usize = 500;
/// Positions of which the clock takes a snapshot at once.
const TODAY: i64 = 200;

/// What was seen, to be kept.
#[derive(Clone, Debug)]
pub struct Batch {
    /// How far the record had been followed.
    from: i64,
    /// How far it is now.
    until: i64,
    rows: Vec<Seen>,
}

impl Batch {
    /// Whether there was nothing to be seen.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// A snapshot, and the one that was the newest of its position before.
#[derive(Clone, Debug)]
struct Seen {
    before: Option<SnapshotId>,
    row: Snapshot,
}

/// Has anything been numbered that was not looked at?
pub fn is_behind(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(notices::position(tx, NAME)? < record::newest_number(tx)?)
}

/// Looks at all that was numbered since the last time. None while too much waits for its number.
pub fn look(tx: &mut Tx<'_>, memo: &Memo) -> Result<Option<Batch>> {
    let (from, until) = (notices::position(tx, NAME)?, record::newest_number(tx)?);
    let (mut moved, mut at, brought) = (Moved::default(), from, imports::brought(tx, from)?);
    while at < until {
        let entries = record::after(tx, &Filter::All, at, PAGE)?;
        // What an import brought has the snapshots that came with it.
        let is_brought = |seq: i64| brought.iter().any(|(first, last)| (*first..=*last).contains(&seq));
        for entry in entries.iter().filter(|entry| !entry.seq.is_some_and(is_brought)) {
            moved.note(entry);
        }
        at = entries.last().and_then(|entry| entry.seq).unwrap_or(until);
    }
    let concerned = moved.resolved(tx)?;
    let rows = seen(tx, memo, concerned, (until, None))?;
    Ok(rows.map(|rows| Batch { from, until, rows }))
}

/// Looks at open positions of which the clock has taken no snapshot today. None while too much waits for its number.
pub fn look_today(tx: &mut Tx<'_>, memo: &Memo) -> Result<Option<Batch>> {
    let today = Day::of(tx.now()).begin();
    let until = record::newest_number(tx)?;
    let due = snapshots::without_day(tx, today, TODAY)?;
    let concerned = due.into_iter().map(|position| (position, Events::default())).collect();
    let rows = seen(tx, memo, concerned, (until, Some(today)))?;
    Ok(rows.map(|rows| Batch { from: until, until, rows }))
}

/// Takes a snapshot of each of some positions.
fn seen(
    tx: &mut Tx<'_>,
    memo: &Memo,
    concerned: Vec<(Position, Events)>,
    (until, day): (i64, Option<Instant>),
) -> Result<Option<Vec<Seen>>> {
    let ids: Vec<PositionId> = concerned.iter().map(|(p, _)| p.id).collect();
    let before = snapshots::newest(tx, &ids)?;
    let mut scopes: Vec<AnyId> = concerned.iter().map(|(p, _)| p.group_id.cast()).collect();
    scopes.sort_unstable();
    scopes.dedup();
    let waiting = record::unnumbered(tx, &scopes)?;
    if waiting.len() > BEYOND {
        return Ok(None);
    }
    let mut by_proposal: BTreeMap<(GroupId, ProposalId), Vec<(Position, Events)>> = BTreeMap::new();
    for (position, events) in concerned {
        by_proposal.entry((position.group_id, position.proposal_id)).or_default().push((position, events));
    }
    let look = Look { until, day, before, waiting, now: tx.now() };
    let mut rows = Vec::new();
    for ((group, proposal), positions) in by_proposal {
        let group = Group::get(tx, group)?;
        rows.extend(look.at(tx, memo, (&group, proposal), positions)?);
    }
    Ok(Some(rows))
}

/// What all snapshots of one look have in common.
struct Look {
    until: i64,
    day: Option<Instant>,
    before: HashMap<PositionId, Newest>,
    waiting: Vec<(EntryId, AnyId, Instant)>,
    now: Instant,
}

impl Look {
    fn at(
        &self,
        tx: &mut Tx<'_>,
        memo: &Memo,
        (group, proposal): (&Group, ProposalId),
        positions: Vec<(Position, Events)>,
    ) -> Result<Vec<Seen>> {
        let beyond: Vec<_> = self.waiting.iter().filter(|(_, scope, _)| *scope == group.id.cast()).collect();
        let (positions, events): (Vec<Position>, HashMap<PositionId, Events>) =
            positions.into_iter().map(|(p, events)| (p.clone(), (p.id, events))).unzip();
        let newest_beyond = beyond.iter().map(|(_, _, at)| *at).max();
        let at = |id: PositionId| self.moment(id, events.get(&id), newest_beyond);
        let (all, _) = assessed_at(tx, Some(memo), (group, proposal), positions, &at)?;
        let beyond: Vec<EntryId> = beyond.iter().map(|(id, ..)| *id).collect();
        let mut rows = Vec::new();
        for assessed in all {
            let id = assessed.position.id;
            let events = events.get(&id).map(|e| e.named.as_slice()).unwrap_or_default();
            rows.push(self.row(tx.new_id(), at(id), &assessed, events, &beyond)?);
        }
        Ok(rows)
    }

    /// The time of the newest entry in it, not of the look; by the clock, now. Never before the snapshot before.
    fn moment(&self, id: PositionId, events: Option<&Events>, beyond: Option<Instant>) -> Instant {
        let entries = events.and_then(|e| e.newest).max(beyond).unwrap_or(self.now);
        let at = if self.day.is_some() { self.now.max(entries) } else { entries };
        self.before.get(&id).map_or(at, |before| before.assessed_at.max(at))
    }

    fn row(
        &self,
        id: SnapshotId,
        at: Instant,
        assessed: &Assessed,
        events: &[CourseEvent],
        beyond: &[EntryId],
    ) -> Result<Seen> {
        let Assessed { position, assessment, objections, .. } = assessed;
        let before = self.before.get(&position.id);
        let held = Held::then(before.map(Newest::held), assessment.level, at);
        let ages: Vec<i64> = objections
            .iter()
            .filter(|(objection, _)| objection.course().is_open())
            .map(|(objection, _)| at.days_since(objection.created_at))
            .collect();
        let named = events.get(events.len().saturating_sub(EVENTS)..).unwrap_or_default();
        let row = Snapshot {
            id,
            position_id: position.id,
            assessed_at: at,
            day: self.day,
            covers: self.until,
            version: position.version,
            call_id: assessed.basis.call.as_ref().map(|call| call.id),
            method: assessment.version,
            level: assessment.level,
            level_before: held.before,
            level_since: held.since,
            equal_group_share: assessment.metrics.equal_group_share.as_ref().map(ToString::to_string),
            metrics: text(&assessment.metrics)?,
            by_group: text(&by_group(assessed))?,
            open_objections: i64::try_from(ages.len()).unwrap_or(i64::MAX),
            median_age_days: median(ages),
            events: text(&named)?,
            beyond: text(&beyond)?,
            assessment: text(assessment)?,
            facts: kept(assessed)?,
            number: before.map_or(0, |before| before.number).saturating_add(1),
        };
        Ok(Seen { before: before.map(|b| b.id), row })
    }
}

fn text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}

/// A few numbers of each group: those who took part, and where it stands.
fn by_group(assessed: &Assessed) -> BTreeMap<&str, GroupPoint> {
    let point = |name: &String, Participation { members, taken }: &Participation| {
        let row = assessed.assessment.groups.get(name);
        GroupPoint {
            members: *members,
            taken: *taken,
            eligible: row.map(|r| r.size),
            engaged: row.map(|r| r.engaged),
            share: row.and_then(|r| r.share.as_ref()).map(ToString::to_string),
            verdict: row.map(|r| r.verdict),
        }
    };
    assessed.participation.iter().map(|(name, p)| (name.as_str(), point(name, p))).collect()
}

/// Keeps what a look at the record saw. Does nothing where another node was faster: it is looked at again.
pub fn keep(tx: &mut Tx<'_>, batch: &Batch) -> Result<()> {
    if notices::followed(tx, NAME)? != batch.from {
        return Ok(());
    }
    let fresh = fresh(tx, &batch.rows)?;
    if fresh.len() == batch.rows.len() {
        snapshots::insert(tx, &fresh)?;
        notices::follow(tx, NAME, batch.until)?;
    }
    Ok(())
}

/// Keeps what the clock saw today, but for positions of which there is a newer snapshot now: those are looked at again.
pub fn keep_today(tx: &mut Tx<'_>, batch: &Batch) -> Result<()> {
    // Whoever keeps snapshots waits here, so that two nodes do it one after the other.
    notices::followed(tx, NAME)?;
    let fresh = fresh(tx, &batch.rows)?;
    snapshots::insert(tx, &fresh)
}

/// Those whose position has no newer snapshot than when they were taken.
fn fresh(tx: &mut Tx<'_>, rows: &[Seen]) -> Result<Vec<Snapshot>> {
    let ids: Vec<PositionId> = rows.iter().map(|seen| seen.row.position_id).collect();
    let newest = snapshots::newest(tx, &ids)?;
    let is_fresh = |seen: &&Seen| newest.get(&seen.row.position_id).map(|n| n.id) == seen.before;
    Ok(rows.iter().filter(is_fresh).map(|seen| seen.row.clone()).collect())
}
