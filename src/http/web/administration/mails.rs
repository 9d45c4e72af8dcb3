//! Mail that has not left: what waits, and what was given up.

use maud::{Markup, html};

use super::super::form::asking;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::error::Result;
use crate::service::mail::{self, MailView};

/// The list.
pub async fn mails(visit: Visit) -> Result<Page> {
    let window = parts::window(&visit)?;
    let failed = visit.asked("failed").and_then(|said| said.parse::<bool>().ok());
    let list = visit.read_as_admin(move |tx| mail::list(tx, failed, &window)).await?;
    let main = html! {
        h1 { (visit.say("administration-mails")) }
        p { (visit.say("administration-mails-how")) }
        @if visit.door.app.mailer.is_none() { p.notice { (visit.say("mail-not-sent")) } }
        (narrowed(&visit))
        @if list.items.is_empty() { (parts::none(&visit)) }
        ul.list { @for mail in &list.items { li { (one(&visit, mail)) } } }
        (parts::more(&visit, list.next.as_deref()))
    };
    Ok(super::page(&visit, "/administration/mails", &visit.say("administration-mails"), main))
}

fn narrowed(visit: &Visit) -> Markup {
    let asked = visit.asked("failed");
    asking(
        visit,
        "administration-which-mails",
        html! {
            div.field {
                label for="which-failed" { (visit.say("administration-state")) }
                select #which-failed name="failed" {
                    option value="" { (visit.say("administration-any-state")) }
                    @for (value, key) in [("false", "administration-mail-waits"), ("true", "administration-mail-given-up")] {
                        option value=(value) selected[asked == Some(value)] { (visit.say(key)) }
                    }
                }
            }
        },
    )
}

fn one(visit: &Visit, mail: &MailView) -> Markup {
    html! {
        p {
            b { (visit.words().code("mail-kind", mail.kind)) } " "
            @match mail.failed_at {
                Some(at) => { (parts::tag_of("bad", &visit.say("administration-mail-given-up"))) " " (visit.moment(at)) }
                None => { (parts::tag(&visit.say("administration-mail-waits"))) " " (visit.moment(mail.due_at)) }
            }
        }
        p.meta {
            (visit.tell("administration-mail-tried", &[("count", mail.attempts.into())]))
            @if let Some(reply) = &mail.reply { " · " code dir="ltr" { (reply) } }
            @if let Some(account) = mail.account_id {
                " · " a href={ "/administration/accounts/" (account) } { (visit.say("administration-mail-to")) }
            }
        }
        @if mail.failed_at.is_some() {
            @let form = visit.form("retry_mail").path("id", mail.id);
            (form.alone(html! {}))
        }
    }
}
