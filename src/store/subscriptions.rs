//! Subscriptions: how much mail an account wants about a thing.

use diesel::prelude::*;

use super::Tx;
use super::page::{Page, Window};
use super::schema::subscriptions;
use crate::domain::ids::{AccountId, AnyId, SubscriptionId};
use crate::domain::notices::{Followed, MailLevel};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// How much mail an account wants about a thing.
#[derive(Clone, Debug, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = subscriptions)]
pub struct Subscription {
    /// Its id.
    pub id: SubscriptionId,
    /// Whose.
    pub account_id: AccountId,
    /// What it is about.
    pub subject_kind: Followed,
    /// Which of these; for an account, itself.
    pub subject_id: AnyId,
    /// How much mail.
    pub level: MailLevel,
    /// Counts the changes.
    pub revision: i64,
    /// When it was changed last.
    pub changed_at: Instant,
}

impl Subscription {
    /// What an account wants of a thing, if it said so.
    pub fn find(tx: &mut Tx<'_>, account: AccountId, subject: AnyId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => subscriptions::table
            .filter(subscriptions::account_id.eq(account))
            .filter(subscriptions::subject_id.eq(subject))
            .first(c)
            .optional()?))
    }

    /// What an account said, in the order in which it was said first.
    pub fn list(tx: &mut Tx<'_>, account: AccountId, window: &Window<SubscriptionId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(SubscriptionId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => subscriptions::table
            .filter(subscriptions::account_id.eq(account))
            .filter(subscriptions::id.gt(after))
            .order(subscriptions::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |s| s.id.to_string()))
    }

    /// All that an account said.
    pub fn list_all(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => subscriptions::table
            .filter(subscriptions::account_id.eq(account))
            .order(subscriptions::id.asc())
            .load(c)?))
    }

    /// How many an account has.
    pub fn count(tx: &mut Tx<'_>, account: AccountId) -> Result<i64> {
        Ok(on!(tx.conn(), c => subscriptions::table
            .filter(subscriptions::account_id.eq(account))
            .count()
            .get_result(c)?))
    }

    /// Saves it, whether or not it is there. The account's row must be locked.
    pub fn put(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(subscriptions::table)
            .values(self)
            .on_conflict(subscriptions::id)
            .do_update()
            .set(self)
            .execute(c)?);
        Ok(())
    }

    /// Takes it away.
    pub fn remove(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::delete(subscriptions::table.find(self.id)).execute(c)?);
        Ok(())
    }
}

/// What these accounts said of these things: whose, of which, of what kind it is, and how much mail.
pub fn among(
    tx: &mut Tx<'_>,
    whose: &[AccountId],
    of: &[AnyId],
) -> Result<Vec<(AccountId, AnyId, Followed, MailLevel)>> {
    Ok(on!(tx.conn(), c => subscriptions::table
        .filter(subscriptions::account_id.eq_any(whose))
        .filter(subscriptions::subject_id.eq_any(of))
        .select((
            subscriptions::account_id,
            subscriptions::subject_id,
            subscriptions::subject_kind,
            subscriptions::level,
        ))
        .load(c)?))
}

/// Who follows these threads, and which: those who want mail about them.
pub fn of_threads(tx: &mut Tx<'_>, threads: &[AnyId]) -> Result<Vec<(AnyId, AccountId)>> {
    Ok(on!(tx.conn(), c => subscriptions::table
        .filter(subscriptions::subject_id.eq_any(threads))
        .filter(subscriptions::subject_kind.eq(Followed::Thread))
        .filter(subscriptions::level.ne(MailLevel::Off))
        .select((subscriptions::subject_id, subscriptions::account_id))
        .load(c)?))
}

/// Forgets all of an account.
pub fn remove_all(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    let own = subscriptions::table.filter(subscriptions::account_id.eq(account));
    on!(tx.conn(), c => diesel::delete(own).execute(c)?);
    Ok(())
}
