//! What an operation is given: path, query and body, each parsed at the door.

use std::marker::PhantomData;

use schemars::JsonSchema;
use serde::de::{self, DeserializeOwned};
use serde::{Deserialize, Deserializer};

use crate::domain::ids::Id;
use crate::error::{Code, Error, FieldError, Result};
use crate::http::strict;
use crate::service::{App, Window};

/// What an operation is given.
#[derive(Clone, Debug)]
pub struct Req<P, Q = Nothing, B = Nothing> {
    /// The application, for what the configuration says.
    pub app: App,
    /// The parameters in the path.
    pub path: P,
    /// The parameters behind the question mark.
    pub query: Q,
    /// The body.
    pub body: B,
}

/// No parameters, or an empty object as a body.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// The id in a path.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(bound = "")]
#[schemars(bound = "", inline)]
pub struct ById<T> {
    /// The id of the thing.
    pub id: Id<T>,
    #[serde(skip)]
    #[schemars(skip)]
    thing: PhantomData<fn() -> T>,
}

/// The id of a thing and the number of one of its parts, in a path.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(bound = "")]
#[schemars(bound = "", inline)]
pub struct ByNumber<T> {
    /// The id of the thing.
    pub id: Id<T>,
    /// The number of its part, from 1.
    #[serde(deserialize_with = "number")]
    #[schemars(range(min = 1))]
    pub number: i64,
    #[serde(skip)]
    #[schemars(skip)]
    thing: PhantomData<fn() -> T>,
}

/// A number has one spelling: no sign, no zero before it.
pub(super) fn plain_number(text: &str) -> Option<i64> {
    text.parse().ok().filter(|n: &i64| *n >= 0 && n.to_string() == text)
}

/// A path is text.
pub(super) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let text = String::deserialize(deserializer)?;
    plain_number(&text).ok_or_else(|| de::Error::custom("expected a number"))
}

/// A page of a list ordered by id.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// The cursor that the page before gave as `next`.
    pub after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    pub limit: Option<i64>,
}

impl Paging {
    /// The part of the list that is asked for; the key is an id.
    pub fn by_id<T>(&self) -> Result<Window<Id<T>>> {
        window(self.after.as_deref(), self.limit, Id::parse)
    }
}

/// The part of a list that is asked for, with a key of its own kind.
pub fn window<K>(
    after: Option<&str>,
    limit: Option<i64>,
    parse: impl Fn(&str) -> Option<K>,
) -> Result<Window<K>> {
    let limit = limit.unwrap_or(50);
    if !(1..=100).contains(&limit) {
        return Err(Error::field("limit", "must be 1 to 100"));
    }
    let after = match after {
        None => None,
        Some(cursor) => Some(parse(cursor).ok_or_else(|| Error::new(Code::BadCursor))?),
    };
    Ok(Window { after, limit })
}

/// Reads path parameters; what cannot be an id names nothing.
pub fn path<P: DeserializeOwned>(pairs: &[(String, String)]) -> Result<P> {
    let object = pairs.iter().map(|(k, v)| (k.clone(), v.as_str().into())).collect();
    strict::typed(serde_json::Value::Object(object)).map_err(|_| Error::not_found())
}

/// Reads query parameters.
pub fn query<Q: DeserializeOwned>(text: &str) -> Result<Q> {
    let de = serde_urlencoded::Deserializer::new(form_urlencoded::parse(text.as_bytes()));
    serde_path_to_error::deserialize(de).map_err(|e| {
        let pointer = e.path().to_string();
        let field =
            strict::field(if pointer == "." { String::new() } else { pointer }, e.inner().to_string());
        let name = field.pointer.trim_start_matches('/').to_owned();
        Error::fields(vec![FieldError { pointer: name, ..field }])
    })
}

/// Reads a body; one that is not there reads as `{}`.
pub fn body<B: DeserializeOwned>(bytes: &[u8]) -> Result<B> {
    strict::read(if bytes.is_empty() { b"{}" } else { bytes })
}
