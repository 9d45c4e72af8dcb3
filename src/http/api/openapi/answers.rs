//! What an operation can answer, for the OpenAPI document: its success, and the failures by their status.
//! Everything that is the same for many operations stands once, in the components.

use std::collections::BTreeMap;

use actix_web::http::Method;
use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};

use super::super::operation::{JSON, Operation};
use crate::http::problem;

/// The answers of an operation, by status.
pub(super) fn of(operation: &Operation, generator: &mut SchemaGenerator) -> Value {
    let answer = (operation.schemas.answer)(generator);
    let content = operation.media.iter().map(|media| ((*media).to_owned(), json!({"schema": answer})));
    let content: Map<String, Value> = content.collect();
    let mut responses = Map::new();
    responses.insert(
        operation.status.to_string(),
        json!({"description": "Done.", "headers": shown(&success(operation, generator)), "content": content}),
    );
    for (status, ..) in failing(operation) {
        let reference = json!({"$ref": format!("#/components/responses/{status}")});
        responses.insert(status.to_string(), reference);
    }
    Value::Object(responses)
}

/// The headers of a success.
fn success(operation: &Operation, generator: &mut SchemaGenerator) -> Vec<&'static str> {
    let is_list = (operation.schemas.query)(generator).pointer("/properties/after").is_some();
    let mut headers = vec!["X-Request-Id", "Cache-Control", "Vary"];
    if operation.is_live() {
        return headers;
    }
    match operation.method {
        Method::GET if operation.is_download() => {}
        Method::GET => headers.push("ETag"),
        _ => headers.extend(["Revision", "Record-Entry"]),
    }
    if operation.status == 201 {
        headers.push("Location");
    }
    if operation.media != [JSON] {
        headers.push("Content-Disposition");
    }
    if is_list {
        headers.push("Link");
    }
    headers
}

/// References to headers of the components. One component is not named as its header: an entity tag that
/// comes always, and one that comes where there is a revision, are two.
fn shown(headers: &[&str]) -> Value {
    let named = headers.iter().map(|component| {
        let name = if *component == "Revision" { "ETag" } else { component };
        (name.to_owned(), json!({"$ref": format!("#/components/headers/{component}")}))
    });
    Value::Object(named.collect())
}

/// The headers, for the components.
pub(super) fn headers() -> Value {
    let always = |description: &str, schema: Value| json!({"description": description, "required": true, "schema": schema});
    let sometimes = |description: &str, schema: Value| json!({"description": description, "schema": schema});
    let text = || json!({"type": "string"});
    json!({
        "Cache-Control": always("What may be kept, and by whom.", text()),
        "Content-Disposition": always("The name of the file.", text()),
        "Content-Language": sometimes("The language of the title, where the request asks for one by `Accept-Language`.", text()),
        "ETag": always("The revision in quotes, or a weak tag of the content.", json!({"type": "string", "pattern": "^(W/)?\"[0-9a-f]+\"$"})),
        "Link": sometimes("The next page, with `rel=\"next\"`.", text()),
        "Location": sometimes("The address of what was made, where it has one.", json!({"type": "string", "format": "uri-reference"})),
        "Record-Entry": sometimes("The id of the entry that this left in the record.", json!({"type": "string", "format": "uuid"})),
        "Retry-After": always("Seconds to wait.", json!({"type": "string", "pattern": "^[0-9]+$"})),
        "Revision": sometimes("The new revision in quotes, where the thing can change.", json!({"type": "string", "pattern": "^\"[0-9]+\"$"})),
        "Vary": always("What the answer depends on.", text()),
        "WWW-Authenticate": always("How to sign in.", text()),
        "X-Request-Id": always("What the log calls this request.", text()),
    })
}

/// All failures that an operation can answer with, for the components.
pub(super) fn failures(operations: &[Operation], generator: &mut SchemaGenerator) -> Value {
    let problem = generator.subschema_for::<problem::Problem>();
    let statuses: BTreeMap<u16, &str> = operations.iter().flat_map(failing).collect();
    let described = statuses.into_iter().map(|(status, description)| {
        let mut headers = vec!["X-Request-Id", "Cache-Control"];
        let mut response = json!({"description": description});
        match status {
            401 => headers.push("WWW-Authenticate"),
            429 | 503 => headers.push("Retry-After"),
            304 => headers.extend(["ETag", "Vary"]),
            _ => {}
        }
        if status != 304 {
            super::insert(&mut response, "content", json!({problem::MEDIA_TYPE: {"schema": problem}}));
            headers.push("Content-Language");
        }
        super::insert(&mut response, "headers", shown(&headers));
        (status.to_string(), response)
    });
    Value::Object(described.collect())
}

/// What an operation answers with where it does not do what was asked.
fn failing(operation: &Operation) -> Vec<(u16, &'static str)> {
    let mut failures = vec![
        (400, "The request cannot be read."),
        (401, "Nobody is signed in, or the token does not hold."),
        (403, "The actor may not."),
        (404, "There is no such thing, or the actor may not know of it."),
        (408, "The request took too long to arrive."),
        (413, "The request is too large."),
        (422, "A field or a rule, named."),
        (429, "Too many requests."),
        (500, "A fault of the service."),
        (503, "The service cannot do it now."),
    ];
    if operation.method == Method::GET {
        failures.push((304, "What the caller has is still right."));
    } else {
        failures.extend([(409, "The state moved on."), (415, "The body is not JSON.")]);
    }
    if operation.requires_revision() {
        failures.extend([(412, "The revision is not the current one."), (428, "If-Match is missing.")]);
    }
    failures
}
