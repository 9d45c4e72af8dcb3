//! Exports: made into a file first, then given as it is read. Whoever fetches slowly, or goes away, keeps nothing but
//! one of the seats, and that for a while.

use std::fs::File;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::body::SizedStream;
use actix_web::http::header;
use actix_web::web::Bytes;
use futures_util::{Stream, stream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::call::Call;
use super::operation::Input;
use super::request::{Nothing, Req};
use crate::domain::export::ZIP;
use crate::error::{Code, Error, Result};
use crate::service::Tx;
use crate::service::exports::{Allowed, Spool, Target, spool};

/// Exports that are made or fetched at once, on a node.
pub const MOST_AT_ONCE: usize = 2;
/// How long the fetching of one may take.
const LONGEST: Duration = Duration::from_mins(15);
/// Bytes that are read and sent at once.
const CHUNK: usize = 64 * 1024;

/// Says whether the caller may have an export, and of what.
pub type Admit<P> = fn(&mut Tx<'_>, &Req<P, Nothing>) -> Result<Allowed>;

/// What a download gives: its bytes.
pub type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>>>>;

/// An export that is ready to be fetched.
#[allow(missing_debug_implementations, reason = "holds a stream")]
pub struct Download {
    name: String,
    size: u64,
    chunks: Chunks,
}

/// Makes an export. Who may not have one is refused before anything is made.
pub async fn open<P: Input>(call: Call<P, Nothing, Nothing>, admit: Admit<P>) -> Result<Download> {
    call.look(admit).await?;
    let seat = call.door().exports.clone().try_acquire_owned().map_err(|_| {
        Error::because(
            Code::Unavailable,
            "As many exports are made or fetched already as can; try again soon.",
        )
    })?;
    let Spool { file, size, name } = spool(&call.req.app, Target::Nameless, call.looking(admit)).await?;
    Ok(Download { name, size, chunks: Fetching::begin(file, size, seat).chunks() })
}

/// The answer with this export.
pub fn respond(download: Download, request_id: &str) -> HttpResponse {
    let Download { name, size, chunks } = download;
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, ZIP))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::VARY, "authorization"))
        .insert_header(("x-request-id", request_id))
        .body(SizedStream::new(size, chunks))
}

/// The file and the seat, until the fetching ends or has taken too long.
type Held = Arc<Mutex<Option<(File, OwnedSemaphorePermit)>>>;

/// A file that is being fetched.
struct Fetching {
    held: Held,
    left: u64,
    end: JoinHandle<()>,
}

impl Fetching {
    fn begin(file: File, left: u64, seat: OwnedSemaphorePermit) -> Self {
        let held: Held = Arc::new(Mutex::new(Some((file, seat))));
        let late = held.clone();
        // A client that reads nothing is asked for nothing: so its time is kept beside it.
        let end = tokio::spawn(async move {
            sleep(LONGEST).await;
            let_go(&late);
        });
        Self { held, left, end }
    }

    fn chunks(self) -> Chunks {
        Box::pin(stream::try_unfold(self, async |mut fetching: Self| {
            if fetching.left == 0 {
                return Ok(None);
            }
            let (held, left) = (fetching.held.clone(), fetching.left);
            let read = tokio::task::spawn_blocking(move || next(&held, left)).await;
            let bytes = read.map_err(io::Error::other)??;
            fetching.left = left.saturating_sub(u64::try_from(bytes.len()).map_err(io::Error::other)?);
            Ok(Some((Bytes::from(bytes), fetching)))
        }))
    }
}

impl Drop for Fetching {
    fn drop(&mut self) {
        self.end.abort();
        let_go(&self.held);
    }
}

fn let_go(held: &Held) {
    drop(held.lock().unwrap_or_else(PoisonError::into_inner).take());
}

/// The next bytes, of so many that are left. With the last of them the seat is free, before they are sent.
fn next(held: &Held, left: u64) -> io::Result<Vec<u8>> {
    let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
    let (file, _) = held.as_mut().ok_or_else(|| io::Error::other("the export was not fetched in time"))?;
    let mut bytes = vec![0; usize::try_from(left).unwrap_or(CHUNK).min(CHUNK)];
    file.read_exact(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|read| read == left) {
        held.take();
    }
    Ok(bytes)
}
