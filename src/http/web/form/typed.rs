//! Fields in which one types: text, numbers, moments.

use maud::{Markup, html};

use super::Form;
use crate::domain::time::Instant;
use crate::http::shape::FieldShape;
use crate::http::web::problem;
use crate::words::moments::in_field;

impl Form<'_> {
    /// A line of text.
    pub fn line(&self, name: &str) -> Markup {
        self.input(name, "text")
    }

    /// A line of a kind that browsers know: `email`, `password`, `url`, `date`.
    pub fn input(&self, name: &str, kind: &str) -> Markup {
        let shape = self.shape(name);
        let autocomplete = match name {
            "email" => Some("username"),
            "password" | "current_password" if !self.operation.contains("reset") => Some("current-password"),
            "password" | "new_password" => Some("new-password"),
            "name" => Some("name"),
            _ => None,
        };
        let value = if kind == "password" { None } else { self.value(name) };
        self.field(name, &shape, html! {
            input id=(self.id(name)) name=(name) type=(kind) value=[value] dir=[(kind == "text").then_some("auto")]
                required[shape.required] maxlength=[shape.max_length] autocomplete=[autocomplete]
                aria-invalid=[self.invalid(name)] aria-describedby=[self.described(name)];
        })
    }

    /// Several lines of text.
    pub fn text(&self, name: &str) -> Markup {
        self.lines(name, 5)
    }

    /// Several lines of text, of which so many are seen at first.
    pub fn lines(&self, name: &str, rows: u8) -> Markup {
        let shape = self.shape(name);
        self.field(
            name,
            &shape,
            html! {
                // The line break is the one that a browser takes away.
                // One that can hold nothing is sent empty where nothing is meant.
                textarea id=(self.id(name)) name=(name) rows=(rows) dir="auto"
                    required[shape.required && shape.min_length.is_some()]
                    maxlength=[shape.max_length] aria-invalid=[self.invalid(name)]
                    aria-describedby=[self.described(name)] { "\n" (self.value(name).unwrap_or_default()) }
            },
        )
    }

    /// Words of a text that stands on the page: what is selected there goes in. Whatever does not hold of the passage
    /// around them is told here as well. A form can ask for one where the operation does without.
    pub fn passage(&self, name: &str, is_asked_for: bool) -> Markup {
        let shape = FieldShape { required: is_asked_for, ..self.shape(name) };
        let around: Vec<&str> = name.match_indices('.').filter_map(|(at, _)| name.get(..at)).collect();
        let wrong: Vec<_> = around.iter().filter_map(|part| Some((*part, self.fault(part)?))).collect();
        let described = self.described(name).into_iter().chain(wrong.iter().map(|(part, _)| self.id(part)));
        let described: Vec<String> = described.collect();
        let invalid = self.invalid(name).or((!wrong.is_empty()).then_some("true"));
        self.field(name, &shape, html! {
            @for (part, fault) in &wrong {
                span.error id=(self.id(part)) { (problem::of_field(self.visit.words(), fault)) }
            }
            textarea id=(self.id(name)) name=(name) rows="3" dir="auto" data-passage-quote
                required[is_asked_for] maxlength=[shape.max_length]
                aria-invalid=[invalid] aria-describedby=[(!described.is_empty()).then(|| described.join(" "))] {
                "\n" (self.value(name).unwrap_or_default())
            }
        })
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Markup {
        let shape = self.shape(name);
        self.field(name, &shape, html! {
            input id=(self.id(name)) name=(name) type="number" inputmode="numeric" value=[self.value(name)]
                required[shape.required] min=[shape.min] max=[shape.max]
                aria-invalid=[self.invalid(name)] aria-describedby=[self.described(name)];
        })
    }

    /// A moment, in the reader's time zone.
    pub fn moment(&self, name: &str) -> Markup {
        let shape = self.shape(name);
        let value =
            self.value(name).map(|v| Instant::parse(&v).map_or(v, |at| in_field(at, self.visit.zone())));
        self.field(name, &shape, html! {
            input id=(self.id(name)) name=(name) type="datetime-local" value=[value] required[shape.required]
                aria-invalid=[self.invalid(name)] aria-describedby=[self.described(name)];
            span.zone { (self.visit.zone().name()) }
        })
    }
}
