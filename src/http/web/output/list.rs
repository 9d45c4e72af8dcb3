//! The outputs of a proposal, and a new one.

use maud::{Markup, html};

use super::super::discussion::closed;
use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::{draft, status};
use crate::domain::access::Action;
use crate::domain::groups::Visibility;
use crate::domain::ids::Proposal;
use crate::domain::positions::PositionState;
use crate::error::Result;
use crate::service::outputs::{self, OutputView, Which};
use crate::service::{Window, positions};

/// The list.
pub async fn outputs(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let window = parts::window(&visit)?;
    let (frame, list, mut carried) = visit
        .read(move |tx| {
            let frame = ProposalFrame::load(tx, id)?;
            let list = outputs::list(tx, Which { group: None, proposal: Some(id) }, &window)?;
            let positions = positions::list(tx, id, None, &Window { after: None, limit: 100 })?.items;
            Ok((frame, list, positions))
        })
        .await?;
    carried.retain(|position| position.state == PositionState::Designated);
    let main = html! {
        h1 { (visit.say("outputs")) }
        p.lead { (visit.say("outputs-lead")) }
        div #outputs data-live {
            @if list.items.is_empty() { p.meta { (visit.say("outputs-none")) } }
            ul.list { @for output in &list.items { li { (one(&visit, output, &frame.proposal.language)) } } }
            (parts::more(&visit, list.next.as_deref()))
        }
        @if frame.rights.may(Action::DraftOutput) { (draft::new(&visit, &frame, &carried)) }
        @else { (closed::why(&visit, &frame.rights, Action::DraftOutput)) }
        (around(&visit, &frame))
    };
    Ok(frame.page(&visit, "/outputs", &visit.say("outputs"), main))
}

fn one(visit: &Visit, output: &OutputView, language: &str) -> Markup {
    html! {
        h2 { a href={ "/outputs/" (output.id) } { (parts::title(&output.title, language)) } }
        p { (status::tags(visit, output)) }
        p { (status::phrase(visit, output)) }
        p.meta { (status::published(visit, output)) }
    }
}

/// Where one goes on from here.
fn around(visit: &Visit, frame: &ProposalFrame) -> Markup {
    html! {
        nav.buttons aria-label=(visit.say("outputs-around")) {
            a.button href=(frame.at("/appeals")) { (visit.say("appeals")) }
            a.button href={ "/groups/" (frame.group.id) "/programme" } { (visit.say("programme")) }
            @if frame.group.visibility == Visibility::Public {
                a.button href={ "/api/v1/groups/" (frame.group.id) "/outputs.atom" } { (visit.say("output-feed")) }
            } @else if visit.is_signed_in() {
                a.button href="/account/feeds" { (visit.say("feeds")) }
            }
        }
    }
}
