//! Editions of an output: each stays readable at its address, with what it corrected.

use maud::{Markup, html};

use super::super::consensus::around::People;
use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::shown::Shown;
use crate::domain::errata::Correction;
use crate::domain::ids::Output;
use crate::error::{Error, Result};
use crate::service::outputs;
use crate::service::outputs::errata::{self, EditionView};

/// The editions of an output, where it was corrected.
pub fn section(visit: &Visit, shown: &Shown) -> Markup {
    let editions = &shown.editions.items;
    html! {
        @if editions.len() > 1 {
            section aria-labelledby="editions" {
                h2 #editions { (visit.say("editions")) }
                ol.list reversed {
                    @for edition in editions {
                        li {
                            p {
                                a href={ "/outputs/" (edition.output_id) "/editions/" (edition.number) } {
                                    (visit.tell("output-edition", &[("number", edition.number.into())]))
                                }
                                " · " (visit.moment(edition.made_at)) " · " (shown.people.who(visit, edition.made_by))
                            }
                            (corrected(visit, edition))
                        }
                    }
                }
            }
        }
    }
}

fn corrected(visit: &Visit, edition: &EditionView) -> Markup {
    html! {
        @if let Some(reason) = &edition.reason { p { b { (visit.say("edition-why")) } " " (parts::plain(reason)) } }
        @if !edition.corrections.is_empty() {
            ul { @for one in &edition.corrections { li { (correction(visit, one)) } } }
        }
    }
}

fn correction(visit: &Visit, one: &Correction) -> Markup {
    let changed = html! { del { (parts::plain(&one.wrong)) } " " ins { (parts::plain(&one.right)) } };
    parts::labelled(visit, visit.words().code("output-part", one.part), changed)
}

/// One edition, at its permanent address.
pub async fn edition(visit: Visit) -> Result<Page> {
    let id = visit.id::<Output>("id")?;
    let number: i64 = visit.param("number")?.parse().map_err(|_| Error::not_found())?;
    let (frame, output, edition, people) = visit
        .read(move |tx| {
            let output = outputs::get(tx, id)?;
            let frame = ProposalFrame::load(tx, output.proposal_id)?;
            let edition = errata::get_edition(tx, id, number)?;
            let people = People::load(tx, &frame, [edition.made_by])?;
            Ok((frame, output, edition, people))
        })
        .await?;
    let language = frame.proposal.language.as_str();
    let main = html! {
        h1 { (parts::title(&edition.title, language)) }
        p {
            (parts::tag(&visit.tell("output-edition", &[("number", edition.number.into())]))) " "
            (visit.moment(edition.made_at)) " · " (people.who(&visit, edition.made_by))
        }
        @if edition.number < output.edition { p.notice { (visit.say("edition-old")) } }
        p { a href={ "/outputs/" (output.id) } { (visit.say("edition-newest")) } }
        (corrected(&visit, &edition))
        h2 { (visit.say("output-summary")) }
        (parts::markdown(&edition.summary, language))
        @if let Some((position, version)) = output.position_id.zip(output.version) {
            p { a href={ "/positions/" (position) "/versions/" (version) } { (visit.say("edition-text")) } }
        }
    };
    Ok(frame.page(&visit, "/outputs", &edition.title, main))
}
