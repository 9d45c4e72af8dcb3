//! Accounts: people and services that can sign in.

mod closing;
mod data;
mod own;
mod standing;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::{self, OneTime};
use super::view::View;
use super::{Page, Window};
use crate::domain::accounts::{AccountKind, AccountState, CodePurpose};
use crate::domain::ids::AccountId;
use crate::domain::text::{Email, Language, Name, TimeZone};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::record::{self, Entry};

pub use self::closing::close_own;
pub use self::data::{OwnDataView, own_data};
pub use self::own::{UpdateAccount, get_own, update_own};
pub use self::standing::{ChangeAccount, change, suspend};

/// An account to be made for a person.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateAccount {
    /// The address to sign in with.
    pub email: Email,
    /// The name shown.
    pub name: Name,
    /// Administers the instance.
    #[serde(default)]
    pub is_admin: bool,
    /// The language of the pages and mails; `en` unless told.
    pub language: Option<Language>,
    /// The time zone of mails; `UTC` unless told.
    pub time_zone: Option<TimeZone>,
}

/// An account, as its owner or an administrator sees it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Account")]
pub struct AccountView {
    /// Its id.
    pub id: AccountId,
    /// A person or a service.
    pub kind: AccountKind,
    /// The address.
    pub email: Option<String>,
    /// The name shown.
    pub name: String,
    /// Administers the instance.
    pub is_admin: bool,
    /// Whether it can be used.
    pub state: AccountState,
    /// The language of the pages and mails, as a BCP 47 tag.
    pub language: String,
    /// The time zone of mails, as an IANA name.
    pub time_zone: String,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for AccountView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/accounts/{}", self.id))
    }
}

impl From<Account> for AccountView {
    fn from(account: Account) -> Self {
        let Account {
            id,
            kind,
            email,
            name,
            is_admin,
            state,
            language,
            time_zone,
            group_id: _,
            revision,
            created_at,
        } = account;
        Self { id, kind, email, name, is_admin, state, language, time_zone, revision, created_at }
    }
}

/// An account that nobody has taken yet, with the code that does.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "UnclaimedAccount")]
pub struct UnclaimedView {
    /// The account.
    #[serde(flatten)]
    pub account: AccountView,
    /// Sets the account's password, once: to be handed to its owner. Not shown again.
    pub claim_code: String,
    /// Until when the code holds.
    pub claim_expires_at: Instant,
}

impl View for UnclaimedView {
    fn revision(&self) -> Option<i64> {
        self.account.revision()
    }
    fn location(&self) -> Option<String> {
        self.account.location()
    }
}

/// Makes an account for a person that can be used at once. For commands and stories; a person takes over an
/// account by claiming it.
pub fn create(tx: &mut Tx<'_>, new: &CreateAccount) -> Result<AccountView> {
    insert(tx, new, AccountState::Active).map(Into::into)
}

/// Makes an account for a person, with the code to claim it. The door has checked that an administrator asks.
pub fn create_unclaimed(tx: &mut Tx<'_>, new: &CreateAccount) -> Result<UnclaimedView> {
    let account = insert(tx, new, AccountState::Unclaimed)?;
    let code = codes::issue(tx, CodePurpose::Claim, Some(account.id), codes::LIFE)?;
    Ok(unclaimed(account, code))
}

/// Gives another code to claim an account. An administrator can for one that nobody has taken; only the
/// operator, from the command line, for one that somebody has: no administrator acts in another's name.
pub fn issue_claim(tx: &mut Tx<'_>, id: AccountId) -> Result<UnclaimedView> {
    let account = Account::lock(tx, id)?;
    let is_operator = tx.actor == crate::domain::access::Actor::System;
    match (account.kind, account.state) {
        (AccountKind::Person, AccountState::Unclaimed) => {}
        (AccountKind::Person, AccountState::Active) if is_operator => {}
        _ => return Err(Error::rule("Only an account that nobody has taken can be claimed.")),
    }
    // One that was imported: nobody could sign in to it.
    if account.email.is_none() {
        return Err(Error::rule(
            "The account has no address: the operator gives it one with `assent user claim`.",
        ));
    }
    let code = codes::issue(tx, CodePurpose::Claim, Some(id), codes::LIFE)?;
    record::append(tx, &Entry::new("account.claim_issued", id).object("account", id))?;
    Ok(unclaimed(account, code))
}

/// Gives an account that was imported to its owner, by an address: what has one already is claimed by it. For the operator,
/// who knows whose it is.
pub fn hand_over(tx: &mut Tx<'_>, id: AccountId, email: &Email) -> Result<UnclaimedView> {
    let mut account = Account::find(tx, id)?
        .ok_or_else(|| Error::because(Code::NotFound, format!("There is no account {id}.")))?;
    account = Account::lock(tx, account.id)?;
    if (account.kind, account.state) != (AccountKind::Person, AccountState::Unclaimed)
        || account.email.is_some()
    {
        return Err(Error::rule(
            "Only an account that was imported, and that has no address yet, is handed over.",
        ));
    }
    if Account::find_by_email(tx, email)?.is_some() {
        return Err(Error::field("/email", "belongs to an account already"));
    }
    account.email = Some(email.to_string());
    account.update(tx)?;
    let code = codes::issue(tx, CodePurpose::Claim, Some(id), codes::LIFE)?;
    record::append(tx, &Entry::new("account.handed_over", id).object("account", id))?;
    Ok(unclaimed(account, code))
}

fn unclaimed(account: Account, code: OneTime) -> UnclaimedView {
    UnclaimedView { account: account.into(), claim_code: code.code, claim_expires_at: code.expires_at }
}

/// Saves a new account of a person. Called by what has checked that it may.
pub fn insert(tx: &mut Tx<'_>, new: &CreateAccount, state: AccountState) -> Result<Account> {
    let account = Account {
        id: tx.new_id(),
        kind: AccountKind::Person,
        email: Some(new.email.to_string()),
        name: new.name.to_string(),
        is_admin: new.is_admin,
        state,
        language: new.language.as_deref().unwrap_or("en").to_owned(),
        time_zone: new.time_zone.as_deref().unwrap_or("UTC").to_owned(),
        group_id: None,
        revision: 1,
        created_at: tx.now(),
    };
    if !account.insert_if_new(tx)? {
        return Err(Error::field("/email", "belongs to an account already"));
    }
    record::append(tx, &Entry::new("account.created", account.id).object("account", account.id))?;
    Ok(account)
}

/// An account. The door has checked that an administrator asks.
pub fn get(tx: &mut Tx<'_>, id: AccountId) -> Result<AccountView> {
    Account::get(tx, id).map(Into::into)
}

/// The account with this address, for the operator.
pub fn by_address(tx: &mut Tx<'_>, email: &Email) -> Result<AccountView> {
    let found = Account::find_by_email(tx, email)?;
    found.map(Into::into).ok_or_else(|| Error::because(Code::NotFound, "No account has this address."))
}

/// The accounts. The door has checked that an administrator asks.
pub fn list(
    tx: &mut Tx<'_>,
    state: Option<AccountState>,
    window: &Window<AccountId>,
) -> Result<Page<AccountView>> {
    Ok(Account::list(tx, state, window)?.map(Into::into))
}

/// Is there any account yet?
pub fn any(tx: &mut Tx<'_>) -> Result<bool> {
    Account::any(tx)
}
