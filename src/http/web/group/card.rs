//! A proposal on the board, in short.

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use crate::domain::course::Direction;
use crate::domain::workflow::Status;
use crate::service::board::{BoardCall, BoardRow, BoardUnmet};

/// What stands on a card.
pub fn card(visit: &Visit, row: &BoardRow) -> Markup {
    html! {
        h3 { a href={ "/proposals/" (row.proposal_id) } { (parts::plain(&row.title)) } }
        (topics(visit, row))
        @if row.status != Status::Active { p { (parts::tag_of("warn", &visit.words().code("status", row.status))) } }
        (level(visit, row))
        (due(visit, row))
        @if !row.not_heard.is_empty() {
            p { (visit.say("board-not-heard")) " " (parts::list(visit, row.not_heard.iter().map(|group| parts::name(group)))) }
        }
        @if row.open_objections > 0 {
            p { (visit.tell("board-objections", &[
                ("open", row.open_objections.into()),
                ("unanswered", row.unanswered_objections.into()),
            ])) }
        }
        @for call in &row.open_calls { (open_call(visit, call)) }
        (unmet(visit, row))
    }
}

fn topics(visit: &Visit, row: &BoardRow) -> Markup {
    html! {
        @if !row.topics.is_empty() {
            p.meta {
                (visit.tell("board-topics", &[("count", row.topics.len().into())])) " "
                @for (n, topic) in row.topics.iter().enumerate() {
                    @if n > 0 { " · " }
                    a href={ "/topics/" (topic.id) } { (parts::plain(&topic.title)) }
                }
            }
        }
    }
}

/// The lowest level of its positions. A direction comes with what was worked out, never with what somebody designated.
fn level(visit: &Visit, row: &BoardRow) -> Markup {
    html! {
        @if let Some(level) = row.lowest_level {
            p {
                (parts::tag(&visit.words().code("level", level))) " "
                @if let Some(direction) = row.direction {
                    span.meta {
                        span aria-hidden="true" { (arrow(direction)) } " "
                        (visit.words().code("course-direction", direction)) " · "
                        (visit.say("board-advice"))
                    }
                } @else {
                    span.meta { (visit.say("board-designated")) }
                }
                @if let Some(at) = row.level_as_of { span.meta { " · " (visit.day(at)) } }
            }
        } @else if row.positions.iter().any(|position| !position.is_shown) {
            p.meta { (visit.say("board-level-hidden")) }
        } @else if !row.positions.is_empty() {
            p.meta { (visit.say("board-no-level")) }
        }
    }
}

fn arrow(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "▲",
        Direction::Down => "▼",
        Direction::Steady => "●",
    }
}

fn due(visit: &Visit, row: &BoardRow) -> Markup {
    html! {
        @if let Some(at) = row.due_at {
            p {
                (visit.say("board-due")) " " (visit.day(at))
                @if at < visit.now() && row.status == Status::Active { " " (parts::tag_of("warn", &visit.say("board-overdue"))) }
            }
        } @else {
            p.meta { (visit.say("board-since")) " " (visit.day(row.since)) }
        }
    }
}

fn open_call(visit: &Visit, call: &BoardCall) -> Markup {
    let what = visit.words().code("output-type", call.output_type);
    html! {
        p {
            a href={ "/calls/" (call.id) } { (visit.tell("board-call", &[("what", what.into())])) } " "
            span.meta { (visit.say("group-closes")) " " (visit.moment(call.closes_at)) }
        }
    }
}

fn unmet(visit: &Visit, row: &BoardRow) -> Markup {
    html! {
        @if !row.unmet.is_empty() {
            details id={ "unmet-" (row.proposal_id) } {
                summary { (visit.tell("board-unmet", &[("count", row.unmet.len().into())])) }
                ul { @for one in &row.unmet { li { (missing(visit, one)) } } }
            }
        }
    }
}

/// What is missing: the condition in the reader's words. The sentence with its numbers is English.
fn missing(visit: &Visit, one: &BoardUnmet) -> Markup {
    html! {
        (visit.words().code("guard", one.guard)) " "
        span.meta lang="en" dir="ltr" { (one.detail) }
    }
}
