//! The amendments to a position: suggested, and taken into a version together.

use maud::{Markup, html};

use super::answer;
use super::frame::PositionFrame;
use super::suggest;
use crate::domain::access::Action;
use crate::domain::amendments::AmendmentState;
use crate::domain::codes::Coded;
use crate::domain::ids::{AmendmentId, MemberId, Position, PositionId};
use crate::error::{Code, Error, Result};
use crate::http::web::discussion::card::author;
use crate::http::web::discussion::filter::choose;
use crate::http::web::form;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::amendments::{self, AmendmentView, Which};
use crate::service::versions::{self, VersionView};
use crate::service::{Page as List, Tx, Window};

/// Amendments on a page.
const AT_ONCE: i64 = 50;

/// What the page shows.
struct Found {
    at: PositionFrame,
    page: List<AmendmentView>,
    version: Option<VersionView>,
}

/// The page.
pub async fn amendments(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let after = visit
        .asked("after")
        .map(|key| AmendmentId::parse(key).ok_or(Error::new(Code::BadCursor)))
        .transpose()?;
    let state = visit.asked("state").and_then(AmendmentState::from_code);
    let author_id = visit.asked("author").and_then(MemberId::parse);
    let which = Which { state, author_id };
    let Found { at, page, version } =
        visit.read(move |tx| load(tx, id, &which, &Window { after, limit: AT_ONCE })).await?;
    let version = visit.slowly(move || version.map(VersionView::rendered)).await?;
    let found = Found { at, page, version };
    let title = visit.say("position-amendments");
    let main = shown(&visit, &found, &title);
    Ok(found.at.page(&visit, &title, main))
}

/// The text is there for those who may suggest a change of it.
fn load(tx: &mut Tx<'_>, id: PositionId, which: &Which, window: &Window<AmendmentId>) -> Result<Found> {
    let at = PositionFrame::load(tx, id)?;
    let page = amendments::list(tx, id, which, window)?;
    let is_amended = at.is_open() && at.position.version > 0 && at.frame.rights.may(Action::SuggestAmendment);
    let version = if is_amended { Some(versions::get(tx, id, at.position.version)?) } else { None };
    Ok(Found { at, page, version })
}

fn shown(visit: &Visit, found: &Found, title: &str) -> Markup {
    let at = &found.at;
    let states = AmendmentState::ALL.iter();
    let states = states.map(|s| (s.code().to_owned(), visit.words().code("amendment-state", *s)));
    html! {
        h1 { (at.titled(visit, title)) }
        (at.head(visit, "/amendments"))
        p.lead { (visit.say("amendments-lead")) }
        (answer::together(visit, at, &found.page.items))
        section aria-labelledby="list-title" {
            h2 #list-title { (visit.say("amendments-list")) }
            (form::asking(visit, "amendments-filter", choose(visit, "state", states)))
            ul.list #amendments data-live { @for amendment in &found.page.items { li { (one(visit, at, amendment)) } } }
            @if found.page.items.is_empty() { (parts::none(visit)) }
            (parts::more(visit, found.page.next.as_deref()))
        }
        (suggest::section(visit, at, found.version.as_ref()))
    }
}

fn one(visit: &Visit, at: &PositionFrame, amendment: &AmendmentView) -> Markup {
    html! {
        h3 { a href={ "/amendments/" (amendment.id) } { (name(visit, amendment)) } }
        p {
            (parts::tag(&visit.words().code("amendment-state", amendment.state))) " "
            span.meta { (parts::beside(visit, [author(visit, &amendment.author), visit.moment(amendment.created_at)])) }
        }
        @if let Some(passage) = &amendment.passage {
            p {
                del lang=(at.language()) dir="auto" { (parts::ahead(visit, "differences-del")) (passage.exact) } " "
                @if amendment.replacement.is_empty() { (visit.say("amendment-goes")) }
                @else {
                    ins lang=(at.language()) dir="auto" { (parts::ahead(visit, "differences-ins")) (amendment.replacement) }
                }
            }
        }
        @if let Some(reason) = &amendment.reason { p { (parts::plain(reason)) } }
    }
}

/// What an amendment is called: by whom, and of what.
pub fn name(visit: &Visit, amendment: &AmendmentView) -> String {
    let of = if amendment.passage.is_some() { "amendment-of-passage-by" } else { "amendment-of-whole-by" };
    let unnamed = visit.say("author-unnamed");
    let name = amendment.author.name.clone().unwrap_or(unnamed);
    visit.tell(of, &[("name", name.into()), ("version", amendment.made_on.into())])
}
