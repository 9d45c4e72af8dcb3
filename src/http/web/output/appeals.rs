//! What was said against findings and designations in a proposal: requests for reconsideration, and appeals.

use maud::{Markup, html};

use super::super::consensus::around::People;
use super::super::consensus::ledger::excerpt;
use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::designations::DesignationState;
use crate::domain::ids::{MemberId, Proposal, ProposalId};
use crate::domain::reconsiderations::ReconsiderationState;
use crate::error::Result;
use crate::service::appeals::{self, AppealView};
use crate::service::designations::{self, DesignationView};
use crate::service::positions::{self, PositionView};
use crate::service::reconsiderations::{self, ReconsiderationView};
use crate::service::{Page as List, Tx, Window};

/// What is shown.
struct Said {
    frame: ProposalFrame,
    appeals: List<AppealView>,
    asked: Vec<ReconsiderationView>,
    standing: Vec<DesignationView>,
    positions: Vec<PositionView>,
    people: People,
}

/// The page.
pub async fn appeals(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let window = parts::window(&visit)?;
    let said = visit.read(move |tx| load(tx, id, &window)).await?;
    let main = html! {
        h1 { (visit.say("appeals")) }
        p { (visit.say("appeals-how")) }
        (standing(&visit, &said))
        div #said data-live {
            h2 { (visit.say("appeals-filed")) }
            @if said.appeals.items.is_empty() { p.meta { (visit.say("appeals-none")) } }
            ul.list { @for appeal in &said.appeals.items { li { (one(&visit, &said.people, appeal)) } } }
            (parts::more(&visit, said.appeals.next.as_deref()))
            h2 { (visit.say("reconsiderations")) }
            @if said.asked.is_empty() { p.meta { (visit.say("reconsiderations-none")) } }
            ul.list { @for asked in &said.asked { li { (reconsideration(&visit, &said.people, asked)) } } }
        }
    };
    Ok(said.frame.page(&visit, "/consensus", &visit.say("appeals"), main))
}

fn load(tx: &mut Tx<'_>, id: ProposalId, window: &Window<crate::domain::ids::AppealId>) -> Result<Said> {
    let frame = ProposalFrame::load(tx, id)?;
    let appeals = appeals::list(tx, id, window)?;
    let asked = reconsiderations::list(tx, id, &Window { after: None, limit: 100 })?.items;
    let mut standing = designations::list(tx, id, &Window { after: None, limit: 100 })?.items;
    standing.retain(|found| DesignationState::STANDING.contains(&found.state));
    let positions = positions::list(tx, id, None, &Window { after: None, limit: 100 })?.items;
    let named: Vec<MemberId> = appeals
        .items
        .iter()
        .map(|appeal| appeal.appellant_id)
        .chain(asked.iter().map(|asked| asked.asked_by))
        .collect();
    Ok(Said { people: People::load(tx, &frame, named)?, frame, appeals, asked, standing, positions })
}

/// What can be challenged now, with the way to where that is done.
fn standing(visit: &Visit, said: &Said) -> Markup {
    let rights = &said.frame.rights;
    let may = rights.may(Action::Appeal) || rights.may(Action::AskReconsideration);
    html! {
        section aria-labelledby="standing" {
            h2 #standing { (visit.say("appeals-against")) }
            @if said.standing.is_empty() { p.meta { (visit.say("appeals-nothing")) } }
            ul.list {
                @for found in &said.standing {
                    li {
                        p {
                            b { (parts::plain(title(&said.positions, found))) } " "
                            (parts::tag(&visit.words().code("level", found.level))) " "
                            (parts::tag(&visit.words().code("designation-state", found.state)))
                        }
                        @if let Some(until) = found.challenge_ends_at {
                            p.meta { (visit.say("appeals-until")) " " (visit.moment(until)) }
                        }
                        p { a href={ "/designations/" (found.id) } {
                            (visit.say(if may { "appeals-challenge" } else { "appeals-see" }))
                            " " span.unseen { (parts::bracketed(visit, parts::plain(title(&said.positions, found)))) }
                        } }
                    }
                }
            }
        }
    }
}

fn title<'p>(positions: &'p [PositionView], found: &DesignationView) -> &'p str {
    positions.iter().find(|position| position.id == found.position_id).map_or("", |position| &position.title)
}

/// An appeal, in short.
pub fn one(visit: &Visit, people: &People, appeal: &AppealView) -> Markup {
    html! {
        h3 { a href={ "/appeals/" (appeal.id) } {
            (parts::labelled(visit, visit.say("appeals-one"), visit.words().code("appeal-ground", appeal.ground)))
        } }
        p {
            (parts::tag(&visit.words().code("appeal-status", appeal.state))) " "
            @if let Some(outcome) = appeal.outcome { (parts::tag(&visit.words().code("rung-outcome", outcome))) " " }
            (parts::plain(&excerpt(&appeal.text, 200)))
        }
        p.meta { (people.who(visit, appeal.appellant_id)) " · " (visit.day(appeal.created_at)) }
    }
}

/// A request for reconsideration, in short.
pub fn reconsideration(visit: &Visit, people: &People, asked: &ReconsiderationView) -> Markup {
    let kind = if asked.state == ReconsiderationState::Open { "warn" } else { "" };
    html! {
        h3 { a href={ "/reconsiderations/" (asked.id) } { (visit.say("reconsiderations-one")) } }
        p {
            (parts::tag_of(kind, &visit.words().code("reconsideration-state", asked.state))) " "
            (parts::plain(&excerpt(&asked.decision, 200)))
        }
        @if let Some(answer) = &asked.answer { p { b { (visit.say("appeals-answer")) } " " (parts::plain(&excerpt(answer, 200))) } }
        p.meta { (people.who(visit, asked.asked_by)) " · " (visit.day(asked.created_at)) }
    }
}
