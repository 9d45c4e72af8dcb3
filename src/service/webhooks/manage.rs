//! Webhooks are made, changed, enabled again, ended.

use super::secrets;
use super::view::{CreateWebhook, UpdateWebhook, WebhookView, WithSecretView};
use super::{entry, managed, standing};
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, ProposalId, WebhookId};
use crate::domain::web_address::WebAddress;
use crate::domain::webhooks::{DisabledReason, MOST, MOST_PATTERNS, Pattern, WebhookState, joined};
use crate::error::{Code, Error, Result};
use crate::service::App;
use crate::service::place::{Acting, Place};
use crate::store::groups::Group;
use crate::store::proposals::Proposal;
use crate::store::webhooks::{Cursor, Delivery, Key, Webhook};
use crate::store::{Tx, record};

/// Makes a webhook: what is recorded from now on is sent.
pub fn create(tx: &mut Tx<'_>, app: &App, group: GroupId, new: &CreateWebhook) -> Result<WithSecretView> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::ManageWebhooks)?;
    if let Some(proposal) = new.proposal_id {
        within(tx, group, proposal)?;
    }
    if Webhook::count(tx, group)? >= MOST {
        return Err(Error::rule(format!("A group has {MOST} webhooks at most: end one that is not used.")));
    }
    let webhook = Webhook {
        id: tx.new_id(),
        group_id: group,
        proposal_id: new.proposal_id,
        member_id: acting.member()?.id,
        url: address(app, &new.url)?,
        events: patterns(&new.events)?,
        description: new.description.as_ref().map(ToString::to_string),
        state: WebhookState::Active,
        disabled_reason: None,
        ended_at: None,
        revision: 1,
        created_at: tx.now(),
    };
    webhook.insert(tx)?;
    let newest = record::newest_number(tx)?;
    let cursor = Cursor {
        webhook_id: webhook.id,
        group_id: group,
        seq: newest,
        heard: newest,
        due_at: Some(tx.now()),
        claim: 0,
        attempts: 0,
        delivery_id: None,
    };
    cursor.insert(tx)?;
    let secret = secrets::make(tx, webhook.id)?;
    record::append(tx, &entry(&place, "webhook.created", &acting, &webhook))?;
    Ok(WithSecretView { webhook: webhook.into(), secret: secret.reveal(), old_secret_until: None })
}

/// A proposal of the group; what is elsewhere looks like what is not there.
fn within(tx: &mut Tx<'_>, group: GroupId, proposal: ProposalId) -> Result<()> {
    match Proposal::find(tx, proposal)? {
        Some(found) if found.group_id == group => Ok(()),
        _ => Err(Error::field("/proposal_id", "is no proposal of this group")),
    }
}

/// Where to, if that can be: what its name stands for is looked at each time that something is sent.
fn address(app: &App, url: &WebAddress) -> Result<String> {
    let url = url.to_string();
    app.outbound.target(&url).map_err(|clause| Error::field("/url", clause))?;
    Ok(url)
}

fn patterns(events: &[Pattern]) -> Result<String> {
    if events.len() > MOST_PATTERNS {
        return Err(Error::field("/events", format!("names over {MOST_PATTERNS}")));
    }
    Ok(joined(events))
}

/// Changes a webhook, enables or disables it.
pub fn update(tx: &mut Tx<'_>, app: &App, id: WebhookId, change: &UpdateWebhook) -> Result<WebhookView> {
    let mut webhook = Webhook::lock(tx, id)?;
    let (place, acting) = standing(tx, &webhook)?;
    tx.check_revision(webhook.revision)?;
    if let Some(url) = &change.url {
        webhook.url = address(app, url)?;
    }
    if let Some(events) = &change.events {
        webhook.events = patterns(events)?;
    }
    if webhook.url.is_empty() {
        return Err(Error::field("/url", "the webhook was imported without its address: give it one"));
    }
    change.description.apply(&mut webhook.description);
    let action = match change.is_enabled {
        Some(is_enabled) => switch(&mut webhook, &acting, is_enabled)?,
        None => "webhook.updated",
    };
    webhook.update(tx)?;
    restart(tx, &webhook)?;
    record::append(tx, &entry(&place, action, &acting, &webhook))?;
    Ok(webhook.into())
}

/// Enables or disables it. Gives what the record is to say.
fn switch(webhook: &mut Webhook, acting: &Acting, is_enabled: bool) -> Result<&'static str> {
    let was_enabled = webhook.state == WebhookState::Active;
    if is_enabled {
        (webhook.state, webhook.disabled_reason) = (WebhookState::Active, None);
        webhook.member_id = acting.member()?.id;
    } else if was_enabled {
        (webhook.state, webhook.disabled_reason) = (WebhookState::Disabled, Some(DisabledReason::ByHand));
    }
    Ok(match (was_enabled, is_enabled) {
        (false, true) => "webhook.enabled",
        (true, false) => "webhook.disabled",
        _ => "webhook.updated",
    })
}

/// Whatever changed: what waits is tried at once, by the webhook as it is now.
fn restart(tx: &mut Tx<'_>, webhook: &Webhook) -> Result<()> {
    let mut cursor = Cursor::get(tx, webhook.id)?;
    let is_active = webhook.state == WebhookState::Active;
    cursor.due_at = Some(tx.now()).filter(|_| is_active);
    if is_active {
        // While it was disabled nobody told it.
        cursor.heard = cursor.heard.max(record::newest_number(tx)?);
    }
    Delivery::give_up_all(tx, webhook.id)?;
    cursor.take(tx)
}

/// Lets a webhook rest that was imported, and has lost its address: nothing is sent until somebody gives it one. It signs with
/// a secret of its own, which nobody has seen.
pub fn rest(tx: &mut Tx<'_>, id: WebhookId) -> Result<()> {
    let Webhook { group_id, state, .. } = Webhook::get(tx, id)?;
    if state == WebhookState::Ended {
        return Ok(());
    }
    let seq = record::newest_number(tx)?;
    let (claim, attempts) = (0, 0);
    Cursor { webhook_id: id, group_id, seq, heard: seq, due_at: None, claim, attempts, delivery_id: None }
        .insert(tx)?;
    secrets::make(tx, id).map(drop)
}

/// Ends a webhook. It is kept for its log; what it signed with is not.
pub fn end(tx: &mut Tx<'_>, id: WebhookId) -> Result<WebhookView> {
    let mut webhook = Webhook::lock(tx, id)?;
    let (place, acting) = managed(tx, &webhook)?;
    tx.check_revision(webhook.revision)?;
    if webhook.state == WebhookState::Ended {
        return Err(Error::because(Code::Ended, "The webhook was ended before."));
    }
    (webhook.state, webhook.disabled_reason, webhook.ended_at) = (WebhookState::Ended, None, Some(tx.now()));
    webhook.update(tx)?;
    restart(tx, &webhook)?;
    Key::remove_all(tx, id)?;
    record::append(tx, &entry(&place, "webhook.ended", &acting, &webhook))?;
    Ok(webhook.into())
}
