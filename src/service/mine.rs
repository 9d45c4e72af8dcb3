//! The groups that one is a member of, and the open calls there that still wait for one's stance. For the page that
//! says what needs somebody; each thing in it is read by a use case of its own as well.

use std::collections::{HashMap, HashSet};

use super::board::BoardRow;
use super::place;
use crate::domain::access::Role;
use crate::domain::groups::{MembershipState, Standing};
use crate::domain::ids::{CallId, GroupId, MemberId, PositionId};
use crate::error::Result;
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::stances::CurrentStance;

/// A group that one is a member of.
#[derive(Clone, Debug)]
pub struct OwnGroup {
    /// The group.
    pub group_id: GroupId,
    /// Its name.
    pub name: String,
    /// Whether it is still worked in.
    pub standing: Standing,
    /// The membership.
    pub member_id: MemberId,
    /// What one may do there.
    pub role: Role,
    /// Whom one speaks from.
    pub stakeholder_group: String,
}

/// The groups that the caller is an active member of, in the order of joining. Nobody is a member of none. Two queries.
pub fn groups(tx: &mut Tx<'_>) -> Result<Vec<OwnGroup>> {
    let Some(account) = place::reader(tx)? else { return Ok(Vec::new()) };
    let mut members = Membership::list_all_of_account(tx, account)?;
    members.retain(|member| member.state == MembershipState::Active);
    let ids: Vec<GroupId> = members.iter().map(|member| member.group_id).collect();
    let mut groups: HashMap<GroupId, Group> =
        Group::those(tx, &ids)?.into_iter().map(|group| (group.id, group)).collect();
    let own = members.into_iter().filter_map(|member| {
        let group = groups.remove(&member.group_id)?;
        Some(OwnGroup {
            group_id: group.id,
            name: group.name,
            standing: group.state,
            member_id: member.id,
            role: member.role,
            stakeholder_group: member.stakeholder_group,
        })
    });
    Ok(own.collect())
}

/// Those of the open calls in these rows in which the caller counts, and has no stance that does. Two queries.
pub fn unanswered(tx: &mut Tx<'_>, own: &[OwnGroup], rows: &[BoardRow]) -> Result<HashSet<CallId>> {
    let counted: HashMap<GroupId, MemberId> = own
        .iter()
        .filter(|group| group.role.counts())
        .map(|group| (group.group_id, group.member_id))
        .collect();
    let asked: Vec<(MemberId, PositionId)> = rows
        .iter()
        .filter_map(|row| Some((*counted.get(&row.group_id)?, row)))
        .flat_map(|(member, row)| row.open_calls.iter().map(move |call| (member, call.position_id)))
        .collect();
    if asked.is_empty() {
        return Ok(HashSet::new());
    }
    let positions: Vec<PositionId> = asked.iter().map(|(_, position)| *position).collect();
    let members: Vec<MemberId> = counted.into_values().collect();
    let said: HashSet<PositionId> =
        CurrentStance::counted_on(tx, &positions, &members)?.into_iter().collect();
    let calls = Call::newest(tx, &positions)?;
    // Who designates afterwards is not asked.
    let waits = asked.into_iter().filter(|(_, position)| !said.contains(position)).filter_map(
        |(member, position)| {
            calls.get(&position).filter(|call| call.designator_id != member).map(|call| call.id)
        },
    );
    Ok(waits.collect())
}
