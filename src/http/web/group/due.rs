//! Deadlines of a group: what each is called, and where it is looked at.

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use crate::domain::codes::Coded;
use crate::domain::feeds::{Certainty, Deadline, DeadlineKind};

/// All of them in a table, what ends first before what ends later.
pub fn table(visit: &Visit, deadlines: &[&Deadline]) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("group-deadlines")) {
            table {
                caption { (visit.say("group-deadlines")) }
                thead { tr { @for key in ["deadline-when", "deadline-what", "deadline-where"] { th scope="col" { (visit.say(key)) } } } }
                tbody { @for deadline in deadlines { tr {
                    td { (when(visit, deadline)) }
                    th scope="row" { a href=(address(deadline)) { (called(visit, deadline)) } }
                    td { @if let Some(about) = &deadline.about {
                        a href={ "/proposals/" (about.id) } { (parts::plain(&about.title)) }
                    } }
                } } }
            }
        }
    }
}

/// Its end. Those of a held proposal stand still.
pub fn when(visit: &Visit, deadline: &Deadline) -> Markup {
    html! {
        @if deadline.kind == DeadlineKind::Event { (visit.day(deadline.ends_at)) } @else { (visit.moment(deadline.ends_at)) }
        @if deadline.certainty() == Certainty::Tentative { " " (parts::tag_of("warn", &visit.say("deadline-held"))) }
    }
}

/// What ends. The name of a step or a role is a code.
fn called(visit: &Visit, deadline: &Deadline) -> Markup {
    let name = deadline.name.as_deref().unwrap_or_default();
    let kind = visit.words().code("deadline-kind", deadline.kind);
    match deadline.kind {
        DeadlineKind::Step => parts::labelled(visit, kind, visit.say(&format!("step-{name}"))),
        DeadlineKind::Role => parts::labelled(visit, kind, visit.say(&format!("role-{name}"))),
        _ if name.is_empty() => html! { (kind) },
        _ => parts::labelled(visit, kind, parts::plain(name)),
    }
}

/// The page on which it is looked at.
fn address(deadline: &Deadline) -> String {
    let within = |rest: &str| deadline.about.as_ref().map(|about| format!("/proposals/{}{rest}", about.id));
    let own = match deadline.kind {
        DeadlineKind::Call => Some(format!("/calls/{}", deadline.id)),
        DeadlineKind::Role => Some(format!("/role-calls/{}", deadline.id)),
        DeadlineKind::Round | DeadlineKind::Package => within("/engagement"),
        DeadlineKind::Uptake => within("/outputs"),
        DeadlineKind::Step | DeadlineKind::Event => within(""),
        DeadlineKind::Review
        | DeadlineKind::Challenge
        | DeadlineKind::Gathering
        | DeadlineKind::Answer
        | DeadlineKind::Escalation => within("/consensus"),
    };
    own.unwrap_or_else(|| format!("#{}-{}", deadline.kind.code(), deadline.id))
}
