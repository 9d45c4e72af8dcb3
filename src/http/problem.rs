//! Failures as `application/problem+json` (RFC 9457). The only mapping to a status code.

use actix_web::HttpResponse;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ALLOW, CONTENT_LANGUAGE, HeaderName, HeaderValue, RETRY_AFTER, VARY, WWW_AUTHENTICATE,
};
use schemars::JsonSchema;
use serde::Serialize;

use super::client;
use crate::domain::codes::Coded;
use crate::error::{Code, Error, FieldError, Kind};
use crate::words::Words;

/// A failure, as a client sees it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Problem {
    /// Where the code is explained.
    #[serde(rename = "type")]
    pub kind: String,
    /// What the code means, in the language that `Accept-Language` asks for; in English where it asks for none that
    /// is spoken here.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// What is wrong with this request, in a sentence.
    pub detail: String,
    /// The stable code.
    pub code: Code,
    /// The fields that do not hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default, with = "Vec<Field>")]
    pub errors: Vec<FieldError>,
    /// The request, as the log names it.
    pub request_id: String,
    /// What else the caller needs to go on.
    #[serde(flatten)]
    #[schemars(skip)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A field that does not hold.
#[derive(Debug, Serialize, JsonSchema)]
#[allow(dead_code, reason = "the schema of FieldError")]
struct Field {
    /// A JSON pointer into the body, or the name of a parameter or header.
    pointer: String,
    /// Which failure.
    code: Code,
    /// In a sentence.
    detail: String,
}

/// The media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// The status of a kind of failure.
pub fn status(kind: Kind) -> StatusCode {
    match kind {
        Kind::Malformed => StatusCode::BAD_REQUEST,
        Kind::Unauthenticated => StatusCode::UNAUTHORIZED,
        Kind::Forbidden => StatusCode::FORBIDDEN,
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        Kind::Timeout => StatusCode::REQUEST_TIMEOUT,
        Kind::Conflict => StatusCode::CONFLICT,
        Kind::Precondition => StatusCode::PRECONDITION_FAILED,
        Kind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Kind::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Kind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
        Kind::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Kind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Kind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The answer where other methods are offered: these.
pub fn not_offered(allowed: &str, request_id: &str) -> HttpResponse {
    let mut response = respond(Error::new(Code::MethodNotAllowed), request_id);
    if let Ok(allowed) = HeaderValue::from_str(allowed) {
        response.headers_mut().insert(ALLOW, allowed);
    }
    response
}

/// The answer for a failure. Logs what a client must not see.
pub fn respond(error: Error, request_id: &str) -> HttpResponse {
    let status = status(error.code.kind());
    match error.code.kind() {
        Kind::Internal => {
            tracing::error!(request_id, code = error.code.code(), cause = %error.why(), "request failed");
        }
        Kind::Unavailable => {
            tracing::warn!(request_id, code = error.code.code(), cause = %error.why(), "unavailable");
        }
        Kind::Forbidden | Kind::Unauthenticated => {
            tracing::info!(request_id, code = error.code.code(), "refused");
        }
        _ => {}
    }
    let mut response = HttpResponse::build(status);
    response.content_type(MEDIA_TYPE).insert_header(("cache-control", "no-store"));
    match error.code.kind() {
        Kind::Unavailable => response.insert_header((RETRY_AFTER, "1")),
        Kind::TooMany => {
            let seconds = error.extra.get("retry_after").and_then(serde_json::Value::as_u64).unwrap_or(1);
            response.insert_header((RETRY_AFTER, seconds.to_string()))
        }
        Kind::Unauthenticated => {
            response.insert_header((WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"assent\"")))
        }
        _ => &mut response,
    };
    response.insert_header((HeaderName::from_static("x-request-id"), request_id));
    let problem = Problem {
        kind: format!("/api/v1/problems#{}", error.code.code()),
        title: error.code.title().to_owned(),
        status: status.as_u16(),
        detail: error.detail,
        code: error.code,
        errors: error.errors,
        request_id: request_id.to_owned(),
        extra: error.extra,
    };
    let mut response = response.body(serde_json::to_vec(&problem).unwrap_or_default());
    // Who fails knows nothing of the request's headers. What was said goes along, to be said in another language.
    response.extensions_mut().insert(problem);
    response
}

/// An answer as it leaves: where it is a problem, and the request asks for a language, in that one.
pub fn in_the_language_asked_for(mut response: ServiceResponse) -> ServiceResponse {
    let problem = response.response_mut().extensions_mut().remove::<Problem>();
    let Some(mut problem) = problem else { return response };
    let Some(words) = client::words(response.request().headers()) else { return response };
    let headers = response.headers_mut();
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(words.tag()));
    headers.append(VARY, HeaderValue::from_static("accept-language"));
    if words.tag() == Words::english().tag() {
        return response;
    }
    problem.translate(words);
    let body = serde_json::to_vec(&problem).unwrap_or_default();
    response.map_body(|_, _| BoxBody::new(body))
}

impl Problem {
    /// Says in other words what the table of codes says. A sentence of its own that a failure has stays English.
    fn translate(&mut self, words: Words) {
        let said = |code: Code| words.say(&format!("error-{}", code.code()));
        if self.detail == self.code.title() {
            self.detail = said(self.code);
        }
        self.title = said(self.code);
    }
}
