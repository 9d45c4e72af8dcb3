//! Planning a pilot, before anybody knows what will come out.

use super::{PilotView, PlanPilot};
use crate::domain::access::Action;
use crate::domain::ids::ProposalId;
use crate::domain::pilots::PilotState;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::pilots::Pilot;
use crate::store::{Tx, record};

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
