//! The one gate in front of every operation: limits, credentials, headers; then the call; then its answer.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use actix_web::http::header::{self, HeaderMap};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, Scope};

use super::call::Raw;
use super::operation::{JSON, Operation, Reply};
use super::{download, feeds, live};
use crate::error::{Code, Error, Result};
use crate::http::{Door, body, client, problem};
use crate::service::App;
use crate::service::authenticate::{Credential, read_bearer};
use crate::service::idempotency::Answer;

/// Routes every operation, and says 405 where the method is not offered.
pub fn configure(config: &mut ServiceConfig, operations: Vec<Operation>) {
    let mut by_path: BTreeMap<&'static str, Vec<Arc<Operation>>> = BTreeMap::new();
    for operation in operations {
        by_path.entry(operation.path).or_default().push(Arc::new(operation));
    }
    let mut scopes: BTreeMap<&'static str, Scope> = BTreeMap::new();
    for (path, operations) in by_path {
        let (first, rest) = first_segment(path);
        let methods: Vec<Method> = operations.iter().flat_map(|o| answers_to(o)).collect();
        let allowed = methods.iter().map(Method::as_str).collect::<Vec<_>>().join(", ");
        let mut resource = web::resource(rest);
        for operation in operations {
            let methods = answers_to(&operation);
            let handler = move |door: Data<Door>, request: HttpRequest, payload: Payload| {
                let operation = operation.clone();
                async move { handle(&door, operation, &request, payload).await }
            };
            for method in methods {
                resource = resource.route(web::method(method).to(handler.clone()));
            }
        }
        let refuse = move || {
            let allowed = allowed.clone();
            async move { problem::not_offered(&allowed, &new_request_id()) }
        };
        let scope = scopes.remove(first).unwrap_or_else(|| web::scope(&format!("/api/v1{first}")));
        scopes.insert(first, scope.service(resource.default_service(web::to(refuse))));
    }
    for scope in scopes.into_values() {
        config.service(scope);
    }
}

/// Cuts a path after its first segment: the routes are tried one after the other, and a request is compared with
/// those of its own noun alone.
fn first_segment(path: &'static str) -> (&'static str, &'static str) {
    let end = path.get(1..).and_then(|rest| rest.find('/')).map_or(path.len(), |at| at.saturating_add(1));
    path.split_at(end)
}

/// What is read can also be asked for without its body (RFC 9110, 9.1), but for a stream, which has no end, and for what
/// takes long to be made.
fn answers_to(operation: &Operation) -> Vec<Method> {
    let is_read = operation.method == Method::GET && !operation.is_live() && !operation.is_download();
    if is_read { vec![Method::GET, Method::HEAD] } else { vec![operation.method.clone()] }
}

/// A name for a request in answers and in the log.
pub fn new_request_id() -> String {
    uuid::Uuid::now_v7().simple().to_string()
}

async fn handle(
    door: &Data<Door>,
    operation: Arc<Operation>,
    request: &HttpRequest,
    payload: Payload,
) -> HttpResponse {
    let (request_id, name, began) = (new_request_id(), operation.id, Instant::now());
    let response = match call(door, operation, request, payload).await {
        Ok(Reply::Whole(answer)) => respond(request, answer, &request_id),
        Ok(Reply::Live(events)) => live::respond(events, &request_id),
        Ok(Reply::File(file)) => download::respond(file, &request_id),
        Err(error) => problem::respond(error, &request_id),
    };
    let (status, took) = (response.status().as_u16(), began.elapsed());
    door.metrics.answered(name, status, took);
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    tracing::info!(target: "assent::request", request_id, operation = name, status, micros);
    response
}

async fn call(
    door: &Data<Door>,
    operation: Arc<Operation>,
    request: &HttpRequest,
    payload: Payload,
) -> Result<Reply> {
    let (app, rates) = (&door.app, &door.rates);
    let headers = request.headers();
    let address = client::address(request, &app.config.trusted_proxies);
    let credential = credential(app, headers)?;
    if operation.guarded {
        rates.sign_in(&address)?;
    }
    let caller = rates.request(&credential, &address)?;
    let bytes = body::read(payload, app.config.limits).await?;
    if !bytes.is_empty() && operation.schemas.body.is_some() {
        body::must_be_json(request)?;
    }
    operation.asks_to_sign_in(&credential)?;
    let expected = if operation.requires_revision() { Some(if_match(headers)?) } else { None };
    let key = idempotency_key(headers)?;
    let raw = Raw {
        app: app.clone(),
        credential,
        path: request.match_info().iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
        uri: format!("{} {}", operation.method, request.uri()),
        query: request.query_string().to_owned(),
        body: bytes,
        expected,
        key,
        last_event: headers.get("last-event-id").map(|v| v.to_str().unwrap_or("?").to_owned()),
        caller,
        door: door.clone(),
        operation: operation.clone(),
    };
    operation.run(raw).await
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|v| v.to_str().ok())
}

