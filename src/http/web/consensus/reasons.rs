//! The reasons of an assessment in plain words, and what would change it.

use fluent_bundle::FluentValue;
use maud::{Markup, html};

use super::phrase::groups;
use crate::domain::consensus::{Fraction, Missing, Reason, ReasonCode};
use crate::http::web::visit::Visit;
use crate::http::web::{parts, pictures};
use crate::service::consensus::ReasonView;

/// Every reason: what was looked at, what came of it, and the rule that it comes from. What is not met comes first.
pub fn reasons(visit: &Visit, all: &[ReasonView]) -> Markup {
    let mut all: Vec<&ReasonView> = all.iter().collect();
    all.sort_by_key(|reason| reason.passed);
    html! {
        @if all.is_empty() { (parts::none(visit)) }
        @else {
            div.scroll tabindex="0" role="group" aria-label=(visit.say("reasons-caption")) {
                table {
                    caption { (visit.say("reasons-caption")) }
                    thead { tr {
                        th scope="col" { (visit.say("reasons-result")) }
                        th scope="col" { (visit.say("reasons-what")) }
                        th scope="col" { (visit.say("reasons-rule")) }
                    } }
                    tbody { @for reason in all { (row(visit, reason)) } }
                }
            }
        }
    }
}

fn row(visit: &Visit, reason: &ReasonView) -> Markup {
    html! {
        tr {
            td { (result(visit, reason)) }
            th scope="row" {
                (said(visit, reason))
                @if let Some(id) = objection(reason) {
                    " " a href={ "/objections/" (id) } { (visit.say("reasons-objection")) }
                }
            }
            td { code { (reason.source) } }
        }
    }
}

fn result(visit: &Visit, reason: &ReasonView) -> Markup {
    let is_note =
        matches!(reason.code, ReasonCode::GroupsAbstain | ReasonCode::DissentNoted | ReasonCode::Unanimity);
    match (is_note, reason.passed) {
        (true, _) => parts::tag(&visit.say("reasons-note")),
        (false, true) => parts::tag_of("good", &visit.say("reasons-met")),
        (false, false) => parts::tag_of("bad", &visit.say("reasons-unmet")),
    }
}

/// The objection that a reason speaks of.
fn objection(reason: &ReasonView) -> Option<&str> {
    let is_of_one = matches!(
        reason.code,
        ReasonCode::ObjectionUnaddressed | ReasonCode::ObjectionStands | ReasonCode::ObjectionMaintained
    );
    reason.subject.as_deref().filter(|_| is_of_one)
}

/// What a reason says, in a sentence.
pub fn said(visit: &Visit, reason: &ReasonView) -> String {
    let ReasonView { code, passed, observed, required, .. } = reason;
    let whole = Reason {
        code: *code,
        passed: *passed,
        observed: observed.clone().unwrap_or_default(),
        required: required.clone(),
        subject: None,
        source: String::new(),
    };
    let of_groups = match objection(reason) {
        Some(_) => whole.sustaining_groups().map(str::to_owned).collect(),
        None => subjects(reason.subject.as_deref()),
    };
    let about = [
        ("passed", FluentValue::from(if *passed { "yes" } else { "no" })),
        ("unit", FluentValue::from(unit(&whole.observed))),
        ("observed", value(visit, *code, observed.as_deref())),
        ("required", value(visit, *code, Some(required))),
        ("many", i64::try_from(of_groups.len()).unwrap_or(0).into()),
        ("groups", groups(visit, &of_groups).into()),
    ];
    visit.tell(&format!("reason-said-{code}"), &about)
}

fn subjects(subject: Option<&str>) -> Vec<String> {
    subject.into_iter().flat_map(|names| names.split(',')).map(str::to_owned).collect()
}

fn unit(text: &str) -> &'static str {
    if text.ends_with(" persons") { "persons" } else { "groups" }
}

fn is_share(code: ReasonCode) -> bool {
    matches!(code, ReasonCode::EqualGroupShare | ReasonCode::WeakestGroup)
}

/// A value of a reason: a number as such, so that the language can bend its words to it; a share in per cent.
fn value(visit: &Visit, code: ReasonCode, text: Option<&str>) -> FluentValue<'static> {
    let Some(text) = text else { return visit.say("share-hidden").into() };
    if is_share(code) {
        let share = text.parse::<Fraction>().ok();
        return share.map_or_else(|| visit.say("share-none"), |share| pictures::share(visit, &share)).into();
    }
    let number = text.strip_suffix(" persons").unwrap_or(text);
    number.parse::<i64>().map_or_else(|_| text.to_owned().into(), FluentValue::from)
}

/// What would change the level, each as something that somebody can do or wait for.
pub fn missing(visit: &Visit, all: &[Missing]) -> Markup {
    html! {
        @if all.is_empty() { p { (visit.say("lacking-nothing")) } }
        @else {
            ul {
                @for missing in all { li { (lacking(visit, missing)) } }
            }
        }
    }
}

fn lacking(visit: &Visit, missing: &Missing) -> Markup {
    let Missing { code, amount, subject, text } = missing;
    let is_of_one = matches!(
        code,
        ReasonCode::ObjectionUnaddressed | ReasonCode::ObjectionStands | ReasonCode::ObjectionMaintained
    );
    let of_groups = if is_of_one { Vec::new() } else { subjects(subject.as_deref()) };
    let number = match amount {
        Some(amount) if is_share(*code) => pictures::share(visit, amount).into(),
        Some(amount) => i64::try_from(amount.ceil()).unwrap_or(i64::MAX).into(),
        None => FluentValue::from(0),
    };
    let about = [
        ("known", FluentValue::from(if amount.is_some() { "yes" } else { "no" })),
        // Which of the two is lacking is told by the words of the test alone.
        ("unit", FluentValue::from(if text.contains("person") { "persons" } else { "groups" })),
        ("amount", number),
        ("many", i64::try_from(of_groups.len()).unwrap_or(0).into()),
        ("groups", groups(visit, &of_groups).into()),
    ];
    html! {
        (visit.tell(&format!("lacking-{code}"), &about))
        @if let Some(id) = subject.as_deref().filter(|_| is_of_one) {
            " " a href={ "/objections/" (id) } { (visit.say("reasons-objection")) }
        }
    }
}

/// The fields in which who designates says why a reason does not hold them back: one for each that is not met.
pub fn failed(all: &[ReasonView]) -> Vec<&ReasonView> {
    let mut failed: Vec<&ReasonView> = Vec::new();
    for reason in all.iter().filter(|reason| !reason.passed) {
        if !failed.iter().any(|other| other.code == reason.code) {
            failed.push(reason);
        }
    }
    failed
}
