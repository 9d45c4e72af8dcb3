//! A test call: to see that the receiver is there and can check a signature. It holds nothing of the record.

use serde_json::json;

use super::{DeliveryView, message, settle, standing};
use crate::domain::ids::{AnyId, WebhookDeliveryId, WebhookId};
use crate::domain::webhooks::{Event, Fate, WebhookDeliveryKind, WebhookDeliveryState};
use crate::error::{Error, Result};
use crate::outbound::{Message, Reply, Trouble};
use crate::service::App;
use crate::service::log::newest_head;
use crate::store::Tx;
use crate::store::webhooks::{self, Delivery, Webhook};

/// A test call that is ready.
#[derive(Clone, Debug)]
pub struct Trial {
    id: WebhookDeliveryId,
    /// What to send.
    pub message: Message,
}

/// Puts a test call together.
pub fn prepare(tx: &mut Tx<'_>, app: &App, id: WebhookId) -> Result<Trial> {
    let webhook = Webhook::get(tx, id)?;
    standing(tx, &webhook)?;
    let secrets = webhooks::signing(tx, &[id])?.remove(&id).unwrap_or_default();
    let call: AnyId = tx.new_id();
    let data = json!({"webhook_id": id, "description": webhook.description});
    let event = Event::of_test(&app.config.public_url, webhook.group_id, (call, id.cast()), tx.now(), data)
        .with_checkpoint(newest_head(tx)?.as_deref());
    let body = serde_json::to_string(&event).map_err(Error::internal)?;
    let message = message::signed(tx, &webhook, &secrets, &call.to_string(), body);
    Ok(Trial { id: call.cast(), message })
}

/// Keeps what became of it, and shows it.
pub fn keep(
    tx: &mut Tx<'_>,
    webhook: WebhookId,
    trial: &Trial,
    sent: &Result<Reply, Trouble>,
) -> Result<DeliveryView> {
    let tried = Webhook::get(tx, webhook)?;
    standing(tx, &tried)?;
    let now = tx.now();
    let mut delivery = Delivery {
        id: trial.id,
        webhook_id: webhook,
        kind: WebhookDeliveryKind::Test,
        entry_id: None,
        seq: None,
        action: None,
        state: WebhookDeliveryState::Failed,
        attempts: 1,
        status: None,
        fault: None,
        answer: None,
        next_at: None,
        tried_at: now,
        created_at: now,
    };
    if settle::tell(&mut delivery, sent) == Fate::Delivered {
        delivery.state = WebhookDeliveryState::Delivered;
    }
    delivery.insert(tx)?;
    Ok(delivery.into())
}
