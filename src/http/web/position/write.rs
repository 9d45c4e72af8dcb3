//! Writing the next version of a position.

use maud::{Markup, html};
use serde_json::json;

use super::frame::PositionFrame;
use crate::domain::access::Action;
use crate::domain::ids::Position;
use crate::error::Result;
use crate::http::web::discussion::closed;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::hints::{self, HintsView};
use crate::service::versions;

/// The page.
pub async fn write(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let (at, text, worded) = visit
        .read(move |tx| {
            let at = PositionFrame::load(tx, id)?;
            if at.position.version == 0 {
                return Ok((at, String::new(), None));
            }
            let text = versions::get(tx, id, at.position.version)?.text;
            let worded = hints::of_version(tx, id, at.position.version)?;
            Ok((at, text, Some(worded)))
        })
        .await?;
    let hints = match worded {
        Some(worded) => Some(visit.slowly(move || hints::look(&worded)).await?),
        None => None,
    };
    let title = visit.say("publish_version");
    let may = at.frame.rights.may_to(Action::PublishVersion, at.position.author_id);
    let main = html! {
        h1 { (at.titled(&visit, &title)) }
        (at.head(&visit, "/write"))
        @if !at.is_open() { p { (visit.say("position-ended")) } }
        @else if !may { (closed::why(&visit, &at.frame.rights, Action::PublishVersion)) }
        @else {
            p { (visit.say("version-write-how")) }
            (form(&visit, &at, &text))
            @if let Some(hints) = &hints { (wording(&visit, hints)) }
        }
    };
    Ok(at.page(&visit, &title, main))
}

fn form(visit: &Visit, at: &PositionFrame, text: &str) -> Markup {
    // The first version is substantive whatever is said.
    let first = at.position.version == 0;
    let form = visit
        .form("publish_version")
        .path("id", at.position.id)
        .to(at.at(""))
        .filled(json!({"text": text, "kind": first.then_some("substantive")}));
    html! {
        (form.with(html! {
            (form.hidden("based_on", at.position.version))
            (form.lines("text", 24))
            (form.choice("kind", "version-kind"))
            (form.text("change_note"))
        }))
    }
}

/// Words that sound as if others were bound by them.
pub fn wording(visit: &Visit, hints: &HintsView) -> Markup {
    html! {
        details #hints {
            summary { (visit.say("hints")) }
            @if !hints.is_looked_at { p { (visit.say("hints-not-looked")) } }
            @else if hints.items.is_empty() { p { (visit.say("hints-none")) } }
            @else {
                p { (visit.say("hints-how")) }
                ul {
                    @for hint in &hints.items {
                        li {
                            q lang=(hints.language) { (hint.words) } " "
                            span.meta { (visit.words().code("binding", hint.binding)) }
                        }
                    }
                }
                @if hints.has_more { p.meta { (visit.say("hints-more")) } }
                p { (visit.say("hints-instead")) " " (parts::list(visit, hints.instead.iter().map(|words| parts::title(words, &hints.language)))) }
            }
        }
    }
}
