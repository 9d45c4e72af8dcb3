//! What a page is asked to show: fields of the forms that ask for another part of a list, and what their parameters say.

use maud::{Markup, html};

use super::super::visit::Visit;
use crate::domain::codes::Coded;

/// One of some things, or any of them: value and words.
pub fn pick(
    visit: &Visit,
    name: &str,
    label: &str,
    options: impl Iterator<Item = (String, String)>,
) -> Markup {
    let chosen = visit.asked(name);
    html! {
        div.field {
            label for={ "asked-" (name) } { (visit.say(label)) }
            select id={ "asked-" (name) } name=(name) {
                option value="" { (visit.say("asked-any")) }
                @for (value, words) in options {
                    option value=(value) selected[chosen == Some(value.as_str())] { (words) }
                }
            }
        }
    }
}

/// Words that are looked for.
pub fn words(visit: &Visit, name: &str, label: &str) -> Markup {
    html! {
        div.field {
            label for={ "asked-" (name) } { (visit.say(label)) }
            input id={ "asked-" (name) } name=(name) type="search" dir="auto" maxlength="400" value=[visit.asked(name)];
        }
    }
}

/// The codes of an enumeration, with their words.
pub fn codes<C: Coded>(visit: &Visit, kind: &str) -> impl Iterator<Item = (String, String)> {
    let words = visit.words();
    let kind = kind.to_owned();
    C::ALL.iter().map(move |code| (code.code().to_owned(), words.code(&kind, *code)))
}

/// What a parameter says, where it is one of the codes.
pub fn code<C: Coded>(visit: &Visit, name: &str) -> Option<C> {
    visit.asked(name).and_then(C::from_code)
}
