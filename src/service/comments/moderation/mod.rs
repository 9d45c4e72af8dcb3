//! The moderation of comments: members report, those who lead decide and give reasons, authors appeal to somebody else.

mod appeal;
mod decide;
mod report;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::appeal::{answer_appeal, appeal};
pub use self::decide::moderate;
pub use self::report::{ReportView, report, reports};
use super::CommentView;
use super::Reader;
use super::outcome::hiding;
use crate::domain::access::Action;
use crate::domain::comments::{BecameKind, CommentState};
use crate::domain::ids::{CommentId, MemberId, ModerationId};
use crate::domain::moderation::{AppealOutcome, Case, Decision, ModerationKind, Refused};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::view::View;
use crate::service::{Page, Window, search};
use crate::store::comments::Comment;
use crate::store::moderations::{Moderation, Report};
use crate::store::objections::Objection;
use crate::store::{Tx, record};

/// A report of a comment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportComment {
    /// Why; those who moderate read it.
    pub reason: Reason,
}

/// What is decided about a comment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModerateComment {
    /// What is decided.
    pub decision: Decision,
    /// Why. With `hidden`, everybody who may read the comments reads it in the comment's place.
    pub reason: Reason,
}

/// An appeal against hiding one's comment.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AppealModeration {
    /// Why it should be shown again.
    pub reason: Reason,
}

/// What comes of an appeal.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerAppeal {
    /// What is decided.
    pub outcome: AppealOutcome,
    /// Why, for its author.
    pub reason: Reason,
}

/// Something that happened in the moderation of a comment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentModeration")]
pub struct ModerationView {
    /// Its id.
    pub id: ModerationId,
    /// About which comment.
    pub comment_id: CommentId,
    /// What it is.
    pub kind: ModerationKind,
    /// The membership that decided, or appealed.
    pub by: MemberId,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Instant,
}

impl View for ModerationView {}

impl From<Moderation> for ModerationView {
    fn from(one: Moderation) -> Self {
        let Moderation { id, comment_id, number: _, kind, member_id, reason, created_at } = one;
        Self { id, comment_id, kind, by: member_id, reason, at: created_at }
    }
}

/// What happened in the moderation of a comment, newest first: for its author and those who moderate.
pub fn history(
    tx: &mut Tx<'_>,
    id: CommentId,
    window: &Window<ModerationId>,
) -> Result<Page<ModerationView>> {
    let comment = Comment::get(tx, id)?;
    Place::proposal(tx, comment.proposal_id)?.may_own(tx, Action::ReadHidden, comment.author_id)?;
    Ok(Moderation::list(tx, id, window)?.map(Into::into))
}

/// Where a comment stands, for the rules.
fn case(tx: &mut Tx<'_>, comment: &Comment) -> Result<Case> {
    let is_hidden = comment.state == CommentState::Hidden;
    let past = if is_hidden { Moderation::hiding(tx, &[comment.id])?.remove(&comment.id) } else { None };
    let is_reported = Report::waits_for(tx, comment)?;
    let (state, author, hiding) = (comment.state, comment.author_id, past.as_deref().and_then(hiding));
    Ok(Case { state, author, hiding, is_reported })
}

/// Saves what happens in the moderation of a comment, and what that makes of the comment.
fn happens(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    comment: &mut Comment,
    kind: ModerationKind,
    reason: &Reason,
) -> Result<Moderation> {
    comment.moderations = comment.moderations.saturating_add(1);
    match kind {
        ModerationKind::Hidden => {
            comment.state = CommentState::Hidden;
            search::forget_comment(tx, comment.id)?;
            if let Some(objection) = repeated(tx, comment)? {
                search::forget_objection(tx, objection.id)?;
            }
        }
        ModerationKind::Restored => {
            comment.state = CommentState::Posted;
            search::comment(tx, comment)?;
            if let Some(objection) = repeated(tx, comment)? {
                search::objection(tx, comment.group_id, &objection)?;
            }
        }
        ModerationKind::Kept | ModerationKind::Appealed | ModerationKind::Upheld => {}
    }
    let one = Moderation {
        id: tx.new_id(),
        comment_id: comment.id,
        number: comment.moderations,
        kind,
        member_id: acting.member()?.id,
        reason: reason.to_string(),
        created_at: tx.now(),
    };
    one.insert(tx)?;
    comment.update(tx)?;
    let entry = place.entry(action(kind), acting).object("comment", comment.id);
    record::append(tx, &entry.object("moderation", one.id))?;
    Ok(one)
}

/// The objection that was made of a comment and says the same.
fn repeated(tx: &mut Tx<'_>, comment: &Comment) -> Result<Option<Objection>> {
    let made = comment.became_id.filter(|_| comment.became_kind == Some(BecameKind::Objection));
    let made = made.map(|id| Objection::get(tx, id.cast())).transpose()?;
    Ok(made.filter(|objection| objection.summary.trim() == comment.body.trim()))
}

/// The comment as those who act on it see it.
fn seen(tx: &mut Tx<'_>, comment: Comment, place: &Place) -> Result<CommentView> {
    CommentView::of(tx, comment, Reader::at(place))
}

fn action(kind: ModerationKind) -> &'static str {
    match kind {
        ModerationKind::Kept => "comment.kept",
        ModerationKind::Hidden => "comment.hidden",
        ModerationKind::Appealed => "comment.appealed",
        ModerationKind::Upheld => "comment.hiding_upheld",
        ModerationKind::Restored => "comment.restored",
    }
}

/// The failure for a refusal.
fn refused(why: Refused) -> Error {
    match why {
        Refused::Withdrawn => Error::because(Code::Ended, "The comment was withdrawn."),
        Refused::Own => {
            Error::because(Code::ConflictOfInterest, "Somebody else must decide about your comment.")
        }
        Refused::HidIt => {
            let detail = "You hid the comment; somebody else must decide on the appeal.";
            Error::because(Code::ConflictOfInterest, detail)
        }
        Refused::Hidden => Error::because(Code::Ended, "The comment is hidden already."),
        Refused::NotHidden => Error::because(Code::Ended, "The comment is not hidden."),
        Refused::NotReported => Error::rule("No report of this comment waits for a decision."),
        Refused::AppealWaits => Error::because(
            Code::Ended,
            "The author appealed; that is decided first, by somebody else than who hid it.",
        ),
        Refused::NoAppeal => Error::because(Code::Ended, "No appeal waits for a decision."),
        Refused::AppealDecided => {
            Error::because(Code::Ended, "The appeal was decided; the comment stays hidden.")
        }
    }
}
