//! What the service alone says of a thing is in no request: not who wrote it, not when, not in which role. And a
//! request says what it means by name: an array of a thing's values in their order is not the thing.

use assent::http::api::{self, Operation};
use serde_json::{Value, json};

use crate::support::{Client, Reply, World, world};

/// The schema behind a `$ref`, or the schema itself.
fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    match schema["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
        None => schema,
    }
}

/// What an operation says to a body, sent by the administrator about nothing that there is.
async fn send(w: &World, operation: &Operation, body: &Value) -> Reply {
    let path = operation
        .path
        .replace("{id}", &uuid::Uuid::nil().to_string())
        .replace("{number}", "1")
        .replace("{kind}", "group");
    let request = w.admin.request(operation.method.as_str().parse().unwrap(), &path);
    Client::send(request.header("if-match", "\"1\"").json(body)).await
}

#[test]
fn every_body_names_all_of_its_fields() {
    let document = api::document(&api::operations());
    let mut open = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
            if !schema.is_null() && resolved(&document, schema)["additionalProperties"] != json!(false) {
                open.push(format!("{method} {path}"));
            }
        }
    }
    assert!(open.is_empty(), "these bodies take fields that they do not name: {open:#?}");
}

#[test]
fn fields_that_the_service_sets_are_refused_in_every_write() {
    world(async |w| {
        let document = api::document(&api::operations());
        let mut tried = 0;
        for operation in api::operations().iter().filter(|o| o.example.is_some()) {
            let address = format!("/api/v1{}", operation.path);
            let method = operation.method.as_str().to_ascii_lowercase();
            let described = &document["paths"][&address][&method];
            let schema = &described["requestBody"]["content"]["application/json"]["schema"];
            let known = &resolved(&document, schema)["properties"];
            for field in ["role", "author_id", "created_at", "revision"] {
                if known.get(field).is_some() {
                    continue;
                }
                let mut body = operation.example.clone().unwrap();
                body[field] = json!("chair");
                let reply = send(&w, operation, &body).await;
                assert_eq!(reply.status, 422, "{field} in {}: {}", operation.id, reply.body);
                assert_eq!(reply.body["code"], "unknown_field", "{field} in {}", operation.id);
                tried += 1;
            }
        }
        assert!(tried > 50, "only {tried} were tried");
    });
}

/// The same values without their names, wherever an object stands in the example: once for each.
fn nameless(example: &Value) -> Vec<Value> {
    let Value::Object(fields) = example else { return Vec::new() };
    let mut found = vec![Value::Array(fields.values().cloned().collect())];
    for (name, value) in fields {
        let inside = match value {
            Value::Array(items) => {
                items.first().map(nameless).unwrap_or_default().into_iter().map(|v| json!([v])).collect()
            }
            value => nameless(value),
        };
        found.extend(inside.into_iter().map(|without| {
            let mut body = example.clone();
            body[name] = without;
            body
        }));
    }
    found
}

#[test]
fn an_array_is_read_as_no_thing_in_any_write() {
    world(async |w| {
        let document = api::document(&api::operations());
        let (mut tried, mut inside) = (0, 0);
        for operation in api::operations() {
            let address = format!("/api/v1{}", operation.path);
            let method = operation.method.as_str().to_ascii_lowercase();
            let schema =
                &document["paths"][&address][&method]["requestBody"]["content"]["application/json"]["schema"];
            if schema.is_null() {
                continue;
            }
            let mut bodies = vec![json!([])];
            bodies.extend(operation.example.iter().flat_map(nameless));
            for body in bodies {
                let reply = send(&w, &operation, &body).await;
                assert_eq!(reply.status, 422, "{body} in {}: {}", operation.id, reply.body);
                assert_eq!(reply.body["code"], "invalid_field", "{body} in {}", operation.id);
                tried += 1;
                inside += i32::from(body.is_object());
            }
        }
        assert!(tried > 150 && inside > 5, "only {tried} were tried, {inside} of them inside");
    });
}
