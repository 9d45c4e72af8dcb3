//! Reading where positions stand.

use std::collections::HashSet;
use std::sync::Arc;

use super::assessed::Assessed;
use super::load::assessed;
use super::memo::Memo;
use super::show::{self, AssessmentView};
use super::{
    BasisCall, BasisKind, ConsensusView, DesignationSummary, Electorate, PhraseView, PositionStanding,
    ProposalConsensus,
};
use crate::domain::access::Action;
use crate::domain::consensus::Level;
use crate::domain::designations::DesignationState;
use crate::domain::groups::Charter;
use crate::domain::ids::{PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::course::{TrendView, trends};
use crate::service::place::Place;
use crate::service::standing::Standing;
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::mandate::MandateAnswer;
use crate::store::positions::Position;
use crate::store::stances::CurrentStance;

/// Positions of a proposal that are shown at once: as many as assessments are kept in memory, or a few less.
const MOST: i64 = 250;

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
        self.sees_in(assessed.position.id, assessed.basis.call.as_ref())
    }

    /// The same, of a position and the call that stands on it.
    fn sees_in(&self, position: PositionId, call: Option<&Call>) -> bool {
        let has_own = self.own.contains(&position);
        call.is_none_or(|call| call.results.show_others(call.is_open(self.windows_at), has_own))
    }
}

/// For one who may read a position: whether stances on it are shown, and whether to somebody outside its group.
pub(in crate::service) fn sight(tx: &mut Tx<'_>, id: PositionId) -> Result<(PositionId, bool, bool)> {
    let standing = Standing::read(tx, id)?;
    standing.place.may(tx, Action::ReadGroup)?;
    let reader = reader(tx, &standing.place, &[id], Vec::new())?;
    Ok((id, reader.sees_in(id, standing.call.as_ref()), reader.is_public))
}

