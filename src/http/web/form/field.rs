//! What every field of a form has: label, hint, error, what it holds.

use maud::{Markup, html};
use serde_json::Value;

use super::Form;
use crate::error::FieldError;
use crate::http::shape::{FieldShape, Kind};
use crate::http::web::problem;

impl<'v> Form<'v> {
    pub(super) fn field(&self, name: &str, shape: &FieldShape, control: Markup) -> Markup {
        html! {
            div.field {
                label for=(self.id(name)) { (self.label(name)) (self.optional(shape)) }
                (self.beside(name))
                (control)
            }
        }
    }

    /// Hint and error of a field.
    pub(super) fn beside(&self, name: &str) -> Markup {
        html! {
            @if let Some(hint) = self.hint(name) { span.hint id={ (self.id(name)) "-hint" } { (hint) } }
            @if let Some(fault) = self.fault(name) {
                span.error id={ (self.id(name)) "-error" } { (problem::of_field(self.visit.words(), fault)) }
            }
        }
    }

    pub(super) fn optional(&self, shape: &FieldShape) -> Markup {
        html! { @if !shape.required && shape.kind != Kind::Bool && self.revision.is_none() { " " span.optional { (self.visit.say("form-optional")) } } }
    }

    pub(super) fn label(&self, name: &str) -> String {
        let words = self.visit.words();
        let own = words.find(&format!("{}.{}", self.operation, attribute(name)), &[]);
        own.unwrap_or_else(|| words.say(&format!("field-{}", attribute(name))))
    }

    pub(super) fn hint(&self, name: &str) -> Option<String> {
        let words = self.visit.words();
        let own = words.find(&format!("{}.{}-hint", self.operation, attribute(name)), &[]);
        own.or_else(|| words.find(&format!("field-{}.hint", attribute(name)), &[]))
    }

    pub(super) fn shape(&self, name: &str) -> FieldShape {
        let act = self.visit.acts.find(&self.operation);
        let mut shape = act.and_then(|act| act.shape().field(name)).unwrap_or_default();
        // Rows of a list after the first can be left empty: they are not sent then.
        let is_more = name.split('.').any(|part| part.parse::<usize>().is_ok_and(|n| n > 0));
        shape.required = shape.required && !is_more || self.needed.contains(&name);
        shape
    }

    pub(super) fn value(&self, name: &str) -> Option<String> {
        match self.tried {
            Some(tried) if tried.sent.has(name) => tried.sent.get(name).map(str::to_owned),
            _ => self.of_filled(name),
        }
    }

    pub(super) fn values(&self, name: &str) -> Vec<String> {
        if let Some(tried) = self.tried.filter(|tried| tried.sent.has(name)) {
            return tried.sent.all(name).map(str::to_owned).collect();
        }
        let filled = self.filled.pointer(&pointer(name)).and_then(Value::as_array);
        filled.into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
    }

    pub(super) fn of_filled(&self, name: &str) -> Option<String> {
        match self.filled.pointer(&pointer(name))? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            Value::Array(items) => {
                Some(items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"))
            }
            other => Some(other.to_string()),
        }
    }

    pub(super) fn fault(&self, name: &str) -> Option<&'v FieldError> {
        let error = self.tried.and_then(|tried| tried.error.as_ref())?;
        error.errors.iter().find(|fault| named(&fault.pointer) == name)
    }

    pub(super) fn invalid(&self, name: &str) -> Option<&'static str> {
        self.fault(name).map(|_| "true")
    }

    pub(super) fn described(&self, name: &str) -> Option<String> {
        let hint = self.hint(name).map(|_| format!("{}-hint", self.id(name)));
        let error = self.fault(name).map(|_| format!("{}-error", self.id(name)));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    pub(super) fn id(&self, name: &str) -> String {
        format!("{}-{}", self.name, name.replace('.', "-"))
    }

    pub(super) fn id_of(&self, pointer: &str) -> String {
        self.id(&named(pointer))
    }
}

/// The name of a field in messages: without the numbers of a list.
fn attribute(name: &str) -> String {
    let parts = name.split('.').filter(|part| part.parse::<usize>().is_err());
    parts.collect::<Vec<_>>().join("-")
}

/// The name of the field that a JSON pointer points to.
pub(super) fn named(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".").replace("~1", "/").replace("~0", "~")
}

fn pointer(name: &str) -> String {
    format!("/{}", name.replace('.', "/"))
}
