//! Rows: what comments said before their authors changed the words.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::comment_wordings;
use crate::domain::ids::{CommentId, MemberId, WordingId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// What a comment said until its author changed the words. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = comment_wordings, treat_none_as_default_value = false)]
pub struct Wording {
    /// Its id.
    pub id: WordingId,
    /// Of which comment.
    pub comment_id: CommentId,
    /// Who wrote it.
    pub author_id: MemberId,
    /// What it said, in Markdown.
    pub body: String,
    /// Since when.
    pub written_at: Instant,
    /// Until when.
    pub replaced_at: Instant,
}

fact!(Wording, comment_wordings, WordingId, once);

impl Wording {
    /// The earlier wordings of a comment, newest first; the key is an id.
    pub fn list(tx: &mut Tx<'_>, comment: CommentId, window: &Window<WordingId>) -> Result<Page<Self>> {
        let before = window.after.unwrap_or(WordingId::from_uuid(uuid::Uuid::max()));
        let rows: Vec<Self> = on!(tx.conn(), c => comment_wordings::table
            .filter(comment_wordings::comment_id.eq(comment))
            .filter(comment_wordings::id.lt(before))
            .order(comment_wordings::id.desc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |wording| wording.id.to_string(), |wording| &wording.body))
    }
}
