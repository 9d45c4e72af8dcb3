//! The comments that were reported in a group, for those who moderate.

use maud::html;

use super::card::by_whom;
use super::filter;
use crate::domain::codes::Coded;
use crate::domain::ids::{Group, ReportId};
use crate::domain::moderation::ReportState;
use crate::error::{Code, Error, Result};
use crate::http::web::form;
use crate::http::web::frame::GroupFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::Window;
use crate::service::comments::AuthorView;
use crate::service::comments::moderation;

/// Reports on a page.
const AT_ONCE: i64 = 50;

/// The page.
pub async fn reports(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let after = visit
        .asked("after")
        .map(|key| ReportId::parse(key).ok_or(Error::new(Code::BadCursor)))
        .transpose()?;
    let state = visit.asked("state").and_then(ReportState::from_code);
    let (frame, page, people) = visit
        .read(move |tx| {
            let frame = GroupFrame::load(tx, id)?;
            let page = moderation::reports(tx, id, state, &Window { after, limit: AT_ONCE })?;
            let by = page.items.iter().map(|report| report.reporter_id);
            let people = AuthorView::of_members(tx, &frame.rights, by)?;
            Ok((frame, page, people))
        })
        .await?;
    let title = visit.say("reports");
    let words = visit.words();
    let states = ReportState::ALL.iter().map(|s| (s.code().to_owned(), words.code("report-state", *s)));
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("reports-lead")) }
        (form::asking(&visit, "discussion-filter", filter::choose(&visit, "state", states)))
        @if page.items.is_empty() { (parts::none(&visit)) }
        ul.list #reports data-live {
            @for report in &page.items {
                li {
                    p {
                        (parts::tag(&words.code("report-state", report.state))) " "
                        a href={ "/comments/" (report.comment_id) "?do=moderate#moderate" } { (visit.say("reports-comment")) }
                    }
                    p { (parts::plain(&report.reason)) }
                    p.meta { (by_whom(&visit, &people, report.reporter_id, report.created_at)) }
                }
            }
        }
        (parts::more(&visit, page.next.as_deref()))
    };
    Ok(frame.page(&visit, "/desk", &title, main))
}
