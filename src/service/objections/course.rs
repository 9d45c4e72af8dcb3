//! The course of an objection: responses, findings, and what the objector does.

use super::raise::still_objects;
use super::{
    Alternative, FindOnObjection, ObjectionView, ObjectorSays, RespondToObjection, StanceAfterwards,
    WithdrawObjection, read, takeover,
};
use crate::domain::access::Action;
use crate::domain::consensus::Stance;
use crate::domain::ids::{MemberId, ObjectionId};
use crate::domain::objections::{EventKind, Outcome, Refusal};
use crate::domain::positions::PositionState;
use crate::domain::time::Instant;
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::Acting;
use crate::service::stances::{self, Ballot};
use crate::service::standing::{Class, Standing};
use crate::store::objections::{Backer, Event, Objection};
use crate::store::positions::Version;
use crate::store::stances::CurrentStance;
use crate::store::{Tx, record, tallies};

/// Says something about an objection. The objector answers; others take it up; a facilitator or the chair
/// responds to its substance.
pub fn respond(tx: &mut Tx<'_>, id: ObjectionId, new: &RespondToObjection) -> Result<ObjectionView> {
    let (standing, mut objection) = read::locked(tx, id)?;
    let acting = standing.place.may(tx, Action::RespondToObjection)?;
    standing.must_be_open()?;
    let member = acting.member()?.id;
    let course = objection.course();
    let (kind, course) = match (objection.is_held_by(member), new.substantive) {
        (true, true) => return Err(Error::field("/substantive", "is for those who answer you")),
        (true, false) => (EventKind::Answer, Ok(course)),
        (false, false) => (EventKind::Discussion, course.discussed()),
        (false, true) if !acting.role.leads() => {
            return Err(Error::field("/substantive", "is for a facilitator or the chair"));
        }
        (false, true) => {
            not_behind(tx, &objection, member)?;
            (EventKind::Response, course.responded(tx.now()))
        }
    };
    objection.take(course.map_err(refused)?);
    let action = if kind == EventKind::Response { "objection.responded" } else { "objection.discussed" };
    conclude(tx, &standing, &acting, objection, (kind, &new.body), action)
}

/// A finding, by a lead who neither raised nor backs the objection nor wrote the text.
pub fn find(tx: &mut Tx<'_>, id: ObjectionId, new: &FindOnObjection) -> Result<ObjectionView> {
    let (standing, mut objection) = read::locked(tx, id)?;
    let acting = standing.place.may(tx, Action::FindOnObjection)?;
    standing.must_be_open()?;
    check(new)?;
    let member = acting.member()?.id;
    not_behind(tx, &objection, member)?;
    if Version::authors(tx, objection.position_id)?.contains(&member) {
        return Err(conflict("You wrote the text; another facilitator finds on objections to it."));
    }
    met_by(tx, &standing, &objection, new)?;
    let answered = Event::is_answered(tx, id)?;
    let course = objection.course().found(new.outcome, answered, tx.now()).map_err(refused)?;
    objection.take(course);
    objection.reason_code = new.reason_code;
    objection.finding = new.text.as_deref().map(str::to_owned);
    objection.alternatives = match &new.alternatives {
        Some(weighed) => Some(serde_json::to_string(weighed).map_err(Error::internal)?),
        None => None,
    };
    objection.accommodated_in = new.version;
    objection.found_by = Some(member);
    let said = new.text.as_deref().unwrap_or_default();
    conclude(tx, &standing, &acting, objection, (EventKind::Finding, said), "objection.found")
}

/// The alternatives that always have to be weighed: the text can go without the passage, and can wait.
const ALWAYS_WEIGHED: [&str; 2] = ["leave_out", "defer"];
/// Alternatives at most.
const MOST_ALTERNATIVES: usize = 20;

/// What each outcome needs, and takes nothing else.
fn check(new: &FindOnObjection) -> Result<()> {
    let (is, given) = (new.outcome, |is_given: bool, needed: bool| (is_given, needed));
    let fields = [
        ("/text", given(new.text.is_some(), is != Outcome::Accommodated), true),
        ("/version", given(new.version.is_some(), is == Outcome::Accommodated), false),
        ("/reason_code", given(new.reason_code.is_some(), is == Outcome::NotOnMerits), false),
        ("/alternatives", given(new.alternatives.is_some(), is == Outcome::Outweighed), false),
    ];
    for (pointer, (is_given, is_needed), may_be_given) in fields {
        if is_needed && !is_given {
            let (code, detail) = (Code::MissingField, format!("is needed to find {is}"));
            return Err(Error::fields(vec![FieldError { pointer: pointer.to_owned(), code, detail }]));
        }
        if is_given && !is_needed && !may_be_given {
            return Err(Error::field(pointer, format!("does not go with {is}")));
        }
    }
    if is == Outcome::Outweighed {
        all_weighed(new.alternatives.as_deref().unwrap_or_default())
    } else {
        Ok(())
    }
}

