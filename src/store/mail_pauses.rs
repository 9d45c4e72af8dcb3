//! Accounts to whose address no notices leave, and why.

use diesel::prelude::*;

use super::Tx;
use super::schema::mail_pauses;
use crate::domain::ids::AccountId;
use crate::domain::mail::PauseReason;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// That no notices leave for an account's address.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = mail_pauses, treat_none_as_default_value = false)]
pub struct MailPause {
    /// Whose.
    pub account_id: AccountId,
    /// Why.
    pub reason: PauseReason,
    /// What the server said: the numbers of its reply.
    pub reply: Option<String>,
    /// Since when.
    pub paused_at: Instant,
}

impl MailPause {
    /// An account's, if there is one.
    pub fn find(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => mail_pauses::table.find(account).first(c).optional()?))
    }

    /// Saves it; the first one stays.
    pub fn put(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(mail_pauses::table)
            .values(self)
            .on_conflict_do_nothing()
            .execute(c)?);
        Ok(())
    }
}

/// Takes an account's away.
pub fn remove(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    on!(tx.conn(), c => diesel::delete(mail_pauses::table.find(account)).execute(c)?);
    Ok(())
}
