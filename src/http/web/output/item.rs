//! An item of a group's programme: where it stands, the moves it can make, and every change of it.

use maud::{Markup, html};

use super::super::consensus::around::People;
use super::super::discussion::closed;
use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::ids::ProgrammeItem;
use crate::domain::programme::{ItemMove, ItemState, OriginKind};
use crate::error::{Code, Error, Result};
use crate::service::programme::{self, Origin, ProgrammeChangeView, ProgrammeItemView};
use crate::service::{Page as List, Window};

/// The item.
pub async fn item(visit: Visit) -> Result<Page> {
    let id = visit.id::<ProgrammeItem>("id")?;
    let after = visit.asked("after").map(|key| key.parse::<i64>().map_err(|_| Error::new(Code::BadCursor)));
    let after = after.transpose()?;
    let (frame, item, changes, people) = visit
        .read(move |tx| {
            let item = programme::get(tx, id)?;
            let frame = GroupFrame::load(tx, item.group_id)?;
            let changes = programme::list_changes(tx, id, &Window { after, limit: 50 })?;
            let named = changes.items.iter().map(|change| change.changed_by).chain([item.created_by]);
            let people = People::of(tx, &frame.rights, named)?;
            Ok((frame, item, changes, people))
        })
        .await?;
    let main = html! {
        h1 { (parts::plain(&item.title)) }
        p { (parts::tag(&visit.words().code("item-state", item.state))) " " (years(&visit, item.from_year, item.to_year)) }
        p { a href=(frame.at("/programme")) { (visit.say("programme-back")) } }
        dl.facts {
            @if let Some(who) = &item.responsible { dt { (visit.say("programme-responsible")) } dd { (parts::name(who)) } }
            @if let Some(from) = &item.origin {
                dt { (visit.say("programme-origin")) }
                dd { a href=(origin(from)) { (visit.words().code("origin-kind", from.kind)) } }
            }
            dt { (visit.say("programme-by")) } dd { (people.who(&visit, item.created_by)) " · " (visit.day(item.created_at)) }
        }
        @if frame.rights.may(Action::KeepProgramme) { (moving(&visit, &item)) (revising(&visit, &item)) }
        @else { (closed::why(&visit, &frame.rights, Action::KeepProgramme)) }
        (history(&visit, &people, &changes))
    };
    Ok(frame.page(&visit, "/programme", &item.title, main))
}

fn years(visit: &Visit, from: i64, to: i64) -> Markup {
    let year = |year: i64| visit.words().figures(&year.to_string());
    html! { (year(from)) @if from != to { (visit.say("sign-until")) (year(to)) } }
}

fn origin(from: &Origin) -> String {
    match from.kind {
        OriginKind::Output => format!("/outputs/{}", from.id),
        OriginKind::Proposal => format!("/proposals/{}", from.id),
        OriginKind::Topic => format!("/topics/{}", from.id),
    }
}

/// The moves that can be made from here, a form each.
fn moving(visit: &Visit, item: &ProgrammeItemView) -> Markup {
    html! {
        section aria-labelledby="moves" {
            h2 #moves { (visit.say("programme-moves")) }
            @for by in &item.moves {
                @let name = format!("move-{}", by.code());
                @let form = visit.form("move_programme_item").path("id", item.id).named(&name);
                details id={ (name) "-details" } open[form.is_open()] {
                    summary { (visit.words().code("item-move", *by)) }
                    (form.bare(html! {
                        (form.hidden("kind", by))
                        (form.hidden("revision", item.revision))
                        @if *by == ItemMove::Continue { (form.number("to_year")) }
                        (form.lines("reason", 3))
                        p.buttons { button.primary type="submit" { (visit.words().code("item-move", *by)) } }
                    }))
                }
            }
        }
    }
}

fn revising(visit: &Visit, item: &ProgrammeItemView) -> Markup {
    if item.state == ItemState::Closed {
        return html! {};
    }
    let form = visit.form("revise_programme_item").path("id", item.id).revision(item.revision).filled(item);
    html! {
        details #revise open[form.is_open()] {
            summary { (visit.say("revise_programme_item")) }
            (form.with(html! {
                (form.line("title"))
                (form.number("from_year"))
                (form.number("to_year"))
                (form.line("responsible"))
                (form.lines("reason", 3))
            }))
        }
    }
}

fn history(visit: &Visit, people: &People, changes: &List<ProgrammeChangeView>) -> Markup {
    html! {
        section aria-labelledby="changes" {
            h2 #changes { (visit.say("programme-changes")) }
            ol.list {
                @for change in &changes.items {
                    li {
                        p {
                            b { (visit.words().code("item-event", change.event)) } " · "
                            (years(visit, change.from_year, change.to_year)) " · " (parts::plain(&change.title))
                            @if let Some(who) = &change.responsible { " · " (parts::name(who)) }
                        }
                        @if !change.reason.is_empty() { p { (parts::plain(&change.reason)) } }
                        p.meta { (people.who(visit, change.changed_by)) " · " (visit.moment(change.changed_at)) }
                    }
                }
            }
            (parts::more(visit, changes.next.as_deref()))
        }
    }
}
