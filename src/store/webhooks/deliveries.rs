//! What webhooks sent, and what was said to it.

use diesel::prelude::*;

use crate::domain::ids::{EntryId, WebhookDeliveryId, WebhookId};
use crate::domain::time::Instant;
use crate::domain::webhooks::{WebhookDeliveryKind, WebhookDeliveryState};
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::page::{Page, Window};
use crate::store::schema::webhook_deliveries;

/// Something that was sent, or tried to be sent.
#[derive(Clone, Debug, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = webhook_deliveries, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Delivery {
    /// Its id.
    pub id: WebhookDeliveryId,
    /// By which webhook.
    pub webhook_id: WebhookId,
    /// Of what.
    pub kind: WebhookDeliveryKind,
    /// Of which entry.
    pub entry_id: Option<EntryId>,
    /// Its number.
    pub seq: Option<i64>,
    /// What that says was done.
    pub action: Option<String>,
    /// What became of it.
    pub state: WebhookDeliveryState,
    /// How often it was tried.
    pub attempts: i64,
    /// The status of the last answer.
    pub status: Option<i64>,
    /// What went wrong the last time.
    pub fault: Option<String>,
    /// How the last answer begins.
    pub answer: Option<String>,
    /// When it is tried next.
    pub next_at: Option<Instant>,
    /// When it was tried last.
    pub tried_at: Instant,
    /// When it was tried first.
    pub created_at: Instant,
}

impl Delivery {
    /// Saves a new one.
    pub fn insert(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(webhook_deliveries::table).values(self).execute(c)?);
        Ok(())
    }

    /// Saves what was changed.
    pub fn save(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::update(webhook_deliveries::table.find(self.id)).set(self).execute(c)?);
        Ok(())
    }

    /// These.
    pub fn those(tx: &mut Tx<'_>, ids: &[WebhookDeliveryId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => webhook_deliveries::table
            .filter(webhook_deliveries::id.eq_any(ids))
            .load(c)?))
    }

    /// What a webhook sent, newest first; all, or what is in a state.
    pub fn list(
        tx: &mut Tx<'_>,
        webhook: WebhookId,
        state: Option<WebhookDeliveryState>,
        window: &Window<WebhookDeliveryId>,
    ) -> Result<Page<Self>> {
        let before = window.after.unwrap_or(WebhookDeliveryId::from_uuid(uuid::Uuid::max()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let query = webhook_deliveries::table
                .filter(webhook_deliveries::webhook_id.eq(webhook))
                .filter(webhook_deliveries::id.lt(before))
                .order(webhook_deliveries::id.desc())
                .limit(window.probe())
                .into_boxed();
            match state {
                Some(state) => query.filter(webhook_deliveries::state.eq(state)).load(c)?,
                None => query.load(c)?,
            }
        });
        Ok(window.cut(rows, |delivery| delivery.id.to_string()))
    }

    /// Gives up what waits of a webhook.
    pub fn give_up_all(tx: &mut Tx<'_>, webhook: WebhookId) -> Result<()> {
        on!(tx.conn(), c => diesel::update(webhook_deliveries::table)
            .filter(webhook_deliveries::webhook_id.eq(webhook))
            .filter(webhook_deliveries::state.eq(WebhookDeliveryState::Waiting))
            .set((
                webhook_deliveries::state.eq(WebhookDeliveryState::Failed),
                webhook_deliveries::next_at.eq(None::<Instant>),
            ))
            .execute(c)?);
        Ok(())
    }
}

/// Forgets what was tried last before `before`, but for what waits.
pub fn forget(tx: &mut Tx<'_>, before: Instant) -> Result<usize> {
    Ok(on!(tx.conn(), c => diesel::delete(webhook_deliveries::table)
        .filter(webhook_deliveries::tried_at.lt(before))
        .filter(webhook_deliveries::state.ne(WebhookDeliveryState::Waiting))
        .execute(c)?))
}
