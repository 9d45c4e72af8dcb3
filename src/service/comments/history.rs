//! What a comment said before: kept when its words change, read by whoever may read them.

use schemars::JsonSchema;
use serde::Serialize;

use super::Reader;
use crate::domain::access::Action;
use crate::domain::comments::CommentState;
use crate::domain::ids::{CommentId, WordingId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::comment_wordings::Wording;
use crate::store::comments::Comment;

/// What a comment said until its author changed the words.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentWording")]
pub struct WordingView {
    /// Its id.
    pub id: WordingId,
    /// What it said, in Markdown.
    pub body: String,
    /// Since when it said so.
    pub written_at: Instant,
    /// Until when.
    pub replaced_at: Instant,
}

/// The earlier wordings of a comment, newest first. With the comment its author takes them back as well.
pub fn history(tx: &mut Tx<'_>, id: CommentId, window: &Window<WordingId>) -> Result<Page<WordingView>> {
    let comment = Comment::get(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    if !Reader::at(&place).sees(&comment) {
        let detail = match comment.state {
            CommentState::Hidden => {
                "The comment is hidden; its author and those who moderate read what it said."
            }
            _ => "The comment was withdrawn; its author alone reads what it said.",
        };
        return Err(Error::because(Code::Forbidden, detail));
    }
    Ok(Wording::list(tx, id, window)?.map(view))
}

/// Keeps what a comment says, before its words change.
pub(super) fn keep(tx: &mut Tx<'_>, comment: &Comment) -> Result<()> {
    let wording = Wording {
        id: tx.new_id(),
        comment_id: comment.id,
        author_id: comment.author_id,
        body: comment.body.clone(),
        written_at: comment.edited_at.unwrap_or(comment.created_at),
        replaced_at: tx.now(),
    };
    wording.insert(tx)
}

fn view(wording: Wording) -> WordingView {
    let Wording { id, comment_id: _, author_id: _, body, written_at, replaced_at } = wording;
    WordingView { id, body, written_at, replaced_at }
}
