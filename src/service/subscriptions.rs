//! Subscriptions: how much mail I want about a group, a proposal or a thread, and where I said nothing. The nearest
//! one counts. They say nothing of who may read what, and take no notice away.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::sessions::principal;
use super::view::{Done, View};
use super::{Page, Window};
use crate::domain::access::Action;
use crate::domain::ids::{AccountId, AnyId, SubscriptionId};
use crate::domain::notices::{Followed, MailLevel};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::comments::Comment;
use crate::store::subscriptions::Subscription;

/// Subscriptions of one account at most.
const MOST: i64 = 1000;

/// How much mail is wanted about a thing.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PutSubscription {
    /// How much.
    pub level: MailLevel,
}

/// How much mail I want about a thing.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Subscription")]
pub struct SubscriptionView {
    /// Its id.
    pub id: SubscriptionId,
    /// What it is about.
    pub subject_kind: Followed,
    /// Which of these; for an account, its own id.
    pub subject_id: AnyId,
    /// How much mail.
    pub level: MailLevel,
    /// Counts the changes; 0 is expected where there is none yet.
    pub revision: i64,
    /// When it was changed last.
    pub changed_at: Instant,
}

impl View for SubscriptionView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl From<Subscription> for SubscriptionView {
    fn from(row: Subscription) -> Self {
        let Subscription { id, account_id: _, subject_kind, subject_id, level, revision, changed_at } = row;
        Self { id, subject_kind, subject_id, level, revision, changed_at }
    }
}

/// What I said.
pub fn list(tx: &mut Tx<'_>, window: &Window<SubscriptionId>) -> Result<Page<SubscriptionView>> {
    let account = principal(tx)?.account;
    Ok(Subscription::list(tx, account, window)?.map(Into::into))
}

/// Says how much mail I want about something that I may read.
pub fn put(
    tx: &mut Tx<'_>,
    kind: Followed,
    subject: AnyId,
    new: &PutSubscription,
) -> Result<SubscriptionView> {
    let (account, before) = own(tx, kind, subject)?;
    tx.check_revision(before.as_ref().map_or(0, |b| b.revision))?;
    if before.is_none() && Subscription::count(tx, account)? >= MOST {
        return Err(Error::rule(format!(
            "There are {MOST} subscriptions, which is the most; take some away."
        )));
    }
    let row = Subscription {
        id: before.as_ref().map_or_else(|| tx.new_id(), |b| b.id),
        account_id: account,
        subject_kind: kind,
        subject_id: subject,
        level: new.level,
        revision: before.map_or(1, |b| b.revision.saturating_add(1)),
        changed_at: tx.now(),
    };
    row.put(tx)?;
    Ok(row.into())
}

/// Takes it back: what is wider counts again.
pub fn remove(tx: &mut Tx<'_>, kind: Followed, subject: AnyId) -> Result<Done> {
    let (_, before) = own(tx, kind, subject)?;
    let before = before.ok_or_else(Error::not_found)?;
    tx.check_revision(before.revision)?;
    before.remove(tx)?;
    Ok(Done {})
}

/// The account, locked, and what it said before about something that it may read.
fn own(tx: &mut Tx<'_>, kind: Followed, subject: AnyId) -> Result<(AccountId, Option<Subscription>)> {
    let account = Account::lock(tx, principal(tx)?.account)?.id;
    readable(tx, kind, subject, account)?;
    let before = Subscription::find(tx, account, subject)?.filter(|s| s.subject_kind == kind);
    Ok((account, before))
}

fn readable(tx: &mut Tx<'_>, kind: Followed, subject: AnyId, account: AccountId) -> Result<()> {
    let place = match kind {
        Followed::Account if subject == account.cast() => return Ok(()),
        Followed::Account => return Err(Error::not_found()),
        Followed::Group => Place::group(tx, subject.cast())?,
        Followed::Proposal => Place::proposal(tx, subject.cast())?,
        Followed::Thread => {
            let first = Comment::get(tx, subject.cast())?;
            let place = Place::proposal(tx, first.proposal_id)?;
            place.may(tx, Action::ReadGroup)?;
            if first.parent_id.is_some() {
                return Err(Error::rule("A thread goes by its first comment; this one is a reply."));
            }
            place
        }
    };
    place.may(tx, Action::ReadGroup).map(drop)
}
