//! A comment where it stands: what it answers, what stands beside it, and what answers it.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::CommentView;
use super::read::reader;
use crate::domain::comments::{behind, ids_on};
use crate::domain::ids::CommentId;
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::store::Tx;
use crate::store::comments::{Among, Comment};

/// Comments shown on each side of one at most.
const BESIDE: usize = 5;
/// Replies to it that are shown at most.
const REPLIES: usize = 10;

/// A comment in its context.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentInContext")]
pub struct ContextView {
    /// What it answers: from the beginning of the thread to its parent.
    pub ancestors: Vec<CommentView>,
    /// The five before it that answer the same, or begin threads about the same thing; in the order of the threads.
    pub before: Vec<CommentView>,
    /// There are more before these.
    pub more_before: bool,
    /// The comment.
    pub comment: CommentView,
    /// The first ten that answer it.
    pub replies: Vec<CommentView>,
    /// There are more behind these.
    pub more_replies: bool,
    /// The five that follow it and answer the same, or begin threads about the same thing.
    pub after: Vec<CommentView>,
    /// There are more behind these.
    pub more_after: bool,
}

impl View for ContextView {}

impl ContextView {
    /// With the bodies as HTML. Slow: not to be done in a transaction.
    #[must_use]
    pub fn rendered(self) -> Self {
        let all = |comments: Vec<CommentView>| comments.into_iter().map(CommentView::rendered).collect();
        Self {
            ancestors: all(self.ancestors),
            before: all(self.before),
            comment: self.comment.rendered(),
            replies: all(self.replies),
            after: all(self.after),
            ..self
        }
    }
}

/// Comments, and whether there are more of them.
type Few = (Vec<CommentId>, bool);

/// A comment in its context, not yet rendered.
pub fn context(tx: &mut Tx<'_>, id: CommentId) -> Result<ContextView> {
    let comment = Comment::get(tx, id)?;
    let reader = reader(tx, comment.proposal_id)?;
    let path = ids_on(&comment.path);
    let ancestors = path.split_last().map(|(_, ancestors)| ancestors.to_vec()).unwrap_or_default();
    let mut all = Comment::those(tx, comment.proposal_id, &ancestors)?;
    let end = behind(&comment.path);
    let (from, to) = match all.last() {
        Some(parent) => (parent.path.clone(), behind(&parent.path)),
        None => (String::new(), behind("")),
    };
    let beside = Among {
        proposal: comment.proposal_id,
        subject: comment.subject_id,
        parent: comment.parent_id,
        after: &from,
        before: &comment.path,
        backwards: true,
    };
    let before = few(tx, beside, BESIDE, &mut all)?;
    let after = few(tx, Among { after: &end, before: &to, backwards: false, ..beside }, BESIDE, &mut all)?;
    let under = Among { parent: Some(id), after: &comment.path, before: &end, backwards: false, ..beside };
    let replies = few(tx, under, REPLIES, &mut all)?;
    all.push(comment);
    let views = CommentView::of_all(tx, all, reader)?;
    put_together(views, (&ancestors, id), before, replies, after)
}

fn few(tx: &mut Tx<'_>, among: Among<'_>, most: usize, all: &mut Vec<Comment>) -> Result<Few> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let mut found = Comment::among(tx, among, limit)?;
    let more = found.len() > most;
    found.truncate(most);
    if among.backwards {
        found.reverse();
    }
    let ids = found.iter().map(|comment| comment.id).collect();
    all.extend(found);
    Ok((ids, more))
}

fn put_together(
    views: Vec<CommentView>,
    (ancestors, id): (&[CommentId], CommentId),
    (before, more_before): Few,
    (replies, more_replies): Few,
    (after, more_after): Few,
) -> Result<ContextView> {
    let mut views: HashMap<CommentId, CommentView> = views.into_iter().map(|view| (view.id, view)).collect();
    let mut take = |ids: &[CommentId]| ids.iter().filter_map(|id| views.remove(id)).collect::<Vec<_>>();
    Ok(ContextView {
        ancestors: take(ancestors),
        before: take(&before),
        more_before,
        replies: take(&replies),
        more_replies,
        after: take(&after),
        more_after,
        comment: take(&[id]).pop().ok_or_else(|| Error::internal("a comment that was there is gone"))?,
    })
}
