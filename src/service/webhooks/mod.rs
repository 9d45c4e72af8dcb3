//! Webhooks: entries of the record go to an address that a group names, signed, in their order, at least once.
//!
//! `manage` makes, changes and ends them, `secrets` holds what they sign with, `replay` sends again. `follow` hears of
//! what was numbered, `claim` finds out what is to be sent, and whether it may be, `settle` what became of it, `message`
//! puts the words together. `trial` is a call that says nothing. What is sent leaves elsewhere: [`crate::outbound`].

mod claim;
mod follow;
mod manage;
mod message;
mod replay;
mod secrets;
mod settle;
mod trial;
mod view;

use crate::domain::access::Action;
use crate::domain::ids::{GroupId, WebhookDeliveryId, WebhookId};
use crate::domain::webhooks::{WebhookDeliveryState, WebhookState};
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::record::Entry;
use crate::store::webhooks::{Delivery, Webhook};

pub use self::claim::{Claimed, claim};
pub use self::follow::{follow, is_behind};
pub use self::manage::{create, end, rest, update};
pub use self::replay::replay;
pub use self::secrets::rotate;
pub use self::settle::{disable, settle};
pub use self::trial::{Trial, keep, prepare};
pub use self::view::{CreateWebhook, DeliveryView, Replay, UpdateWebhook, WebhookView, WithSecretView};
pub use crate::store::webhooks::is_due;

/// A webhook.
pub fn get(tx: &mut Tx<'_>, id: WebhookId) -> Result<WebhookView> {
    let webhook = Webhook::get(tx, id)?;
    managed(tx, &webhook)?;
    Ok(webhook.into())
}

/// The webhooks of a group, also those that ended.
pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<WebhookId>) -> Result<Page<WebhookView>> {
    Place::group(tx, group)?.may(tx, Action::ManageWebhooks)?;
    Ok(Webhook::list(tx, group, window)?.map(Into::into))
}

/// What a webhook sent, newest first; all, or what is in a state.
pub fn list_deliveries(
    tx: &mut Tx<'_>,
    id: WebhookId,
    state: Option<WebhookDeliveryState>,
    window: &Window<WebhookDeliveryId>,
) -> Result<Page<DeliveryView>> {
    let webhook = Webhook::get(tx, id)?;
    managed(tx, &webhook)?;
    Ok(Delivery::list(tx, id, state, window)?.map(Into::into))
}

/// A webhook of a group that the actor manages. To those who are no members it is not there. Asked of the group, also
/// where it is of a proposal: whatever becomes of that, the webhook can be ended.
fn managed(tx: &mut Tx<'_>, webhook: &Webhook) -> Result<(Place, Acting)> {
    let place = Place::group(tx, webhook.group_id)?;
    if place.member.is_none() {
        return Err(Error::not_found());
    }
    let acting = place.may(tx, Action::ManageWebhooks)?;
    Ok((place, acting))
}

/// The same, where it has not ended.
fn standing(tx: &mut Tx<'_>, webhook: &Webhook) -> Result<(Place, Acting)> {
    let managed = managed(tx, webhook)?;
    if webhook.state == WebhookState::Ended {
        return Err(Error::because(Code::Ended, "The webhook was ended."));
    }
    Ok(managed)
}

/// An entry about a webhook.
fn entry(place: &Place, action: &'static str, acting: &Acting, webhook: &Webhook) -> Entry {
    let entry = place.entry(action, acting).object("webhook", webhook.id).object("member", webhook.member_id);
    webhook.proposal_id.into_iter().fold(entry, Entry::proposal)
}
