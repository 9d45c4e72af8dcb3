//! The forms in which a pilot is planned and its plan is changed.

use maud::{Markup, html};

use super::super::super::form::Form;
use super::super::super::visit::Visit;
use super::super::told::many;
use super::pilot::all_measures;
use crate::domain::ids::ProposalId;
use crate::domain::pilots::{MOST_MEASURES, PilotState};
use crate::service::pilots::PilotView;

/// Rows for measures in a new plan.
const ROWS: usize = 4;
/// Rows for more of them where a plan is changed.
const MORE_ROWS: usize = 2;

/// A new pilot.
pub(super) fn plan(visit: &Visit, proposal: ProposalId) -> Markup {
    let form = visit.form("plan_pilot").path("id", proposal).to("/pilots/{id}");
    html! {
        details #plan-pilot open[form.is_open()] {
            summary { (visit.say("plan_pilot")) }
            (form.with(html! {
                (form.line("title"))
                (form.choice("instrument", "instrument"))
                (form.line("tool"))
                (form.lines("aim", 3))
                (form.lines("population", 2))
                (measures(visit, &form, ROWS))
                (form.moment("starts_at"))
                (form.moment("ends_at"))
            }))
        }
    }
}

/// What it is measured by: rows of which those can be left empty that are not needed.
fn measures(visit: &Visit, form: &Form<'_>, rows: usize) -> Markup {
    html! {
        fieldset.field {
            legend { (visit.say("measures")) }
            p.hint { (visit.say("measures-how")) }
            @for n in 0..rows.min(MOST_MEASURES) {
                @let at = format!("measures.{n}");
                div.card role="group" aria-label=(visit.tell("measures-number", &[("number", many(n.saturating_add(1)).into())])) {
                    (form.line(&format!("{at}.name")))
                    (form.line(&format!("{at}.unit")))
                    (form.line(&format!("{at}.target")))
                }
            }
        }
    }
}

/// A plan that is changed: all of it until the pilot runs, then its title and its end.
pub(super) fn change(visit: &Visit, pilot: &PilotView) -> Markup {
    let form = visit.form("change_pilot").path("id", pilot.id).revision(pilot.revision).filled(pilot);
    let rows = all_measures(pilot).count().saturating_add(MORE_ROWS);
    html! {
        details #change open[form.is_open()] {
            summary { (visit.say("change_pilot")) }
            (form.with(html! {
                (form.line("title"))
                @if pilot.state == PilotState::Planned {
                    (form.lines("aim", 3))
                    (form.lines("population", 2))
                    (measures(visit, &form, rows))
                    (form.moment("starts_at"))
                }
                (form.moment("ends_at"))
            }))
        }
    }
}
