//! Everything that the service holds about who reads: how much of what, and the whole as a file.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::record::told;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::error::Result;
use crate::service::accounts::{self, OwnDataView};

/// Its address.
pub fn pages(pages: &mut Pages) {
    pages.add("/account/data", data);
}

async fn data(visit: Visit) -> Result<Page> {
    let data = visit.read(accounts::own_data).await?;
    let main = html! {
        h1 { (visit.say("account-data")) }
        p { (visit.say("account-data-as-of")) " " (visit.moment(data.as_of)) }
        p { (visit.say("account-data-whole-how")) }
        p.buttons { a.button.primary href="/account/data/file" download { (visit.say("account-data-whole")) } }
        (counts(&visit, &data))
        (contributions(&visit, &data))
        (memberships(&visit, &data))
    };
    Ok(super::page(&visit, &visit.say("account-data"), main))
}

fn counts(visit: &Visit, data: &OwnDataView) -> Markup {
    let rows = [
        ("account-data-contributions", data.contributions.len()),
        ("account-data-notices", data.notices.len()),
        ("account-data-sessions", data.sessions.len()),
        ("account-data-tokens", data.tokens.len().saturating_add(data.feed_tokens.len())),
        ("account-data-subscriptions", data.subscriptions.len()),
    ];
    let rows = rows.into_iter().map(|(key, number)| (visit.say(key), number));
    table(visit, &visit.say("account-data-held"), rows)
}

/// What one contributed, each kind with how much of it there is.
fn contributions(visit: &Visit, data: &OwnDataView) -> Markup {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for one in &data.contributions {
        let count = kinds.entry(one.kind).or_default();
        *count = count.saturating_add(1);
    }
    let rows = kinds.into_iter().map(|(kind, number)| (told::object(visit, kind), number));
    html! {
        @if !data.contributions.is_empty() { (table(visit, &visit.say("account-data-contributed"), rows)) }
    }
}

fn table(visit: &Visit, caption: &str, rows: impl Iterator<Item = (String, usize)>) -> Markup {
    html! {
        table {
            caption { (caption) }
            thead { tr { th scope="col" { (visit.say("account-data-kind")) } th.n scope="col" { (visit.say("account-data-number")) } } }
            tbody {
                @for (name, number) in rows {
                    tr {
                        th scope="row" { (name) }
                        td.n { (visit.words().number(i64::try_from(number).unwrap_or(i64::MAX))) }
                    }
                }
            }
        }
    }
}

fn memberships(visit: &Visit, data: &OwnDataView) -> Markup {
    html! {
        h2 { (visit.say("account-data-memberships")) }
        @if data.memberships.is_empty() { (parts::none(visit)) }
        ul.list {
            @for member in &data.memberships {
                li {
                    a href={ "/groups/" (member.group_id) } { (visit.words().code("role", member.role)) } " "
                    (parts::tag(&visit.words().code("membership-state", member.state))) " "
                    (parts::name(&member.stakeholder_group))
                    @if let Some(organisation) = &member.organisation { " · " (parts::name(organisation)) }
                    @if let Some(region) = &member.region { " · " (parts::name(region)) }
                    @if let Some(community) = &member.focal_point_of {
                        " · " (visit.say("account-data-focal-point")) " " (parts::name(community))
                    }
                    @if let Some(statement) = &member.statement { p { (parts::plain(statement)) } }
                }
            }
        }
    }
}
