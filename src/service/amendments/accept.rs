//! Takes amendments into a new version: all that are named, or none.

use std::collections::{HashMap, HashSet};

use serde_json::json;

use super::change::refused;
use super::read::standing;
use super::{AcceptAmendments, Acceptance};
use crate::domain::access::Action;
use crate::domain::amendments::{
    AmendmentState, MAX_REPLACEMENT, MAX_TAKEN, Refused, Taken, Together, clashes, together,
};
use crate::domain::ids::{AmendmentId, MemberId, PositionId};
use crate::domain::text::PositionText;
use crate::error::{Code, Error, FieldError, Result};
use crate::service::authorship::PATIENCE;
use crate::service::passages::passage;
use crate::service::place::{Acting, Place};
use crate::service::versions::{self, Draft, VersionHeadView};
use crate::store::amendments::{Amendment, AmendmentPlace};
use crate::store::positions::{Position, Version};
use crate::store::{Tx, record};

/// Takes amendments to a position into its next version.
pub fn accept(tx: &mut Tx<'_>, id: PositionId, new: &AcceptAmendments) -> Result<VersionHeadView> {
    let mut position = Position::lock(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let acting = place.may_own(tx, Action::AnswerAmendment, position.author_id)?;
    each_once(&new.amendments)?;
    let next = versions::next(tx, &position, new.based_on, new.kind)?;
    let found = Amendment::those(tx, id, &new.amendments.iter().map(|a| a.amendment_id).collect::<Vec<_>>())?;
    let by = acting.member()?.id;
    let taken = taken(&position, &found, &new.amendments, by)?;
    not_clashing(&taken)?;
    let made_of = put_together(tx, &position, taken, next.0)?;
    let text = PositionText::parse(&made_of.text)
        .map_err(|clause| Error::rule(format!("The text that comes of them {clause}.")))?;
    answered(tx, (&place, &acting), found.into_iter().map(|(amendment, _)| amendment), new, next.0)?;
    let draft = Draft { text, change_note: new.change_note.clone(), author_id: by, made_of: Some(made_of) };
    versions::issue(tx, (&place, &acting), &mut position, next, draft)
}

fn each_once(all: &[Acceptance]) -> Result<()> {
    if !(1..=MAX_TAKEN).contains(&all.len()) {
        return Err(Error::field("/amendments", format!("must name 1 to {MAX_TAKEN} amendments")));
    }
    let mut seen = HashSet::new();
    let again = all.iter().enumerate().filter(|(_, one)| !seen.insert(one.amendment_id));
    all_hold(again.map(|(n, _)| wrong(n, "amendment_id", Code::InvalidField, "is named twice")).collect())
}

fn wrong(n: usize, field: &str, code: Code, detail: impl Into<String>) -> FieldError {
    FieldError { pointer: format!("/amendments/{n}/{field}"), code, detail: detail.into() }
}

fn all_hold(wrong: Vec<FieldError>) -> Result<()> {
    if wrong.is_empty() { Ok(()) } else { Err(Error::fields(wrong)) }
}

/// What of each is taken. Every one that cannot be taken is told.
fn taken(
    position: &Position,
    found: &[(Amendment, AmendmentPlace)],
    all: &[Acceptance],
    by: MemberId,
) -> Result<Vec<Taken>> {
    let found: HashMap<AmendmentId, &(Amendment, AmendmentPlace)> =
        found.iter().map(|one| (one.0.id, one)).collect();
    let (mut taken, mut refusals) = (Vec::new(), Vec::new());
    for (n, one) in all.iter().enumerate() {
        let Some((amendment, at)) = found.get(&one.amendment_id) else {
            refusals.push(wrong(
                n,
                "amendment_id",
                Code::InvalidField,
                "names no amendment to this position",
            ));
            continue;
        };
        if let Err(why) = standing(position, amendment, at).take(by) {
            refusals.push(wrong(n, "amendment_id", code(why), refused(why).detail));
        } else if let Some(clause) = wrong_part(amendment, one) {
            refusals.push(wrong(n, "taken_text", Code::InvalidField, clause));
        }
        let text = one.taken_text.as_deref().unwrap_or(&amendment.replacement).to_owned();
        taken.push(Taken { amendment: amendment.id, at: passage(at.start_at, at.end_at), text });
    }
    all_hold(refusals).map(|()| taken)
}

/// What is wrong stands in the request, also where the same is a conflict for a single amendment.
fn code(why: Refused) -> Code {
    match why {
        Refused::Conflicting => Code::AmendmentsConflict,
        Refused::Own => Code::ConflictOfInterest,
        Refused::Over(_) | Refused::Stands => Code::InvalidField,
    }
}

/// What is wrong with the part that is taken.
fn wrong_part(amendment: &Amendment, one: &Acceptance) -> Option<String> {
    let part = one.taken_text.as_ref()?;
    if **part == *amendment.replacement {
        return Some("is all that was suggested; leave it out".to_owned());
    }
    let exact = amendment.exact.as_deref()?;
    if **part == *exact {
        return Some("is what stands there already; decline the amendment instead".to_owned());
    }
    (part.chars().count() > MAX_REPLACEMENT)
        .then(|| format!("has more than the {MAX_REPLACEMENT} characters that are taken for a passage"))
}

fn not_clashing(taken: &[Taken]) -> Result<()> {
    let clashes = clashes(taken);
    if clashes.is_empty() {
        return Ok(());
    }
    let shown: Vec<_> = clashes.iter().map(|(a, b)| json!({"amendment_id": a, "with_id": b})).collect();
    let detail = "These amendments change the same passage; take one of each two, and the other is put on the new \
                  version or conflicts with it.";
    Err(Error::because(Code::AmendmentsConflict, detail).with("conflicts", shown))
}

/// Puts what is taken into the current text.
pub(super) fn put_together(
    tx: &mut Tx<'_>,
    position: &Position,
    taken: Vec<Taken>,
    number: i64,
) -> Result<Together> {
    let current = Version::find_number(tx, position.id, position.version)?;
    let current = current.ok_or_else(|| Error::internal("a position without its version"))?;
    Ok(together(&current.text, taken, number, PATIENCE))
}

/// Before the version is published: what was taken does not follow the text any more.
fn answered(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    found: impl Iterator<Item = Amendment>,
    new: &AcceptAmendments,
    number: i64,
) -> Result<()> {
    let said: HashMap<AmendmentId, &Acceptance> =
        new.amendments.iter().map(|a| (a.amendment_id, a)).collect();
    let (mut all, mut position) = (Vec::new(), None);
    for mut amendment in found {
        let Some(one) = said.get(&amendment.id) else { continue };
        let state = match &one.taken_text {
            Some(_) => AmendmentState::AcceptedInPart,
            None => AmendmentState::Accepted,
        };
        amendment.taken_text = one.taken_text.as_deref().map(str::to_owned);
        amendment.taken_in = Some(number);
        amendment.answered(state, &one.reason, acting.member()?.id, tx.now());
        amendment.update(tx)?;
        position = Some(amendment.position_id);
        all.push(amendment.id);
    }
    let position = position.ok_or_else(|| Error::internal("nothing was accepted"))?;
    let entry = place.entry("amendments.accepted", acting).object("position", position);
    record::append(tx, &entry.detail("number", number).detail("amendments", all)).map(drop)
}
