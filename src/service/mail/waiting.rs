//! What waits in the outbox and what was given up, for who administers the instance: without the addresses.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::ids::{AccountId, MailId};
use crate::domain::mail::MailKind;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::outbox::{self, Mail};

/// A mail that has not left.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Mail")]
pub struct MailView {
    /// Its id; the `Message-ID` of the mail begins with it.
    pub id: MailId,
    /// What it is.
    pub kind: MailKind,
    /// To whom, where that is an account.
    pub account_id: Option<AccountId>,
    /// When it is tried next.
    pub due_at: Instant,
    /// How often it was tried.
    pub attempts: i64,
    /// The numbers of the server's last reply, as `554 5.7.1`, or what else went wrong.
    pub reply: Option<String>,
    /// When it was given up; null while it waits.
    pub failed_at: Option<Instant>,
    /// When it was put there.
    pub created_at: Instant,
}
impl View for MailView {}

impl From<Mail> for MailView {
    fn from(mail: Mail) -> Self {
        let Mail {
            id,
            kind,
            account_id,
            address: _,
            subject_id: _,
            last_id: _,
            once: _,
            due_at,
            attempts,
            reply,
            failed_at,
            created_at,
        } = mail;
        Self { id, kind, account_id, due_at, attempts, reply, failed_at, created_at }
    }
}

/// The mails that have not left, oldest first: all, or those that were given up or not.
pub fn list(tx: &mut Tx<'_>, failed: Option<bool>, window: &Window<MailId>) -> Result<Page<MailView>> {
    Ok(outbox::list(tx, failed, window)?.map(Into::into))
}

/// Tries a mail that was given up once more, now.
pub fn retry(tx: &mut Tx<'_>, id: MailId) -> Result<MailView> {
    let mail = outbox::find(tx, id)?.ok_or_else(Error::not_found)?;
    if !mail.retry(tx)? {
        return Err(Error::rule("This mail was not given up; it is tried by itself."));
    }
    Ok(MailView { due_at: tx.now(), failed_at: None, ..mail.into() })
}
