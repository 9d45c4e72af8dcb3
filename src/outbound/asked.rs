//! Asks for what is of use as a whole, and gives it on as it comes: no more of it than was allowed, and in its time.

use std::io;
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::http::request::Builder;
use hyper::rt::{Read, Write};
use hyper::{Request, Response, header};
use hyper_util::rt::TokioIo;
use secrecy::{ExposeSecret, SecretString};
use tokio::time::{Instant, timeout, timeout_at};

use super::{AGENT, ANSWER, CONNECT, HEAD, Outbound, Trouble, server_name};

/// How long nothing may come of an answer that has begun.
const IDLE: Duration = Duration::from_secs(30);

/// What is asked.
#[allow(missing_debug_implementations, reason = "may hold what opens a door")]
pub struct Asked<'a> {
    /// Where.
    pub url: String,
    /// What is sent, with its media type: by POST. Without, it is asked by GET.
    pub sent: Option<(&'static str, String)>,
    /// The token of who asks.
    pub token: Option<&'a SecretString>,
    /// Bytes of an answer at most.
    pub longest: u64,
    /// How long all of it may take.
    pub patience: Duration,
}

/// How an answer begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// The status.
    pub status: u16,
    /// When to come again, as who answers says it.
    pub retry_after: Option<String>,
    /// Where else it is said to be. It is not asked there.
    pub location: Option<String>,
    /// The media type of what was answered.
    pub media_type: Option<String>,
    /// What was answered where the status is another than 200: the beginning.
    pub excerpt: Vec<u8>,
}

impl Outbound {
    /// Asks, and gives what is answered with 200 to `take`, part after part.
    pub async fn ask(
        &self,
        asked: Asked<'_>,
        take: &mut (dyn FnMut(&[u8]) -> io::Result<()> + '_),
    ) -> Result<Answered, Trouble> {
        let target = self.target(&asked.url).map_err(Trouble::Refused)?;
        let builder = Request::builder()
            .uri(&target.path)
            .header(header::HOST, &target.authority)
            .header(header::USER_AGENT, AGENT)
            .header(header::CONNECTION, "close");
        let request = filled(builder, &asked).ok_or(Trouble::Broken)?;
        let end = Instant::now().checked_add(asked.patience).ok_or(Trouble::Silent)?;
        let asking = async {
            let stream =
                timeout(CONNECT, self.connect(&target)).await.map_err(|_| Trouble::Unreachable)??;
            if !target.is_tls {
                return speak(TokioIo::new(stream), request, asked.longest, take).await;
            }
            let name = server_name(&target.host)?;
            let stream = timeout(CONNECT, self.tls.connect(name, stream)).await;
            let stream = stream.map_err(|_| Trouble::Silent)?.map_err(|_| Trouble::Untrusted)?;
            speak(TokioIo::new(stream), request, asked.longest, take).await
        };
        timeout_at(end, asking).await.unwrap_or(Err(Trouble::Silent))
    }
}

fn filled(builder: Builder, asked: &Asked<'_>) -> Option<Request<Full<Bytes>>> {
    let builder = match asked.token {
        Some(token) => {
            let value = format!("Bearer {}", token.expose_secret());
            let mut value = header::HeaderValue::from_str(&value).ok()?;
            value.set_sensitive(true);
            builder.header(header::AUTHORIZATION, value)
        }
        None => builder,
    };
    match &asked.sent {
        Some((media_type, body)) => builder
            .method("POST")
            .header(header::CONTENT_TYPE, *media_type)
            .body(Full::from(body.clone()))
            .ok(),
        None => builder.body(Full::default()).ok(),
    }
}

async fn speak<T>(
    io: T,
    request: Request<Full<Bytes>>,
    longest: u64,
    take: &mut (dyn FnMut(&[u8]) -> io::Result<()> + '_),
) -> Result<Answered, Trouble>
where
    T: Read + Write + Unpin + 'static,
{
    let mut speaking = http1::Builder::new();
    speaking.max_buf_size(HEAD);
    let (mut sender, connection) = speaking.handshake(io).await.map_err(|_| Trouble::Broken)?;
    let asking = async {
        let response = sender.send_request(request).await.map_err(|_| Trouble::Broken)?;
        taken(response, longest, take).await
    };
    // The connection has to be driven for anything to arrive; where it ends first, what arrived is there.
    match select(pin!(asking), pin!(connection)).await {
        Either::Left((answered, _)) => answered,
        Either::Right((_, asking)) => asking.await,
    }
}

async fn taken(
    response: Response<Incoming>,
    longest: u64,
    take: &mut (dyn FnMut(&[u8]) -> io::Result<()> + '_),
) -> Result<Answered, Trouble> {
    let (head, mut body) = response.into_parts();
    let text =
        |name| head.headers.get(name).and_then(|v: &header::HeaderValue| v.to_str().ok()).map(str::to_owned);
    let mut answered = Answered {
        status: head.status.as_u16(),
        retry_after: text(header::RETRY_AFTER),
        location: text(header::LOCATION),
        media_type: text(header::CONTENT_TYPE),
        excerpt: Vec::new(),
    };
    let mut left = longest;
    while let Some(frame) = timeout(IDLE, body.frame()).await.map_err(|_| Trouble::Silent)? {
        let Ok(data) = frame.map_err(|_| Trouble::Broken)?.into_data() else { continue };
        if answered.status == 200 {
            let length = u64::try_from(data.len()).unwrap_or(u64::MAX);
            left = left.checked_sub(length).ok_or(Trouble::TooLong)?;
            take(&data).map_err(|error| Trouble::Untaken(error.to_string()))?;
        } else {
            let room = ANSWER.saturating_sub(answered.excerpt.len());
            answered.excerpt.extend_from_slice(data.get(..room).unwrap_or(&data));
            if answered.excerpt.len() >= ANSWER {
                break;
            }
        }
    }
    Ok(answered)
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// What comes of asking somebody who answers this, once, and takes up to ten bytes.
    async fn said(answer: &'static str) -> Result<(Answered, Vec<u8>), Trouble> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/x", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            // What has no end is not ended by us.
            if answer.contains("content-length: 9") {
                std::future::pending::<()>().await;
            }
        });
        let asked = Asked { url, sent: None, token: None, longest: 10, patience: Duration::from_millis(700) };
        let mut bytes = Vec::new();
        let mut take = |part: &[u8]| {
            bytes.extend_from_slice(part);
            Ok(())
        };
        let answered = Outbound::open(true).unwrap().ask(asked, &mut take).await?;
        Ok((answered, bytes))
    }

    #[tokio::test]
    async fn what_is_whole_and_not_too_long_is_given_on() {
        let (answered, bytes) =
            said("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n0123456789").await.unwrap();
        assert_eq!((answered.status, &*bytes), (200, &b"0123456789"[..]));
        assert_eq!(said("HTTP/1.1 200 OK\r\n\r\n0123456789a").await, Err(Trouble::TooLong));
        assert_eq!(said("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n0123").await, Err(Trouble::Broken));
        assert_eq!(said("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n0123").await, Err(Trouble::Silent));
        assert_eq!(said("").await, Err(Trouble::Broken));
    }

    #[tokio::test]
    async fn another_status_is_told_and_no_redirect_followed() {
        let (answered, bytes) =
            said("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 4\r\n\r\ngone")
                .await
                .unwrap();
        assert_eq!((answered.status, answered.location.as_deref()), (302, Some("http://127.0.0.1:1/")));
        assert_eq!((&*answered.excerpt, &*bytes), (&b"gone"[..], &b""[..]));
    }
}
