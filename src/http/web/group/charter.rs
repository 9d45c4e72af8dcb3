//! The charter of a group, in words for who reads it for the first time; the chair changes it here.

use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::{charter_edit, cycles, rules};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::groups::Check;
use crate::domain::ids::{CycleId, DeadlineTemplateId, Group};
use crate::domain::text::Label;
use crate::domain::workflow::Step;
use crate::error::Result;
use crate::service::{Window, cycles as cycle_cases, deadline_templates};

/// The charter, the cycles and the deadline templates.
pub async fn charter(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        let cycles = cycle_cases::list(tx, id, &Window::<CycleId> { after: None, limit: 100 })?;
        let all = Window::<DeadlineTemplateId> { after: None, limit: 100 };
        Ok((frame, cycles.items, deadline_templates::list(tx, id, &all)?.items))
    });
    let (frame, cycles, templates) = reading.await?;
    let main = html! {
        h1 { (visit.say("group-charter")) }
        p.lead { (visit.say("charter-lead")) }
        @if frame.rights.may(Action::UpdateGroup) { p { a href="#edit" { (visit.say("charter-edit")) } } }
        (purpose(&visit, &frame))
        (people(&visit, &frame))
        (way(&visit, &frame))
        (rules::rules(&visit, &frame))
        (lists(&visit, &frame))
        (cycles::cycles(&visit, &frame, &cycles))
        (cycles::templates(&visit, &frame, &templates))
        @if frame.rights.may(Action::UpdateGroup) { (charter_edit::edit(&visit, &frame)) }
    };
    Ok(frame.page(&visit, "/charter", &visit.say("group-charter"), main))
}

fn purpose(visit: &Visit, frame: &GroupFrame) -> Markup {
    let group = &frame.group;
    html! {
        section aria-labelledby="purpose" {
            h2 #purpose { (visit.say("charter-purpose")) }
            p { (parts::plain(&group.charter.mandate)) }
            @if !group.summary.is_empty() { p { (parts::plain(&group.summary)) } }
            @if !group.parent_body.is_empty() {
                p { (visit.say("group-parent-body")) " " (parts::plain(&group.parent_body)) }
            }
        }
    }
}

fn people(visit: &Visit, frame: &GroupFrame) -> Markup {
    let group = &frame.group;
    let may_comment =
        if group.charter.observers_comment { "charter-observers-comment" } else { "charter-observers-read" };
    html! {
        section aria-labelledby="people" {
            h2 #people { (visit.say("charter-people")) }
            p { (visit.say("charter-expected")) " " (names(visit, &group.charter.expected_groups)) }
            p { (visit.say("charter-expected-others")) }
            ul {
                li { (visit.say(&format!("visibility-{}.hint", group.visibility.code()))) }
                li { (visit.say(&format!("joining-{}.hint", group.joining.code()))) }
                li { (visit.say(may_comment)) }
            }
            p { a href="/permissions" { (visit.say("charter-permissions")) } }
        }
    }
}

fn way(visit: &Visit, frame: &GroupFrame) -> Markup {
    let charter = &frame.group.charter;
    html! {
        section aria-labelledby="way" {
            h2 #way { (visit.say("charter-way")) }
            ol {
                @for step in Step::ALL.iter().copied() {
                    li {
                        (parts::sentence(visit, html! { b { (visit.words().code("step", step)) } })) " "
                        (visit.say(&format!("step-{}.hint", step.code())))
                    }
                }
            }
            ul {
                li { (visit.tell("charter-max-topics", &[("count", charter.max_topics.into())])) }
                li { (visit.tell("charter-approvals", &[("count", charter.approval_groups_min().into())])) }
                li { (visit.tell("charter-window", &[("days", charter.min_window_days.into())])) }
            }
        }
    }
}

/// The checklists, and the dimensions of impact.
fn lists(visit: &Visit, frame: &GroupFrame) -> Markup {
    let charter = &frame.group.charter;
    html! {
        section aria-labelledby="mandate" {
            h2 #mandate { (visit.say("charter-mandate")) }
            p { (visit.say("charter-mandate-how")) }
            (checks(visit, &charter.mandate_checks))
        }
        section aria-labelledby="suitability" {
            h2 #suitability { (visit.say("charter-suitability")) }
            p { (visit.say("charter-suitability-how")) }
            (checks(visit, &charter.suitability_checks))
            p { (visit.say("charter-dimensions")) " " (names(visit, &charter.impact_dimensions)) }
        }
    }
}

fn checks(visit: &Visit, checks: &[Check]) -> Markup {
    html! {
        @if checks.is_empty() { (parts::none(visit)) } @else {
            ol { @for check in checks { li id={ "check-" (check.id) } { (parts::plain(&check.text)) } } }
        }
    }
}

fn names(visit: &Visit, labels: &[Label]) -> Markup {
    parts::list(visit, labels.iter().map(|label| parts::name(label)))
}
