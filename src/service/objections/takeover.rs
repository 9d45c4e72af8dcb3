//! What becomes of an objection whose holder withdraws or leaves while others are behind it: it does not end with one
//! person. One of them takes it over; it is withdrawn when the last of them has gone.

use super::course::{conclude, refused};
use super::{ObjectionView, read};
use crate::domain::access::Action;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{ObjectionId, ProposalId};
use crate::domain::objections::{EventKind, Holding, NotTakenOver};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::Tx;
use crate::store::memberships::Membership;
use crate::store::objections::{Backer, Objection};
use crate::store::{record, tallies};

/// Takes over an objection that nobody holds any more, as one who is behind it.
pub fn take_over(tx: &mut Tx<'_>, id: ObjectionId) -> Result<ObjectionView> {
    let (standing, mut objection) = read::locked(tx, id)?;
    let acting = standing.may(tx, Action::RaiseObjection)?;
    standing.must_be_open()?;
    let member = acting.member()?;
    let is_behind = Backer::find_of(tx, id, member.id)?.is_some_and(|b| b.left_at.is_none());
    let holder = Membership::get(tx, objection.author_id)?;
    let has_left = holder.state == MembershipState::Left;
    Holding::of(&objection, has_left).taken_over(is_behind).map_err(|why| not_taken_over(&objection, why))?;
    (objection.author_id, objection.released_at) = (member.id, None);
    if objection.focal_point_of != member.focal_point_of {
        // It speaks for a community only while that community's focal point holds it.
        objection.focal_point_of = None;
    }
    conclude(tx, &standing, &acting, objection, (EventKind::Takeover, ""), "objection.taken_over")
}

fn not_taken_over(objection: &Objection, why: NotTakenOver) -> Error {
    match why {
        NotTakenOver::Withdrawn => Error::because(Code::Ended, "The objection was withdrawn."),
        NotTakenOver::NotBehind => {
            Error::rule("You are not behind this objection; only those who are take it over.")
        }
        NotTakenOver::Held => {
            let detail =
                "The objection is held; it can be taken over once its holder withdraws or leaves the group.";
            Error::rule(detail).with("author_id", objection.author_id)
        }
    }
}

/// The holder withdraws: goes out from behind the objection, which stays where it is while others are behind it.
/// Gives false where nobody is; then it is withdrawn.
pub(super) fn released(tx: &mut Tx<'_>, objection: &mut Objection) -> Result<bool> {
    let behind = Backer::behind(tx, &[objection.id])?.remove(&objection.id).unwrap_or_default();
    let (own, others): (Vec<_>, Vec<_>) =
        behind.into_iter().partition(|b| b.member_id == objection.author_id);
    if others.is_empty() {
        return Ok(false);
    }
    for mut backer in own {
        backer.left_at = Some(tx.now());
        backer.update(tx)?;
    }
    (objection.released_at, objection.focal_point_of) = (Some(tx.now()), None);
    Ok(true)
}

/// One who was behind the objection has gone. With the last of them one that nobody holds is withdrawn.
pub(super) fn left(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    objection: &mut Objection,
) -> Result<()> {
    let is_last =
        objection.released_at.is_some() && !Backer::behind(tx, &[objection.id])?.contains_key(&objection.id);
    if !is_last {
        return Ok(());
    }
    objection.take(objection.course().withdrawn().map_err(refused)?);
    objection.update(tx)?;
    tallies::moved(tx, objection.position_id)?;
    let entry = standing.entry("objection.withdrawn", acting).object("objection", objection.id);
    record::append(tx, &entry.detail("state", objection.state)).map(drop)
}

/// A proposal that was held goes on: what was still to come for its objections comes later by as long. Called in the
/// transaction of the move, before its entry.
pub fn shift(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    held_at: Instant,
    shifted: impl Fn(Instant) -> Instant,
) -> Result<()> {
    for mut objection in Objection::awaiting(tx, proposal, held_at)? {
        objection.take(objection.course().shifted(&shifted));
        objection.update(tx)?;
    }
    Ok(())
}
