//! The discussion of a proposal: its threads, a part of them at a time, with what was made of them above.

use maud::{Markup, html};

use super::card::{Cards, People, named};
use super::closed;
use super::filter::{self, Filter};
use super::new;
use super::subjects::Subjects;
use super::summaries::{self, Pinned};
use super::threads::{cut, flat, threads};
use crate::domain::access::Action;
use crate::domain::comments::SubjectKind;
use crate::domain::ids::{Proposal, ProposalId};
use crate::domain::rounds::RoundState;
use crate::error::Result;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::{self, AuthorView, CommentView, Subject};
use crate::service::rounds::{self, RoundView};
use crate::service::{Page as List, Tx, Window};

/// Comments of a part of the list.
const AT_ONCE: i64 = 25;

/// What the page shows.
struct Found {
    frame: ProposalFrame,
    subjects: Subjects,
    round: Option<RoundView>,
    comments: List<CommentView>,
    pinned: Pinned,
    people: People,
}

/// The page.
pub async fn discussion(visit: Visit) -> Result<Page> {
    let (id, filter) = (visit.id::<Proposal>("id")?, Filter::of(&visit));
    let asked = filter.clone();
    let found = visit.read(move |tx| load(tx, id, &asked)).await?;
    let Found { frame, subjects, round, comments, pinned, people } = found;
    let (comments, pinned) =
        visit.slowly(move || (comments.map(CommentView::rendered), pinned.rendered())).await?;
    let found = Found { frame, subjects, round, comments, pinned, people };
    let title = visit.say("discussion");
    let main = shown(&visit, &filter, &found, &title);
    Ok(found.frame.page(&visit, "/discussion", &title, main))
}

fn load(tx: &mut Tx<'_>, id: ProposalId, filter: &Filter) -> Result<Found> {
    let frame = ProposalFrame::load(tx, id)?;
    let subjects = Subjects::load(tx, id)?;
    let round = filter.round.map(|round| rounds::get(tx, round)).transpose()?.filter(|r| r.proposal_id == id);
    let window = Window { after: filter.begins(), limit: AT_ONCE };
    let comments = comments::list(tx, id, &filter.which(), &window)?;
    let comments = if filter.has_threads() { cut(comments) } else { comments };
    let pinned = Pinned::load(tx, id, filter.about)?;
    let by = named(&comments.items).into_iter().chain(pinned.authors());
    let people = AuthorView::of_members(tx, &frame.rights, by)?;
    Ok(Found { frame, subjects, round, comments, pinned, people })
}

fn shown(visit: &Visit, filter: &Filter, found: &Found, title: &str) -> Markup {
    let Found { frame, subjects, people, .. } = found;
    let cards = Cards { visit, people, rights: &frame.rights };
    let is_member = frame.rights.member.is_some();
    html! {
        h1 { (title) }
        p.lead { (visit.say("discussion-lead")) }
        (ways(visit, frame))
        (summaries::pinned(visit, people, &found.pinned))
        (write(visit, filter, found))
        section aria-labelledby="threads-title" {
            h2 #threads-title { (visit.say("discussion-threads")) }
            details open[visit.query.iter().any(|(name, _)| name != "after" && name != "done" && name != "entry")] {
                summary { (visit.say("discussion-filter")) }
                (filter::form(visit, subjects, &frame.group.charter, is_member))
            }
            @if let Some(about) = filter.about {
                p { (visit.say("discussion-about")) " " (subjects.link(visit, about)) }
            }
            div #threads data-live { (list(&cards, filter, &found.comments)) }
        }
    }
}

fn list(cards: &Cards<'_>, filter: &Filter, comments: &List<CommentView>) -> Markup {
    let kept = &comments.items;
    html! {
        @if kept.is_empty() {
            p { @if filter.is_narrow() { (cards.visit.say("discussion-none-such")) } @else { (cards.visit.say("discussion-none")) } }
        }
        @if filter.has_threads() { (threads(cards, kept)) } @else { (flat(cards, kept)) }
        (parts::more(cards.visit, comments.next.as_deref()))
    }
}

/// The form for a comment that begins a thread, about what the address names or the proposal as a whole.
fn write(visit: &Visit, filter: &Filter, found: &Found) -> Markup {
    let Found { frame, subjects, round, comments, .. } = found;
    if !frame.rights.may(Action::Comment) {
        return closed::why(visit, &frame.rights, Action::Comment);
    }
    let whole = Subject { kind: SubjectKind::Proposal, id: frame.proposal.id.cast() };
    let about = filter.about.unwrap_or(whole);
    // Where the end of the list is not on the page, the comment is shown where it stands.
    let is_seen = comments.next.is_none() && filter.has_threads();
    let to =
        if is_seen { format!("{}#comment-{{id}}", visit.with("", "")) } else { "/comments/{id}".to_owned() };
    let form = visit.form("post_comment").path("id", frame.proposal.id).named("write").to(to);
    html! {
        details #write-comment open[form.is_open()] {
            summary { (visit.say("discussion-write")) }
            p {
                (parts::sentence(visit, html! { (visit.say("discussion-write-about")) " " (subjects.link(visit, about)) })) " "
                span.meta { (visit.say("discussion-write-other")) }
            }
            @if let Some(round) = round { p { (visit.say("discussion-in-round")) " " (parts::plain(&round.title)) } }
            (form.with(html! {
                (form.hidden("subject.kind", about.kind))
                (form.hidden("subject.id", about.id))
                @if let Some(round) = round.as_ref().filter(|r| r.state == RoundState::Open) {
                    (form.hidden("round_id", round.id))
                }
                (new::fields(visit, &form))
            }))
        }
    }
}

/// Where one goes on from here.
fn ways(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let rights = &frame.rights;
    html! {
        nav.around aria-label=(visit.say("discussion-ways")) {
            a href=(frame.at("/discussion?answer=none")) { (visit.say("discussion-see-unanswered")) }
            a href=(frame.at("/discussion/summaries")) { (visit.say("summaries")) }
            @if rights.may(Action::DisposeComment) {
                a href=(frame.at("/discussion/answers")) { (visit.say("many")) }
            }
            @if rights.may(Action::SummariseDiscussion) {
                a href=(frame.at("/discussion/summarise")) { (visit.say("summarise")) }
            }
            @if rights.member.is_some() {
                a href={ "/groups/" (frame.group.id) "/my-comments" } { (visit.say("mine")) }
            }
            @if rights.may(Action::ModerateComment) {
                a href={ "/groups/" (frame.group.id) "/comment-reports" } { (visit.say("reports")) }
            }
        }
    }
}