fn all_weighed(weighed: &[Alternative]) -> Result<()> {
    if weighed.len() > MOST_ALTERNATIVES {
        return Err(Error::field("/alternatives", format!("must be {MOST_ALTERNATIVES} at most")));
    }
    let is_lacking = |option: &&str| !weighed.iter().any(|a| *a.option == **option);
    let lacking: Vec<&str> = ALWAYS_WEIGHED.into_iter().filter(is_lacking).collect();
    if lacking.is_empty() {
        return Ok(());
    }
    let detail = format!("must weigh {} as well", lacking.join(" and "));
    Err(Error::field("/alternatives", detail).with("missing", lacking))
}

/// The version that meets an objection came after it.
fn met_by(tx: &mut Tx<'_>, standing: &Standing, objection: &Objection, new: &FindOnObjection) -> Result<()> {
    let Some(version) = new.version else { return Ok(()) };
    if version <= objection.version || Version::find_number(tx, standing.position.id, version)?.is_none() {
        let detail = format!("must be a version published after {}", objection.version);
        return Err(Error::field("/version", detail));
    }
    Ok(())
}

/// Takes an objection back. Only who holds it does; the stance becomes neutral unless another is taken with it. While
/// others are behind the objection it stays where it is, for one of them to take over.
pub fn withdraw(tx: &mut Tx<'_>, id: ObjectionId, new: &WithdrawObjection) -> Result<ObjectionView> {
    let (standing, mut objection) = read::locked(tx, id)?;
    let acting = objector(tx, &standing, &objection)?;
    let withdrawn = objection.course().withdrawn().map_err(refused)?;
    let action = if takeover::released(tx, &mut objection)? {
        "objection.released"
    } else {
        objection.take(withdrawn);
        "objection.withdrawn"
    };
    let said = new.reason.as_deref().unwrap_or_default();
    let view = conclude(tx, &standing, &acting, objection, (EventKind::Withdrawal, said), action)?;
    afterwards(tx, &standing, &acting, new.stance.as_ref())?;
    Ok(view)
}

fn afterwards(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    given: Option<&StanceAfterwards>,
) -> Result<()> {
    let still_objects = still_objects(tx, standing, acting)?;
    let stance = match given {
        Some(new) if new.stance == Stance::Object && !still_objects => {
            return Err(Error::field("/stance/stance", "you are behind no other open objection"));
        }
        Some(new) => {
            stances::reasoned(new.stance, new.reason.is_some(), "/stance/reason")?;
            let class =
                class_afterwards(tx, standing, acting, new.stance == Stance::Neutral && !still_objects)?;
            let reason = new.reason.as_deref().map(str::to_owned);
            let ballot = Ballot { version: standing.position.version, stance: new.stance, reason };
            Some(stances::put(tx, standing, acting.member()?.id, class, ballot)?)
        }
        None if still_objects => None,
        None => stances::neutralise(tx, standing, acting)?,
    };
    stance.map_or(Ok(()), |stance| stances::recorded(tx, standing, acting, &stance))
}

/// Who has a stance that counts keeps its place. After the call has ended it is taken as any stance is, but where one
/// `ceases` to object: that an objection is withdrawn does not wait for a call.
fn class_afterwards(tx: &mut Tx<'_>, standing: &Standing, acting: &Acting, ceases: bool) -> Result<Class> {
    let (position, member) = (&standing.position, acting.member()?);
    let own = CurrentStance::find_own(tx, position.id, member.id)?;
    let own = own.filter(|s| s.counts(position.substantive_version));
    if !(ceases && own.as_ref().is_some_and(|s| s.stance == Stance::Object)) {
        standing.takes(position.version, tx.now())?;
    }
    match own {
        Some(own) => Ok(Class { stakeholder_group: own.stakeholder_group, organisation: own.organisation }),
        None => standing.class_of(tx, member),
    }
}

/// Keeps objecting after a finding against the objection, also when the position was designated since.
pub fn maintain(tx: &mut Tx<'_>, id: ObjectionId, new: &ObjectorSays) -> Result<ObjectionView> {
    let (standing, mut objection) = read::locked(tx, id)?;
    if standing.position.state != PositionState::Designated {
        standing.must_be_open()?;
    }
    let acting = holder(tx, &standing, &objection)?;
    objection.take(objection.course().kept().map_err(refused)?);
    conclude(tx, &standing, &acting, objection, (EventKind::Maintained, &new.reason), "objection.maintained")
}

