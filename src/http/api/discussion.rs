//! What is made of comments and what the group answers to them; a comment in its context.

use actix_web::http::Method;
use serde_json::json;

use super::request::Paging;
use super::{ById, Call, Nothing, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::Comment;
use crate::service::Page;
use crate::service::comments::{
    self, AmendByComment, AnswerComment, AnswerView, CommentView, ContextView, ObjectByComment,
};

const READ: Policy = Policy::Group(Action::ReadGroup);

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("comments");
    api.add::<_, _, _, ContextView, _, _>(
        Method::GET,
        "/comments/{id}/context",
        "get_comment_in_context",
        "A comment with what it answers, what stands beside it, and what answers it",
        READ,
        |call: Call<ById<Comment>, Nothing, Nothing>| {
            call.read_then(|tx, r| comments::context(tx, r.path.id), |found| Ok(found.rendered()))
        },
    );
    answers(&mut api);
    made_of_comments(&mut api);
    api
}

fn answers(api: &mut Operations) {
    api.add::<_, _, _, CommentView, _, _>(
        Method::PUT,
        "/comments/{id}/answer",
        "answer_comment",
        "Answer a comment officially, for the group, or answer it anew",
        Policy::Group(Action::AnswerComment),
        |call: Call<ById<Comment>, Nothing, AnswerComment>| {
            call.write_then(|tx, r| comments::answer(tx, r.path.id, &r.body), |made| Ok(made.rendered()))
        },
    )
    .example(json!({"body": "The figures of 2018 come *in June*; paragraph 2 will have them."}));
    api.add::<_, _, _, Page<AnswerView>, _, _>(
        Method::GET,
        "/comments/{id}/answers",
        "list_comment_answers",
        "The official answers to a comment, newest first: the first one stands",
        READ,
        |call: Call<ById<Comment>, Paging, Nothing>| {
            call.read_then(
                |tx, r| comments::answers(tx, r.path.id, &r.query.by_id()?),
                |page| Ok(page.map(AnswerView::rendered)),
            )
        },
    );
}

fn made_of_comments(api: &mut Operations) {
    api.post(
        "/comments/{id}/objections",
        "make_objection_of_comment",
        "Make an objection of your comment; the comment and its thread stay where they are",
        Policy::Group(Action::RaiseObjection),
        |tx, r: &Req<ById<Comment>, Nothing, ObjectByComment>| comments::objection(tx, r.path.id, &r.body),
    )
    .example(json!({
        "version": 2, "ground": "evidence", "harm": "Readers would plan with numbers that no longer hold.",
        "remedy": "Take the figures of 2017, or leave the paragraph out.",
    }));
    api.post(
        "/comments/{id}/amendments",
        "make_amendment_of_comment",
        "Make an amendment of a comment; the comment and its thread stay where they are",
        Policy::Group(Action::SuggestAmendment),
        |tx, r: &Req<ById<Comment>, Nothing, AmendByComment>| comments::amendment(tx, r.path.id, &r.body),
    )
    .example(json!({"based_on": 2, "replacement": "consider"}));
}
