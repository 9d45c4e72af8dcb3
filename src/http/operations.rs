//! Operations of the service itself: health, readiness, metrics, the published keys, the API's description.

use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::web::{self, Data, ServiceConfig};

use super::{Door, api, problem};
use crate::error::{Code, Error};
use crate::service::health;
use crate::service::log::{Standing, standings};

/// Routes what is not part of the API.
pub fn configure(config: &mut ServiceConfig) {
    config
        .route("/healthz", web::get().to(healthz))
        .route("/readyz", web::get().to(readyz))
        .route("/metrics", web::get().to(metrics))
        .route("/.well-known/jwks.json", web::get().to(jwks))
        .route("/api/v1/openapi.json", web::get().to(openapi));
}

/// Headers on every answer; a page has a policy of its own.
pub fn protect(headers: &mut HeaderMap) {
    const ALWAYS: &[(&str, &str)] = &[
        (
            "content-security-policy",
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
        ),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    for (name, value) in ALWAYS {
        if !headers.contains_key(*name) {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
}

async fn healthz() -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({"status": "ok"}))
}

async fn readyz(door: Data<Door>) -> HttpResponse {
    let stopping = *door.stopping.borrow();
    let ready = if stopping {
        Err(Error::because(Code::Unavailable, "The service is stopping."))
    } else {
        health::ready(&door.app).await
    };
    match ready {
        Ok(()) => HttpResponse::Ok().json(serde_json::json!({"status": "ready"})),
        Err(error) => problem::respond(error, &api::new_request_id()),
    }
}

async fn metrics(door: Data<Door>) -> HttpResponse {
    let log = door.app.db.read(|tx| Ok((Standing::of(tx)?, standings(tx)?))).await.ok();
    HttpResponse::Ok()
        .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
        .body(door.metrics.text(&door.app, log.as_ref()))
}

async fn jwks(door: Data<Door>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "public, max-age=300"))
        .json(door.app.keys.jwks())
}

async fn openapi() -> HttpResponse {
    static DOCUMENT: LazyLock<String> = LazyLock::new(api::committed_form);
    HttpResponse::Ok().content_type("application/json").body(DOCUMENT.as_str())
}
