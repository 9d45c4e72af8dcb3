//! Accounts: who can sign in.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::fact::fact;
use super::memberships::Membership;
use super::page::{Page, Window};
use super::schema::{accounts, memberships};
use super::{Conn, Tx};
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::ids::{AccountId, GroupId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A person or a service that can sign in.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = accounts, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// A person or a service.
    pub kind: AccountKind,
    /// The address, in lower case; none for a service and after closing.
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
    /// The group that a service account belongs to.
    pub group_id: Option<GroupId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(Account, accounts, AccountId);

impl Account {
    /// The account with this address (in lower case), if there is one.
    pub fn find_by_email(tx: &mut Tx<'_>, email: &str) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => accounts::table.filter(accounts::email.eq(email)).first(c).optional()?))
    }

    /// Which of some ids are those of accounts.
    pub fn known(tx: &mut Tx<'_>, ids: &[AccountId]) -> Result<Vec<AccountId>> {
        Ok(on!(tx.conn(), c => accounts::table
            .filter(accounts::id.eq_any(ids))
            .order(accounts::id.asc())
            .select(accounts::id)
            .load(c)?))
    }

    /// Which of these addresses (in lower case) belong to an account.
    pub fn known_among(tx: &mut Tx<'_>, emails: &[String]) -> Result<Vec<String>> {
        let found: Vec<Option<String>> = on!(tx.conn(), c => accounts::table
            .filter(accounts::email.eq_any(emails))
            .select(accounts::email)
            .load(c)?);
        Ok(found.into_iter().flatten().collect())
    }

    /// The accounts, oldest first.
    pub fn list(
        tx: &mut Tx<'_>,
        state: Option<AccountState>,
        window: &Window<AccountId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(AccountId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let query = accounts::table
                .filter(accounts::id.gt(after))
                .order(accounts::id.asc())
                .limit(window.probe())
                .into_boxed();
            match state {
                Some(state) => query.filter(accounts::state.eq(state)).load(c)?,
                None => query.load(c)?,
            }
        });
        Ok(window.cut(rows, |a| a.id.to_string()))
    }

    /// The service accounts of a group with their memberships, oldest first.
    pub fn list_services(
        tx: &mut Tx<'_>,
        group: GroupId,
        window: &Window<AccountId>,
    ) -> Result<Page<(Self, Membership)>> {
        let after = window.after.unwrap_or(AccountId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<(Self, Membership)> = on!(tx.conn(), c => accounts::table
            .inner_join(memberships::table.on(memberships::account_id.eq(accounts::id)))
            .filter(memberships::group_id.eq(group))
            .filter(accounts::group_id.eq(group))
            .filter(accounts::id.gt(after))
            .order(accounts::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |(account, _)| account.id.to_string()))
    }

    /// The administrators whose accounts can be used, locked until the transaction ends: so that the last two
    /// cannot unmake each other at once.
    pub fn lock_admins(tx: &mut Tx<'_>) -> Result<Vec<AccountId>> {
        let admins = accounts::table
            .filter(accounts::is_admin.eq(true))
            .filter(accounts::state.eq(AccountState::Active))
            .order(accounts::id.asc())
            .select(accounts::id);
        Ok(match tx.conn() {
            Conn::Sqlite(c) => admins.load(&mut **c)?,
            Conn::Postgres(c) => admins.for_update().load(&mut **c)?,
        })
    }

    /// Does anybody administer the instance, or is somebody to, who has a code to claim the account with?
    pub fn any_admin(tx: &mut Tx<'_>) -> Result<bool> {
        let one: Option<AccountId> = on!(tx.conn(), c => accounts::table
            .filter(accounts::is_admin.eq(true))
            .filter(accounts::state.eq_any([AccountState::Active, AccountState::Unclaimed]))
            .select(accounts::id)
            .first(c)
            .optional()?);
        Ok(one.is_some())
    }

    /// Is there any account yet?
    pub fn any(tx: &mut Tx<'_>) -> Result<bool> {
        let one: Option<AccountId> =
            on!(tx.conn(), c => accounts::table.select(accounts::id).first(c).optional()?);
        Ok(one.is_some())
    }
}
