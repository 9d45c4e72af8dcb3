//! Taking a stance: the row, its history and the tallies, in one transaction under the position's lock.

use super::{CastStance, StanceView};
use crate::domain::access::Action;
use crate::domain::consensus::Stance;
use crate::domain::ids::{MemberId, PositionId};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::objections;
use crate::service::place::Acting;
use crate::service::standing::{Class, Standing};
use crate::store::memberships::Membership;
use crate::store::objections::Objection;
use crate::store::stances::{CurrentStance, StanceTaken};
use crate::store::tallies::{self, Tally};
use crate::store::{Tx, record};

/// What is taken, on which version and why.
#[derive(Clone, Debug)]
pub struct Ballot {
    /// The version.
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// Why.
    pub reason: Option<String>,
}

/// Takes a stance for the caller's own membership.
pub fn cast(tx: &mut Tx<'_>, id: PositionId, new: &CastStance) -> Result<StanceView> {
    if let Some(account) = tx.actor.account() {
        Membership::hold(tx, id, account)?;
    }
    let standing = Standing::locked(tx, id)?;
    let acting = standing.may(tx, Action::TakeStance)?;
    let member = acting.member()?;
    standing.takes(new.version, tx.now())?;
    check(new)?;
    let class = standing.class_of(tx, member)?;
    if new.stance == Stance::Object {
        link(tx, &standing, &acting, new)?;
    }
    let reason = new.reason.as_deref().map(str::to_owned);
    let ballot = Ballot { version: new.version, stance: new.stance, reason };
    let stance = put(tx, &standing, member.id, class, ballot)?;
    recorded(tx, &standing, &acting, &stance)?;
    Ok(StanceView::of(stance, standing.position.substantive_version))
}

/// What the fields must be to each other.
fn check(new: &CastStance) -> Result<()> {
    if new.stance != Stance::Object {
        let given = [("/objection_id", new.objection_id.is_some()), ("/objection", new.objection.is_some())];
        return match given.into_iter().find(|(_, is_given)| *is_given) {
            Some((pointer, _)) => Err(Error::field(pointer, "goes with the stance object alone")),
            None => Ok(()),
        };
    }
    reasoned(new.stance, new.reason.is_some(), "/reason")?;
    if new.objection_id.is_some() && new.objection.is_some() {
        return Err(Error::field("/objection", "either joins an objection or raises one, not both"));
    }
    Ok(())
}

/// Who objects says why.
pub(in crate::service) fn reasoned(stance: Stance, has_reason: bool, pointer: &str) -> Result<()> {
    if stance != Stance::Object || has_reason {
        return Ok(());
    }
    let (pointer, detail) = (pointer.to_owned(), "an objection needs its reason".to_owned());
    Err(Error::fields(vec![FieldError { pointer, code: Code::MissingField, detail }]))
}

/// Who objects is behind at least one open objection.
fn link(tx: &mut Tx<'_>, standing: &Standing, acting: &Acting, new: &CastStance) -> Result<()> {
    let (position, member) = (standing.position.id, acting.member()?.id);
    if let Some(raised) = &new.objection {
        return objections::raise_in(tx, standing, acting, raised, (new.version, None)).map(drop);
    }
    if let Some(id) = new.objection_id {
        let objection = Objection::find(tx, id)?
            .filter(|o| o.position_id == position)
            .ok_or_else(|| Error::field("/objection_id", "names no objection to this position"))?;
        if !objection.course().is_open() {
            let detail =
                format!("This objection is {}; join one that is open, or raise one.", objection.state);
            return Err(Error::rule(detail).with("state", objection.state));
        }
        return objections::join(tx, standing, acting, &objection).map(drop);
    }
    if Objection::held_by(tx, position, member)?.iter().any(|o| o.course().is_open()) {
        return Ok(());
    }
    let (pointer, detail) = ("/objection_id".to_owned(), "name or raise an open objection to this position");
    Err(Error::fields(vec![FieldError { pointer, code: Code::MissingField, detail: detail.to_owned() }]))
}

