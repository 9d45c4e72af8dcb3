//! The JSON Schema of each kind of line: made from the list of tables, the same in every export.

use serde_json::{Map, Value, json};

use super::{Column, ColumnKind, FORMAT, Part, Table, tables};

/// The text of `schema.json`.
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(&document()).unwrap_or_default();
    text.push('\n');
    text
}

fn document() -> Value {
    let mut defs = simple();
    for (name, schema) in lines() {
        defs.insert(name.to_owned(), schema);
    }
    for table in tables() {
        defs.insert(table.path(), line_of(table));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        "description": "Each definition that is named as a file is that of a line of this file, or of the file itself.",
        "$defs": defs,
    })
}

/// What stands in columns.
fn simple() -> Map<String, Value> {
    let hex = |length: &str| json!({"type": "string", "pattern": format!("^[0-9a-f]{{{length}}}$")});
    let time = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$";
    let uuid = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
    Map::from_iter([
        ("id".to_owned(), json!({"type": "string", "pattern": uuid})),
        ("time".to_owned(), json!({"type": "string", "pattern": time})),
        ("text".to_owned(), json!({"type": "string"})),
        ("number".to_owned(), json!({"type": "integer"})),
        ("flag".to_owned(), json!({"type": "boolean"})),
        ("bytes".to_owned(), json!({"type": "string", "pattern": "^([0-9a-f]{2})*$"})),
        ("digest".to_owned(), hex("64")),
        ("salts".to_owned(), json!({"type": "object", "additionalProperties": reference("digest")})),
    ])
}

/// The lines and files that are of no table.
fn lines() -> [(&'static str, Value); 3] {
    let contents = json!({"type": ["array", "null"], "items": {"type": ["string", "null"]}});
    let entry = object(&[
        ("seq", json!({"type": ["integer", "null"], "minimum": 1})),
        ("sequenced_at", or_null("time")),
        ("leaf", reference("text")),
        ("body", reference("text")),
        ("salts", json!({"type": "array", "items": reference("digest")})),
        ("contents", contents),
    ]);
    let person = object(&[("id", reference("id")), ("name", or_null("text"))]);
    let sum = object(&[("bytes", json!({"type": "integer", "minimum": 0})), ("sha256", reference("digest"))]);
    let manifest = object(&[
        ("files", json!({"type": "object", "additionalProperties": sum})),
        ("format", json!({"const": FORMAT})),
        ("group", object(&[("id", reference("id")), ("slug", reference("text"))])),
        ("origin", reference("text")),
        ("proposal", or_null("id")),
        ("size", json!({"type": "integer", "minimum": 0})),
    ]);
    [(super::ENTRIES, entry), (super::PEOPLE, person), (super::MANIFEST, manifest)]
}

fn line_of(table: &Table) -> Value {
    let columns: Vec<(&str, Value)> = table.columns.iter().map(|c| (c.name, column(c))).collect();
    let row = ("row", object(&columns));
    if matches!(table.part, Part::Covered | Part::Derived) {
        return object(&[row]);
    }
    let mut line =
        object(&[row, ("entry", or_null("id")), ("salt", or_null("digest")), ("texts", reference("salts"))]);
    if let Some(Value::Object(properties)) = line.get_mut("properties") {
        properties.insert("withheld".to_owned(), reference("salts"));
    }
    line
}

fn column(column: &Column) -> Value {
    let kind = match column.kind {
        ColumnKind::Id => "id",
        ColumnKind::Time => "time",
        ColumnKind::Text => "text",
        ColumnKind::Number => "number",
        ColumnKind::Flag => "flag",
        ColumnKind::Bytes => "bytes",
    };
    // What is withheld is null.
    let is_text = column.kind == ColumnKind::Text;
    if column.nullable || is_text { or_null(kind) } else { reference(kind) }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn or_null(name: &str) -> Value {
    json!({"anyOf": [reference(name), {"type": "null"}]})
}

/// An object with exactly these members.
fn object(members: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> =
        members.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    let required: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_leads_somewhere() {
        let document = document();
        let text = text();
        for named in text.split("\"#/$defs/").skip(1) {
            let name = named.split('"').next().unwrap();
            assert!(document["$defs"].get(name).is_some(), "{name}");
        }
        assert_eq!(document["$defs"]["facts/electors.jsonl"]["required"], json!(["row"]));
    }
}
