//! One account, and what an administrator can do with it.

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::codes::Coded;
use crate::domain::ids::Account;
use crate::error::Result;
use crate::service::accounts::{self, AccountView};

/// The account.
pub async fn account(visit: Visit) -> Result<Page> {
    let id = visit.id::<Account>("id")?;
    let account = visit.read_as_admin(move |tx| accounts::get(tx, id)).await?;
    let main = html! {
        h1 { (parts::name(&account.name)) }
        (super::claim_code(&visit))
        p { (tags(&visit, &account)) }
        dl.facts {
            @if let Some(email) = &account.email {
                dt { (visit.say("administration-address")) }
                dd { bdi dir="ltr" translate="no" { (email) } }
            }
            dt { (visit.say("administration-language")) } dd { bdi dir="ltr" { (account.language) } }
            dt { (visit.say("administration-zone")) } dd { bdi dir="ltr" { (account.time_zone) } }
            dt { (visit.say("administration-made")) } dd { (visit.moment(account.created_at)) }
        }
        @if account.state == AccountState::Closed { p.meta { (visit.say("administration-closed")) } }
        @else { (changes(&visit, &account)) }
    };
    Ok(super::page(&visit, "/administration", &account.name, main))
}

/// What an account is, and how it stands.
pub fn tags(visit: &Visit, account: &AccountView) -> Markup {
    let kind = if account.state == AccountState::Suspended { "bad" } else { "" };
    html! {
        (parts::tag_of(kind, &visit.words().code("account-state", account.state)))
        @if account.is_admin { " " (parts::tag(&visit.say("administration-administrator"))) }
        @if account.kind == AccountKind::Service { " " (parts::tag(&visit.words().code("account-kind", account.kind))) }
    }
}

fn changes(visit: &Visit, account: &AccountView) -> Markup {
    let change = |name: &str| {
        visit.form("change_account").path("id", account.id).revision(account.revision).named(name)
    };
    let (state, admin) = (change("change-state"), change("change-admin"));
    let claim = visit.form("issue_claim_code").path("id", account.id);
    let is_suspended = account.state == AccountState::Suspended;
    let (to, words) = if is_suspended {
        (AccountState::Active, "administration-reinstate")
    } else {
        (AccountState::Suspended, "administration-suspend")
    };
    let is_person = account.kind == AccountKind::Person;
    html! {
        @if account.state == AccountState::Unclaimed && account.email.is_some() {
            h2 { (visit.say("administration-claim")) }
            p { (visit.say("administration-claim-how")) }
            (claim.bare(html! { p.buttons { (claim.button("")) } }))
        }
        h2 { (visit.say(words)) }
        p { (visit.say(if is_suspended { "administration-reinstate-how" } else { "administration-suspend-how" })) }
        (state.bare(html! {
            (state.hidden("state", to.code()))
            p.buttons { button type="submit" { (visit.say(words)) } }
        }))
        @if is_person {
            @let words = if account.is_admin { "administration-unmake-admin" } else { "administration-make-admin" };
            h2 { (visit.say(words)) }
            p { (visit.say("administration-admin-how")) }
            (admin.bare(html! {
                (admin.hidden("is_admin", !account.is_admin))
                p.buttons { button type="submit" { (visit.say(words)) } }
            }))
            p { a href={ "/administration/groups?chair=" (account.id) "#make" } { (visit.say("administration-make-chair")) } }
        }
    }
}
