//! Planning a pilot, before anybody knows what will come out; what it is measured by stays once it runs.

use super::{ChangePilot, PilotView, PlanPilot};
use crate::domain::access::Action;
use crate::domain::ids::{PilotId, ProposalId};
use crate::domain::pilots::{MOST_PILOTS, Measures, PilotState, fault_in_tool};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::store::pilots::Pilot;
use crate::store::{Tx, record};

/// Plans a pilot.
pub fn plan(tx: &mut Tx<'_>, proposal: ProposalId, new: &PlanPilot) -> Result<PilotView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::ManagePilots)?;
    if Pilot::count(tx, proposal)? >= MOST_PILOTS {
        return Err(Error::rule(format!("The proposal has {MOST_PILOTS} pilots; that is the most.")));
    }
    if let Some(clause) = fault_in_tool(new.instrument, new.tool.is_some()) {
        return Err(Error::field("/tool", clause));
    }
    let pilot = Pilot {
        id: tx.new_id(),
        proposal_id: proposal,
        title: new.title.to_string(),
        instrument: new.instrument,
        tool: new.tool.as_ref().map(ToString::to_string),
        aim: new.aim.to_string(),
        population: new.population.to_string(),
        measures: stored(&new.measures)?,
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        state: PilotState::Planned.at(tx.now(), new.starts_at),
        result: None,
        source: None,
        caveats: None,
        cost: None,
        evaluation: None,
        findings: None,
        lessons: None,
        decision: None,
        decision_reason: None,
        decided_by: None,
        decided_at: None,
        created_by: acting.member()?.id,
        closed_at: None,
        revision: 1,
        created_at: tx.now(),
    };
    in_order(&pilot)?;
    pilot.insert(tx)?;
    let entry = place.entry("pilot.planned", &acting).object("pilot", pilot.id);
    record::append(tx, &entry.detail("instrument", pilot.instrument))?;
    PilotView::of(pilot, tx.now())
}

/// Changes a pilot that is not closed: until it runs all of it, then its title and its end.
pub fn change(tx: &mut Tx<'_>, id: PilotId, change: &ChangePilot) -> Result<PilotView> {
    let mut pilot = Pilot::lock(tx, id)?;
    let place = Place::proposal(tx, pilot.proposal_id)?;
    let acting = place.may(tx, Action::ManagePilots)?;
    tx.check_revision(pilot.revision)?;
    may_change(&pilot, change, pilot.state.at(tx.now(), pilot.starts_at))?;
    if change.starts_at.is_some_and(|begin| begin < tx.now()) {
        return Err(Error::field(
            "/starts_at",
            "must not lie in the past: what was fixed before would not be",
        ));
    }
    if let Some(measures) = &change.measures {
        pilot.measures = stored(measures)?;
    }
    for (new, old) in [(&change.aim, &mut pilot.aim), (&change.population, &mut pilot.population)] {
        if let Some(new) = new {
            *old = new.to_string();
        }
    }
    if let Some(title) = &change.title {
        pilot.title = title.to_string();
    }
    pilot.starts_at = change.starts_at.unwrap_or(pilot.starts_at);
    pilot.ends_at = change.ends_at.unwrap_or(pilot.ends_at);
    in_order(&pilot)?;
    pilot.update(tx)?;
    let entry = place.entry("pilot.changed", &acting).object("pilot", id);
    record::append(tx, &entry.detail("measures", change.measures.is_some()))?;
    PilotView::of(pilot, tx.now())
}

fn may_change(pilot: &Pilot, change: &ChangePilot, state: PilotState) -> Result<()> {
    let ChangePilot { title: _, aim, population, measures, starts_at, ends_at: _ } = change;
    let is_on_the_plan = aim.is_some() || population.is_some() || measures.is_some() || starts_at.is_some();
    match state {
        PilotState::Planned => Ok(()),
        PilotState::Running if !is_on_the_plan => Ok(()),
        PilotState::Running => {
            let detail = format!(
                "The pilot runs since {}: its aim, population and measures are fixed.",
                pilot.starts_at
            );
            Err(Error::rule(detail).with("starts_at", pilot.starts_at))
        }
        PilotState::Closed | PilotState::Evaluated => {
            Err(Error::because(Code::Ended, "The pilot is closed; its plan is kept as it was."))
        }
    }
}

fn stored(measures: &Measures) -> Result<String> {
    measures.check().map_err(|clause| Error::field("/measures", clause))?;
    serde_json::to_string(measures).map_err(Error::internal)
}

fn in_order(pilot: &Pilot) -> Result<()> {
    if pilot.ends_at <= pilot.starts_at {
        return Err(Error::field("/ends_at", "must be after starts_at"));
    }
    Ok(())
}
