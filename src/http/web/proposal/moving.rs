//! The forms by which a proposal is moved. Each says where the proposal stood when the page was made, so that of two who
//! press at once the second is told.

use maud::{Markup, html};

use super::super::form::Form;
use super::super::visit::Visit;
use super::moves::{Seen, label};
use crate::domain::access::{Action, Role};
use crate::domain::codes::Coded;
use crate::domain::workflow::TransitionKind;
use crate::service::transitions::OptionView;

/// What can be done now.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    let (back, others): (Vec<&OptionView>, Vec<&OptionView>) = seen
        .options
        .items
        .iter()
        .filter(|option| seen.can(option))
        .partition(|o| o.kind == TransitionKind::Return);
    html! {
        section aria-labelledby="open" {
            h2 #open { (visit.say("moves-open")) }
            @if back.is_empty() && others.is_empty() { p { (visit.say("moves-none-open")) } }
            @for option in &others { (one(visit, seen, option)) }
            (ways_back(visit, seen, &back))
        }
    }
}

/// Is it what one comes here for? Then its form is open at once; that of the others opens.
fn is_first(option: &OptionView) -> bool {
    matches!(option.kind, TransitionKind::Advance | TransitionKind::Conclude | TransitionKind::Resume)
}

fn one(visit: &Visit, seen: &Seen, option: &OptionView) -> Markup {
    let form = begun(visit, seen, option, "move").needed(needs(option, false));
    let inside = html! {
        p.hint { (visit.say(&format!("transition-kind-{}.hint", option.kind.code()))) }
        @if option.cycle_required && seen.cycles.is_empty() {
            p { (visit.say("moves-no-cycle")) " " a href={ "/groups/" (seen.frame.group.id) } { (visit.say("moves-to-cycles")) } }
        } @else {
            (form.bare(html! {
                (fixed(&form, seen, option))
                @if option.cycle_required {
                    (form.select_of("cycle_id", seen.cycles.iter().map(|c| (c.id.to_string(), c.label.clone()))))
                }
                (form.lines("reason", 3))
                (press(visit, option))
            }))
        }
    };
    html! {
        @if is_first(option) { div.card { h3 { (label(visit, option)) } (inside) } }
        @else {
            details.card #{ "more-" (option.kind.code()) } open[form.is_open()] {
                summary { (label(visit, option)) }
                (inside)
            }
        }
    }
}

/// Back to one of the earlier steps, in one form.
fn ways_back(visit: &Visit, seen: &Seen, back: &[&OptionView]) -> Markup {
    let Some(option) = back.first() else { return html! {} };
    let form = begun(visit, seen, option, "move").needed(&["to", "reason"]);
    let steps = back.iter().filter_map(|option| option.to).map(|to| {
        let step = visit.words().code("step", to.step);
        let words = visit.tell("numbered", &[("number", to.step.number().into()), ("what", step.into())]);
        (to.step.phase(to.status).code().to_owned(), words, None)
    });
    html! {
        details.card #more-return open[form.is_open()] {
            summary { (visit.say("move-return")) }
            p.hint { (visit.say("transition-kind-return.hint")) }
            (form.bare(html! {
                (fixed(&form, seen, option))
                (form.choice_of("to", steps))
                (form.lines("reason", 3))
                (press(visit, option))
            }))
        }
    }
}

/// For the chair: over what is missing, with a reason that is printed on the output.
pub(super) fn overriding(visit: &Visit, seen: &Seen, option: &OptionView) -> Markup {
    let rights = &seen.frame.rights;
    let is_offered = option.overridable && !option.unmet.is_empty();
    if !is_offered || rights.role != Role::Chair || !rights.may(Action::MoveProposal) {
        return html! {};
    }
    let form = begun(visit, seen, option, "override").needed(needs(option, true));
    html! {
        details #{ "override-" (option.kind.code()) } open[form.is_open()] {
            summary { (visit.say("moves-override")) }
            p.hint { (visit.say("moves-override-how")) }
            (form.bare(html! {
                (fixed(&form, seen, option))
                (form.lines("override_reason", 3))
                (form.lines("reason", 2))
                (press(visit, option))
            }))
        }
    }
}

fn begun<'v>(visit: &'v Visit, seen: &Seen, option: &OptionView, start: &str) -> Form<'v> {
    let name = format!("{start}-{}-from-{}", option.kind.code(), seen.options.from.code());
    visit
        .form("make_transition")
        .path("id", seen.options.proposal_id)
        .named(&name)
        .to(seen.frame.at("/steps"))
}

/// What a move is and where it starts.
fn fixed(form: &Form<'_>, seen: &Seen, option: &OptionView) -> Markup {
    html! {
        (form.hidden("kind", option.kind))
        (form.hidden("from", seen.options.from))
        (form.hidden("revision", seen.options.revision))
    }
}

/// What has to be filled in for it.
const fn needs(option: &OptionView, overrides: bool) -> &'static [&'static str] {
    match (option.reason_required, option.cycle_required, overrides) {
        (true, _, true) => &["reason", "override_reason"],
        (false, _, true) => &["override_reason"],
        (true, true, false) => &["reason", "cycle_id"],
        (true, false, false) => &["reason"],
        (false, true, false) => &["cycle_id"],
        (false, false, false) => &[],
    }
}

/// The button says what happens.
fn press(visit: &Visit, option: &OptionView) -> Markup {
    html! { p.buttons { button.primary type="submit" { (label(visit, option)) } } }
}
