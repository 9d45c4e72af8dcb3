//! A call for a role ends: somebody is appointed, or it is closed without that.

use super::{AppointVolunteer, CloseRoleCall, RoleCallView, ended};
use crate::domain::access::Action;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{MemberId, RoleCallId};
use crate::domain::role_calls::{RoleCallState, Stage, VolunteerState};
use crate::domain::text::Reason;
use crate::error::{Code, Error, Result};
use crate::service::members;
use crate::service::place::{Acting, Place};
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::role_calls::{RoleCall, Volunteer};
use crate::store::{Tx, record};

/// Appoints one of those who volunteered, once all had until the deadline to do so.
pub fn appoint(tx: &mut Tx<'_>, id: RoleCallId, chosen: &AppointVolunteer) -> Result<RoleCallView> {
    let (place, mut call) = locked(tx, id)?;
    let acting = place.may(tx, Action::AppointMember)?;
    match call.state.stage(call.closes_at, tx.now()) {
        Stage::Choosing => {}
        Stage::Taking => {
            let early =
                format!("Members can volunteer until {}; nobody is appointed before.", call.closes_at);
            return Err(Error::rule(early).with("closes_at", call.closes_at));
        }
        Stage::Ended => return Err(ended()),
    }
    let member = volunteering(tx, &call, chosen)?;
    if acting.member.as_ref().is_some_and(|m| m.id == member) {
        return Err(Error::because(Code::ConflictOfInterest, "Nobody appoints themselves."));
    }
    members::appoint(tx, &place, &acting, member, call.role)?;
    call.appointed_id = Some(member);
    end(tx, &mut call, &acting, RoleCallState::Filled, chosen.reason.as_ref())?;
    let entry = place.entry("role_call.filled", &acting).object("role_call", id).object("member", member);
    record::append(tx, &entry.object("volunteer", chosen.volunteer_id))?;
    Ok(call.into())
}

/// Closes a call without an appointment, before the deadline or after it.
pub fn close(tx: &mut Tx<'_>, id: RoleCallId, closing: &CloseRoleCall) -> Result<RoleCallView> {
    let (place, mut call) = locked(tx, id)?;
    let acting = place.may(tx, Action::ManageRoleCalls)?;
    if call.state.stage(call.closes_at, tx.now()) == Stage::Ended {
        return Err(ended());
    }
    end(tx, &mut call, &acting, RoleCallState::Closed, Some(&closing.reason))?;
    record::append(tx, &place.entry("role_call.closed", &acting).object("role_call", id))?;
    Ok(call.into())
}

/// A call and its group, locked in the order in which a member's role is changed: the group first.
fn locked(tx: &mut Tx<'_>, id: RoleCallId) -> Result<(Place, RoleCall)> {
    let group = RoleCall::get(tx, id)?.group_id;
    Group::lock(tx, group)?;
    let call = RoleCall::lock(tx, id)?;
    Ok((Place::group(tx, group)?, call))
}

/// The member behind an offer that stands.
fn volunteering(tx: &mut Tx<'_>, call: &RoleCall, chosen: &AppointVolunteer) -> Result<MemberId> {
    let stands = |offer: &Volunteer| offer.role_call_id == call.id && offer.state == VolunteerState::Standing;
    let offer = Volunteer::find(tx, chosen.volunteer_id)?.filter(stands);
    let offer = offer.ok_or_else(|| Error::field("/volunteer_id", "is no offer that stands on this call"))?;
    if Membership::get(tx, offer.member_id)?.state != MembershipState::Active {
        return Err(Error::field("/volunteer_id", "is of somebody who is no active member any more"));
    }
    Ok(offer.member_id)
}

fn end(
    tx: &mut Tx<'_>,
    call: &mut RoleCall,
    acting: &Acting,
    state: RoleCallState,
    reason: Option<&Reason>,
) -> Result<()> {
    call.state = state;
    call.reason = reason.map(ToString::to_string);
    call.ended_by = Some(acting.member()?.id);
    call.ended_at = Some(tx.now());
    call.update(tx)
}
