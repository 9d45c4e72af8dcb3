//! Reading designations.

use super::DesignationView;
use crate::domain::access::Action;
use crate::domain::ids::{DesignationId, PositionId, ProposalId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window, positions};
use crate::store::Tx;
use crate::store::designations::Designation;

/// A designation.
pub fn get(tx: &mut Tx<'_>, id: DesignationId) -> Result<DesignationView> {
    let designation = Designation::get(tx, id)?;
    let place = Place::proposal(tx, designation.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    DesignationView::of(designation, place.member.is_none())
}

/// The designations in a proposal.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    window: &Window<DesignationId>,
) -> Result<Page<DesignationView>> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let Page { items, next } = Designation::list(tx, proposal, window)?;
    let show = |d| DesignationView::of(d, place.member.is_none());
    Ok(Page { items: items.into_iter().map(show).collect::<Result<_>>()?, next })
}

/// The designations of a position, oldest first: every evaluation stays readable.
pub fn of_position(tx: &mut Tx<'_>, id: PositionId) -> Result<Page<DesignationView>> {
    let (_, place) = positions::readable(tx, id)?;
    let show = |d| DesignationView::of(d, place.member.is_none());
    let items = Designation::of_position(tx, id)?.into_iter().map(show).collect::<Result<_>>()?;
    Ok(Page { items, next: None })
}
