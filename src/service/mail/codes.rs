//! One-time codes by mail: for a new password, to sign in. A request does the same for every address; whose it is is
//! found out when the mail is put together, so that neither the answer nor the time it takes tells anything.

use chrono::Duration;
use schemars::JsonSchema;
use serde::Deserialize;

use super::at_once;
use crate::domain::accounts::{AccountKind, AccountState, CodePurpose};
use crate::domain::mail::{Letter, MailKind, only_one, quoted};
use crate::domain::text::Email;
use crate::error::{Error, Result};
use crate::service::view::Done;
use crate::service::{App, codes};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::codes::{self as code_rows, Opens};
use crate::store::outbox::{self, Mail};
use crate::words::{About, Words};

/// Where to send a code.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestCode {
    /// The address of the account.
    pub email: Email,
}

/// How long a code holds, and how long it is tried to send one.
const LIFE: Duration = Duration::minutes(30);
/// How long after one mail no other of its kind leaves for an account: nobody fills another's mailbox.
const APART: Duration = Duration::minutes(2);

/// Asks for a code for an address, whoever has it.
pub fn request(tx: &mut Tx<'_>, app: &App, kind: MailKind, to: &Email) -> Result<Done> {
    if app.mailer.is_none() {
        return Err(Error::rule("This service sends no mail; ask who administers it for a code."));
    }
    let (address, once) = (Some(to.to_string()), Some(only_one(kind, to)));
    outbox::insert(tx, &[Mail { address, once, ..at_once(tx, kind) }])?;
    Ok(Done {})
}

/// The mail with a code for a new password.
pub(super) fn new_password(tx: &mut Tx<'_>, app: &App, mail: &Mail) -> Result<Option<Letter>> {
    write(tx, app, mail, CodePurpose::PasswordReset)
}

/// The mail with a code to sign in with.
pub(super) fn sign_in(tx: &mut Tx<'_>, app: &App, mail: &Mail) -> Result<Option<Letter>> {
    write(tx, app, mail, CodePurpose::SignIn)
}

fn write(tx: &mut Tx<'_>, app: &App, mail: &Mail, purpose: CodePurpose) -> Result<Option<Letter>> {
    let Some(address) = mail.address.clone().filter(|_| mail.created_at + LIFE > tx.now()) else {
        return Ok(None);
    };
    let Some(account) = Account::find_by_email(tx, &address)?.filter(is_person) else { return Ok(None) };
    let (opens, lately) = (Opens { purpose, subject: Some(account.id.cast()) }, tx.now() - APART);
    // The one before is on its way; of a mail that is tried again, it is this one's own.
    if mail.attempts == 1 && code_rows::any_since(tx, opens, lately)? {
        return Ok(None);
    }
    let code = codes::add(tx, purpose, account.id, tx.now() + LIFE)?;
    let (words, zone) = super::manner(&account);
    let until = super::until(words, code.expires_at, zone);
    let (subject, text) = said(words, purpose, &app.config.public_url, code.code, until);
    Ok(Some(Letter {
        id: mail.id,
        name: quoted(&account.name),
        address,
        language: words.tag(),
        subject,
        text: format!("{text}\n"),
        unsubscribe: None,
        at: tx.now(),
    }))
}

/// Subject and text.
fn said(words: Words, purpose: CodePurpose, url: &str, code: String, until: String) -> (String, String) {
    let is_reset = purpose == CodePurpose::PasswordReset;
    let link = format!("{url}{}?code={code}", if is_reset { "/password/new" } else { "/sign-in/code" });
    let about: [About<'_>; 4] =
        [("url", url.into()), ("code", code.into()), ("until", until.into()), ("link", link.into())];
    if is_reset {
        (words.letter("mail-password-reset.subject", &[]), words.letter("mail-password-reset", &about))
    } else {
        (words.letter("mail-sign-in.subject", &[]), words.letter("mail-sign-in", &about))
    }
}

fn is_person(account: &Account) -> bool {
    account.kind == AccountKind::Person && account.state == AccountState::Active
}
