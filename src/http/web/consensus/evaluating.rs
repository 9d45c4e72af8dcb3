//! The forms of who designates: publishing an evaluation, and making it final.

use maud::{Markup, html};
use serde_json::json;

use super::designating::Shown;
use super::{deviations, phrase};
use crate::domain::codes::Coded;
use crate::domain::consensus::Level;
use crate::domain::designations::MOST_EVALUATIONS;
use crate::http::web::visit::Visit;

/// The form of an evaluation.
pub fn evaluating(visit: &Visit, shown: &Shown) -> Markup {
    let call = shown.standing.call.as_ref().map(|call| call.id);
    let made = shown.designations.iter().filter(|found| Some(found.call_id) == call).count();
    let made = i64::try_from(made).unwrap_or(i64::MAX);
    if made >= MOST_EVALUATIONS {
        return html! { p.meta { (visit.tell("designation-no-more", &[("most", MOST_EVALUATIONS.into())])) } };
    }
    let form = visit.form("designate").path("id", shown.around.position.id).to("/designations/{id}");
    let advised = shown.standing.level.filter(|level| level.can_be_designated());
    let form = form.filled(json!({"level": advised}));
    html! {
        details #designate open[form.is_open() || shown.preliminary().is_none()] {
            summary { (visit.say("designate")) }
            p { (visit.tell("designation-evaluation-how", &[("number", made.saturating_add(1).into()), ("most", MOST_EVALUATIONS.into())])) }
            (form.with(html! {
                (form.choice_of("level", levels(visit)))
                (form.lines("rationale", 5))
                (deviations::fields(visit, &form, &shown.standing.reasons, &[]))
                (form.lines("findings", 4))
            }))
        }
    }
}

/// The levels that can be designated, the highest first, each with what it means.
pub fn levels(visit: &Visit) -> impl Iterator<Item = (String, String, Option<String>)> {
    let can_be = Level::ALL.iter().rev().copied().filter(|level| level.can_be_designated());
    can_be.map(move |level| {
        let hint = visit.words().find(&format!("level-{level}.hint"), &[]);
        (level.code().to_owned(), visit.words().code("level", level), hint)
    })
}

/// Making the evaluation final, once it could be reviewed.
pub fn finalizing(visit: &Visit, shown: &Shown) -> Markup {
    let Some(found) = shown.preliminary() else { return html! {} };
    if visit.now() < found.review_ends_at {
        return html! {
            p { (visit.worded("designation-in-review", &[("at", visit.moment(found.review_ends_at))])) }
        };
    }
    let form = visit.form("finalize_designation").path("id", found.id).to("/designations/{id}");
    let said: Vec<_> = found.deviations.keys().copied().collect();
    let differs = shown.standing.level.is_some_and(|level| level != found.level);
    html! {
        details #finalize open {
            summary { (visit.say("finalize_designation")) }
            p { (visit.say("designation-final-how")) " " (phrase::level(visit, found.level)) }
            (form.with(html! {
                @if differs { (deviations::fields(visit, &form, &shown.standing.reasons, &said)) }
            }))
        }
    }
}
