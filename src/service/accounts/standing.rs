//! Suspends accounts and takes them up again; makes and unmakes administrators.

use schemars::JsonSchema;
use serde::Deserialize;

use super::AccountView;
use crate::domain::accounts::{AccountKind, AccountState, EndReason};
use crate::domain::ids::AccountId;
use crate::error::{Code, Error, Result};
use crate::service::codes;
use crate::store::accounts::Account;
use crate::store::record::{self, Entry};
use crate::store::{Tx, passwords, sessions};

/// What an administrator can change of an account.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeAccount {
    /// `suspended`, or `active` to take it up again.
    pub state: Option<AccountState>,
    /// Administers the instance.
    pub is_admin: Option<bool>,
}

/// Changes an account. The door has checked that an administrator asks.
pub fn change(tx: &mut Tx<'_>, id: AccountId, change: &ChangeAccount) -> Result<AccountView> {
    let others = Account::lock_admins(tx)?.into_iter().filter(|admin| *admin != id).count();
    let mut account = Account::lock(tx, id)?;
    tx.check_revision(account.revision)?;
    let administered = account.is_admin && account.state == AccountState::Active;
    if account.state == AccountState::Closed {
        return Err(Error::because(Code::Ended, "The account was closed."));
    }
    match change.state {
        None => {}
        Some(AccountState::Suspended) => account.state = AccountState::Suspended,
        Some(AccountState::Active) => account.state = usable(tx, &account)?,
        Some(_) => return Err(Error::field("/state", "must be active or suspended")),
    }
    if let Some(is_admin) = change.is_admin {
        if is_admin && account.kind == AccountKind::Service {
            return Err(Error::field("/is_admin", "is for people"));
        }
        account.is_admin = is_admin;
    }
    let administers = account.is_admin && account.state == AccountState::Active;
    if others == 0 && administered && !administers {
        return Err(Error::rule("Somebody has to administer the instance."));
    }
    if account.state == AccountState::Suspended {
        sessions::end_all(tx, id, None, EndReason::Suspended)?;
        codes::revoke_mailed(tx, id)?;
    }
    account.update(tx)?;
    let entry = Entry::new("account.changed", id)
        .object("account", id)
        .detail("state", account.state)
        .detail("is_admin", account.is_admin);
    record::append(tx, &entry)?;
    Ok(account.into())
}

/// Suspends an account: its sessions end, its tokens open nothing.
pub fn suspend(tx: &mut Tx<'_>, id: AccountId) -> Result<AccountView> {
    change(tx, id, &ChangeAccount { state: Some(AccountState::Suspended), is_admin: None })
}

/// An account that is taken up again stands where it stood: claimed or not.
fn usable(tx: &mut Tx<'_>, account: &Account) -> Result<AccountState> {
    let was_claimed = account.kind == AccountKind::Service
        || account.state == AccountState::Active
        || passwords::find(tx, account.id)?.is_some();
    Ok(if was_claimed { AccountState::Active } else { AccountState::Unclaimed })
}
