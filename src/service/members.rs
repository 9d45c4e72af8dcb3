//! Members of a group.

use crate::domain::access::Role;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AccountId, GroupId, MemberId};
use crate::error::Result;
use crate::store::Tx;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::record::{self, Entry};

/// Makes an account an active member. Called by what has checked that it may.
pub fn admit(
    tx: &mut Tx<'_>,
    group: GroupId,
    account: AccountId,
    role: Role,
    stakeholder_group: &str,
) -> Result<MemberId> {
    let member = new_membership(tx, group, account, role, stakeholder_group);
    member.insert(tx)?;
    count_change(tx, group)?;
    let entry = Entry::new("member.admitted", group).object("group", group).object("member", member.id);
    record::append(tx, &entry)?;
    Ok(member.id)
}

/// An active membership that is not saved yet.
pub fn new_membership(
    tx: &Tx<'_>,
    group: GroupId,
    account: AccountId,
    role: Role,
    stakeholder_group: &str,
) -> Membership {
    Membership {
        id: tx.new_id(),
        group_id: group,
        account_id: account,
        role,
        stakeholder_group: stakeholder_group.to_owned(),
        organisation: None,
        region: None,
        focal_point_of: None,
        statement: None,
        state: MembershipState::Active,
        state_reason: None,
        joined_at: tx.now(),
        revision: 1,
    }
}

/// Counts a change of the group's members: assessments without a call read them.
pub fn count_change(tx: &mut Tx<'_>, group: GroupId) -> Result<()> {
    let mut group = Group::lock(tx, group)?;
    group.members_revision = group.members_revision.saturating_add(1);
    group.update(tx)
}
