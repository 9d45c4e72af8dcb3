//! What became of comments beside their dispositions: the official answers, what was made of them, and that they are
//! hidden. A query each for a page of comments, and none where nothing became of any.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::BecameView;
use crate::domain::amendments::AmendmentState;
use crate::domain::anchors::PlaceState;
use crate::domain::codes::Coded;
use crate::domain::comments::{BecameKind, CommentState};
use crate::domain::ids::{AnyId, CommentId, MemberId};
use crate::domain::markdown;
use crate::domain::moderation::{AppealState, Hiding, ModerationKind};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Tx;
use crate::store::amendments::Amendment;
use crate::store::comment_answers::CommentAnswer;
use crate::store::comments::Comment;
use crate::store::moderations::Moderation;
use crate::store::objections::Objection;

/// What a group answers officially to a comment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentAnswer")]
pub struct AnswerView {
    /// Which of the answers to this comment; the newest stands.
    pub number: i64,
    /// What it says, in Markdown.
    pub body: String,
    /// The same as HTML that is safe to show.
    pub body_html: Option<String>,
    /// The membership that gave it.
    pub by: MemberId,
    /// When.
    pub at: Instant,
}

/// Why a comment is hidden.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentHidden")]
pub struct HiddenView {
    /// Why.
    pub reason: String,
    /// The membership that hid it.
    pub by: MemberId,
    /// When.
    pub at: Instant,
    /// Where the author's appeal stands.
    pub appeal: AppealState,
}

/// What became of one comment.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub answer: Option<AnswerView>,
    pub became: Option<BecameView>,
    pub hidden: Option<HiddenView>,
}

/// What became of many.
pub(super) struct Outcomes {
    answers: HashMap<CommentId, CommentAnswer>,
    hidings: HashMap<CommentId, Vec<Moderation>>,
    states: HashMap<AnyId, &'static str>,
}

impl From<CommentAnswer> for AnswerView {
    fn from(answer: CommentAnswer) -> Self {
        let CommentAnswer { id: _, comment_id: _, number, author_id, body, created_at } = answer;
        Self { number, body, body_html: None, by: author_id, at: created_at }
    }
}

impl AnswerView {
    /// With its body as HTML. Slow: not to be done in a transaction.
    #[must_use]
    pub fn rendered(self) -> Self {
        Self { body_html: Some(markdown::render(&self.body)), ..self }
    }
}

impl HiddenView {
    /// Of what hid a comment, and what came of it since.
    fn of(past: Vec<Moderation>) -> Option<Self> {
        let appeal = hiding(&past)?.appeal;
        let Moderation { reason, member_id, created_at, .. } = past.into_iter().next()?;
        Some(Self { reason, by: member_id, at: created_at, appeal })
    }
}

/// How a comment came to be hidden, of what hid it and what came of that since.
pub(super) fn hiding(past: &[Moderation]) -> Option<Hiding> {
    let hid = past.first().filter(|one| one.kind == ModerationKind::Hidden)?;
    let appeal = match past.last()?.kind {
        ModerationKind::Appealed => AppealState::Waiting,
        ModerationKind::Upheld => AppealState::Upheld,
        _ => AppealState::None,
    };
    Some(Hiding { by: hid.member_id, appeal })
}

impl Outcomes {
    pub fn of(tx: &mut Tx<'_>, comments: &[Comment]) -> Result<Self> {
        let answered = ids(comments, |c| c.answers > 0);
        let hidden = ids(comments, |c| c.state == CommentState::Hidden);
        Ok(Self {
            answers: if answered.is_empty() { HashMap::new() } else { CommentAnswer::newest(tx, &answered)? },
            hidings: if hidden.is_empty() { HashMap::new() } else { Moderation::hiding(tx, &hidden)? },
            states: states(tx, comments)?,
        })
    }

    pub fn take(&mut self, comment: &Comment) -> Outcome {
        let made = comment.became_kind.zip(comment.became_id);
        Outcome {
            answer: self.answers.remove(&comment.id).map(Into::into),
            became: made.and_then(|(kind, id)| Some(BecameView { kind, id, state: self.states.get(&id)? })),
            hidden: self.hidings.remove(&comment.id).and_then(HiddenView::of),
        }
    }
}

fn ids(comments: &[Comment], which: impl Fn(&Comment) -> bool) -> Vec<CommentId> {
    comments.iter().filter(|comment| which(comment)).map(|comment| comment.id).collect()
}

/// Where what was made of the comments stands.
fn states(tx: &mut Tx<'_>, comments: &[Comment]) -> Result<HashMap<AnyId, &'static str>> {
    let made = |kind| {
        let of_kind = comments.iter().filter(move |c| c.became_kind == Some(kind));
        of_kind.filter_map(|c| c.became_id).collect::<Vec<AnyId>>()
    };
    let (amendments, objections) = (made(BecameKind::Amendment), made(BecameKind::Objection));
    let mut states = HashMap::new();
    if !amendments.is_empty() {
        let shown = |(id, state, place)| (id, amended(state, place));
        states.extend(Amendment::states(tx, &amendments)?.into_iter().map(shown));
    }
    if !objections.is_empty() {
        states.extend(Objection::states(tx, &objections)?.into_iter().map(|(id, state)| (id, state.code())));
    }
    Ok(states)
}

fn amended(state: AmendmentState, place: PlaceState) -> &'static str {
    state.shown(place == PlaceState::Same).code()
}
