//! The validity profile of an output: a checklist with what was observed, never a score.

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use crate::domain::time::Instant;
use crate::domain::validity::{Holds, ValidityItem};
use crate::service::outputs::validity::{ValidityCheck, ValidityNumber, ValidityView};

/// The checklist.
pub fn section(visit: &Visit, validity: &ValidityView) -> Markup {
    html! {
        section aria-labelledby="validity" {
            h2 #validity { (visit.say("validity")) }
            p { (visit.say("validity-how")) " " (visit.moment(validity.as_of)) }
            div.scroll tabindex="0" role="group" aria-labelledby="validity" {
                table {
                    caption { (visit.say("validity-caption")) }
                    thead { tr {
                        @for key in ["validity-what", "validity-holds", "validity-observed", "validity-where"] {
                            th scope="col" { (visit.say(key)) }
                        }
                    } }
                    tbody { @for check in &validity.items { (row(visit, check)) } }
                }
            }
        }
    }
}

fn row(visit: &Visit, check: &ValidityCheck) -> Markup {
    let kind = match check.holds {
        Holds::Yes => "good",
        Holds::No => "bad",
        Holds::NotKnown => "warn",
        Holds::NotApplicable => "",
    };
    html! {
        tr {
            th scope="row" { (visit.words().code("validity-item", check.item)) }
            td { (parts::tag_of(kind, &visit.words().code("holds", check.holds))) }
            td {
                @for (n, number) in check.observed.iter().enumerate() {
                    @if n > 0 { br; }
                    (observed(visit, check.item, number))
                }
            }
            td {
                @for (n, place) in check.evidence.iter().filter_map(|path| page(path)).enumerate() {
                    @if n > 0 { br; }
                    a href=(place.0) { (visit.say(place.1)) }
                }
            }
        }
    }
}

/// A number with its name. Where it tells the public of too few, it is not there.
fn observed(visit: &Visit, item: ValidityItem, number: &ValidityNumber) -> Markup {
    let name = html! {
        @if item == ValidityItem::Participation { (parts::name(&number.name)) }
        @else { (visit.say(&format!("observed-{}", number.name))) }
    };
    let value = html! {
        @match number.value.as_deref() {
            None => { (visit.say("validity-small")) }
            Some("0") if is_yes_or_no(number) => { (visit.words().code("holds", Holds::No)) }
            Some("1") if is_yes_or_no(number) => { (visit.words().code("holds", Holds::Yes)) }
            Some(value) => { @match Instant::parse(value) {
                Some(at) => { (visit.moment(at)) }
                None => { bdi dir="ltr" { (visit.words().figures(value)) } }
            } }
        }
    };
    parts::labelled(visit, name, value)
}

/// Some observations are no numbers of anything: they are so, or are not.
fn is_yes_or_no(number: &ValidityNumber) -> bool {
    matches!(number.name.as_str(), "open_to_read" | "open_to_join")
}

/// The page that shows what an address of the API shows, and what it is called.
fn page(path: &str) -> Option<(String, &'static str)> {
    let path = path.strip_prefix("/api/v1")?;
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    let at = |rest: &str| parts.get(1).zip(parts.first()).map(|(id, kind)| format!("/{kind}/{id}{rest}"));
    match *parts.as_slice() {
        ["record", _] => Some((at("")?, "validity-at-record")),
        ["calls", _] => Some((at("")?, "validity-at-call")),
        ["designations", _] => Some((at("")?, "validity-at-designation")),
        ["groups", _] => Some((at("/charter")?, "validity-at-group")),
        ["proposals", _, "mandate"] => Some((at("")?, "validity-at-proposal")),
        ["proposals", _, "comments"] => Some((at("/discussion")?, "validity-at-discussion")),
        ["proposals", _, "rounds"] => Some((at("/engagement")?, "validity-at-rounds")),
        ["proposals", _, "pilots"] => Some((at("/pilots")?, "validity-at-pilots")),
        ["proposals", _, "appeals"] => Some((at("/appeals")?, "validity-at-appeals")),
        ["positions", _, "objections"] => Some((at("/consensus")?, "validity-at-objections")),
        ["positions", _, "authorship"] => Some((at("/authorship")?, "validity-at-authorship")),
        _ => None,
    }
}
