//! Reads a request's body: bounded in size and in time.

use actix_web::HttpRequest;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Bytes, BytesMut, Payload};
use futures_util::StreamExt;

use crate::config::Limits;
use crate::error::{Code, Error, Result};

/// The whole body. 413 when it is too large, 408 when it takes too long.
pub async fn read(payload: Payload, limits: Limits) -> Result<Bytes> {
    let reading = collect(payload, limits.body_bytes);
    tokio::time::timeout(std::time::Duration::from_secs(limits.seconds), reading)
        .await
        .unwrap_or_else(|_| Err(Error::new(Code::RequestTimeout)))
}

async fn collect(mut payload: Payload, limit: usize) -> Result<Bytes> {
    let mut body = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk
            .map_err(|e| Error::because(Code::MalformedRequest, format!("The body ended early: {e}.")))?;
        if body.len().saturating_add(chunk.len()) > limit {
            return Err(Error::because(Code::TooLarge, format!("The body has more than {limit} bytes.")));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Refuses a body that is not said to be JSON.
pub fn must_be_json(request: &HttpRequest) -> Result<()> {
    let said = request.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let essence = said.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Error::new(Code::UnsupportedMediaType))
}
