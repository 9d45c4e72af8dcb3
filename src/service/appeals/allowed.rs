//! Who may answer an appeal at which rung. Nobody answers who had a part in it.

use crate::domain::access::Role;
use crate::domain::appeals::Rung;
use crate::domain::designations::DesignationState;
use crate::domain::ids::{DesignationId, MemberId};
use crate::error::{Code, Error, Result};
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::Tx;
use crate::store::appeals::{Answer, Appeal, Supporter};
use crate::store::designations::Designation;
use crate::store::objections::Objection;
use crate::store::positions::{Position, Version};

/// Refuses who may not answer this appeal at the rung where it is.
pub(super) fn may_answer(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    appeal: &Appeal,
) -> Result<()> {
    let member = acting.member()?.id;
    in_its_role(standing, acting, appeal.rung)?;
    let involved = match appeal.rung {
        Rung::Facilitator | Rung::ParentChair => behind_the_appeal(tx, appeal, member)?,
        Rung::CoFacilitator => match behind_the_appeal(tx, appeal, member)? {
            Some(part) => Some(part),
            None => in_the_matter(tx, standing, appeal, member)?,
        },
    };
    match involved {
        Some(part) => {
            let detail = format!("Somebody without a part in it answers; you are one who {part}.");
            Err(Error::because(Code::ConflictOfInterest, detail))
        }
        None => Ok(()),
    }
}

/// Facilitators answer at the first two rungs. The chair puts on record what the parent body's chair answered.
fn in_its_role(standing: &Standing, acting: &Acting, rung: Rung) -> Result<()> {
    let (role, who) = match rung {
        Rung::Facilitator => (Role::Facilitator, "a facilitator answers"),
        Rung::CoFacilitator => (Role::Facilitator, "a facilitator without a part in the matter answers"),
        Rung::ParentChair => (Role::Chair, "the chair puts the answer of the parent body's chair on record"),
    };
    if acting.role != role {
        let detail = format!("At this rung {who}.");
        return Err(Error::because(Code::Forbidden, detail).with("rung", rung));
    }
    if rung == Rung::ParentChair && standing.place.group.parent_body.is_empty() {
        return Err(Error::rule("The group names no parent body; say first which one it has.")
            .with("missing", "parent_body"));
    }
    Ok(())
}

fn behind_the_appeal(tx: &mut Tx<'_>, appeal: &Appeal, member: MemberId) -> Result<Option<&'static str>> {
    let part = Supporter::find_of(tx, appeal.id, member)?;
    Ok(part.map(|p| if p.left_at.is_none() { "supports the appeal" } else { "supported the appeal" }))
}

/// The part that a member had in what is appealed against.
fn in_the_matter(
    tx: &mut Tx<'_>,
    standing: &Standing,
    appeal: &Appeal,
    member: MemberId,
) -> Result<Option<&'static str>> {
    if made_it(tx, appeal.designation_id, member)? {
        return Ok(Some("made the designation"));
    }
    let answers = Answer::to(tx, &[appeal.id])?.remove(&appeal.id).unwrap_or_default();
    if answers.iter().any(|answer| answer.answered_by == member) {
        return Ok(Some("answered it before"));
    }
    involvement(tx, &standing.position, member)
}

/// Whether a member made the designation that is appealed against, or the one that stands in its place since.
pub(super) fn made_it(tx: &mut Tx<'_>, id: DesignationId, member: MemberId) -> Result<bool> {
    let against = Designation::get(tx, id)?;
    let stands = Designation::on(tx, against.position_id, DesignationState::Final)?;
    Ok(against.is_by(member) || stands.is_some_and(|stands| stands.is_by(member)))
}

/// The part that a member has in a position: "wrote the text", or "is behind an objection to it".
pub(in crate::service) fn involvement(
    tx: &mut Tx<'_>,
    position: &Position,
    member: MemberId,
) -> Result<Option<&'static str>> {
    if Version::authors(tx, position.id)?.contains(&member) {
        return Ok(Some("wrote the text"));
    }
    let held = Objection::held_by(tx, position.id, member)?;
    Ok((!held.is_empty()).then_some("is behind an objection to it"))
}
