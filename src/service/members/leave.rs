//! Leaving a group. What the member said stays attributed to the membership.

use super::{MemberView, count_change, refuse_last_chair, shown};
use crate::domain::access::Action;
use crate::domain::groups::MembershipState;
use crate::domain::ids::MemberId;
use crate::error::{Code, Error, Result};
use crate::service::feeds;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::record;

/// Leaves: nobody is made to by another.
pub fn leave(tx: &mut Tx<'_>, id: MemberId) -> Result<MemberView> {
    let group = Membership::get(tx, id)?.group_id;
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::LeaveGroup)?;
    if acting.member()?.id != id {
        return Err(Error::because(
            Code::Forbidden,
            "A member leaves by themselves; others can be suspended.",
        ));
    }
    let mut member = Membership::lock(tx, id)?;
    tx.check_revision(member.revision)?;
    refuse_last_chair(tx, &member)?;
    feeds::end_of(tx, &member)?;
    member.state = MembershipState::Left;
    member.update(tx)?;
    count_change(tx, group)?;
    record::append(tx, &place.entry("member.left", &acting).object("member", id))?;
    shown(tx, member, true)
}
