//! The decision on the page of one's stance: the form, what goes with an objection, and what takes one press.

use maud::{Markup, html};
use serde_json::json;

use super::ledger;
use super::stance::Shown;
use crate::domain::consensus::Stance;
use crate::http::web::form::Form;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::stances::StanceView;

/// What can be done to it with one press: said once more of the new text, or taken back.
pub fn again(visit: &Visit, shown: &Shown, own: &StanceView) -> Markup {
    let needs_objection = own.stance == Stance::Object && !shown.is_behind_one();
    let confirm = cast(visit, shown).named("confirm-stance");
    let neutral = cast(visit, shown).named("neutral-stance");
    let press = |form: &Form<'_>, stance: &str, reason: Option<&str>, key: &str| {
        form.bare(html! {
            (form.hidden("version", shown.around.position.version))
            (form.hidden("stance", stance))
            @if let Some(reason) = reason { (form.hidden("reason", reason)) }
            button type="submit" { (visit.say(key)) }
        })
    };
    html! {
        div.buttons {
            @if own.is_stale && !needs_objection {
                (press(&confirm, &parts::code(own.stance), own.reason.as_deref(), "stance-confirm"))
            }
            @if own.is_counted && own.stance != Stance::Neutral {
                (press(&neutral, "neutral", None, "stance-take-back"))
            }
        }
    }
}

fn cast<'v>(visit: &'v Visit, shown: &Shown) -> Form<'v> {
    let own = shown.own_stance();
    let filled = own.map(|own| json!({"stance": own.stance, "reason": own.reason}));
    visit
        .form("cast_stance")
        .path("id", shown.around.position.id)
        .to(shown.around.at("/stance"))
        .filled(filled.unwrap_or_default())
}

/// The decision itself.
pub fn decision(visit: &Visit, shown: &Shown) -> Markup {
    let form = cast(visit, shown);
    let key = if shown.own_stance().is_some() { "stance-change" } else { "stance-take" };
    html! {
        section aria-labelledby="stance-take" {
            h2 #stance-take { (visit.say(key)) }
            (form.with(html! {
                (form.hidden("version", shown.around.position.version))
                (form.choice("stance", "stance"))
                (form.lines("reason", 3))
                (objecting(visit, shown, &form))
            }))
        }
    }
}

/// What goes with the stance that objects: an objection, joined or raised.
fn objecting(visit: &Visit, shown: &Shown, form: &Form<'_>) -> Markup {
    let has_open = shown.open().next().is_some();
    let options = shown.open().map(|objection| (objection.id.to_string(), ledger::name(visit, objection)));
    html! {
        details #stance-objection open[form.is_open()] {
            summary { (visit.say("stance-objection")) }
            p { (visit.say(if shown.is_behind_one() { "stance-objection-behind" } else { "stance-objection-how" })) }
            @if has_open { (form.select_of("objection_id", options)) }
            fieldset.field {
                legend { (visit.say("stance-objection-new")) }
                p.hint { (visit.say("stance-objection-new-how")) }
                (form.select("objection.ground", "ground"))
                (form.lines("objection.summary", 2))
                (form.lines("objection.harm", 2))
                (form.lines("objection.remedy", 2))
                (form.lines("objection.anchor", 2))
                (community(shown, form, "objection.focal_point_of"))
            }
        }
    }
}

/// The community that the member is the focal point of, where there is one to speak for.
fn community(shown: &Shown, form: &Form<'_>, name: &str) -> Markup {
    let of = shown.member.as_ref().and_then(|member| member.focal_point_of.clone());
    html! {
        @if let Some(of) = of { (form.select_of(name, std::iter::once((of.clone(), of)))) }
    }
}
