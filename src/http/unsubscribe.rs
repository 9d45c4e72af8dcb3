//! The address in a mail that ends mail like it (RFC 8058): a mail program posts to it, a person gets a page with one
//! button. Reading it changes nothing, since programs that look for danger open every link.

use actix_web::http::header;
use actix_web::web::{self, Data, Path, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::{Door, api, body, problem};
use crate::error::Result;
use crate::service::mail::{self, Unsubscribing};

/// Routes it.
pub fn configure(config: &mut ServiceConfig) {
    config.service(
        web::resource("/unsubscribe/{token}")
            .route(web::get().to(ask))
            .route(web::head().to(ask))
            .route(web::post().to(end))
            .default_service(web::to(refuse)),
    );
}

async fn ask(door: Data<Door>, request: HttpRequest, token: Path<String>) -> HttpResponse {
    let asked = known(&door, &request, &token);
    told(asked.map(|_| {
        "<p>No more mail like the one that brought you here?</p>\
         <form method=\"post\"><button>No more mail like this</button></form>"
    }))
}

async fn end(door: Data<Door>, request: HttpRequest, token: Path<String>, payload: Payload) -> HttpResponse {
    told(ended(&door, &request, &token, payload).await.map(|()| "<p>You get no more mail like this.</p>"))
}

async fn ended(door: &Door, request: &HttpRequest, token: &str, payload: Payload) -> Result<()> {
    let what = known(door, request, token)?;
    // What it says is in its address; the body is read so that the connection can go on.
    body::read(payload, door.app.config.limits).await?;
    door.app.db.write(move |tx| mail::unsubscribe(tx, &what)).await
}

fn known(door: &Door, request: &HttpRequest, token: &str) -> Result<Unsubscribing> {
    door.count_stranger(request)?;
    Unsubscribing::read(&door.app.keys, token)
}

fn told(said: Result<&str>) -> HttpResponse {
    match said {
        Ok(said) => HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .content_type("text/html; charset=utf-8")
            .body(format!(
                "<!doctype html><html lang=\"en\"><title>Mail from Assent</title><h1>Mail from Assent</h1>{said}</html>\n"
            )),
        Err(error) => problem::respond(error, &api::new_request_id()),
    }
}

async fn refuse() -> HttpResponse {
    problem::not_offered("GET, HEAD, POST", &api::new_request_id())
}
