//! Reads packages, and where they stand at each focal point.

use super::{DeliveryView, PackageView};
use crate::domain::access::Action;
use crate::domain::engagement::DeliveryState;
use crate::domain::ids::{DeliveryId, PackageId, ProposalId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::memberships::Membership;
use crate::store::packages::{Delivery, Package};

/// A package with what was heard of it, counted.
pub fn get(tx: &mut Tx<'_>, id: PackageId) -> Result<PackageView> {
    let package = Package::get(tx, id)?;
    Place::proposal(tx, package.proposal_id)?.may(tx, Action::ReadGroup)?;
    let answers = Delivery::count_of(tx, &[id])?.remove(&id).unwrap_or_default();
    PackageView::of(package, answers)
}

/// The packages of a proposal with what was heard of them, counted.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<PackageId>) -> Result<Page<PackageView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let page = Package::list(tx, proposal, window)?;
    let ids: Vec<PackageId> = page.items.iter().map(|p| p.id).collect();
    let mut answers = Delivery::count_of(tx, &ids)?;
    let shown = page.items.into_iter().map(|package| {
        let answers = answers.remove(&package.id).unwrap_or_default();
        PackageView::of(package, answers)
    });
    Ok(Page { items: shown.collect::<Result<_>>()?, next: page.next })
}

/// Where a package stands at each focal point, for the members of the group: it names them.
pub fn deliveries(
    tx: &mut Tx<'_>,
    package: PackageId,
    state: Option<DeliveryState>,
    window: &Window<DeliveryId>,
) -> Result<Page<DeliveryView>> {
    let proposal = Package::get(tx, package)?.proposal_id;
    Place::proposal(tx, proposal)?.may(tx, Action::ReadMembers)?;
    let page = Delivery::list(tx, package, state, window)?;
    Ok(page.map(|(delivery, name)| DeliveryView::of(delivery, name)))
}

/// Where a package stands at one focal point.
pub fn delivery(tx: &mut Tx<'_>, id: DeliveryId) -> Result<DeliveryView> {
    let delivery = Delivery::get(tx, id)?;
    Place::proposal(tx, delivery.proposal_id)?.may(tx, Action::ReadMembers)?;
    let name = Membership::get(tx, delivery.member_id)?.name(tx)?;
    Ok(DeliveryView::of(delivery, name))
}
