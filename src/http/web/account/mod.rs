//! One's own account: who one is, where one is signed in, what opens it, and what one is told.

mod data;
mod feeds;
mod mail;
mod notices;
mod own;
mod services;
mod sessions;
mod tokens;
mod webhooks;

use maud::{Markup, html};

use super::layout::Page;
use super::serve::Pages;
use super::visit::Visit;

pub use self::notices::notice;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    notices::pages(pages);
    own::pages(pages);
    data::pages(pages);
    mail::pages(pages);
    sessions::pages(pages);
    tokens::pages(pages);
    feeds::pages(pages);
    services::pages(pages);
    webhooks::pages(pages);
}

/// The pages of an account, as tabs.
const TABS: [(&str, &str); 5] = [
    ("/account", "account-tab-own"),
    ("/account/mail", "account-tab-mail"),
    ("/account/sessions", "account-tab-sessions"),
    ("/account/tokens", "account-tab-tokens"),
    ("/account/feeds", "account-tab-feeds"),
];

/// A page of the account, under its tabs.
fn page(visit: &Visit, title: &str, main: Markup) -> Page {
    let tabs = html! {
        nav.tabs aria-label=(visit.say("account")) {
            ul {
                @for (at, key) in TABS {
                    li { a href=(at) aria-current=[(visit.path == at).then_some("page")] { (visit.say(key)) } }
                }
            }
        }
    };
    Page::new(title, main).below(tabs)
}

/// What an act gave that is shown once: the field of its answer, under a heading, with what to do with it.
pub fn shown_once(visit: &Visit, field: &str, title: &str, how: &str) -> Markup {
    let given = visit.given.as_ref().and_then(|given| given.get(field)).and_then(serde_json::Value::as_str);
    html! {
        @if let Some(secret) = given {
            div.done role="status" tabindex="-1" data-focus {
                h2 { (visit.say(title)) }
                p { (visit.say(how)) }
                p.secret translate="no" dir="ltr" { (secret) }
            }
        }
    }
}

/// A list of short things that a form takes: a line each, those that are there or were typed first, and some empty ones.
pub fn repeated(visit: &Visit, id: &str, name: &str, words: (&str, &str), there: &[String]) -> Markup {
    let (legend, hint) = (visit.say(words.0), visit.say(words.1));
    let typed = visit.tried.as_ref().filter(|tried| tried.sent.has(name));
    let typed = typed.map(|tried| tried.sent.all(name).map(str::to_owned).collect::<Vec<_>>());
    let mut values = typed.unwrap_or_else(|| there.to_vec());
    values.resize(values.len().saturating_add(EMPTY_LINES), String::new());
    html! {
        fieldset.field id=(id) {
            legend { (legend) }
            span.hint { (hint) }
            @for (n, value) in values.iter().enumerate() {
                @let number = i64::try_from(n).unwrap_or_default().saturating_add(1);
                input type="text" name=(name) value=(value) dir="auto" spellcheck="false"
                    aria-label=(visit.tell("repeated-nth", &[("what", legend.as_str().into()), ("number", number.into())]));
            }
        }
    }
}

/// Empty lines that are offered after those that are there.
const EMPTY_LINES: usize = 5;
