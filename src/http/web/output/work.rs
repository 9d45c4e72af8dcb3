//! Working on an output: changing and publishing a draft, takeaways, distribution, uptake, reviews, errata.

use maud::{Markup, html};

use super::super::consensus::around::People;
use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::ledger::Became;
use super::{deeds, draft, status, takeaways};
use crate::domain::access::Action;
use crate::domain::ids::{MemberId, Output, OutputId};
use crate::domain::outputs::OutputState;
use crate::error::Result;
use crate::service::hints::{self, Worded};
use crate::service::outputs::takeaways::{self as told, TakeawayView};
use crate::service::outputs::{self, OutputView};
use crate::service::{Page as List, Tx, Window};

/// What is worked on.
pub struct Work {
    /// Where it is.
    pub frame: ProposalFrame,
    /// The output.
    pub output: OutputView,
    /// Its takeaways.
    pub takeaways: List<TakeawayView>,
    /// What became of it.
    pub became: Became,
    /// Who is named in that.
    pub people: People,
    worded: Worded,
}

/// The page.
pub async fn work(visit: Visit) -> Result<Page> {
    let id = visit.id::<Output>("id")?;
    let work = visit.read(move |tx| load(tx, id)).await?;
    let (frame, output) = (&work.frame, &work.output);
    let hints = hints::look(&work.worded);
    let title = visit.say("output-work");
    let main = html! {
        h1 { (title) }
        p.lead { a href={ "/outputs/" (output.id) } { (parts::title(&output.title, &frame.proposal.language)) } }
        p { (status::tags(&visit, output)) }
        p { (status::phrase(&visit, output)) }
        (draft::change(&visit, frame, output, &hints))
        (takeaways::work(&visit, frame, output, &work.takeaways.items))
        (draft::publish(&visit, frame, output))
        @if output.state == OutputState::Published { (published(&visit, &work)) }
    };
    Ok(frame.page(&visit, "/outputs", &title, main))
}

fn load(tx: &mut Tx<'_>, id: OutputId) -> Result<Work> {
    let output = outputs::get(tx, id)?;
    let frame = ProposalFrame::load(tx, output.proposal_id)?;
    let became = Became::load(tx, id)?;
    let named: Vec<MemberId> = became.members();
    Ok(Work {
        people: People::load(tx, &frame, named)?,
        takeaways: told::list_takeaways(tx, id, &Window { after: None, limit: 100 })?,
        worded: hints::of_output(tx, id)?,
        frame,
        output,
        became,
    })
}

/// What is done once it is out.
fn published(visit: &Visit, work: &Work) -> Markup {
    let (frame, output) = (&work.frame, &work.output);
    html! {
        (deeds::distribution(visit, work))
        (deeds::uptake(visit, work))
        (deeds::reviews(visit, work))
        (deeds::erratum(visit, work))
        @if frame.rights.may(Action::ProposeForProgramme) {
            section aria-labelledby="onward" {
                h2 #onward { (visit.say("output-onward")) }
                p { (visit.say("output-onward-how")) }
                p { a.button href={ "/groups/" (frame.group.id) "/programme?output=" (output.id) "#propose" } {
                    (visit.say("output-to-programme"))
                } }
            }
        }
    }
}
