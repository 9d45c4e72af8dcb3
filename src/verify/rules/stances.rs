//! Rules 4 and 5: a member has one stance on a position, takes it alone, on the current version, and not after the end.

use super::acting::member;
use super::{Before, Held, must, rows};
use crate::domain::calls::stands;
use crate::domain::consensus::Stance;
use crate::domain::replay::{CallRow, PositionRow, Row, StanceRow};
use crate::domain::stances::{Target, counts};
use crate::verify::entries::Entry;

pub(super) fn held(entry: &Entry<'_>, new: &StanceRow, before: &Before<'_>) -> Held {
    let old = before.state.stance(new.position_id, new.member_id);
    must(old.is_none_or(|old| old.id == new.id), || {
        "it makes a second stance of the same member on the same position (rule 4)".to_owned()
    })?;
    let is_here = |row: &Row| match row {
        Row::Version(v) => (v.position_id, v.number) == (new.position_id, new.version),
        _ => false,
    };
    let is_published = before.state.version(new.position_id, new.version).is_some();
    must(is_published || rows(entry).any(is_here), || {
        format!("the stance names version {}, which is not published (rule 4)", new.version)
    })?;
    let is_same = |old: &crate::domain::replay::StanceHeld| {
        (old.version, old.stance, old.taken_at) == (new.version, new.stance, new.taken_at)
    };
    // Where a stance is counted follows its member, also after the end.
    if old.is_some_and(is_same) {
        return Ok(());
    }
    must(member(entry, before).is_some_and(|member| member.id == new.member_id), || {
        "the stance is taken by another than its member (rule 4)".to_owned()
    })?;
    let Some(position) = before.state.position(new.position_id) else {
        return Err("the stance is on a position that the record does not have (rule 5)".to_owned());
    };
    taken(new, position, before)
}

/// Rule 5.
fn taken(new: &StanceRow, position: &PositionRow, before: &Before<'_>) -> Held {
    let old = before.state.stance(position.id, new.member_id);
    let old = old.filter(|old| counts(old.version, position.substantive_version, old.set_aside));
    let ceases = old.is_some_and(|old| old.stance == Stance::Object) && new.stance == Stance::Neutral;
    let call = before.state.newest_call(position.id);
    let call = call.filter(|call| stands(call.state, call.closed_at, position.substantive_at));
    let is_over = |call: &CallRow| {
        call.state == crate::domain::calls::CallState::Closed || call.window().is_over(new.taken_at)
    };
    let ended_at = call.filter(|call| is_over(call)).map(|call| call.closes_at);
    if ceases {
        // That an objection is withdrawn does not wait for a call, and may stay on the version it was.
        let target = Target { state: position.state, version: position.version, ended_at: None };
        let same = old.is_some_and(|old| old.version == new.version);
        let version = if same { position.version } else { new.version };
        return target.takes(version).map_err(refused);
    }
    Target { state: position.state, version: position.version, ended_at }
        .takes(new.version)
        .map_err(refused)?;
    match call {
        Some(call) if old.is_none() => may_count(new, call, before),
        _ => Ok(()),
    }
}

fn refused(why: crate::domain::stances::NotTaken) -> String {
    use crate::domain::stances::NotTaken;
    match why {
        NotTaken::PositionEnded(state) => format!("the stance is on a position that is {state} (rule 5)"),
        NotTaken::NoVersion => "the stance is on a position without a version (rule 5)".to_owned(),
        NotTaken::NotCurrent(current) => {
            format!("the stance is not on the current version {current} (rule 5)")
        }
        NotTaken::CallEnded(at) => format!("the stance comes after the end of the call at {at} (rule 5)"),
    }
}

/// In an open call a stance is taken by who counts in it, or first joined later; never by who designates.
fn may_count(new: &StanceRow, call: &CallRow, before: &Before<'_>) -> Held {
    let is_elector = before.electors.find(call.id, new.member_id).is_some();
    let first = before.state.member(new.member_id).and_then(|member| member.first_joined_at);
    let joined_later = first.is_some_and(|at| at >= call.opened_at);
    must(new.member_id != call.designator_id && (is_elector || joined_later), || {
        "the stance is taken by one who does not count in the call (rule 5)".to_owned()
    })
}
