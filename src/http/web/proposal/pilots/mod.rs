//! The pilots of a proposal: instruments tried, measured by what was fixed beforehand, and the lessons that came with it.

mod compare;
mod datasets;
mod follow;
mod forms;
mod lessons;
mod pilot;
mod register;

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use super::told::{People, first, named, window};
use crate::domain::access::Action;
use crate::domain::ids::{PilotId, Proposal, ProposalId};
use crate::domain::workflow::Step;
use crate::error::Result;
use crate::service::lessons::{self as came, LessonView};
use crate::service::pilots::{self as service, PilotView};
use crate::service::{Page as List, Tx, Window};

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/proposals/{id}/pilots", page)
        .add("/pilots/{id}", pilot::page)
        .add("/datasets/{id}", datasets::page)
        .add("/groups/{id}/pilots", register::page)
        .add("/cycles/{id}/lessons", lessons::page)
        .add("/lessons/{id}", lessons::one);
}

/// What the page shows.
struct Seen {
    frame: ProposalFrame,
    pilots: List<PilotView>,
    lessons: Vec<LessonView>,
    people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: ProposalId, window: Window<PilotId>) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let pilots = service::list(tx, id, &window)?;
        let of = came::Filter { state: None, proposal: Some(id) };
        let lessons = came::list(tx, frame.proposal.cycle_id, &of, &first())?.items;
        let people = named(tx, &frame.rights, lessons::carriers(&lessons))?;
        Ok(Self { frame, pilots, lessons, people })
    }
}

async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let window = window(&visit)?;
    let seen = visit.read(move |tx| Seen::load(tx, id, window)).await?;
    let title = visit.say("tab-pilots");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("pilots-lead")) }
        @if seen.pilots.items.is_empty() { p { (visit.say("pilots-none")) } }
        div.cards { @for pilot in &seen.pilots.items { (card(&visit, pilot)) } }
        (parts::more(&visit, seen.pilots.next.as_deref()))
        (plan(&visit, &seen.frame))
        @if !seen.lessons.is_empty() {
            section aria-labelledby="lessons" {
                h2 #lessons { (visit.say("lessons-came")) }
                (lessons::list(&visit, &seen.frame.rights, &seen.people, &seen.lessons))
            }
        }
        p { a href={ "/groups/" (seen.frame.group.id) "/pilots" } { (visit.say("pilots-register")) } }
        p { a href={ "/cycles/" (seen.frame.proposal.cycle_id) "/lessons" } { (visit.say("lessons-cycle")) } }
    };
    Ok(seen.frame.page(&visit, "/pilots", &title, main))
}

/// A pilot among others.
fn card(visit: &Visit, pilot: &PilotView) -> Markup {
    html! {
        article.card {
            h3 { a href={ "/pilots/" (pilot.id) } { (parts::plain(&pilot.title)) } }
            p { (tags(visit, pilot)) }
            p.meta { (parts::span(visit, visit.day(pilot.starts_at), visit.day(pilot.ends_at))) }
        }
    }
}

/// What is tried, where it stands, what was decided.
fn tags(visit: &Visit, pilot: &PilotView) -> Markup {
    html! {
        (parts::tag(&visit.words().code("instrument", pilot.instrument)))
        @if let Some(tool) = &pilot.tool { " " span.tag { (parts::name(tool)) } }
        " " (parts::tag(&visit.words().code("pilot-state", pilot.state)))
        @if let Some(decided) = &pilot.decision {
            " " (parts::tag_of("good", &visit.words().code("pilot-decision", decided.decision)))
        }
    }
}

/// The form for one more. Pilots are planned in their own step.
fn plan(visit: &Visit, frame: &ProposalFrame) -> Markup {
    html! {
        section aria-labelledby="plan" {
            h2 #plan { (visit.say("plan_pilot")) }
            @if frame.rights.may(Action::ManagePilots) {
                p { (visit.say("pilots-skip")) " " a href=(frame.at("/steps")) { (visit.say("pilots-to-moves")) } }
                (forms::plan(visit, frame.proposal.id))
            } @else if frame.proposal.step < Step::Pilot {
                p.meta { (visit.say("pilots-not-yet")) }
            } @else {
                p.meta { (visit.say("pilots-may-not")) }
            }
        }
    }
}
