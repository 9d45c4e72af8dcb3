//! Who one is here: name, language, time zone, password; and how an account ends.

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::domain::access::{Action, Verdict, verdict};
use crate::error::Result;
use crate::service::accounts::{self, AccountView};
use crate::service::mine::{self, OwnGroup};
use crate::words;

/// Its address.
pub fn pages(pages: &mut Pages) {
    pages.add("/account", own);
}

async fn own(visit: Visit) -> Result<Page> {
    let (account, groups) = visit.read(|tx| Ok((accounts::get_own(tx)?, mine::groups(tx)?))).await?;
    let main = html! {
        h1 { (visit.say("account")) }
        @if let Some(email) = &account.email {
            p { (visit.say("account-signs-in")) " " (parts::name(email)) }
        }
        (who(&visit, &account))
        (password(&visit))
        (memberships(&visit, &groups))
        section aria-labelledby="held" {
            h2 #held { (visit.say("account-data")) }
            p { (visit.say("account-data-how")) }
            p { a href="/account/data" { (visit.say("account-data-see")) } }
        }
        (end(&visit, &account))
    };
    Ok(super::page(&visit, &visit.say("account"), main))
}

fn who(visit: &Visit, account: &AccountView) -> Markup {
    let form = visit.form("update_own_account").revision(account.revision).filled(account);
    let languages = words::languages().map(|words| (words.tag().to_owned(), words.name().to_owned()));
    let zones =
        chrono_tz::TZ_VARIANTS.iter().map(|zone| (zone.name().to_owned(), zone.name().replace('_', " ")));
    html! {
        section aria-labelledby="who" {
            h2 #who { (visit.say("account-who")) }
            (form.with(html! {
                (form.line("name"))
                (form.select_of("language", languages))
                (form.select_of("time_zone", zones))
            }))
        }
    }
}

fn password(visit: &Visit) -> Markup {
    let form = visit.form("change_password");
    html! {
        details #password open[form.is_open()] {
            summary { (visit.say("account-password")) }
            p { (visit.say("account-password-how")) }
            (form.with(html! {
                (form.input("current_password", "password"))
                (form.input("new_password", "password"))
            }))
        }
    }
}

/// The groups one is in, and what one keeps there for programs.
fn memberships(visit: &Visit, groups: &[OwnGroup]) -> Markup {
    let may = |group: &OwnGroup, action| verdict(group.role, action, None) == Verdict::Allowed;
    html! {
        section aria-labelledby="groups" {
            h2 #groups { (visit.say("home-groups")) }
            @if groups.is_empty() { p.meta { (visit.say("home-no-group")) } }
            ul.list {
                @for group in groups {
                    li {
                        p {
                            a href={ "/groups/" (group.group_id) } { (parts::plain(&group.name)) } " "
                            (parts::tag(&visit.words().code("role", group.role))) " "
                            (parts::name(&group.stakeholder_group))
                        }
                        p.buttons {
                            @if may(group, Action::ManageServiceAccounts) {
                                a href={ "/groups/" (group.group_id) "/service-accounts" } { (visit.say("services")) }
                            }
                            @if may(group, Action::ManageWebhooks) {
                                a href={ "/groups/" (group.group_id) "/webhooks" } { (visit.say("webhooks")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn end(visit: &Visit, account: &AccountView) -> Markup {
    let form = visit.form("close_account").revision(account.revision).to("/");
    html! {
        details #end open[form.is_open()] {
            summary { (visit.say("account-end")) }
            p { (visit.say("account-end-how")) }
            ul {
                li { (visit.say("account-end-erased")) }
                li { (visit.say("account-end-stays")) }
                li { (visit.say("account-end-for-ever")) }
            }
            (form.bare(html! { p.buttons { button type="submit" { (visit.say("close_account")) } } }))
        }
    }
}
