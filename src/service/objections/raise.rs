//! Raising an objection, and standing behind one.

use super::{NewObjection, ObjectionView, RaiseObjection, read, takeover};
use crate::domain::access::Action;
use crate::domain::ids::{CommentId, ObjectionId, PositionId};
use crate::domain::objections::Course;
use crate::domain::text::{Label, Reason};
use crate::error::{Code, Error, Result};
use crate::service::place::Acting;
use crate::service::search;
use crate::service::stances;
use crate::service::standing::Standing;
use crate::store::memberships::Membership;
use crate::store::objections::{Backer, Objection};
use crate::store::positions::Version;
use crate::store::{Tx, record, tallies};

impl RaiseObjection {
    fn objection(&self) -> NewObjection {
        let Self { version: _, ground, summary, harm, remedy, anchor, focal_point_of } = self.clone();
        NewObjection { ground, summary, harm, remedy, anchor, focal_point_of }
    }
}

/// Raises an objection; who raises it is behind it.
pub fn raise(tx: &mut Tx<'_>, id: PositionId, new: &RaiseObjection) -> Result<ObjectionView> {
    let standing = Standing::locked(tx, id)?;
    let acting = standing.may(tx, Action::RaiseObjection)?;
    standing.takes(new.version, tx.now())?;
    let objection = raise_in(tx, &standing, &acting, &new.objection(), (new.version, None))?;
    read::shown(tx, &standing.place, objection)
}

/// Open objections of one member to one position at most: each of them has to be answered.
const MOST_OPEN: usize = 10;

fn not_too_many(tx: &mut Tx<'_>, standing: &Standing, member: &Membership) -> Result<()> {
    let held = Objection::held_by(tx, standing.position.id, member.id)?;
    let open = held.iter().filter(|o| o.author_id == member.id && o.course().is_open()).count();
    if open < MOST_OPEN {
        return Ok(());
    }
    Err(Error::rule(format!(
        "You have {MOST_OPEN} open objections to this position; withdraw one, or join them."
    )))
}

/// Raises an objection to a version of a position that takes it, perhaps one that is made of a comment.
pub(in crate::service) fn raise_in(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    new: &NewObjection,
    (version, comment_id): (i64, Option<CommentId>),
) -> Result<Objection> {
    let member = acting.member()?;
    as_focal_point(member, new.focal_point_of.as_ref())?;
    if let Some(anchor) = &new.anchor
        && !stands_in(tx, standing, version, anchor)?
    {
        return Err(Error::field("/anchor", format!("stands nowhere in version {version} word for word")));
    }
    not_too_many(tx, standing, member)?;
    let Course {
        state,
        maintained,
        responded_at,
        first_responded_at,
        found_at,
        response_due_at,
        may_be_closed_from,
        contest_ends_at,
    } = Course::raised(tx.now());
    let objection = Objection {
        id: tx.new_id(),
        position_id: standing.position.id,
        proposal_id: standing.position.proposal_id,
        author_id: member.id,
        version,
        ground: new.ground,
        summary: new.summary.to_string(),
        harm: new.harm.to_string(),
        remedy: new.remedy.to_string(),
        anchor: new.anchor.as_deref().map(str::to_owned),
        focal_point_of: new.focal_point_of.as_deref().map(str::to_owned),
        state,
        reason_code: None,
        finding: None,
        alternatives: None,
        accommodated_in: None,
        maintained,
        found_by: None,
        found_at,
        responded_at,
        first_responded_at,
        response_due_at,
        may_be_closed_from,
        contest_ends_at,
        raised_by: member.id,
        released_at: None,
        comment_id,
        revision: 1,
        created_at: tx.now(),
    };
    objection.insert(tx)?;
    search::objection(tx, standing.place.group.id, &objection)?;
    backer(tx, &objection, member).insert(tx)?;
    tallies::moved(tx, objection.position_id)?;
    let entry = standing.entry("objection.raised", acting).object("objection", objection.id);
    record::append(tx, &entry.detail("version", version).detail("ground", new.ground))?;
    Ok(objection)
}

