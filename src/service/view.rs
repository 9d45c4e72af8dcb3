//! A view: the outward form of a thing, the same for every door.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

use crate::store::page::Page;

/// The outward form of a thing.
pub trait View: Serialize + JsonSchema + Send + 'static {
    /// Its revision, where it can change: the entity tag, and what `If-Match` is held against.
    fn revision(&self) -> Option<i64> {
        None
    }
    /// Whether what it shows can change while its revision does not (counts of other things): then a reader who
    /// has this revision is told again all the same.
    fn changes_unrevised(&self) -> bool {
        false
    }
    /// Its address under the API, where it has one.
    fn location(&self) -> Option<String> {
        None
    }
    /// The file that it is, where it is one: given as it stands, and not as JSON.
    fn file(&self) -> Option<&File> {
        None
    }
    /// The key of the next page, where it is a page of a list; the door seals it into a cursor.
    fn next(&mut self) -> Option<&mut String> {
        None
    }
}

impl<T: Serialize + JsonSchema + Send + 'static> View for Page<T> {
    fn next(&mut self) -> Option<&mut String> {
        self.next.as_mut()
    }
}

/// A file that is taken away. Its operation says which media types it can have.
#[derive(Clone, Debug, Serialize)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its media type, without parameters.
    pub media_type: &'static str,
    /// What is in it, in UTF-8.
    pub text: String,
}

impl JsonSchema for File {
    fn schema_name() -> Cow<'static, str> {
        "File".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string"})
    }
}

impl View for File {
    fn file(&self) -> Option<&File> {
        Some(self)
    }
}

/// Done; there is nothing to say.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Done {}

impl View for Done {}
