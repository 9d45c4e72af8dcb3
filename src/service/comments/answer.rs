//! Says what became of a comment.

use super::change::{refused, save, standing};
use super::{CommentView, DisposeComment};
use crate::domain::access::Action;
use crate::domain::ids::CommentId;
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
    standing(&comment).answer(by).map_err(refused)?;
    comment.disposition = Some(said.disposition);
    comment.disposition_reason = Some(said.reason.to_string());
    comment.disposed_by = Some(by);
    comment.disposed_at = Some(tx.now());
    save(tx, comment, &place, &acting, "comment.disposed")
}
