//! One's own comments in a group, and what became of them.

use maud::html;

use super::card::{Cards, named};
use super::filter;
use super::threads::flat;
use crate::domain::codes::Coded;
use crate::domain::comments::Disposition;
use crate::domain::ids::{CommentId, Group};
use crate::error::{Code, Error, Result};
use crate::http::web::form;
use crate::http::web::frame::GroupFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::Window;
use crate::service::comments::{self, AuthorView, CommentView};

/// Comments on a page.
const AT_ONCE: i64 = 25;

/// The page.
pub async fn mine(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let after = visit
        .asked("after")
        .map(|key| CommentId::parse(key).ok_or(Error::new(Code::BadCursor)))
        .transpose()?;
    let answer = visit.asked("answer").and_then(|code| match code {
        "none" => Some(None),
        code => Disposition::from_code(code).map(Some),
    });
    let (frame, page, people) = visit
        .read(move |tx| {
            let frame = GroupFrame::load(tx, id)?;
            let page = comments::list_mine(tx, id, answer, &Window { after, limit: AT_ONCE })?;
            let people = AuthorView::of_members(tx, &frame.rights, named(&page.items))?;
            Ok((frame, page, people))
        })
        .await?;
    let page = visit.slowly(move || page.map(CommentView::rendered)).await?;
    let title = visit.say("mine");
    let cards = Cards { visit: &visit, people: &people, rights: &frame.rights };
    let waiting = std::iter::once(("none".to_owned(), visit.say("discussion-unanswered")));
    let answers = Disposition::ALL.iter();
    let answers = answers.map(|d| (d.code().to_owned(), visit.words().code("disposition", *d)));
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("mine-lead")) }
        (form::asking(&visit, "discussion-filter", filter::choose(&visit, "answer", waiting.chain(answers))))
        @if page.items.is_empty() { (parts::none(&visit)) }
        div #mine data-live { (flat(&cards, &page.items)) }
        (parts::more(&visit, page.next.as_deref()))
    };
    Ok(frame.page(&visit, "", &title, main))
}
