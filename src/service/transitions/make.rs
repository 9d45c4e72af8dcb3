//! A move is made: decided by the workflow, saved with the windows it shifts, and recorded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::view::TransitionView;
use super::{carry, refused, rules, windows};
use crate::domain::access::{Action, Actor, Phase};
use crate::domain::deadlines::Deadlines;
use crate::domain::ids::{CycleId, ProposalId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::domain::workflow::{
    ActorKind, DueAction, Guard, MOVED, Move, Place, Request, Status, TransitionKind, Who, decide,
    shift_after_pause,
};
use crate::error::{Code, Result};
use crate::service::deadline_templates;
use crate::service::place::{self, Acting};
use crate::service::proposals::ProposalView;
use crate::service::view::View;
use crate::store::guards;
use crate::store::proposals::Proposal;
use crate::store::transitions::Transition;
use crate::store::{Tx, record};

/// A move to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeTransition {
    /// What kind of move.
    pub kind: TransitionKind,
    /// Where the proposal is, as far as the caller knows.
    pub from: Phase,
    /// The proposal's revision, as far as the caller knows.
    pub revision: i64,
    /// Where to; needed where several such moves start here.
    pub to: Option<Phase>,
    /// Why; needed for some moves.
    pub reason: Option<Reason>,
    /// Why what is missing should be overridden; for the chair. Printed on the output.
    pub override_reason: Option<Reason>,
    /// The cycle in which the proposal goes on; for `carry_forward`.
    pub cycle_id: Option<CycleId>,
}

/// A move that was made, and the proposal after it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Move")]
pub struct MoveView {
    /// The move.
    pub transition: TransitionView,
    /// The proposal after it.
    pub proposal: ProposalView,
}

impl View for MoveView {
    fn revision(&self) -> Option<i64> {
        self.proposal.revision()
    }
}

/// Makes a move, if the proposal is still where the caller saw it and the workflow allows it.
pub fn make(tx: &mut Tx<'_>, id: ProposalId, asked: &MakeTransition) -> Result<MoveView> {
    let place = place::Place::locked_proposal(tx, id)?;
    let proposal = place.the_proposal()?;
    let is_there = asked.from == proposal.phase() && asked.revision == proposal.revision;
    let acting = place.may_own(tx, Action::MoveProposal, proposal.author_id).map_err(|refusal| {
        // It may have ended since the caller looked: then that is what to tell.
        if refusal.code == Code::NotInThisStep && !is_there { refused::moved_on(proposal) } else { refusal }
    })?;
    if !is_there {
        return Err(refused::moved_on(proposal));
    }
    let is_author = acting.member.as_ref().is_some_and(|m| m.id == proposal.author_id);
    let facts = guards::facts(tx, id, &rules(&place.group.charter()?))?;
    let who = Who { role: acting.role, is_author };
    let made = decide(&proposal.state(), &request(asked), &facts, who, tx.now())
        .map_err(|refusal| refused::failure(&refusal, id))?;
    save(tx, &place, &acting, &made)
}

fn request(asked: &MakeTransition) -> Request {
    let MakeTransition { kind, from: _, revision: _, to, reason, override_reason, cycle_id } = asked;
    Request {
        kind: *kind,
        to: *to,
        reason: reason.as_ref().map(ToString::to_string),
        override_reason: override_reason.as_ref().map(ToString::to_string),
        cycle: *cycle_id,
    }
}

