//! The comments of a proposal of which nobody has said what became: answered one by one, each with its reason, or many
//! at once on a page of its own.

use maud::{Markup, html};

use crate::domain::access::Action;
use crate::domain::comments::CommentState;
use crate::domain::ids::ProposalId;
use crate::error::Result;
use crate::http::web::discussion::{card, closed};
use crate::http::web::frame::{GroupFrame, ProposalFrame};
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::board::BoardRow;
use crate::service::comments::{self, CommentView, Which};
use crate::service::{Page as List, Tx, Window};

/// Comments that are shown at once.
const SHOWN: i64 = 20;

/// What waits in one proposal.
pub struct Unanswered {
    frame: ProposalFrame,
    comments: List<CommentView>,
}

impl Unanswered {
    /// In this proposal.
    pub fn load(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Self> {
        let frame = ProposalFrame::load(tx, proposal)?;
        let which = Which { state: Some(CommentState::Posted), disposition: Some(None), ..Which::default() };
        let comments = comments::list(tx, proposal, &which, &Window { after: None, limit: SHOWN })?;
        Ok(Self { frame, comments })
    }

    /// With its texts as HTML. Slow: not to be done while reading.
    #[must_use]
    pub fn rendered(self) -> Self {
        Self { comments: self.comments.map(CommentView::rendered), ..self }
    }
}

/// The comments of the proposal that was chosen, else the ways to choose one.
pub fn section(visit: &Visit, group: &GroupFrame, chosen: Option<&Unanswered>, board: &[BoardRow]) -> Markup {
    html! {
        section #comments aria-labelledby="desk-comments-title" {
            h2 #desk-comments-title { (visit.say("desk-comments")) }
            p { (visit.say("desk-comments-how")) }
            @match chosen {
                Some(unanswered) if unanswered.frame.group.id == group.group.id => (of_one(visit, group, unanswered)),
                _ => (choose(visit, group, board)),
            }
        }
    }
}

fn choose(visit: &Visit, group: &GroupFrame, board: &[BoardRow]) -> Markup {
    html! {
        @if board.is_empty() { (parts::none(visit)) }
        ul {
            @for row in board {
                li { a href={ (group.at("/desk")) "?proposal=" (row.proposal_id) "#comments" } { bdi { (row.title) } } }
            }
        }
    }
}

fn of_one(visit: &Visit, group: &GroupFrame, unanswered: &Unanswered) -> Markup {
    let Unanswered { frame, comments } = unanswered;
    let may = frame.rights.may(Action::DisposeComment);
    html! {
        h3 { a href=(frame.at("/discussion")) { (parts::title(&frame.proposal.title, &frame.proposal.language)) } }
        @if comments.items.is_empty() { p { (visit.say("desk-comments-none")) } }
        @else {
            p { a href=(frame.at("/discussion/answers")) { (visit.say("desk-comments-many")) } }
            @if !may { (closed::why(visit, &frame.rights, Action::DisposeComment)) }
        }
        @for comment in &comments.items { (one(visit, group, frame, comment, may)) }
        @if comments.next.is_some() { p.meta { (visit.say("desk-comments-more")) } }
    }
}

/// A comment with the form that says what became of it. One's own is answered by somebody else.
fn one(visit: &Visit, group: &GroupFrame, frame: &ProposalFrame, comment: &CommentView, may: bool) -> Markup {
    let is_own = frame.rights.member == Some(comment.author.member_id);
    let to = format!("{}?proposal={}#comments", group.at("/desk"), frame.proposal.id);
    let form = visit.form("dispose_comment").path("id", comment.id).revision(comment.revision).to(to);
    html! {
        article.card id={ "comment-" (comment.id) } {
            p.meta {
                (card::author(visit, &comment.author)) " · "
                (visit.words().code("comment-kind", comment.kind)) " · "
                a href={ "/comments/" (comment.id) } { (visit.moment(comment.created_at)) }
            }
            @if let Some(body) = &comment.body_html { (parts::rendered(body, &frame.proposal.language)) }
            @if may && is_own { p.meta { (visit.say("desk-comments-own")) } }
            @if may && !is_own {
                details id={ "dispose-" (comment.id) } open[form.is_open()] {
                    summary { (visit.say("dispose_comment")) }
                    (form.with(html! {
                        (form.choice("disposition", "disposition"))
                        (form.lines("reason", 3))
                    }))
                }
            }
        }
    }
}
