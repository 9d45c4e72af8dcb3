//! What the body of an operation is like, as its schema says: forms take their kinds, bounds and choices from it, so that
//! none is written down a second time.

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

/// A body's schema, with what it refers to.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    root: Value,
    defined: Map<String, Value>,
}

/// What one field is like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldShape {
    /// What it holds.
    pub kind: Kind,
    /// It must be given.
    pub required: bool,
    /// It can be `null`.
    pub nullable: bool,
    /// Characters at least.
    pub min_length: Option<u64>,
    /// Characters at most.
    pub max_length: Option<u64>,
    /// The least number.
    pub min: Option<i64>,
    /// The greatest number.
    pub max: Option<i64>,
    /// The codes it can be.
    pub codes: Vec<String>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    #[default]
    Text,
    /// A whole number.
    Number,
    /// Yes or no.
    Bool,
    /// A moment.
    Moment,
    /// Several of something.
    List,
    /// Fields of its own.
    Object,
}

impl Shape {
    /// Of a body.
    pub fn of(body: Option<fn(&mut SchemaGenerator) -> Schema>) -> Self {
        let Some(body) = body else { return Self::default() };
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let root = body(&mut generator).to_value();
        let defined = generator.take_definitions(true);
        Self { root, defined }
    }

    /// The field with this name: a path of names, joined by dots.
    pub fn field(&self, name: &str) -> Option<FieldShape> {
        let mut at = vec![&self.root];
        let mut required = true;
        for part in name.split('.') {
            let mut found = Vec::new();
            for schema in at {
                for object in self.forms(schema) {
                    if let Some(field) = object.pointer(&format!("/properties/{part}")) {
                        let names = object.get("required").and_then(Value::as_array);
                        required &= names.is_some_and(|names| names.iter().any(|n| n == part));
                        found.push(field);
                    } else if let Some(item) = object.get("items").filter(|_| part.parse::<usize>().is_ok()) {
                        found.push(item);
                    } else if let Some(value) = object.get("additionalProperties").filter(|v| v.is_object()) {
                        found.push(value);
                    }
                }
            }
            at = found;
        }
        let first = at.first()?;
        Some(self.read(first, required))
    }

    fn read(&self, schema: &Value, required: bool) -> FieldShape {
        let mut shape = FieldShape { required, ..FieldShape::default() };
        for form in self.forms(schema) {
            shape.learn(form);
        }
        shape
    }

    /// A schema, and whatever it refers to or is one of.
    fn forms<'s>(&'s self, schema: &'s Value) -> Vec<&'s Value> {
        let mut all = vec![schema];
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let name = name.rsplit('/').next().unwrap_or_default();
            all.extend(self.defined.get(name).map(|s| self.forms(s)).unwrap_or_default());
        }
        for list in ["anyOf", "oneOf", "allOf"] {
            let among = schema.get(list).and_then(Value::as_array);
            all.extend(among.into_iter().flatten().flat_map(|s| self.forms(s)));
        }
        all
    }
}

impl FieldShape {
    fn learn(&mut self, schema: &Value) {
        let types: Vec<&str> = match schema.get("type") {
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        for name in types {
            match name {
                "null" => self.nullable = true,
                "integer" | "number" => self.kind = Kind::Number,
                "boolean" => self.kind = Kind::Bool,
                "array" => self.kind = Kind::List,
                "object" => self.kind = Kind::Object,
                _ => {}
            }
        }
        if schema.get("format").and_then(Value::as_str) == Some("date-time") {
            self.kind = Kind::Moment;
        }
        let whole = |name: &str| schema.get(name).and_then(Value::as_i64);
        self.min_length = schema.get("minLength").and_then(Value::as_u64).or(self.min_length);
        self.max_length = schema.get("maxLength").and_then(Value::as_u64).or(self.max_length);
        self.min = whole("minimum").or(self.min);
        self.max = whole("maximum").or(self.max);
        let codes = schema.get("enum").and_then(Value::as_array);
        let one = schema.get("const").map(std::slice::from_ref);
        for code in codes.map(Vec::as_slice).or(one).into_iter().flatten() {
            match code.as_str() {
                Some(code) => self.codes.push(code.to_owned()),
                None => self.nullable |= code.is_null(),
            }
        }
    }
}
