//! Two pilots side by side, on the measures that both have.

use maud::{Markup, html};

use super::super::super::form::asking;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::pilot::{Seen, verdict_tag};
use crate::service::pilots::{MeasureResult, PilotComparison};

/// The choice of another pilot, and the comparison with it.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        @if !seen.others.is_empty() {
            section aria-labelledby="compare" {
                h2 #compare { (visit.say("compare")) }
                (asking(visit, "compare", html! {
                    div.field {
                        label for="with" { (visit.say("compare-with")) }
                        select #with name="with" {
                            @for other in &seen.others {
                                option value=(other.id) selected[visit.asked("with") == Some(&other.id.to_string())] { (other.title) }
                            }
                        }
                    }
                }))
                @if let Some(comparison) = &seen.comparison { (compared(visit, comparison)) }
            }
        }
    }
}

fn compared(visit: &Visit, both: &PilotComparison) -> Markup {
    html! {
        @if both.measures.is_empty() { p { (visit.say("compare-nothing")) } }
        @else {
            div.scroll tabindex="0" role="group" aria-label=(visit.say("compare")) {
                table {
                    caption { (visit.say("compare-caption")) }
                    thead { tr {
                        th scope="col" { (visit.say("measure")) }
                        th scope="col" { (parts::plain(&both.this.title)) }
                        th scope="col" { (parts::plain(&both.other.title)) }
                    } }
                    tbody {
                        @for measure in &both.measures {
                            tr {
                                th scope="row" {
                                    (parts::plain(&measure.name))
                                    @if let Some(unit) = &measure.unit { " " (parts::bracketed(visit, parts::plain(unit))) }
                                }
                                td { (found(visit, &measure.this)) }
                                td { (found(visit, &measure.other)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn found(visit: &Visit, result: &MeasureResult) -> Markup {
    html! {
        @match &result.value {
            Some(value) => b { (parts::plain(value)) },
            None => span.meta { (visit.say("measure-no-value")) },
        }
        @if let Some(verdict) = result.verdict { " " (verdict_tag(visit, verdict)) }
        br;
        span.meta { (parts::labelled(visit, visit.say("measure-target"), parts::plain(&result.target))) }
        @if let Some(reason) = &result.reason { br; (parts::plain(reason)) }
    }
}
