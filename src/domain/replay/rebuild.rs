//! Makes the case of an assessment from what was recorded: person by person, where the service counts by tallies.

use std::collections::{BTreeMap, HashMap};

use super::electors::Electors;
use super::rows::{CallRow, PositionRow};
use super::state::{StanceHeld, State};
use crate::domain::calls::{self, CallState, Frozen, TimeRequestState};
use crate::domain::consensus::{Backer, Class, Facts, Mandate, Objection, Params};
use crate::domain::groups::{Charter, MembershipState};
use crate::domain::ids::{MemberId, PositionId};
use crate::domain::mandate::Checks;
use crate::domain::time::Instant;

/// What an assessment goes by, as recorded.
#[derive(Debug)]
pub struct Basis<'s> {
    /// The call that stands, if one does.
    pub call: Option<&'s CallRow>,
    /// The charter: as the call froze it, or as it is.
    pub frozen: Frozen,
}

/// The facts and the parameters of the assessment of a position at a moment; or why there are none.
pub fn rebuild(
    state: &State,
    id: PositionId,
    at: Instant,
    electors: &Electors,
) -> Result<(Facts, Params), String> {
    let position = state.position(id).ok_or("no such position in the record")?;
    let basis = basis(state, position)?;
    let stances: HashMap<MemberId, &StanceHeld> = state.counted(position).collect();
    let as_of = basis.as_of(state, position, at);
    let opened_at = match basis.call {
        Some(call) => Some(call.opened_at),
        None => state.versions(id).map(|v| v.published_at).min(),
    };
    let days = |since: Option<Instant>| {
        since.map_or(0, |since| u32::try_from(as_of.days_since(since)).unwrap_or(u32::MAX))
    };
    let facts = Facts {
        expected_groups: basis.frozen.expected_groups.clone(),
        classes: classes(&roll(state, basis.call, electors, &stances), &stances),
        objections: objections(state, id, &stances),
        days_open: days(opened_at),
        days_since_change: days(position.substantive_at),
        time_requests_open: time_requests(state, basis.call),
        mandate: mandate(state, position, &basis.frozen),
    };
    Ok((facts, basis.frozen.params))
}

/// The newest call where it stands, else the charter.
pub fn basis<'s>(state: &'s State, position: &PositionRow) -> Result<Basis<'s>, String> {
    let stands = |call: &&CallRow| calls::stands(call.state, call.closed_at, position.substantive_at);
    if let Some(call) = state.newest_call(position.id).filter(stands) {
        return Ok(Basis { call: Some(call), frozen: read(&call.charter)? });
    }
    let group = state.group(position.group_id).ok_or("no such group in the record")?;
    let charter: Charter = read(&group.charter)?;
    let frozen = Frozen {
        params: charter.consensus,
        expected_groups: charter.expected_groups.iter().map(ToString::to_string).collect(),
        mandate_checks: charter.mandate_checks.iter().map(|check| check.id.to_string()).collect(),
    };
    Ok(Basis { call: None, frozen })
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|e| e.to_string())
}

impl Basis<'_> {
    /// The moment that it speaks of: a call stands still at its end.
    fn as_of(&self, state: &State, position: &PositionRow, at: Instant) -> Instant {
        let paused_at = state.proposal(position.proposal_id).and_then(|p| p.paused_at);
        let windows_at = paused_at.map_or(at, |held| held.min(at));
        let has_ended =
            |call: &&CallRow| call.state == CallState::Closed || call.window().is_over(windows_at);
        self.call.filter(has_ended).map_or(at, |call| at.min(call.closes_at))
    }
}

/// Who counts, each in a stakeholder group.
fn roll(
    state: &State,
    call: Option<&CallRow>,
    electors: &Electors,
    stances: &HashMap<MemberId, &StanceHeld>,
) -> HashMap<MemberId, String> {
    let is_elector = |id: MemberId| call.is_some_and(|call| electors.find(call.id, id).is_some());
    let fixed = call.into_iter().flat_map(|call| electors.of(call.id));
    let mut roll: HashMap<MemberId, String> =
        fixed.map(|(member, elector)| (member, elector.stakeholder_group.to_string())).collect();
    for member in state.members() {
        let id = member.id;
        let counts = member.state == MembershipState::Active && member.role.counts();
        let joined_later = |call: &CallRow| {
            let first = member.first_joined_at;
            let within = first.is_some_and(|at| at >= call.opened_at && at < call.closes_at);
            within && id != call.designator_id && !is_elector(id)
        };
        if counts && call.is_none_or(joined_later) {
            roll.insert(id, member.stakeholder_group.to_string());
        }
        // Who left keeps the stance until the next substantive version.
        if let (false, Some(stance), false) =
            (member.state == MembershipState::Active, stances.get(&id), is_elector(id))
        {
            roll.insert(id, stance.stakeholder_group.to_string());
        }
    }
    roll
}

fn organisation(name: &str) -> Option<String> {
    (!name.is_empty()).then(|| name.to_owned())
}

/// The stances, and silence: how many of a group count less how many of it took one.
fn classes(roll: &HashMap<MemberId, String>, stances: &HashMap<MemberId, &StanceHeld>) -> Vec<Class> {
    let mut silent: BTreeMap<&str, u64> = BTreeMap::new();
    for group in roll.values() {
        let heads = silent.entry(group).or_default();
        *heads = heads.saturating_add(1);
    }
    let mut classes = Vec::new();
    for stance in stances.values() {
        let heads = silent.entry(&stance.stakeholder_group).or_default();
        *heads = heads.saturating_sub(1);
        classes.push(Class {
            group: stance.stakeholder_group.to_string(),
            organisation: organisation(&stance.organisation),
            stance: Some(stance.stance),
            persons: 1,
        });
    }
    classes.extend(silent.into_iter().map(|(group, persons)| Class {
        group: group.to_owned(),
        organisation: None,
        stance: None,
        persons,
    }));
    classes
}

fn objections(state: &State, id: PositionId, stances: &HashMap<MemberId, &StanceHeld>) -> Vec<Objection> {
    let seen = state.objections(id).map(|objection| {
        let behind = state.behind(objection.id).filter_map(|backer| {
            let stance = stances.get(&backer.member_id)?;
            Some(Backer {
                person: backer.member_id.to_string(),
                group: stance.stakeholder_group.to_string(),
                organisation: organisation(&stance.organisation),
                stance: Some(stance.stance),
            })
        });
        Objection {
            id: objection.id.to_string(),
            state: objection.state,
            maintained: objection.maintained,
            ground: Some(objection.ground),
            focal_point_of: objection.focal_point_of.clone(),
            backers: behind.collect(),
        }
    });
    seen.collect()
}

fn time_requests(state: &State, call: Option<&CallRow>) -> u32 {
    let open = |call: &CallRow| {
        state.time_requests(call.id).filter(|request| request.state == TimeRequestState::Open).count()
    };
    call.map_or(0, |call| u32::try_from(open(call)).unwrap_or(u32::MAX))
}

fn mandate(state: &State, position: &PositionRow, frozen: &Frozen) -> Mandate {
    let answers: HashMap<&str, _> =
        state.answers(position.proposal_id).map(|answer| (answer.check_id.as_str(), answer.answer)).collect();
    let asked = frozen.mandate_checks.iter().map(String::as_str);
    Checks::of(asked, |check| answers.get(check).copied()).verdict()
}
