//! Where the positions of a proposal stand, and the calls that can be opened on them.

use std::collections::HashMap;

use maud::{Markup, html};
use serde_json::json;

use super::phrase;
use crate::domain::access::{Action, Role};
use crate::domain::calls::{CallState, Results, least_days};
use crate::domain::codes::Coded;
use crate::domain::consensus::OutputType;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{PositionId, Proposal, ProposalId, TopicId};
use crate::domain::positions::PositionState;
use crate::error::Result;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::calls::{self, CallView};
use crate::service::consensus::{self, PositionStanding, ProposalConsensus};
use crate::service::members::{self, Filter, MemberView};
use crate::service::topics;
use crate::service::{App, Tx, Window};

/// What the page shows.
struct Shown {
    frame: ProposalFrame,
    standing: ProposalConsensus,
    topics: HashMap<TopicId, String>,
    calls: HashMap<PositionId, CallView>,
    facilitators: Vec<MemberView>,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, app: &App, id: ProposalId) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let standing = consensus::of_proposal(tx, &app.assessments, id)?;
        let topics = topics::list(tx, id, &Window { after: None, limit: 100 })?.items;
        let positions: Vec<PositionId> = standing.positions.iter().map(|p| p.position_id).collect();
        let calls = calls::newest(tx, id, &positions)?;
        let facilitators = if frame.rights.may(Action::ManageCalls) {
            let filter = Filter {
                role: Some(Role::Facilitator),
                stakeholder_group: None,
                state: Some(MembershipState::Active),
            };
            members::list(tx, frame.group.id, &filter, &Window { after: None, limit: 100 })?.items
        } else {
            Vec::new()
        };
        let topics = topics.into_iter().map(|topic| (topic.id, topic.title)).collect();
        Ok(Self { frame, standing, topics, calls, facilitators })
    }
}

/// The page.
pub async fn overview(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let app = visit.door.app.clone();
    let shown = visit.read(move |tx| Shown::load(tx, &app, id)).await?;
    let title = visit.say("overview-title");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("overview-lead")) }
        div #overview data-live {
            (lowest(&visit, &shown.standing))
            @if shown.standing.positions.is_empty() { p { (visit.say("overview-none")) } }
            ul.cards {
                @for position in &shown.standing.positions { li.card { (card(&visit, &shown, position)) } }
            }
        }
        (opening(&visit, &shown))
    };
    Ok(shown.frame.page(&visit, "/consensus", &title, main))
}

fn lowest(visit: &Visit, standing: &ProposalConsensus) -> Markup {
    html! {
        @if !standing.positions.is_empty() {
            p {
                b { (visit.say("overview-lowest")) } " "
                @match standing.lowest_level {
                    Some(level) => (phrase::level(visit, level)),
                    None => (visit.say("overview-no-lowest")),
                }
            }
        }
        @if !standing.is_complete { p.meta { (visit.say("overview-incomplete")) } }
    }
}

/// A position in short, with the ways to what can be done.
fn card(visit: &Visit, shown: &Shown, position: &PositionStanding) -> Markup {
    let at = |rest: &str| format!("/positions/{}{rest}", position.position_id);
    let language = &shown.frame.proposal.language;
    html! {
        h2 { a href=(at("/consensus")) { (parts::title(&position.title, language)) } }
        @if let Some(topic) = shown.topics.get(&position.topic_id) {
            p.meta { (visit.say("overview-topic")) " " (parts::title(topic, language)) }
        }
        p {
            @match position.level {
                Some(level) => (phrase::level(visit, level)),
                None => (parts::tag(&visit.say("overview-hidden"))),
            }
            @if let Some(found) = &position.designation {
                " " (parts::tag(&visit.tell("overview-designated", &[
                    ("level", visit.words().code("level", found.level).into()),
                    ("state", visit.words().code("designation-state", found.state).into()),
                ])))
            }
        }
        @if let Some(said) = &position.phrase { p { (phrase::phrase(visit, &said.status)) } }
        @let open = i64::try_from(position.open_objections).unwrap_or(i64::MAX);
        p.meta {
            (visit.tell("overview-objections", &[("objections", open.into())])) " · "
            (visit.tell("stance-text-version", &[("version", position.version.into())]))
        }
        (call_of(visit, shown.calls.get(&position.position_id)))
        p {
            a href=(at("/consensus")) { (visit.say("consensus-to-standing")) } " · "
            a href=(at("/stance")) { (visit.say("consensus-to-stance")) }
        }
    }
}

fn call_of(visit: &Visit, call: Option<&CallView>) -> Markup {
    html! {
        @match call {
            Some(call) => p {
                (visit.worded("overview-call", &[
                    ("call", html! {
                        a href={ "/calls/" (call.id) } { (visit.tell("call-round", &[("round", call.round.into())])) }
                    }),
                    ("state", html! { (visit.words().code("call-state", call.state)) }),
                    ("at", visit.moment(call.closes_at)),
                ]))
            },
            None => p.meta { (visit.say("calls-none")) },
        }
    }
}

/// A form for each position on which a call can be opened; it stands outside of what is renewed while one types.
fn opening(visit: &Visit, shown: &Shown) -> Markup {
    if !shown.frame.rights.may(Action::ManageCalls) {
        let leads = shown.frame.rights.role.leads();
        return html! { @if leads { p.meta { (visit.say("call-open-not-step")) } } };
    }
    let ready = |position: &&PositionStanding| {
        let call = shown.calls.get(&position.position_id);
        position.state == PositionState::Open
            && position.version > 0
            && call.is_none_or(|call| call.state == CallState::Closed)
    };
    html! {
        section #open-call aria-labelledby="open-call-title" {
            h2 #open-call-title { (visit.say("open_call")) }
            p { (visit.say("call-open-how")) }
            @if !shown.standing.positions.iter().any(|position| ready(&position)) { p.notice { (visit.say("call-open-nothing")) } }
            @for position in shown.standing.positions.iter().filter(ready) { (open_one(visit, shown, position)) }
        }
    }
}

/// What a call can be for, each with the least window that it needs.
fn output_types(visit: &Visit, shown: &Shown) -> impl Iterator<Item = (String, String)> {
    let least = shown.frame.group.charter.min_window_days;
    OutputType::ALL.iter().filter_map(move |output| {
        let days = least_days(*output, least)?;
        let name = visit.words().code("output-type", *output);
        let words = visit.tell("call-output-option", &[("output", name.into()), ("days", days.into())]);
        Some((parts::code(*output), words))
    })
}

fn open_one(visit: &Visit, shown: &Shown, position: &PositionStanding) -> Markup {
    let form = visit.form("open_call").path("id", position.position_id).to("/calls/{id}");
    let form = form.filled(json!({"results": Results::Open}));
    let facilitators = shown.facilitators.iter().map(|member| {
        (member.id.to_string(), parts::name_of(visit, &member.name, &member.stakeholder_group))
    });
    html! {
        details id={ "open-" (position.position_id) } open[form.is_open()] {
            summary { (parts::title(&position.title, &shown.frame.proposal.language)) }
            (form.with(html! {
                (form.select_of("output_type", output_types(visit, shown)))
                (form.moment("closes_at"))
                (form.choice("results", "results"))
                (form.select_of("designator_id", facilitators))
                (form.lines("new_information", 3))
            }))
        }
    }
}
