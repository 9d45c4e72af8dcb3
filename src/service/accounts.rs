//! Accounts: people and services that can sign in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::view::View;
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::ids::AccountId;
use crate::domain::text::Name;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::record::{self, Entry};

/// An account to be made for a person.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateAccount {
    /// The address to sign in with.
    #[schemars(extend("format" = "email"), length(max = 254))]
    pub email: String,
    /// The name shown.
    pub name: Name,
    /// Administers the instance.
    #[serde(default)]
    pub is_admin: bool,
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
        let Account { id, kind, email, name, is_admin, state, revision, created_at, .. } = account;
        Self { id, kind, email, name, is_admin, state, revision, created_at }
    }
}

/// Makes an account for a person. The door has checked that an administrator asks.
pub fn create(tx: &mut Tx<'_>, new: &CreateAccount) -> Result<AccountView> {
    let email = new.email.trim().to_lowercase();
    if email.len() > 254 || !email.contains('@') {
        return Err(Error::field("/email", "must be an address, as name@example.org"));
    }
    let account = Account {
        id: tx.new_id(),
        kind: AccountKind::Person,
        email: Some(email),
        name: new.name.to_string(),
        is_admin: new.is_admin,
        state: AccountState::Active,
        language: "en".to_owned(),
        time_zone: "UTC".to_owned(),
        group_id: None,
        revision: 1,
        created_at: tx.now(),
    };
    if !account.insert_if_new(tx)? {
        return Err(Error::field("/email", "belongs to an account already"));
    }
    record::append(tx, &Entry::new("account.created", account.id).object("account", account.id))?;
    Ok(account.into())
}
