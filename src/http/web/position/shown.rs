//! A position: its current text, with what was said about its passages beside it.

use maud::{Markup, html};

use super::anchored::{self, Beside};
use super::frame::PositionFrame;
use super::marked::marked;
use super::version::exports;
use crate::domain::access::Action;
use crate::domain::amendments::AmendmentState;
use crate::domain::ids::{Position, PositionId};
use crate::error::Result;
use crate::http::web::discussion::card::{Cards, People, author, member, named};
use crate::http::web::discussion::closed;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::amendments::{self, AmendmentView};
use crate::service::comments::{self, AuthorView, Which};
use crate::service::versions::{self, VersionHeadView, VersionView};
use crate::service::{Page as List, Tx, Window};

/// Comments about the position that are looked through for those on its passages.
const LOOKED_AT: i64 = 60;
/// Amendments that are shown in short.
const AMENDMENTS: i64 = 10;

/// What the page shows.
struct Found {
    at: PositionFrame,
    version: Option<VersionView>,
    beside: Beside,
    amendments: List<AmendmentView>,
    people: People,
}

/// The page.
pub async fn position(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let Found { at, version, beside, amendments, people } = visit.read(move |tx| load(tx, id)).await?;
    let words = visit.words();
    let rendered = move || {
        let version = version.map(VersionView::rendered);
        let text = version.as_ref().map(|v| v.text.as_str()).unwrap_or_default();
        let (beside, notes) = beside.rendered(text, words);
        let html = version.as_ref().map(|v| marked(&v.html, &notes)).unwrap_or_default();
        (version.map(|v| VersionView { html, ..v }), beside)
    };
    let (version, beside) = visit.slowly(rendered).await?;
    let found = Found { at, version, beside, amendments, people };
    let main = shown(&visit, &found);
    Ok(found.at.page(&visit, &found.at.position.title, main))
}

fn load(tx: &mut Tx<'_>, id: PositionId) -> Result<Found> {
    let at = PositionFrame::load(tx, id)?;
    let version = match at.position.version {
        0 => None,
        number => Some(versions::get(tx, id, number)?),
    };
    let about = Which { subject_id: Some(id.cast()), ..Which::default() };
    let comments =
        comments::list(tx, at.frame.proposal.id, &about, &Window { after: None, limit: LOOKED_AT })?;
    let which = amendments::Which { state: Some(AmendmentState::Open), author_id: None };
    let amendments = amendments::list(tx, id, &which, &Window { after: None, limit: AMENDMENTS })?;
    let by = named(&comments.items).into_iter().chain(version.as_ref().map(|v| v.head.author_id));
    let people = AuthorView::of_members(tx, &at.frame.rights, by.chain([at.position.author_id]))?;
    Ok(Found { at, version, beside: Beside::of(comments), amendments, people })
}

fn shown(visit: &Visit, found: &Found) -> Markup {
    let Found { at, beside, people, .. } = found;
    let cards = Cards { visit, people, rights: &at.frame.rights };
    html! {
        h1 { (at.title()) }
        (at.head(visit, ""))
        @match &found.version {
            Some(version) => {
                div.columns {
                    div {
                        (text(visit, found, version))
                        (anchored::forms(visit, at, beside))
                    }
                    (anchored::aside(&cards, at, beside))
                }
                (amended(visit, found))
            },
            None => p { (visit.say("position-no-text")) },
        }
        (deeds(visit, at))
    }
}

fn text(visit: &Visit, found: &Found, version: &VersionView) -> Markup {
    let (at, head) = (&found.at, &version.head);
    html! {
        section aria-labelledby="text-title" {
            h2 #text-title .unseen { (visit.say("position-text")) }
            div data-passages {
                (parts::rendered(&version.html, at.language()))
                details #as-written {
                    summary { (visit.say("position-as-written")) }
                    pre.written lang=(at.language()) dir="auto" { (version.text) }
                }
            }
            p.offer { button.primary hidden type="button" data-passage-offer { (visit.say("anchored-offer")) } }
            p.meta { (about(visit, &found.people, head)) }
            (exports(visit, at, head.number))
        }
    }
}

/// Which version it is: its number and kind, by whom and when, and what changed with it.
fn about(visit: &Visit, people: &People, head: &VersionHeadView) -> Markup {
    let said = [
        html! { (visit.tell("version-number", &[("number", head.number.into())])) },
        html! { (visit.words().code("version-kind", head.kind)) },
        member(visit, people, head.author_id),
        visit.moment(head.published_at),
    ];
    let said = parts::beside(visit, said);
    html! {
        @if head.change_note.is_empty() { (said) }
        @else { (parts::sentence(visit, said)) " " (visit.say("version-note")) " " (parts::plain(&head.change_note)) }
    }
}

/// The amendments that wait for an answer, in short.
fn amended(visit: &Visit, found: &Found) -> Markup {
    let at = &found.at;
    html! {
        section aria-labelledby="amendments-title" {
            h2 #amendments-title { (visit.say("position-amendments")) }
            div #amendments data-live {
                @if found.amendments.items.is_empty() { p.meta { (visit.say("amendments-none-open")) } }
                ul.list {
                    @for amendment in &found.amendments.items {
                        li {
                            a href={ "/amendments/" (amendment.id) } {
                                @match &amendment.passage {
                                    Some(passage) => { (visit.say("amendment-of-passage")) " " (parts::plain(&passage.exact)) },
                                    None => (visit.say("amendment-of-whole")),
                                }
                            }
                            " " span.meta { (parts::beside(visit, [author(visit, &amendment.author), visit.moment(amendment.created_at)])) }
                        }
                    }
                }
            }
            p.around {
                a href=(at.at("/amendments")) { (visit.say("amendments-all")) }
                @if at.is_open() && at.frame.rights.may(Action::SuggestAmendment) {
                    a href=(at.at("/amendments?do=suggest#suggest")) { (visit.say("suggest_amendment")) }
                }
            }
        }
    }
}

/// What those can do who write the text or lead the group.
fn deeds(visit: &Visit, at: &PositionFrame) -> Markup {
    let (rights, author) = (&at.frame.rights, at.position.author_id);
    let may_write = rights.may_to(Action::PublishVersion, author);
    let form = visit.form("close_position").path("id", at.position.id);
    html! {
        section aria-labelledby="deeds-title" {
            h2 #deeds-title { (visit.say("position-further")) }
            @if !at.is_open() { p { (visit.say("position-ended")) } }
            @else {
                @if may_write {
                    p { a.button.primary href=(at.at("/write")) { (visit.say("publish_version")) } }
                } @else { (closed::why(visit, rights, Action::PublishVersion)) }
                @if rights.may_to(Action::ClosePosition, author) {
                    details #close open[form.is_open()] {
                        summary { (visit.say("close_position")) }
                        p { (visit.say("position-close-how")) }
                        (form.with(form.text("reason")))
                    }
                }
            }
        }
    }
}
