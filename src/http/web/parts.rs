//! Parts that many pages share.

use chrono_tz::Tz;
use maud::{Markup, PreEscaped, html};
use serde::Serialize;

use super::visit::Visit;
use super::words::direction;
use crate::domain::day::Day;
use crate::domain::ids::Id;
use crate::domain::markdown;
use crate::error::{Code, Error, Result};
use crate::service::Window;

/// Words of a member, in Markdown, in the language that they are in.
pub fn markdown(text: &str, language: &str) -> Markup {
    rendered(&markdown::render(text), language)
}

/// Words of a member that a use case has rendered and made safe.
pub fn rendered(html: &str, language: &str) -> Markup {
    html! { div.said lang=(language) dir=(direction(language)) { (PreEscaped(below(html))) } }
}

/// The same where nobody said in which language they are: they run the way that the first of them does.
pub fn rendered_any(html: &str) -> Markup {
    html! { div.said lang="" dir="auto" { (PreEscaped(below(html))) } }
}

/// The headings of a member's text stand below those of the page. What is safe to show has no marks in its headings'
/// tags, and no tags in its words.
fn below(html: &str) -> String {
    const LOWER: [(&str, &str); 5] =
        [("h5>", "h6>"), ("h4>", "h6>"), ("h3>", "h5>"), ("h2>", "h4>"), ("h1>", "h3>")];
    LOWER.iter().fold(html.to_owned(), |html, (from, to)| {
        html.replace(&format!("<{from}"), &format!("<{to}")).replace(&format!("</{from}"), &format!("</{to}"))
    })
}

/// A short text of a member's, as it stands: a title, a reason. Its language is not known.
pub fn plain(text: &str) -> Markup {
    html! { bdi.said lang="" { (text) } }
}

/// A short text of a member's in a language that is known.
pub fn title(text: &str, language: &str) -> Markup {
    html! { bdi lang=(language) { (text) } }
}

/// A text of a member's that is no Markdown, with its lines as they stand. Its language is not known.
pub fn text(text: &str) -> Markup {
    html! {
        div.said lang="" {
            @for line in text.lines().filter(|line| !line.trim().is_empty()) { p dir="auto" { (line) } }
        }
    }
}

/// A day of the calendar: the same one in every time zone.
pub fn day(visit: &Visit, day: Day) -> Markup {
    html! { time datetime=(code(day)) { (visit.words().day(day.begin(), Tz::UTC)) } }
}

/// A name of a person, a body, a stakeholder group: nothing to translate.
pub fn name(text: &str) -> Markup {
    html! { bdi translate="no" { (text) } }
}

/// A word in a frame.
pub fn tag(words: &str) -> Markup {
    html! { span.tag { (words) } }
}

/// A word in a frame of a kind: `good`, `warn`, `bad`. The kind says nothing that the word does not.
pub fn tag_of(kind: &str, words: &str) -> Markup {
    html! { span class={ "tag " (kind) } { (words) } }
}

/// On to the next part of a list.
pub fn more(visit: &Visit, next: Option<&str>) -> Markup {
    html! {
        @if let Some(next) = next {
            nav.pages aria-label=(visit.say("page-more")) { a href=(visit.with("after", next)) rel="next" { (visit.say("page-more")) } }
        }
    }
}

/// Nothing here yet.
pub fn none(visit: &Visit) -> Markup {
    html! { p.meta { (visit.say("none")) } }
}

/// The code of a value, as the API writes it: for messages and classes.
pub fn code(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The part of a list that the address asks for; its key is an id.
pub fn window<T>(visit: &Visit) -> Result<Window<Id<T>>> {
    let after = visit.asked("after").map(|key| Id::parse(key).ok_or_else(|| Error::new(Code::BadCursor)));
    Ok(Window { after: after.transpose()?, limit: 50 })
}
