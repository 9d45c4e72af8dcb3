//! The hashes of passwords.

use diesel::prelude::*;

use super::Tx;
use super::schema::{accounts, passwords};
use crate::domain::accounts::AccountState;
use crate::domain::ids::AccountId;
use crate::error::Result;
use crate::on;

/// The active account with this address, and the hash of its password. One query, found or not.
pub fn of_address(tx: &mut Tx<'_>, email: &str) -> Result<Option<(AccountId, String)>> {
    Ok(on!(tx.conn(), c => passwords::table
        .inner_join(accounts::table.on(accounts::id.eq(passwords::account_id)))
        .filter(accounts::email.eq(email))
        .filter(accounts::state.eq(AccountState::Active))
        .select((accounts::id, passwords::hash))
        .first(c)
        .optional()?))
}

/// The hash of an account's password, if it has one.
pub fn find(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<String>> {
    Ok(on!(tx.conn(), c => passwords::table
        .find(account)
        .select(passwords::hash)
        .first(c)
        .optional()?))
}

/// Sets the hash.
pub fn put(tx: &mut Tx<'_>, account: AccountId, hash: &str) -> Result<()> {
    let now = tx.now();
    let values = (passwords::hash.eq(hash), passwords::changed_at.eq(now));
    on!(tx.conn(), c => diesel::insert_into(passwords::table)
        .values((passwords::account_id.eq(account), values))
        .on_conflict(passwords::account_id)
        .do_update()
        .set(values)
        .execute(c)?);
    Ok(())
}

/// Forgets it.
pub fn remove(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    on!(tx.conn(), c => diesel::delete(passwords::table.find(account)).execute(c)?);
    Ok(())
}
