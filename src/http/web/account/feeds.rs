//! Addresses for feed readers and calendars: each opens one feed of one group, and is shown once.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::domain::groups::Standing;
use crate::domain::ids::GroupId;
use crate::error::Result;
use crate::service::feeds::{self, FeedTokenView};
use crate::service::mine::{self, OwnGroup};

/// Their address.
pub fn pages(pages: &mut Pages) {
    pages.add("/account/feeds", list);
}

async fn list(visit: Visit) -> Result<Page> {
    let window = parts::window(&visit)?;
    let (page, groups) = visit.read(move |tx| Ok((feeds::list(tx, &window)?, mine::groups(tx)?))).await?;
    let names: HashMap<GroupId, &str> =
        groups.iter().map(|group| (group.group_id, group.name.as_str())).collect();
    let main = html! {
        h1 { (visit.say("feeds")) }
        (super::shown_once(&visit, "address", "feeds-address", "feeds-address-how"))
        p { (visit.say("feeds-how")) }
        @if page.items.is_empty() { (parts::none(&visit)) }
        ul.list { @for token in &page.items { li { (one(&visit, token, names.get(&token.group_id).copied())) } } }
        (parts::more(&visit, page.next.as_deref()))
        h2 { (visit.say("feeds-make")) }
        @if groups.is_empty() { p.meta { (visit.say("home-no-group")) } }
        @for group in groups.iter().filter(|group| group.standing == Standing::Active) { (make(&visit, group)) }
    };
    Ok(super::page(&visit, &visit.say("feeds"), main))
}

fn one(visit: &Visit, token: &FeedTokenView, group: Option<&str>) -> Markup {
    let holds = token.revoked_at.is_none() && token.expires_at.is_none_or(|at| at > visit.now());
    html! {
        p {
            b { (visit.words().code("feed-kind", token.kind)) } " "
            a href={ "/groups/" (token.group_id) } {
                @if let Some(name) = group { (parts::plain(name)) } @else { (visit.say("feeds-of-group")) }
            } " "
            @if holds { (parts::tag_of("good", &visit.say("tokens-hold"))) }
            @else if token.revoked_at.is_some() { (parts::tag_of("bad", &visit.say("tokens-revoked"))) }
            @else { (parts::tag_of("warn", &visit.say("tokens-expired"))) }
        }
        p.meta {
            (visit.say("tokens-made")) " " (visit.moment(token.created_at))
            @if let Some(at) = token.expires_at { " · " (visit.say("tokens-until")) " " (visit.moment(at)) }
            " · "
            @if let Some(day) = token.last_used_on {
                (visit.say("feeds-used")) " " (visit.words().day(day.begin(), chrono_tz::Tz::UTC))
            } @else { (visit.say("feeds-unused")) }
        }
        @if holds {
            @let form = visit.form("revoke_feed_token").path("id", token.id).revision(token.revision);
            (form.alone(html! {}))
        }
    }
}

fn make(visit: &Visit, group: &OwnGroup) -> Markup {
    let form = visit.form("create_feed_token").path("id", group.group_id);
    html! {
        details id={ "feed-" (group.group_id) } open[form.is_open()] {
            summary { (parts::plain(&group.name)) }
            (form.with(html! {
                (form.choice("kind", "feed-kind"))
                (form.moment("expires_at"))
            }))
        }
    }
}
