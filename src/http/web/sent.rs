//! What a form sends, and what is done with it.
//!
//! A form names an operation of the API, the parameters of its path and the fields of its body, as [`super::form`] wrote
//! them. Names with an underscore in front are the form's own; the others are the body's. What a field holds is told by
//! the operation's schema, so that a form says nothing of its own about it.

use std::collections::HashSet;

use chrono_tz::Tz;
use serde_json::{Map, Value, json};

use super::visit::Visiting;
use crate::error::{Code, Error, Result};
use crate::http::acts::{Act, Asked};
use crate::http::shape::{FieldShape, Kind, Shape};
use crate::service::idempotency::Answer;
use crate::words::moments::from_field;

/// Fields of a form at most.
pub const MOST_FIELDS: usize = 2_000;

/// What was sent, by name.
#[derive(Clone, Debug, Default)]
pub struct Sent(Vec<(String, String)>);

/// What was sent, and what did not hold of it.
#[derive(Debug)]
pub struct Tried {
    /// What was sent.
    pub sent: Sent,
    /// Why it was not done; none where the form is only shown once more.
    pub error: Option<Error>,
}

impl Sent {
    /// Reads a body of a form.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let pairs: Vec<(String, String)> =
            form_urlencoded::parse(bytes).into_owned().take(MOST_FIELDS + 1).collect();
        if pairs.len() > MOST_FIELDS {
            let detail = format!("A form has {MOST_FIELDS} fields at most.");
            return Err(Error::because(Code::TooLarge, detail));
        }
        Ok(Self(pairs))
    }

    /// What a field says; of several with its name, the last.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }

    /// Everything that fields of this name say, but for nothing.
    pub fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        self.0.iter().filter(move |(of, value)| of == name && !value.is_empty()).map(|(_, v)| v.as_str())
    }

    /// Does a field of this name stand in it?
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(of, _)| of == name)
    }

    /// Everything but the token and what is secret, to be sent again.
    pub fn kept(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_secret = |name: &str| name == "_token" || name.contains("password") || name == "_show";
        self.0
            .iter()
            .filter(move |(name, _)| !is_secret(name))
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The fields that start with this, without it.
    fn under<'s>(&'s self, start: &'s str) -> impl Iterator<Item = (String, String)> {
        self.0.iter().filter_map(move |(name, v)| Some((name.strip_prefix(start)?.to_owned(), v.clone())))
    }

    /// The body of an operation.
    pub fn body(&self, act: &Act, zone: Tz) -> Value {
        let mut body = Value::Object(Map::new());
        let mut done: Vec<&str> = Vec::new();
        let filled = self.filled_rows();
        for (name, _) in self.0.iter().filter(|(name, _)| !name.starts_with('_')) {
            if done.contains(&name.as_str()) {
                continue;
            }
            done.push(name);
            if row(name).is_some_and(|row| !filled.contains(row)) {
                continue;
            }
            let field = act.shape().field(name).unwrap_or_default();
            if let Some(value) = self.value(name, &field, zone, act.needs_revision()) {
                put(&mut body, name, value, act.shape());
            }
        }
        close_ranks(&mut body);
        body
    }

    /// The rows of lists in which something stands. The others are not sent.
    fn filled_rows(&self) -> HashSet<&str> {
        let filled = self.0.iter().filter(|(_, value)| !value.trim().is_empty() && value != "false");
        filled.filter_map(|(name, _)| row(name)).collect()
    }

    /// What a field holds. One that is left empty is not sent; where something is changed, it is taken out.
    fn value(&self, name: &str, field: &FieldShape, zone: Tz, changes: bool) -> Option<Value> {
        let text = self.get(name)?;
        if field.kind == Kind::List {
            // Several of its name, or one with an item on each line.
            let items = self.all(name).flat_map(str::lines).map(str::trim).filter(|item| !item.is_empty());
            return Some(items.map(Value::from).collect());
        }
        if text.trim().is_empty() && field.kind != Kind::Bool {
            let is_taken_out = changes && field.nullable;
            return (is_taken_out || field.required && !field.nullable)
                .then(|| if is_taken_out { Value::Null } else { text.into() });
        }
        Some(match field.kind {
            Kind::Number => text.trim().parse::<i64>().map_or_else(|_| text.into(), Value::from),
            Kind::Bool => text.parse::<bool>().map_or_else(|_| text.into(), Value::from),
            Kind::Moment => from_field(text, zone).map_or_else(|| text.into(), |at| json!(at)),
            Kind::Text | Kind::List | Kind::Object => text.into(),
        })
    }
}

/// The row of a list that a field belongs to, of `measures.2.name` it is `measures.2`.
fn row(name: &str) -> Option<&str> {
    let is_number = |part: &&str| part.parse::<usize>().is_ok();
    let behind =
        name.rsplit('.').take_while(|part| !is_number(part)).map(|part| part.len().saturating_add(1)).sum();
    name.split('.').any(|part| is_number(&part)).then(|| name.get(..name.len().saturating_sub(behind)))?
}

