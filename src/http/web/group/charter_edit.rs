//! The form by which the chair changes a group and its charter.

use maud::{Markup, html};

use super::super::form::Form;
use super::super::frame::GroupFrame;
use super::super::sent::MOST_FIELDS;
use super::super::visit::Visit;

/// Rows for checks that are not there yet.
const MORE_CHECKS: usize = 2;

/// Thresholds of the assessment that are numbers.
const COUNTS: [&str; 8] = [
    "min_days",
    "freeze_days",
    "quorum_abs",
    "cov_min",
    "group_min",
    "active_min",
    "active_groups",
    "unclear_abs",
];
/// Those that are portions.
const PORTIONS: [&str; 12] = [
    "quorum_frac",
    "cov_frac",
    "unclear_frac",
    "sup_hi",
    "sup_lo",
    "decided_frac",
    "aside_weight",
    "active_frac",
    "cons_seq",
    "cons_bmin",
    "strong_seq",
    "minority",
];

/// The form.
pub fn edit(visit: &Visit, frame: &GroupFrame) -> Markup {
    let form = visit.form("update_group").path("id", frame.group.id).revision(frame.group.revision);
    let form = form.filled(&frame.group);
    let charter = &frame.group.charter;
    html! {
        section aria-labelledby="edit" {
            h2 #edit { (visit.say("charter-edit")) }
            p { (visit.say("charter-edit-how")) }
            details #edit-form open[form.is_open()] {
                summary { (visit.say("charter-edit-open")) }
                (form.with(html! {
                    (of_group(&form))
                    (form.lines("charter.expected_groups", 5))
                    (form.check("charter.observers_comment"))
                    (form.number("charter.max_topics"))
                    (form.number("charter.min_window_days"))
                    (checks(visit, &form, "charter.mandate_checks", charter.mandate_checks.len()))
                    (checks(visit, &form, "charter.suitability_checks", charter.suitability_checks.len()))
                    (form.lines("charter.impact_dimensions", 4))
                    (thresholds(visit, &form))
                }))
            }
        }
    }
}

fn of_group(form: &Form<'_>) -> Markup {
    html! {
        (form.line("name"))
        (form.lines("summary", 3))
        (form.line("parent_body"))
        (form.choice("visibility", "visibility"))
        (form.choice("joining", "joining"))
        (form.choice("state", "standing"))
        (form.line("charter.mandate"))
    }
}

/// A checklist: a row for each question, and some for more. A row in which nothing stands is left out.
fn checks(visit: &Visit, form: &Form<'_>, name: &str, now: usize) -> Markup {
    let tried = visit.tried.as_ref();
    let typed = |n: usize| tried.is_some_and(|tried| tried.sent.has(&format!("{name}.{n}.id")));
    let rows =
        (0..MOST_FIELDS).take_while(|n| *n < now || typed(*n)).count().max(now.saturating_add(MORE_CHECKS));
    html! {
        fieldset.field {
            legend { (visit.say(&format!("update_group.{}", name.replace('.', "-")))) }
            span.hint { (visit.say("charter-checks-how")) }
            // Without a row the list is empty, and not as it was.
            (form.hidden(name, ""))
            @for n in 0..rows {
                (form.line(&format!("{name}.{n}.id")))
                (form.lines(&format!("{name}.{n}.text"), 2))
            }
        }
    }
}

/// The parameters of the assessment, for who knows what they do.
fn thresholds(visit: &Visit, form: &Form<'_>) -> Markup {
    let of = |name: &str| format!("charter.consensus.{name}");
    html! {
        fieldset.field {
            legend { (visit.say("charter-thresholds")) }
            span.hint { (visit.say("charter-thresholds-how")) }
            @for name in COUNTS { (form.number(&of(name))) }
            @for name in PORTIONS { (form.line(&of(name))) }
            (form.line(&of("gs_frac")))
            (form.check(&of("strict")))
            (form.check(&of("collapse_org")))
            (form.choice(&of("objection_policy"), "objection-policy"))
            (form.choice(&of("thin_policy"), "thin-policy"))
        }
    }
}
