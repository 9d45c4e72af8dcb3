//! Memberships: an account in a group.

use diesel::prelude::*;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::schema::memberships;
use crate::domain::access::Role;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AccountId, GroupId, MemberId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An account in a group.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = memberships, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Membership {
    /// Its id.
    pub id: MemberId,
    /// The group.
    pub group_id: GroupId,
    /// The account.
    pub account_id: AccountId,
    /// What the member may do.
    pub role: Role,
    /// Whom the member speaks from; `unaffiliated` is allowed.
    pub stakeholder_group: String,
    /// The organisation, if any.
    pub organisation: Option<String>,
    /// The region, if any.
    pub region: Option<String>,
    /// The community whose focal point the member is, if any.
    pub focal_point_of: Option<String>,
    /// What the member said when asking to join.
    pub statement: Option<String>,
    /// Where the membership stands.
    pub state: MembershipState,
    /// Why it was suspended or not admitted.
    pub state_reason: Option<String>,
    /// Since when.
    pub joined_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Membership, memberships, MemberId);

impl Membership {
    /// The membership of an account in a group, in whatever state.
    pub fn find_of(tx: &mut Tx<'_>, group: GroupId, account: AccountId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => memberships::table
            .filter(memberships::group_id.eq(group))
            .filter(memberships::account_id.eq(account))
            .first(c)
            .optional()?))
    }

    /// The active membership of an account in a group.
    pub fn find_active(tx: &mut Tx<'_>, group: GroupId, account: AccountId) -> Result<Option<Self>> {
        Ok(Self::find_of(tx, group, account)?.filter(|m| m.state == MembershipState::Active))
    }

    /// An active chair of a group, the first of several; else a facilitator.
    pub fn find_lead(tx: &mut Tx<'_>, group: GroupId) -> Result<Option<Self>> {
        let leads: Vec<Self> = on!(tx.conn(), c => memberships::table
            .filter(memberships::group_id.eq(group))
            .filter(memberships::state.eq(MembershipState::Active))
            .filter(memberships::role.eq_any([Role::Chair, Role::Facilitator]))
            .order(memberships::id.asc())
            .load(c)?);
        let chair = leads.iter().position(|m| m.role == Role::Chair).unwrap_or(0);
        Ok(leads.into_iter().nth(chair))
    }
}
