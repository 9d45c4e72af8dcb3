//! The OpenAPI 3.1 document, made from the list of operations.

use actix_web::http::Method;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use self::tags::TAGS;
use super::operation::{Operation, Policy};

mod answers;
mod tags;

/// What holds for all operations, in short; `api-spec/README.md` has it in full.
const CONVENTIONS: &str = "JSON in UTF-8; ids are UUIDs, times RFC 3339 in UTC. A list is `{items, next}`: `limit` says \
    how many, `after` takes `next`. PATCH, PUT and DELETE need `If-Match` with the entity tag that was read; POST takes an \
    `Idempotency-Key`, under which it is done once. Every refusal is a problem (RFC 9457) with a stable `code`. A write \
    names its entry in the record in `Record-Entry`.";

/// The document for these operations.
pub fn document(operations: &[Operation]) -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    settings.meta_schema = None;
    settings.transforms.push(Box::new(RecursiveTransform(bounded)));
    let mut generator = settings.into_generator();
    let failures = answers::failures(operations, &mut generator);
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations {
        let described = describe(operation, &mut generator);
        let path = paths.entry(format!("/api/v1{}", operation.path)).or_insert_with(|| json!({}));
        if let Some(path) = path.as_object_mut() {
            path.insert(operation.method.as_str().to_ascii_lowercase(), described);
        }
    }
    let tags: Vec<Value> =
        TAGS.iter().map(|(tag, about)| json!({"name": tag, "description": about})).collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Assent",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": env!("CARGO_PKG_DESCRIPTION"),
            "description": CONVENTIONS,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "tags": tags,
        "security": [{}, {"bearer": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer",
                "description": "An access token of POST /api/v1/sessions, or an API token."}},
            "headers": answers::headers(),
            "responses": failures,
            "schemas": generator.take_definitions(true),
        },
    })
}

/// Says how large a number can be; `format` alone binds nobody who reads the schema.
fn bounded(schema: &mut Schema) {
    let (least, most) = match schema.get("format").and_then(Value::as_str) {
        Some("int64") => (json!(i64::MIN), json!(i64::MAX)),
        Some("int32") => (json!(i32::MIN), json!(i32::MAX)),
        Some("uint32") => (json!(0), json!(u32::MAX)),
        Some("uint" | "uint64") => (json!(0), json!(u64::MAX)),
        _ => return,
    };
    let schema = schema.ensure_object();
    schema.entry("minimum").or_insert(least);
    schema.entry("maximum").or_insert(most);
}

fn describe(operation: &Operation, generator: &mut SchemaGenerator) -> Value {
    let mut described = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "tags": [operation.tag],
        "x-policy": policy(operation.policy),
        "parameters": parameters(operation, generator),
        "responses": answers::of(operation, generator),
    });
    if operation.policy.needs_sign_in() {
        insert(&mut described, "security", json!([{"bearer": []}]));
    }
    if let Some(body) = operation.schemas.body {
        let mut content = json!({"schema": body(generator)});
        if let Some(example) = &operation.example {
            insert(&mut content, "example", example.clone());
        }
        let request =
            json!({"required": operation.example.is_some(), "content": {"application/json": content}});
        insert(&mut described, "requestBody", request);
    }
    described
}

fn insert(object: &mut Value, key: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(key.to_owned(), value);
    }
}

fn policy(policy: Policy) -> Value {
    match policy {
        Policy::Public => json!({"kind": "public"}),
        Policy::SignedIn(scope) => json!({"kind": "signed_in", "scope": scope}),
        Policy::Admin => json!({"kind": "admin"}),
        Policy::Group(action) => json!({"kind": "group", "action": action}),
    }
}

fn parameters(operation: &Operation, generator: &mut SchemaGenerator) -> Vec<Value> {
    let (mut path, mut query) = ((operation.schemas.path)(generator), (operation.schemas.query)(generator));
    for schema in [&mut path, &mut query] {
        RecursiveTransform(bounded).transform(schema);
    }
    let mut all = properties(&path, "path", generator);
    all.extend(properties(&query, "query", generator));
    if operation.requires_revision() {
        all.push(json!({"name": "If-Match", "in": "header", "required": true,
            "description": "The entity tag of the revision you read.", "schema": {"type": "string", "pattern": "^\"[0-9]{1,18}\"$"}}));
    }
    if operation.method == Method::GET {
        all.push(json!({"name": "If-None-Match", "in": "header", "required": false,
            "description": "An entity tag you have: 304 where nothing changed.", "schema": {"type": "string"}}));
    }
    if operation.method == Method::POST {
        all.push(json!({"name": "Idempotency-Key", "in": "header", "required": false,
            "description": "Any name of your choice for this request: sent again, it is done once.",
            "schema": {"type": "string", "pattern": "^([!#-~]{1,128}|\"[!#-~]{1,128}\")$"}}));
    }
    all
}

fn properties(schema: &Schema, place: &str, _: &SchemaGenerator) -> Vec<Value> {
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else { return Vec::new() };
    let required = schema.get("required").and_then(Value::as_array);
    properties
        .iter()
        .map(|(name, property)| {
            let mut property = property.clone();
            let description = property.as_object_mut().and_then(|p| p.remove("description"));
            let is_required = place == "path" || required.is_some_and(|r| r.iter().any(|n| n == name));
            json!({"name": name, "in": place, "required": is_required, "description": description, "schema": without_null(property)})
        })
        .collect()
}

/// A query parameter that is left out is not there; it is never null.
fn without_null(mut schema: Value) -> Value {
    if let Some(kinds) = schema.get_mut("type").and_then(Value::as_array_mut) {
        kinds.retain(|k| k != "null");
        if let [only] = kinds.as_slice() {
            let only = only.clone();
            insert(&mut schema, "type", only);
        }
    }
    let any = schema.get("anyOf").and_then(Value::as_array).cloned();
    match any.as_deref() {
        Some([one, null]) if null.get("type").is_some_and(|t| t == "null") => one.clone(),
        _ => schema,
    }
}
