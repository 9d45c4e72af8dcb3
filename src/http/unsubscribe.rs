//! The address in a mail that ends mail like it (RFC 8058): a mail program posts to it, a person gets a page with one
//! button. Reading it changes nothing, since programs that look for danger open every link.

use actix_web::http::header;
use actix_web::web::{self, Data, Path, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::{Door, api, body, client, problem};
use crate::error::Result;
use crate::service::mail::{self, Unsubscribing};
use crate::words::Words;

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
    let (words, asked) = (words(&request), known(&door, &request, &token));
    let (question, button) = (words.letter("unsubscribe-ask", &[]), words.letter("unsubscribe-now", &[]));
    let form = format!("<p>{question}</p><form method=\"post\"><button>{button}</button></form>");
    told(words, asked.map(|_| form))
}

async fn end(door: Data<Door>, request: HttpRequest, token: Path<String>, payload: Payload) -> HttpResponse {
    let words = words(&request);
    let done = format!("<p>{}</p>", words.letter("unsubscribe-done", &[]));
    told(words, ended(&door, &request, &token, payload).await.map(|()| done))
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

fn words(request: &HttpRequest) -> Words {
    client::words(request.headers()).unwrap_or_else(Words::english)
}

/// A page without a layout: it stands outside of those of members, and is shown once.
fn told(words: Words, said: Result<String>) -> HttpResponse {
    let (tag, direction, title) = (words.tag(), words.direction(), words.letter("unsubscribe", &[]));
    match said {
        Ok(said) => HttpResponse::Ok()
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .insert_header((header::CONTENT_LANGUAGE, tag))
            .insert_header((header::VARY, "accept-language"))
            .content_type("text/html; charset=utf-8")
            .body(format!(
                "<!doctype html><html lang=\"{tag}\" dir=\"{direction}\"><title>{title}</title>\
                 <h1>{title}</h1>{said}</html>\n"
            )),
        Err(error) => problem::respond(error, &api::new_request_id()),
    }
}

async fn refuse() -> HttpResponse {
    problem::not_offered("GET, HEAD, POST", &api::new_request_id())
}
