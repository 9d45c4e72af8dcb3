//! Memberships: an account in a group.

use diesel::dsl;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{accounts, groups, memberships, positions};
use super::{Conn, Tx};
use crate::domain::access::Role;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AccountId, GroupId, MemberId, PositionId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An account in a group.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
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
    /// When the account first came in: joining again makes nobody new. None until it was admitted once.
    pub first_joined_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Membership, memberships, MemberId);

type HereIs = dsl::And<
    dsl::And<dsl::Eq<memberships::group_id, groups::id>, dsl::Eq<memberships::account_id, AccountId>>,
    dsl::Eq<memberships::state, MembershipState>,
>;

/// Which members of a list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// With this role.
    pub role: Option<Role>,
    /// Speaking from this stakeholder group.
    pub stakeholder_group: Option<String>,
    /// In this state.
    pub state: Option<MembershipState>,
}

impl Membership {
    /// The membership of an account in a group, in whatever state.
    pub fn find_of(tx: &mut Tx<'_>, group: GroupId, account: AccountId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => memberships::table
            .filter(memberships::group_id.eq(group))
            .filter(memberships::account_id.eq(account))
            .first(c)
            .optional()?))
    }

    /// Joins a group to the active membership of an account in it.
    pub(super) fn here_is(account: AccountId) -> HereIs {
        memberships::group_id
            .eq(groups::id)
            .and(memberships::account_id.eq(account))
            .and(memberships::state.eq(MembershipState::Active))
    }

    /// The active memberships of an account in some groups.
    pub fn held_by(tx: &mut Tx<'_>, account: AccountId, groups: &[GroupId]) -> Result<Vec<MemberId>> {
        Ok(on!(tx.conn(), c => memberships::table
            .filter(memberships::account_id.eq(account))
            .filter(memberships::group_id.eq_any(groups))
            .filter(memberships::state.eq(MembershipState::Active))
            .select(memberships::id)
            .load(c)?))
    }

    /// The name shown of the member.
    pub fn name(&self, tx: &mut Tx<'_>) -> Result<String> {
        Ok(on!(tx.conn(), c => accounts::table.find(self.account_id).select(accounts::name).first(c)?))
    }

    /// The members of a group with the names shown of them, in the order in which they came.
    pub fn list(
        tx: &mut Tx<'_>,
        group: GroupId,
        filter: &Filter,
        window: &Window<MemberId>,
    ) -> Result<Page<(Self, String)>> {
        let after = window.after.unwrap_or(MemberId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<(Self, String)> = on!(tx.conn(), c => {
            let mut query = memberships::table
                .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
                .filter(memberships::group_id.eq(group))
                .filter(memberships::id.gt(after))
                .order(memberships::id.asc())
                .limit(window.probe())
                .select((memberships::all_columns, accounts::name))
                .into_boxed();
            if let Some(role) = filter.role {
                query = query.filter(memberships::role.eq(role));
            }
            if let Some(state) = filter.state {
                query = query.filter(memberships::state.eq(state));
            }
            if let Some(stakeholder_group) = &filter.stakeholder_group {
                query = query.filter(memberships::stakeholder_group.eq(stakeholder_group));
            }
            query.load(c)?
        });
        Ok(window.cut(rows, |(member, _)| member.id.to_string()))
    }

    /// All memberships of an account, in whatever state, oldest first.
    pub fn list_all_of_account(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => memberships::table
            .filter(memberships::account_id.eq(account))
            .order(memberships::id.asc())
            .load(c)?))
    }

    /// The groups that have an account for their only active chair.
    pub fn groups_without_another_chair(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<GroupId>> {
        let chairs = || {
            memberships::table
                .filter(memberships::role.eq(Role::Chair))
                .filter(memberships::state.eq(MembershipState::Active))
        };
        on!(tx.conn(), c => {
            let own: Vec<GroupId> =
                chairs().filter(memberships::account_id.eq(account)).select(memberships::group_id).load(c)?;
            let others: Vec<GroupId> = chairs()
                .filter(memberships::account_id.ne(account))
                .filter(memberships::group_id.eq_any(&own))
                .select(memberships::group_id)
                .distinct()
                .load(c)?;
            Ok(own.into_iter().filter(|group| !others.contains(group)).collect())
        })
    }

    /// How many active chairs a group has beside this member.
    pub fn other_chairs(tx: &mut Tx<'_>, group: GroupId, but: MemberId) -> Result<i64> {
        Ok(on!(tx.conn(), c => memberships::table
            .filter(memberships::group_id.eq(group))
            .filter(memberships::role.eq(Role::Chair))
            .filter(memberships::state.eq(MembershipState::Active))
            .filter(memberships::id.ne(but))
            .count()
            .get_result(c)?))
    }

    /// Holds the membership of an account in the group of a position as it is until the transaction ends, so that
    /// a stance is counted where its member is. With one writer nothing can come between.
    pub fn hold(tx: &mut Tx<'_>, position: PositionId, account: AccountId) -> Result<()> {
        if let Conn::Postgres(c) = tx.conn() {
            let group = positions::table.find(position).select(positions::group_id);
            memberships::table
                .filter(memberships::group_id.eq_any(group))
                .filter(memberships::account_id.eq(account))
                .select(memberships::id)
                .for_share()
                .load::<MemberId>(&mut **c)?;
        }
        Ok(())
    }

    /// Those of these memberships that are active in a group, in one query.
    pub fn active_of(tx: &mut Tx<'_>, group: GroupId, ids: &[MemberId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => memberships::table
            .filter(memberships::id.eq_any(ids))
            .filter(memberships::group_id.eq(group))
            .filter(memberships::state.eq(MembershipState::Active))
            .load(c)?))
    }

    /// Those of these members who left, in one query.
    pub fn left_of(tx: &mut Tx<'_>, ids: &[MemberId]) -> Result<Vec<MemberId>> {
        Ok(on!(tx.conn(), c => memberships::table
            .filter(memberships::id.eq_any(ids))
            .filter(memberships::state.eq(MembershipState::Left))
            .select(memberships::id)
            .load(c)?))
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
