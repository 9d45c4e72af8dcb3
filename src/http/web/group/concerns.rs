//! Concerns about time and resources in a group: they stay while the work goes on, and come back at each review.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::form::asking;
use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::asked;
use crate::domain::access::Action;
use crate::domain::concerns::ConcernState;
use crate::domain::ids::{Concern, Group, ProposalId};
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::service::Window;
use crate::service::concerns::{self, ConcernView, Which};
use crate::service::proposals::{self, ProposalView};

/// Those of all proposals of the group.
pub async fn concerns(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let which =
        Which { state: asked::code(&visit, "state"), awaiting_review: visit.asked("awaiting").is_some() };
    let window = parts::window::<Concern>(&visit)?;
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        let all = Window::<ProposalId> { after: None, limit: 100 };
        let of = proposals::Which { group: Some(id), ..proposals::Which::default() };
        Ok((frame, concerns::list_in_group(tx, id, &which, &window)?, proposals::list(tx, &of, &all)?.items))
    });
    let (frame, list, proposals) = reading.await?;
    let titles: HashMap<ProposalId, &ProposalView> = proposals.iter().map(|p| (p.id, p)).collect();
    let main = html! {
        h1 { (visit.say("group-concerns")) }
        p.lead { (visit.say("concerns-lead")) }
        (asking(&visit, "concerns-filter", html! {
            (asked::pick(&visit, "state", "concerns-state", asked::codes::<ConcernState>(&visit, "concern-state")))
            (asked::pick(&visit, "awaiting", "concerns-review", [("yes".to_owned(), visit.say("concerns-awaiting"))].into_iter()))
        }))
        @if list.items.is_empty() { (parts::none(&visit)) }
        ul.list { @for concern in &list.items { li { (row(&visit, concern, titles.get(&concern.proposal_id).copied())) } } }
        (parts::more(&visit, list.next.as_deref()))
        @if frame.rights.may(Action::RaiseConcern) { (raise(&visit, &proposals)) }
    };
    Ok(frame.page(&visit, "/calls", &visit.say("group-concerns"), main))
}

fn row(visit: &Visit, concern: &ConcernView, proposal: Option<&ProposalView>) -> Markup {
    html! {
        p { (parts::plain(&concern.text)) }
        p {
            (parts::tag(&visit.words().code("concern-kind", concern.about))) " "
            (parts::tag(&visit.words().code("concern-state", concern.state)))
            @if concern.awaits_review { " " (parts::tag_of("warn", &visit.say("concerns-awaiting"))) }
        }
        p.meta {
            @if let Some(proposal) = proposal {
                (visit.say("concerns-on")) " " a href={ "/proposals/" (proposal.id) } { (parts::title(&proposal.title, &proposal.language)) } " · "
            }
            (visit.tell("concerns-reviews", &[("count", concern.reviews.into())])) " · "
            @if let Some(day) = concern.next_review_on { (visit.say("concerns-next")) " " (visit.day(day.begin())) " · " }
            a href={ "/concerns/" (concern.id) } { (visit.say("concerns-look")) }
        }
    }
}

/// Raises one on a proposal that is under way: which one is a parameter of the operation's path.
fn raise(visit: &Visit, proposals: &[ProposalView]) -> Markup {
    let form = visit.form("raise_concern");
    let open = |p: &&ProposalView| matches!(p.status, Status::Active | Status::Paused);
    let chosen =
        visit.tried.as_ref().and_then(|tried| tried.sent.get("_path.id")).or(visit.asked("proposal"));
    html! {
        details #raise open[form.is_open()] {
            summary { (visit.say("raise_concern")) }
            (form.with(html! {
                div.field {
                    label for="raise-on" { (visit.say("concerns-on")) }
                    select #raise-on name="_path.id" required {
                        option value="" { (visit.say("form-choose")) }
                        @for proposal in proposals.iter().filter(open) {
                            option value=(proposal.id) selected[chosen == Some(proposal.id.to_string().as_str())] { (proposal.title) }
                        }
                    }
                }
                (form.choice("about", "concern-kind"))
                (form.text("text"))
            }))
        }
    }
}
