//! Comments.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::{Paging, window};
use super::{ById, Call, Nothing, Operations, Policy, Req};
use crate::codes;
use crate::domain::access::Action;
use crate::domain::comments::{Channel, CommentKind, CommentState, Disposition, SubjectKind};
use crate::domain::ids::{AnyId, Comment, Group, MemberId, Proposal, RoundId};
use crate::domain::markdown;
use crate::domain::text::Label;
use crate::service::Page;
use crate::service::comments::{
    self, CommentView, DisposeComment, DisposeComments, EditComment, PostComment, Which,
};

codes! {
    /// What became of the comments that are looked for.
    pub enum Answered {
        /// Nothing yet.
        None = "none",
        /// Taken.
        Accepted = "accepted",
        /// Taken in part.
        AcceptedInPart = "accepted_in_part",
        /// Not taken.
        Declined = "declined",
        /// Not of this proposal.
        OutOfScope = "out_of_scope",
    }
}

impl Answered {
    fn disposition(self) -> Option<Disposition> {
        match self {
            Self::None => None,
            Self::Accepted => Some(Disposition::Accepted),
            Self::AcceptedInPart => Some(Disposition::AcceptedInPart),
            Self::Declined => Some(Disposition::Declined),
            Self::OutOfScope => Some(Disposition::OutOfScope),
        }
    }
}

/// Which comments of a proposal, and which part of their list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only those about things of this kind.
    subject_kind: Option<SubjectKind>,
    /// Only those about this thing.
    subject_id: Option<AnyId>,
    /// Only those meant as this.
    kind: Option<CommentKind>,
    /// Only those made in this round.
    round_id: Option<RoundId>,
    /// Only those that came in this way.
    channel: Option<Channel>,
    /// Only those of which this became; `none` for those that wait for an answer.
    disposition: Option<Answered>,
    /// Only those of this member.
    author_id: Option<MemberId>,
    /// Only those of members who speak from this stakeholder group now; for members of the group alone.
    stakeholder_group: Option<Label>,
    /// Only those that are shown, that were withdrawn, or that are hidden.
    state: Option<CommentState>,
    /// Only those that are the first of their authors in the group, or only others.
    first_time: Option<bool>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

impl Asked {
    fn which(&self) -> Which {
        Which {
            subject_kind: self.subject_kind,
            subject_id: self.subject_id,
            kind: self.kind,
            round_id: self.round_id,
            channel: self.channel,
            disposition: self.disposition.map(Answered::disposition),
            author_id: self.author_id,
            stakeholder_group: self.stakeholder_group.as_deref().map(str::to_owned),
            state: self.state,
            first_time: self.first_time,
        }
    }
}

/// Which of one's own comments in a group, and which part of their list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Mine {
    /// Only those of which this became; `none` for those that wait for an answer.
    disposition: Option<Answered>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("comments");
    of_a_proposal(&mut api);
    one_s_own(&mut api);
    api.add::<_, _, _, CommentView, _, _>(
        Method::GET,
        "/comments/{id}",
        "get_comment",
        "A comment",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Comment>, Nothing, Nothing>| {
            call.read_then(|tx, r| comments::get(tx, r.path.id), |comment| Ok(comment.rendered()))
        },
    );
    api.get(
        "/comments/{id}/history",
        "list_comment_history",
        "What a comment said before its author changed the words, newest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Comment>, Paging>| comments::history(tx, r.path.id, &r.query.by_id()?),
    );
    changes(&mut api);
    api
}

fn of_a_proposal(api: &mut Operations) {
    api.add::<_, _, _, CommentView, _, _>(
        Method::POST,
        "/proposals/{id}/comments",
        "post_comment",
        "Comment on something in a proposal, or answer a comment",
        Policy::Group(Action::Comment),
        async |call: Call<ById<Proposal>, Nothing, PostComment>| {
            let html = call.before(|r| markdown::render(&r.body.body)).await?;
            call.write(move |tx, r| comments::post(tx, r.path.id, &r.body, &html)).await
        },
    )
    .example(json!({
        "subject": {"kind": "topic", "id": "0190163d-8694-739b-aea5-966c26f8ad91"},
        "kind": "question", "body": "Which *existing outputs* could be used better?",
    }));
    api.add::<_, _, _, Page<CommentView>, _, _>(
        Method::GET,
        "/proposals/{id}/comments",
        "list_comments",
        "The comments of a proposal, in the order of the threads",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Proposal>, Asked, Nothing>| {
            call.read_then(
                |tx, r| {
                    let window = window(r.query.after.as_deref(), r.query.limit, |key| Some(key.to_owned()))?;
                    comments::list(tx, r.path.id, &r.query.which(), &window)
                },
                |page| Ok(page.map(CommentView::rendered)),
            )
        },
    );
}

fn one_s_own(api: &mut Operations) {
    api.add::<_, _, _, Page<CommentView>, _, _>(
        Method::GET,
        "/groups/{id}/my-comments",
        "list_my_comments",
        "Your own comments in a group, and what became of them, newest first",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Group>, Mine, Nothing>| {
            call.read_then(
                |tx, r| {
                    let Mine { disposition, after, limit } = &r.query;
                    let which = disposition.map(Answered::disposition);
                    let window = Paging { after: after.clone(), limit: *limit }.by_id()?;
                    comments::list_mine(tx, r.path.id, which, &window)
                },
                |page| Ok(page.map(CommentView::rendered)),
            )
        },
    );
}

fn changes(api: &mut Operations) {
    api.add::<_, _, _, CommentView, _, _>(
        Method::PATCH,
        "/comments/{id}",
        "edit_comment",
        "Change the words of your comment, as long as nobody has answered it",
        Policy::Group(Action::UpdateComment),
        |call: Call<ById<Comment>, Nothing, EditComment>| {
            call.write_then(|tx, r| comments::edit(tx, r.path.id, &r.body), |made| Ok(made.rendered()))
        },
    )
    .example(json!({"body": "Which *existing outputs* could be used better, and by whom?"}));
    api.add::<_, _, _, CommentView, _, _>(
        Method::DELETE,
        "/comments/{id}",
        "withdraw_comment",
        "Take your comment back; its place in the thread is kept",
        Policy::Group(Action::UpdateComment),
        |call: Call<ById<Comment>, Nothing, Nothing>| {
            call.write_then(|tx, r| comments::withdraw(tx, r.path.id), |made| Ok(made.rendered()))
        },
    );
    api.add::<_, _, _, CommentView, _, _>(
        Method::PUT,
        "/comments/{id}/disposition",
        "dispose_comment",
        "Say what became of a comment, and why",
        Policy::Group(Action::DisposeComment),
        |call: Call<ById<Comment>, Nothing, DisposeComment>| {
            call.write_then(|tx, r| comments::dispose(tx, r.path.id, &r.body), |made| Ok(made.rendered()))
        },
    )
    .example(json!({"disposition": "accepted_in_part", "reason": "Paragraph 2 now names them."}));
    api.post(
        "/proposals/{id}/dispositions",
        "dispose_comments",
        "Say of many comments at once what became of them, and why: of all of them, or of none",
        Policy::Group(Action::DisposeComment),
        |tx, r: &Req<ById<Proposal>, Nothing, DisposeComments>| {
            comments::dispose_many(tx, r.path.id, &r.body)
        },
    )
    .status(200)
    .example(json!({
        "comment_ids": ["0190163d-8694-739b-aea5-966c26f8ad91", "0190163d-8694-739b-aea5-966c26f8ad92"],
        "disposition": "accepted", "reason": "Version 3 says which outputs.",
    }));
}
