//! Summaries of what was said: pinned above the discussion, all of a proposal's, and a new one.

use maud::{Markup, html};

use super::card::{People, by_whom};
use super::closed;
use super::filter;
use super::subjects::{self, Subjects, value};
use crate::domain::access::Action;
use crate::domain::comments::CommentState;
use crate::domain::ids::{MemberId, Proposal, ProposalId, SummaryId};
use crate::error::{Code, Error, Result};
use crate::http::web::form;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::{self, AuthorView, CommentView, Subject};
use crate::service::summaries::{self, SummaryView};
use crate::service::{Page as List, Tx, Window};

/// So many are pinned at most.
const PINNED: i64 = 10;
/// So many comments are offered to be summarised: as many as a list gives at once.
const OFFERED: i64 = 100;
/// Characters of a comment by which it is known again.
const GLIMPSE: usize = 120;

/// The summaries above a discussion.
#[derive(Debug)]
pub struct Pinned(List<SummaryView>);

impl Pinned {
    /// Those that are pinned, perhaps only those of what is said about one thing.
    pub fn load(tx: &mut Tx<'_>, proposal: ProposalId, about: Option<Subject>) -> Result<Self> {
        let which = summaries::Which { subject_id: about.map(|about| about.id), is_pinned: Some(true) };
        Ok(Self(summaries::list(tx, proposal, which, &Window { after: None, limit: PINNED })?))
    }

    /// With their texts as HTML.
    pub fn rendered(self) -> Self {
        Self(self.0.map(SummaryView::rendered))
    }

    /// Who wrote them.
    pub fn authors(&self) -> impl Iterator<Item = MemberId> {
        self.0.items.iter().map(|summary| summary.version.author_id)
    }
}

/// Summaries above a discussion, if there are any.
pub fn pinned(visit: &Visit, people: &People, pinned: &Pinned) -> Markup {
    html! {
        @if !pinned.0.items.is_empty() {
            section aria-labelledby="pinned-title" {
                h2 #pinned-title { (visit.say("summaries-pinned")) }
                ul.cards { @for summary in &pinned.0.items { li.card { (card(visit, people, summary)) } } }
            }
        }
    }
}

fn card(visit: &Visit, people: &People, summary: &SummaryView) -> Markup {
    let version = &summary.version;
    let count = i64::try_from(version.comment_ids.len()).unwrap_or_default();
    html! {
        (parts::rendered_any(version.text_html.as_deref().unwrap_or_default()))
        p.meta {
            (parts::sentence(visit, by_whom(visit, people, version.author_id, version.written_at))) " "
            a href={ "/summaries/" (summary.id) } { (visit.tell("summary-of", &[("count", count.into())])) }
        }
    }
}

/// The page of all summaries of a proposal.
pub async fn of_proposal(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let after = visit
        .asked("after")
        .map(|key| SummaryId::parse(key).ok_or(Error::new(Code::BadCursor)))
        .transpose()?;
    let (frame, subjects, page, people) = visit
        .read(move |tx| {
            let frame = ProposalFrame::load(tx, id)?;
            let subjects = Subjects::load(tx, id)?;
            let page = summaries::list(tx, id, summaries::Which::default(), &Window { after, limit: 20 })?;
            let by = page.items.iter().map(|summary| summary.version.author_id);
            let people = AuthorView::of_members(tx, &frame.rights, by)?;
            Ok((frame, subjects, page, people))
        })
        .await?;
    let page = visit.slowly(move || page.map(SummaryView::rendered)).await?;
    let title = visit.say("summaries");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("summaries-lead")) }
        p {
            @if frame.rights.may(Action::SummariseDiscussion) {
                a.button.primary href=(frame.at("/discussion/summarise")) { (visit.say("summarise")) }
            }
        }
        @if page.items.is_empty() { (parts::none(&visit)) }
        @for summary in &page.items {
            section.card {
                h2 { (subjects.link(&visit, summary.subject)) }
                @if summary.pinned_at.is_some() { p { (parts::tag(&visit.say("summary-pinned"))) } }
                (card(&visit, &people, summary))
            }
        }
        (parts::more(&visit, page.next.as_deref()))
    };
    Ok(frame.page(&visit, "/discussion", &title, main))
}

/// The page on which one is written: of comments about what the address names, or the proposal as a whole.
pub async fn new(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let about = visit.asked("about").and_then(subjects::parse);
    let after = visit.asked("after").map(str::to_owned);
    let (frame, subjects, page) = visit
        .read(move |tx| {
            let frame = ProposalFrame::load(tx, id)?;
            let subjects = Subjects::load(tx, id)?;
            let page =
                comments::list(tx, id, &offered(about), &Window { after: after.clone(), limit: OFFERED })?;
            Ok((frame, subjects, page))
        })
        .await?;
    let title = visit.say("summarise");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("summarise-lead")) }
        (form::asking(&visit, "summarise-about", filter::choose(&visit, "about", subjects.options(&visit).into_iter())))
        @if !frame.rights.may(Action::SummariseDiscussion) {
            (closed::why(&visit, &frame.rights, Action::SummariseDiscussion))
        } @else if let Some(about) = about {
            p { (visit.say("discussion-about")) " " (subjects.link(&visit, about)) }
            (write(&visit, &frame, about, &page))
        } @else { p { (visit.say("summarise-choose")) } }
    };
    Ok(frame.page(&visit, "/discussion", &title, main))
}

/// Comments about something that can be summarised.
pub fn offered(about: Option<Subject>) -> comments::Which {
    comments::Which {
        subject_kind: about.map(|about| about.kind),
        subject_id: about.map(|about| about.id),
        state: Some(CommentState::Posted),
        ..comments::Which::default()
    }
}

fn write(visit: &Visit, frame: &ProposalFrame, about: Subject, page: &List<CommentView>) -> Markup {
    let form = visit.form("write_summary").path("id", frame.proposal.id).to("/summaries/{id}");
    html! {
        @if page.items.is_empty() { p { (visit.say("discussion-none")) } }
        @else {
            (form.with(html! {
                (form.hidden("subject.kind", about.kind))
                (form.hidden("subject.id", about.id))
                (form.several("comment_ids", glimpses(visit, &page.items).into_iter()))
                @if page.next.is_some() { p.meta { (visit.say("summarise-first")) } }
                (form.lines("text", 8))
                (form.check("pinned"))
            }))
            p { a href={ (frame.at("/discussion")) "?about=" (value(about)) } { (visit.say("summarise-read")) } }
        }
    }
}

/// Comments to choose from: each with its author and its first words.
pub fn glimpses(visit: &Visit, comments: &[CommentView]) -> Vec<(String, String)> {
    let unnamed = visit.say("author-unnamed");
    let glimpse = |comment: &CommentView| {
        let body = comment.body.as_deref().unwrap_or_default();
        let mut words: String = body.chars().take(GLIMPSE).collect();
        if words.len() < body.len() {
            words.push('…');
        }
        let name = comment.author.name.as_deref().unwrap_or(&unnamed);
        let said = visit.tell("labelled", &[("label", name.into()), ("value", words.into())]);
        (comment.id.to_string(), said)
    };
    comments.iter().map(glimpse).collect()
}