/// Takes out what was left empty in lists.
fn close_ranks(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.retain(|item| !item.is_null());
            items.iter_mut().for_each(close_ranks);
        }
        Value::Object(object) => object.values_mut().for_each(close_ranks),
        _ => {}
    }
}

/// Puts a value where its name says: objects in objects, and lists where the schema has them.
fn put(body: &mut Value, name: &str, value: Value, shape: &Shape) {
    let mut at = body;
    let mut path = String::new();
    let parts: Vec<&str> = name.split('.').collect();
    for part in &parts {
        if at.is_null() {
            let is_list = shape.field(&path).is_some_and(|field| field.kind == Kind::List);
            *at = if is_list { json!([]) } else { json!({}) };
        }
        path = if path.is_empty() { (*part).to_owned() } else { format!("{path}.{part}") };
        at = match at {
            Value::Object(object) => object.entry(*part).or_insert(Value::Null),
            Value::Array(items) => {
                let Some(index) = part.parse::<usize>().ok().filter(|i| *i < MOST_FIELDS) else { return };
                if items.len() <= index {
                    items.resize(index.saturating_add(1), Value::Null);
                }
                let Some(item) = items.get_mut(index) else { return };
                item
            }
            _ => return,
        };
    }
    *at = value;
}

/// Does what a form asks for.
pub async fn act(visit: &Visiting, sent: &Sent, zone: Tz) -> Result<(Answer, bool)> {
    let act = sent.get("_do").and_then(|id| visit.acts.find(id)).ok_or_else(Error::not_found)?;
    if act.is_guarded() {
        visit.door.rates.sign_in(&visit.address)?;
    }
    let expected = sent.get("_revision").and_then(|revision| revision.parse().ok());
    if act.needs_revision() && expected.is_none() {
        return Err(Error::new(Code::IfMatchRequired));
    }
    let asked = Asked {
        path: sent.under("_path.").collect(),
        body: Some(sent.body(act, zone)),
        expected,
        key: sent.get("_key").filter(|key| uuid::Uuid::try_parse(key).is_ok()).map(str::to_owned),
        ..visit.asks("")
    };
    Ok((act.run(&visit.door, asked).await?, act.is_secret()))
}

/// Where a form leads: an address of this service, with what its answer says in the place of `{names}`. What else it
/// may be leads to the start.
pub fn next(sent: &Sent, answer: &Value) -> String {
    let to = sent.get("_to").filter(|to| is_local(to)).unwrap_or("/");
    let mut out = String::with_capacity(to.len());
    let mut rest = to;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        let value = answer.pointer(&format!("/{}", name.replace('.', "/")));
        let text = value.map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned)).unwrap_or_default();
        let is_plain = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        out.push_str(before);
        out.push_str(if is_plain { &text } else { "" });
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// Is it an address of this service? A browser reads `//host` and `/\host` as one of another.
pub fn is_local(to: &str) -> bool {
    to.starts_with('/')
        && !to.starts_with("//")
        && !to.starts_with("/\\")
        && to.chars().all(|c| !c.is_control() && !c.is_whitespace() && c != '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_service_are_followed() {
        for to in [
            "//evil.example",
            "/\\evil.example",
            "https:evil",
            "https://evil.example",
            "",
            "evil",
            "/a\nb",
            "/\t/evil",
        ] {
            assert!(!is_local(to), "{to}");
            let sent = Sent(vec![("_to".to_owned(), to.to_owned())]);
            assert_eq!(next(&sent, &json!({})), "/", "{to}");
        }
        for to in ["/", "/proposals/1?tab=2#c", "/a/b"] {
            assert!(is_local(to), "{to}");
        }
    }

    #[test]
    fn rows_in_which_nothing_stands_are_told_from_others() {
        assert_eq!(row("measures.2.name"), Some("measures.2"));
        assert_eq!(row("charter.expected_groups.0"), Some("charter.expected_groups.0"));
        assert_eq!(row("a.0.b.1.c"), Some("a.0.b.1"));
        assert_eq!(row("title"), None);
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let sent =
            Sent(vec![field("m.0.name", "Answers"), field("m.1.name", " "), field("m.1.is_new", "false")]);
        assert_eq!(sent.filled_rows(), HashSet::from(["m.0"]));
        let mut body = json!({"m": [null, {"n": [null, 1]}]});
        close_ranks(&mut body);
        assert_eq!(body, json!({"m": [{"n": [1]}]}));
    }

    #[test]
    fn what_an_answer_says_leads_on_and_nowhere_else() {
        let sent = Sent(vec![("_to".to_owned(), "/comments/{id}#{position.id}".to_owned())]);
        assert_eq!(next(&sent, &json!({"id": "a-1", "position": {"id": 7}})), "/comments/a-1#7");
        assert_eq!(next(&sent, &json!({"id": "../x//y"})), "/comments/#");
    }
}
