//! What reached whom, and what came back: counted by stakeholder group and by recipient.

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use crate::domain::codes::Coded;
use crate::domain::outputs::UptakeKind;
use crate::service::outputs::impact::{Counts, OutputImpactView};

/// The two tables.
pub fn section(visit: &Visit, impact: &OutputImpactView) -> Markup {
    html! {
        section aria-labelledby="impact" {
            h2 #impact { (visit.say("impact")) }
            p { (visit.say("impact-how")) }
            (table(visit, "impact-by-group", true, impact.stakeholder_groups.iter().map(|row| {
                (row.stakeholder_group.as_deref(), Some(row.takeaways), &row.counts)
            })))
            @if !impact.recipients.is_empty() {
                (table(visit, "impact-by-recipient", false, impact.recipients.iter().map(|row| {
                    (Some(row.recipient.as_str()), None, &row.counts)
                })))
            }
        }
    }
}

/// A row: whose, how many takeaways, and the counts.
type Row<'r> = (Option<&'r str>, Option<usize>, &'r Counts);

fn table<'r>(
    visit: &Visit,
    caption: &str,
    has_takeaways: bool,
    rows: impl Iterator<Item = Row<'r>>,
) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say(caption)) {
            table {
                caption { (visit.say(caption)) }
                thead { tr {
                    th scope="col" { (visit.say("impact-who")) }
                    @if has_takeaways { th.n scope="col" { (visit.say("takeaways")) } }
                    th.n scope="col" { (visit.say("impact-sent")) }
                    th.n scope="col" { (visit.say("impact-acknowledged")) }
                    @for kind in UptakeKind::ALL { th.n scope="col" { (visit.words().code("uptake-kind", *kind)) } }
                } }
                tbody { @for row in rows { (one(visit, row)) } }
            }
        }
    }
}

fn one(visit: &Visit, (whose, takeaways, counts): Row<'_>) -> Markup {
    let number = |count: usize| visit.words().number(i64::try_from(count).unwrap_or(i64::MAX));
    html! {
        tr {
            th scope="row" { @match whose { Some(name) => (parts::name(name)), None => (visit.say("impact-not-said")) } }
            @if let Some(takeaways) = takeaways { td.n { (number(takeaways)) } }
            td.n { (number(counts.distributed)) }
            td.n { (number(counts.acknowledged)) }
            @for kind in UptakeKind::ALL {
                td.n {
                    @if let Some(found) = counts.uptakes.get(kind) {
                        (number(found.verified.saturating_add(found.unverified)))
                        @if found.disputed > 0 {
                            " " span.meta { (visit.tell("impact-disputed", &[("count", i64::try_from(found.disputed).unwrap_or(i64::MAX).into())])) }
                        }
                    } @else { (number(0)) }
                }
            }
        }
    }
}
