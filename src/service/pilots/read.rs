//! Reading pilots.

use super::{Filter, PilotView};
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, PilotId, ProposalId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::pilots::Pilot;

/// A pilot that the actor may read, and where it is.
pub(in crate::service) fn readable(tx: &mut Tx<'_>, id: PilotId) -> Result<Pilot> {
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

/// The register of a group: every pilot of all its proposals.
pub fn register(
    tx: &mut Tx<'_>,
    group: GroupId,
    filter: &Filter,
    window: &Window<PilotId>,
) -> Result<Page<PilotView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let (page, now) = (Pilot::register(tx, group, filter, window)?, tx.now());
    let items = page.items.into_iter().map(|p| PilotView::of(p, now)).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}
