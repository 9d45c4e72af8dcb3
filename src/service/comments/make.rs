//! Makes an objection or an amendment of a comment, in one step. The comment and its thread stay where they are, and
//! each of the two names the other.

use schemars::JsonSchema;
use serde::Deserialize;

use super::change::{refused, standing};
use crate::domain::access::Action;
use crate::domain::anchors::PlaceState;
use crate::domain::codes::Coded;
use crate::domain::comments::{BecameKind, SubjectKind};
use crate::domain::consensus::Ground;
use crate::domain::ids::{AnyId, CommentId, PositionId};
use crate::domain::text::{Label, Reason, Replacement};
use crate::error::{Code, Error, Result};
use crate::service::amendments::{self, AmendmentView, NewPassage, SuggestAmendment};
use crate::service::objections::{self, NewObjection, ObjectionView};
use crate::service::passages;
use crate::service::place::{Acting, Place};
use crate::service::standing::Standing;
use crate::store::anchors::Anchor;
use crate::store::comments::{Comment, is_of_proposal};
use crate::store::positions::{Position, Version};
use crate::store::{Tx, record};

/// An objection to be made of one's comment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectByComment {
    /// The position it speaks against; the one that the comment is about unless told.
    pub position_id: Option<PositionId>,
    /// The version it is raised against: the current one.
    #[schemars(range(min = 1))]
    pub version: i64,
    /// What it is about.
    pub ground: Ground,
    /// The objection; what the comment says unless told.
    pub summary: Option<Reason>,
    /// What harm you expect.
    pub harm: Reason,
    /// What change would remove it.
    pub remedy: Reason,
    /// The passage it is about, word for word; the comment's unless told, where the version has it.
    pub anchor: Option<Reason>,
    /// The community that you file it for, as its declared focal point.
    pub focal_point_of: Option<Label>,
}

/// An amendment to be made of a comment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendByComment {
    /// The position it would change; the one that the comment is about unless told.
    pub position_id: Option<PositionId>,
    /// The number of the version it is written on; it has to be the current one.
    #[schemars(range(min = 1))]
    pub based_on: i64,
    /// The passage that it would change; unless told, the comment's, or the whole text where it is about no passage.
    pub passage: Option<NewPassage>,
    /// What is to stand there, in Markdown: nothing, where a passage is to go; up to 20,000 characters for a passage.
    pub replacement: Replacement,
    /// Why; what the comment says unless told.
    pub reason: Option<Reason>,
}

/// Makes an objection of one's own comment: who raises it is behind it, so nobody does it for another.
pub fn objection(tx: &mut Tx<'_>, id: CommentId, new: &ObjectByComment) -> Result<ObjectionView> {
    let position = position(tx, id, new.position_id, Action::RaiseObjection)?;
    let against = Standing::locked(tx, position)?;
    let acting = against.may(tx, Action::RaiseObjection)?;
    let comment = Comment::lock(tx, id)?;
    if acting.member()?.id != comment.author_id {
        let detail = "Its author alone makes an objection of a comment; you can raise one of your own.";
        return Err(Error::because(Code::Forbidden, detail));
    }
    standing(&comment).make().map_err(refused)?;
    against.takes(new.version, tx.now())?;
    let ObjectByComment { ground, summary, harm, remedy, anchor, focal_point_of, .. } = new.clone();
    let anchor = match anchor {
        Some(anchor) => Some(anchor),
        None => quoted(tx, id, &against, new.version)?,
    };
    let summary = summary.map_or_else(|| said(&comment, "/summary"), Ok)?;
    let objection = NewObjection { ground, summary, harm, remedy, anchor, focal_point_of };
    let objection = objections::raise_in(tx, &against, &acting, &objection, (new.version, Some(id)))?;
    made(tx, comment, (&against.place, &acting), BecameKind::Objection, objection.id.cast())?;
    objections::shown(tx, &against.place, objection)
}

