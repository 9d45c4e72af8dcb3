//! Where one is signed in, and how that is ended.

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::error::Result;
use crate::service::sessions::{self, SessionView};

/// Their address.
pub fn pages(pages: &mut Pages) {
    pages.add("/account/sessions", list);
}

async fn list(visit: Visit) -> Result<Page> {
    let window = parts::window(&visit)?;
    let page = visit.read(move |tx| sessions::list(tx, &window)).await?;
    let others = visit.form("end_sessions").named("others");
    let main = html! {
        h1 { (visit.say("sessions")) }
        p { (visit.say("sessions-how")) }
        ul.list { @for session in &page.items { li { (one(&visit, session)) } } }
        (parts::more(&visit, page.next.as_deref()))
        @if page.items.iter().any(|session| !session.is_current) {
            (others.bare(html! {
                (others.hidden("sessions", "others"))
                p.buttons { button type="submit" { (visit.say("sessions-end-others")) } }
            }))
        }
    };
    Ok(super::page(&visit, &visit.say("sessions"), main))
}

fn one(visit: &Visit, session: &SessionView) -> Markup {
    let form = visit.form("end_sessions").named(&format!("session-{}", session.id));
    html! {
        p {
            (visit.say("sessions-since")) " " (visit.moment(session.created_at))
            @if session.is_current { " " (parts::tag_of("good", &visit.say("sessions-current"))) }
        }
        p.meta { (visit.say("sessions-until")) " " (visit.moment(session.expires_at)) }
        @if !session.is_current {
            (form.bare(html! {
                (form.hidden("session_id", session.id))
                button.quiet type="submit" { (visit.say("sessions-end-one")) }
            }))
        }
    }
}
