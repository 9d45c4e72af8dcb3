//! The six-step line: what is done, where the proposal is, what is to come.

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use crate::domain::codes::Coded;
use crate::domain::workflow::{Status, Step};

/// The line. Said in words for who does not see it.
pub fn steps(visit: &Visit, step: Step, status: Status) -> Markup {
    html! {
        ol.steps aria-label=(visit.say("steps-line")) {
            @for one in Step::ALL {
                @let (class, words) = stands(*one, step, status);
                li class=[class] aria-current=[(class == Some("now")).then_some("step")] {
                    (visit.words().code("step", *one))
                    span.unseen { " " (parts::bracketed(visit, visit.say(words))) }
                }
            }
        }
    }
}

/// How a step stands to the one where the proposal is: its class, and the words for it.
fn stands(one: Step, here: Step, status: Status) -> (Option<&'static str>, &'static str) {
    match status {
        Status::Concluded => (Some("past"), "steps-done"),
        _ if one < here => (Some("past"), "steps-done"),
        _ if one > here => (None, "steps-to-come"),
        Status::Active => (Some("now"), "steps-now"),
        Status::Paused => (Some("now"), "steps-held"),
        Status::Withdrawn | Status::CarriedForward => (Some("now"), "steps-ended"),
    }
}