/// The entry of a stance that was taken: the receipt that the stance names.
pub(in crate::service) fn recorded(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    stance: &CurrentStance,
) -> Result<()> {
    let entry = standing.entry("stance.taken", acting).id(stance.entry_id).object("stance", stance.id);
    record::append(tx, &entry.detail("version", stance.version)).map(drop)
}

/// Makes this the current stance of a member, and counts it in the place of the one before.
pub(in crate::service) fn put(
    tx: &mut Tx<'_>,
    standing: &Standing,
    member: MemberId,
    class: Class,
    ballot: Ballot,
) -> Result<CurrentStance> {
    let position = &standing.position;
    let Class { stakeholder_group, organisation } = class;
    let Ballot { version, stance, reason } = ballot;
    let before = CurrentStance::find_own(tx, position.id, member)?;
    let mut row = CurrentStance {
        id: before.as_ref().map_or_else(|| tx.new_id(), |b| b.id),
        position_id: position.id,
        member_id: member,
        version,
        stance,
        reason,
        stakeholder_group,
        organisation,
        set_aside: false,
        revision: before.as_ref().map_or(1, |b| b.revision),
        taken_at: tx.now(),
        entry_id: tx.new_id(),
    };
    match &before {
        Some(_) => row.update(tx)?,
        None => row.insert(tx)?,
    }
    taken(tx, &row)?;
    let before = before.filter(|b| b.counts(position.substantive_version));
    recount(tx, position.substantive_version, before.as_ref(), Some(&row))?;
    Ok(row)
}

fn taken(tx: &mut Tx<'_>, row: &CurrentStance) -> Result<()> {
    let row = row.clone();
    let CurrentStance { id, position_id, member_id, version, stance, reason, .. } = row;
    let CurrentStance { revision, taken_at, entry_id, .. } = row;
    let (stance_id, id) = (id, tx.new_id());
    StanceTaken {
        id,
        stance_id,
        position_id,
        member_id,
        version,
        stance,
        reason,
        revision,
        taken_at,
        entry_id,
    }
    .insert(tx)
}

/// Counts `after` in the place of `before`; each only where it counts.
pub(super) fn recount(
    tx: &mut Tx<'_>,
    substantive_version: i64,
    before: Option<&CurrentStance>,
    after: Option<&CurrentStance>,
) -> Result<()> {
    let tally = |stance: &CurrentStance, persons| Tally {
        position_id: stance.position_id,
        version: substantive_version,
        stakeholder_group: stance.stakeholder_group.clone(),
        organisation: stance.organisation.clone(),
        stance: stance.stance,
        persons,
    };
    let (less, more) = (before.map(|b| tally(b, -1)), after.map(|a| tally(a, 1)));
    let moved = match (&less, &more) {
        (Some(less), Some(more)) => (Tally { persons: 1, ..less.clone() }) != *more,
        (less, more) => less.is_some() || more.is_some(),
    };
    if moved {
        less.into_iter().chain(more).try_for_each(|t| t.add(tx))?;
    }
    match before.or(after) {
        Some(stance) => tallies::moved(tx, stance.position_id),
        None => Ok(()),
    }
}

/// Makes an objector who objects no more neutral; does nothing where the stance is another one.
pub(in crate::service) fn neutralise(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
) -> Result<Option<CurrentStance>> {
    let (position, member) = (&standing.position, acting.member()?.id);
    let Some(own) = CurrentStance::find_own(tx, position.id, member)? else { return Ok(None) };
    if own.stance != Stance::Object || !own.counts(position.substantive_version) {
        return Ok(None);
    }
    let class = Class { stakeholder_group: own.stakeholder_group, organisation: own.organisation };
    let ballot = Ballot { version: own.version, stance: Stance::Neutral, reason: None };
    put(tx, standing, member, class, ballot).map(Some)
}
