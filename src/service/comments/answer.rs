//! Says what became of a comment.

use super::change::{refused, save, standing};
use super::{CommentView, DisposeComment};
use crate::domain::access::Action;
use crate::domain::comments::Refused;
use crate::domain::ids::{CommentId, MemberId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::comments::Comment;

/// Says what became of a comment and why, or says it anew.
pub fn dispose(tx: &mut Tx<'_>, id: CommentId, said: &DisposeComment) -> Result<CommentView> {
    let mut comment = Comment::lock(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    let acting = place.may(tx, Action::DisposeComment)?;
    tx.check_revision(comment.revision)?;
    let by = acting.member()?.id;
    answer(&mut comment, said, by, tx.now()).map_err(refused)?;
    save(tx, comment, &place, &acting, "comment.disposed")
}

/// Puts an answer to a comment, where its rules allow it.
pub(super) fn answer(
    comment: &mut Comment,
    said: &DisposeComment,
    by: MemberId,
    at: Instant,
) -> Result<(), Refused> {
    standing(comment).answer(by)?;
    comment.disposition = Some(said.disposition);
    comment.disposition_reason = Some(said.reason.to_string());
    comment.disposed_by = Some(by);
    comment.disposed_at = Some(at);
    Ok(())
}
