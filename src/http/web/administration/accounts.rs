//! All accounts, and a new one.

use maud::{Markup, html};

use super::super::form::asking;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::accounts::AccountState;
use crate::domain::codes::Coded;
use crate::error::Result;
use crate::service::accounts::{self, AccountView};
use crate::words;

/// The list.
pub async fn accounts(visit: Visit) -> Result<Page> {
    let window = parts::window(&visit)?;
    let state = visit.asked("state").and_then(AccountState::from_code);
    let list = visit.read_as_admin(move |tx| accounts::list(tx, state, &window)).await?;
    let main = html! {
        h1 { (visit.say("administration-accounts")) }
        (super::claim_code(&visit))
        p { (visit.say("administration-how")) }
        (make(&visit))
        (narrowed(&visit))
        @if list.items.is_empty() { (parts::none(&visit)) }
        @else { (table(&visit, &list.items)) }
        (parts::more(&visit, list.next.as_deref()))
    };
    Ok(super::page(&visit, "/administration", &visit.say("administration-accounts"), main).wide())
}

fn make(visit: &Visit) -> Markup {
    let form = visit.form("create_account");
    let languages = words::languages().map(|words| (words.tag().to_owned(), words.name().to_owned()));
    let zones =
        chrono_tz::TZ_VARIANTS.iter().map(|zone| (zone.name().to_owned(), zone.name().replace('_', " ")));
    html! {
        details #make open[form.is_open()] {
            summary { (visit.say("administration-make-account")) }
            (form.with(html! {
                (form.input("email", "email"))
                (form.line("name"))
                (form.select_of("language", languages))
                (form.select_of("time_zone", zones))
                (form.check("is_admin"))
            }))
        }
    }
}

fn narrowed(visit: &Visit) -> Markup {
    let chosen = visit.asked("state");
    asking(
        visit,
        "administration-which",
        html! {
            div.field {
                label for="which-state" { (visit.say("administration-state")) }
                select #which-state name="state" {
                    option value="" { (visit.say("administration-any-state")) }
                    @for state in AccountState::ALL {
                        option value=(state.code()) selected[chosen == Some(state.code())] {
                            (visit.words().code("account-state", *state))
                        }
                    }
                }
            }
        },
    )
}

fn table(visit: &Visit, accounts: &[AccountView]) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("administration-accounts")) {
            table {
                caption { (visit.say("administration-accounts")) }
                thead { tr {
                    @for key in ["administration-name", "administration-address", "administration-state", "administration-made"] {
                        th scope="col" { (visit.say(key)) }
                    }
                } }
                tbody { @for account in accounts { (row(visit, account)) } }
            }
        }
    }
}

fn row(visit: &Visit, account: &AccountView) -> Markup {
    html! {
        tr {
            th scope="row" { a href={ "/administration/accounts/" (account.id) } { (parts::name(&account.name)) } }
            td { @if let Some(email) = &account.email { bdi dir="ltr" translate="no" { (email) } } }
            td { (super::account::tags(visit, account)) }
            td { (visit.day(account.created_at)) }
        }
    }
}
