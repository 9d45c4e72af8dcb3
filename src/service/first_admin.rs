//! The first start: while there is no administrator, a one-time code makes the first one.

use chrono::Duration;

use super::accounts::{self, AccountView, CreateAccount};
use super::claims;
use super::codes::{self, OneTime};
use crate::domain::accounts::{AccountState, CodePurpose};
use crate::domain::ids::AccountId;
use crate::domain::secrets::Secret;
use crate::error::Result;
use crate::store::Tx;
use crate::store::accounts::Account;

/// How long the code holds.
const LIFE: Duration = Duration::hours(24);

/// A fresh code, while there is no administrator; the one before holds no longer.
pub fn offer(tx: &mut Tx<'_>) -> Result<Option<OneTime>> {
    if Account::any_admin(tx)? {
        return Ok(None);
    }
    codes::issue(tx, CodePurpose::FirstAdmin, None::<AccountId>, LIFE).map(Some)
}

/// Makes the first administrator, unless somebody was first.
pub fn make(tx: &mut Tx<'_>, code: &Secret, new: &CreateAccount, hash: &str) -> Result<AccountView> {
    codes::spend(tx, code)?;
    if Account::any_admin(tx)? {
        return Err(codes::does_not_hold());
    }
    let account =
        accounts::insert(tx, &CreateAccount { is_admin: true, ..new.clone() }, AccountState::Active)?;
    claims::own(tx, account.id, hash)?;
    Ok(account.into())
}
