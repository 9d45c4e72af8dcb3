//! The board: where the proposals of a group stand, step by step, and what holds each of them.

use maud::{Markup, html};

use super::super::form::asking;
use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::{asked, card};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::groups::{Standing, Visibility};
use crate::domain::ids::{Group, Proposal};
use crate::domain::workflow::{Status, Step};
use crate::error::Result;
use crate::service::board::{self, BoardRow, GroupIs, Which};

/// The board of one group.
pub async fn board(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let (which, window) = (which(&visit), parts::window::<Proposal>(&visit)?);
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        Ok((frame, board::of_group(tx, id, which.clone(), &window)?))
    });
    let (frame, rows) = reading.await?;
    let main = html! {
        (head(&visit, &frame))
        (filters(&visit, &frame))
        div #board data-live {
            @if rows.items.is_empty() {
                p { (visit.say(if is_filtered(&visit) { "board-nothing-fits" } else { "board-empty" })) }
            } @else {
                (steps(&visit, &rows.items))
            }
        }
        (parts::more(&visit, rows.next.as_deref()))
        (ways(&visit, &frame))
    };
    Ok(frame.page(&visit, "", &frame.group.name, main).head(feeds(&visit, &frame)))
}

fn which(visit: &Visit) -> Which {
    Which {
        step: asked::code(visit, "step"),
        status: asked::code(visit, "status"),
        words: visit.asked("words").map(str::to_owned),
        stakeholder_group: visit.asked("not_heard").map(|group| (group.to_owned(), GroupIs::NotHeard)),
        ..Which::default()
    }
}

fn is_filtered(visit: &Visit) -> bool {
    ["step", "status", "words", "not_heard", "after"].iter().any(|name| visit.asked(name).is_some())
}

fn head(visit: &Visit, frame: &GroupFrame) -> Markup {
    let group = &frame.group;
    html! {
        h1 { (parts::plain(&group.name)) }
        @if !group.summary.is_empty() { p.lead { (parts::plain(&group.summary)) } }
        @if group.state == Standing::Archived { p.notice { (visit.say("group-archived")) } }
        p.buttons {
            @if frame.rights.may(Action::Propose) {
                a.button.primary href=(frame.at("/propose")) { (visit.say("board-propose")) }
            }
            @if frame.rights.member.is_none() && frame.rights.may(Action::JoinGroup) {
                a.button href=(frame.at("/members")) { (visit.say("board-join")) }
            }
        }
        @if frame.rights.member.is_none() {
            p.meta { (visit.say("board-visitor")) " " a href=(frame.at("/charter")) { (visit.say("board-charter")) } }
        }
    }
}

fn filters(visit: &Visit, frame: &GroupFrame) -> Markup {
    let expected =
        frame.group.charter.expected_groups.iter().map(|group| (group.to_string(), group.to_string()));
    asking(
        visit,
        "board-filter",
        html! {
            (asked::words(visit, "words", "board-words"))
            (asked::pick(visit, "step", "board-in-step", asked::codes::<Step>(visit, "step")))
            (asked::pick(visit, "status", "board-status", asked::codes::<Status>(visit, "status")))
            (asked::pick(visit, "not_heard", "board-where-not-heard", expected))
        },
    )
}

/// The proposals by step. A step without any is told too, unless only some proposals are asked for.
fn steps(visit: &Visit, rows: &[BoardRow]) -> Markup {
    let is_filtered = is_filtered(visit);
    html! {
        @for step in Step::ALL.iter().copied() {
            @let own: Vec<&BoardRow> = rows.iter().filter(|row| row.step == step).collect();
            @if !own.is_empty() || !is_filtered {
                section aria-labelledby={ "step-" (step.code()) } {
                    h2 id={ "step-" (step.code()) } {
                        (parts::numbered(visit, step.number().into(), visit.words().code("step", step))) " "
                        span.meta { (visit.tell("board-count", &[("count", own.len().into())])) }
                    }
                    p.meta { (visit.say(&format!("step-{}.hint", step.code()))) }
                    @if !own.is_empty() { ul.cards { @for row in own { li.card { (card::card(visit, row)) } } } }
                }
            }
        }
    }
}

/// Where else one may want to go from here.
fn ways(visit: &Visit, frame: &GroupFrame) -> Markup {
    html! {
        nav aria-label=(visit.say("board-ways")) {
            ul {
                li { a href={ "/search?group=" (frame.group.id) } { (visit.say("board-search")) } }
                li { a href=(frame.at("/concerns")) { (visit.say("group-concerns")) } }
                li { a href=(frame.at("/programme")) { (visit.say("programme")) } }
                li { a href=(frame.at("/pilots")) { (visit.say("pilots-register")) } }
                @if frame.rights.may(Action::ManageServiceAccounts) {
                    li { a href=(frame.at("/service-accounts")) { (visit.say("services")) } }
                }
                @if frame.rights.may(Action::ManageWebhooks) {
                    li { a href=(frame.at("/webhooks")) { (visit.say("webhooks")) } }
                }
                @if frame.group.visibility == Visibility::Public {
                    li { a href={ "/api/v1/groups/" (frame.group.id) "/outputs.atom" } { (visit.say("board-feed")) } }
                    li { a href={ "/api/v1/groups/" (frame.group.id) "/deadlines.ics" } { (visit.say("board-calendar")) } }
                }
            }
        }
    }
}

fn feeds(visit: &Visit, frame: &GroupFrame) -> Markup {
    html! {
        @if frame.group.visibility == Visibility::Public {
            link rel="alternate" type="application/atom+xml" title=(visit.say("board-feed"))
                href={ "/api/v1/groups/" (frame.group.id) "/outputs.atom" };
        }
    }
}