/// Saves and records a move. The proposal's row is locked.
pub(super) fn save(tx: &mut Tx<'_>, place: &place::Place, acting: &Acting, made: &Move) -> Result<MoveView> {
    let before = place.the_proposal()?;
    let last = Transition::last(tx, before.id)?;
    let mut proposal = before.clone();
    if let Some(cycle) = made.cycle {
        proposal.carried_to_id = Some(carry::forward(tx, place, acting, cycle)?);
    }
    if !is_under_way(made.from.status) && is_under_way(made.to.status) {
        carry::back(tx, place)?;
    }
    let deadlines = deadline_templates::of_proposal(tx, &proposal)?;
    follow(&mut proposal, made, deadlines.as_ref());
    if let Some(undone) = last.as_ref().filter(|last| made.undoes == Some(last.id)) {
        give_back(&mut proposal, undone, made.at);
    }
    proposal.update(tx)?;
    let number = last.map_or(0, |last| last.number).saturating_add(1);
    let transition = transition(tx, before, number, acting, made);
    transition.insert(tx)?;
    if let Some(stopped) = made.stopped {
        windows::shift(tx, proposal.id, stopped)?;
    }
    let overridden: Vec<Guard> = made.overridden.clone();
    let entry = place
        .entry(MOVED, acting)
        .object("transition", transition.id)
        .detail("kind", made.kind)
        .detail("from", made.from.phase())
        .detail("to", made.to.phase())
        .detail("overridden", overridden);
    record::append(tx, &entry)?;
    Ok(MoveView { transition: transition.into(), proposal: proposal.into() })
}

/// The proposal after the move. A due date is the step's: it ends with the step, where the deadlines that the proposal
/// follows have another one for the next, and stands still in a pause.
fn follow(proposal: &mut Proposal, made: &Move, deadlines: Option<&Deadlines>) {
    let after = proposal.state().after(made);
    proposal.step = after.place.step;
    proposal.status = after.place.status;
    proposal.paused_at = after.paused_at;
    if made.from.step != made.to.step {
        proposal.step_entered_at = made.at;
    }
    if ends_due_date(made.from, made.to) {
        let next = deadlines.filter(|_| is_under_way(made.to.status));
        deadline_templates::give(proposal, next, made.at);
    } else if let Some(stopped) = made.stopped {
        proposal.due_at = proposal.due_at.map(|due| shift_after_pause(stopped.from, stopped.until, due));
    }
}

/// Is a proposal with this status moving, or held?
const fn is_under_way(status: Status) -> bool {
    matches!(status, Status::Active | Status::Paused)
}

/// Does the due date end with a move? It does with the step, and with the proposal.
fn ends_due_date(from: Place, to: Place) -> bool {
    from.step != to.step || !is_under_way(to.status)
}

/// The due date that a move ended comes back when the move is taken back. For one that passed meanwhile nothing
/// is done any more: else the clock could make at once the move that somebody just took back.
fn give_back(proposal: &mut Proposal, undone: &Transition, now: Instant) {
    let Transition { from_step, from_status, to_step, to_status, due_at_before, due_action_before, .. } =
        *undone;
    let from = Place { step: from_step, status: from_status };
    if ends_due_date(from, Place { step: to_step, status: to_status }) {
        proposal.due_at = due_at_before;
        proposal.due_action = due_action_before.unwrap_or(DueAction::Alert);
        proposal.due_alerted_at = due_at_before.filter(|due| *due <= now).map(|_| now);
    }
}

fn transition(tx: &Tx<'_>, before: &Proposal, number: i64, acting: &Acting, made: &Move) -> Transition {
    let overridden: Vec<String> = made.overridden.iter().map(ToString::to_string).collect();
    Transition {
        id: tx.new_id(),
        proposal_id: before.id,
        number,
        kind: made.kind,
        from_step: made.from.step,
        from_status: made.from.status,
        to_step: made.to.step,
        to_status: made.to.status,
        reason: made.reason.clone(),
        overridden: overridden.join(" "),
        override_reason: made.override_reason.clone(),
        actor: match tx.actor {
            Actor::Clock => ActorKind::Clock,
            Actor::System => ActorKind::System,
            Actor::Account(_) | Actor::Anonymous => ActorKind::Member,
        },
        member_id: acting.member.as_ref().map(|m| m.id),
        role: acting.role,
        undoes_id: made.undoes,
        moved_at: made.at,
        due_at_before: before.due_at,
        due_action_before: before.due_at.map(|_| before.due_action),
    }
}
