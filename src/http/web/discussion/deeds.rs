//! What can be done with a comment: reply; change or take back one's own; answer another's for the group, and say what
//! became of it.

use maud::{Markup, html};
use serde_json::json;

use super::closed;
use super::new;
use super::shown::{Found, standing};
use crate::domain::access::Action;
use crate::http::web::visit::Visit;

/// The form for a reply.
pub fn reply(visit: &Visit, found: &Found) -> Markup {
    let (frame, comment) = (&found.frame, &found.context.comment);
    if !frame.rights.may(Action::Comment) {
        return closed::why(visit, &frame.rights, Action::Comment);
    }
    // Where the replies go on beyond the page, the new one is shown where it stands.
    let to = if found.context.more_replies {
        "/comments/{id}".to_owned()
    } else {
        format!("/comments/{}#comment-{{id}}", comment.id)
    };
    let form = visit.form("post_comment").path("id", frame.proposal.id).named("reply-form").to(to);
    html! {
        section #reply aria-labelledby="reply-title" {
            h2 #reply-title { (visit.say("comment-reply-to")) }
            (form.with(html! {
                (form.hidden("parent_id", comment.id))
                (new::fields(visit, &form))
            }))
        }
    }
}

/// The other forms, each folded.
pub fn forms(visit: &Visit, found: &Found) -> Markup {
    html! {
        (own(visit, found))
        (official(visit, found))
    }
}

fn own(visit: &Visit, found: &Found) -> Markup {
    let (rights, comment) = (&found.frame.rights, &found.context.comment);
    if !rights.may_to(Action::UpdateComment, comment.author.member_id) {
        return html! {};
    }
    let edit = visit
        .form("edit_comment")
        .path("id", comment.id)
        .revision(comment.revision)
        .filled(json!({"body": comment.body}));
    let withdraw = visit.form("withdraw_comment").path("id", comment.id).revision(comment.revision);
    html! {
        @if standing(comment).edit().is_ok() {
            details #edit open[edit.is_open()] {
                summary { (visit.say("edit_comment")) }
                (edit.with(edit.lines("body", 8)))
            }
        } @else if standing(comment).withdraw().is_ok() { p.meta { (visit.say("comment-fixed")) } }
        @if standing(comment).withdraw().is_ok() {
            details #withdraw open[withdraw.is_open()] {
                summary { (visit.say("withdraw_comment")) }
                p { (visit.say("comment-withdraw-how")) }
                (withdraw.with(html! {}))
            }
        }
    }
}

fn official(visit: &Visit, found: &Found) -> Markup {
    let (rights, comment) = (&found.frame.rights, &found.context.comment);
    if !rights.may(Action::DisposeComment) && !rights.may(Action::AnswerComment) {
        return html! {};
    }
    if let Some(member) = rights.member {
        if member == comment.author.member_id && standing(comment).withdraw().is_ok() {
            return html! { p.meta { (visit.say("comment-own-unanswered")) } };
        }
        if standing(comment).answer(member).is_err() {
            return html! {};
        }
    }
    let dispose = visit
        .form("dispose_comment")
        .path("id", comment.id)
        .revision(comment.revision)
        .filled(&comment.disposition);
    let answer = visit
        .form("answer_comment")
        .path("id", comment.id)
        .revision(comment.revision)
        .filled(json!({"body": comment.answer.as_ref().map(|answer| &answer.body)}));
    let is_asked = visit.asked("do") == Some("answer");
    html! {
        section #answer aria-labelledby="answer-title" {
            h2 #answer-title { (visit.say("comment-for-the-group")) }
            @if rights.may(Action::DisposeComment) {
                details #dispose open[is_asked || dispose.is_open()] {
                    summary { (visit.say("dispose_comment")) }
                    (dispose.with(html! {
                        (dispose.choice("disposition", "disposition"))
                        (dispose.text("reason"))
                    }))
                }
            }
            @if rights.may(Action::AnswerComment) {
                details #answer-officially open[answer.is_open()] {
                    summary { (visit.say("answer_comment")) }
                    (answer.with(answer.text("body")))
                }
            }
        }
    }
}
