//! The author's appeal against hiding a comment, decided by somebody else than who hid it.

use super::{AnswerAppeal, AppealModeration, ModerationView, case, happens, refused, seen};
use crate::domain::access::Action;
use crate::domain::ids::CommentId;
use crate::domain::moderation::ModerationKind;
use crate::error::Result;
use crate::service::comments::CommentView;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::comments::Comment;

/// Appeals against hiding one's comment: once against each hiding.
pub fn appeal(tx: &mut Tx<'_>, id: CommentId, said: &AppealModeration) -> Result<ModerationView> {
    let mut comment = Comment::lock(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    let acting = place.may_own(tx, Action::AppealModeration, comment.author_id)?;
    case(tx, &comment)?.appeal().map_err(refused)?;
    let parties = (&place, &acting);
    Ok(happens(tx, parties, &mut comment, ModerationKind::Appealed, &said.reason)?.into())
}

/// Decides on an appeal.
pub fn answer_appeal(tx: &mut Tx<'_>, id: CommentId, said: &AnswerAppeal) -> Result<CommentView> {
    let mut comment = Comment::lock(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    let acting = place.may(tx, Action::ModerateComment)?;
    tx.check_revision(comment.revision)?;
    let kind = case(tx, &comment)?.answer_appeal(said.outcome, acting.member()?.id).map_err(refused)?;
    happens(tx, (&place, &acting), &mut comment, kind, &said.reason)?;
    seen(tx, comment, &place)
}
