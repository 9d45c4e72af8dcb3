//! Failures in words: each code has its message. What the service adds in English of its own is marked as such, and shown
//! where the reader's language is another one only behind the message.

use maud::{Markup, html};

use super::layout::Page;
use super::visit::Visit;
use super::worded::worded;
use crate::domain::codes::Coded;
use crate::error::{Error, FieldError};
use crate::words::Words;

/// A failure in words.
pub fn told(words: Words, error: &Error) -> Markup {
    said(words, &format!("error-{}", error.code.code()), &error.detail)
}

/// What does not hold of a field, in words.
pub fn of_field(words: Words, fault: &FieldError) -> Markup {
    said(words, &format!("error-{}", fault.code.code()), &fault.detail)
}

fn said(words: Words, key: &str, detail: &str) -> Markup {
    let is_english = words.tag() == Words::english().tag();
    html! {
        @if is_english { span.detail { (detail) } }
        @else {
            (words.say(key))
            " " (worded(words, "bracketed", &[("text", html! { span.detail lang="en" dir="ltr" { (detail) } })]))
        }
    }
}

/// The page of a failure.
pub fn page(visit: &Visit, error: &Error) -> Page {
    let words = visit.words();
    let title = words.say(&format!("error-{}", error.code.code()));
    let main = html! {
        h1 { (title) }
        @if error.detail != error.code.title() { p { span.detail lang="en" dir="ltr" { (error.detail) } } }
        p { a href="/" { (words.say("error-to-start")) } }
    };
    Page::new(title, main)
}
