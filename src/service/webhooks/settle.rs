//! What became of what was sent: it is done with, tried again later, or the webhook is disabled.

use super::entry;
use crate::domain::access::Action;
use crate::domain::ids::WebhookId;
use crate::domain::time::Instant;
use crate::domain::webhooks::{
    DisabledReason, Fate, WebhookDeliveryState, WebhookState, heeds_retry_after, retry_after, wait,
};
use crate::error::Result;
use crate::outbound::{Reply, Trouble};
use crate::service::place::Place;
use crate::store::webhooks::{Cursor, Delivery, Webhook};
use crate::store::{Tx, record};

/// Says what became of a delivery. Where somebody else has it by now, nothing is changed.
pub fn settle(
    tx: &mut Tx<'_>,
    mut cursor: Cursor,
    mut delivery: Delivery,
    sent: &Result<Reply, Trouble>,
) -> Result<()> {
    let fate = tell(&mut delivery, sent);
    let next = next_try(tx.now(), &delivery, sent);
    match fate {
        Fate::Delivered => {
            delivery.state = WebhookDeliveryState::Delivered;
            cursor.seq = delivery.seq.unwrap_or(cursor.seq);
            (cursor.due_at, cursor.attempts, cursor.delivery_id) = (Some(tx.now()), 0, None);
        }
        Fate::Later if next.is_some() => (cursor.due_at, delivery.next_at) = (next, next),
        Fate::Later | Fate::Gone => {
            let reason = if fate == Fate::Gone { DisabledReason::Gone } else { DisabledReason::Failing };
            delivery.state = WebhookDeliveryState::Failed;
            if disable(tx, &cursor, reason)? {
                delivery.save(tx)?;
            }
            return Ok(());
        }
    }
    if cursor.save(tx)? {
        delivery.save(tx)?;
    }
    Ok(())
}

/// Notes what was answered, and what that means.
pub(super) fn tell(delivery: &mut Delivery, sent: &Result<Reply, Trouble>) -> Fate {
    match sent {
        Ok(reply) => {
            let fate = Fate::of(reply.status);
            delivery.status = Some(reply.status.into());
            delivery.answer = Some(reply.excerpt.clone()).filter(|excerpt| !excerpt.is_empty());
            delivery.fault = fault(reply.status, fate).map(str::to_owned);
            fate
        }
        Err(trouble) => {
            (delivery.status, delivery.answer) = (None, None);
            delivery.fault = Some(trouble.to_string());
            Fate::Later
        }
    }
}

fn fault(status: u16, fate: Fate) -> Option<&'static str> {
    match fate {
        Fate::Delivered => None,
        Fate::Gone => Some("the receiver is there no more"),
        Fate::Later if (300..400).contains(&status) => {
            Some("the receiver sends us elsewhere; that is not followed")
        }
        Fate::Later => Some("the receiver did not take it"),
    }
}

fn next_try(now: Instant, delivery: &Delivery, sent: &Result<Reply, Trouble>) -> Option<Instant> {
    let asked = sent.as_ref().ok().filter(|reply| heeds_retry_after(reply.status));
    let asked = asked.and_then(|reply| retry_after(reply.retry_after.as_deref()?, now));
    wait(delivery.attempts, delivery.id, asked).map(|wait| now + wait)
}

/// Disables a webhook that somebody has claimed, unless another one has it by now. Says whether it did.
pub fn disable(tx: &mut Tx<'_>, claimed: &Cursor, reason: DisabledReason) -> Result<bool> {
    let id: WebhookId = claimed.webhook_id;
    let mut webhook = Webhook::lock(tx, id)?;
    let mut cursor = Cursor::get(tx, id)?;
    if cursor.claim != claimed.claim || webhook.state != WebhookState::Active {
        return Ok(false);
    }
    (webhook.state, webhook.disabled_reason) = (WebhookState::Disabled, Some(reason));
    webhook.update(tx)?;
    cursor.due_at = None;
    Delivery::give_up_all(tx, id)?;
    cursor.take(tx)?;
    let (place, acting) = (Place::group(tx, webhook.group_id)?, Place::clock(Action::ManageWebhooks));
    record::append(tx, &entry(&place, "webhook.disabled", &acting, &webhook).detail("reason", reason))?;
    Ok(true)
}
