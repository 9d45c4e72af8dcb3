//! What webhooks sign with: shown once, and replaced with a time in which both sign.

use rand::RngExt;

use super::view::WithSecretView;
use super::{entry, standing};
use crate::domain::ids::WebhookId;
use crate::domain::webhooks::{OVERLAP, Secret};
use crate::error::Result;
use crate::store::sql::Bytes;
use crate::store::webhooks::{Key, Webhook};
use crate::store::{Tx, record};

/// Makes and keeps a secret.
pub(super) fn make(tx: &mut Tx<'_>, webhook: WebhookId) -> Result<Secret> {
    let random: [u8; 32] = rand::rng().random();
    let secret = Secret::of(random.to_vec());
    let (id, now) = (tx.new_id(), tx.now());
    let bytes = Bytes(secret.bytes().to_vec());
    Key { id, webhook_id: webhook, secret: bytes, created_at: now, ends_at: None }.insert(tx)?;
    Ok(secret)
}

/// Gives a webhook another secret. The one before it signs as well for a while; those before that no more.
pub fn rotate(tx: &mut Tx<'_>, id: WebhookId) -> Result<WithSecretView> {
    let webhook = Webhook::lock(tx, id)?;
    let (place, acting) = standing(tx, &webhook)?;
    let until = tx.now() + OVERLAP;
    Key::end_all(tx, id, until)?;
    let secret = make(tx, id)?;
    record::append(tx, &entry(&place, "webhook.secret_replaced", &acting, &webhook))?;
    Ok(WithSecretView { webhook: webhook.into(), secret: secret.reveal(), old_secret_until: Some(until) })
}
