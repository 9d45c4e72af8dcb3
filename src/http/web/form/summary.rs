//! What did not hold of a form, over its fields; and what somebody else wrote meanwhile.

use std::sync::atomic::Ordering;

use maud::{Markup, html};

use super::field::named;
use super::{Form, is_stale};
use crate::http::web::{parts, problem};

impl Form<'_> {
    /// What did not hold, each with a link to its field.
    pub(super) fn summary(&self) -> Markup {
        let Some(error) = self.tried.and_then(|tried| tried.error.as_ref()) else { return html! {} };
        self.visit.is_told.store(true, Ordering::Relaxed);
        let words = self.visit.words();
        html! {
            div.summary role="alert" tabindex="-1" id={ (self.name) "-summary" } data-focus {
                h2 { (words.say("form-not-done")) }
                @if error.errors.is_empty() { (problem::told(words, error)) }
                @if !error.errors.is_empty() {
                    ul {
                        @for fault in &error.errors {
                            li { a href={ "#" (self.id_of(&fault.pointer)) } {
                                (parts::labelled(self.visit, self.label(&named(&fault.pointer)), problem::of_field(words, fault)))
                            } }
                        }
                    }
                }
                @if is_stale(error) { (self.differences()) }
            }
        }
    }

    /// Somebody else changed it meanwhile: what is there now, beside what was typed.
    pub(super) fn differences(&self) -> Markup {
        let Some(tried) = self.tried else { return html! {} };
        let rows: Vec<(String, String, String)> = tried
            .sent
            .kept()
            .filter(|(name, _)| !name.starts_with('_'))
            .filter_map(|(name, typed)| {
                let now = self.of_filled(name)?;
                (now.trim() != typed.trim()).then(|| (name.to_owned(), now, typed.to_owned()))
            })
            .collect();
        html! {
            @if !rows.is_empty() {
                dl.changes {
                    @for (name, now, typed) in rows {
                        dt { (self.label(&name)) }
                        dd { b { (self.visit.say("form-there-now")) } " " span dir="auto" { (now) } }
                        dd { b { (self.visit.say("form-you-typed")) } " " span dir="auto" { (typed) } }
                    }
                }
            }
        }
    }
}
