//! API tokens: what programs open with one's rights. Each secret is shown once.

use maud::{Markup, html};

use super::super::form::Form;
use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::domain::access::Scope;
use crate::domain::codes::Coded;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::tokens::{self, TokenView};

/// Their address.
pub fn pages(pages: &mut Pages) {
    pages.add("/account/tokens", list);
}

async fn list(visit: Visit) -> Result<Page> {
    let window = parts::window(&visit)?;
    let page = visit.read(move |tx| tokens::list(tx, &window)).await?;
    let form = visit.form("create_token");
    let main = html! {
        h1 { (visit.say("tokens")) }
        (super::shown_once(&visit, "secret", "tokens-secret", "tokens-secret-how"))
        p { (visit.say("tokens-how")) }
        (all(&visit, &page.items))
        (parts::more(&visit, page.next.as_deref()))
        details #make open[form.is_open() || page.items.is_empty()] {
            summary { (visit.say("tokens-make")) }
            (make(&visit, &form))
        }
    };
    Ok(super::page(&visit, &visit.say("tokens"), main))
}

/// The form that makes a token.
pub(super) fn make(visit: &Visit, form: &Form<'_>) -> Markup {
    let scopes = Scope::ALL.iter().map(|scope| {
        let code = scope.code();
        let (name, hint) = (visit.words().code("scope", *scope), visit.say(&format!("scope-{code}.hint")));
        (code.to_owned(), visit.tell("labelled", &[("label", name.into()), ("value", hint.into())]))
    });
    form.with(html! {
        (form.line("name"))
        (form.several("scopes", scopes))
        (form.moment("expires_at"))
    })
}

/// The tokens, with what they open, and a way to revoke each that holds.
pub(super) fn all(visit: &Visit, tokens: &[TokenView]) -> Markup {
    html! {
        @if tokens.is_empty() { (parts::none(visit)) }
        ul.list {
            @for token in tokens {
                li {
                    p { b { (parts::plain(&token.name)) } " " (state(visit, token)) }
                    p.meta {
                        @for (n, scope) in token.scopes.iter().enumerate() {
                            @if n > 0 { " · " }
                            (visit.words().code("scope", *scope))
                        }
                        br;
                        (visit.say("tokens-made")) " " (visit.moment(token.created_at))
                        @if let Some(at) = token.expires_at { " · " (visit.say("tokens-until")) " " (visit.moment(at)) }
                    }
                    @if holds(token, visit.now()) {
                        @let form = visit.form("revoke_token").path("id", token.id).revision(token.revision);
                        (form.alone(html! {}))
                    }
                }
            }
        }
    }
}

fn holds(token: &TokenView, now: Instant) -> bool {
    token.revoked_at.is_none() && token.expires_at.is_none_or(|at| at > now)
}

fn state(visit: &Visit, token: &TokenView) -> Markup {
    html! {
        @if let Some(at) = token.revoked_at {
            (parts::tag_of("bad", &visit.say("tokens-revoked"))) " " (visit.moment(at))
        } @else if !holds(token, visit.now()) {
            (parts::tag_of("warn", &visit.say("tokens-expired")))
        } @else {
            (parts::tag_of("good", &visit.say("tokens-hold")))
        }
    }
}
