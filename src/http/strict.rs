//! Strict JSON: syntax first (a key that stands twice is refused, at any depth), then the type, with a
//! pointer to the field that does not hold.

mod objects;

use serde::Deserialize;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

use self::objects::Objects;
use crate::domain::erasures::is_mark;
use crate::error::{Code, Error, FieldError, Result};

/// Reads a body as a `T`.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let Strict(value) = serde_json::from_slice(bytes).map_err(|e| syntax(&e))?;
    if let Some(pointer) = marked(&value) {
        return Err(Error::field(pointer, MARKED));
    }
    typed(value)
}

const MARKED: &str = "is the mark of words that were erased: leave it out, or write other words";

/// Where a text is the mark that stands in the place of words that were erased: only what erases them writes one.
fn marked(value: &Value) -> Option<String> {
    let under = |name: String, value| marked(value).map(|rest| format!("/{name}{rest}"));
    match value {
        Value::String(text) => is_mark(text).then(String::new),
        Value::Array(items) => items.iter().enumerate().find_map(|(n, item)| under(n.to_string(), item)),
        Value::Object(all) => {
            all.iter().find_map(|(name, value)| under(name.replace('~', "~0").replace('/', "~1"), value))
        }
        _ => None,
    }
}

fn syntax(error: &serde_json::Error) -> Error {
    let said = error.to_string();
    match said.strip_prefix(DUPLICATE) {
        Some(_) => Error::because(Code::DuplicateKey, said),
        None => Error::because(Code::MalformedJson, format!("The body is not valid JSON: {said}.")),
    }
}

/// Reads a value as a `T`; an error points to the field.
pub fn typed<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_path_to_error::deserialize(Objects(value)).map_err(|e| {
        let pointer: String = e.path().iter().map(segment).collect();
        Error::fields(vec![field(pointer, e.inner().to_string())])
    })
}

/// A segment of a JSON pointer (RFC 6901).
fn segment(segment: &Segment) -> String {
    match segment {
        Segment::Seq { index } => format!("/{index}"),
        Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Segment::Enum { variant } => format!("/{variant}"),
        Segment::Unknown => String::new(),
    }
}

/// Names the failure of a field from what serde said of it.
pub fn field(pointer: String, said: String) -> FieldError {
    let name = said.split('`').nth(1).unwrap_or_default();
    let (code, pointer) = if said.starts_with("unknown field") {
        (
            Code::UnknownField,
            // The pointer may go as far as the field already: in a body with its slash, in a query without.
            if pointer.rsplit('/').next() == Some(name) { pointer } else { format!("{pointer}/{name}") },
        )
    } else if said.starts_with("missing field") {
        (Code::MissingField, format!("{pointer}/{name}"))
    } else {
        (Code::InvalidField, pointer)
    };
    FieldError { pointer, code, detail: said }
}

const DUPLICATE: &str = "a key stands twice";

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Strict;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }
    fn visit_bool<E>(self, v: bool) -> Result<Strict, E> {
        Ok(Strict(Value::Bool(v)))
    }
    fn visit_i64<E>(self, v: i64) -> Result<Strict, E> {
        Ok(Strict(v.into()))
    }
    fn visit_u64<E>(self, v: u64) -> Result<Strict, E> {
        Ok(Strict(v.into()))
    }
    /// To JSON, `3.0` is the whole number 3 as well as `3` is.
    fn visit_f64<E>(self, v: f64) -> Result<Strict, E> {
        Ok(Strict(v.to_string().parse::<i64>().map_or_else(|_| v.into(), Value::from)))
    }
    fn visit_str<E>(self, v: &str) -> Result<Strict, E> {
        Ok(Strict(v.into()))
    }
    fn visit_string<E>(self, v: String) -> Result<Strict, E> {
        Ok(Strict(v.into()))
    }
    fn visit_unit<E>(self) -> Result<Strict, E> {
        Ok(Strict(Value::Null))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Strict, A::Error> {
        let mut items = Vec::new();
        while let Some(Strict(item)) = seq.next_element()? {
            items.push(item);
        }
        Ok(Strict(Value::Array(items)))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Strict, A::Error> {
        let mut object = Map::new();
        while let Some((key, Strict(value))) = map.next_entry::<String, Strict>()? {
            if object.contains_key(&key) {
                return Err(de::Error::custom(format!("{DUPLICATE} in an object: {key:?}")));
            }
            object.insert(key, value);
        }
        Ok(Strict(Value::Object(object)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        #[allow(dead_code)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        #[allow(dead_code)]
        n: u8,
    }

    #[test]
    fn a_key_that_stands_twice_is_refused_at_any_depth() {
        let error = read::<Outer>(br#"{"inner":{"n":1,"n":2}}"#).unwrap_err();
        assert_eq!(error.code, Code::DuplicateKey);
    }

    #[test]
    fn a_wrong_field_is_pointed_to() {
        let pointer = |json: &[u8]| read::<Outer>(json).unwrap_err().errors[0].pointer.clone();
        assert_eq!(pointer(br#"{"inner":{"n":"x"}}"#), "/inner/n");
        assert_eq!(pointer(br#"{"inner":{"n":1,"m":2}}"#), "/inner/m");
        assert_eq!(pointer(br#"{"inner":{}}"#), "/inner/n");
    }

    #[test]
    fn a_whole_number_may_be_written_with_a_fraction_of_nothing() {
        for whole in ["7", "7.0", "70e-1", "0.7e1"] {
            assert!(read::<Inner>(format!("{{\"n\":{whole}}}").as_bytes()).is_ok(), "{whole}");
        }
        for other in ["7.5", "-7.0", "1e300", "256.0"] {
            assert!(read::<Inner>(format!("{{\"n\":{other}}}").as_bytes()).is_err(), "{other}");
        }
    }

    #[test]
    fn an_array_is_no_object_at_any_depth() {
        for (json, pointer) in [("[]", ""), ("[{\"n\":1}]", ""), ("{\"inner\":[1]}", "/inner")] {
            let error = read::<Outer>(json.as_bytes()).unwrap_err();
            assert_eq!(
                (error.code, error.errors[0].pointer.as_str()),
                (Code::InvalidField, pointer),
                "{json}"
            );
        }
        assert!(read::<Vec<Inner>>(b"[{\"n\":1}]").is_ok());
        assert!(read::<Vec<Inner>>(b"[[1]]").is_err());
        assert!(read::<Option<Inner>>(b"null").unwrap().is_none());
    }

    #[test]
    fn ten_thousand_levels_are_not_read() {
        let error = read::<Outer>("[".repeat(10_000).as_bytes()).unwrap_err();
        assert_eq!(error.code, Code::MalformedJson);
    }
}
