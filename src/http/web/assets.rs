//! The files of the pages: one style sheet, one script, one picture. Each is named after what is in it, so that it can be
//! kept for ever, and is packed once.

use std::io::Write;
use std::sync::LazyLock;

use actix_web::http::header;
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use flate2::Compression;
use flate2::write::GzEncoder;
use maud::{Markup, PreEscaped};
use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::http::{api, problem};

const ICON: &str = include_str!("assets/mark.svg");

static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let parts = [
        include_str!("assets/base.css"),
        include_str!("assets/parts.css"),
        include_str!("assets/pictures.css"),
        include_str!("assets/print.css"),
    ];
    Asset::made("style", "css", "text/css; charset=utf-8", &parts.concat())
});
static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::made("script", "js", "text/javascript; charset=utf-8", include_str!("assets/script.js"))
});
static MARK: LazyLock<Asset> = LazyLock::new(|| Asset::made("mark", "svg", "image/svg+xml", ICON));

/// A file.
struct Asset {
    address: String,
    media: &'static str,
    plain: Vec<u8>,
    packed: Vec<u8>,
}

impl Asset {
    fn made(name: &str, end: &str, media: &'static str, text: &str) -> Self {
        let digest = hex::encode(Sha256::digest(text));
        let print = digest.get(..16).unwrap_or_default();
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        // Writing to memory cannot fail.
        let packed = packer.write_all(text.as_bytes()).and_then(|()| packer.finish()).unwrap_or_default();
        Self { address: format!("/assets/{name}-{print}.{end}"), media, plain: text.into(), packed }
    }
}

/// The address of the style sheet.
pub fn style() -> &'static str {
    &STYLE.address
}

/// The address of the script.
pub fn script() -> &'static str {
    &SCRIPT.address
}

/// The address of the picture in a browser's tab.
pub fn icon() -> &'static str {
    &MARK.address
}

/// The picture of the service, to stand in a page.
pub fn mark() -> Markup {
    PreEscaped(ICON.to_owned())
}

/// Routes them.
pub fn configure(config: &mut ServiceConfig) {
    config.route("/assets/{name}", web::get().to(give)).route("/assets/{name}", web::head().to(give));
}

async fn give(request: HttpRequest) -> HttpResponse {
    let found = [&STYLE, &SCRIPT, &MARK].into_iter().find(|asset| asset.address == request.path());
    let Some(asset) = found else { return problem::respond(Error::not_found(), &api::new_request_id()) };
    let accepted =
        request.headers().get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let is_packed = accepted.split(',').any(|one| one.trim().starts_with("gzip")) && !asset.packed.is_empty();
    let mut response = HttpResponse::Ok();
    response
        .content_type(asset.media)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "accept-encoding"));
    if is_packed {
        response.insert_header((header::CONTENT_ENCODING, "gzip")).body(asset.packed.clone())
    } else {
        response.body(asset.plain.clone())
    }
}
