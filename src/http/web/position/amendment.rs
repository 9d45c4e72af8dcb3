//! One amendment: what it would change, who is for it, and what became of it.

use maud::{Markup, html};

use super::amendments::name;
use super::answer;
use super::compared::differences;
use super::frame::PositionFrame;
use crate::domain::access::Action;
use crate::domain::amendments::{AmendmentState, Standing};
use crate::domain::comments::{CommentKind, SubjectKind};
use crate::domain::ids::{Amendment, AmendmentId};
use crate::error::Result;
use crate::http::web::discussion::card::{Cards, People, author, member, named};
use crate::http::web::discussion::closed;
use crate::http::web::discussion::new;
use crate::http::web::discussion::threads::{cut, threads};
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::amendments::{self, AmendmentView, AnsweredView, ComparedView};
use crate::service::comments::{self, AuthorView, CommentView, Which};
use crate::service::{Page as List, Tx, Window};

/// Comments on it that are shown.
const COMMENTS: i64 = 25;
/// Others that could stand in its place.
const OTHERS: i64 = 100;

/// What the page shows.
pub struct Found {
    /// The position that it would change.
    pub at: PositionFrame,
    /// The amendment.
    pub compared: ComparedView,
    /// Others to the same position.
    pub others: Vec<AmendmentView>,
    comments: List<CommentView>,
    people: People,
}

/// The page.
pub async fn amendment(visit: Visit) -> Result<Page> {
    let id = visit.id::<Amendment>("id")?;
    let Found { at, compared, others, comments, people } = visit.read(move |tx| load(tx, id)).await?;
    let (compared, comments) =
        visit.slowly(move || (compared.compared(), comments.map(CommentView::rendered))).await?;
    let found = Found { at, compared, others, comments, people };
    let title = name(&visit, &found.compared.amendment);
    let main = shown(&visit, &found, &title);
    Ok(found.at.page(&visit, &title, main))
}

fn load(tx: &mut Tx<'_>, id: AmendmentId) -> Result<Found> {
    let compared = amendments::get(tx, id)?;
    let amendment = &compared.amendment;
    let at = PositionFrame::load(tx, amendment.position_id)?;
    let about = Which { subject_id: Some(id.cast()), ..Which::default() };
    let window = Window { after: None, limit: COMMENTS };
    let comments = cut(comments::list(tx, amendment.proposal_id, &about, &window)?);
    let others = if at.frame.rights.may_to(Action::AnswerAmendment, at.position.author_id) {
        let window = Window { after: None, limit: OTHERS };
        amendments::list(tx, amendment.position_id, &amendments::Which::default(), &window)?.items
    } else {
        Vec::new()
    };
    let by = named(&comments.items).into_iter().chain(amendment.answer.as_ref().map(|answer| answer.by));
    let people = AuthorView::of_members(tx, &at.frame.rights, by)?;
    Ok(Found { at, compared, others, comments, people })
}

/// Where it stands, for the rules: what they refuse is not offered.
pub fn standing(found: &Found) -> Standing {
    let amendment = &found.compared.amendment;
    Standing {
        state: amendment.state,
        is_found: amendment.state != AmendmentState::Conflicting,
        author: amendment.author.member_id,
        of: found.at.position.author_id,
    }
}

