//! The log over the record, outside the API and for everybody: `/log/checkpoint`, `/log/tile/…` (C2SP `tlog-tiles`), the
//! keys, and proofs that the log only grew.

use actix_web::http::header;
use actix_web::web::{self, Data, Path, Query, ServiceConfig};
use actix_web::{FromRequest, Handler, HttpRequest, HttpResponse, Resource};
use serde::Deserialize;

use super::{Door, api, problem};
use crate::domain::log::Address;
use crate::error::{Code, Error, Result};
use crate::service::log;

/// What is full never changes.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// What grows is asked for again.
const AGAIN: &str = "no-cache";
const TEXT: &str = "text/plain; charset=utf-8";

/// Routes it. The first log of an instance is at `/log`, one that followed it at `/log/2` and on: what was kept of the one
/// is never taken for the other's. `/log/checkpoint` gives the head of the one that is written now.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(read("/log/checkpoint", checkpoint))
        .service(read("/log/witnessed", witnessed))
        .service(read("/log/keys", keys))
        .service(read("/log/consistency", proof))
        .service(read("/log/{address:tile/.*}", first))
        .service(read("/log/{number:[2-9]|[1-9][0-9]{1,9}}/checkpoint", head))
        .service(read("/log/{number:[2-9]|[1-9][0-9]{1,9}}/{address:tile/.*}", later));
}

/// An address that is only read.
fn read<F, A>(path: &str, handler: F) -> Resource
where
    F: Handler<A, Output = HttpResponse>,
    A: FromRequest + 'static,
{
    web::resource(path)
        .route(web::get().to(handler.clone()))
        .route(web::head().to(handler))
        .default_service(web::to(refuse))
}

async fn checkpoint(door: Data<Door>, request: HttpRequest) -> HttpResponse {
    let reading = async {
        door.count_stranger(&request)?;
        door.app.db.read(log::checkpoint).await
    };
    told(reading.await.map(|signed| (AGAIN, TEXT, signed.note.into_bytes())))
}

async fn witnessed(door: Data<Door>, request: HttpRequest) -> HttpResponse {
    let reading = async {
        door.count_stranger(&request)?;
        door.app.db.read(log::witnessed).await
    };
    told(reading.await.map(|signed| (AGAIN, TEXT, signed.note.into_bytes())))
}

async fn head(door: Data<Door>, request: HttpRequest, number: Path<u64>) -> HttpResponse {
    let reading = async {
        door.count_stranger(&request)?;
        let number = number.into_inner();
        door.app.db.read(move |tx| log::checkpoint_of(tx, number)).await
    };
    told(reading.await.map(|signed| (AGAIN, TEXT, signed.note.into_bytes())))
}

async fn first(door: Data<Door>, request: HttpRequest, address: Path<String>) -> HttpResponse {
    stored(&door, &request, 1, &address).await
}

async fn later(door: Data<Door>, request: HttpRequest, path: Path<(u64, String)>) -> HttpResponse {
    let (number, address) = path.into_inner();
    stored(&door, &request, number, &address).await
}

/// A tile or a bundle. One of a width never changes, whether that is its last width or not.
async fn stored(door: &Door, request: &HttpRequest, number: u64, address: &str) -> HttpResponse {
    let reading = async {
        door.count_stranger(request)?;
        match Address::parse(address).ok_or_else(Error::not_found)? {
            Address::Tile(tile) => door.app.db.read(move |tx| log::tile(tx, number, tile)).await,
            Address::Entries(bundle) => door.app.db.read(move |tx| log::bundle(tx, number, bundle)).await,
        }
    };
    told(reading.await.map(|bytes| (FOREVER, "application/octet-stream", bytes)))
}

/// Between which sizes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sizes {
    from: u64,
    to: Option<u64>,
}

async fn proof(door: Data<Door>, request: HttpRequest) -> HttpResponse {
    let reading = async {
        door.count_stranger(&request)?;
        let sizes = Query::<Sizes>::from_query(request.query_string()).map_err(|_| {
            Error::because(Code::MalformedRequest, "Say from which size and, if you like, to which one.")
        })?;
        let Sizes { from, to } = *sizes;
        door.app.db.read(move |tx| log::consistency(tx, from, to)).await
    };
    told(reading.await.map(|hashes| {
        let lines: String = hashes.iter().map(|hash| format!("{hash}\n")).collect();
        (AGAIN, TEXT, lines.into_bytes())
    }))
}

async fn keys(door: Data<Door>, request: HttpRequest) -> HttpResponse {
    let reading = async {
        door.count_stranger(&request)?;
        let keys = door.app.db.read(log::keys).await?;
        serde_json::to_vec(&keys).map_err(Error::internal)
    };
    told(reading.await.map(|body| (AGAIN, "application/json", body)))
}

fn told(said: Result<(&'static str, &'static str, Vec<u8>)>) -> HttpResponse {
    match said {
        Ok((caching, media, body)) => {
            HttpResponse::Ok().insert_header((header::CACHE_CONTROL, caching)).content_type(media).body(body)
        }
        Err(error) => problem::respond(error, &api::new_request_id()),
    }
}

async fn refuse() -> HttpResponse {
    problem::not_offered("GET, HEAD", &api::new_request_id())
}
