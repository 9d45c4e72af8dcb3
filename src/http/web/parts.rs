//! Parts that many pages share.

use chrono_tz::Tz;
use maud::{Markup, PreEscaped, Render, html};
use serde::Serialize;

use super::visit::{Visit, Visiting};
use crate::domain::day::Day;
use crate::domain::ids::Id;
use crate::domain::markdown;
use crate::error::{Code, Error, Result};
use crate::service::Window;
use crate::words::direction;

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

/// Something under its label.
pub fn labelled(visit: &Visiting, label: impl Render, value: impl Render) -> Markup {
    visit.worded("labelled", &[("label", label.render()), ("value", value.render())])
}

/// What is added to something, in brackets.
pub fn bracketed(visit: &Visiting, text: impl Render) -> Markup {
    visit.worded("bracketed", &[("text", text.render())])
}

/// A sentence, with its end.
pub fn sentence(visit: &Visiting, text: impl Render) -> Markup {
    visit.worded("sentence", &[("text", text.render())])
}

/// Something behind its number.
pub fn numbered(visit: &Visiting, number: i64, what: impl Render) -> Markup {
    let number = visit.words().number(number).render();
    visit.worded("numbered", &[("number", number), ("what", what.render())])
}

/// Things of one kind, as the language lists them.
pub fn list(visit: &Visiting, all: impl IntoIterator<Item = Markup>) -> Markup {
    joined(visit, "list-next", all)
}

/// What is said of one thing, one after the other: who did it, and when.
pub fn beside(visit: &Visiting, all: impl IntoIterator<Item = Markup>) -> Markup {
    joined(visit, "beside", all)
}

fn joined(visit: &Visiting, key: &str, all: impl IntoIterator<Item = Markup>) -> Markup {
    let next = |before, next| visit.worded(key, &[("before", before), ("next", next)]);
    all.into_iter().reduce(next).unwrap_or_default()
}

/// From one day or moment to another.
pub fn span(visit: &Visiting, from: impl Render, to: impl Render) -> Markup {
    html! { (from) " " (sign(visit, "sign-until", "proposal-until")) " " (to) }
}

/// From one place to the next.
pub fn onward(visit: &Visiting, from: impl Render, to: impl Render) -> Markup {
    html! { (from) " " (sign(visit, "sign-onward", "moves-to")) " " (to) }
}

/// A sign, with words for who does not see it.
fn sign(visit: &Visiting, sign: &str, words: &str) -> Markup {
    html! { span aria-hidden="true" { (visit.say(sign)) } span.unseen { (visit.say(words)) } }
}

/// Words of the reader's language before a text in whatever language, for who does not see how it is marked.
pub fn ahead(visit: &Visiting, key: &str) -> Markup {
    let words = visit.words();
    html! {
        span.unseen lang=(words.tag()) dir=(words.direction()) {
            (visit.worded("label", &[("label", words.say(key).render())])) " "
        }
    }
}

/// What somebody or something is called in a list to choose from, with what it belongs to.
pub fn name_of(visit: &Visiting, name: &str, of: &str) -> String {
    visit.tell("name-of", &[("name", name.into()), ("of", of.into())])
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