/// Says that the version does not meet the objection, which opens it again.
pub fn contest(tx: &mut Tx<'_>, id: ObjectionId, new: &ObjectorSays) -> Result<ObjectionView> {
    let (standing, mut objection) = read::locked(tx, id)?;
    let acting = objector(tx, &standing, &objection)?;
    objection.take(objection.course().contested(tx.now()).map_err(refused)?);
    without_finding(&mut objection);
    conclude(tx, &standing, &acting, objection, (EventKind::Contest, &new.reason), "objection.contested")
}

fn without_finding(objection: &mut Objection) {
    (objection.finding, objection.found_by, objection.accommodated_in) = (None, None, None);
    (objection.reason_code, objection.alternatives) = (None, None);
}

/// Does away with the finding that was there at this moment, for another one to be made: who answered a request for
/// reconsideration found it wrong. The position must be locked. Gives whether the objection waits for a finding; it does
/// not where it was withdrawn, or found on anew meanwhile.
pub(in crate::service) fn reopen(
    tx: &mut Tx<'_>,
    (standing, acting): (&Standing, &Acting),
    id: ObjectionId,
    asked_at: Instant,
    why: &str,
) -> Result<bool> {
    let mut objection = Objection::get(tx, id)?;
    let asked_about = objection.found_at.is_some_and(|at| at <= asked_at);
    let Some(course) = objection.course().reopened().filter(|_| asked_about) else {
        return Ok(objection.state.is_unaddressed());
    };
    objection.take(course);
    without_finding(&mut objection);
    conclude(tx, standing, acting, objection, (EventKind::Reopened, why), "objection.reopened")?;
    Ok(true)
}

fn objector(tx: &mut Tx<'_>, standing: &Standing, objection: &Objection) -> Result<Acting> {
    let acting = holder(tx, standing, objection)?;
    standing.must_be_open()?;
    Ok(acting)
}

fn holder(tx: &mut Tx<'_>, standing: &Standing, objection: &Objection) -> Result<Acting> {
    let acting = standing.may(tx, Action::RaiseObjection)?;
    if !objection.is_held_by(acting.member()?.id) {
        return Err(Error::because(Code::Forbidden, "Only who holds the objection may do this."));
    }
    Ok(acting)
}

/// Nobody acts for the group on an objection of their own.
fn not_behind(tx: &mut Tx<'_>, objection: &Objection, member: MemberId) -> Result<()> {
    let backs = Backer::find_of(tx, objection.id, member)?.is_some_and(|b| b.left_at.is_none());
    if backs || [objection.author_id, objection.raised_by].contains(&member) {
        return Err(conflict("You raised or are behind this objection; another facilitator deals with it."));
    }
    Ok(())
}

fn conflict(detail: &str) -> Error {
    Error::because(Code::ConflictOfInterest, detail)
}

pub(super) fn conclude(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    mut objection: Objection,
    (kind, body): (EventKind, &str),
    action: &'static str,
) -> Result<ObjectionView> {
    let event = Event {
        id: tx.new_id(),
        objection_id: objection.id,
        author_id: acting.member()?.id,
        kind,
        body: body.to_owned(),
        created_at: tx.now(),
    };
    event.insert(tx)?;
    objection.update(tx)?;
    tallies::moved(tx, objection.position_id)?;
    let entry = standing.entry(action, acting).object("objection", objection.id).object("event", event.id);
    record::append(tx, &entry.detail("state", objection.state))?;
    read::shown(tx, &standing.place, objection)
}

pub(super) fn refused(why: Refusal) -> Error {
    match why {
        Refusal::Withdrawn => Error::because(Code::Ended, "The objection was withdrawn."),
        Refusal::NotResponded => {
            Error::rule("Nobody has answered the substance of the objection yet; a finding comes after that.")
        }
        Refusal::AwaitingAnswer(until) => {
            let detail = format!("The objector has not answered, and has until {until} to do so.");
            Error::rule(detail).with("may_be_closed_from", until)
        }
        Refusal::Found(state) => {
            Error::because(Code::Ended, format!("The objection was found {state}.")).with("state", state)
        }
        Refusal::NothingToMaintain(state) => {
            let detail = format!("Nothing was found against the objection: it is {state}.");
            Error::rule(detail).with("state", state)
        }
        Refusal::Maintained => Error::because(Code::AlreadyExists, "The objection is maintained already."),
        Refusal::NothingToContest(state) => {
            Error::rule(format!("No version is found to meet the objection: it is {state}."))
                .with("state", state)
        }
        Refusal::ContestOver(at) => {
            Error::because(Code::Ended, format!("It could be contested until {at}.")).with("ended_at", at)
        }
    }
}
