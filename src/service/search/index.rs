//! Puts texts into the index, in the transaction that writes them. What is indexed of each is said once, for these and for
//! an import.

use crate::domain::ids::{CommentId, GroupId, ObjectionId, PositionId};
use crate::domain::search::{DocumentKind, words};
use crate::error::Result;
use crate::store::Tx;
use crate::store::comments::Comment;
use crate::store::erasing::Place;
use crate::store::objections::Objection;
use crate::store::positions::{Position, Version};
use crate::store::proposals::Proposal;
use crate::store::search::{Document, Within, forget};
use crate::store::topics::Topic;

/// What is indexed of a proposal.
pub fn of_proposal(proposal: &Proposal) -> Document {
    let within = Within { group: proposal.group_id, proposal: proposal.id, kind: DocumentKind::Proposal };
    Document::of(proposal.id.cast(), within, words([proposal.title.as_str(), &proposal.summary]))
}

/// What is indexed of a topic of a group.
pub fn of_topic(group: GroupId, topic: &Topic) -> Document {
    let within = Within { group, proposal: topic.proposal_id, kind: DocumentKind::Topic };
    Document::of(topic.id.cast(), within, words([topic.title.as_str(), &topic.description]))
}

/// What is indexed of a position with its newest text; that of the version before is no longer found.
pub fn of_position(position: &Position, text: &str) -> Document {
    let within =
        Within { group: position.group_id, proposal: position.proposal_id, kind: DocumentKind::Position };
    Document::of(position.id.cast(), within, words([position.title.as_str(), text]))
}

/// What is indexed of a comment.
pub fn of_comment(comment: &Comment) -> Document {
    let within =
        Within { group: comment.group_id, proposal: comment.proposal_id, kind: DocumentKind::Comment };
    Document::of(comment.id.cast(), within, words([comment.body.as_str()]))
}

/// What is indexed of an objection in a group.
pub fn of_objection(group: GroupId, objection: &Objection) -> Document {
    let within = Within { group, proposal: objection.proposal_id, kind: DocumentKind::Objection };
    let texts = [objection.summary.as_str(), &objection.harm, &objection.remedy];
    Document::of(objection.id.cast(), within, words(texts))
}

/// Indexes a proposal.
pub fn proposal(tx: &mut Tx<'_>, proposal: &Proposal) -> Result<()> {
    of_proposal(proposal).put(tx)
}

/// Indexes a topic of a group.
pub fn topic(tx: &mut Tx<'_>, group: GroupId, topic: &Topic) -> Result<()> {
    of_topic(group, topic).put(tx)
}

/// Indexes a position.
pub fn position(tx: &mut Tx<'_>, position: &Position, text: &str) -> Result<()> {
    of_position(position, text).put(tx)
}

/// Indexes a comment.
pub fn comment(tx: &mut Tx<'_>, comment: &Comment) -> Result<()> {
    of_comment(comment).put(tx)
}

/// Forgets the words of a comment that is not shown any more.
pub fn forget_comment(tx: &mut Tx<'_>, id: CommentId) -> Result<()> {
    forget(tx, id.cast())
}

/// Forgets the words of an objection that repeats what is not shown any more.
pub fn forget_objection(tx: &mut Tx<'_>, id: ObjectionId) -> Result<()> {
    forget(tx, id.cast())
}

/// Indexes an objection in a group.
pub fn objection(tx: &mut Tx<'_>, group: GroupId, objection: &Objection) -> Result<()> {
    of_objection(group, objection).put(tx)
}

/// Follows the erasure of words: what is left of a text is found by it.
pub fn erased(tx: &mut Tx<'_>, place: &Place) -> Result<()> {
    let above = place.above.iter().find(|(table, _)| *table == "positions");
    let of = above.and_then(|(_, row)| row.get("id")?.as_str().and_then(PositionId::parse));
    match place.table.name {
        "comments" | "objections" => forget(tx, place.id),
        "proposals" => {
            let found = Proposal::get(tx, place.id.cast())?;
            proposal(tx, &found)
        }
        "topics" => {
            let found = Topic::get(tx, place.id.cast())?;
            topic(tx, place.group, &found)
        }
        "positions" => newest(tx, place.id.cast()),
        "versions" => of.map_or(Ok(()), |of| newest(tx, of)),
        _ => Ok(()),
    }
}

fn newest(tx: &mut Tx<'_>, id: PositionId) -> Result<()> {
    let found = Position::get(tx, id)?;
    let version = Version::find_number(tx, id, found.version)?;
    position(tx, &found, version.as_ref().map_or("", |version| version.text.as_str()))
}
