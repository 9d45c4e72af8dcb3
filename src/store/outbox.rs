//! The outbox: mail that is to leave. Who claims a row has it until a moment and is known by the number of the
//! attempt; whoever comes back later than that finds the row no longer theirs, and changes nothing.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::upsert::excluded;

use super::page::{Page, Window};
use super::schema::{accounts, mail_pauses, notices, outbox};
use super::{Conn, Tx};
use crate::domain::accounts::AccountState;
use crate::domain::codes::Coded;
use crate::domain::ids::{AccountId, AnyId, MailId, NoticeId};
use crate::domain::mail::MailKind;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A mail to be sent.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = outbox, treat_none_as_default_value = false)]
pub struct Mail {
    /// Its id.
    pub id: MailId,
    /// What it is.
    pub kind: MailKind,
    /// To whose address.
    pub account_id: Option<AccountId>,
    /// To which address, where it is not known whose that is.
    pub address: Option<String>,
    /// What it is about: a notice; of a digest, the first.
    pub subject_id: Option<AnyId>,
    /// Of a digest that was claimed, the last notice.
    pub last_id: Option<AnyId>,
    /// What it is the only unclaimed one of; none once it was claimed.
    pub once: Option<String>,
    /// When to try.
    pub due_at: Instant,
    /// How often it was tried.
    pub attempts: i64,
    /// What the server said last.
    pub reply: Option<String>,
    /// When it was given up.
    pub failed_at: Option<Instant>,
    /// When it was put here.
    pub created_at: Instant,
}

/// Puts mails into the outbox, but for those of which one is there that nobody has claimed. That one is locked, so
/// that who claims it afterwards sees all that this transaction adds to it.
pub fn insert(tx: &mut Tx<'_>, rows: &[Mail]) -> Result<()> {
    for chunk in rows.chunks(1000) {
        on!(tx.conn(), c => diesel::insert_into(outbox::table)
            .values(chunk)
            .on_conflict(outbox::once)
            .do_update()
            .set(outbox::once.eq(excluded(outbox::once)))
            .execute(c)?);
    }
    Ok(())
}

/// Is any mail due?
pub fn is_due(tx: &mut Tx<'_>) -> Result<bool> {
    let now = tx.now();
    let one: Option<MailId> = on!(tx.conn(), c => outbox::table
        .filter(outbox::failed_at.is_null())
        .filter(outbox::due_at.le(now))
        .select(outbox::id)
        .first(c)
        .optional()?);
    Ok(one.is_some())
}

/// Claims the mail that is due first, until a moment.
pub fn claim(tx: &mut Tx<'_>, until: Instant) -> Result<Option<Mail>> {
    let Some(mut mail) = first_due(tx)? else { return Ok(None) };
    mail.attempts = mail.attempts.saturating_add(1);
    (mail.due_at, mail.once) = (until, None);
    on!(tx.conn(), c => diesel::update(outbox::table.find(mail.id))
        .set((
            outbox::attempts.eq(mail.attempts),
            outbox::due_at.eq(until),
            outbox::once.eq(None::<String>),
        ))
        .execute(c)?);
    // After the row is locked: whoever still added to this digest has committed, and the next one makes another.
    if let (MailKind::Digest, None, Some(account)) = (mail.kind, mail.last_id, mail.account_id) {
        mail.last_id = newest_notice(tx, account)?.map(NoticeId::cast);
        on!(tx.conn(), c => diesel::update(outbox::table.find(mail.id))
            .set(outbox::last_id.eq(mail.last_id))
            .execute(c)?);
    }
    Ok(Some(mail))
}

