//! Who may designate, and when. Knows nothing of what is found.

use crate::domain::access::Role;
use crate::domain::groups::MembershipState;
use crate::domain::ids::MemberId;
use crate::domain::positions::disputable;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::calls::conflict;
use crate::service::standing::Standing;
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::disputes::Dispute;
use crate::store::memberships::Membership;
use crate::store::positions::{Position, Version};

/// The call that has ended: only then is there something to find.
pub(super) fn ended_call(standing: &Standing, now: Instant) -> Result<&Call> {
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
pub(super) fn no_other(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
    match Position::designated_on(tx, standing.position.topic_id)? {
        Some(other) => {
            Err(Error::rule("Another position on this topic is designated.").with("position_id", other))
        }
        None => Ok(()),
    }
}

/// While the label of the current version can still be disputed, nothing is found on it.
pub(super) fn undisputed(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
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

/// The designator named by the call; another facilitator where that one cannot; never one with a conflict.
pub(super) fn entitled(tx: &mut Tx<'_>, standing: &Standing, call: &Call, member: MemberId) -> Result<()> {
    if let Some(conflict) = conflict(tx, standing.position.id, member)? {
        let detail = format!("Who designates must be without conflict; you are one who {conflict}.");
        return Err(Error::because(Code::ConflictOfInterest, detail));
    }
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
