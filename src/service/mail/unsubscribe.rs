//! The link in a mail that ends mail like it (RFC 8058). It is sealed, opens nothing else, and works for whoever has
//! it: mail programs use it without signing in.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::accounts::AccountState;
use crate::domain::codes::Coded;
use crate::domain::ids::{AccountId, AnyId, Id};
use crate::domain::mail::PauseReason;
use crate::domain::notices::{Followed, MailLevel};
use crate::error::{Error, Result};
use crate::service::App;
use crate::service::authenticate::{Keys, SEAL};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::subscriptions::Subscription;

/// Whose mail about what ends. Of an account as a whole: all mail about notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsubscribing {
    /// Whose.
    pub account: AccountId,
    /// What it is about.
    pub kind: Followed,
    /// Which of these.
    pub thing: AnyId,
}

/// What the seal is for: one of a cursor holds nothing here, and the other way round.
const PURPOSE: &str = "unsubscribe";

impl Unsubscribing {
    /// The address that ends it.
    pub fn link(&self, app: &App) -> String {
        let said = self.said();
        let mut bytes = app.keys.seal(&sealed(&said)).to_vec();
        bytes.extend_from_slice(said.as_bytes());
        format!("{}/unsubscribe/{}", app.config.public_url, URL_SAFE_NO_PAD.encode(bytes))
    }

    /// What a token of such an address says, where it was sealed here.
    pub fn read(keys: &Keys, token: &str) -> Result<Self> {
        let read = || {
            let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
            let (seal, said) = bytes.split_at_checked(SEAL)?;
            let said = std::str::from_utf8(said).ok()?;
            keys.is_sealed(&sealed(said), seal).then(|| Self::parse(said))?
        };
        read().ok_or_else(Error::not_found)
    }

    fn said(&self) -> String {
        format!("{} {} {}", self.account.uuid().simple(), self.kind, self.thing.uuid().simple())
    }

    fn parse(said: &str) -> Option<Self> {
        let mut words = said.split(' ');
        let account = Id::from_uuid(words.next()?.parse().ok()?);
        let kind = Followed::from_code(words.next()?)?;
        let thing = Id::from_uuid(words.next()?.parse().ok()?);
        Some(Self { account, kind, thing })
    }
}

fn sealed(said: &str) -> String {
    format!("{PURPOSE}\n{said}")
}

/// Ends mail about something; doing it again changes nothing.
pub fn unsubscribe(tx: &mut Tx<'_>, what: &Unsubscribing) -> Result<()> {
    let Unsubscribing { account, kind, thing } = *what;
    if Account::lock(tx, account)?.state == AccountState::Closed {
        return Ok(());
    }
    if kind == Followed::Account {
        return super::pause(tx, account, PauseReason::Unsubscribed, None);
    }
    let before = Subscription::find(tx, account, thing)?;
    let row = Subscription {
        id: before.as_ref().map_or_else(|| tx.new_id(), |b| b.id),
        account_id: account,
        subject_kind: kind,
        subject_id: thing,
        level: MailLevel::Off,
        revision: before.map_or(1, |b| b.revision.saturating_add(1)),
        changed_at: tx.now(),
    };
    row.put(tx)
}
