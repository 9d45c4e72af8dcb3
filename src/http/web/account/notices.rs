//! What one was told: the notices, and how they are marked as read.

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::error::Result;
use crate::service::Page as List;
use crate::service::notices::{self, NoticeView, Which};

/// Their address.
pub fn pages(pages: &mut Pages) {
    pages.add("/notices", list);
}

async fn list(visit: Visit) -> Result<Page> {
    let is_read = visit.asked("unread").map(|_| false);
    let window = parts::window(&visit)?;
    let told = visit.read(move |tx| notices::list(tx, Which { is_read, group: None }, &window)).await?;
    let main = html! {
        h1 { (visit.say("notices")) }
        p { (visit.say("notices-how")) " " a href="/account/mail" { (visit.say("notices-mail")) } }
        (narrowed(&visit, is_read.is_some()))
        @if told.items.is_empty() { p.meta { (visit.say("notices-none")) } }
        (all_read(&visit, &told))
        ul.list { @for one in &told.items { li { (notice(&visit, one)) (mark_read(&visit, one)) } } }
        (parts::more(&visit, told.next.as_deref()))
    };
    Ok(Page::new(visit.say("notices"), main))
}

/// All of them, or those that were not read.
fn narrowed(visit: &Visit, is_narrowed: bool) -> Markup {
    let here = |is: bool| is.then_some("true");
    html! {
        nav.pages aria-label=(visit.say("notices-which")) {
            a href="/notices" aria-current=[here(!is_narrowed)] { (visit.say("notices-all")) }
            a href="/notices?unread=1" aria-current=[here(is_narrowed)] { (visit.say("notices-unread")) }
        }
    }
}

fn all_read(visit: &Visit, told: &List<NoticeView>) -> Markup {
    let newest = told.items.first().filter(|_| told.items.iter().any(|one| one.read_at.is_none()));
    html! {
        @if let Some(newest) = newest {
            @let form = visit.form("read_notices").named("read-all");
            (form.bare(html! {
                (form.hidden("up_to_id", newest.id))
                p.buttons { button type="submit" { (visit.say("notices-read-all")) } }
            }))
        }
    }
}

fn mark_read(visit: &Visit, one: &NoticeView) -> Markup {
    html! {
        @if one.read_at.is_none() {
            @let form = visit.form("read_notices").named(&format!("read-{}", one.id)).to(visit.with("", ""));
            (form.bare(html! {
                (form.hidden("notice_id", one.id))
                button.quiet type="submit" {
                    (visit.say("read_notices")) " " span.unseen { (parts::bracketed(visit, said(visit, one))) }
                }
            }))
        }
    }
}

fn said(visit: &Visit, one: &NoticeView) -> String {
    visit.words().code("notice-kind", one.kind)
}

/// A notice: what it says, of what, and when.
pub fn notice(visit: &Visit, one: &NoticeView) -> Markup {
    html! {
        p {
            @if one.read_at.is_none() { (parts::tag_of("warn", &visit.say("notices-new"))) " " }
            a href=(one.link.strip_prefix("/api/v1").unwrap_or(&one.link)) { (said(visit, one)) }
            br;
            (parts::plain(&one.about))
        }
        p.meta { (visit.moment(one.happened_at)) }
    }
}
