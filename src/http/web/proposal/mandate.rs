//! The checks of the group's mandate, answered for one proposal.

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{People, person, text};
use crate::domain::access::Action;
use crate::domain::ids::MemberId;
use crate::domain::topics::CheckAnswer;
use crate::service::mandate::{CheckView, MandateView};

/// The members who answered checks.
pub fn answerers(mandate: &MandateView) -> impl Iterator<Item = MemberId> {
    mandate.items.iter().filter_map(|check| check.answered_by)
}

/// The checks, each with its answer and, for who may, the form for it.
pub fn section(visit: &Visit, frame: &ProposalFrame, people: &People, mandate: &MandateView) -> Markup {
    let may = frame.rights.may(Action::AnswerMandate);
    html! {
        section aria-labelledby="mandate" {
            h2 #mandate { (visit.say("mandate")) }
            p { (visit.say("mandate-how")) }
            p { (parts::plain(&mandate.mandate)) }
            @if mandate.items.is_empty() { p.meta { (visit.say("mandate-none")) } }
            @else if mandate.is_ok { p { (parts::tag_of("good", &visit.say("mandate-is-ok"))) } }
            @else { p { (parts::tag_of("warn", &visit.say("mandate-is-open"))) } }
            ul.list {
                @for check in &mandate.items {
                    li #{ "mandate-" (check.check_id) } {
                        (answered(visit, people, check))
                        @if may { (form(visit, frame, check)) }
                    }
                }
            }
        }
    }
}

fn answered(visit: &Visit, people: &People, check: &CheckView) -> Markup {
    html! {
        p {
            b { (check.check_id) } " " (parts::plain(&check.text)) " "
            @match check.answer {
                Some(answer) => (tag(visit, answer)),
                None => (parts::tag(&visit.say("check-open"))),
            }
        }
        @if let Some(reason) = &check.reason { (text(reason)) }
        @if let (Some(by), Some(at)) = (check.answered_by, check.answered_at) {
            p.meta { (person(visit, people, by)) " · " (visit.moment(at)) }
        }
    }
}

/// The answer to a question of a checklist, in a frame.
pub fn tag(visit: &Visit, answer: CheckAnswer) -> Markup {
    let kind = if answer == CheckAnswer::Fail { "bad" } else { "good" };
    parts::tag_of(kind, &visit.words().code("check-answer", answer))
}

fn form(visit: &Visit, frame: &ProposalFrame, check: &CheckView) -> Markup {
    let form = visit
        .form("answer_mandate")
        .path("id", frame.proposal.id)
        .path("check", &check.check_id)
        .revision(check.revision)
        .filled(check)
        .to(frame.at(&format!("#mandate-{}", check.check_id)));
    let words = if check.answer.is_some() { "check-answer-again" } else { "check-answer-now" };
    html! {
        details #{ "answer-" (check.check_id) } open[form.is_open()] {
            summary { (visit.say(words)) " " (check.check_id) }
            (form.with(html! { (form.choice("answer", "check-answer")) (form.lines("reason", 3)) }))
        }
    }
}