/// Where a position stands.
pub fn of_position(tx: &mut Tx<'_>, memo: &Memo, id: PositionId) -> Result<ConsensusView> {
    let position = Position::get(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    let (assessed, answers) = assessed(tx, Some(memo), &place.group, position.proposal_id, vec![position])?;
    let assessed = assessed.first().ok_or_else(|| Error::internal("a position without assessment"))?;
    let reader = reader(tx, &place, &[id], answers)?;
    let designation = Designation::standing_on(tx, &[id])?.into_iter().next();
    let level = assessed.assessment.level;
    let trend = trends(tx, &[id])?.of(id, level, reader.now, reader.is_public);
    shown(assessed, &reader, designation.as_ref(), trend)
}

fn reader(
    tx: &mut Tx<'_>,
    place: &Place,
    positions: &[PositionId],
    answers: Vec<MandateAnswer>,
) -> Result<Reader> {
    let own = match &place.member {
        Some(member) => CurrentStance::counted_on(tx, positions, &[member.id])?.into_iter().collect(),
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

fn summary(designation: &Designation) -> DesignationSummary {
    let Designation {
        id,
        level,
        version,
        state,
        number,
        designated_at,
        review_ends_at,
        challenge_ends_at,
        ..
    } = *designation;
    DesignationSummary { id, level, version, state, number, designated_at, review_ends_at, challenge_ends_at }
}

fn basis_kind(assessed: &Assessed) -> BasisKind {
    if assessed.basis.call.is_some() { BasisKind::Call } else { BasisKind::Charter }
}

fn shown(
    assessed: &Assessed,
    reader: &Reader,
    designation: Option<&Designation>,
    trend: Option<TrendView>,
) -> Result<ConsensusView> {
    let Assessed { position, basis, assessment, .. } = assessed;
    let is_shown = reader.sees(assessed);
    let view = is_shown.then(|| AssessmentView::of(assessment, &assessed.participation, reader.is_public));
    let facts = assessed.snapshot.facts();
    Ok(ConsensusView {
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
        phrase: if is_shown { Some(phrase(assessed, reader, designation)?) } else { None },
        is_fragile: view.as_ref().map(|v| v.is_fragile),
        pivot_count: view.as_ref().map(|v| v.pivot_count),
        metrics: view.as_ref().map(|v| v.metrics.clone()),
        electorate: electorate(assessed),
        mandate: facts.mandate,
        time_requests_open: facts.time_requests_open,
        objections: show::objections(assessed, is_shown, reader.now),
        designation: designation.map(summary),
        reasons: view
            .as_ref()
            .map_or_else(|| show::reasons_beside_stances(assessment), |v| v.reasons.clone()),
        missing: show::missing(assessment, is_shown, reader.is_public),
        groups: view.map_or_else(|| show::participation(assessed), |v| v.groups),
        trend: trend.filter(|_| is_shown),
    })
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
    let mut live = Position::live(tx, &[id], MOST.saturating_add(1))?;
    let is_complete = i64::try_from(live.len()).is_ok_and(|number| number <= MOST);
    live.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
    let chosen: HashSet<PositionId> = live.iter().filter(|(_, chosen)| *chosen).map(|(p, _)| p.id).collect();
    let positions = standings(tx, memo, &place, live.into_iter().map(|(position, _)| position).collect())?;
    let on_chosen = positions.iter().filter(|p| chosen.contains(&p.position_id));
    let levels: Option<Vec<Level>> =
        on_chosen.map(|p| final_level(p.designation.as_ref()).or(p.level)).collect();
    let lowest_level = levels.filter(|_| is_complete).and_then(|levels| levels.into_iter().min());
    Ok(ProposalConsensus { proposal_id: id, lowest_level, positions, is_complete })
}

/// What is only preliminary is not yet what a position has come to.
fn final_level(designation: Option<&DesignationSummary>) -> Option<Level> {
    designation.filter(|found| found.state == DesignationState::Final).map(|found| found.level)
}

/// Where some positions of a proposal stand, in short and in their order, for one who may read them.
pub(in crate::service) fn standings(
    tx: &mut Tx<'_>,
    memo: &Memo,
    place: &Place,
    positions: Vec<Position>,
) -> Result<Vec<PositionStanding>> {
    let ids: Vec<PositionId> = positions.iter().map(|p| p.id).collect();
    let proposal = place.the_proposal()?.id;
    let (assessed, answers) = assessed(tx, Some(memo), &place.group, proposal, positions)?;
    let reader = reader(tx, place, &ids, answers)?;
    let designations = Designation::standing_on(tx, &ids)?;
    let in_short = |a: &Arc<Assessed>| {
        let designation = designations.iter().find(|d| d.position_id == a.position.id);
        in_short(a, &reader, designation)
    };
    assessed.iter().map(in_short).collect()
}

fn in_short(
    assessed: &Assessed,
    reader: &Reader,
    designation: Option<&Designation>,
) -> Result<PositionStanding> {
    let Assessed { position, assessment, .. } = assessed;
    let is_shown = reader.sees(assessed);
    Ok(PositionStanding {
        position_id: position.id,
        topic_id: position.topic_id,
        title: position.title.clone(),
        state: position.state,
        version: position.version,
        basis: basis_kind(assessed),
        is_shown,
        level: is_shown.then_some(assessment.level),
        phrase: if is_shown { Some(phrase(assessed, reader, designation)?) } else { None },
        open_objections: assessed.objections.iter().filter(|(o, _)| o.course().is_open()).count(),
        designation: designation.map(summary),
    })
}

/// What is said of it: of the level that was finally designated, as the output will say it, else of the advised one.
fn phrase(assessed: &Assessed, reader: &Reader, designation: Option<&Designation>) -> Result<PhraseView> {
    let details = show::details(assessed, &reader.answers, &reader.charter);
    let Some(designation) = designation.filter(|found| found.state == DesignationState::Final) else {
        return Ok(show::advised(&assessed.assessment, &details));
    };
    Ok(show::designated(designation.level, &designation.newest_assessment()?, &details))
}
