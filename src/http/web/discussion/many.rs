//! Says of many comments at once what became of them.

use maud::{Markup, html};

use super::closed;
use super::filter;
use super::subjects::{self, Subjects};
use super::summaries::glimpses;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::comments::{CommentKind, CommentState};
use crate::domain::ids::{Proposal, RoundId};
use crate::error::Result;
use crate::http::web::form;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::{self, CommentView, Which};
use crate::service::{Page as List, Window};

/// Comments that are offered at once.
const OFFERED: i64 = 50;

/// The page.
pub async fn answers(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let about = visit.asked("about").and_then(subjects::parse);
    let which = Which {
        subject_kind: about.map(|about| about.kind),
        subject_id: about.map(|about| about.id),
        kind: visit.asked("kind").and_then(CommentKind::from_code),
        round_id: visit.asked("round").and_then(RoundId::parse),
        state: Some(CommentState::Posted),
        disposition: Some(None),
        ..Which::default()
    };
    let after = visit.asked("after").map(str::to_owned);
    let (frame, subjects, page) = visit
        .read(move |tx| {
            let frame = ProposalFrame::load(tx, id)?;
            let subjects = Subjects::load(tx, id)?;
            let page = comments::list(tx, id, &which, &Window { after: after.clone(), limit: OFFERED })?;
            Ok((frame, subjects, page))
        })
        .await?;
    let title = visit.say("many");
    let kinds = CommentKind::ALL.iter();
    let kinds = kinds.map(|kind| (kind.code().to_owned(), visit.words().code("comment-kind", *kind)));
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("many-lead")) }
        (form::asking(&visit, "discussion-filter", html! {
            (filter::choose(&visit, "about", subjects.options(&visit).into_iter()))
            (filter::choose(&visit, "kind", kinds))
        }))
        @if frame.rights.may(Action::DisposeComment) { (answer(&visit, &frame, &page)) }
        @else { (closed::why(&visit, &frame.rights, Action::DisposeComment)) }
        (parts::more(&visit, page.next.as_deref()))
    };
    Ok(frame.page(&visit, "/discussion", &title, main))
}

/// The form. One's own comments are answered by somebody else: they are not offered.
fn answer(visit: &Visit, frame: &ProposalFrame, page: &List<CommentView>) -> Markup {
    let form = visit.form("dispose_comments").path("id", frame.proposal.id).to(visit.with("after", ""));
    let others = page.items.iter().filter(|comment| Some(comment.author.member_id) != frame.rights.member);
    let others: Vec<CommentView> = others.cloned().collect();
    html! {
        @if others.is_empty() { p { (visit.say("many-none")) } }
        @else {
            (form.with(html! {
                (form.several("comment_ids", glimpses(visit, &others).into_iter()))
                (form.choice("disposition", "disposition"))
                (form.text("reason"))
            }))
        }
    }
}
