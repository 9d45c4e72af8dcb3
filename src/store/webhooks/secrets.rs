//! What webhooks sign with. Readable, because they have to sign: so nothing but signing reads it.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::domain::ids::{WebhookId, WebhookSecretId};
use crate::domain::time::Instant;
use crate::domain::webhooks::Secret;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::webhook_secrets;
use crate::store::sql::Bytes;

/// A secret of a webhook.
#[derive(Clone, Queryable, Insertable)]
#[diesel(table_name = webhook_secrets, treat_none_as_default_value = false)]
#[allow(missing_debug_implementations, reason = "holds a secret")]
pub struct Key {
    /// Its id.
    pub id: WebhookSecretId,
    /// Of which webhook.
    pub webhook_id: WebhookId,
    /// Its bytes.
    pub secret: Bytes,
    /// When it was made.
    pub created_at: Instant,
    /// Until when it signs, where another one took its place.
    pub ends_at: Option<Instant>,
}

impl Key {
    /// Saves a new one.
    pub fn insert(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(webhook_secrets::table).values(self).execute(c)?);
        Ok(())
    }

    /// Lets the one that signs now sign until a moment, and those before it no more.
    pub fn end_all(tx: &mut Tx<'_>, webhook: WebhookId, until: Instant) -> Result<()> {
        let own = webhook_secrets::webhook_id.eq(webhook);
        on!(tx.conn(), c => diesel::delete(webhook_secrets::table)
            .filter(own)
            .filter(webhook_secrets::ends_at.is_not_null())
            .execute(c)?);
        on!(tx.conn(), c => diesel::update(webhook_secrets::table)
            .filter(own)
            .set(webhook_secrets::ends_at.eq(Some(until)))
            .execute(c)?);
        Ok(())
    }

    /// Forgets all of a webhook.
    pub fn remove_all(tx: &mut Tx<'_>, webhook: WebhookId) -> Result<()> {
        on!(tx.conn(), c => diesel::delete(webhook_secrets::table)
            .filter(webhook_secrets::webhook_id.eq(webhook))
            .execute(c)?);
        Ok(())
    }
}

/// What these webhooks sign with now, the newest first.
pub fn signing(tx: &mut Tx<'_>, webhooks: &[WebhookId]) -> Result<HashMap<WebhookId, Vec<Secret>>> {
    let now = tx.now();
    let rows: Vec<Key> = on!(tx.conn(), c => webhook_secrets::table
        .filter(webhook_secrets::webhook_id.eq_any(webhooks))
        .filter(webhook_secrets::ends_at.is_null().or(webhook_secrets::ends_at.gt(now)))
        .order(webhook_secrets::id.desc())
        .load(c)?);
    let mut keys: HashMap<WebhookId, Vec<Secret>> = HashMap::new();
    for row in rows {
        keys.entry(row.webhook_id).or_default().push(Secret::of(row.secret.0));
    }
    Ok(keys)
}

/// Forgets those that sign no more.
pub fn forget_ended(tx: &mut Tx<'_>) -> Result<usize> {
    let now = tx.now();
    Ok(on!(tx.conn(), c => diesel::delete(webhook_secrets::table.filter(webhook_secrets::ends_at.le(now)))
        .execute(c)?))
}
