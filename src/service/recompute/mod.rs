//! Works out again every assessment that is stored of a position, from the record alone, and says whether it agrees.
//!
//! `state` follows the entries as `domain::replay` has it, `compare` holds what that gives against what is stored; `now`
//! holds the rows and the tallies as they stand against the end of the record.

mod compare;
mod now;
mod state;

use std::collections::HashSet;

use self::compare::Stored;
use self::state::Followed;
use crate::domain::ids::{CallId, DesignationId, EntryId, PositionId};
use crate::domain::replay::Electors;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::electors::Elector;
use crate::store::positions::Position;
use crate::store::record::{Written, written};
use crate::store::snapshots::Snapshot;

/// Entries read at once.
const PAGE: i64 = 500;

/// Which stored assessments.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    /// All of a position.
    Position(PositionId),
    /// Those that go by a call.
    Call(CallId),
    /// The one of a designation.
    Designation(DesignationId),
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Line {
    /// What was worked out again.
    pub what: String,
    /// Where it differs from what is stored; nothing where it agrees.
    pub differs: Vec<String>,
}

/// Works out again what is asked for, and holds it against what is stored: a line each, the last one for the rows as
/// they stand.
pub fn recompute(tx: &mut Tx<'_>, which: Which) -> Result<Vec<Line>> {
    let position = position(tx, which)?;
    let entries = entries(tx, &position)?;
    let stored = stored(tx, which, &position, &entries)?;
    let calls = Call::of_position(tx, position.id)?;
    let electors = electors(tx, &calls)?;
    let mut lines: Vec<Line> = faults(tx, &entries, &calls)?;
    let (mut followed, mut done) = (Followed::default(), 0);
    for stored in stored {
        done = follow(&mut followed, &entries, done, stored.covers)?;
        let differs = if stored.beyond.is_empty() {
            stored.differs(&followed.state, position.id, &electors)
        } else {
            let beside = beside(&followed, &entries, done, &stored.beyond)?;
            stored.differs(&beside.state, position.id, &electors)
        };
        lines.push(Line { what: stored.name, differs });
    }
    follow(&mut followed, &entries, done, i64::MAX)?;
    let what = format!("position {}: the rows as they stand", position.id);
    lines.push(Line { what, differs: now::differs(tx, &followed, &position)? });
    Ok(lines)
}

fn electors(tx: &mut Tx<'_>, calls: &[Call]) -> Result<Electors> {
    let ids: Vec<CallId> = calls.iter().map(|call| call.id).collect();
    let mut by_call = Electors::default();
    for Elector { call_id, member_id, role, stakeholder_group, .. } in Elector::of_calls(tx, &ids)? {
        by_call.add(call_id, member_id, role, &stakeholder_group);
    }
    Ok(by_call)
}

fn position(tx: &mut Tx<'_>, which: Which) -> Result<Position> {
    let id = match which {
        Which::Position(id) => id,
        Which::Call(id) => Call::get(tx, id)?.position_id,
        Which::Designation(id) => Designation::get(tx, id)?.position_id,
    };
    Position::get(tx, id)
}

/// All entries that can say anything about a position, in the order of the record.
fn entries(tx: &mut Tx<'_>, position: &Position) -> Result<Vec<Written>> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let page = written(tx, (position.group_id, position.proposal_id), after, PAGE)?;
        let last = page.iter().filter_map(|entry| entry.seq).next_back();
        let is_full = page.iter().filter(|entry| entry.seq.is_some()).count();
        all.extend(page);
        match last {
            Some(last) if i64::try_from(is_full).is_ok_and(|found| found == PAGE) => after = last,
            _ => return Ok(all),
        }
    }
}

/// What is stored, in the order of the record.
fn stored(tx: &mut Tx<'_>, which: Which, position: &Position, entries: &[Written]) -> Result<Vec<Stored>> {
    let is_asked = |call: Option<CallId>| match which {
        Which::Position(_) => true,
        Which::Call(id) => call == Some(id),
        Which::Designation(_) => false,
    };
    let mut all = Vec::new();
    for snapshot in Snapshot::all(tx, position.id)?.into_iter().filter(|s| is_asked(s.call_id)) {
        all.push(Stored::snapshot(snapshot)?);
    }
    let is_this = |d: &Designation| matches!(which, Which::Designation(id) if id == d.id);
    for designation in Designation::of_position(tx, position.id)? {
        if is_asked(Some(designation.call_id)) || is_this(&designation) {
            all.extend(Stored::designation(designation, entries)?);
        }
    }
    all.sort_by_key(|stored| stored.covers);
    Ok(all)
}

/// What does not hold of the entries themselves, and of who counts in the calls.
fn faults(tx: &mut Tx<'_>, entries: &[Written], calls: &[Call]) -> Result<Vec<Line>> {
    let mut differs: Vec<String> = entries.iter().flat_map(|entry| entry.faults.iter().cloned()).collect();
    for call in calls {
        if Elector::digest_of(tx, call.id)? != call.electorate_digest {
            differs.push(format!("call {}: who counts is not what was recorded", call.id));
        }
    }
    let what = format!("{} entries of the record", entries.len());
    Ok(vec![Line { what, differs }])
}

/// Follows the entries up to a number. Gives how many were followed.
fn follow(state: &mut Followed, entries: &[Written], done: usize, until: i64) -> Result<usize> {
    let due = entries.iter().skip(done).take_while(|entry| entry.seq.unwrap_or(i64::MAX) <= until);
    let mut followed = done;
    for entry in due {
        state.follow(entry)?;
        followed = followed.saturating_add(1);
    }
    Ok(followed)
}

/// The state with some entries in it that got their numbers later.
fn beside(state: &Followed, entries: &[Written], done: usize, beyond: &HashSet<EntryId>) -> Result<Followed> {
    let mut state = state.clone();
    for entry in entries.iter().skip(done).filter(|entry| beyond.contains(&entry.id)) {
        state.follow(entry)?;
    }
    Ok(state)
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(Error::internal)
}
