//! What those who keep the members decide: admitting, refusing, suspending, reinstating.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{MemberView, count_change, refuse_last_chair, shown};
use crate::domain::access::Action;
use crate::domain::groups::MembershipState;
use crate::domain::ids::MemberId;
use crate::domain::members::{Decision, is_appointed};
use crate::domain::text::Reason;
use crate::error::{Code, Error, FieldError, Result};
use crate::service::feeds;
use crate::service::place::Place;
use crate::service::stances;
use crate::store::Tx;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::record;

/// A decision on a membership.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// `active` to admit or reinstate, `suspended`, or `left` to refuse or remove.
    pub state: MembershipState,
    /// Why: required to refuse, suspend or remove. The member can read it.
    pub reason: Option<Reason>,
}

/// Decides on a membership.
pub fn decide(tx: &mut Tx<'_>, id: MemberId, decide: &Decide) -> Result<MemberView> {
    let group = Membership::get(tx, id)?.group_id;
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let mut acting = place.may(tx, Action::ManageMembers)?;
    let mut member = Membership::lock(tx, id)?;
    tx.check_revision(member.revision)?;
    if acting.member.as_ref().is_some_and(|m| m.id == id) {
        return Err(Error::because(Code::ConflictOfInterest, "Nobody decides on their own membership."));
    }
    if is_appointed(member.role) {
        acting = place.may(tx, Action::AppointMember)?;
    }
    let decision = Decision::from_to(member.state, decide.state).map_err(Error::rule)?;
    if decision.needs_reason() && decide.reason.is_none() {
        return Err(Error::fields(vec![FieldError {
            pointer: "/reason".to_owned(),
            code: Code::MissingField,
            detail: "missing field `reason`: the member is owed one".to_owned(),
        }]));
    }
    refuse_last_chair(tx, &member)?;
    if decide.state == MembershipState::Left {
        feeds::end_of(tx, &member)?;
    }
    if decision == Decision::Admitted {
        member.joined_at = tx.now();
        member.first_joined_at.get_or_insert(member.joined_at);
    }
    member.state = decide.state;
    member.state_reason = decide.reason.as_deref().map(str::to_owned);
    member.update(tx)?;
    stances::member_changed(tx, &member)?;
    count_change(tx, group)?;
    record::append(tx, &place.entry(decision.action(), &acting).object("member", id))?;
    shown(tx, member, true)
}
