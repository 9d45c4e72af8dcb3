//! Rows: the official answers to comments, each with its number.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{comment_answers, comments};
use crate::domain::ids::{AnswerId, CommentId, MemberId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// The official answer to a comment, as it was given or given anew. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Selectable, Insertable)]
#[diesel(table_name = comment_answers, treat_none_as_default_value = false)]
pub struct CommentAnswer {
    /// Its id.
    pub id: AnswerId,
    /// To which comment.
    pub comment_id: CommentId,
    /// Which of the answers to it: the newest has the highest number.
    pub number: i64,
    /// Who gave it.
    pub author_id: MemberId,
    /// What it says, in Markdown.
    pub body: String,
    /// When.
    pub created_at: Instant,
}

fact!(CommentAnswer, comment_answers, AnswerId, once);

impl CommentAnswer {
    /// The answers to a comment, newest first; the key is an id.
    pub fn list(tx: &mut Tx<'_>, comment: CommentId, window: &Window<AnswerId>) -> Result<Page<Self>> {
        let before = window.after.unwrap_or(AnswerId::from_uuid(uuid::Uuid::max()));
        let rows: Vec<Self> = on!(tx.conn(), c => comment_answers::table
            .filter(comment_answers::comment_id.eq(comment))
            .filter(comment_answers::id.lt(before))
            .order(comment_answers::id.desc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |answer| answer.id.to_string(), |answer| &answer.body))
    }

    /// The answers that stand, to these comments.
    pub fn newest(tx: &mut Tx<'_>, comments: &[CommentId]) -> Result<HashMap<CommentId, Self>> {
        let rows: Vec<Self> = on!(tx.conn(), c => comment_answers::table
            .inner_join(comments::table.on(comments::id.eq(comment_answers::comment_id)))
            .filter(comment_answers::comment_id.eq_any(comments))
            .filter(comment_answers::number.eq(comments::answers))
            .select(Self::as_select())
            .load(c)?);
        Ok(rows.into_iter().map(|answer| (answer.comment_id, answer)).collect())
    }
}
