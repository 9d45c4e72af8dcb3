//! The official answer of the group to a comment: one stands at a time, and those before it can be read.

use schemars::JsonSchema;
use serde::Deserialize;

use super::change::{refused, save, standing};
use super::{AnswerView, CommentView};
use crate::domain::access::Action;
use crate::domain::ids::{AnswerId, CommentId};
use crate::domain::text::Reason;
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::comment_answers::CommentAnswer;
use crate::store::comments::Comment;

/// What the group answers officially to a comment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerComment {
    /// What it says, in Markdown.
    pub body: Reason,
}

/// Answers a comment for the group, or answers it anew.
pub fn answer(tx: &mut Tx<'_>, id: CommentId, said: &AnswerComment) -> Result<CommentView> {
    let mut comment = Comment::lock(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    let acting = place.may(tx, Action::AnswerComment)?;
    tx.check_revision(comment.revision)?;
    let author_id = acting.member()?.id;
    standing(&comment).answer(author_id).map_err(refused)?;
    comment.answers = comment.answers.saturating_add(1);
    let answer = CommentAnswer {
        id: tx.new_id(),
        comment_id: id,
        number: comment.answers,
        author_id,
        body: said.body.to_string(),
        created_at: tx.now(),
    };
    answer.insert(tx)?;
    save(tx, comment, &place, &acting, "comment.answered")
}

/// The official answers to a comment, newest first, not yet rendered.
pub fn answers(tx: &mut Tx<'_>, id: CommentId, window: &Window<AnswerId>) -> Result<Page<AnswerView>> {
    let comment = Comment::get(tx, id)?;
    Place::proposal(tx, comment.proposal_id)?.may(tx, Action::ReadGroup)?;
    Ok(CommentAnswer::list(tx, id, window)?.map(Into::into))
}
