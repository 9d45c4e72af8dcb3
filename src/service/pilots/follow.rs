//! What follows on a pilot: its result, later what it was worth, and at last whether the instrument is kept.

use super::{ClosePilot, DecideOnPilot, EvaluatePilot, PilotView};
use crate::domain::access::Action;
use crate::domain::ids::PilotId;
use crate::domain::pilots::{Instrument, PilotState};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::{Acting, Place};
use crate::store::pilots::Pilot;
use crate::store::record::Entry;
use crate::store::{Tx, record};

/// Closes a pilot with its result.
pub fn close(tx: &mut Tx<'_>, id: PilotId, closing: &ClosePilot) -> Result<PilotView> {
    let (mut pilot, place, acting) = locked(tx, id)?;
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
    if let Some((pointer, clause)) = closing.cost.fault() {
        return Err(Error::field(pointer, clause));
    }
    brought_in_as_it_should(&pilot, closing)?;
    (pilot.state, pilot.closed_at) = (PilotState::Closed, Some(tx.now()));
    pilot.result = Some(closing.result.to_string());
    pilot.source = closing.source.as_ref().map(ToString::to_string);
    pilot.caveats = closing.caveats.as_ref().map(ToString::to_string);
    pilot.cost = Some(serde_json::to_string(&closing.cost).map_err(Error::internal)?);
    let entry = place.entry("pilot.closed", &acting);
    save(tx, pilot, &entry)
}

/// What somebody else's tool shows is worth as much as what is said of where it comes from.
fn brought_in_as_it_should(pilot: &Pilot, closing: &ClosePilot) -> Result<()> {
    if pilot.instrument != Instrument::External {
        return Ok(());
    }
    let lacks = [("/source", closing.source.is_none()), ("/caveats", closing.caveats.is_none())];
    let lacks: Vec<FieldError> = lacks
        .into_iter()
        .filter(|(_, lacks)| *lacks)
        .map(|(pointer, _)| FieldError {
            pointer: pointer.to_owned(),
            code: Code::MissingField,
            detail: "must be given with the result of an external tool".to_owned(),
        })
        .collect();
    if lacks.is_empty() { Ok(()) } else { Err(Error::fields(lacks)) }
}

/// Says what a closed pilot was worth, measure by measure.
pub fn evaluate(tx: &mut Tx<'_>, id: PilotId, said: &EvaluatePilot) -> Result<PilotView> {
    let (mut pilot, place, acting) = locked(tx, id)?;
    match pilot.state {
        PilotState::Closed => {}
        PilotState::Planned | PilotState::Running => {
            return Err(Error::rule("The pilot is not closed; it is evaluated when its result is there."));
        }
        PilotState::Evaluated => {
            return Err(Error::because(Code::Ended, "The pilot is evaluated already."));
        }
    }
    let faults = pilot.measures()?.faults_in(&said.findings);
    if !faults.is_empty() {
        let fault = |(pointer, detail)| FieldError { pointer, code: Code::InvalidField, detail };
        return Err(Error::fields(faults.into_iter().map(fault).collect()));
    }
    pilot.state = PilotState::Evaluated;
    pilot.findings = Some(serde_json::to_string(&said.findings).map_err(Error::internal)?);
    (pilot.evaluation, pilot.lessons) = (Some(said.evaluation.to_string()), Some(said.lessons.to_string()));
    let entry = place.entry("pilot.evaluated", &acting);
    save(tx, pilot, &entry)
}

/// Decides after an evaluated pilot whether the instrument is kept.
pub fn decide(tx: &mut Tx<'_>, id: PilotId, said: &DecideOnPilot) -> Result<PilotView> {
    let (mut pilot, place, acting) = locked(tx, id)?;
    if pilot.state != PilotState::Evaluated {
        return Err(Error::rule("The pilot is not evaluated; what it was worth is not known."));
    }
    if pilot.decision.is_some() {
        return Err(Error::because(Code::Ended, "It is decided already."));
    }
    (pilot.decision, pilot.decision_reason) = (Some(said.decision), Some(said.reason.to_string()));
    (pilot.decided_by, pilot.decided_at) = (Some(acting.member()?.id), Some(tx.now()));
    let entry = place.entry("pilot.decided", &acting).detail("decision", said.decision);
    save(tx, pilot, &entry)
}

fn locked(tx: &mut Tx<'_>, id: PilotId) -> Result<(Pilot, Place, Acting)> {
    let pilot = Pilot::lock(tx, id)?;
    let place = Place::proposal(tx, pilot.proposal_id)?;
    let acting = place.may(tx, Action::FollowPilots)?;
    Ok((pilot, place, acting))
}

fn save(tx: &mut Tx<'_>, mut pilot: Pilot, entry: &Entry) -> Result<PilotView> {
    pilot.update(tx)?;
    record::append(tx, &entry.clone().object("pilot", pilot.id))?;
    PilotView::of(pilot, tx.now())
}
