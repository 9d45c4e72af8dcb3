//! How comments are shown.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::outcome::{Outcome, Outcomes};
use super::read::Reader;
use super::{AnchorView, Subject, anchors};
use super::{AnswerView, HiddenView};
use crate::domain::comments::{self, BecameKind, Channel, CommentKind, CommentState, Disposition};
use crate::domain::ids::{AnyId, CommentId, MemberId, ProposalId, RoundId};
use crate::domain::markdown;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::rights::Rights;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::anchors::Anchor;
use crate::store::comments::{Author, Comment, authors};

/// Who wrote a comment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentAuthor")]
pub struct AuthorView {
    /// The membership.
    pub member_id: MemberId,
    /// The name; for members of the group alone.
    pub name: Option<String>,
    /// Whom the member speaks from; for members of the group alone, as few may speak from it.
    pub stakeholder_group: Option<String>,
}

impl AuthorView {
    /// Who these members are, as who reads with these rights may know: for a page that names who did something. One
    /// query, and none for nobody.
    pub fn of_members(
        tx: &mut Tx<'_>,
        rights: &Rights,
        ids: impl IntoIterator<Item = MemberId>,
    ) -> Result<HashMap<MemberId, Self>> {
        let mut ids: Vec<MemberId> = ids.into_iter().collect();
        ids.sort();
        ids.dedup();
        let found = if ids.is_empty() { Vec::new() } else { authors(tx, &ids)? };
        let is_member = rights.member.is_some();
        Ok(found.into_iter().map(|author| (author.id, Self::of(author, is_member))).collect())
    }

    /// An author as a member of the group sees them, or anybody.
    pub(in crate::service) fn of(author: Author, to_member: bool) -> Self {
        let Author { id, name, stakeholder_group } = author;
        let told = |what: String| to_member.then_some(what);
        Self { member_id: id, name: told(name), stakeholder_group: told(stakeholder_group) }
    }
}

/// What became of a comment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentDisposition")]
pub struct DispositionView {
    /// What became of it.
    pub disposition: Disposition,
    /// Why.
    pub reason: String,
    /// The membership that said so.
    pub by: MemberId,
    /// When.
    pub at: Instant,
}

/// What was made of a comment; its thread stays under the comment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentBecame")]
pub struct BecameView {
    /// What kind of thing.
    pub kind: BecameKind,
    /// Which one.
    pub id: AnyId,
    /// Where that stands: the state of the objection, or of the amendment.
    pub state: &'static str,
}

/// A comment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Comment")]
pub struct CommentView {
    /// Its id.
    pub id: CommentId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// What it is about.
    pub subject: Subject,
    /// The comment it answers, if any.
    pub parent_id: Option<CommentId>,
    /// How many comments it stands under; 0 where it begins a thread.
    pub depth: usize,
    /// The round it was made in, if any.
    pub round_id: Option<RoundId>,
    /// Who wrote it.
    pub author: AuthorView,
    /// What it is meant as.
    pub kind: CommentKind,
    /// The comment itself, in Markdown. Null once it was withdrawn, but for its author; null while it is hidden, but for
    /// its author and those who moderate.
    pub body: Option<String>,
    /// The same as HTML that is safe to show.
    pub body_html: Option<String>,
    /// The passage it is about, where it is about one.
    pub anchor: Option<AnchorView>,
    /// How it came in.
    pub channel: Channel,
    /// The national or regional initiative it comes from, where it does; not shown where the body is not.
    pub initiative: Option<String>,
    /// The community that its author speaks for in it, if any; not shown where the body is not.
    pub on_behalf_of: Option<String>,
    /// Whether it is still shown.
    pub state: CommentState,
    /// What became of it; null while nobody has said.
    pub disposition: Option<DispositionView>,
    /// What the group answers officially; null where it does not.
    pub answer: Option<AnswerView>,
    /// What was made of it; null where nothing was.
    pub became: Option<BecameView>,
    /// Why it is hidden; null while it is not.
    pub hidden: Option<HiddenView>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
    /// When its words were last changed.
    pub edited_at: Option<Instant>,
}

