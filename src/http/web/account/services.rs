//! Accounts for programs: made by the chair of a group, each with a role there and tokens of its own.

use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use super::tokens;
use crate::domain::access::Role;
use crate::domain::accounts::AccountState;
use crate::domain::codes::Coded;
use crate::domain::ids::{Account, Group};
use crate::error::Result;
use crate::service::service_accounts::{self, ServiceAccountView};

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages.add("/groups/{id}/service-accounts", list).add("/service-accounts/{id}", one);
}

/// The roles that a program can have: those that are not counted.
const ROLES: [Role; 2] = [Role::Secretariat, Role::Observer];

async fn list(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let window = parts::window(&visit)?;
    let (frame, page) = visit
        .read(move |tx| Ok((GroupFrame::load(tx, id)?, service_accounts::list(tx, id, &window)?)))
        .await?;
    let form = visit.form("create_service_account").path("id", id).to("/service-accounts/{id}");
    let roles = ROLES.iter().map(|role| (role.code().to_owned(), visit.words().code("role", *role)));
    let main = html! {
        h1 { (visit.say("services")) }
        p { (visit.say("services-how")) }
        @if page.items.is_empty() { (parts::none(&visit)) }
        ul.list {
            @for service in &page.items {
                li {
                    a href={ "/service-accounts/" (service.id) } { (parts::name(&service.name)) } " "
                    (state(&visit, service))
                }
            }
        }
        (parts::more(&visit, page.next.as_deref()))
        details #make open[form.is_open()] {
            summary { (visit.say("services-make")) }
            (form.with(html! {
                (form.line("name"))
                (form.select_of("role", roles))
            }))
        }
    };
    Ok(frame.page(&visit, "/service-accounts", &visit.say("services"), main))
}

fn state(visit: &Visit, service: &ServiceAccountView) -> Markup {
    html! {
        (parts::tag(&visit.words().code("role", service.role))) " "
        (parts::tag(&visit.words().code("account-state", service.state)))
    }
}

async fn one(visit: Visit) -> Result<Page> {
    let id = visit.id::<Account>("id")?;
    let window = parts::window(&visit)?;
    let (frame, service, page) = visit
        .read(move |tx| {
            let service = service_accounts::get(tx, id)?;
            let page = service_accounts::list_tokens(tx, id, &window)?;
            Ok((GroupFrame::load(tx, service.group_id)?, service, page))
        })
        .await?;
    let is_usable = service.state == AccountState::Active;
    let make = visit.form("create_service_account_token").path("id", id);
    let close = visit.form("close_service_account").path("id", id).revision(service.revision);
    let main = html! {
        h1 { (parts::name(&service.name)) }
        p { (state(&visit, &service)) }
        (super::shown_once(&visit, "secret", "tokens-secret", "tokens-secret-how"))
        h2 { (visit.say("tokens")) }
        (tokens::all(&visit, &page.items))
        (parts::more(&visit, page.next.as_deref()))
        @if is_usable {
            details #make open[make.is_open()] { summary { (visit.say("tokens-make")) } (tokens::make(&visit, &make)) }
            details #close open[close.is_open()] {
                summary { (visit.say("services-close")) }
                p { (visit.say("services-close-how")) }
                (close.bare(html! { p.buttons { (close.button("")) } }))
            }
        }
    };
    Ok(frame.page(&visit, "/service-accounts", &service.name, main))
}