/// Makes an amendment of a comment, one's own or another's: who makes it is its author.
pub fn amendment(tx: &mut Tx<'_>, id: CommentId, new: &AmendByComment) -> Result<AmendmentView> {
    let position = position(tx, id, new.position_id, Action::SuggestAmendment)?;
    let position = Position::lock(tx, position)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let acting = place.may(tx, Action::SuggestAmendment)?;
    let comment = Comment::lock(tx, id)?;
    standing(&comment).make().map_err(refused)?;
    let AmendByComment { based_on, passage, replacement, reason, .. } = new.clone();
    let reason = reason.map_or_else(|| said(&comment, "/reason"), Ok)?;
    let passage = match passage {
        Some(passage) => Some(passage),
        None => anchored(tx, id, &position)?,
    };
    let new = SuggestAmendment { based_on, passage, replacement, reason };
    let amendment = amendments::made(tx, (&place, &acting), &position, &new, Some(id))?;
    made(tx, comment, (&place, &acting), BecameKind::Amendment, amendment.id.cast())?;
    AmendmentView::of_one(tx, &place, amendment)
}

/// The position that something is to be made for: the one that the comment is about, or another one of its proposal
/// that was named. Who may not do it there is told so before what is wrong with the name.
fn position(tx: &mut Tx<'_>, id: CommentId, named: Option<PositionId>, action: Action) -> Result<PositionId> {
    let comment = Comment::get(tx, id)?;
    let about = match comment.subject_kind {
        SubjectKind::Position => Some(comment.subject_id.cast()),
        SubjectKind::Version => Version::find(tx, comment.subject_id.cast())?.map(|v| v.position_id),
        _ => None,
    };
    let found = match named {
        Some(id) if is_of_proposal(tx, comment.proposal_id, SubjectKind::Position, id.cast())? => Some(id),
        Some(_) => None,
        None => about,
    };
    if let Some(position) = found {
        return Ok(position);
    }
    Place::proposal(tx, comment.proposal_id)?.may(tx, action)?;
    Err(Error::field("/position_id", "must name a position of the proposal, where the comment is about none"))
}

/// What the comment says, where that is short enough to stand in this field.
fn said(comment: &Comment, field: &str) -> Result<Reason> {
    Reason::parse(&comment.body)
        .map_err(|_| Error::field(field, "must be given: the comment is too long to stand here"))
}

/// The words of the passage that a comment is about, where they are few enough, and the version still has them.
fn quoted(tx: &mut Tx<'_>, id: CommentId, against: &Standing, version: i64) -> Result<Option<Reason>> {
    let anchor = Anchor::of_comments(tx, &[id])?.remove(&id);
    let Some(words) = anchor.and_then(|(anchor, _)| Reason::parse(&anchor.exact).ok()) else {
        return Ok(None);
    };
    Ok(objections::stands_in(tx, against, version, &words)?.then_some(words))
}

/// The passage that a comment is about, as it is in the current version of the position.
fn anchored(tx: &mut Tx<'_>, id: CommentId, position: &Position) -> Result<Option<NewPassage>> {
    let anchor = Anchor::of_comments(tx, &[id])?.remove(&id).filter(|(a, _)| a.position_id == position.id);
    let Some((_, place)) = anchor else { return Ok(None) };
    if place.state == PlaceState::Orphaned {
        let clause = "must be given: the text has not the passage any more that the comment is about";
        return Err(Error::field("/passage", clause));
    }
    let position = Some(passages::passage(place.start_at, place.end_at));
    Ok(Some(NewPassage { position, quote: None }))
}

/// Says in the comment what was made of it.
fn made(
    tx: &mut Tx<'_>,
    mut comment: Comment,
    (place, acting): (&Place, &Acting),
    kind: BecameKind,
    id: AnyId,
) -> Result<()> {
    (comment.became_kind, comment.became_id) = (Some(kind), Some(id));
    comment.update(tx)?;
    let entry = place.entry("comment.became", acting).object("comment", comment.id).detail("kind", kind);
    record::append(tx, &entry.object(kind.code(), id)).map(drop)
}
