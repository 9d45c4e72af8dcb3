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
    let member = Membership {
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
        joined_at: tx.now(),
        revision: 1,
    };
    member.insert(tx)?;
    count_change(tx, group)?;
    record::append(
        tx,
        &Entry::new("member.admitted", group).object("group", group).object("member", member.id),
    )?;
    Ok(member.id)
}

/// Counts a change of the group's members: assessments without a call read them.
fn count_change(tx: &mut Tx<'_>, group: GroupId) -> Result<()> {
    let mut group = Group::lock(tx, group)?;
    group.members_revision = group.members_revision.saturating_add(1);
    group.update(tx)
}
