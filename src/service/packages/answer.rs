//! What a focal point says to a package: that it came, and how far it was passed on. Nobody says it for another.

use super::{DeliveryView, ReportReach};
use crate::domain::access::{Action, Role};
use crate::domain::comments::Source;
use crate::domain::engagement::{DeliveryState, MOST_PERSONS};
use crate::domain::ids::DeliveryId;
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::store::packages::Delivery;
use crate::store::{Tx, record};

/// Acknowledges a package that was sent to oneself.
pub fn acknowledge(tx: &mut Tx<'_>, id: DeliveryId) -> Result<DeliveryView> {
    let (mut delivery, place, acting) = own(tx, id)?;
    if delivery.state != DeliveryState::Pending {
        return Err(Error::because(Code::Ended, "You acknowledged it already.").with("state", delivery.state));
    }
    delivery.state = DeliveryState::Acknowledged;
    delivery.acknowledged_at = Some(tx.now());
    save(tx, delivery, &place, &acting, "delivery.acknowledged")
}

/// Reports how far one passed a package on, in the place of what one reported before. It acknowledges it, too.
pub fn report(tx: &mut Tx<'_>, id: DeliveryId, said: &ReportReach) -> Result<DeliveryView> {
    let (mut delivery, place, acting) = own(tx, id)?;
    tx.check_revision(delivery.revision)?;
    if !(0..=MOST_PERSONS).contains(&said.persons) {
        return Err(Error::field("/persons", format!("must be 0 to {MOST_PERSONS}")));
    }
    let source = Source { channel: said.channel, initiative: said.initiative.as_deref(), on_behalf_of: None };
    if let Some((pointer, clause)) = source.fault(Role::Stakeholder, None) {
        return Err(Error::field(pointer, clause));
    }
    delivery.state = DeliveryState::Reported;
    delivery.acknowledged_at = delivery.acknowledged_at.or(Some(tx.now()));
    delivery.persons = Some(said.persons);
    delivery.channel = Some(said.channel);
    delivery.initiative = said.initiative.as_ref().map(ToString::to_string);
    delivery.note = said.note.as_ref().map(ToString::to_string);
    delivery.reported_at = Some(tx.now());
    save(tx, delivery, &place, &acting, "delivery.reported")
}

fn own(tx: &mut Tx<'_>, id: DeliveryId) -> Result<(Delivery, Place, Acting)> {
    let delivery = Delivery::lock(tx, id)?;
    let place = Place::proposal(tx, delivery.proposal_id)?;
    let acting = place.may_own(tx, Action::AnswerDelivery, delivery.member_id)?;
    Ok((delivery, place, acting))
}

fn save(
    tx: &mut Tx<'_>,
    mut delivery: Delivery,
    place: &Place,
    acting: &Acting,
    action: &'static str,
) -> Result<DeliveryView> {
    delivery.update(tx)?;
    let entry = place.entry(action, acting).object("package", delivery.package_id);
    record::append(tx, &entry.object("delivery", delivery.id))?;
    let name = acting.member()?.name(tx)?;
    Ok(DeliveryView::of(delivery, name))
}
