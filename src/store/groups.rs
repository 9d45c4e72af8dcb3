//! Groups and their cycles.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::fact::fact;
use super::memberships::Membership;
use super::page::{Page, Window};
use super::schema::{cycles, groups, memberships, proposals};
use super::{Conn, Tx};
use crate::domain::groups::{Charter, Joining, MembershipState, Standing, Visibility};
use crate::domain::ids::{AccountId, CycleId, GroupId};
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::{Error, Result};
use crate::on;

/// A working group.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = groups, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// The body it reports to; empty where there is none.
    pub parent_body: String,
    /// Its charter, as JSON.
    pub charter: String,
    /// Who may read it.
    pub visibility: Visibility,
    /// How one joins.
    pub joining: Joining,
    /// Whether it is still worked in.
    pub state: Standing,
    /// The cycle it is in.
    pub cycle_id: Option<CycleId>,
    /// Counts the changes of its members: what an assessment reads of them.
    pub members_revision: i64,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(Group, groups, GroupId);

/// A cycle of a group.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = cycles, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Cycle {
    /// Its id.
    pub id: CycleId,
    /// Whose.
    pub group_id: GroupId,
    /// What it is called, as "2018".
    pub label: String,
    /// Whether it is still worked in.
    pub state: Standing,
    /// When it began.
    pub started_at: Instant,
    /// When it was archived.
    pub archived_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Cycle, cycles, CycleId);

impl Group {
    /// The charter, read.
    pub fn charter(&self) -> Result<Charter> {
        serde_json::from_str(&self.charter).map_err(Error::internal)
    }

    /// These groups, in no order.
    pub fn those(tx: &mut Tx<'_>, ids: &[GroupId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => groups::table.filter(groups::id.eq_any(ids)).load(c)?))
    }

    /// Locks several groups until the transaction ends, in the one order that keeps two from waiting for each
    /// other.
    pub fn lock_all(tx: &mut Tx<'_>, ids: &[GroupId]) -> Result<()> {
        let rows = groups::table.filter(groups::id.eq_any(ids)).order(groups::id.asc()).select(groups::id);
        if let Conn::Postgres(c) = tx.conn() {
            rows.for_update().load::<GroupId>(&mut **c)?;
        }
        Ok(())
    }

    /// A group, and the active membership in it of an account, if the account has one. One query.
    pub fn get_for(
        tx: &mut Tx<'_>,
        id: GroupId,
        account: Option<AccountId>,
    ) -> Result<(Self, Option<Membership>)> {
        let Some(account) = account else { return Ok((Self::get(tx, id)?, None)) };
        let found: Option<(Self, Option<Membership>)> = on!(tx.conn(), c => groups::table
            .left_join(memberships::table.on(Membership::here_is(account)))
            .filter(groups::id.eq(id))
            .first(c)
            .optional()?);
        found.ok_or_else(Error::not_found)
    }

    /// The names in addresses of all groups, in the order in which they were made.
    pub fn slugs(tx: &mut Tx<'_>) -> Result<Vec<String>> {
        Ok(on!(tx.conn(), c => groups::table.order(groups::id.asc()).select(groups::slug).load(c)?))
    }

    /// The group with this name in addresses, if there is one.
    pub fn find_by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => groups::table.filter(groups::slug.eq(slug)).first(c).optional()?))
    }

    /// The groups that an account, or nobody, may read, in the order of their ids.
    pub fn list_readable(
        tx: &mut Tx<'_>,
        account: Option<AccountId>,
        window: &Window<GroupId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(GroupId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let query = groups::table
                .filter(groups::id.gt(after))
                .order(groups::id.asc())
                .limit(window.probe())
                .into_boxed();
            match account {
                None => query.filter(groups::visibility.eq(Visibility::Public)).load(c)?,
                Some(account) => {
                    let own = memberships::table
                        .filter(memberships::account_id.eq(account))
                        .filter(memberships::state.eq(MembershipState::Active))
                        .select(memberships::group_id);
                    query.filter(groups::visibility.eq(Visibility::Public).or(groups::id.eq_any(own))).load(c)?
                }
            }
        });
        Ok(window.cut(rows, |g| g.id.to_string()))
    }
}

impl Cycle {
    /// The cycles of a group, oldest first.
    pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<CycleId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(CycleId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => cycles::table
            .filter(cycles::group_id.eq(group))
            .filter(cycles::id.gt(after))
            .order(cycles::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |c| c.id.to_string()))
    }

    /// How many of its proposals are active or paused.
    pub fn under_way(tx: &mut Tx<'_>, cycle: CycleId) -> Result<i64> {
        Ok(on!(tx.conn(), c => proposals::table
            .filter(proposals::cycle_id.eq(cycle))
            .filter(proposals::status.eq_any([Status::Active, Status::Paused]))
            .count()
            .get_result(c)?))
    }
}
