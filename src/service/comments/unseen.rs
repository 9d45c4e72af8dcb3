//! Comments that are not shown, and what was made of them: it does not tell what they said.

use super::read::Reader;
use crate::domain::comments::CommentState;
use crate::domain::ids::CommentId;
use crate::error::Result;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::comments::Comment;

/// Of some comments, those that whoever is at a place does not see.
pub(in crate::service) struct Unseen(Vec<Comment>);

impl Unseen {
    /// Those of these comments. One query, and none where there are no comments.
    pub fn of(tx: &mut Tx<'_>, place: &Place, comments: impl Iterator<Item = CommentId>) -> Result<Self> {
        let ids: Vec<CommentId> = comments.collect();
        if ids.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let mut withheld = Comment::in_state(tx, &ids, CommentState::Hidden)?;
        withheld.retain(|comment| !Reader::at(place).sees(comment));
        Ok(Self(withheld))
    }

    /// Whether a text made of the comment says the same as one that is not seen.
    pub fn repeats(&self, of: Option<CommentId>, text: &str) -> bool {
        self.0.iter().any(|comment| Some(comment.id) == of && comment.body.trim() == text.trim())
    }
}
