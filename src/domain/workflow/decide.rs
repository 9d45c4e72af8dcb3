//! The decision: one move made, or refused by name.

use super::evaluation::{Evaluation, rules_from};
use super::{Facts, Guard, Place, Refusal, Rule, State, Status, TransitionKind, Who};
use crate::domain::access::Phase;
use crate::domain::ids::{CycleId, TransitionId};
use crate::domain::time::Instant;

/// The move that somebody asks for. That it was asked for from the place and revision where the proposal
/// still is, the caller checks before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What kind of move.
    pub kind: TransitionKind,
    /// Where to. Needed only where several moves of the kind start here; checked wherever given.
    pub to: Option<Phase>,
    /// Why.
    pub reason: Option<String>,
    /// Why what is missing should be overridden. Ignored where nothing is missing.
    pub override_reason: Option<String>,
    /// The cycle in which it goes on; for `carry_forward` only. That it exists, is of the group and is not
    /// archived, the caller checks.
    pub cycle: Option<CycleId>,
}

impl Request {
    /// A move of this kind, with nothing else said.
    pub const fn of(kind: TransitionKind) -> Self {
        Self { kind, to: None, reason: None, override_reason: None, cycle: None }
    }
}

/// The time during which a proposal was held: windows move by it ([`super::shift_after_pause`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Held at.
    pub from: Instant,
    /// Let go on at.
    pub until: Instant,
}

/// A move to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// What kind of move.
    pub kind: TransitionKind,
    /// From where.
    pub from: Place,
    /// To where.
    pub to: Place,
    /// When.
    pub at: Instant,
    /// Why, where it was said.
    pub reason: Option<String>,
    /// The guards that were not met and overridden.
    pub overridden: Vec<Guard>,
    /// Why they were overridden; printed on the output. Only where there are any.
    pub override_reason: Option<String>,
    /// The cycle in which it goes on, when it is carried forward.
    pub cycle: Option<CycleId>,
    /// The move that this one takes back, when it is an undo.
    pub undoes: Option<TransitionId>,
    /// The time by which open windows and due dates move, when a pause ends (by an undo too).
    pub stopped: Option<Stopped>,
}

/// The move to be made, or why it is not.
pub fn decide(
    state: &State,
    request: &Request,
    facts: &Facts,
    who: Who,
    now: Instant,
) -> Result<Move, Refusal> {
    let evaluation = find(state, request, facts, who, now)?;
    let to = evaluation.standing()?;
    complete(evaluation.rule, state, request)?;
    let override_reason = said(request.override_reason.as_ref());
    let overridden = evaluation.guards(who.role, override_reason.is_some())?;
    Ok(Move {
        kind: request.kind,
        from: state.place,
        to,
        at: now,
        reason: said(request.reason.as_ref()),
        override_reason: override_reason.filter(|_| !overridden.is_empty()),
        overridden,
        cycle: request.cycle.filter(|_| request.kind.needs_cycle()),
        undoes: facts.last.filter(|_| request.kind == TransitionKind::Undo).map(|last| last.id),
        stopped: stopped(state, to, now),
    })
}

/// The transition that was asked for.
fn find(
    state: &State,
    request: &Request,
    facts: &Facts,
    who: Who,
    now: Instant,
) -> Result<Evaluation, Refusal> {
    let mut here = rules_from(state.place.phase())
        .filter(|rule| rule.kind == request.kind)
        .map(|rule| Evaluation::of(rule, state, facts, who, now))
        .peekable();
    if here.peek().is_none() {
        return Err(not_from_here(request.kind, state.place.status));
    }
    match request.to {
        Some(to) => here.find(|one| leads(one, to)).ok_or(Refusal::WrongTarget),
        None => here.next().filter(|_| here.peek().is_none()).ok_or(Refusal::TargetRequired),
    }
}

/// Does it lead to this phase? What leads nowhere is kept: it has a refusal of its own to tell.
fn leads(evaluation: &Evaluation, to: Phase) -> bool {
    evaluation.arrival.as_ref().map_or(true, |place| place.phase() == to)
}

/// Why no move of this kind starts here.
const fn not_from_here(kind: TransitionKind, status: Status) -> Refusal {
    match (status, kind) {
        (Status::Active, TransitionKind::Resume) => Refusal::NotPaused,
        (Status::Active, _) => Refusal::WrongStep,
        _ => Refusal::NotActive,
    }
}

/// Does the request say what its move asks for?
fn complete(rule: &Rule, state: &State, request: &Request) -> Result<(), Refusal> {
    if rule.reason && said(request.reason.as_ref()).is_none() {
        return Err(Refusal::ReasonRequired);
    }
    match request.cycle {
        None if rule.kind.needs_cycle() => Err(Refusal::CycleRequired),
        same if rule.kind.needs_cycle() && same == state.cycle => Err(Refusal::SameCycle),
        _ => Ok(()),
    }
}

/// A text that says something.
fn said(text: Option<&String>) -> Option<String> {
    text.map(|t| t.trim()).filter(|t| !t.is_empty()).map(str::to_owned)
}

/// The pause that a move to `to` ends. What ends the proposal has no windows left to move.
fn stopped(state: &State, to: Place, now: Instant) -> Option<Stopped> {
    let ends = state.place.status == Status::Paused && to.status == Status::Active;
    state.paused_at.filter(|_| ends).map(|from| Stopped { from, until: now })
}
