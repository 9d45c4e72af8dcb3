//! Filing an appeal, and gathering the support that it needs.

use super::allowed::made_it;
use super::course::refused;
use super::read::{locked, shown};
use super::{AppealView, FileAppeal};
use crate::domain::access::Action;
use crate::domain::appeals::{AppealGround, AppealStatus, Course, supporters_needed};
use crate::domain::designations::DesignationState;
use crate::domain::ids::{AppealId, DesignationId, MemberId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::objections::as_focal_point;
use crate::service::place::Acting;
use crate::service::standing::Standing;
use crate::store::appeals::{Appeal, Supporter};
use crate::store::designations::Designation;
use crate::store::{Tx, record};

/// Files an appeal against a designation; who files it is its first supporter.
pub fn file(tx: &mut Tx<'_>, id: DesignationId, new: &FileAppeal) -> Result<AppealView> {
    let position = Designation::get(tx, id)?.position_id;
    let standing = Standing::locked_in_proposal(tx, position)?;
    let acting = standing.place.may(tx, Action::Appeal)?;
    let designation = Designation::get(tx, id)?;
    let ends_at = challenge_ends_at(&standing, &designation, tx)?;
    let member = acting.member()?;
    not_the_designator(tx, id, member.id)?;
    as_focal_point(member, new.focal_point_of.as_ref())?;
    on_free_ground(tx, id, new.ground)?;
    let mut appeal = filed(tx, (&designation, ends_at), member.id, new)?;
    appeal.insert(tx)?;
    supporter(tx, appeal.id, member.id).insert(tx)?;
    let entry = standing.entry("appeal.filed", &acting).object("appeal", appeal.id);
    record::append(tx, &entry.object("designation", id).detail("ground", appeal.ground))?;
    if appeal.focal_point_of.is_some() {
        open(tx, &standing, &acting, &mut appeal)?;
    }
    shown(tx, &standing.place, appeal)
}

/// Until when it can be challenged.
fn challenge_ends_at(standing: &Standing, designation: &Designation, tx: &Tx<'_>) -> Result<Instant> {
    let ends_at = match (designation.state, designation.challenge_ends_at) {
        (DesignationState::Preliminary, _) => {
            return Err(Error::rule("The designation is not final; ask for reconsideration of it."));
        }
        (DesignationState::Final, Some(ends_at)) => ends_at,
        (state, _) => {
            let detail = format!("The designation is {state}; there is nothing to appeal against.");
            return Err(Error::because(Code::Ended, detail).with("state", state));
        }
    };
    if standing.place.windows_at(tx.now()) < ends_at {
        return Ok(ends_at);
    }
    let detail = format!("The designation could be challenged until {ends_at}.");
    Err(Error::because(Code::Ended, detail).with("ended_at", ends_at))
}

/// Nobody appeals against what they found themselves.
fn not_the_designator(tx: &mut Tx<'_>, designation: DesignationId, member: MemberId) -> Result<()> {
    if made_it(tx, designation, member)? {
        let detail = "You made this designation; others appeal against it.";
        return Err(Error::because(Code::ConflictOfInterest, detail));
    }
    Ok(())
}

fn on_free_ground(tx: &mut Tx<'_>, designation: DesignationId, ground: AppealGround) -> Result<()> {
    let all = Appeal::against(tx, designation)?;
    match all.iter().find(|appeal| appeal.ground == ground && appeal.course().takes_its_ground()) {
        Some(other) => {
            let detail = format!("There is an appeal on the ground {ground}; support that one.");
            Err(Error::because(Code::GroundTaken, detail).with("appeal_id", other.id))
        }
        None => Ok(()),
    }
}

fn filed(
    tx: &Tx<'_>,
    (designation, ends_at): (&Designation, Instant),
    appellant_id: MemberId,
    new: &FileAppeal,
) -> Result<Appeal> {
    let eligible = designation.newest_assessment()?.metrics.eligible;
    let Course { state, rung, outcome, due_at } = Course::filed(ends_at);
    Ok(Appeal {
        id: tx.new_id(),
        designation_id: designation.id,
        position_id: designation.position_id,
        proposal_id: designation.proposal_id,
        appellant_id,
        ground: new.ground,
        text: new.text.to_string(),
        remedy: new.remedy.to_string(),
        focal_point_of: new.focal_point_of.as_deref().map(str::to_owned),
        supporters_needed: supporters_needed(eligible),
        state,
        rung,
        outcome,
        due_at,
        opened_at: None,
        ended_at: None,
        revision: 1,
        created_at: tx.now(),
    })
}

fn supporter(tx: &Tx<'_>, appeal_id: AppealId, member_id: MemberId) -> Supporter {
    Supporter { id: tx.new_id(), appeal_id, member_id, created_at: tx.now(), left_at: None, revision: 1 }
}

/// The first rung has it.
fn open(tx: &mut Tx<'_>, standing: &Standing, acting: &Acting, appeal: &mut Appeal) -> Result<()> {
    let now = tx.now();
    appeal.take(appeal.course().opened(now).map_err(refused)?, now);
    appeal.update(tx)?;
    let entry = standing.entry("appeal.opened", acting).object("appeal", appeal.id);
    record::append(tx, &entry.detail("rung", appeal.rung).detail("due_at", appeal.due_at)).map(drop)
}

/// Supports an appeal; says nothing new for one who does. With the last supporter that it needs, it is to be answered:
/// those count who are members at that moment.
pub fn support(tx: &mut Tx<'_>, id: AppealId) -> Result<AppealView> {
    let (standing, mut appeal) = locked(tx, id)?;
    let acting = standing.place.may(tx, Action::SupportAppeal)?;
    appeal.course().takes_supporters(tx.now()).map_err(refused)?;
    let member = acting.member()?.id;
    not_the_designator(tx, appeal.designation_id, member)?;
    let is_new = match Supporter::find_of(tx, id, member)? {
        Some(Supporter { left_at: None, .. }) => false,
        Some(mut again) => {
            (again.left_at, again.created_at) = (None, tx.now());
            again.update(tx)?;
            true
        }
        None => {
            supporter(tx, id, member).insert(tx)?;
            true
        }
    };
    if is_new {
        record::append(tx, &standing.entry("appeal.supported", &acting).object("appeal", id))?;
    }
    // Asked also of who supports it already: one who had left the group, and has come back, counts again.
    let all = Supporter::with_membership(tx, id)?;
    let (members, gone): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, is_member)| *is_member);
    let is_enough = i64::try_from(members.len()).is_ok_and(|number| number >= appeal.supporters_needed);
    if appeal.state == AppealStatus::Gathering && is_enough {
        // Who is no member now, when it has enough supporters, is none of them.
        let_go(tx, gone.into_iter().map(|(supporter, _)| supporter))?;
        open(tx, &standing, &acting, &mut appeal)?;
    }
    shown(tx, &standing.place, appeal)
}

/// These support it no more.
pub(super) fn let_go(tx: &mut Tx<'_>, gone: impl Iterator<Item = Supporter>) -> Result<()> {
    for mut supporter in gone {
        supporter.left_at = Some(tx.now());
        supporter.update(tx)?;
    }
    Ok(())
}

/// Supports an appeal no more, while it gathers.
pub fn leave(tx: &mut Tx<'_>, id: AppealId) -> Result<AppealView> {
    let (standing, appeal) = locked(tx, id)?;
    let acting = standing.place.may(tx, Action::SupportAppeal)?;
    tx.check_revision(appeal.revision)?;
    appeal.course().gathers(tx.now()).map_err(refused)?;
    let member = acting.member()?.id;
    if appeal.appellant_id == member {
        return Err(Error::rule("You filed this appeal; withdraw it instead."));
    }
    let joined = Supporter::find_of(tx, id, member)?.filter(|s| s.left_at.is_none());
    let supporter = joined.ok_or_else(|| Error::rule("You do not support this appeal."))?;
    let_go(tx, std::iter::once(supporter))?;
    record::append(tx, &standing.entry("appeal.left", &acting).object("appeal", id))?;
    shown(tx, &standing.place, appeal)
}
