//! Where another level is found than the advised one: a word on each reason that is not met.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::reasons::{failed, said};
use crate::domain::consensus::ReasonCode;
use crate::http::web::form::Form;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::consensus::ReasonView;

/// The fields in which it is said; `before` are the reasons that there is a word on already.
pub fn fields(visit: &Visit, form: &Form<'_>, reasons: &[ReasonView], before: &[ReasonCode]) -> Markup {
    let open: Vec<&ReasonView> =
        failed(reasons).into_iter().filter(|reason| !before.contains(&reason.code)).collect();
    html! {
        @if !open.is_empty() {
            details open[form.is_open()] {
                summary { (visit.say("deviations-title")) }
                p { (visit.say("deviations-how")) }
                @for reason in open {
                    p.meta { (said(visit, reason)) }
                    (form.lines(&format!("deviations.{}", reason.code), 2))
                }
            }
        }
    }
}

/// What was said.
pub fn shown(visit: &Visit, deviations: &BTreeMap<ReasonCode, String>) -> Markup {
    html! {
        @if !deviations.is_empty() {
            dl.facts {
                @for (code, why) in deviations {
                    dt { (visit.say(&format!("reason-code-{code}"))) } dd { (parts::plain(why)) }
                }
            }
        }
    }
}
