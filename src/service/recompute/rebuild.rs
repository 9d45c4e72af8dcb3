//! Makes the case of an assessment from what was recorded: person by person, where the service counts by tallies.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::read;
use super::state::{CallRow, PositionRow, StanceRow, State};
use crate::domain::calls::{self, CallState, Frozen, TimeRequestState, Window};
use crate::domain::consensus::{Backer, Class, Facts, Mandate, Objection, Params};
use crate::domain::groups::{Charter, MembershipState};
use crate::domain::ids::{CallId, MemberId, PositionId};
use crate::domain::mandate::Checks;
use crate::domain::stances::counts;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::electors::Elector;

/// Who counts in each call, as its digest covers it.
pub(super) type Electors = HashMap<CallId, Vec<Elector>>;

/// What an assessment goes by, as recorded.
struct Basis<'s> {
    call: Option<&'s CallRow>,
    frozen: Frozen,
}

/// The facts and the parameters of the assessment of a position at a moment.
pub(super) fn rebuild(
    state: &State,
    id: PositionId,
    at: Instant,
    electors: &Electors,
) -> Result<(Facts, Params)> {
    let position =
        state.positions.get(&id).ok_or_else(|| Error::internal("no such position in the record"))?;
    let basis = Basis::of(state, id, position)?;
    let stances: HashMap<MemberId, &StanceRow> = state
        .stances
        .values()
        .filter(|s| s.position_id == id && counts(s.version, position.substantive_version, s.set_aside))
        .map(|s| (s.member_id, s))
        .collect();
    let as_of = basis.as_of(state, position, at);
    let opened_at = match basis.call {
        Some(call) => Some(call.opened_at),
        None => state.versions.values().filter(|v| v.position_id == id).map(|v| v.published_at).min(),
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

impl<'s> Basis<'s> {
    /// The newest call where it stands, else the charter.
    fn of(state: &'s State, id: PositionId, position: &PositionRow) -> Result<Self> {
        let newest = state.calls.values().filter(|call| call.position_id == id).max_by_key(|call| call.id);
        let standing =
            newest.filter(|call| calls::stands(call.state, call.closed_at, position.substantive_at));
        if let Some(call) = standing {
            return Ok(Self { call: Some(call), frozen: read(&call.charter)? });
        }
        let group = state.groups.get(&position.group_id).ok_or_else(|| Error::internal("no such group"))?;
        let charter: Charter = read(&group.charter)?;
        let frozen = Frozen {
            params: charter.consensus,
            expected_groups: charter.expected_groups.iter().map(ToString::to_string).collect(),
            mandate_checks: charter.mandate_checks.iter().map(|check| check.id.to_string()).collect(),
        };
        Ok(Self { call: None, frozen })
    }

    /// The moment that it speaks of: a call stands still at its end.
    fn as_of(&self, state: &State, position: &PositionRow, at: Instant) -> Instant {
        let paused_at = state.proposals.get(&position.proposal_id).and_then(|p| p.paused_at);
        let windows_at = paused_at.map_or(at, |held| held.min(at));
        let ended = self.call.filter(|call| {
            let CallRow { opened_at, closes_at, extended_days, .. } = **call;
            let window = Window { opened_at, closes_at, extended_days };
            call.state == CallState::Closed || window.is_over(windows_at)
        });
        ended.map_or(at, |call| at.min(call.closes_at))
    }
}

/// Who counts, each in a stakeholder group.
fn roll(
    state: &State,
    call: Option<&CallRow>,
    electors: &Electors,
    stances: &HashMap<MemberId, &StanceRow>,
) -> HashMap<MemberId, String> {
    let fixed: &[Elector] = call.and_then(|c| electors.get(&c.id)).map(Vec::as_slice).unwrap_or_default();
    let electing: HashSet<MemberId> = fixed.iter().map(|elector| elector.member_id).collect();
    let mut roll: HashMap<MemberId, String> =
        fixed.iter().map(|e| (e.member_id, e.stakeholder_group.clone())).collect();
    for (id, member) in &state.members {
        let counts = member.state == MembershipState::Active && member.role.counts();
        let joined_later = |call: &CallRow| {
            let first = member.first_joined_at;
            let within = first.is_some_and(|at| at >= call.opened_at && at < call.closes_at);
            within && *id != call.designator_id && !electing.contains(id)
        };
        if counts && call.is_none_or(joined_later) {
            roll.insert(*id, member.stakeholder_group.clone());
        }
        // Who left keeps the stance until the next substantive version.
        if let (false, Some(stance), false) =
            (member.state == MembershipState::Active, stances.get(id), electing.contains(id))
        {
            roll.insert(*id, stance.stakeholder_group.clone());
        }
    }
    roll
}

fn organisation(name: &str) -> Option<String> {
    (!name.is_empty()).then(|| name.to_owned())
}

/// The stances, and silence: how many of a group count less how many of it took one.
fn classes(roll: &HashMap<MemberId, String>, stances: &HashMap<MemberId, &StanceRow>) -> Vec<Class> {
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
            group: stance.stakeholder_group.clone(),
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

fn objections(state: &State, id: PositionId, stances: &HashMap<MemberId, &StanceRow>) -> Vec<Objection> {
    let own = state.objections.values().filter(|objection| objection.position_id == id);
    let seen = own.map(|objection| {
        let behind = state
            .backers
            .values()
            .filter(|backer| backer.objection_id == objection.id && backer.left_at.is_none())
            .filter_map(|backer| stances.get(&backer.member_id));
        Objection {
            id: objection.id.to_string(),
            state: objection.state,
            maintained: objection.maintained,
            ground: Some(objection.ground),
            focal_point_of: objection.focal_point_of.clone(),
            backers: behind.map(|stance| backer(stance)).collect(),
        }
    });
    seen.collect()
}

fn backer(stance: &StanceRow) -> Backer {
    Backer {
        person: stance.member_id.to_string(),
        group: stance.stakeholder_group.clone(),
        organisation: organisation(&stance.organisation),
        stance: Some(stance.stance),
    }
}

fn time_requests(state: &State, call: Option<&CallRow>) -> u32 {
    let open = |call: &CallRow| {
        let of_call = state.time_requests.values().filter(|request| request.call_id == call.id);
        of_call.filter(|request| request.state == TimeRequestState::Open).count()
    };
    call.map_or(0, |call| u32::try_from(open(call)).unwrap_or(u32::MAX))
}

fn mandate(state: &State, position: &PositionRow, frozen: &Frozen) -> Mandate {
    let answers: HashMap<&str, _> = state
        .answers
        .values()
        .filter(|answer| answer.proposal_id == position.proposal_id)
        .map(|answer| (answer.check_id.as_str(), answer.answer))
        .collect();
    let asked = frozen.mandate_checks.iter().map(String::as_str);
    Checks::of(asked, |check| answers.get(check).copied()).verdict()
}
