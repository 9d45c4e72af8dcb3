//! What follows on a pilot: its result, and later what it was worth.

use super::{ClosePilot, EvaluatePilot, PilotView};
use crate::domain::access::Action;
use crate::domain::ids::PilotId;
use crate::domain::pilots::PilotState;
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::store::pilots::Pilot;
use crate::store::{Tx, record};

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
