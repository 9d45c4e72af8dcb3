//! The back-planner: is a proposal through its steps by the day of an event? Reads what the workflow reads, and
//! the windows that are open.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::rules;
use crate::domain::access::Action;
use crate::domain::consensus::OutputType;
use crate::domain::day::Day;
use crate::domain::ids::{ProposalId, TopicId};
use crate::domain::time::Instant;
use crate::domain::workflow::{
    self, BackPlan, Facts, Feasibility, PlannedStep, Running, Status, Step, TopicFacts, WindowAhead,
    WindowKind, Windows, shift_after_pause,
};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::Place;
use crate::service::standing::stands;
use crate::service::view::View;
use crate::store::calls::Call;
use crate::store::positions::Position;
use crate::store::rounds::Round;
use crate::store::{Tx, guards};

/// What is planned for.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// The day of the event; that to which the proposal follows a deadline template where it is not said.
    pub on: Option<Day>,
    /// What the proposal is to yield; the type that takes longest where it is not said.
    pub output_type: Option<OutputType>,
}

/// From the day of an event back to now.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "BackPlan")]
pub struct BackPlanView {
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// The day of the event: the last step is to be done then.
    pub event_on: Day,
    /// What the proposal is to yield; null for the type that takes longest.
    pub output_type: Option<OutputType>,
    /// Whether it can be done in time.
    pub feasibility: Feasibility,
    /// The days that are left beside the windows; negative where these do not fit.
    pub spare_days: i64,
    /// The days to spare below which it is at risk: a week for each remaining step.
    pub spare_days_wanted: i64,
    /// The remaining steps, the one where it stands first.
    pub steps: Vec<BackPlanStep>,
}

impl View for BackPlanView {}

/// A remaining step.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BackPlanStep {
    /// Which.
    pub step: Step,
    /// The windows that are in the way out of it, one after the other.
    pub windows: Vec<BackPlanWindow>,
    /// The day on which it can be left at the earliest.
    pub earliest_on: Day,
    /// The last day on which it can be left for the event.
    pub last_on: Day,
}

/// A window in the way out of a step.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BackPlanWindow {
    /// Which.
    pub kind: WindowKind,
    /// How many days it lasts at least.
    pub days: i64,
    /// When it ends, where it has begun.
    pub ends_on: Option<Day>,
}

impl From<WindowAhead> for BackPlanWindow {
    fn from(window: WindowAhead) -> Self {
        let WindowAhead { kind, days, ends_on } = window;
        Self { kind, days, ends_on }
    }
}

impl From<PlannedStep> for BackPlanStep {
    fn from(planned: PlannedStep) -> Self {
        let PlannedStep { step, windows, earliest_on, last_on } = planned;
        Self { step, windows: windows.into_iter().map(Into::into).collect(), earliest_on, last_on }
    }
}

/// Plans a proposal back from the day of an event.
pub fn back_plan(tx: &mut Tx<'_>, id: ProposalId, event: Event) -> Result<BackPlanView> {
    let place = Place::proposal(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    let proposal = place.the_proposal()?;
    if !matches!(proposal.status, Status::Active | Status::Paused) {
        return Err(Error::because(Code::Ended, "The proposal has ended; there is nothing left to plan."));
    }
    let event_on = event.on.or(proposal.event_on.map(Day::of)).ok_or_else(no_event)?;
    let charter = place.group.charter()?;
    let facts = guards::facts(tx, id, &rules(&charter))?;
    let windows = Windows::of(charter.min_window_days, event.output_type);
    let mut running = running(tx, id, &facts)?;
    if let Some(held) = proposal.paused_at {
        // As if it were let go on now: windows stand still until then.
        let now = tx.now();
        for end in [&mut running.round, &mut running.call, &mut running.review, &mut running.challenge] {
            *end = end.map(|at| shift_after_pause(held, now, at));
        }
    }
    let plan = workflow::back_plan(proposal.step, &facts, &windows, &running, event_on, tx.now());
    let BackPlan { feasibility, spare_days, spare_days_wanted, steps } = plan;
    Ok(BackPlanView {
        proposal_id: id,
        event_on,
        output_type: event.output_type,
        feasibility,
        spare_days,
        spare_days_wanted,
        steps: steps.into_iter().map(Into::into).collect(),
    })
}

fn no_event() -> Error {
    Error::fields(vec![FieldError {
        pointer: "event_on".to_owned(),
        code: Code::MissingField,
        detail: "missing: the proposal follows no deadline template to an event".to_owned(),
    }])
}

/// The windows that have begun.
fn running(tx: &mut Tx<'_>, proposal: ProposalId, facts: &Facts) -> Result<Running> {
    let is_designated = !facts.topics.is_empty() && facts.topics.iter().all(|t| !t.designated.is_empty());
    Ok(Running {
        round: Round::running(tx, proposal)?.iter().map(|round| round.closes_at).min(),
        call: calls_end(tx, proposal, facts)?,
        review: reviews_end(facts, tx.now()),
        challenge: facts.challenge_ends_at.filter(|_| is_designated),
    })
}

/// When the last of the reviews ends that the chosen topics need; none as long as one of them has no evaluation. What
/// is designated waits for none.
fn reviews_end(facts: &Facts, now: Instant) -> Option<Instant> {
    let first = |topic: &TopicFacts| {
        let on_it = facts.preliminary.iter().filter(|found| topic.open_rivals.contains(&found.position_id));
        on_it.map(|found| found.review_ends_at).min()
    };
    let ends = facts.topics.iter().map(|t| if t.designated.is_empty() { first(t) } else { Some(now) });
    ends.collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// When the last of the calls ends that the chosen topics need; none as long as one of them has no call. A call that
/// has ended and still stands needs no other.
fn calls_end(tx: &mut Tx<'_>, proposal: ProposalId, facts: &Facts) -> Result<Option<Instant>> {
    let positions = Position::live(tx, &[proposal], i64::MAX)?;
    let ids: Vec<_> = positions.iter().map(|(position, _)| position.id).collect();
    let newest = Call::newest(tx, &ids)?;
    let mut ends: HashMap<TopicId, Instant> = HashMap::new();
    for (position, _) in &positions {
        if let Some(call) = newest.get(&position.id).filter(|call| stands(call, position)) {
            let end = ends.entry(position.topic_id).or_insert(call.closes_at);
            *end = call.closes_at.min(*end);
        }
    }
    let mut last = None;
    for topic in &facts.topics {
        match ends.get(&topic.id) {
            Some(end) => last = last.max(Some(*end)),
            None if topic.designated.is_empty() => return Ok(None),
            None => {}
        }
    }
    Ok(last)
}
