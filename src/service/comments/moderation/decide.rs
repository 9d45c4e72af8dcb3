//! What those who moderate decide about a comment.

use super::{ModerateComment, case, happens, refused, seen};
use crate::domain::access::Action;
use crate::domain::ids::CommentId;
use crate::error::Result;
use crate::service::comments::CommentView;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::comments::Comment;

/// Hides a comment, shows it again, or says that what was reported stays. Every report of it is settled with that.
pub fn moderate(tx: &mut Tx<'_>, id: CommentId, said: &ModerateComment) -> Result<CommentView> {
    let mut comment = Comment::lock(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    let acting = place.may(tx, Action::ModerateComment)?;
    tx.check_revision(comment.revision)?;
    let kind = case(tx, &comment)?.decide(said.decision, acting.member()?.id).map_err(refused)?;
    happens(tx, (&place, &acting), &mut comment, kind, &said.reason)?;
    seen(tx, comment, &place)
}