fn shown(visit: &Visit, found: &Found, title: &str) -> Markup {
    let (at, amendment) = (&found.at, &found.compared.amendment);
    html! {
        h1 { (title) }
        p {
            (parts::tag(&visit.words().code("amendment-state", amendment.state))) " "
            span.meta { (parts::beside(visit, [author(visit, &amendment.author), visit.moment(amendment.created_at)])) }
        }
        p { (visit.say("amendment-to")) " " a href=(at.at("")) { (at.title()) } }
        @if let Some(comment) = amendment.comment_id {
            p { a href={ "/comments/" (comment) } { (visit.say("amendment-of-comment")) } }
        }
        @if amendment.state == AmendmentState::Conflicting { p.notice { (visit.say("amendment-conflicts")) } }
        section aria-labelledby="change-title" {
            h2 #change-title { (visit.say("amendment-change")) }
            (differences(visit, &found.compared.differences, at.language()))
        }
        section aria-labelledby="reason-title" {
            h2 #reason-title { (visit.say("amendment-reason")) }
            p { @match &amendment.reason { Some(reason) => (parts::plain(reason)), None => (visit.say("amendment-reason-hidden")) } }
        }
        div #answered data-live { @if let Some(answer) = &amendment.answer { (answered(visit, found, answer)) } }
        (answer::forms(visit, found))
        (said(visit, found))
    }
}

/// What became of it.
fn answered(visit: &Visit, found: &Found, answer: &AnsweredView) -> Markup {
    let (at, state) = (&found.at, found.compared.amendment.state);
    html! {
        section.card aria-labelledby="answered-title" {
            h2 #answered-title { (visit.words().code("amendment-state", state)) }
            p { (parts::plain(&answer.reason)) }
            @if let Some(text) = &answer.taken_text {
                p { (visit.say("amendment-taken-text")) }
                blockquote lang=(at.language()) dir="auto" { (text) }
            }
            @if let Some(number) = answer.taken_in {
                p { a href=(at.at(&format!("/versions/{number}"))) {
                    (visit.tell("amendment-taken-in", &[("number", number.into())]))
                } }
            }
            @if let Some(rival) = answer.rival_id {
                p { a href={ "/positions/" (rival) } { (visit.say("amendment-rival")) } }
            }
            @if let Some(other) = answer.superseded_by {
                p { a href={ "/amendments/" (other) } { (visit.say("amendment-superseded-by")) } }
            }
            p.meta { (parts::beside(visit, [member(visit, &found.people, answer.by), visit.moment(answer.at)])) }
        }
    }
}

/// What is said about it; one speaks for it by a comment.
fn said(visit: &Visit, found: &Found) -> Markup {
    let (at, id) = (&found.at, found.compared.amendment.id);
    let rights = &at.frame.rights;
    let cards = Cards { visit, people: &found.people, rights };
    let all = at.frame.at(&format!("/discussion?about=amendment.{id}"));
    html! {
        section aria-labelledby="said-title" {
            h2 #said-title { (visit.say("amendment-said")) }
            div #said data-live {
                @if found.comments.items.is_empty() { p.meta { (visit.say("amendment-nothing-said")) } }
                (threads(&cards, &found.comments.items))
                @if found.comments.next.is_some() { p { a href=(all) { (visit.say("amendment-all-said")) } } }
            }
            @if rights.may(Action::Comment) { (comment(visit, found)) }
            @else { (closed::why(visit, rights, Action::Comment)) }
        }
    }
}

fn comment(visit: &Visit, found: &Found) -> Markup {
    let (at, id) = (&found.at, found.compared.amendment.id);
    let to = if found.comments.next.is_some() {
        "/comments/{id}".to_owned()
    } else {
        format!("/amendments/{id}#comment-{{id}}")
    };
    let form =
        |name: &str| visit.form("post_comment").path("id", at.frame.proposal.id).named(name).to(to.as_str());
    let (support, other) = (form("support"), form("comment"));
    let about = html! {
        (support.hidden("subject.kind", SubjectKind::Amendment))
        (support.hidden("subject.id", id))
    };
    html! {
        details #support-it open[support.is_open()] {
            summary { (visit.say("amendment-support")) }
            p { (visit.say("amendment-support-how")) }
            (support.with(html! {
                (about)
                (support.hidden("kind", CommentKind::Support))
                (support.text("body"))
            }))
        }
        details #comment-on-it open[other.is_open()] {
            summary { (visit.say("amendment-comment")) }
            (other.with(html! { (about) (new::fields(visit, &other)) }))
        }
    }
}
