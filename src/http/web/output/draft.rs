//! Drafting an output, changing a draft, publishing it.

use maud::{Markup, html};

use super::super::discussion::closed;
use super::super::frame::ProposalFrame;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::consensus::{Label, OutputType};
use crate::domain::outputs::{OutputState, needs_designation};
use crate::service::hints::HintsView;
use crate::service::outputs::OutputView;
use crate::service::outputs::types::{self, OutputTypeView};
use crate::service::positions::PositionView;

/// A form for a new draft. `carried` are the designated positions that it can carry.
pub fn new(visit: &Visit, frame: &ProposalFrame, carried: &[PositionView]) -> Markup {
    let form = visit.form("draft_output").path("id", frame.proposal.id).to("/outputs/{id}/work");
    let all = types::list().items;
    // What was said at a meeting is approved there.
    let offered = all.iter().filter(|told| told.profile.output != OutputType::MeetingSummary);
    let option = |told: &OutputTypeView| {
        let kind = told.profile.output;
        let hint = visit.say(&format!("output-type-{}.hint", kind.code()));
        let needs = visit.words().code("threshold", told.profile.threshold);
        let hint = visit.tell("output-type-told", &[("hint", hint.into()), ("needs", needs.into())]);
        (kind.code().to_owned(), visit.words().code("output-type", kind), Some(hint))
    };
    let positions = carried.iter().map(|position| (position.id.to_string(), position.title.clone()));
    html! {
        details #draft open[form.is_open()] {
            summary { (visit.say("outputs-draft")) }
            @if carried.is_empty() { p.notice { (visit.say("outputs-nothing-designated")) } }
            (form.with(html! {
                (form.choice_of("kind", offered.map(option)))
                (form.select_of("position_id", positions))
                (form.line("title"))
                (form.lines("summary", 6))
                (form.select_of("label", labels(visit)))
            }))
        }
    }
}

/// What can be said beside a message or a takeaway.
fn labels(visit: &Visit) -> impl Iterator<Item = (String, String)> {
    let words = visit.words();
    [Label::Converging, Label::Diverging]
        .into_iter()
        .map(move |label| (label.code().to_owned(), words.code("label", label)))
}

/// Changing a draft, with hints at its wording.
pub fn change(visit: &Visit, frame: &ProposalFrame, output: &OutputView, hints: &HintsView) -> Markup {
    if output.state != OutputState::Draft || !frame.rights.may(Action::DraftOutput) {
        return html! {};
    }
    let form = visit.form("update_output").path("id", output.id).revision(output.revision).filled(output);
    html! {
        section aria-labelledby="change" {
            h2 #change { (visit.say("output-change")) }
            (worded(visit, hints))
            (form.with(html! {
                (form.line("title"))
                (form.lines("summary", 8))
                @if !needs_designation(output.kind) { (form.select_of("label", labels(visit))) }
            }))
        }
    }
}

/// Where the summary says what others are bound to do: a hint, nothing waits for it.
fn worded(visit: &Visit, hints: &HintsView) -> Markup {
    html! {
        @if !hints.items.is_empty() {
            div.notice {
                p { (visit.say("output-hints")) }
                ul {
                    @for hint in &hints.items {
                        li { q lang=(hints.language) { (hint.words) } " · " (visit.words().code("binding", hint.binding)) }
                    }
                }
                @if !hints.instead.is_empty() {
                    p {
                        (visit.say("output-hints-instead")) " "
                        (parts::list(visit, hints.instead.iter().map(|words| html! { q lang=(hints.language) { (words) } })))
                    }
                }
            }
        }
    }
}

/// Publishing a draft, with what its type asks for.
pub fn publish(visit: &Visit, frame: &ProposalFrame, output: &OutputView) -> Markup {
    if output.state != OutputState::Draft {
        return html! {};
    }
    let form = visit.form("publish_output").path("id", output.id).to("/outputs/{id}");
    let asks = types::list().items.into_iter().find(|told| told.profile.output == output.kind);
    html! {
        section aria-labelledby="publish" {
            h2 #publish { (visit.say("output-publish")) }
            p { (visit.say("output-publish-how")) }
            @if let Some(asks) = asks {
                p { (visit.say("output-asks")) }
                ul {
                    li { (visit.words().code("threshold", asks.profile.threshold)) }
                    @for condition in asks.profile.conditions { li { (visit.words().code("condition", *condition)) } }
                }
            }
            @if !output.groups_without_takeaway.is_empty() {
                p { (visit.say("output-without-takeaway")) " " (super::groups(&output.groups_without_takeaway)) }
            }
            @if frame.rights.may(Action::PublishOutput) { (form.with(form.text("distribution"))) }
            @else { (closed::why(visit, &frame.rights, Action::PublishOutput)) }
        }
    }
}

/// What is not shown of a draft to others.
pub fn notice(visit: &Visit, output: &OutputView) -> Markup {
    html! {
        @if output.state == OutputState::Draft {
            p.notice { (visit.say("output-is-draft")) " " (parts::tag(&visit.words().code("output-state", output.state))) }
        }
    }
}
