//! The suitability checklist of a topic. One question is answered at a time: the answers to the others go along as they
//! stand, since all of them are given at once.

use maud::{Markup, html};
use serde_json::json;

use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::mandate::tag;
use super::super::told::text;
use super::Seen;
use crate::domain::access::Action;
use crate::domain::groups::Check;
use crate::domain::topics::Suitability;

/// The checklist.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    let checks = &seen.frame.group.charter.suitability_checks;
    let may = seen.frame.rights.may(Action::AnswerSuitability) && !seen.is_merged();
    let here = checks.iter().find(|check| is_asked(visit, seen, check)).filter(|_| may);
    html! {
        section aria-labelledby="suitability" {
            h2 #suitability { (visit.say("suitability")) }
            p { (visit.say("suitability-how")) }
            @if checks.is_empty() { p.meta { (visit.say("suitability-none")) } }
            ul.list {
                @for check in checks {
                    li {
                        (answered(visit, check, answer(seen, check)))
                        @if here.is_some_and(|here| here.id == check.id) { (form(visit, seen, check)) }
                        @else if may {
                            p { a href={ (visit.with("check", &check.id)) "#suitability" } {
                                (visit.say(if answer(seen, check).is_some() { "check-answer-again" } else { "check-answer-now" }))
                                " " (check.id)
                            } }
                        }
                    }
                }
            }
        }
    }
}

/// The question whose form is open: the one that is asked for, else the first without an answer.
fn is_asked(visit: &Visit, seen: &Seen, check: &Check) -> bool {
    match visit.asked("check") {
        Some(asked) => asked == &*check.id,
        None => answer(seen, check).is_none(),
    }
}

fn answer<'s>(seen: &'s Seen, check: &Check) -> Option<&'s Suitability> {
    seen.topic.suitability.iter().find(|answer| answer.check_id == check.id)
}

fn answered(visit: &Visit, check: &Check, answer: Option<&Suitability>) -> Markup {
    html! {
        p {
            b { (check.id) } " " (parts::plain(&check.text)) " "
            @match answer {
                Some(answer) => (tag(visit, answer.answer)),
                None => (parts::tag(&visit.say("check-open"))),
            }
        }
        @if let Some(answer) = answer { (text(&answer.reason)) }
    }
}

fn form(visit: &Visit, seen: &Seen, check: &Check) -> Markup {
    let topic = &seen.topic;
    let form = visit
        .form("answer_suitability")
        .path("id", topic.id)
        .named(&format!("suitability-{}", check.id))
        .revision(topic.revision)
        .filled(json!({"answers": [answer(seen, check)]}))
        .to(format!("/topics/{}#suitability", topic.id));
    let checks = &seen.frame.group.charter.suitability_checks;
    let others = checks.iter().filter(|other| other.id != check.id).filter_map(|other| answer(seen, other));
    form.with(html! {
        (form.hidden("answers.0.check_id", &check.id))
        (form.choice("answers.0.answer", "check-answer"))
        (form.lines("answers.0.reason", 3))
        @for (n, other) in others.enumerate() {
            @let at = format!("answers.{}", n.saturating_add(1));
            (form.hidden(&format!("{at}.check_id"), &other.check_id))
            (form.hidden(&format!("{at}.answer"), other.answer))
            (form.hidden(&format!("{at}.reason"), &other.reason))
        }
    })
}
