//! What a member says of themselves, and the role that the chair gives.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{MemberView, count_change, refuse_last_chair, shown};
use crate::domain::access::{Action, Role};
use crate::domain::change::Change;
use crate::domain::groups::MembershipState;
use crate::domain::ids::MemberId;
use crate::domain::members::refused;
use crate::domain::text::{Label, Title};
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::stances;
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::record;

/// What can be changed of a member.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateMember {
    /// What the member may do: the chair alone says.
    pub role: Option<Role>,
    /// Whom the member speaks from.
    pub stakeholder_group: Option<Label>,
    /// The organisation; null for none.
    #[serde(default)]
    pub organisation: Change<Title>,
    /// The region; null for none.
    #[serde(default)]
    pub region: Change<Title>,
    /// The community whose focal point the member is: those who keep the members say; null for none.
    #[serde(default)]
    pub focal_point_of: Change<Title>,
}

/// Changes a member: oneself, or as one who keeps the members.
pub fn update(tx: &mut Tx<'_>, id: MemberId, change: &UpdateMember) -> Result<MemberView> {
    let group = Membership::get(tx, id)?.group_id;
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    // The entry names the rarest of the rights that the change takes.
    let mut acting = place.may_own(tx, Action::UpdateMember, id)?;
    if change.focal_point_of != Change::Keep {
        acting = place.may(tx, Action::ManageMembers)?;
    }
    if change.role.is_some() {
        acting = place.may(tx, Action::AppointMember)?;
    }
    let mut member = Membership::lock(tx, id)?;
    tx.check_revision(member.revision)?;
    still_there(&member)?;
    if let Some(role) = change.role {
        give(tx, &mut member, role)?;
    }
    if let Some(stakeholder_group) = &change.stakeholder_group {
        member.stakeholder_group = stakeholder_group.to_string();
    }
    change.organisation.apply(&mut member.organisation);
    change.region.apply(&mut member.region);
    change.focal_point_of.apply(&mut member.focal_point_of);
    save(tx, &place, &acting, &mut member, change.role.is_some())?;
    shown(tx, member, true)
}

/// Gives a member a role. The caller has locked the group and authorised it.
pub(in crate::service) fn appoint(
    tx: &mut Tx<'_>,
    place: &Place,
    acting: &Acting,
    id: MemberId,
    role: Role,
) -> Result<()> {
    let mut member = Membership::lock(tx, id)?;
    still_there(&member)?;
    give(tx, &mut member, role)?;
    save(tx, place, acting, &mut member, true)
}

fn still_there(member: &Membership) -> Result<()> {
    match member.state {
        MembershipState::Left => Err(Error::because(Code::Ended, "The member has left.")),
        _ => Ok(()),
    }
}

fn give(tx: &mut Tx<'_>, member: &mut Membership, role: Role) -> Result<()> {
    if let Some(clause) = refused(role, Account::get(tx, member.account_id)?.kind) {
        return Err(Error::field("/role", clause));
    }
    if role != Role::Chair {
        refuse_last_chair(tx, member)?;
    }
    member.role = role;
    Ok(())
}

/// Saves a changed member with what follows from it, and records it.
fn save(
    tx: &mut Tx<'_>,
    place: &Place,
    acting: &Acting,
    member: &mut Membership,
    is_appointed: bool,
) -> Result<()> {
    member.update(tx)?;
    stances::member_changed(tx, member)?;
    count_change(tx, place.group.id)?;
    let action = if is_appointed { "member.appointed" } else { "member.updated" };
    let entry = place.entry(action, acting).object("member", member.id).detail("member_role", member.role);
    record::append(tx, &entry).map(drop)
}
