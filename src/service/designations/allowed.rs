//! Who may designate, and when. Knows nothing of what is found.

use crate::domain::access::{Action, Role};
use crate::domain::calls::CallState;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{MemberId, PositionId};
use crate::domain::positions::disputable;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::calls::{self, conflict};
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::disputes::Dispute;
use crate::store::memberships::Membership;
use crate::store::positions::{Position, Version};

/// A position, locked, and who designates there as the permission table says.
pub(super) fn locked(tx: &mut Tx<'_>, id: PositionId) -> Result<(Standing, Acting)> {
    let standing = Standing::locked_in_proposal(tx, id)?;
    let acting = standing.place.may(tx, Action::Designate)?;
    Ok((standing, acting))
}

/// The call after which this member may publish now what was found on a text that stays as it is.
pub(super) fn ready_to_evaluate(tx: &mut Tx<'_>, standing: &mut Standing, acting: &Acting) -> Result<Call> {
    undisputed(tx, standing)?;
    ready(tx, standing, acting)
}

/// The call after which this member may say now what was found: it has ended, whether the clock has looked or not.
pub(super) fn ready(tx: &mut Tx<'_>, standing: &mut Standing, acting: &Acting) -> Result<Call> {
    let mut call = ended_call(standing, tx.now())?.clone();
    entitled(tx, standing, &call, acting.member()?.id)?;
    no_other(tx, standing)?;
    if call.state == CallState::Open {
        call = calls::end(tx, standing, acting, call)?;
        standing.call = Some(call.clone());
    }
    Ok(call)
}

/// The call that has ended: only then is there something to find.
fn ended_call(standing: &Standing, now: Instant) -> Result<&Call> {
    match &standing.call {
        Some(call) if !call.is_open(now) => Ok(call),
        Some(call) => {
            let detail = format!("The call is open until {}; designate after that.", call.closes_at);
            Err(Error::rule(detail).with("closes_at", call.closes_at))
        }
        None => Err(Error::rule("No consensus call stands on this position; open one first.")),
    }
}

/// One position on a topic is designated: the guards of the next step ask for exactly one.
fn no_other(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
    match Position::designated_on(tx, standing.position.topic_id)? {
        Some(other) => {
            Err(Error::rule("Another position on this topic is designated.").with("position_id", other))
        }
        None => Ok(()),
    }
}

/// While the label of the current version can still be disputed, nothing is found on it.
fn undisputed(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
    let Position { id, version, state, .. } = standing.position;
    let Some(current) = Version::find_number(tx, id, version)? else { return Ok(()) };
    let is_disputed = !Dispute::of_versions(tx, &[current.id])?.is_empty();
    match disputable(state, current.kind, current.published_at, is_disputed, tx.now()) {
        Ok(until) => {
            let detail = format!("That version {version} is editorial can be disputed until {until}.");
            Err(Error::rule(detail).with("until", until))
        }
        Err(_) => Ok(()),
    }
}

/// Nobody decides on a text of theirs, or on one that they object to.
pub(super) fn without_conflict(tx: &mut Tx<'_>, position: PositionId, member: MemberId) -> Result<()> {
    match conflict(tx, position, member)? {
        Some(conflict) => {
            let detail = format!("Who designates must be without conflict; you are one who {conflict}.");
            Err(Error::because(Code::ConflictOfInterest, detail))
        }
        None => Ok(()),
    }
}

/// The designator named by the call; another facilitator where that one cannot; never one with a conflict.
fn entitled(tx: &mut Tx<'_>, standing: &Standing, call: &Call, member: MemberId) -> Result<()> {
    without_conflict(tx, standing.position.id, member)?;
    if call.designator_id == member {
        return Ok(());
    }
    let named = Membership::get(tx, call.designator_id)?;
    let serves = named.role == Role::Facilitator && named.state == MembershipState::Active;
    if serves && conflict(tx, standing.position.id, named.id)?.is_none() {
        let detail = "The call names another facilitator, who can designate.";
        return Err(Error::rule(detail).with("designator_id", named.id));
    }
    Ok(())
}
