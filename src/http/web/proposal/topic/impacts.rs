//! What impact a topic would have, on whom: counted in a table, noted one by one.

use maud::{Markup, html};

use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{person, text};
use super::super::topics::groups;
use super::Seen;
use crate::domain::access::Action;
use crate::domain::impacts::ImpactState;
use crate::service::topics::{ImpactCell, ImpactView};

/// The impact matrix and the notes.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section aria-labelledby="impacts" {
            h2 #impacts { (visit.say("impacts")) }
            p { (visit.say("impacts-how")) }
            (matrix(visit, seen))
            @if seen.frame.rights.may(Action::NoteImpact) { (form(visit, seen)) }
            @if !seen.impacts.items.is_empty() {
                h3 { (visit.say("impacts-notes")) }
                ul.list { @for impact in &seen.impacts.items { li { (note(visit, seen, impact)) } } }
                (parts::more(visit, seen.impacts.next.as_deref()))
            }
        }
    }
}

fn matrix(visit: &Visit, seen: &Seen) -> Markup {
    let matrix = &seen.matrix;
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("impacts")) {
            table {
                caption { (visit.say("impacts-caption")) }
                thead { tr {
                    th scope="col" { (visit.say("impacts-dimension")) }
                    @for group in &matrix.stakeholder_groups { th scope="col" { (whom(visit, group.as_deref())) } }
                } }
                tbody {
                    @for row in &matrix.rows {
                        tr {
                            th scope="row" { (dimension(visit, &row.dimension)) }
                            @for cell in &row.cells { td { (counted(visit, cell)) } }
                        }
                    }
                }
            }
        }
    }
}

/// Whom it concerns.
fn whom(visit: &Visit, group: Option<&str>) -> Markup {
    group.map_or_else(|| html! { (visit.say("impacts-everybody")) }, parts::name)
}

/// A dimension: those that a charter has of itself are translated, others are the group's own words.
fn dimension(visit: &Visit, name: &str) -> Markup {
    match visit.words().find(&format!("impact-dimension-{name}"), &[]) {
        Some(words) => html! { (words) },
        None => parts::plain(name),
    }
}

fn counted(visit: &Visit, cell: &ImpactCell) -> Markup {
    let ImpactCell { positive, negative, mixed, unknown, highest_severity, .. } = cell;
    let all = [("positive", positive), ("negative", negative), ("mixed", mixed), ("unknown", unknown)];
    let some = all.into_iter().filter(|(_, count)| **count > 0);
    html! {
        @for (direction, count) in some {
            (visit.say(&format!("impact-direction-{direction}"))) " " (visit.words().number(*count)) br;
        }
        @match highest_severity {
            Some(severity) => span.meta { (visit.say("impacts-highest")) " " (visit.words().code("severity", *severity)) },
            None => span.meta { "–" },
        }
    }
}

fn form(visit: &Visit, seen: &Seen) -> Markup {
    let form = visit.form("note_impact").path("id", seen.topic.id);
    let dimensions = seen.frame.group.charter.impact_dimensions.iter().map(|name| {
        let words = visit.words().find(&format!("impact-dimension-{name}"), &[]);
        (name.to_string(), words.unwrap_or_else(|| name.to_string()))
    });
    html! {
        details #note-impact open[form.is_open()] {
            summary { (visit.say("note_impact")) }
            (form.with(html! {
                (form.select_of("dimension", dimensions))
                (form.choice("direction", "impact-direction"))
                (form.choice("severity", "severity"))
                (form.select_of("stakeholder_group", groups(visit, &seen.frame).into_iter()))
                (form.lines("text", 3))
            }))
        }
    }
}

fn note(visit: &Visit, seen: &Seen, impact: &ImpactView) -> Markup {
    let stands = impact.state == ImpactState::Noted;
    html! {
        p {
            b { (dimension(visit, &impact.dimension)) } " · "
            (visit.words().code("impact-direction", impact.direction)) " · "
            (visit.words().code("severity", impact.severity)) " · "
            (whom(visit, impact.stakeholder_group.as_deref()))
            @if !stands { " " (parts::tag(&visit.words().code("impact-state", impact.state))) }
        }
        (text(&impact.text))
        p.meta { (person(visit, &seen.people, impact.author_id)) " · " (visit.moment(impact.created_at)) }
        @if stands && seen.frame.rights.may_to(Action::WithdrawImpact, impact.author_id) {
            (visit.form("withdraw_impact").path("id", impact.id).revision(impact.revision).alone(html! {}))
        }
    }
}
