//! What is sent, put together: an event, its id, and what signs it.

use crate::domain::webhooks::{Event, MEDIA_TYPE, Secret, Told};
use crate::error::{Error, Result};
use crate::outbound::Message;
use crate::service::App;
use crate::service::entries::EntryView;
use crate::store::Tx;
use crate::store::record::Recorded;
use crate::store::webhooks::Webhook;

/// The message of an entry.
pub(super) fn of_entry(
    app: &App,
    tx: &Tx<'_>,
    (webhook, secrets): (&Webhook, &[Secret]),
    entry: Recorded,
    head: Option<&str>,
) -> Result<Message> {
    let seq = entry.seq.ok_or_else(|| Error::internal("an entry without its number"))?;
    let (id, action, proposal, time) = (entry.id, entry.action.clone(), entry.proposal_id, entry.recorded_at);
    let told = Told { id, seq, action: &action, proposal, time };
    let view = EntryView::of(entry)?;
    let event = Event::of_entry(&app.config.public_url, webhook.group_id, told, view).with_checkpoint(head);
    let body = serde_json::to_string(&event).map_err(Error::internal)?;
    Ok(signed(tx, webhook, secrets, &id.to_string(), body))
}

/// A message with its headers; every secret that signs now signs it.
pub(super) fn signed(tx: &Tx<'_>, webhook: &Webhook, secrets: &[Secret], id: &str, body: String) -> Message {
    let seconds = tx.now().micros().div_euclid(1_000_000);
    let signatures: Vec<String> = secrets.iter().map(|secret| secret.sign(id, seconds, &body)).collect();
    Message {
        url: webhook.url.clone(),
        headers: vec![
            ("webhook-id", id.to_owned()),
            ("webhook-timestamp", seconds.to_string()),
            ("webhook-signature", signatures.join(" ")),
        ],
        media_type: MEDIA_TYPE,
        body,
    }
}