/// Cookies are ignored: only what a page of another origin cannot send opens anything.
fn credential(app: &App, headers: &HeaderMap) -> Result<Credential> {
    let Some(value) = headers.get(header::AUTHORIZATION) else { return Ok(Credential::None) };
    let bearer =
        value.to_str().ok().and_then(|v| v.split_once(' ')).filter(|(s, _)| s.eq_ignore_ascii_case("bearer"));
    let (_, token) = bearer.ok_or_else(|| Error::new(Code::InvalidToken))?;
    read_bearer(&app.keys, token.trim(), app.clock.now())
}

fn if_match(headers: &HeaderMap) -> Result<i64> {
    let value = headers.get(header::IF_MATCH).ok_or_else(|| Error::new(Code::IfMatchRequired))?;
    let revision =
        value.to_str().ok().and_then(|v| v.trim().strip_prefix('"')?.strip_suffix('"')?.parse().ok());
    revision.ok_or_else(|| Error::new(Code::RevisionStale))
}

fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let text = value.to_str().unwrap_or_default().trim();
    // As a structured field it stands in quotes; many clients send it without.
    let key = text.strip_prefix('"').and_then(|v| v.strip_suffix('"')).unwrap_or(text);
    let fits = |c: char| c.is_ascii_graphic() && c != '"';
    if (1..=128).contains(&key.len()) && key.chars().all(fits) {
        return Ok(Some(key.to_owned()));
    }
    Err(Error::field("Idempotency-Key", "must be 1 to 128 visible ASCII characters without quotes inside"))
}

fn respond(request: &HttpRequest, answer: Answer, request_id: &str) -> HttpResponse {
    let is_get = request.method() == Method::GET || request.method() == Method::HEAD;
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let etag = answer.headers.iter().find(|(name, _)| name == "etag").map(|(_, value)| value.as_str());
    let told_again = answer.headers.iter().any(|(name, _)| name == "x-told-again");
    let known = is_get
        && !told_again
        && etag.is_some()
        && text(request.headers(), "if-none-match").is_some_and(|v| matches(v, etag));
    let mut response = HttpResponse::build(if known { StatusCode::NOT_MODIFIED } else { status });
    for (name, value) in &answer.headers {
        match name.as_str() {
            "x-next" => response.insert_header((header::LINK, next_link(request, value))),
            "x-told-again" => &mut response,
            name => response.insert_header((name, value.as_str())),
        };
    }
    let is_personal = request.headers().contains_key(header::AUTHORIZATION)
        || feeds::opens_by_secret(request.query_string());
    let cache = if is_personal { "private, no-cache" } else { "no-cache" };
    response.insert_header((header::CACHE_CONTROL, if is_get { cache } else { "no-store" }));
    response.insert_header((header::VARY, "authorization"));
    response.insert_header(("x-request-id", request_id));
    if known || status == StatusCode::NO_CONTENT {
        return response.finish();
    }
    if !answer.headers.iter().any(|(name, _)| name == "content-type") {
        response.content_type(JSON);
    }
    response.body(answer.body)
}

/// Weak comparison (RFC 9110, 8.8.3.2): right for conditional reads.
fn matches(given: &str, etag: Option<&str>) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let etag = etag.map(bare);
    given.trim() == "*" || given.split(',').any(|tag| Some(bare(tag)) == etag)
}

fn next_link(request: &HttpRequest, cursor: &str) -> String {
    let kept = form_urlencoded::parse(request.query_string().as_bytes()).filter(|(k, _)| k != "after");
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(kept)
        .append_pair("after", cursor)
        .finish();
    format!("<{}?{query}>; rel=\"next\"", request.path())
}
