//! The positions of a proposal, by topic: rivals side by side, in short, with where each stands.

use maud::{Markup, html};

use crate::domain::access::Action;
use crate::domain::ids::{Proposal, TopicId};
use crate::domain::positions::PositionState;
use crate::domain::topics::TopicState;
use crate::error::Result;
use crate::http::web::discussion::card::{People, member};
use crate::http::web::discussion::closed;
use crate::http::web::discussion::subjects::Subjects;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::AuthorView;
use crate::service::consensus::{self, PositionStanding, ProposalConsensus};
use crate::service::positions::PositionView;
use crate::service::topics::TopicView;

/// What the page shows.
struct Found {
    frame: ProposalFrame,
    subjects: Subjects,
    standings: ProposalConsensus,
    people: People,
}

/// The page.
pub async fn positions(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let app = visit.door.app.clone();
    let found = visit
        .read(move |tx| {
            let frame = ProposalFrame::load(tx, id)?;
            let subjects = Subjects::load(tx, id)?;
            let standings = consensus::of_proposal(tx, &app.assessments, id)?;
            let by = subjects.positions.iter().map(|position| position.author_id);
            let people = AuthorView::of_members(tx, &frame.rights, by)?;
            Ok(Found { frame, subjects, standings, people })
        })
        .await?;
    let title = visit.say("positions");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("positions-lead")) }
        div #positions data-live { (by_topic(&visit, &found)) }
        (create(&visit, &found))
    };
    Ok(found.frame.page(&visit, "/positions", &title, main))
}

/// Every topic that was chosen, and every other one that has a position.
fn by_topic(visit: &Visit, found: &Found) -> Markup {
    let has = |topic: &&TopicView| {
        topic.state == TopicState::Chosen || found.subjects.positions.iter().any(|p| p.topic_id == topic.id)
    };
    let topics: Vec<&TopicView> = found.subjects.topics.iter().filter(has).collect();
    html! {
        @if topics.is_empty() { p { (visit.say("positions-no-topics")) } }
        @for topic in topics {
            section aria-labelledby={ "topic-" (topic.id) } {
                h2 #{ "topic-" (topic.id) } {
                    a href={ "/topics/" (topic.id) } { (parts::title(&topic.title, &found.frame.proposal.language)) }
                }
                (on_topic(visit, found, topic.id))
            }
        }
    }
}

fn on_topic(visit: &Visit, found: &Found, topic: TopicId) -> Markup {
    let all: Vec<&PositionView> = found.subjects.positions.iter().filter(|p| p.topic_id == topic).collect();
    let (closed, live): (Vec<&PositionView>, Vec<&PositionView>) =
        all.into_iter().partition(|p| p.state == PositionState::Closed);
    let rivals = found.frame.at(&format!("/rivals?topic={topic}"));
    html! {
        @if live.is_empty() { p.meta { (visit.say("positions-none")) } }
        @if live.len() > 1 {
            p { (visit.say("positions-rivals")) " " a href=(rivals) { (visit.say("rivals-beside")) } }
        }
        ul.cards { @for position in live { li.card { (card(visit, found, position)) } } }
        @if !closed.is_empty() {
            details #{ "closed-" (topic) } {
                summary { (visit.say("positions-closed")) }
                ul.cards { @for position in closed { li.card { (card(visit, found, position)) } } }
            }
        }
    }
}

fn card(visit: &Visit, found: &Found, position: &PositionView) -> Markup {
    let standing = found.standings.positions.iter().find(|s| s.position_id == position.id);
    let at = format!("/positions/{}", position.id);
    html! {
        h3 { a href=(at) { (parts::title(&position.title, &found.frame.proposal.language)) } }
        p {
            (parts::tag(&visit.words().code("position-state", position.state))) " "
            @if position.version > 0 {
                (parts::tag(&visit.tell("version-number", &[("number", position.version.into())])))
            } @else { (parts::tag(&visit.say("position-unwritten"))) }
        }
        @if let Some(standing) = standing.filter(|_| position.version > 0) { (stands(visit, standing)) }
        @if let Some(reason) = &position.close_reason { p { (parts::plain(reason)) } }
        p.meta {
            @let by = html! { (visit.say("position-by")) " " (member(visit, &found.people, position.author_id)) };
            (parts::beside(visit, std::iter::once(by).chain(position.substantive_at.map(|at| visit.moment(at)))))
        }
        @if let Some(amendment) = position.promoted_from {
            p { a href={ "/amendments/" (amendment) } { (visit.say("position-promoted-from")) } }
        }
    }
}

/// Where a position stands: the level that was found or is advised, and what still speaks against it.
pub fn stands(visit: &Visit, standing: &PositionStanding) -> Markup {
    let words = visit.words();
    let count = i64::try_from(standing.open_objections).unwrap_or_default();
    let at = format!("/positions/{}/consensus", standing.position_id);
    html! {
        p {
            a href=(at) {
                @match (&standing.designation, standing.level) {
                    (Some(found), _) => { (visit.say("level-found")) " " (words.code("level", found.level)) },
                    (None, Some(level)) => { (visit.say("level-advised")) " " (words.code("level", level)) },
                    (None, None) => (visit.say("level-not-shown")),
                }
            }
        }
        @if count > 0 { p { (visit.tell("position-objections", &[("count", count.into())])) } }
    }
}

fn create(visit: &Visit, found: &Found) -> Markup {
    let Found { frame, subjects, .. } = found;
    let chosen = subjects.topics.iter().filter(|topic| topic.state == TopicState::Chosen);
    let chosen: Vec<(String, String)> =
        chosen.map(|topic| (topic.id.to_string(), topic.title.clone())).collect();
    let form = visit.form("create_position").path("id", frame.proposal.id).to("/positions/{id}/write");
    html! {
        section aria-labelledby="create-title" {
            h2 #create-title { (visit.say("create_position")) }
            @if !frame.rights.may(Action::CreatePosition) { (closed::why(visit, &frame.rights, Action::CreatePosition)) }
            @else if chosen.is_empty() { p { (visit.say("positions-no-topics")) } }
            @else {
                details open[form.is_open()] {
                    summary { (visit.say("positions-create")) }
                    p { (visit.say("positions-create-how")) }
                    (form.with(html! {
                        (form.select_of("topic_id", chosen.into_iter()))
                        (form.line("title"))
                    }))
                }
            }
        }
    }
}
