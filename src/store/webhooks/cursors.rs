//! How far each webhook has come. Who claims a row has it until a moment and is known by the count of the claim; whoever
//! comes back later than that finds the row no longer theirs, and changes nothing.

use diesel::prelude::*;

use crate::domain::ids::{AnyId, GroupId, WebhookDeliveryId, WebhookId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::schema::{record_entries, record_sequence, webhook_cursors};
use crate::store::{Conn, Tx};

/// How far a webhook has come.
#[derive(Clone, Debug, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = webhook_cursors, primary_key(webhook_id), treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Cursor {
    /// Of which webhook.
    pub webhook_id: WebhookId,
    /// Of which group.
    pub group_id: GroupId,
    /// What has a number up to this is done with.
    pub seq: i64,
    /// Up to which number its group was heard of.
    pub heard: i64,
    /// When to look next; none while nothing is sent.
    pub due_at: Option<Instant>,
    /// Counts the claims, and what takes a row from whoever has it.
    pub claim: i64,
    /// How often the delivery at hand was tried.
    pub attempts: i64,
    /// The delivery at hand.
    pub delivery_id: Option<WebhookDeliveryId>,
}

impl Cursor {
    /// Saves a new row.
    pub fn insert(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(webhook_cursors::table).values(self).execute(c)?);
        Ok(())
    }

    /// How far a webhook has come. Its own row has been locked.
    pub fn get(tx: &mut Tx<'_>, webhook: WebhookId) -> Result<Self> {
        Ok(match tx.conn() {
            Conn::Sqlite(c) => webhook_cursors::table.find(webhook).first(&mut **c)?,
            Conn::Postgres(c) => webhook_cursors::table.find(webhook).for_update().first(&mut **c)?,
        })
    }

    /// Saves what was changed, where it is still theirs who claimed it. Says whether it was.
    pub fn save(&self, tx: &mut Tx<'_>) -> Result<bool> {
        // How far the group was heard of is another's to say, and only grows.
        let changes = (
            webhook_cursors::seq.eq(self.seq),
            webhook_cursors::due_at.eq(self.due_at),
            webhook_cursors::attempts.eq(self.attempts),
            webhook_cursors::delivery_id.eq(self.delivery_id),
        );
        let saved = on!(tx.conn(), c => diesel::update(webhook_cursors::table.find(self.webhook_id))
            .filter(webhook_cursors::claim.eq(self.claim))
            .set(changes)
            .execute(c)?);
        Ok(saved == 1)
    }

    /// Saves it for a fresh start, and takes it from whoever has it.
    pub fn take(mut self, tx: &mut Tx<'_>) -> Result<()> {
        self.claim = self.claim.saturating_add(1);
        (self.attempts, self.delivery_id) = (0, None);
        on!(tx.conn(), c => diesel::update(webhook_cursors::table.find(self.webhook_id)).set(&self).execute(c)?);
        Ok(())
    }
}

/// Is there anything to look at?
pub fn is_due(tx: &mut Tx<'_>) -> Result<bool> {
    let now = tx.now();
    let one: Option<WebhookId> = on!(tx.conn(), c => webhook_cursors::table
        .filter(webhook_cursors::due_at.le(now))
        .filter(webhook_cursors::heard.gt(webhook_cursors::seq))
        .select(webhook_cursors::webhook_id)
        .first(c)
        .optional()?);
    Ok(one.is_some())
}

/// Claims the rows that are due first, so many at most, until a moment.
pub fn claim(tx: &mut Tx<'_>, until: Instant, most: i64) -> Result<Vec<Cursor>> {
    let now = tx.now();
    let due = webhook_cursors::table
        .filter(webhook_cursors::due_at.le(now))
        .filter(webhook_cursors::heard.gt(webhook_cursors::seq))
        .order((webhook_cursors::due_at.asc(), webhook_cursors::webhook_id.asc()))
        .limit(most);
    let mut rows: Vec<Cursor> = match tx.conn() {
        Conn::Sqlite(c) => due.load(&mut **c)?,
        // Another node may have the first ones in its hands.
        Conn::Postgres(c) => due.for_update().skip_locked().load(&mut **c)?,
    };
    let ids: Vec<WebhookId> = rows.iter().map(|row| row.webhook_id).collect();
    on!(tx.conn(), c => diesel::update(webhook_cursors::table.filter(webhook_cursors::webhook_id.eq_any(&ids)))
        .set((
            webhook_cursors::due_at.eq(Some(until)),
            webhook_cursors::claim.eq(webhook_cursors::claim + 1),
        ))
        .execute(c)?);
    for row in &mut rows {
        (row.due_at, row.claim) = (Some(until), row.claim.saturating_add(1));
    }
    Ok(rows)
}

/// Is anything sent at all?
pub fn is_any_listening(tx: &mut Tx<'_>) -> Result<bool> {
    let one: Option<WebhookId> = on!(tx.conn(), c => webhook_cursors::table
        .filter(webhook_cursors::due_at.is_not_null())
        .select(webhook_cursors::webhook_id)
        .first(c)
        .optional()?);
    Ok(one.is_some())
}

/// The groups that anything is sent of.
pub fn groups_that_listen(tx: &mut Tx<'_>) -> Result<Vec<AnyId>> {
    let groups: Vec<GroupId> = on!(tx.conn(), c => webhook_cursors::table
        .filter(webhook_cursors::due_at.is_not_null())
        .select(webhook_cursors::group_id)
        .distinct()
        .load(c)?);
    Ok(groups.into_iter().map(GroupId::cast).collect())
}

/// Tells the webhooks of those of these groups that have an entry between two numbers that there is something up to the
/// second one.
pub fn hear(tx: &mut Tx<'_>, groups: &[AnyId], (after, up_to): (i64, i64)) -> Result<()> {
    let spoken: Vec<AnyId> = on!(tx.conn(), c => record_sequence::table
        .inner_join(record_entries::table.on(record_entries::id.eq(record_sequence::entry_id)))
        .filter(record_sequence::seq.gt(after))
        .filter(record_sequence::seq.le(up_to))
        .filter(record_entries::scope.eq_any(groups))
        .select(record_entries::scope)
        .distinct()
        .load(c)?);
    let spoken: Vec<GroupId> = spoken.into_iter().map(AnyId::cast).collect();
    if !spoken.is_empty() {
        on!(tx.conn(), c => diesel::update(webhook_cursors::table)
            .filter(webhook_cursors::group_id.eq_any(&spoken))
            .filter(webhook_cursors::heard.lt(up_to))
            .set(webhook_cursors::heard.eq(up_to))
            .execute(c)?);
    }
    Ok(())
}
