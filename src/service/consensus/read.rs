//! Reading where positions stand.

use std::collections::{HashMap, HashSet};

use super::assessed::Assessed;
use super::load::assessed;
use super::memo::Memo;
use super::show::{self, AssessmentView};
use super::{
    BasisCall, BasisKind, ConsensusView, DesignationSummary, Electorate, PositionStanding, ProposalConsensus,
};
use crate::domain::access::Action;
use crate::domain::groups::Charter;
use crate::domain::ids::{PositionId, ProposalId};
use crate::domain::positions::PositionState;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::Window;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::designations::Designation;
use crate::store::mandate::MandateAnswer;
use crate::store::positions::Position;
use crate::store::stances::CurrentStance;

/// What decides on what is shown.
struct Reader {
    now: Instant,
    /// Where the proposal's windows are: a call that is held has not ended.
    windows_at: Instant,
    is_public: bool,
    /// Positions on which the reader has a stance that counts.
    own: HashSet<PositionId>,
    charter: Charter,
    answers: Vec<MandateAnswer>,
}

impl Reader {
    /// Whether stances are shown.
    fn sees(&self, assessed: &Assessed) -> bool {
        let has_own = self.own.contains(&assessed.position.id);
        let call = assessed.basis.call.as_ref();
        call.is_none_or(|call| call.results.show_others(call.is_open(self.windows_at), has_own))
    }
}

/// Where a position stands.
pub fn of_position(tx: &mut Tx<'_>, memo: &Memo, id: PositionId) -> Result<ConsensusView> {
    let position = Position::get(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    let (assessed, answers) = assessed(tx, Some(memo), &place.group, position.proposal_id, vec![position])?;
    let assessed = assessed.first().ok_or_else(|| Error::internal("a position without assessment"))?;
    let reader = reader(tx, &place, &[id], answers)?;
    let designation = Designation::of_positions(tx, &[id])?.into_iter().next().map(summary);
    Ok(shown(assessed, &reader, designation))
}

fn reader(
    tx: &mut Tx<'_>,
    place: &Place,
    positions: &[PositionId],
    answers: Vec<MandateAnswer>,
) -> Result<Reader> {
    let own = match &place.member {
        Some(member) => CurrentStance::counted_on(tx, positions, member.id)?.into_iter().collect(),
        None => HashSet::new(),
    };
    let (now, is_public) = (tx.now(), place.member.is_none());
    Ok(Reader {
        now,
        windows_at: place.windows_at(now),
        is_public,
        own,
        charter: place.group.charter()?,
        answers,
    })
}

fn summary(designation: Designation) -> DesignationSummary {
    let Designation { id, level, version, designated_at, challenge_ends_at, .. } = designation;
    DesignationSummary { id, level, version, designated_at, challenge_ends_at }
}

fn basis_kind(assessed: &Assessed) -> BasisKind {
    if assessed.basis.call.is_some() { BasisKind::Call } else { BasisKind::Charter }
}

fn shown(assessed: &Assessed, reader: &Reader, designation: Option<DesignationSummary>) -> ConsensusView {
    let Assessed { position, basis, assessment, .. } = assessed;
    let is_shown = reader.sees(assessed);
    let view = is_shown.then(|| AssessmentView::of(assessment, &assessed.participation, reader.is_public));
    let details = show::details(assessed, &reader.answers, &reader.charter);
    let facts = assessed.snapshot.facts();
    ConsensusView {
        position_id: position.id,
        version: position.version,
        substantive_version: position.substantive_version,
        basis: basis_kind(assessed),
        call: basis_call(assessed, reader.windows_at),
        as_of: basis.as_of(reader.windows_at, reader.now),
        method: assessment.version,
        is_shown,
        level: view.as_ref().map(|v| v.level),
        can_be_designated: view.as_ref().map(|v| v.level.can_be_designated()),
        phrase: view.as_ref().map(|v| show::phrase(v.level, assessed, &details)),
        is_fragile: view.as_ref().map(|v| v.is_fragile),
        pivot_count: view.as_ref().map(|v| v.pivot_count),
        metrics: view.as_ref().map(|v| v.metrics.clone()),
        electorate: electorate(assessed),
        mandate: facts.mandate,
        time_requests_open: facts.time_requests_open,
        objections: show::objections(assessed, is_shown, reader.now),
        designation,
        reasons: view
            .as_ref()
            .map_or_else(|| show::reasons_beside_stances(assessment), |v| v.reasons.clone()),
        groups: view.map_or_else(|| show::participation(assessed), |v| v.groups),
    }
}

fn basis_call(assessed: &Assessed, windows_at: Instant) -> Option<BasisCall> {
    assessed.basis.call.as_ref().map(|call| BasisCall {
        id: call.id,
        output_type: call.output_type,
        results: call.results,
        designator_id: call.designator_id,
        is_open: call.is_open(windows_at),
        opened_at: call.opened_at,
        closes_at: call.closes_at,
    })
}

fn electorate(assessed: &Assessed) -> Electorate {
    Electorate {
        counted: assessed.participation.values().map(|p| p.members).sum(),
        fixed_at: assessed.basis.call.as_ref().map(|call| call.opened_at),
        joined_later: assessed.beside.joined_later,
        departed: assessed.beside.departed,
    }
}

/// Where the positions of a proposal stand.
pub fn of_proposal(tx: &mut Tx<'_>, memo: &Memo, id: ProposalId) -> Result<ProposalConsensus> {
    let place = Place::proposal(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    let mut positions = Position::list(tx, id, None, &Window { after: None, limit: 100 })?.items;
    positions.retain(|p| p.state != PositionState::Closed);
    let ids: Vec<PositionId> = positions.iter().map(|p| p.id).collect();
    let (assessed, answers) = assessed(tx, Some(memo), &place.group, id, positions)?;
    let reader = reader(tx, &place, &ids, answers)?;
    let mut designations: HashMap<PositionId, DesignationSummary> =
        Designation::of_positions(tx, &ids)?.into_iter().map(|d| (d.position_id, summary(d))).collect();
    let positions: Vec<PositionStanding> =
        assessed.iter().map(|a| in_short(a, &reader, designations.remove(&a.position.id))).collect();
    let levels: Option<Vec<_>> =
        positions.iter().map(|p| p.designation.as_ref().map(|d| d.level).or(p.level)).collect();
    let lowest_level = levels.and_then(|levels| levels.into_iter().min());
    Ok(ProposalConsensus { proposal_id: id, lowest_level, positions })
}

fn in_short(
    assessed: &Assessed,
    reader: &Reader,
    designation: Option<DesignationSummary>,
) -> PositionStanding {
    let Assessed { position, assessment, .. } = assessed;
    let is_shown = reader.sees(assessed);
    let details = show::details(assessed, &reader.answers, &reader.charter);
    PositionStanding {
        position_id: position.id,
        topic_id: position.topic_id,
        title: position.title.clone(),
        state: position.state,
        version: position.version,
        basis: basis_kind(assessed),
        is_shown,
        level: is_shown.then_some(assessment.level),
        phrase: is_shown.then(|| show::phrase(assessment.level, assessed, &details)),
        open_objections: assessed.objections.iter().filter(|(o, _)| o.course().is_open()).count(),
        designation,
    }
}
