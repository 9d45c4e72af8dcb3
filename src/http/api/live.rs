//! Streams of server-sent events (WHATWG HTML, 9.2): the record as it grows.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Bytes, Data};
use futures_util::{FutureExt, Stream, StreamExt, stream};
use schemars::JsonSchema;
use serde::Deserialize;
use tokio::sync::{Semaphore, watch};
use tokio::time::{Instant, Interval, interval_at, sleep_until};

use super::call::Call;
use super::operation::Input;
use super::request::{Nothing, Req, plain_number};
use crate::error::{Code, Error, Result};
use crate::http::Door;
use crate::service::Tx;
use crate::service::entries::Followed;
use crate::service::live::{AT_ONCE, Follower, Following, Step, Told, begin, page, shows};

/// The media type of a stream of events.
pub const EVENT_STREAM: &str = "text/event-stream";
/// How long nothing is sent at most. With each heartbeat it is looked whether the caller may still follow.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// What is asked of the database for streams at once: those who write and read wait for nothing behind it.
static LOOKING: Semaphore = Semaphore::const_new(8);

/// Seconds that a stream can be asked to last.
const LONGEST: u32 = 86_400;

/// From where, and for how long.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Only entries with a greater number than this; only those to come unless told. The `Last-Event-ID` that a client
    /// sends when it comes back goes before it.
    #[schemars(regex(pattern = "^(0|[1-9][0-9]{0,17})$"))]
    after: Option<String>,
    /// Ends the stream after so many seconds; with 0, after what there is already. It stays open unless told.
    #[schemars(range(min = 0, max = 86_400))]
    seconds: Option<u32>,
}

/// An event, as whoever reads the stream has it.
#[derive(Debug, JsonSchema)]
#[schemars(rename = "Event")]
#[allow(dead_code, reason = "the schema of what is written as text")]
pub struct Sent {
    /// The number of the entry: where the stream is taken up again, as `Last-Event-ID`.
    id: Option<String>,
    /// `end` where it says why the stream ends; else an entry.
    event: Option<String>,
    /// The entry as JSON; of `end`, the code and the detail of a problem.
    data: String,
}

