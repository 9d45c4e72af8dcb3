//! The programme of a group over the years: what is suggested, worked on, continued, parked and closed.

use maud::{Markup, html};

use super::super::discussion::closed;
use super::super::form::asking;
use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::ids::{Group, Id, OutputId, ProposalId, TopicId};
use crate::domain::programme::{ItemState, OriginKind};
use crate::error::Result;
use crate::service::programme::{self, ProgrammeItemView, ProgrammeView};
use crate::service::{outputs, proposals, topics};

/// The board.
pub async fn programme(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let year = |name: &str| visit.asked(name).and_then(|year| year.parse::<i64>().ok());
    let years = (year("from"), year("to"));
    let output: Option<OutputId> = visit.asked("output").and_then(Id::parse);
    let proposal: Option<ProposalId> = visit.asked("proposal").and_then(Id::parse);
    let topic: Option<TopicId> = visit.asked("topic").and_then(Id::parse);
    let (frame, board, from) = visit
        .read(move |tx| {
            let from = match (output, proposal, topic) {
                (Some(id), ..) => Some((OriginKind::Output, id.to_string(), outputs::get(tx, id)?.title)),
                (_, Some(id), _) => {
                    Some((OriginKind::Proposal, id.to_string(), proposals::get(tx, id)?.title))
                }
                (.., Some(id)) => Some((OriginKind::Topic, id.to_string(), topics::get(tx, id)?.title)),
                _ => None,
            };
            Ok((GroupFrame::load(tx, id)?, programme::board(tx, id, years)?, from))
        })
        .await?;
    let main = html! {
        h1 { (visit.say("programme")) }
        p.lead { (visit.say("programme-lead")) }
        (which_years(&visit))
        (table(&visit, &board))
        (propose(&visit, &frame, from.as_ref()))
    };
    Ok(frame.page(&visit, "/programme", &visit.say("programme"), main))
}

fn which_years(visit: &Visit) -> Markup {
    asking(
        visit,
        "programme-years",
        html! {
            @for (name, key) in [("from", "programme-from"), ("to", "programme-to")] {
                div.field {
                    label for={ "years-" (name) } { (visit.say(key)) }
                    input id={ "years-" (name) } name=(name) type="number" inputmode="numeric" min="1970" max="9999" value=[visit.asked(name)];
                }
            }
        },
    )
}

/// The items by year and by where they stood in it.
fn table(visit: &Visit, board: &ProgrammeView) -> Markup {
    html! {
        div #board data-live {
            @if board.items.is_empty() { p.meta { (visit.say("programme-none")) } }
            @else {
                div.scroll tabindex="0" role="group" aria-label=(visit.say("programme")) {
                    table {
                        caption { (visit.say("programme-caption")) }
                        thead { tr {
                            th scope="col" { (visit.say("programme-year")) }
                            @for state in ItemState::ALL { th scope="col" { (visit.words().code("item-state", *state)) } }
                        } }
                        tbody {
                            @for year in &board.years {
                                tr {
                                    th scope="row" { (visit.words().figures(&year.year.to_string())) }
                                    @for cell in &year.states { td { (items(board, &cell.item_ids)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn items(board: &ProgrammeView, ids: &[crate::domain::ids::ProgrammeItemId]) -> Markup {
    let there = |id| board.items.iter().find(|item: &&ProgrammeItemView| item.id == id);
    html! {
        @if !ids.is_empty() {
            ul {
                @for item in ids.iter().filter_map(|id| there(*id)) {
                    li { a href={ "/programme-items/" (item.id) } { (parts::plain(&item.title)) } }
                }
            }
        }
    }
}

fn propose(visit: &Visit, frame: &GroupFrame, from: Option<&(OriginKind, String, String)>) -> Markup {
    if !frame.rights.may(Action::ProposeForProgramme) {
        return closed::why(visit, &frame.rights, Action::ProposeForProgramme);
    }
    let form = visit.form("propose_programme_item").path("id", frame.group.id).to("/programme-items/{id}");
    html! {
        details #propose open[form.is_open() || from.is_some()] {
            summary { (visit.say("propose_programme_item")) }
            @if let Some((kind, _, title)) = from {
                p { (parts::labelled(visit, visit.words().code("origin-kind", *kind), html! { b { (parts::plain(title)) } })) }
            }
            (form.with(html! {
                @if let Some((kind, id, _)) = from {
                    (form.hidden("origin.kind", kind))
                    (form.hidden("origin.id", id))
                }
                (form.line("title"))
                (form.number("from_year"))
                (form.number("to_year"))
                (form.line("responsible"))
                (form.text("reason"))
            }))
        }
    }
}
