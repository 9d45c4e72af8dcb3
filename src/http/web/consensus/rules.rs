//! The parameters of an assessment, as a table for people.

use maud::{Markup, html};
use serde_json::Value;

use crate::domain::consensus::{Fraction, Params};
use crate::http::web::pictures;
use crate::http::web::visit::Visit;

/// Every parameter, with what it means. Their names are those that the reasons give as their source.
pub fn table(visit: &Visit, params: &Params) -> Markup {
    let all = serde_json::to_value(params).unwrap_or_default();
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("frozen-rules")) {
            table {
                caption { (visit.say("frozen-rules")) }
                thead { tr {
                    th scope="col" { (visit.say("frozen-what")) }
                    th scope="col" { (visit.say("frozen-value")) }
                    th scope="col" { (visit.say("frozen-name")) }
                } }
                tbody {
                    @for (name, value) in all.as_object().into_iter().flatten() {
                        tr {
                            th scope="row" { (visit.say(&format!("param-{name}"))) }
                            td { (said(visit, name, value)) }
                            td { code { (name) } }
                        }
                    }
                }
            }
        }
    }
}

fn said(visit: &Visit, name: &str, value: &Value) -> String {
    match value {
        Value::Number(number) => {
            number.as_i64().map_or_else(|| number.to_string(), |n| visit.words().number(n))
        }
        Value::Bool(is) => visit.say(if *is { "frozen-yes" } else { "frozen-no" }),
        Value::String(text) => match (text.parse::<Fraction>(), name) {
            (Ok(share), _) => pictures::share(visit, &share),
            (Err(_), "objection_policy") => visit.say(&format!("objection-policy-{text}")),
            (Err(_), "thin_policy") => visit.say(&format!("thin-policy-{text}")),
            (Err(_), _) => text.clone(),
        },
        other => other.to_string(),
    }
}
