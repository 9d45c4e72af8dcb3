//! Members of a group: who they are, how they come and go.

mod decide;
mod enter;
mod leave;
mod update;

use schemars::JsonSchema;
use serde::Serialize;

use super::place::Place;
use super::view::View;
use super::{Page, Window};
use crate::domain::access::{Action, Role, Verdict, verdict};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AccountId, GroupId, MemberId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::Tx;
use crate::store::groups::Group;
pub use crate::store::memberships::Filter;
use crate::store::memberships::Membership;
use crate::store::record::{self, Entry};

pub use self::decide::{Decide, decide};
pub use self::enter::{Entering, JoinGroup, enter, join};
pub use self::leave::leave;
pub(in crate::service) use self::update::appoint;
pub use self::update::{UpdateMember, update};

/// A member.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Member")]
pub struct MemberView {
    /// The membership's id: what comments, stances and the rest name.
    pub id: MemberId,
    /// The group.
    pub group_id: GroupId,
    /// The account.
    pub account_id: AccountId,
    /// The name shown.
    pub name: String,
    /// What the member may do.
    pub role: Role,
    /// Whom the member speaks from.
    pub stakeholder_group: String,
    /// The organisation, if any.
    pub organisation: Option<String>,
    /// The region, if any.
    pub region: Option<String>,
    /// The community whose focal point the member is, if any.
    pub focal_point_of: Option<String>,
    /// What the member said when asking to join; for those who keep the members, and the member.
    pub statement: Option<String>,
    /// Where the membership stands.
    pub state: MembershipState,
    /// Why it was suspended or not granted; for those who keep the members, and the member.
    pub state_reason: Option<String>,
    /// Since when.
    pub joined_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

impl View for MemberView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/members/{}", self.id))
    }
}

impl MemberView {
    fn of(member: Membership, name: String, shows_all: bool) -> Self {
        let Membership {
            id,
            group_id,
            account_id,
            role,
            stakeholder_group,
            organisation,
            region,
            focal_point_of,
            statement,
            state,
            state_reason,
            joined_at,
            first_joined_at: _,
            revision,
        } = member;
        let (statement, state_reason) = if shows_all { (statement, state_reason) } else { (None, None) };
        Self {
            id,
            group_id,
            account_id,
            name,
            role,
            stakeholder_group,
            organisation,
            region,
            focal_point_of,
            statement,
            state,
            state_reason,
            joined_at,
            revision,
        }
    }
}

/// A member, with what only some may see.
pub fn shown(tx: &mut Tx<'_>, member: Membership, shows_all: bool) -> Result<MemberView> {
    let name = member.name(tx)?;
    Ok(MemberView::of(member, name, shows_all))
}

/// Does the actor keep the members of this place?
fn keeps(place: &Place) -> bool {
    let role = place.member.as_ref().map_or(Role::Public, |m| m.role);
    verdict(role, Action::ManageMembers, None) == Verdict::Allowed
}

/// The members of a group. Who asked to join, is suspended or has left is for those who keep the members.
pub fn list(
    tx: &mut Tx<'_>,
    group: GroupId,
    filter: &Filter,
    window: &Window<MemberId>,
) -> Result<Page<MemberView>> {
    let place = Place::group(tx, group)?;
    place.may(tx, Action::ReadMembers)?;
    let (keeps, own) = (keeps(&place), place.member.as_ref().map(|m| m.id));
    if !keeps && filter.state.is_some_and(|state| state != MembershipState::Active) {
        let detail = "Who asked to join, is suspended or has left is shown to those who keep the members.";
        return Err(Error::because(Code::Forbidden, detail));
    }
    let state = if keeps { filter.state } else { Some(MembershipState::Active) };
    let page = Membership::list(tx, group, &Filter { state, ..filter.clone() }, window)?;
    Ok(page.map(|(member, name)| {
        let shows_all = keeps || own == Some(member.id);
        MemberView::of(member, name, shows_all)
    }))
}

/// A member.
pub fn get(tx: &mut Tx<'_>, id: MemberId) -> Result<MemberView> {
    let member = Membership::get(tx, id)?;
    let place = Place::group(tx, member.group_id)?;
    place.may(tx, Action::ReadMembers)?;
    let shows_all = keeps(&place) || place.member.as_ref().is_some_and(|m| m.id == id);
    if member.state == MembershipState::Requested && !shows_all {
        return Err(Error::not_found());
    }
    shown(tx, member, shows_all)
}

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
        first_joined_at: Some(tx.now()),
        revision: 1,
    }
}

/// Counts a change of the group's members: assessments without a call read them.
pub fn count_change(tx: &mut Tx<'_>, group: GroupId) -> Result<()> {
    let mut group = Group::lock(tx, group)?;
    group.members_revision = group.members_revision.saturating_add(1);
    group.update(tx)
}

/// A group is never without a chair: refuses what would take the last one.
pub fn refuse_last_chair(tx: &mut Tx<'_>, member: &Membership) -> Result<()> {
    let is_chair = member.role == Role::Chair && member.state == MembershipState::Active;
    if is_chair && Membership::other_chairs(tx, member.group_id, member.id)? == 0 {
        return Err(Error::rule("The group has no other chair: appoint one first."));
    }
    Ok(())
}

/// The membership of an account in a group, in whatever state.
pub fn of_account(tx: &mut Tx<'_>, group: GroupId, account: AccountId) -> Result<MemberId> {
    Membership::find_of(tx, group, account)?.map(|m| m.id).ok_or_else(Error::not_found)
}
