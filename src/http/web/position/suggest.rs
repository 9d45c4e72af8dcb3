//! Suggesting a change of a text: of a passage, with the text beside the form to take it from, or of the whole.

use maud::{Markup, html};
use serde_json::json;

use super::frame::PositionFrame;
use crate::domain::access::Action;
use crate::http::web::discussion::closed;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::versions::VersionView;

/// The section of the page.
pub fn section(visit: &Visit, at: &PositionFrame, version: Option<&VersionView>) -> Markup {
    html! {
        section #suggest aria-labelledby="suggest-title" {
            h2 #suggest-title { (visit.say("suggest_amendment")) }
            @if at.position.version == 0 { p { (visit.say("position-no-text")) } }
            @else if !at.is_open() { p { (visit.say("position-ended")) } }
            @else if let Some(version) = version {
                div.columns.even {
                    (beside(visit, at, version))
                    div {
                        (of_passage(visit, at))
                        (of_whole(visit, at, version))
                    }
                }
            } @else { (closed::why(visit, &at.frame.rights, Action::SuggestAmendment)) }
        }
    }
}

/// The text, to take a passage from.
pub fn beside(visit: &Visit, at: &PositionFrame, version: &VersionView) -> Markup {
    html! {
        div {
            div data-passages {
                (parts::rendered(&version.html, at.language()))
                details {
                    summary { (visit.say("position-as-written")) }
                    pre.written lang=(at.language()) dir="auto" { (version.text) }
                }
            }
            p.offer { button.primary hidden type="button" data-passage-offer { (visit.say("amendment-offer")) } }
        }
    }
}

fn of_passage(visit: &Visit, at: &PositionFrame) -> Markup {
    let form =
        visit.form("suggest_amendment").path("id", at.position.id).named("of-passage").to("/amendments/{id}");
    html! {
        details open[form.is_open() || visit.asked("do") == Some("suggest")] {
            summary { (visit.say("amendment-suggest-passage")) }
            p { (visit.say("amendment-how")) }
            (form.with(html! {
                (form.hidden("based_on", at.position.version))
                (form.passage("passage.quote.exact", true))
                (form.text("replacement"))
                (form.text("reason"))
                (form.line("passage.quote.prefix"))
            }))
        }
    }
}

fn of_whole(visit: &Visit, at: &PositionFrame, version: &VersionView) -> Markup {
    let form = visit
        .form("suggest_amendment")
        .path("id", at.position.id)
        .named("of-whole")
        .to("/amendments/{id}")
        .filled(json!({"replacement": version.text}));
    html! {
        details open[form.is_open()] {
            summary { (visit.say("amendment-suggest-whole")) }
            (form.with(html! {
                (form.hidden("based_on", at.position.version))
                (form.lines("replacement", 16))
                (form.text("reason"))
            }))
        }
    }
}
