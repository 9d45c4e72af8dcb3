//! The register of a group: what was tried on all its proposals.

use maud::{Markup, html};

use super::super::super::form::asking;
use super::super::super::frame::GroupFrame;
use super::super::super::layout::Page;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::window;
use super::card;
use crate::domain::codes::Coded;
use crate::domain::ids::Group;
use crate::domain::pilots::{Instrument, PilotDecision, PilotState};
use crate::error::Result;
use crate::service::pilots::{self, Filter};

/// The page.
pub(super) async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let window = window(&visit)?;
    let filter = Filter {
        cycle: None,
        instrument: visit.asked("instrument").and_then(Instrument::from_code),
        state: visit.asked("state").and_then(PilotState::from_code),
        decision: visit.asked("decision").and_then(PilotDecision::from_code),
    };
    let read =
        visit.read(move |tx| Ok((GroupFrame::load(tx, id)?, pilots::register(tx, id, &filter, &window)?)));
    let (frame, pilots) = read.await?;
    let title = visit.say("pilots-register");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("pilots-register-lead")) }
        (asking(&visit, "pilots-register", html! {
            (choice::<Instrument>(&visit, "instrument", "pilot-instrument", "instrument"))
            (choice::<PilotState>(&visit, "state", "proposal-state", "pilot-state"))
            (choice::<PilotDecision>(&visit, "decision", "pilot-decision", "pilot-decision"))
        }))
        @if pilots.items.is_empty() { (parts::none(&visit)) }
        div.cards { @for pilot in &pilots.items { (card(&visit, pilot)) } }
        (parts::more(&visit, pilots.next.as_deref()))
    };
    Ok(frame.page(&visit, "/pilots", &title, main))
}

/// One of the codes, or any.
fn choice<C: Coded>(visit: &Visit, name: &str, label: &str, kind: &str) -> Markup {
    let asked = visit.asked(name);
    html! {
        div.field {
            label for=(name) { (visit.say(label)) }
            select id=(name) name=(name) {
                option value="" { (visit.say("proposal-all")) }
                @for one in C::ALL {
                    option value=(one.code()) selected[asked == Some(one.code())] { (visit.words().code(kind, *one)) }
                }
            }
        }
    }
}
