//! Changes a comment, or takes it back: its author alone.

use super::history::keep;
use super::{CommentView, EditComment, Reader};
use crate::domain::access::Action;
use crate::domain::comments::{CommentState, Refused, Standing};
use crate::domain::ids::CommentId;
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::search;
use crate::store::comments::Comment;
use crate::store::{Tx, record};

/// Changes the words of a comment that has not been answered.
pub fn edit(tx: &mut Tx<'_>, id: CommentId, change: &EditComment) -> Result<CommentView> {
    let (mut comment, place, acting) = own(tx, id)?;
    standing(&comment).edit().map_err(refused)?;
    keep(tx, &comment)?;
    comment.body = change.body.to_string();
    comment.edited_at = Some(tx.now());
    search::comment(tx, &comment)?;
    save(tx, comment, &place, &acting, "comment.edited")
}

/// Takes a comment back. Its words are no longer shown; its place in the thread and the replies stay.
pub fn withdraw(tx: &mut Tx<'_>, id: CommentId) -> Result<CommentView> {
    let (mut comment, place, acting) = own(tx, id)?;
    standing(&comment).withdraw().map_err(refused)?;
    comment.state = CommentState::Withdrawn;
    search::forget_comment(tx, id)?;
    save(tx, comment, &place, &acting, "comment.withdrawn")
}

fn own(tx: &mut Tx<'_>, id: CommentId) -> Result<(Comment, Place, Acting)> {
    let comment = Comment::lock(tx, id)?;
    let place = Place::proposal(tx, comment.proposal_id)?;
    let acting = place.may_own(tx, Action::UpdateComment, comment.author_id)?;
    tx.check_revision(comment.revision)?;
    Ok((comment, place, acting))
}

/// Where a comment stands, for the rules.
pub(super) fn standing(comment: &Comment) -> Standing {
    Standing {
        state: comment.state,
        is_answered: comment.disposition.is_some() || comment.answers > 0,
        has_become: comment.became_id.is_some(),
        author: comment.author_id,
    }
}

/// Saves a changed comment and records what was done to it.
pub(super) fn save(
    tx: &mut Tx<'_>,
    mut comment: Comment,
    place: &Place,
    acting: &Acting,
    action: &'static str,
) -> Result<CommentView> {
    comment.update(tx)?;
    let entry = place.entry(action, acting).object("comment", comment.id);
    record::append(tx, &entry.detail("disposition", comment.disposition))?;
    CommentView::of(tx, comment, Reader::at(place))
}

/// The failure for a refusal.
pub(super) fn refused(why: Refused) -> Error {
    match why {
        Refused::Withdrawn => Error::because(Code::Ended, "The comment was withdrawn."),
        Refused::Hidden => Error::because(Code::Ended, "The comment is hidden."),
        Refused::Became => {
            Error::because(Code::Ended, "Something was made of the comment; it stays as it was.")
        }
        Refused::Answered => {
            Error::because(Code::Ended, "The comment was answered; what was answered stays as it was.")
        }
        Refused::OwnComment => {
            Error::because(Code::ConflictOfInterest, "Somebody else must answer your comment.")
        }
    }
}
