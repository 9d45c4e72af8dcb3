//! A call for a role is announced, and perhaps put off.

use super::{ExtendRoleCall, OpenRoleCall, RoleCallView, ended};
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, RoleCallId};
use crate::domain::role_calls::{RoleCallState, Stage, can_be_called_for, deadline};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::store::groups::Group;
use crate::store::role_calls::RoleCall;
use crate::store::{Tx, record};

/// Opens a call for a role. A group has one open call for a role at a time.
pub fn open(tx: &mut Tx<'_>, group: GroupId, new: &OpenRoleCall) -> Result<RoleCallView> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::ManageRoleCalls)?;
    if !can_be_called_for(new.role) {
        return Err(Error::field("/role", "is none that anybody is appointed to"));
    }
    let closes_at =
        deadline(new.closes_at, None, tx.now()).map_err(|clause| Error::field("/closes_at", clause))?;
    let call = RoleCall {
        id: tx.new_id(),
        group_id: group,
        role: new.role,
        text: new.text.to_string(),
        closes_at,
        state: RoleCallState::Open,
        opened_by: acting.member()?.id,
        appointed_id: None,
        reason: None,
        ended_by: None,
        ended_at: None,
        revision: 1,
        created_at: tx.now(),
    };
    if !call.insert_if_new(tx)? {
        return Err(Error::because(Code::AlreadyExists, "A call for this role is open already."));
    }
    let entry = place.entry("role_call.opened", &acting).object("role_call", call.id);
    record::append(tx, &entry.detail("call_role", call.role).detail("closes_at", call.closes_at))?;
    Ok(call.into())
}

/// Puts the deadline off, also after it has passed: as long as the call is open.
pub fn extend(tx: &mut Tx<'_>, id: RoleCallId, change: &ExtendRoleCall) -> Result<RoleCallView> {
    let mut call = RoleCall::lock(tx, id)?;
    let place = Place::group(tx, call.group_id)?;
    let acting = place.may(tx, Action::ManageRoleCalls)?;
    tx.check_revision(call.revision)?;
    if call.state.stage(call.closes_at, tx.now()) == Stage::Ended {
        return Err(ended());
    }
    call.closes_at = deadline(change.closes_at, Some(call.closes_at), tx.now())
        .map_err(|clause| Error::field("/closes_at", clause))?;
    call.update(tx)?;
    let entry = place.entry("role_call.extended", &acting).object("role_call", id);
    record::append(tx, &entry.detail("closes_at", call.closes_at))?;
    Ok(call.into())
}