fn first_due(tx: &mut Tx<'_>) -> Result<Option<Mail>> {
    let now = tx.now();
    for kinds in [MailKind::URGENT, MailKind::ALL] {
        let due = outbox::table
            .filter(outbox::kind.eq_any(kinds))
            .filter(outbox::failed_at.is_null())
            .filter(outbox::due_at.le(now))
            .order((outbox::due_at.asc(), outbox::id.asc()))
            .limit(1);
        let found = match tx.conn() {
            Conn::Sqlite(c) => due.first(&mut **c).optional()?,
            // Another node may have the first one in its hands.
            Conn::Postgres(c) => due.for_update().skip_locked().first(&mut **c).optional()?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn newest_notice(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<NoticeId>> {
    Ok(on!(tx.conn(), c => notices::table
        .filter(notices::account_id.eq(account))
        .order(notices::id.desc())
        .select(notices::id)
        .first(c)
        .optional()?))
}

impl Mail {
    /// Takes it out of the outbox, where it is still theirs who claimed it.
    pub fn remove(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::delete(outbox::table.find(self.id))
            .filter(outbox::attempts.eq(self.attempts))
            .execute(c)?);
        Ok(())
    }

    /// Makes it due again, where it was given up. The attempts are counted on: they tell who has it.
    pub fn retry(&self, tx: &mut Tx<'_>) -> Result<bool> {
        let now = tx.now();
        let due = on!(tx.conn(), c => diesel::update(outbox::table.find(self.id))
            .filter(outbox::failed_at.is_not_null())
            .set((outbox::due_at.eq(now), outbox::failed_at.eq(None::<Instant>)))
            .execute(c)?);
        Ok(due == 1)
    }

    /// Tries it again at a moment, or gives it up.
    pub fn put_off(&self, tx: &mut Tx<'_>, until: Option<Instant>, reply: &str) -> Result<()> {
        let (due_at, failed_at) = match until {
            Some(until) => (until, None),
            None => (self.due_at, Some(tx.now())),
        };
        on!(tx.conn(), c => diesel::update(outbox::table.find(self.id))
            .filter(outbox::attempts.eq(self.attempts))
            .set((outbox::due_at.eq(due_at), outbox::failed_at.eq(failed_at), outbox::reply.eq(reply)))
            .execute(c)?);
        Ok(())
    }
}

/// The mails that are there, oldest first: all, or those that were given up or not.
pub fn list(tx: &mut Tx<'_>, failed: Option<bool>, window: &Window<MailId>) -> Result<Page<Mail>> {
    let after = window.after.unwrap_or(MailId::from_uuid(uuid::Uuid::nil()));
    let rows: Vec<Mail> = on!(tx.conn(), c => {
        let query = outbox::table
            .filter(outbox::id.gt(after))
            .order(outbox::id.asc())
            .limit(window.probe())
            .into_boxed();
        match failed {
            Some(true) => query.filter(outbox::failed_at.is_not_null()).load(c)?,
            Some(false) => query.filter(outbox::failed_at.is_null()).load(c)?,
            None => query.load(c)?,
        }
    });
    Ok(window.cut(rows, |mail| mail.id.to_string()))
}

/// A mail, if it is there.
pub fn find(tx: &mut Tx<'_>, id: MailId) -> Result<Option<Mail>> {
    Ok(on!(tx.conn(), c => outbox::table.find(id).first(c).optional()?))
}

/// Forgets the mails to an account and to its address.
pub fn remove_all(tx: &mut Tx<'_>, account: AccountId, address: Option<&str>) -> Result<()> {
    let theirs =
        outbox::account_id.eq(account).or(outbox::address.is_not_null().and(outbox::address.eq(address)));
    on!(tx.conn(), c => diesel::delete(outbox::table.filter(theirs)).execute(c)?);
    Ok(())
}

/// Removes what waits for an address, or was given up.
pub fn remove_to(tx: &mut Tx<'_>, address: &str) -> Result<()> {
    on!(tx.conn(), c => diesel::delete(outbox::table.filter(outbox::address.eq(address))).execute(c)?);
    Ok(())
}

/// Forgets what was given up before `before`.
pub fn forget(tx: &mut Tx<'_>, before: Instant) -> Result<usize> {
    Ok(on!(tx.conn(), c => diesel::delete(outbox::table.filter(outbox::failed_at.lt(before))).execute(c)?))
}

/// Those of these accounts that notices can be mailed to, with their time zones: people who use the service, have an
/// address, and whose mail is not paused.
pub fn reachable(tx: &mut Tx<'_>, among: &[AccountId]) -> Result<Vec<(AccountId, String)>> {
    let paused = mail_pauses::table.filter(mail_pauses::account_id.eq(accounts::id));
    Ok(on!(tx.conn(), c => accounts::table
        .filter(accounts::id.eq_any(among))
        .filter(accounts::state.eq(AccountState::Active))
        .filter(accounts::email.is_not_null())
        .filter(not(exists(paused)))
        .select((accounts::id, accounts::time_zone))
        .load(c)?))
}
