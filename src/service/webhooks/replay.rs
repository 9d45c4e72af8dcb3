//! What was sent is sent again, or what blocks the way is left out.

use super::view::{Replay, WebhookView};
use super::{entry, standing};
use crate::domain::ids::WebhookId;
use crate::domain::webhooks::WebhookState;
use crate::error::{Code, Error, FieldError, Result};
use crate::store::Tx;
use crate::store::record::{self, Filter};
use crate::store::webhooks::{Cursor, Delivery, Webhook};

/// Sets the place from which entries are sent. Each goes out under the id that it had the first time.
pub fn replay(tx: &mut Tx<'_>, id: WebhookId, from: &Replay) -> Result<WebhookView> {
    let webhook = Webhook::lock(tx, id)?;
    let (place, acting) = standing(tx, &webhook)?;
    if webhook.state != WebhookState::Active {
        return Err(Error::rule("The webhook is disabled: enable it first."));
    }
    let newest = record::newest_number(tx)?;
    let after = after(tx, &webhook, from, newest)?;
    let mut cursor = Cursor::get(tx, id)?;
    (cursor.seq, cursor.heard, cursor.due_at) = (after, cursor.heard.max(newest), Some(tx.now()));
    Delivery::give_up_all(tx, id)?;
    cursor.take(tx)?;
    record::append(tx, &entry(&place, "webhook.replayed", &acting, &webhook).detail("after", after))?;
    Ok(webhook.into())
}

fn after(tx: &mut Tx<'_>, webhook: &Webhook, from: &Replay, newest: i64) -> Result<i64> {
    match (from.from_entry, from.after) {
        (Some(entry), None) => {
            let found = record::find(tx, &Filter::Group(webhook.group_id), entry)?;
            let seq = found.and_then(|entry| entry.seq);
            let seq = seq.ok_or_else(|| Error::field("/from_entry", "is no numbered entry of this group"))?;
            Ok(seq.saturating_sub(1))
        }
        (None, Some(after)) if (0..=newest).contains(&after) => Ok(after),
        (None, Some(_)) => Err(Error::field("/after", format!("must be 0 to {newest}, the newest number"))),
        (Some(_), Some(_)) => Err(Error::field("/after", "stands instead of from_entry")),
        (None, None) => {
            let detail = "missing field `from_entry`, or `after`".to_owned();
            Err(Error::fields(vec![FieldError {
                pointer: "/from_entry".to_owned(),
                code: Code::MissingField,
                detail,
            }]))
        }
    }
}
