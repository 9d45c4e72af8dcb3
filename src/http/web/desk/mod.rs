//! The desk of those who lead a group: what asks for attention, each with the way to where it is dealt with; the next
//! steps of the proposals; calls; comments that nobody has answered; what was reported.

mod attention;
mod comments;
mod steps;

use maud::{Markup, html};

use super::frame::GroupFrame;
use super::layout::Page;
use super::parts;
use super::serve::Pages;
use super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::attention::AttentionKind;
use crate::domain::codes::Coded;
use crate::domain::ids::{Group, GroupId, Id, ProposalId};
use crate::domain::moderation::ReportState;
use crate::domain::workflow::Status;
use crate::error::{Code, Error, Result};
use crate::service::attention::{self as waiting, AttentionView};
use crate::service::board::{self, BoardRow};
use crate::service::comments::moderation::{self, ReportView};
use crate::service::{Page as List, Tx, Window};

/// Its address.
pub fn pages(pages: &mut Pages) {
    pages.add("/groups/{id}/desk", desk);
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
struct Asked {
    kind: Option<AttentionKind>,
    proposal: Option<ProposalId>,
    days: Option<i64>,
    after: Option<ProposalId>,
}

/// What the page shows.
struct Shown {
    frame: GroupFrame,
    waiting: AttentionView,
    board: List<BoardRow>,
    comments: Option<comments::Unanswered>,
    reports: Option<List<ReportView>>,
}

impl Asked {
    fn of(visit: &Visit) -> Result<Self> {
        let after =
            visit.asked("after").map(|text| Id::parse(text).ok_or_else(|| Error::new(Code::BadCursor)));
        Ok(Self {
            kind: visit.asked("kind").and_then(AttentionKind::from_code),
            proposal: visit.asked("proposal").and_then(ProposalId::parse),
            days: visit.asked("days").and_then(|days| days.parse().ok()),
            after: after.transpose()?,
        })
    }
}

impl Shown {
    fn load(tx: &mut Tx<'_>, id: GroupId, asked: Asked) -> Result<Self> {
        let frame = GroupFrame::load(tx, id)?;
        let Asked { kind, proposal, days, after } = asked;
        let waiting = waiting::of_group(tx, id, waiting::Which { kind, proposal_id: proposal, days })?;
        let active = board::Which { status: Some(Status::Active), ..board::Which::default() };
        let board = board::of_group(tx, id, active, &Window { after, limit: 50 })?;
        let comments = match proposal {
            Some(proposal) => Some(comments::Unanswered::load(tx, proposal)?),
            None => None,
        };
        let reports = if frame.rights.may(Action::ModerateComment) {
            let window = Window { after: None, limit: 20 };
            Some(moderation::reports(tx, id, Some(ReportState::Waiting), &window)?)
        } else {
            None
        };
        Ok(Self { frame, waiting, board, comments, reports })
    }
}

async fn desk(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let asked = Asked::of(&visit)?;
    let mut shown = visit.read(move |tx| Shown::load(tx, id, asked)).await?;
    shown.comments = shown.comments.map(comments::Unanswered::rendered);
    let title = visit.say("desk-title");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("desk-lead")) }
        (attention::filter(&visit, &shown.waiting, &shown.board.items))
        div #waiting data-live { (attention::list(&visit, id, &shown.waiting)) }
        div #steps data-live {
            (steps::steps(&visit, &shown.board.items))
            (steps::calls(&visit, &shown.board.items))
        }
        (parts::more(&visit, shown.board.next.as_deref()))
        (comments::section(&visit, &shown.frame, shown.comments.as_ref(), &shown.board.items))
        (reported(&visit, &shown))
    };
    Ok(shown.frame.page(&visit, "/desk", &title, main))
}

/// The comments that were reported and wait for a decision.
fn reported(visit: &Visit, shown: &Shown) -> Markup {
    let Some(reports) = &shown.reports else { return html! {} };
    html! {
        section #moderation data-live aria-labelledby="moderation-title" {
            h2 #moderation-title { (visit.say("desk-moderation")) }
            @if reports.items.is_empty() { p { (visit.say("desk-moderation-none")) } }
            ul.list {
                @for report in &reports.items { li {
                    p { (parts::plain(&report.reason)) }
                    p.meta { (visit.moment(report.created_at)) }
                    p { a href={ "/comments/" (report.comment_id) "?do=moderate#moderate" } { (visit.say("desk-moderate")) } }
                } }
            }
            p { a href=(shown.frame.at("/comment-reports")) { (visit.say("desk-moderation-all")) } }
        }
    }
}
