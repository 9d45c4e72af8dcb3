//! What the group says to an objection: answers, findings, and what is said against a finding.

use maud::{Markup, html};

use super::objection::Shown;
use crate::domain::access::Action;
use crate::domain::consensus::ObjectionState;
use crate::domain::objections::Outcome;
use crate::domain::positions::PositionState;
use crate::http::web::form::Form;
use crate::http::web::visit::Visit;

/// What can be done now by who answers it.
pub fn section(visit: &Visit, shown: &Shown) -> Markup {
    let is_worked_on = shown.around.position.state == PositionState::Open;
    let is_there = shown.objection.state != ObjectionState::Withdrawn;
    html! {
        @if is_worked_on && is_there { (answering(visit, shown)) (findings(visit, shown)) }
        (reconsidering(visit, shown))
    }
}

/// Saying something about it, or answering its substance for the group.
fn answering(visit: &Visit, shown: &Shown) -> Markup {
    let rights = &shown.around.frame.rights;
    if !rights.may(Action::RespondToObjection) {
        return html! {};
    }
    let form = visit.form("respond_to_objection").path("id", shown.objection.id);
    let for_the_group = rights.role.leads() && !shown.is_held();
    html! {
        section #answer aria-labelledby="answer-title" {
            h2 #answer-title { (visit.say("answer-title")) }
            @if shown.is_held() { p { (visit.say("answer-own")) } }
            @if for_the_group && shown.is_behind() { p.meta { (visit.say("answer-behind")) } }
            details #respond open[form.is_open()] {
                summary { (visit.say("respond_to_objection")) }
                (form.with(html! {
                    (form.text("body"))
                    @if for_the_group && !shown.is_behind() { (form.check("substantive")) }
                }))
            }
        }
    }
}

/// A finding: each outcome asks for what it needs, and for nothing else.
fn findings(visit: &Visit, shown: &Shown) -> Markup {
    if !shown.around.frame.rights.may(Action::FindOnObjection) {
        return html! {};
    }
    let objection = &shown.objection;
    let can_be = matches!(objection.state, ObjectionState::Responded | ObjectionState::Stands);
    html! {
        section #find aria-labelledby="find-title" {
            h2 #find-title { (visit.say("find-title")) }
            p { (visit.say("find-how")) }
            @if shown.is_behind() { p.notice { (visit.say("find-behind")) } }
            @else if objection.state.is_unaddressed() && !can_be { p.notice { (visit.say("find-not-answered")) } }
            @else if !can_be { p.meta { (visit.say("find-found")) } }
            @else {
                @if let Some(from) = objection.may_be_closed_from.filter(|from| visit.now() < *from) {
                    p.meta { (visit.worded("find-awaits", &[("at", visit.moment(from))])) }
                }
                (met(visit, shown)) (no_reason(visit, shown)) (outweighed(visit, shown)) (stands(visit, shown))
            }
        }
    }
}

fn finding<'v>(visit: &'v Visit, shown: &Shown, name: &str, needs: &'static [&'static str]) -> Form<'v> {
    visit.form("find_on_objection").path("id", shown.objection.id).named(name).needed(needs)
}

/// One outcome, in a part that opens.
fn outcome(visit: &Visit, form: &Form<'_>, outcome: Outcome, fields: &Markup) -> Markup {
    html! {
        details id={ "find-" (outcome) "-details" } open[form.is_open()] {
            summary { (visit.words().code("outcome", outcome)) }
            p { (visit.words().find(&format!("outcome-{outcome}.hint"), &[]).unwrap_or_default()) }
            (form.with(html! { (form.hidden("outcome", outcome)) (fields) }))
        }
    }
}

fn met(visit: &Visit, shown: &Shown) -> Markup {
    let (raised, current) = (shown.objection.version, shown.around.position.version);
    if current <= raised {
        return html! { p.meta { (visit.say("find-no-version")) } };
    }
    let form = finding(visit, shown, "find-accommodated", &["version"]);
    let later = (raised.saturating_add(1)..=current).rev();
    let versions =
        later.map(|n| (n.to_string(), visit.tell("stance-text-version", &[("version", n.into())])));
    let fields = html! { (form.select_of("version", versions)) (form.lines("text", 3)) };
    outcome(visit, &form, Outcome::Accommodated, &fields)
}

fn no_reason(visit: &Visit, shown: &Shown) -> Markup {
    let form = finding(visit, shown, "find-not-on-merits", &["reason_code", "text"]);
    let fields = html! { (form.choice("reason_code", "merits-reason")) (form.lines("text", 4)) };
    outcome(visit, &form, Outcome::NotOnMerits, &fields)
}

/// Two alternatives are always weighed; a third may be.
fn outweighed(visit: &Visit, shown: &Shown) -> Markup {
    const NEEDS: [&str; 3] = ["text", "alternatives.0.why", "alternatives.1.why"];
    let form = finding(visit, shown, "find-outweighed", &NEEDS);
    let always = [("leave_out", "alternatives.0"), ("defer", "alternatives.1")];
    let fields = html! {
        (form.lines("text", 4))
        @for (option, at) in always {
            fieldset.field {
                legend { (visit.say(&format!("alternative-{option}"))) }
                (form.hidden(&format!("{at}.option"), option))
                (form.lines(&format!("{at}.why"), 2))
            }
        }
        fieldset.field {
            legend { (visit.say("alternative-other")) }
            (form.line("alternatives.2.option"))
            (form.lines("alternatives.2.why", 2))
        }
    };
    outcome(visit, &form, Outcome::Outweighed, &fields)
}

fn stands(visit: &Visit, shown: &Shown) -> Markup {
    let form = finding(visit, shown, "find-stands", &["text"]);
    let fields = form.lines("text", 4);
    outcome(visit, &form, Outcome::Stands, &fields)
}

/// Whoever thinks that a finding is wrong asks for reconsideration.
fn reconsidering(visit: &Visit, shown: &Shown) -> Markup {
    let objection = &shown.objection;
    let is_found = !objection.state.is_unaddressed() && objection.state != ObjectionState::Withdrawn;
    if !is_found || !shown.around.frame.rights.may(Action::AskReconsideration) {
        return html! {};
    }
    let form =
        visit.form("ask_finding_reconsideration").path("id", objection.id).to("/reconsiderations/{id}");
    html! {
        details #reconsider open[form.is_open()] {
            summary { (visit.say("ask_finding_reconsideration")) }
            p { (visit.say("reconsider-how")) }
            (form.with(html! {
                (form.lines("decision", 3))
                (form.lines("grounds", 4))
                (form.lines("remedy", 3))
            }))
        }
    }
}