/// Whether a passage stands in a version of the position, word for word.
pub(in crate::service) fn stands_in(
    tx: &mut Tx<'_>,
    standing: &Standing,
    version: i64,
    passage: &Reason,
) -> Result<bool> {
    let version = Version::find_number(tx, standing.position.id, version)?;
    Ok(version.is_some_and(|version| version.text.contains(&**passage)))
}

/// Only the declared focal point of a community files something for it.
pub(in crate::service) fn as_focal_point(member: &Membership, of: Option<&Label>) -> Result<()> {
    match (of, &member.focal_point_of) {
        (None, _) => Ok(()),
        (Some(of), Some(declared)) if **of == **declared => Ok(()),
        (Some(of), _) => {
            Err(Error::field("/focal_point_of", format!("you are not the declared focal point of {of}")))
        }
    }
}

fn backer(tx: &Tx<'_>, objection: &Objection, member: &Membership) -> Backer {
    Backer {
        id: tx.new_id(),
        objection_id: objection.id,
        member_id: member.id,
        created_at: tx.now(),
        left_at: None,
        revision: 1,
    }
}

/// Stands behind an objection.
pub fn back(tx: &mut Tx<'_>, id: ObjectionId) -> Result<ObjectionView> {
    let (standing, objection) = read::locked(tx, id)?;
    let acting = standing.may(tx, Action::RaiseObjection)?;
    standing.takes(standing.position.version, tx.now())?;
    if !objection.course().is_open() {
        let detail = format!("The objection is {}; nobody can join it.", objection.state);
        return Err(Error::because(Code::Ended, detail).with("state", objection.state));
    }
    join(tx, &standing, &acting, &objection)?;
    read::shown(tx, &standing.place, objection)
}

/// Puts a member behind an objection; does nothing for one who is behind it already.
pub(in crate::service) fn join(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    objection: &Objection,
) -> Result<()> {
    let member = acting.member()?;
    match Backer::find_of(tx, objection.id, member.id)? {
        Some(Backer { left_at: None, .. }) => return Ok(()),
        Some(mut again) => {
            (again.left_at, again.created_at) = (None, tx.now());
            again.update(tx)?;
        }
        None => backer(tx, objection, member).insert(tx)?,
    }
    tallies::moved(tx, objection.position_id)?;
    let entry = standing.entry("objection.backed", acting).object("objection", objection.id);
    record::append(tx, &entry).map(drop)
}

/// Stands behind an objection no more. Who objects, and is behind no other that is open, becomes neutral.
pub fn leave(tx: &mut Tx<'_>, id: ObjectionId) -> Result<ObjectionView> {
    let (standing, mut objection) = read::locked(tx, id)?;
    let acting = standing.may(tx, Action::RaiseObjection)?;
    tx.check_revision(objection.revision)?;
    standing.must_be_open()?;
    let member = acting.member()?.id;
    if objection.is_held_by(member) {
        return Err(Error::rule("You hold this objection; withdraw it instead."));
    }
    let behind = Backer::find_of(tx, id, member)?.filter(|b| b.left_at.is_none());
    let mut backer = behind.ok_or_else(|| Error::rule("You are not behind this objection."))?;
    backer.left_at = Some(tx.now());
    backer.update(tx)?;
    tallies::moved(tx, objection.position_id)?;
    record::append(tx, &standing.entry("objection.left", &acting).object("objection", id))?;
    takeover::left(tx, &standing, &acting, &mut objection)?;
    if !still_objects(tx, &standing, &acting)?
        && let Some(stance) = stances::neutralise(tx, &standing, &acting)?
    {
        stances::recorded(tx, &standing, &acting, &stance)?;
    }
    read::shown(tx, &standing.place, objection)
}

/// Whether the actor is behind an open objection to the position.
pub(super) fn still_objects(tx: &mut Tx<'_>, standing: &Standing, acting: &Acting) -> Result<bool> {
    let held = Objection::held_by(tx, standing.position.id, acting.member()?.id)?;
    Ok(held.iter().any(|o| o.course().is_open()))
}
