//! This service as a witness of others' logs (C2SP `tlog-witness`), where its operator named logs that it watches; else there
//! is nothing here. Outside the API and for everybody: what counts is who signed the head.

use actix_web::http::{StatusCode, header};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::{Door, api, body, problem};
use crate::domain::log::witness::{SIZE_TYPE, WitnessRefused};
use crate::error::{Error, Result};
use crate::service::witness;

const TEXT: &str = "text/plain; charset=utf-8";

/// Routes it.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(
            web::resource("/witness/add-checkpoint")
                .route(web::post().to(add))
                .default_service(web::to(|| async { problem::not_offered("POST", &api::new_request_id()) })),
        )
        .service(
            web::resource("/witness/key")
                .route(web::get().to(key))
                .route(web::head().to(key))
                .default_service(web::to(|| async {
                    problem::not_offered("GET, HEAD", &api::new_request_id())
                })),
        );
}

fn counted(door: &Door, request: &HttpRequest) -> Result<()> {
    door.count_stranger(request)?;
    if witness::is_one(&door.app) { Ok(()) } else { Err(Error::not_found()) }
}

async fn add(door: Data<Door>, request: HttpRequest, payload: Payload) -> HttpResponse {
    let deciding = async {
        counted(&door, &request)?;
        let body = body::read(payload, door.app.config.limits).await?;
        witness::add_checkpoint(&door.app, &body).await
    };
    match deciding.await {
        Ok(Ok(line)) => said(StatusCode::OK, TEXT, line),
        Ok(Err(refused)) => {
            let status = StatusCode::from_u16(refused.status()).unwrap_or(StatusCode::BAD_REQUEST);
            match refused.body() {
                Some(size) => said(status, SIZE_TYPE, size),
                None => said(status, TEXT, format!("{}\n", why(refused))),
            }
        }
        Err(error) => problem::respond(error, &api::new_request_id()),
    }
}

fn why(refused: WitnessRefused) -> &'static str {
    match refused {
        WitnessRefused::Malformed => {
            "this is no request to witness a head, or its old size is larger than the new one"
        }
        WitnessRefused::Unsigned => "no key that is known of the log signed the head",
        WitnessRefused::UnknownLog => "this log is not watched here",
        WitnessRefused::Moved { .. } | WitnessRefused::Forked { .. } => "another head was signed last",
        WitnessRefused::Unproven => "the proof does not lead from the head that was signed last to this one",
    }
}

async fn key(door: Data<Door>, request: HttpRequest) -> HttpResponse {
    let reading = async {
        counted(&door, &request)?;
        witness::key(&door.app).await
    };
    match reading.await {
        Ok(key) => said(StatusCode::OK, TEXT, format!("{key}\n")),
        Err(error) => problem::respond(error, &api::new_request_id()),
    }
}

fn said(status: StatusCode, media: &str, body: String) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .content_type(media)
        .body(body)
}