/// Checks that the caller may follow, and says what.
pub type Follow<P> = fn(&mut Tx<'_>, &Req<P, Span>) -> Result<Followed>;

/// The events of one stream.
pub type Events = Pin<Box<dyn Stream<Item = Result<Bytes, Infallible>>>>;

/// One stream, until it ends or its client is gone.
struct Live<P: Input> {
    call: Call<P, Span, Nothing>,
    follow: Follow<P>,
    following: Following,
    /// What the hub does not hold any more is read from the tables.
    is_behind: bool,
    /// What was read from the tables and has yet to be sent, and the number up to which that is all.
    read: (VecDeque<Told>, i64),
    /// As much was sent as is sent at once: there may be more.
    is_full: bool,
    is_over: bool,
    news: Follower,
    stop: watch::Receiver<bool>,
    beat: Interval,
    until: Option<Instant>,
    _seat: Seat,
}

/// Opens a stream. What cannot be followed is refused here, with a status; later there is only an end.
pub async fn open<P: Input>(call: Call<P, Span, Nothing>, follow: Follow<P>) -> Result<Events> {
    let (from, seconds) = call.req.query.read(call.last_event())?;
    let seat = Seat::take(&call)?;
    let (news, stop) = (call.req.app.live.follow(), call.door().stopping.clone());
    let following = call.look(move |tx, r| begin(tx, |tx| follow(tx, r), from)).await?;
    let now = Instant::now();
    let until = seconds.and_then(|seconds| now.checked_add(Duration::from_secs(seconds.into())));
    let beat = interval_at(now.checked_add(HEARTBEAT).unwrap_or(now), HEARTBEAT);
    let live = Live {
        call,
        follow,
        following,
        // Whoever wants no more than what there is must not wait for the hub.
        is_behind: until.is_some(),
        read: (VecDeque::new(), 0),
        is_full: false,
        is_over: false,
        news,
        stop,
        beat,
        until,
        _seat: seat,
    };
    let greeting = stream::once(async { Ok(Bytes::from_static(b"retry: 1000\n\n")) });
    let events = stream::unfold(live, async |mut live| live.next().await.map(|sent| (Ok(sent.into()), live)));
    Ok(Box::pin(greeting.chain(events)))
}

impl Span {
    /// After which number, and for how many seconds.
    fn read(&self, last_event: Option<&str>) -> Result<(Option<i64>, Option<u32>)> {
        if self.seconds.is_some_and(|seconds| seconds > LONGEST) {
            return Err(Error::field("seconds", format!("must be 0 to {LONGEST}")));
        }
        let from = last_event.or(self.after.as_deref()).map(|n| plain_number(n).ok_or(Code::BadCursor));
        Ok((from.transpose().map_err(Error::new)?, self.seconds))
    }
}

impl<P: Input> Live<P> {
    /// What is to be sent next; nothing when the stream has ended.
    async fn next(&mut self) -> Option<String> {
        if self.is_over {
            return None;
        }
        self.turn().await.unwrap_or_else(|error| {
            self.is_over = true;
            let told = serde_json::json!({"code": error.code, "detail": error.detail});
            Some(format!("event: end\ndata: {told}\n\n"))
        })
    }

    async fn turn(&mut self) -> Result<Option<String>> {
        if std::mem::take(&mut self.is_full) {
            // What was sent leaves first: a connection keeps a buffer as large as what ever waited in it.
            tokio::task::yield_now().await;
        }
        loop {
            // However much there is to send: the end comes, and the caller's rights are looked at.
            if self.beat.tick().now_or_never().is_some() {
                return self.heartbeat().await.map(Some);
            }
            if !self.is_behind && self.has_ended() {
                return Ok(None);
            }
            self.news.borrow_and_update();
            let events = if self.is_behind { self.read().await? } else { self.hear().await? };
            if !events.is_empty() {
                return Ok(Some(events));
            }
            if !self.is_behind {
                self.wait().await;
            }
        }
    }

    fn has_ended(&self) -> bool {
        *self.stop.borrow() || self.until.is_some_and(|until| until <= Instant::now())
    }

    /// Waits for something to do.
    async fn wait(&mut self) {
        let end = sleep_until(self.until.unwrap_or_else(Instant::now));
        tokio::select! {
            _ = self.stop.wait_for(|stopped| *stopped) => {}
            () = end, if self.until.is_some() => {}
            _ = self.news.changed() => {}
            _ = self.beat.tick() => self.beat.reset_immediately(),
        }
    }

    /// The next part of what the tables hold beyond what was seen.
    async fn read(&mut self) -> Result<String> {
        if self.read.0.is_empty() {
            let (follow, after) = (self.follow, self.following.seen);
            let (told, seen) = self
                .look(move |tx, r| {
                    let (filter, _) = follow(tx, r)?;
                    page(tx, &filter, after)
                })
                .await?;
            self.is_behind = !told.is_empty();
            self.read = (told.into(), seen);
        }
        let (unsent, seen) = &mut self.read;
        let part: Vec<Told> = unsent.drain(..unsent.len().min(AT_ONCE)).collect();
        self.is_full = part.len() == AT_ONCE;
        let last = part.last().filter(|_| !unsent.is_empty()).map(|entry| entry.seq);
        self.following.seen = last.unwrap_or(*seen);
        Ok(part.into_iter().map(|entry| entry.event).collect())
    }

    /// What the hub holds beyond what was seen.
    async fn hear(&mut self) -> Result<String> {
        let mut events = String::new();
        while events.is_empty() {
            let Some(told) = self.call.req.app.live.after(self.following.seen) else {
                self.is_behind = true;
                break;
            };
            if told.is_empty() {
                break;
            }
            self.is_full = told.len() == AT_ONCE;
            for entry in told {
                if self.may_see(&entry).await? {
                    events.push_str(&entry.event);
                }
                self.following.seen = entry.seq;
            }
        }
        Ok(events)
    }

    async fn may_see(&mut self, entry: &Arc<Told>) -> Result<bool> {
        match self.following.step(entry) {
            Step::Send => Ok(true),
            Step::Pass => Ok(false),
            Step::Ask => {
                let (follow, id) = (self.follow, entry.id);
                let may = self
                    .look(move |tx, r| {
                        let (filter, _) = follow(tx, r)?;
                        shows(tx, &filter, id)
                    })
                    .await?;
                self.following.learn(entry.scope, may);
                Ok(may)
            }
        }
    }

    /// An event without data is not told to a page, but its id is where the stream is taken up again.
    async fn heartbeat(&mut self) -> Result<String> {
        let follow = self.follow;
        self.look(move |tx, r| follow(tx, r).map(drop)).await?;
        Ok(format!("id: {}\n\n", self.following.seen))
    }

    async fn look<T: Send + 'static>(
        &self,
        f: impl Fn(&mut Tx<'_>, &Req<P, Span>) -> Result<T> + Clone + Send + 'static,
    ) -> Result<T> {
        let _turn = LOOKING.acquire().await.map_err(Error::internal)?;
        self.call.look(f).await
    }
}

/// One of the streams that may be open, for as long as it is.
struct Seat {
    door: Data<Door>,
    caller: String,
}

impl Seat {
    fn take<P: Input>(call: &Call<P, Span, Nothing>) -> Result<Self> {
        let (door, caller) = (call.door().clone(), call.caller().to_owned());
        door.streams.open(&caller)?;
        Ok(Self { door, caller })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.door.streams.close(&self.caller);
    }
}

/// The answer with these events.
pub fn respond(events: Events, request_id: &str) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, EVENT_STREAM))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::VARY, "authorization"))
        // A proxy that gathers what it passes on would hold events back.
        .insert_header(("x-accel-buffering", "no"))
        .insert_header(("x-request-id", request_id))
        .streaming(events)
}
