//! Pilots: planned with their measures, closed with a result, evaluated afterwards.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::view::View;
use crate::domain::access::Action;
use crate::domain::ids::{MemberId, PilotId, ProposalId};
use crate::domain::pilots::{Instrument, Measures, PilotState};
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::pilots::Pilot;
use crate::store::{Tx, record};

/// A pilot to be planned.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanPilot {
    /// Its title.
    pub title: Title,
    /// What is tried.
    pub instrument: Instrument,
    /// What it is to show.
    pub aim: Reason,
    /// Who takes part.
    pub population: Reason,
    /// What it is measured by. Fixed now: it never changes.
    pub measures: Measures,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
}

/// What came out of a pilot.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosePilot {
    /// The result, held against the measures.
    pub result: Reason,
}

/// What a pilot was worth.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvaluatePilot {
    /// Did the instrument do what it was to show?
    pub evaluation: Reason,
    /// What to do again, and what not.
    pub lessons: Reason,
}

/// A pilot.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Pilot")]
pub struct PilotView {
    /// Its id.
    pub id: PilotId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is tried.
    pub instrument: Instrument,
    /// What it is to show.
    pub aim: String,
    /// Who takes part.
    pub population: String,
    /// What it is measured by.
    pub measures: Measures,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
    /// Where it stands.
    pub state: PilotState,
    /// What came out.
    pub result: Option<String>,
    /// What it was worth.
    pub evaluation: Option<String>,
    /// What was learned.
    pub lessons: Option<String>,
    /// Who planned it.
    pub created_by: MemberId,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

impl View for PilotView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/pilots/{}", self.id))
    }
    fn changes_unrevised(&self) -> bool {
        self.state == PilotState::Running
    }
}

impl PilotView {
    fn of(pilot: Pilot, now: Instant) -> Result<Self> {
        let measures = pilot.measures()?;
        let Pilot {
            id,
            proposal_id,
            title,
            instrument,
            aim,
            population,
            measures: _,
            starts_at,
            ends_at,
            state,
            result,
            evaluation,
            lessons,
            created_by,
            closed_at,
            revision,
            created_at,
        } = pilot;
        Ok(Self {
            id,
            proposal_id,
            title,
            instrument,
            aim,
            population,
            measures,
            starts_at,
            ends_at,
            state: state.at(now, starts_at),
            result,
            evaluation,
            lessons,
            created_by,
            closed_at,
            revision,
            created_at,
        })
    }
}

/// Plans a pilot.
pub fn plan(tx: &mut Tx<'_>, proposal: ProposalId, new: &PlanPilot) -> Result<PilotView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::ManagePilots)?;
    new.measures.check().map_err(|clause| Error::field("/measures", clause))?;
    if new.ends_at <= new.starts_at {
        return Err(Error::field("/ends_at", "must be after starts_at"));
    }
    let pilot = Pilot {
        id: tx.new_id(),
        proposal_id: proposal,
        title: new.title.to_string(),
        instrument: new.instrument,
        aim: new.aim.to_string(),
        population: new.population.to_string(),
        measures: serde_json::to_string(&new.measures).map_err(Error::internal)?,
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        state: PilotState::Planned.at(tx.now(), new.starts_at),
        result: None,
        evaluation: None,
        lessons: None,
        created_by: acting.member()?.id,
        closed_at: None,
        revision: 1,
        created_at: tx.now(),
    };
    pilot.insert(tx)?;
    let entry = place.entry("pilot.planned", &acting).object("pilot", pilot.id);
    record::append(tx, &entry.detail("instrument", pilot.instrument))?;
    PilotView::of(pilot, tx.now())
}

/// A pilot that the actor may read, and where it is.
pub(super) fn readable(tx: &mut Tx<'_>, id: PilotId) -> Result<Pilot> {
    let pilot = Pilot::get(tx, id)?;
    Place::proposal(tx, pilot.proposal_id)?.may(tx, Action::ReadGroup)?;
    Ok(pilot)
}

/// A pilot.
pub fn get(tx: &mut Tx<'_>, id: PilotId) -> Result<PilotView> {
    let pilot = readable(tx, id)?;
    PilotView::of(pilot, tx.now())
}

/// The pilots of a proposal.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<PilotId>) -> Result<Page<PilotView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let (page, now) = (Pilot::list(tx, proposal, window)?, tx.now());
    let items = page.items.into_iter().map(|p| PilotView::of(p, now)).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

/// Closes a pilot with its result.
pub fn close(tx: &mut Tx<'_>, id: PilotId, closing: &ClosePilot) -> Result<PilotView> {
    let mut pilot = Pilot::lock(tx, id)?;
    let place = Place::proposal(tx, pilot.proposal_id)?;
    let acting = place.may(tx, Action::ManagePilots)?;
    match pilot.state.at(tx.now(), pilot.starts_at) {
        PilotState::Running => {}
        PilotState::Planned => {
            let detail = format!("The pilot begins at {}; there is no result yet.", pilot.starts_at);
            return Err(Error::rule(detail).with("starts_at", pilot.starts_at));
        }
        PilotState::Closed | PilotState::Evaluated => {
            return Err(Error::because(Code::Ended, "The pilot is closed already."));
        }
    }
    (pilot.state, pilot.closed_at) = (PilotState::Closed, Some(tx.now()));
    pilot.result = Some(closing.result.to_string());
    pilot.update(tx)?;
    record::append(tx, &place.entry("pilot.closed", &acting).object("pilot", id))?;
    PilotView::of(pilot, tx.now())
}

/// Says what a closed pilot was worth.
pub fn evaluate(tx: &mut Tx<'_>, id: PilotId, said: &EvaluatePilot) -> Result<PilotView> {
    let mut pilot = Pilot::lock(tx, id)?;
    let place = Place::proposal(tx, pilot.proposal_id)?;
    let acting = place.may(tx, Action::ManagePilots)?;
    match pilot.state {
        PilotState::Closed => {}
        PilotState::Planned | PilotState::Running => {
            return Err(Error::rule("The pilot is not closed; it is evaluated when its result is there."));
        }
        PilotState::Evaluated => {
            return Err(Error::because(Code::Ended, "The pilot is evaluated already."));
        }
    }
    pilot.state = PilotState::Evaluated;
    (pilot.evaluation, pilot.lessons) = (Some(said.evaluation.to_string()), Some(said.lessons.to_string()));
    pilot.update(tx)?;
    record::append(tx, &place.entry("pilot.evaluated", &acting).object("pilot", id))?;
    PilotView::of(pilot, tx.now())
}
