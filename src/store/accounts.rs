//! Accounts: who can sign in.

use diesel::prelude::*;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::schema::accounts;
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::ids::{AccountId, GroupId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A person or a service that can sign in.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
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

    /// Is there any account yet?
    pub fn any(tx: &mut Tx<'_>) -> Result<bool> {
        let one: Option<AccountId> =
            on!(tx.conn(), c => accounts::table.select(accounts::id).first(c).optional()?);
        Ok(one.is_some())
    }
}
