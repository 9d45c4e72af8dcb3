//! Finds out what is to be sent: for each webhook that has its turn the next entry that it wants, if who answers for it
//! may read it now.

use std::collections::HashMap;

use chrono::Duration;

use super::message;
use crate::domain::access::{Actor, Principal};
use crate::domain::ids::{AccountId, WebhookDeliveryId, WebhookId};
use crate::domain::webhooks::{Secret, WebhookDeliveryKind, WebhookDeliveryState, is_wanted};
use crate::error::{Code, Error, Result};
use crate::outbound::Message;
use crate::service::log::newest_head;
use crate::service::place::Place;
use crate::service::{App, entries};
use crate::store::Tx;
use crate::store::record::{self, Filter, Recorded};
use crate::store::webhooks::{self, Cursor, Delivery, Webhook};

/// How long who claimed a webhook has for it; longer than a receiver may take.
const LEASE: Duration = Duration::minutes(1);
/// Entries that are looked through at once for one that is wanted.
const BATCH: i64 = 64;

/// A webhook that was claimed.
#[derive(Debug)]
pub enum Claimed {
    /// To be sent.
    Send {
        /// How far it is.
        cursor: Cursor,
        /// The delivery at hand.
        delivery: Box<Delivery>,
        /// What to send.
        message: Message,
    },
    /// Who answers for it may not read it any more.
    RightLost(Cursor),
}

/// What is known of all that was claimed together.
struct Known {
    webhooks: HashMap<WebhookId, (Webhook, Option<AccountId>)>,
    secrets: HashMap<WebhookId, Vec<Secret>>,
    deliveries: HashMap<WebhookDeliveryId, Delivery>,
    head: Option<String>,
}

/// Claims webhooks that are due, so many at most. Those that have nothing to send after all are done with.
pub fn claim(tx: &mut Tx<'_>, app: &App, most: i64) -> Result<Vec<Claimed>> {
    let until = tx.now() + LEASE;
    let cursors = webhooks::claim(tx, until, most)?;
    if cursors.is_empty() {
        return Ok(Vec::new());
    }
    let mut known = know(tx, &cursors)?;
    let mut claimed = Vec::new();
    for cursor in cursors {
        let webhook = cursor.webhook_id;
        match tx.attempt(|tx| look(tx, app, &mut known, cursor))? {
            Ok(found) => claimed.extend(found),
            Err(error) if error.transient => return Err(error),
            // Its lease runs out, and it is looked at again; the others do not wait for it.
            Err(error) => tracing::error!(%webhook, cause = %error.why(), "a webhook cannot be looked at"),
        }
    }
    Ok(claimed)
}

fn know(tx: &mut Tx<'_>, cursors: &[Cursor]) -> Result<Known> {
    let ids: Vec<WebhookId> = cursors.iter().map(|cursor| cursor.webhook_id).collect();
    let deliveries: Vec<WebhookDeliveryId> = cursors.iter().filter_map(|cursor| cursor.delivery_id).collect();
    let webhooks = Webhook::with_accounts(tx, &ids)?;
    Ok(Known {
        webhooks: webhooks.into_iter().map(|(webhook, account)| (webhook.id, (webhook, account))).collect(),
        secrets: webhooks::signing(tx, &ids)?,
        deliveries: Delivery::those(tx, &deliveries)?.into_iter().map(|d| (d.id, d)).collect(),
        head: newest_head(tx)?,
    })
}

