//! Raising an objection to the current version of a position.

use maud::{Markup, html};

use super::standing::Shown;
use crate::domain::access::Action;
use crate::domain::positions::PositionState;
use crate::http::web::visit::Visit;

/// The form, where an objection can be raised; else why it cannot.
pub fn form(visit: &Visit, shown: &Shown) -> Markup {
    let (frame, position) = (&shown.around.frame, &shown.around.position);
    let is_over = shown.standing.call.as_ref().is_some_and(|call| !call.is_open);
    if !frame.rights.may(Action::RaiseObjection) {
        return html! {};
    }
    if position.state != PositionState::Open || shown.version.is_none() {
        return html! { p.meta { (visit.say("objection-not-now")) } };
    }
    if is_over {
        return html! { p.meta { (visit.say("objection-not-over")) } };
    }
    let form = visit.form("raise_objection").path("id", position.id).to("/objections/{id}");
    html! {
        details #raise open[form.is_open()] {
            summary { (visit.say("raise_objection")) }
            p { (visit.say("objection-raise-how")) }
            (form.with(html! {
                (form.hidden("version", position.version))
                (form.choice("ground", "ground"))
                (form.lines("summary", 3))
                (form.lines("harm", 3))
                (form.lines("remedy", 3))
                (form.lines("anchor", 2))
                @if let Some(of) = shown.stances.community() {
                    (form.select_of("focal_point_of", std::iter::once((of.clone(), of))))
                }
            }))
        }
    }
}
