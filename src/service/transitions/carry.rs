//! A proposal goes on in another cycle of its group, as a new one, linked both ways.

use crate::domain::groups::Standing;
use crate::domain::ids::{CycleId, ProposalId};
use crate::domain::workflow::{DueAction, Status, Step};
use crate::error::{Code, Error, Result};
use crate::service::lessons;
use crate::service::place::{Acting, Place};
use crate::service::search;
use crate::service::topics;
use crate::store::groups::{Cycle, Group};
use crate::store::proposals::Proposal;
use crate::store::{Tx, record};

/// Whether a cycle of the group is worked in, and stays so until the transaction ends: its row is locked, and
/// before it the group's, in the order in which a cycle is archived.
fn is_open(tx: &mut Tx<'_>, place: &Place, cycle: CycleId) -> Result<bool> {
    Group::lock(tx, place.group.id)?;
    Ok(Cycle::lock(tx, cycle)?.state == Standing::Active)
}

/// Refuses to bring a proposal that had ended back into a cycle that was archived since.
pub(super) fn back(tx: &mut Tx<'_>, place: &Place) -> Result<()> {
    if is_open(tx, place, place.the_proposal()?.cycle_id)? {
        return Ok(());
    }
    Err(Error::because(Code::Ended, "Its cycle is archived; it can only be read."))
}

/// Makes the proposal in the other cycle: the same question by the same author, from the first step on.
pub(super) fn forward(tx: &mut Tx<'_>, place: &Place, acting: &Acting, cycle: CycleId) -> Result<ProposalId> {
    let own = |c: &Cycle| c.group_id == place.group.id;
    if !Cycle::find(tx, cycle)?.as_ref().is_some_and(own) || !is_open(tx, place, cycle)? {
        return Err(Error::field("/cycle_id", "is no open cycle of this group"));
    }
    let from = place.the_proposal()?;
    let next = Proposal {
        id: tx.new_id(),
        cycle_id: cycle,
        step: Step::Topic,
        status: Status::Active,
        step_entered_at: tx.now(),
        paused_at: None,
        due_at: None,
        due_action: DueAction::Alert,
        due_alerted_at: None,
        carried_from_id: Some(from.id),
        carried_to_id: None,
        revision: 1,
        created_at: tx.now(),
        deadline_template_id: None,
        event_on: None,
        ..from.clone()
    };
    next.insert(tx)?;
    topics::stand(tx, next.id)?;
    search::proposal(tx, &next)?;
    let entry = place.entry("proposal.created", acting).proposal(next.id).object("cycle", cycle);
    record::append(tx, &entry.object("carried_from", from.id))?;
    lessons::follow(tx, place, acting, &next)?;
    Ok(next.id)
}
