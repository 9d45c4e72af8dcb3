//! Webhooks of a group: which entries of the record go to which address, and what became of them.

use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::domain::ids::{Group, Webhook};
use crate::domain::webhooks::WebhookState;
use crate::error::Result;
use crate::service::Page as List;
use crate::service::webhooks::{self, DeliveryView, WebhookView};

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages.add("/groups/{id}/webhooks", list).add("/webhooks/{id}", one);
}

async fn list(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let window = parts::window(&visit)?;
    let (frame, page) =
        visit.read(move |tx| Ok((GroupFrame::load(tx, id)?, webhooks::list(tx, id, &window)?))).await?;
    let form = visit.form("create_webhook").path("id", id);
    let main = html! {
        h1 { (visit.say("webhooks")) }
        (super::shown_once(&visit, "secret", "webhooks-secret", "webhooks-secret-how"))
        p { (visit.say("webhooks-how")) }
        @if page.items.is_empty() { (parts::none(&visit)) }
        ul.list { @for hook in &page.items { li {
            a href={ "/webhooks/" (hook.id) } { bdi dir="ltr" { (hook.url) } } " " (state(&visit, hook))
            @if let Some(what) = &hook.description { br; (parts::plain(what)) }
        } } }
        (parts::more(&visit, page.next.as_deref()))
        details #make open[form.is_open()] {
            summary { (visit.say("webhooks-make")) }
            (form.with(html! {
                (form.input("url", "url"))
                (patterns(&visit, &[]))
                (form.line("description"))
            }))
        }
    };
    Ok(frame.page(&visit, "/webhooks", &visit.say("webhooks"), main))
}

/// Which actions of the record: a line each. None means all.
fn patterns(visit: &Visit, there: &[String]) -> Markup {
    super::repeated(visit, "events", "events", ("webhooks-events", "webhooks-events-hint"), there)
}

fn state(visit: &Visit, hook: &WebhookView) -> Markup {
    html! {
        (parts::tag(&visit.words().code("webhook-state", hook.state)))
        @if let Some(why) = hook.disabled_reason { " " (visit.words().code("disabled-reason", why)) }
    }
}

async fn one(visit: Visit) -> Result<Page> {
    let id = visit.id::<Webhook>("id")?;
    let window = parts::window(&visit)?;
    let (frame, hook, sent) = visit
        .read(move |tx| {
            let hook = webhooks::get(tx, id)?;
            let sent = webhooks::list_deliveries(tx, id, None, &window)?;
            Ok((GroupFrame::load(tx, hook.group_id)?, hook, sent))
        })
        .await?;
    let main = html! {
        h1 { bdi dir="ltr" { (hook.url) } }
        p { (state(&visit, &hook)) }
        (super::shown_once(&visit, "secret", "webhooks-secret", "webhooks-secret-how"))
        dl.facts {
            dt { (visit.say("webhooks-events")) }
            dd {
                @if hook.events.is_empty() { (visit.say("webhooks-all-events")) }
                @for event in &hook.events { code { (event) } " " }
            }
            @if let Some(what) = &hook.description { dt { (visit.say("webhooks-for")) } dd { (parts::plain(what)) } }
            @if let Some(id) = hook.proposal_id {
                dt { (visit.say("webhooks-proposal")) }
                dd { a href={ "/proposals/" (id) } { (visit.say("webhooks-proposal-see")) } }
            }
        }
        @if hook.state != WebhookState::Ended { (kept(&visit, &hook)) }
        (deliveries(&visit, &sent))
    };
    Ok(frame.page(&visit, "/webhooks", &hook.url, main))
}

/// What can be done with a webhook.
fn kept(visit: &Visit, hook: &WebhookView) -> Markup {
    let form = |operation: &str| visit.form(operation).path("id", hook.id);
    let (test, secret) = (form("test_webhook"), form("replace_webhook_secret"));
    let change = form("update_webhook").revision(hook.revision).filled(hook);
    let able = form("update_webhook").revision(hook.revision).named("able");
    let end = form("end_webhook").revision(hook.revision);
    let replay = form("replay_webhook");
    let is_active = hook.state == WebhookState::Active;
    html! {
        div.buttons {
            (test.bare(test.button("primary")))
            (able.bare(html! {
                (able.hidden("is_enabled", !is_active))
                button type="submit" { (visit.say(if is_active { "webhooks-disable" } else { "webhooks-enable" })) }
            }))
            (secret.bare(secret.button("")))
        }
        details #change open[change.is_open()] {
            summary { (visit.say("webhooks-change")) }
            (change.with(html! {
                (change.input("url", "url"))
                (patterns(visit, &hook.events))
                (change.line("description"))
            }))
        }
        details #replay open[replay.is_open()] {
            summary { (visit.say("webhooks-replay")) }
            p { (visit.say("webhooks-replay-how")) }
            (replay.with(html! { (replay.line("from_entry")) (replay.number("after")) }))
        }
        details #end open[end.is_open()] {
            summary { (visit.say("webhooks-end")) }
            (end.bare(html! { p.buttons { (end.button("")) } }))
        }
    }
}

fn deliveries(visit: &Visit, sent: &List<DeliveryView>) -> Markup {
    html! {
        h2 #sent { (visit.say("webhooks-sent")) }
        @if sent.items.is_empty() { (parts::none(visit)) }
        @else {
            div.scroll tabindex="0" role="group" aria-labelledby="sent" {
                table {
                    caption { (visit.say("webhooks-sent-caption")) }
                    thead { tr {
                        @for key in ["webhooks-tried", "webhooks-what", "webhooks-became", "webhooks-answer"] {
                            th scope="col" { (visit.say(key)) }
                        }
                    } }
                    tbody { @for one in &sent.items { (delivery(visit, one)) } }
                }
            }
        }
        (parts::more(visit, sent.next.as_deref()))
    }
}

fn delivery(visit: &Visit, one: &DeliveryView) -> Markup {
    html! {
        tr {
            td { (visit.moment(one.tried_at)) }
            td {
                @match (&one.action, one.entry_id) {
                    (Some(action), Some(entry)) => { a href={ "/record/" (entry) } { code { (action) } } }
                    _ => { (visit.words().code("webhook-delivery-kind", one.kind)) }
                }
            }
            td {
                (visit.words().code("webhook-delivery-state", one.state))
                @if let Some(at) = one.next_at { br; (visit.say("webhooks-next")) " " (visit.moment(at)) }
            }
            td dir="auto" {
                @if let Some(status) = one.status { (status) " " }
                @if let Some(fault) = &one.fault { (fault) " " }
                @if let Some(answer) = &one.answer { (answer) }
            }
        }
    }
}
