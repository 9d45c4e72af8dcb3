//! Mail leaves from rows of the outbox. A row says what and to whom, never in which words: the mail is put together
//! when the row is claimed, and whether it may and should still be sent is asked then.

mod codes;
mod invitations;
mod levels;
mod notices;
mod own;
mod unsubscribe;
mod waiting;

use std::collections::{HashMap, HashSet};

use chrono::Duration;
use chrono_tz::Tz;

use self::levels::Levels;
use super::App;
use crate::domain::accounts::AccountState;
use crate::domain::ids::AccountId;
use crate::domain::mail::{Fate, Letter, MailKind, PauseReason, next_morning, only_one, wait};
use crate::domain::notices::MailLevel;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::mailer::Trouble;
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::mail_pauses::MailPause;
use crate::store::notices::Notice;
use crate::store::outbox::{self, Mail};
use crate::words::Words;

pub use self::codes::{RequestCode, request};
pub use self::invitations::invite;
pub use self::own::{OwnMailView, PauseView, own, resume};
pub use self::unsubscribe::{Unsubscribing, unsubscribe};
pub use self::waiting::{MailView, list, retry};
pub use crate::store::outbox::is_due;

/// How long who claimed a mail has for it; longer than a server may take.
const LEASE: Duration = Duration::minutes(5);

/// A mail that was claimed: to be sent, or without a letter where there is nothing to send any more.
#[derive(Debug)]
pub struct Claimed {
    mail: Mail,
    /// What to send.
    pub letter: Option<Letter>,
}

/// Puts into the outbox what is to be mailed of new notices: each at once, or with others in the morning.
pub fn announce(tx: &mut Tx<'_>, told: &[Notice]) -> Result<()> {
    let accounts: HashSet<AccountId> = told.iter().map(|notice| notice.account_id).collect();
    let accounts: Vec<AccountId> = accounts.into_iter().collect();
    let zones: HashMap<AccountId, String> = outbox::reachable(tx, &accounts)?.into_iter().collect();
    let levels = Levels::of(tx, told)?;
    let (mut rows, mut with_digest) = (Vec::new(), HashSet::new());
    for notice in told {
        let Some(zone) = zones.get(&notice.account_id) else { continue };
        match levels.level(notice) {
            MailLevel::All => rows.push(of_notice(tx, MailKind::Notice, notice, tx.now(), None)),
            MailLevel::Digest if with_digest.insert(notice.account_id) => {
                let once = only_one(MailKind::Digest, notice.account_id);
                rows.push(of_notice(tx, MailKind::Digest, notice, next_morning(tx.now(), zone), Some(once)));
            }
            MailLevel::Digest | MailLevel::Off => {}
        }
    }
    outbox::insert(tx, &rows)
}

fn of_notice(tx: &Tx<'_>, kind: MailKind, first: &Notice, due_at: Instant, once: Option<String>) -> Mail {
    Mail {
        account_id: Some(first.account_id),
        subject_id: Some(first.id.cast()),
        due_at,
        once,
        ..at_once(tx, kind)
    }
}

/// A mail that is due now, to nobody yet.
fn at_once(tx: &Tx<'_>, kind: MailKind) -> Mail {
    Mail {
        id: tx.new_id(),
        kind,
        account_id: None,
        address: None,
        subject_id: None,
        last_id: None,
        once: None,
        due_at: tx.now(),
        attempts: 0,
        reply: None,
        failed_at: None,
        created_at: tx.now(),
    }
}

/// Claims the mail that is due first and puts it together; none where nothing is due. What need not be sent any
/// more leaves the outbox.
pub fn claim(tx: &mut Tx<'_>, app: &App) -> Result<Option<Claimed>> {
    let until = tx.now() + LEASE;
    let Some(mail) = outbox::claim(tx, until)? else { return Ok(None) };
    let letter = match mail.kind {
        MailKind::Digest | MailKind::Notice => notices::write(tx, app, &mail)?,
        MailKind::Invitation => invitations::write(tx, app, &mail)?,
        MailKind::PasswordReset => codes::new_password(tx, app, &mail)?,
        MailKind::SignIn => codes::sign_in(tx, app, &mail)?,
    };
    if letter.is_none() {
        mail.remove(tx)?;
    }
    Ok(Some(Claimed { mail, letter }))
}

/// Says what became of a mail: it is sent, tried again later, or given up. An address that takes no mail gets none
/// until its owner says so.
pub fn settle(tx: &mut Tx<'_>, claimed: &Claimed, sent: &Result<(), Trouble>) -> Result<()> {
    let mail = &claimed.mail;
    let Err(trouble) = sent else { return mail.remove(tx) };
    let said = trouble.said();
    match (trouble.fate(), mail.account_id) {
        (Fate::AddressRefused, Some(account)) => {
            pause(tx, account, PauseReason::AddressRefused, Some(said))?;
            mail.remove(tx)
        }
        (Fate::AddressRefused | Fate::Failed, _) => mail.put_off(tx, None, &said),
        (Fate::Later, _) => {
            let next = wait(mail.attempts, mail.id).map(|wait| tx.now() + wait);
            mail.put_off(tx, next, &said)
        }
    }
}

/// No more notices leave for an account's address.
fn pause(tx: &mut Tx<'_>, account_id: AccountId, reason: PauseReason, reply: Option<String>) -> Result<()> {
    MailPause { account_id, reason, reply, paused_at: tx.now() }.put(tx)
}

/// The reader of a mail about notices, where there is one that it can be sent to.
fn reader(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<(Account, String)>> {
    if MailPause::find(tx, account)?.is_some() {
        return Ok(None);
    }
    let account = Account::get(tx, account)?;
    let address = account.email.clone().filter(|_| account.state == AccountState::Active);
    Ok(address.map(|address| (account, address)))
}

/// The words and the time zone of an account: those of its pages.
fn manner(account: &Account) -> (Words, Tz) {
    let words = Words::of(&account.language).unwrap_or_else(Words::english);
    (words, account.time_zone.parse().unwrap_or(Tz::UTC))
}

/// Until when something holds. The zone stands beside it: a mail is read wherever its reader is.
fn until(words: Words, at: Instant, zone: Tz) -> String {
    let moment = words.moment(at, zone);
    words.letter("mail-until", &[("moment", moment.into()), ("zone", zone.name().into())])
}
