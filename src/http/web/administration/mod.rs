//! What an administrator of the instance does: accounts and groups are made here. In groups an administrator has no say.

mod account;
mod accounts;
mod groups;
mod mails;

use maud::{Markup, html};

use super::layout::Page;
use super::serve::Pages;
use super::visit::Visit;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/administration", accounts::accounts)
        .add("/administration/accounts/{id}", account::account)
        .add("/administration/groups", groups::groups)
        .add("/administration/mails", mails::mails);
}

/// The pages of the administration, as tabs.
const TABS: [(&str, &str); 3] = [
    ("/administration", "administration-accounts"),
    ("/administration/groups", "administration-groups"),
    ("/administration/mails", "administration-mails"),
];

/// A page of the administration, under one of its tabs.
fn page(visit: &Visit, here: &str, title: &str, main: Markup) -> Page {
    let tabs = html! {
        nav.tabs aria-label=(visit.say("nav-administration")) {
            ul {
                @for (at, key) in TABS {
                    li { a href=(at) aria-current=[(here == at).then_some("page")] { (visit.say(key)) } }
                }
            }
        }
    };
    Page::new(title, main)
        .under(vec![("/administration".to_owned(), visit.say("nav-administration"))])
        .below(tabs)
}

/// The code that makes an account somebody's, with the address where it is used: shown once.
fn claim_code(visit: &Visit) -> Markup {
    let of = |name: &str| {
        visit.given.as_ref().and_then(|given| given.get(name)).and_then(serde_json::Value::as_str)
    };
    html! {
        @if let Some(code) = of("claim_code") {
            div.done role="status" tabindex="-1" data-focus {
                h2 { (visit.say("administration-code")) }
                p { (visit.say("administration-code-how")) }
                @if let Some(email) = of("email") { p { b { bdi translate="no" { (email) } } } }
                p.secret translate="no" dir="ltr" { (code) }
                p { (visit.say("administration-code-at")) }
                p.secret translate="no" dir="ltr" { (visit.door.app.config.public_url) "/claim?code=" (code) }
            }
        }
    }
}
