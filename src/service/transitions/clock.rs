//! The clock at a due date: it moves the proposal where the group chose so and nothing is missing, and tells
//! the facilitators otherwise. Its moves leave the same trace as a human's.

use super::{make, rules};
use crate::domain::access::Action;
use crate::domain::ids::ProposalId;
use crate::domain::time::Instant;
use crate::domain::workflow::{ClockMove, Guard, Refusal, clock_may_advance};
use crate::error::Result;
use crate::service::place::Place;
use crate::store::proposals::Proposal;
use crate::store::{Tx, guards, record};

/// Proposals that the clock looks after at once; the rest in the next turn.
const BATCH: i64 = 500;

/// The proposals whose step is due.
pub fn due(tx: &mut Tx<'_>) -> Result<Vec<ProposalId>> {
    Proposal::due(tx, BATCH)
}

/// Does what is due with one proposal. Does nothing where somebody was first, so that it can be done again,
/// or where the proposal is held or its group archived.
pub fn act_on_due(tx: &mut Tx<'_>, id: ProposalId) -> Result<()> {
    let place = Place::locked_proposal(tx, id)?;
    if place.stands_still() {
        return Ok(());
    }
    let proposal = place.the_proposal()?;
    let Some(due) = proposal.due_at.filter(|_| proposal.due_alerted_at.is_none()) else { return Ok(()) };
    let facts = guards::facts(tx, id, &rules(&place.group.charter()?))?;
    match clock_may_advance(&proposal.state(), &facts, due, proposal.due_action, tx.now()) {
        ClockMove::Wait => Ok(()),
        ClockMove::Advance(made) => {
            let acting = place.may(tx, Action::MoveProposal)?;
            make::save(tx, &place, &acting, &made).map(drop)
        }
        ClockMove::Alert(refusal) => alert(tx, &place, due, refusal.as_ref()),
    }
}

/// Tells, once, that the step is due and has not moved.
fn alert(tx: &mut Tx<'_>, place: &Place, due: Instant, refusal: Option<&Refusal>) -> Result<()> {
    let acting = place.may(tx, Action::SetDueDate)?;
    let mut proposal = place.the_proposal()?.clone();
    proposal.due_alerted_at = Some(tx.now());
    proposal.update(tx)?;
    let unmet: Vec<Guard> =
        refusal.map(Refusal::missing).unwrap_or_default().iter().map(|m| m.guard).collect();
    let entry = place
        .entry("proposal.due", &acting)
        .detail("due_at", due)
        .detail("reason", refusal.map(Refusal::code))
        .detail("unmet", unmet);
    record::append(tx, &entry).map(drop)
}
