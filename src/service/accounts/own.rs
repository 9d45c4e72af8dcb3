//! One's own account.

use schemars::JsonSchema;
use serde::Deserialize;

use super::AccountView;
use crate::domain::text::{Language, Name, TimeZone};
use crate::error::Result;
use crate::service::sessions::principal;
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::record::{self, Entry};

/// What one can change of one's own account.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateAccount {
    /// The name shown.
    pub name: Option<Name>,
    /// The language of the pages and mails.
    pub language: Option<Language>,
    /// The time zone of mails.
    pub time_zone: Option<TimeZone>,
}

/// One's own account.
pub fn get_own(tx: &mut Tx<'_>) -> Result<AccountView> {
    let principal = principal(tx)?;
    Account::get(tx, principal.account).map(Into::into)
}

/// Changes one's own account.
pub fn update_own(tx: &mut Tx<'_>, change: &UpdateAccount) -> Result<AccountView> {
    let principal = principal(tx)?;
    let mut account = Account::lock(tx, principal.account)?;
    tx.check_revision(account.revision)?;
    if let Some(name) = &change.name {
        account.name = name.to_string();
    }
    if let Some(language) = &change.language {
        account.language = language.to_string();
    }
    if let Some(time_zone) = &change.time_zone {
        account.time_zone = time_zone.to_string();
    }
    account.update(tx)?;
    record::append(tx, &Entry::new("account.updated", account.id).object("account", account.id))?;
    Ok(account.into())
}
