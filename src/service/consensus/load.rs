//! Reads what assessments look at: a constant number of queries for any number of positions, and none of them
//! over the stances of all.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::assessed::{Assessed, Basis, Beside, Found};
use super::memo::{Key, Members, Memo, Roll};
use super::roll;
use crate::domain::consensus::Mandate;
use crate::domain::ids::{CallId, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::standing::stands;
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::electors::{self, Departed, Elector, Heads};
use crate::store::groups::Group;
use crate::store::mandate::MandateAnswer;
use crate::store::objections::{Backer, Objection};
use crate::store::positions::{Position, Version};
use crate::store::proposals::Proposal;
use crate::store::tallies::{self, Tally};
use crate::store::time_requests::TimeRequest;

/// A position with what its assessment goes by, before anything is counted.
struct Begun {
    position: Position,
    basis: Basis,
    mandate: Mandate,
    key: Key,
}

/// The assessments of some positions of one proposal, in their order, and the answers to the mandate's checks.
pub(in crate::service) fn assessed(
    tx: &mut Tx<'_>,
    memo: Option<&Memo>,
    group: &Group,
    proposal: ProposalId,
    positions: Vec<Position>,
) -> Result<(Vec<Arc<Assessed>>, Vec<MandateAnswer>)> {
    let now = tx.now();
    assessed_at(tx, memo, (group, proposal), positions, &|_| now)
}

/// The same, each at a moment of its own: what can be read is as it is, and the clock as it was.
pub(in crate::service) fn assessed_at(
    tx: &mut Tx<'_>,
    memo: Option<&Memo>,
    (group, proposal): (&Group, ProposalId),
    positions: Vec<Position>,
    at: &dyn Fn(PositionId) -> Instant,
) -> Result<(Vec<Arc<Assessed>>, Vec<MandateAnswer>)> {
    let answers = MandateAnswer::all(tx, proposal)?;
    let begun = begin(tx, (group, proposal), positions, &answers, at)?;
    let kept: HashMap<PositionId, Arc<Assessed>> = begun
        .iter()
        .filter_map(|b| Some((b.position.id, memo?.assessments.find(b.position.id, &b.key)?)))
        .collect();
    let order: Vec<PositionId> = begun.iter().map(|b| b.position.id).collect();
    let missing: Vec<Begun> = begun.into_iter().filter(|b| !kept.contains_key(&b.position.id)).collect();
    let mut all = kept;
    for (key, assessed) in counted(tx, memo, group, missing)? {
        if let Some(memo) = memo {
            memo.assessments.put(assessed.position.id, key, assessed.clone());
        }
        all.insert(assessed.position.id, assessed);
    }
    Ok((order.iter().filter_map(|id| all.get(id).cloned()).collect(), answers))
}

fn begin(
    tx: &mut Tx<'_>,
    (group, proposal): (&Group, ProposalId),
    positions: Vec<Position>,
    answers: &[MandateAnswer],
    at: &dyn Fn(PositionId) -> Instant,
) -> Result<Vec<Begun>> {
    let charter = group.charter()?;
    let proposal = Proposal::get(tx, proposal)?;
    let ids: Vec<PositionId> = positions.iter().map(|p| p.id).collect();
    let mut calls = Call::newest(tx, &ids)?;
    let heads = tallies::revisions(tx, &ids)?;
    let first: HashMap<_, _> = Version::first_published(tx, &ids)?.into_iter().collect();
    let begin = |position: Position| {
        let call = calls.remove(&position.id).filter(|call| stands(call, &position));
        let basis = Basis::of(call, &charter)?;
        let mandate = basis.mandate(answers).verdict();
        let opened_at =
            basis.call.as_ref().map_or_else(|| first.get(&position.id).copied(), |c| Some(c.opened_at));
        let now = at(position.id);
        let as_of = basis.as_of(proposal.windows_at(now), now);
        let key = Key {
            position: position.revision,
            head: heads.get(&position.id).copied().unwrap_or(0),
            members: group.members_revision,
            group: group.revision,
            days_open: days(opened_at, as_of),
            days_since_change: days(position.substantive_at, as_of),
            mandate,
        };
        Ok(Begun { position, basis, mandate, key })
    };
    positions.into_iter().map(begin).collect()
}

fn days(since: Option<Instant>, until: Instant) -> u32 {
    since.map_or(0, |at| u32::try_from(until.days_since(at)).unwrap_or(u32::MAX))
}

/// What was counted, for all of them at once.
struct Counts {
    members: Arc<Members>,
    rolls: HashMap<CallId, Arc<Roll>>,
    departed: Vec<Departed>,
    electing: HashSet<(CallId, crate::domain::ids::MemberId)>,
    tallies: Vec<Tally>,
    objections: Vec<(Objection, usize)>,
    backing: Vec<(crate::domain::ids::ObjectionId, crate::store::stances::CurrentStance)>,
    time_requests: HashMap<CallId, i64>,
}

fn counted(
    tx: &mut Tx<'_>,
    memo: Option<&Memo>,
    group: &Group,
    begun: Vec<Begun>,
) -> Result<Vec<(Key, Arc<Assessed>)>> {
    if begun.is_empty() {
        return Ok(Vec::new());
    }
    let counts = count(tx, memo, group, &begun)?;
    let assess = |Begun { position, basis, mandate, key }| {
        let found = counts.found(&position, &basis, &key);
        Ok((key, Arc::new(Assessed::of(position, basis, mandate, found)?)))
    };
    begun.into_iter().map(assess).collect()
}

fn count(tx: &mut Tx<'_>, memo: Option<&Memo>, group: &Group, begun: &[Begun]) -> Result<Counts> {
    let positions: Vec<PositionId> = begun.iter().map(|b| b.position.id).collect();
    let called: Vec<&Call> = begun.iter().filter_map(|b| b.basis.call.as_ref()).collect();
    let calls: Vec<CallId> = called.iter().map(|call| call.id).collect();
    let members = roll::members(tx, memo, group)?;
    let departed = if members.some_away { electors::departed(tx, group.id, &positions)? } else { Vec::new() };
    let gone: Vec<_> = departed.iter().map(|d| d.member_id).collect();
    let electing = Elector::among(tx, &calls, &gone)?.into_iter().collect();
    let objections = Objection::of_positions(tx, &positions)?;
    let ids: Vec<_> = objections.iter().map(|o| o.id).collect();
    let behind = Backer::count_behind(tx, &ids)?;
    let with_number = |o: Objection| {
        let number = behind.get(&o.id).map_or(0, |number| usize::try_from(*number).unwrap_or(0));
        (o, number)
    };
    Ok(Counts {
        members,
        rolls: roll::of_calls(tx, memo, group, &called)?,
        departed,
        electing,
        tallies: Tally::of(tx, &positions)?,
        objections: objections.into_iter().map(with_number).collect(),
        backing: Backer::stances(tx, &positions)?,
        time_requests: TimeRequest::open_on(tx, &calls)?,
    })
}

impl Counts {
    fn found(&self, position: &Position, basis: &Basis, key: &Key) -> Found {
        let (roll, beside) = self.roll(position, basis);
        let requests = basis.call.as_ref().and_then(|c| self.time_requests.get(&c.id)).copied().unwrap_or(0);
        let own = |o: &&(Objection, usize)| o.0.position_id == position.id;
        Found {
            roll,
            beside,
            tallies: self.tallies.iter().filter(|t| t.position_id == position.id).cloned().collect(),
            objections: self.objections.iter().filter(own).cloned().collect(),
            backing: self.backing.iter().filter(|(_, s)| s.position_id == position.id).cloned().collect(),
            days_open: key.days_open,
            days_since_change: key.days_since_change,
            time_requests_open: u32::try_from(requests).unwrap_or(u32::MAX),
        }
    }

    /// Who counts: those fixed at the opening and who joined later, or the members; and who left with a stance
    /// that still counts.
    fn roll(&self, position: &Position, basis: &Basis) -> (Vec<(String, String, i64)>, Beside) {
        let class = |(group, organisation, heads): &Heads| {
            (group.clone(), organisation.clone().unwrap_or_default(), *heads)
        };
        let mut beside = Beside::default();
        let mut roll: Vec<(String, String, i64)> = match &basis.call {
            None => self.members.heads.iter().map(class).collect(),
            Some(call) => {
                let roll = self.rolls.get(&call.id);
                let heads = |of: fn(&Roll) -> &Vec<Heads>| roll.into_iter().flat_map(move |roll| of(roll));
                beside.joined_later = heads(|roll| &roll.joined).map(|(_, _, heads)| heads).sum();
                heads(|roll| &roll.fixed).chain(heads(|roll| &roll.joined)).map(class).collect()
            }
        };
        let call = basis.call.as_ref().map(|c| c.id);
        let fixed = |d: &&Departed| call.is_some_and(|id| self.electing.contains(&(id, d.member_id)));
        for gone in self.departed.iter().filter(|d| d.position_id == position.id && !fixed(d)) {
            beside.departed += 1;
            roll.push((gone.stakeholder_group.clone(), gone.organisation.clone(), 1));
        }
        (roll, beside)
    }
}
