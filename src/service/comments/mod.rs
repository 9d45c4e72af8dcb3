//! Comments: in threads, on anything in a proposal, answered with a disposition.

mod anchors;
mod answer;
mod answer_many;
mod change;
mod context;
mod history;
mod make;
pub mod moderation;
mod official;
mod outcome;
mod post;
mod read;
mod unseen;
mod view;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::anchors::{NewAnchor, follow};
pub use self::answer::dispose;
pub use self::answer_many::{AnsweredView, DisposeComments, dispose_many};
pub use self::change::{edit, withdraw};
pub use self::context::{ContextView, context};
pub use self::history::{WordingView, history};
pub use self::make::{AmendByComment, ObjectByComment, amendment, objection};
pub use self::official::{AnswerComment, answer, answers};
pub use self::outcome::{AnswerView, HiddenView};
pub use self::post::post;
use self::read::Reader;
pub use self::read::{get, list, list_mine};
pub(in crate::service) use self::unseen::Unseen;
pub use self::view::{AuthorView, BecameView, CommentView, DispositionView};
use crate::domain::comments::{Channel, CommentKind, Disposition, SubjectKind};
use crate::domain::ids::{AnyId, CommentId, RoundId};
use crate::domain::text::{CommentBody, Reason, Title};
pub use crate::service::passages::AnchorView;
pub use crate::store::comments::Which;

/// What a comment is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// What kind of thing.
    pub kind: SubjectKind,
    /// Which one.
    pub id: AnyId,
}

/// A comment to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostComment {
    /// What it is about: something in the proposal. A reply is about what its parent is about, and need not say so.
    pub subject: Option<Subject>,
    /// The comment it answers.
    pub parent_id: Option<CommentId>,
    /// The open round it is made in.
    pub round_id: Option<RoundId>,
    /// What it is meant as.
    pub kind: CommentKind,
    /// The comment itself, in Markdown.
    pub body: CommentBody,
    /// The passage it is about, where that is a position. A reply has none of its own.
    pub anchor: Option<NewAnchor>,
    /// How it came in; `virtual` unless told.
    pub channel: Option<Channel>,
    /// The national or regional initiative it comes from, by name: with the channel `nri`, and only with it.
    pub initiative: Option<Title>,
    /// The community it speaks for: said by its focal point, or by those who lead and the secretariat for what they
    /// heard on site, from an initiative or by mail. The comment stays its author's own.
    pub on_behalf_of: Option<Title>,
}

/// Other words for a comment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditComment {
    /// The comment itself, in Markdown.
    pub body: CommentBody,
}

/// What became of a comment, and why.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DisposeComment {
    /// What became of it.
    pub disposition: Disposition,
    /// Why, for its author and everyone else.
    pub reason: Reason,
}