impl View for CommentView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/comments/{}", self.id))
    }
}

impl CommentView {
    /// With its body as HTML. Slow: not to be done in a transaction.
    #[must_use]
    pub fn rendered(self) -> Self {
        let answer = self.answer.map(AnswerView::rendered);
        Self { body_html: self.body.as_deref().map(markdown::render), answer, ..self }
    }

    /// With its body as HTML that was made before.
    pub(super) fn with_html(self, html: &str) -> Self {
        Self { body_html: Some(html.to_owned()), ..self }
    }

    /// A comment as `reader` may see it, not yet rendered.
    pub(super) fn of(tx: &mut Tx<'_>, comment: Comment, reader: Reader) -> Result<Self> {
        let all = Self::of_all(tx, vec![comment], reader)?;
        all.into_iter().next().ok_or_else(|| Error::internal("a comment that was there is gone"))
    }

    /// Comments with their authors, their anchors and what became of them, in a query each, not yet rendered.
    pub(super) fn of_all(tx: &mut Tx<'_>, comments: Vec<Comment>, reader: Reader) -> Result<Vec<Self>> {
        let mut ids: Vec<MemberId> = comments.iter().map(|c| c.author_id).collect();
        ids.sort();
        ids.dedup();
        let authors: HashMap<MemberId, Author> =
            authors(tx, &ids)?.into_iter().map(|author| (author.id, author)).collect();
        let mut anchors = Anchor::of_comments(tx, &comments.iter().map(|c| c.id).collect::<Vec<_>>())?;
        let mut outcomes = Outcomes::of(tx, &comments)?;
        let mut shown = |comment: Comment| {
            let author = authors.get(&comment.author_id).cloned();
            let anchor = anchors.remove(&comment.id).map(|(anchor, place)| anchors::shown(anchor, &place));
            let outcome = outcomes.take(&comment);
            author.map(|author| Self::written_by(author, comment, (anchor, outcome), reader))
        };
        comments
            .into_iter()
            .map(|c| shown(c).ok_or_else(|| Error::internal("a comment without its author")))
            .collect()
    }

    fn written_by(
        author: Author,
        comment: Comment,
        (anchor, outcome): (Option<AnchorView>, Outcome),
        reader: Reader,
    ) -> Self {
        let is_shown = reader.sees(&comment);
        let Outcome { answer, became, hidden } = outcome;
        let disposition = disposition(&comment);
        let Comment {
            id,
            group_id: _,
            proposal_id,
            subject_kind,
            subject_id,
            parent_id,
            path,
            round_id,
            author_id: _,
            kind,
            body,
            channel,
            initiative,
            on_behalf_of,
            state,
            disposition: _,
            disposition_reason: _,
            disposed_by: _,
            disposed_at: _,
            became_kind: _,
            became_id: _,
            answers: _,
            moderations: _,
            revision,
            created_at,
            edited_at,
        } = comment;
        Self {
            id,
            proposal_id,
            subject: Subject { kind: subject_kind, id: subject_id },
            parent_id,
            depth: comments::depth(&path).saturating_sub(1),
            round_id,
            author: AuthorView::of(author, reader.is_member()),
            kind,
            body: is_shown.then_some(body),
            body_html: None,
            anchor,
            channel,
            initiative: initiative.filter(|_| is_shown),
            on_behalf_of: on_behalf_of.filter(|_| is_shown),
            state,
            disposition,
            answer,
            became,
            hidden,
            revision,
            created_at,
            edited_at,
        }
    }
}

fn disposition(comment: &Comment) -> Option<DispositionView> {
    Some(DispositionView {
        disposition: comment.disposition?,
        reason: comment.disposition_reason.clone()?,
        by: comment.disposed_by?,
        at: comment.disposed_at?,
    })
}
