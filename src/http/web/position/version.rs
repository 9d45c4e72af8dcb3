//! One version of a position: its text, and the dispute that its label is wrong.

use maud::{Markup, html};

use super::frame::PositionFrame;
use super::versions::{named, said};
use super::write::wording;
use crate::domain::access::Action;
use crate::domain::erasures::is_mark;
use crate::domain::ids::Position;
use crate::domain::positions::disputable;
use crate::error::{Error, Result};
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::record::erasures;
use crate::http::web::visit::Visit;
use crate::service::comments::AuthorView;
use crate::service::hints;
use crate::service::versions::{self, VersionHeadView, VersionView};

/// The page.
pub async fn version(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let number: i64 = visit.param("number")?.parse().map_err(|_| Error::not_found())?;
    let (at, version, worded, people) = visit
        .read(move |tx| {
            let at = PositionFrame::load(tx, id)?;
            let version = versions::get(tx, id, number)?;
            let worded = hints::of_version(tx, id, number)?;
            let people = AuthorView::of_members(tx, &at.frame.rights, named(&version.head))?;
            Ok((at, version, worded, people))
        })
        .await?;
    let (version, hints) = visit.slowly(move || (version.rendered(), hints::look(&worded))).await?;
    let head = &version.head;
    let title = visit.tell("version-number", &[("number", number.into())]);
    let is_current = at.position.version == number;
    let main = html! {
        h1 { (at.titled(&visit, &title)) }
        (at.head(&visit, "/version"))
        @if !is_current {
            p.notice {
                (visit.tell("version-old", &[("number", at.position.version.into())])) " "
                a href=(at.at(&format!("/compare?from={number}&to={}", at.position.version))) { (visit.say("version-what-changed")) }
            }
        }
        (said(&visit, &people, head))
        section aria-labelledby="text-title" {
            h2 #text-title { (visit.say("position-text")) }
            (parts::rendered(&version.html, at.language()))
            details {
                summary { (visit.say("position-as-written")) }
                pre.written lang=(at.language()) dir="auto" { (version.text) }
            }
        }
        (exports(&visit, &at, number))
        dl.facts { dt { (visit.say("version-digest")) } dd { code { (head.digest) } } }
        (wording(&visit, &hints))
        (dispute(&visit, &at, head))
        (erasing(&visit, &at, &version))
    };
    Ok(at.page(&visit, &title, main))
}

/// Links to the text as a file, and to who wrote it.
pub fn exports(visit: &Visit, at: &PositionFrame, number: i64) -> Markup {
    let file = |format: &str| at.at(&format!("/export?version={number}&format={format}"));
    html! {
        p.around {
            a href=(file("markdown")) { (visit.say("export-markdown")) }
            a href=(file("plain")) { (visit.say("export-plain")) }
            a href=(at.at(&format!("/authorship?version={number}"))) { (visit.say("position-authorship")) }
        }
    }
}

/// The way to erase its words: they are the group's.
fn erasing(visit: &Visit, at: &PositionFrame, version: &VersionView) -> Markup {
    let frame = &at.frame;
    html! {
        @if !is_mark(&version.text) {
            (erasures::way(visit, &frame.rights, frame.group.id, ("versions", version.head.id.cast()), None))
        }
    }
}

/// Within a day of it, that a version is editorial can be disputed.
fn dispute(visit: &Visit, at: &PositionFrame, head: &VersionHeadView) -> Markup {
    let now = visit.now();
    let Ok(until) = disputable(at.position.state, head.kind, head.published_at, head.dispute.is_some(), now)
    else {
        return html! {};
    };
    if !at.frame.rights.may(Action::DisputeVersion) {
        return html! {};
    }
    let form = visit.form("dispute_version").path("id", at.position.id).path("number", head.number);
    html! {
        details #dispute open[form.is_open()] {
            summary { (visit.say("dispute_version")) }
            p { (visit.say("dispute-how")) " " (visit.moment(until)) }
            (form.with(form.text("reason")))
        }
    }
}
