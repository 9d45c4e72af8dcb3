//! Everything that the service holds about who reads.

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::error::{Error, Result};
use crate::service::accounts::{self, OwnDataView};

/// Its address.
pub fn pages(pages: &mut Pages) {
    pages.add("/account/data", data);
}

async fn data(visit: Visit) -> Result<Page> {
    let data = visit.read(accounts::own_data).await?;
    let whole = serde_json::to_string_pretty(&data).map_err(Error::internal)?;
    let main = html! {
        h1 { (visit.say("account-data")) }
        p { (visit.say("account-data-as-of")) " " (visit.moment(data.as_of)) }
        (counts(&visit, &data))
        (memberships(&visit, &data))
        details #whole {
            summary { (visit.say("account-data-whole")) }
            p { (visit.say("account-data-whole-how")) }
            pre tabindex="0" dir="ltr" translate="no" aria-label=(visit.say("account-data-whole")) { (whole) }
        }
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
    html! {
        table {
            caption { (visit.say("account-data-held")) }
            thead { tr { th scope="col" { (visit.say("account-data-kind")) } th.n scope="col" { (visit.say("account-data-number")) } } }
            tbody {
                @for (key, number) in rows {
                    tr {
                        th scope="row" { (visit.say(key)) }
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