/// What is to be done for a webhook, if anything is.
fn look(tx: &mut Tx<'_>, app: &App, known: &mut Known, mut cursor: Cursor) -> Result<Option<Claimed>> {
    let Some((webhook, account)) = known.webhooks.get(&cursor.webhook_id) else { return Ok(None) };
    let Some(filter) = readable(tx, webhook, *account)? else { return Ok(Some(Claimed::RightLost(cursor))) };
    let Some(entry) = next(tx, webhook, &filter, &mut cursor)? else {
        cursor.due_at = Some(tx.now());
        cursor.save(tx)?;
        return Ok(None);
    };
    let at_hand = cursor.delivery_id.and_then(|id| known.deliveries.remove(&id));
    let delivery = match at_hand.filter(|delivery| delivery.entry_id == Some(entry.id)) {
        Some(delivery) => again(tx, delivery, &cursor)?,
        None => first(tx, webhook, &entry)?,
    };
    (cursor.attempts, cursor.delivery_id) = (delivery.attempts, Some(delivery.id));
    cursor.save(tx)?;
    let secrets = known.secrets.get(&webhook.id).map(Vec::as_slice).unwrap_or_default();
    let message = message::of_entry(app, tx, (webhook, secrets), entry, known.head.as_deref())?;
    Ok(Some(Claimed::Send { cursor, delivery: Box::new(delivery), message }))
}

/// The first try. It counts before it is made: whoever dies of it has tried.
fn first(tx: &mut Tx<'_>, webhook: &Webhook, entry: &Recorded) -> Result<Delivery> {
    let now = tx.now();
    let delivery = Delivery {
        id: tx.new_id(),
        webhook_id: webhook.id,
        kind: WebhookDeliveryKind::Entry,
        entry_id: Some(entry.id),
        seq: entry.seq,
        action: Some(entry.action.clone()),
        state: WebhookDeliveryState::Waiting,
        attempts: 1,
        status: None,
        fault: None,
        answer: None,
        next_at: None,
        tried_at: now,
        created_at: now,
    };
    delivery.insert(tx)?;
    Ok(delivery)
}

fn again(tx: &mut Tx<'_>, mut delivery: Delivery, cursor: &Cursor) -> Result<Delivery> {
    delivery.attempts = cursor.attempts.saturating_add(1);
    (delivery.tried_at, delivery.next_at) = (tx.now(), None);
    delivery.save(tx)?;
    Ok(delivery)
}

/// The next entry that is wanted. What is not is done with.
fn next(
    tx: &mut Tx<'_>,
    webhook: &Webhook,
    filter: &Filter,
    cursor: &mut Cursor,
) -> Result<Option<Recorded>> {
    let entries = record::after(tx, filter, cursor.seq, BATCH)?;
    let is_all = i64::try_from(entries.len()).is_ok_and(|n| n < BATCH);
    for entry in entries {
        if is_wanted(&webhook.events, &entry.action) {
            return Ok(Some(entry));
        }
        cursor.seq = entry.seq.unwrap_or(cursor.seq);
    }
    if is_all {
        cursor.seq = cursor.seq.max(cursor.heard);
    }
    Ok(None)
}

/// What who answers for a webhook may read of it now, by the same rule as a stream of events; none where that is
/// nothing. Who is not a member any more answers for nothing, also in a group that everybody may read.
fn readable(tx: &mut Tx<'_>, webhook: &Webhook, account: Option<AccountId>) -> Result<Option<Filter>> {
    let Some(account) = account else { return Ok(None) };
    let principal = Principal { account, session: None, token: None, scopes: None, is_admin: false };
    let clock = std::mem::replace(&mut tx.actor, Actor::Account(principal));
    let found = followed(tx, webhook);
    tx.actor = clock;
    match found {
        Ok(filter) => Ok(Some(filter)),
        Err(error) if matches!(error.code, Code::NotFound | Code::Forbidden | Code::Unauthenticated) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn followed(tx: &mut Tx<'_>, webhook: &Webhook) -> Result<Filter> {
    let place = Place::group(tx, webhook.group_id)?;
    if place.member.as_ref().is_none_or(|member| member.id != webhook.member_id) {
        return Err(Error::new(Code::Forbidden));
    }
    let (filter, _) = match webhook.proposal_id {
        Some(proposal) => entries::follow_proposal(tx, proposal)?,
        None => entries::follow_group(tx, webhook.group_id)?,
    };
    Ok(filter)
}
