//! What an output is and how it stands, in a few words: its type, its label, the generated status phrase.

use maud::{Markup, html};

use super::super::consensus::phrase;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::outputs::OutputState;
use crate::service::outputs::OutputView;

/// Type, label and state, each in a frame.
pub fn tags(visit: &Visit, output: &OutputView) -> Markup {
    html! {
        (parts::tag(&visit.words().code("output-type", output.kind)))
        @if let Some(label) = output.label { " " (parts::tag(&visit.words().code("label", label))) }
        @if output.state == OutputState::Draft {
            " " (parts::tag_of("warn", &visit.words().code("output-state", output.state)))
        }
    }
}

/// The generated status phrase; that there is none, where nothing was designated.
pub fn phrase(visit: &Visit, output: &OutputView) -> String {
    match &output.phrase {
        Some(found) => phrase::phrase(visit, found),
        None => visit.say("output-no-phrase"),
    }
}

/// When it was published, in which edition.
pub fn published(visit: &Visit, output: &OutputView) -> Markup {
    html! {
        @if let Some(at) = output.published_at {
            (visit.say("output-published")) " " (visit.day(at))
            @if output.edition > 1 { " · " (visit.tell("output-edition", &[("number", output.edition.into())])) }
        }
    }
}
