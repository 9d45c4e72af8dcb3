//! The versions of a position, newest first.

use maud::{Markup, html};

use super::frame::PositionFrame;
use crate::domain::ids::{MemberId, Position};
use crate::error::{Code, Error, Result};
use crate::http::web::discussion::card::{People, member};
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::Window;
use crate::service::comments::AuthorView;
use crate::service::versions::{self, VersionHeadView};

/// Versions on a page.
const AT_ONCE: i64 = 50;

/// Who is named beside a version.
pub fn named(head: &VersionHeadView) -> Vec<MemberId> {
    let disputed = head.dispute.iter().map(|dispute| dispute.member_id);
    let amended = head.amendments.iter().map(|taken| taken.author_id);
    std::iter::once(head.author_id).chain(disputed).chain(amended).collect()
}

/// The page.
pub async fn versions(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let after = visit
        .asked("after")
        .map(|key| key.parse::<i64>().map_err(|_| Error::new(Code::BadCursor)))
        .transpose()?;
    let (at, page, people) = visit
        .read(move |tx| {
            let at = PositionFrame::load(tx, id)?;
            let page = versions::list(tx, id, &Window { after, limit: AT_ONCE })?;
            let people = AuthorView::of_members(tx, &at.frame.rights, page.items.iter().flat_map(named))?;
            Ok((at, page, people))
        })
        .await?;
    let title = visit.say("position-versions");
    let main = html! {
        h1 { (at.titled(&visit, &title)) }
        (at.head(&visit, "/versions"))
        @if page.items.is_empty() { p { (visit.say("position-no-text")) } }
        ol.list #versions data-live {
            @for head in &page.items { li { (one(&visit, &at, &people, head)) } }
        }
        (parts::more(&visit, page.next.as_deref()))
    };
    Ok(at.page(&visit, &title, main))
}

fn one(visit: &Visit, at: &PositionFrame, people: &People, head: &VersionHeadView) -> Markup {
    let before = head.number.saturating_sub(1);
    html! {
        h2 {
            a href=(at.at(&format!("/versions/{}", head.number))) {
                (visit.tell("version-number", &[("number", head.number.into())]))
            }
        }
        (said(visit, people, head))
        @if before > 0 {
            p {
                a href=(at.at(&format!("/compare?from={before}&to={}", head.number))) {
                    (visit.tell("version-compare", &[("from", before.into()), ("to", head.number.into())]))
                }
            }
        }
    }
}

/// What is known of a version beside its text.
pub fn said(visit: &Visit, people: &People, head: &VersionHeadView) -> Markup {
    html! {
        p {
            (parts::tag(&visit.words().code("version-kind", head.kind))) " "
            span.meta { (parts::beside(visit, [member(visit, people, head.author_id), visit.moment(head.published_at)])) }
        }
        @if !head.change_note.is_empty() { p { (visit.say("version-note")) " " (parts::plain(&head.change_note)) } }
        @if let Some(dispute) = &head.dispute {
            p.notice {
                (visit.say("version-disputed")) " " (parts::plain(&dispute.reason)) " "
                span.meta { (parts::beside(visit, [member(visit, people, dispute.member_id), visit.moment(dispute.disputed_at)])) }
            }
        }
        @if !head.amendments.is_empty() {
            p { (visit.say("version-amendments")) }
            ul {
                @for taken in &head.amendments {
                    li {
                        a href={ "/amendments/" (taken.id) } { (visit.say("amendment")) } " "
                        span.meta { (member(visit, people, taken.author_id)) }
                    }
                }
            }
        }
    }
}
