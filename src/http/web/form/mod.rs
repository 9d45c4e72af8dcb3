//! A form: it does an operation of the API, whose schema says what its fields hold, which are asked for, and what can be
//! chosen. Whatever did not hold comes back as it was typed, with the error beside its field and in a summary.
//!
//! The words of the operation `cast_stance` are the message of that name: itself on the button, `.done` when it was done,
//! `.reason` on a field and `.reason-hint` beside it. A field that is called alike everywhere is `field-reason`.

mod chosen;
mod field;
mod summary;
mod typed;

use maud::{Markup, html};
use serde_json::Value;

use super::cookies::form_token;
use super::sent::Tried;
use super::visit::{Visit, Visiting};
use crate::error::Code;

/// A form.
#[derive(Debug)]
pub struct Form<'v> {
    visit: &'v Visiting,
    operation: String,
    path: Vec<(&'static str, String)>,
    name: String,
    revision: Option<i64>,
    to: String,
    filled: Value,
    needed: &'static [&'static str],
    tried: Option<&'v Tried>,
}

impl<'v> Form<'v> {
    pub(super) fn new(visit: &'v Visiting, operation: &str) -> Self {
        let mut form = Self {
            visit,
            operation: operation.to_owned(),
            path: Vec::new(),
            name: operation.to_owned(),
            revision: None,
            to: visit.path.clone(),
            filled: Value::Null,
            needed: &[],
            tried: None,
        };
        form.find_tried();
        form
    }

    /// Where on the page it is: what was tried is shown in the form of its name.
    fn find_tried(&mut self) {
        let tried = self.visit.tried.as_ref();
        self.tried = tried.filter(|tried| tried.sent.get("_form") == Some(&self.name));
    }

    /// A parameter of the operation's path.
    #[must_use]
    pub fn path(mut self, name: &'static str, value: impl ToString) -> Self {
        self.name = format!("{}-{}", self.name, value.to_string());
        self.path.push((name, value.to_string()));
        self.find_tried();
        self
    }

    /// A name of its own, where a page has two forms of one operation for one thing.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self.find_tried();
        self
    }

    /// The revision that was read, of what is changed.
    #[must_use]
    pub fn revision(mut self, revision: i64) -> Self {
        self.revision = Some(revision);
        self
    }

    /// Where it leads when it was done: an address of this service, in which `{id}` is what the answer says.
    /// This page, unless told.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
        self
    }

    /// What is there already: the fields show it.
    #[must_use]
    pub fn filled(mut self, with: impl serde::Serialize) -> Self {
        self.filled = serde_json::to_value(with).unwrap_or_default();
        self
    }

    /// Fields that are asked for here, though the operation can do without them.
    #[must_use]
    pub fn needed(mut self, names: &'static [&'static str]) -> Self {
        self.needed = names;
        self
    }

    /// Was this form sent and refused? Then what it stands in is shown open.
    pub fn is_open(&self) -> bool {
        self.tried.is_some()
    }

    /// The form around its fields, with its own button under them.
    pub fn with(&self, fields: Markup) -> Markup {
        self.bare(html! { (fields) p.buttons { (self.button("primary")) } })
    }

    /// A form of one button, as wide as its word.
    pub fn alone(&self, fields: Markup) -> Markup {
        self.bare(html! { (fields) (self.button("quiet")) })
    }

    /// The form around what is given, which holds the button as well.
    pub fn bare(&self, inside: Markup) -> Markup {
        // What changes something keeps the revision that was read when it was begun: two who edit at once are told.
        let revision = self.tried.and_then(|tried| tried.sent.get("_revision").and_then(|r| r.parse().ok()));
        let is_stale = self.tried.is_some_and(|tried| tried.error.as_ref().is_some_and(is_stale));
        let revision = if is_stale { self.revision } else { revision.or(self.revision) };
        html! {
            form #(self.name) method="post" data-form {
                (self.summary())
                input type="hidden" name="_do" value=(self.operation);
                input type="hidden" name="_form" value=(self.name);
                input type="hidden" name="_to" value=(self.to);
                input type="hidden" name="_key" value=(self.key());
                input type="hidden" name="_token" value=(form_token(&self.visit.door.app.keys, &self.visit.cookie));
                @for (name, value) in &self.path {
                    input type="hidden" name={ "_path." (name) } value=(value);
                }
                @if let Some(revision) = revision {
                    input type="hidden" name="_revision" value=(revision);
                }
                (inside)
            }
        }
    }

    /// A form that was only shown again keeps its key: it may have been done already.
    fn key(&self) -> String {
        let kept = self.tried.filter(|tried| tried.error.is_none()).and_then(|tried| tried.sent.get("_key"));
        kept.map_or_else(|| uuid::Uuid::now_v7().to_string(), str::to_owned)
    }

    /// The button.
    pub fn button(&self, class: &str) -> Markup {
        html! { button type="submit" class=(class) { (self.visit.say(&self.operation)) } }
    }
}

fn is_stale(error: &crate::error::Error) -> bool {
    matches!(error.code, Code::RevisionStale | Code::StateMovedOn | Code::VersionNotCurrent)
}

/// A form that only asks for another view of a page: no token, and what it asks stands in the address.
pub fn asking(visit: &Visit, label: &str, fields: Markup) -> Markup {
    html! {
        form.asking method="get" action=(visit.path) role="search" aria-label=(visit.say(label)) {
            (fields)
            button type="submit" { (visit.say("form-show")) }
        }
    }
}
