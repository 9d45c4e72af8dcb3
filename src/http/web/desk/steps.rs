//! The proposals that are worked on: their step, and what is missing for the next one; and the calls that are open.

use maud::{Markup, html};

use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::board::BoardRow;

/// The next step of each proposal.
pub fn steps(visit: &Visit, board: &[BoardRow]) -> Markup {
    html! {
        section aria-labelledby="steps-title" {
            h2 #steps-title { (visit.say("desk-steps")) }
            p { (visit.say("desk-steps-how")) }
            @if board.is_empty() { (parts::none(visit)) }
            @else {
                div.scroll tabindex="0" role="group" aria-label=(visit.say("desk-steps")) {
                    table {
                        caption.unseen { (visit.say("desk-steps")) }
                        thead { tr {
                            th scope="col" { (visit.say("desk-proposal")) }
                            th scope="col" { (visit.say("desk-step")) }
                            th scope="col" { (visit.say("desk-missing")) }
                        } }
                        tbody { @for row in board { (step(visit, row)) } }
                    }
                }
            }
        }
    }
}

fn step(visit: &Visit, row: &BoardRow) -> Markup {
    html! {
        tr {
            th scope="row" { a href={ "/proposals/" (row.proposal_id) } { bdi { (row.title) } } }
            td {
                (parts::numbered(visit, i64::from(row.step_number), visit.words().code("step", row.step)))
                @if let Some(due) = row.due_at { br; span.meta { (visit.say("desk-is-due")) " " (visit.day(due)) } }
            }
            td {
                @if row.unmet.is_empty() {
                    a href={ "/proposals/" (row.proposal_id) "/steps" } { (visit.say("desk-ready")) }
                } @else {
                    ul { @for unmet in &row.unmet { li { (visit.words().code("guard", unmet.guard)) } } }
                    a href={ "/proposals/" (row.proposal_id) "/steps" } { (visit.say("desk-what-is-missing")) }
                }
            }
        }
    }
}

/// The calls that are open, the first to end before the others.
pub fn calls(visit: &Visit, board: &[BoardRow]) -> Markup {
    let mut open: Vec<_> =
        board.iter().flat_map(|row| row.open_calls.iter().map(move |call| (row, call))).collect();
    open.sort_by_key(|(_, call)| call.closes_at);
    html! {
        section #calls aria-labelledby="desk-calls-title" {
            h2 #desk-calls-title { (visit.say("desk-calls")) }
            @if open.is_empty() { p { (visit.say("desk-calls-none")) } }
            ul.list {
                @for (row, call) in open { li {
                    @let title = row.positions.iter().find(|p| p.position_id == call.position_id).map(|p| p.title.as_str());
                    a href={ "/calls/" (call.id) } { bdi { (title.unwrap_or(row.title.as_str())) } }
                    p.meta {
                        (visit.words().code("output-type", call.output_type)) " · "
                        (visit.worded("stance-call-open", &[("at", visit.moment(call.closes_at))])) " · "
                        a href={ "/positions/" (call.position_id) "/consensus" } { (visit.say("consensus-to-standing")) }
                    }
                } }
            }
        }
    }
}
