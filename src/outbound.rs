//! Speaks HTTP to whom others name; the only module that names the HTTP client. Must not know what is sent, or why.
//!
//! What an address of the web stands for is looked up once and looked at, and the connection goes to the very address
//! that was looked at: whoever answers the next question differently reaches nothing. No redirect is followed, no proxy
//! is asked, no connection is kept. Each step has its time, and an answer is read only as far as it is of use.

mod asked;

use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::rt::{Read, Write};
use hyper::{Request, Response, header};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::{Instant, timeout, timeout_at};
use tokio_rustls::TlsConnector;

use crate::domain::ip::not_public;
use crate::domain::mail::quoted;
use crate::domain::webhooks::{Host, Target};

pub use asked::{Answered, Asked};

/// How long it may take to look a name up and to connect.
const CONNECT: Duration = Duration::from_secs(5);
/// How long all of it may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// Addresses of one name that are tried.
const ADDRESSES: usize = 4;
/// Bytes of an answer that are read.
const ANSWER: usize = 16 * 1024;
/// Bytes of the head of an answer that are read.
const HEAD: usize = 16 * 1024;
/// What calls itself.
const AGENT: &str = concat!("Assent/", env!("CARGO_PKG_VERSION"));

/// What is sent: always by POST.
#[derive(Clone)]
pub struct Message {
    /// Where to.
    pub url: String,
    /// Headers beside those that every request has.
    pub headers: Vec<(&'static str, String)>,
    /// The media type of the body.
    pub media_type: &'static str,
    /// The body.
    pub body: String,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address may hold what opens the receiver's door.
        f.debug_struct("Message").finish_non_exhaustive()
    }
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// When to come again, as the receiver says it.
    pub retry_after: Option<String>,
    /// How the answer begins: one line of what can be seen.
    pub excerpt: String,
}

/// Why nothing was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not sent there: the address is not one, or not public.
    Refused(String),
    /// Nobody knows the name.
    Unknown,
    /// Nobody listens there, or in time.
    Unreachable,
    /// Who listens there cannot prove to be who was called.
    Untrusted,
    /// What was answered was not HTTP, or ended too early.
    Broken,
    /// No answer came in time.
    Silent,
    /// What was answered is longer than it may be.
    TooLong,
    /// What was answered could not be put where it belongs.
    Untaken(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(why) => write!(f, "the address {why}"),
            Self::Unknown => f.write_str("the host's name is not known"),
            Self::Unreachable => f.write_str("nothing listens there"),
            Self::Untrusted => f.write_str("no valid certificate for the host's name"),
            Self::Broken => f.write_str("the answer was not whole"),
            Self::Silent => f.write_str("no answer in time"),
            Self::TooLong => f.write_str("the answer is longer than it may be"),
            Self::Untaken(why) => write!(f, "the answer could not be kept: {why}"),
        }
    }
}

type Found = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;
/// Looks up what a name and a port stand for.
type Lookup = Arc<dyn Fn(String, u16) -> Found + Send + Sync>;

/// What is needed to send.
#[derive(Clone)]
pub struct Outbound {
    tls: TlsConnector,
    to_private: bool,
    lookup: Lookup,
    patience: Duration,
    turn: Arc<Mutex<()>>,
}

impl fmt::Debug for Outbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outbound").field("to_private", &self.to_private).finish_non_exhaustive()
    }
}

impl Outbound {
    /// Makes ready to send. `to_private`: also by plain HTTP, and to addresses of one's own network.
    pub fn open(to_private: bool) -> Result<Self, String> {
        let lookup: Lookup = Arc::new(|name, port| {
            Box::pin(async move { Ok(tokio::net::lookup_host((name, port)).await?.collect()) })
        });
        Self::with_lookup(to_private, lookup)
    }

    fn with_lookup(to_private: bool, lookup: Lookup) -> Result<Self, String> {
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| error.to_string())?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            tls: Arc::new(config).into(),
            to_private,
            lookup,
            patience: PATIENCE,
            turn: Arc::default(),
        })
    }

    /// The same, with another say on plain HTTP and on addresses of one's own network.
    #[must_use]
    pub fn with_private(&self, to_private: bool) -> Self {
        Self { to_private, ..self.clone() }
    }

    /// One at a time sends what is due.
    pub async fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().await
    }

    /// Where an address of the web leads, as far as it can be told without looking its name up.
    pub fn target(&self, url: &str) -> Result<Target, String> {
        Target::parse(url, self.to_private)
    }

    /// Sends a message, and says what was answered.
    pub async fn post(&self, message: &Message) -> Result<Reply, Trouble> {
        let target = self.target(&message.url).map_err(Trouble::Refused)?;
        let request = request(&target, message).ok_or(Trouble::Broken)?;
        let end = Instant::now().checked_add(self.patience).ok_or(Trouble::Silent)?;
        let asking = async {
            let stream =
                timeout(CONNECT, self.connect(&target)).await.map_err(|_| Trouble::Unreachable)??;
            if !target.is_tls {
                return ask(TokioIo::new(stream), request, end).await;
            }
            let name = server_name(&target.host)?;
            let stream = self.tls.connect(name, stream).await.map_err(|_| Trouble::Untrusted)?;
            ask(TokioIo::new(stream), request, end).await
        };
        timeout_at(end, asking).await.unwrap_or(Err(Trouble::Silent))
    }

    /// A connection to the first address that takes one, of those that may be spoken to.
    async fn connect(&self, target: &Target) -> Result<TcpStream, Trouble> {
        let found = match &target.host {
            Host::Address(address) => vec![SocketAddr::new(*address, target.port)],
            Host::Name(name) => {
                (self.lookup)(name.clone(), target.port).await.map_err(|_| Trouble::Unknown)?
            }
        };
        let (mut refused, mut open) = (None, Vec::new());
        for address in found {
            match not_public(address.ip()) {
                Some(what) if !self.to_private => refused = Some(what),
                _ => open.push(address),
            }
        }
        open.truncate(ADDRESSES);
        let each = CONNECT.checked_div(u32::try_from(open.len()).unwrap_or(1)).unwrap_or(CONNECT);
        for address in &open {
            if let Ok(Ok(stream)) = timeout(each, TcpStream::connect(address)).await {
                return Ok(stream);
            }
        }
        Err(match refused {
            Some(what) if open.is_empty() => Trouble::Refused(format!("is not public: {what}")),
            None if open.is_empty() => Trouble::Unknown,
            _ => Trouble::Unreachable,
        })
    }
}

fn server_name(host: &Host) -> Result<ServerName<'static>, Trouble> {
    match host {
        Host::Address(address) => Ok(ServerName::from(*address)),
        Host::Name(name) => ServerName::try_from(name.clone()).map_err(|_| Trouble::Untrusted),
    }
}

fn request(target: &Target, message: &Message) -> Option<Request<Full<Bytes>>> {
    let mut request = Request::post(&target.path)
        .header(header::HOST, &target.authority)
        .header(header::USER_AGENT, AGENT)
        .header(header::CONNECTION, "close")
        .header(header::CONTENT_TYPE, message.media_type);
    for (name, value) in &message.headers {
        request = request.header(*name, value);
    }
    request.body(Full::from(message.body.clone())).ok()
}

/// Asks over a connection. What the status says stands, also where the rest does not come in time.
async fn ask<T>(io: T, request: Request<Full<Bytes>>, end: Instant) -> Result<Reply, Trouble>
where
    T: Read + Write + Unpin + 'static,
{
    let mut speaking = http1::Builder::new();
    speaking.max_buf_size(HEAD);
    let (mut sender, connection) = speaking.handshake(io).await.map_err(|_| Trouble::Broken)?;
    let asking = async {
        let response = sender.send_request(request).await.map_err(|_| Trouble::Broken)?;
        Ok::<_, Trouble>(read(response, end).await)
    };
    // The connection has to be driven for anything to arrive; where it ends first, what arrived is there.
    match select(pin!(asking), pin!(connection)).await {
        Either::Left((reply, _)) => reply,
        Either::Right((_, asking)) => asking.await,
    }
}

async fn read(response: Response<Incoming>, end: Instant) -> Reply {
    let (head, mut body) = response.into_parts();
    let mut bytes = Vec::new();
    // A little before the end of all: what was answered is to be told.
    let reading = async {
        while bytes.len() < ANSWER
            && let Some(Ok(frame)) = body.frame().await
        {
            if let Ok(data) = frame.into_data() {
                bytes.extend_from_slice(data.get(..ANSWER.saturating_sub(bytes.len())).unwrap_or(&data));
            }
        }
    };
    let soon = end.checked_sub(Duration::from_millis(200)).unwrap_or(end);
    let _ = timeout_at(soon, reading).await;
    let retry_after = head.headers.get(header::RETRY_AFTER).and_then(|value| value.to_str().ok());
    Reply {
        status: head.status.as_u16(),
        retry_after: retry_after.map(str::to_owned),
        excerpt: quoted(&String::from_utf8_lossy(&bytes)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// Listens on loopback; says `answer` to whoever connects and counts them. Gives its address.
    async fn listener(answer: &'static str) -> (SocketAddr, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, connections) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
        let counted = connections.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let _ = stream.write_all(answer.as_bytes()).await;
                    // What has no end is not ended by us.
                    if answer.is_empty() || answer.contains("content-length: 100000") {
                        std::future::pending::<()>().await;
                    }
                });
            }
        });
        (address, connections)
    }

    /// Whose names stand for what this says at the first and at every later question.
    fn outbound(to_private: bool, first: SocketAddr, later: SocketAddr) -> (Outbound, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = asked.clone();
        let lookup: Lookup = Arc::new(move |_, _| {
            let found = if counted.fetch_add(1, Ordering::SeqCst) == 0 { first } else { later };
            Box::pin(async move { Ok(vec![found]) })
        });
        let mut outbound = Outbound::with_lookup(to_private, lookup).unwrap();
        outbound.patience = Duration::from_millis(700);
        (outbound, asked)
    }

    fn message(url: String) -> Message {
        Message {
            url,
            headers: vec![("webhook-id", "1".to_owned())],
            media_type: "application/json",
            body: "{}".to_owned(),
        }
    }

    const TAKEN: &str = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\ntaken";

    #[tokio::test]
    async fn the_connection_goes_to_the_address_that_was_looked_at() {
        let ((first, at_first), (later, at_later)) = (listener(TAKEN).await, listener(TAKEN).await);
        let (outbound, asked) = outbound(true, first, later);
        let reply = outbound.post(&message("http://flips.example/".to_owned())).await.unwrap();
        assert_eq!((reply.status, reply.excerpt.as_str()), (200, "taken"));
        let counts = [asked, at_first, at_later].map(|count| count.load(Ordering::SeqCst));
        assert_eq!(counts, [1, 1, 0]);
    }

    #[tokio::test]
    async fn a_name_that_stands_for_an_address_that_is_not_public_is_not_called() {
        let (address, connections) = listener(TAKEN).await;
        let (outbound, asked) = outbound(false, address, address);
        let refused = Err(Trouble::Refused("is not public: loopback".to_owned()));
        assert_eq!(outbound.post(&message("https://inside.example/".to_owned())).await, refused);
        for url in
            [format!("https://{address}/"), format!("http://{address}/"), "https://me@x.example/".to_owned()]
        {
            assert!(matches!(outbound.post(&message(url)).await, Err(Trouble::Refused(_))));
        }
        assert_eq!((asked.load(Ordering::SeqCst), connections.load(Ordering::SeqCst)), (1, 0));
    }

    async fn said(answer: &'static str) -> Result<Reply, Trouble> {
        let (address, _) = listener(answer).await;
        outbound(true, address, address).0.post(&message(format!("http://{address}/"))).await
    }

    #[tokio::test]
    async fn an_answer_is_read_as_far_as_it_is_of_use() {
        let redirect = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
        assert_eq!(said(redirect).await.unwrap().status, 302);
        let later = "HTTP/1.1 503 Busy\r\nretry-after: 120\r\ncontent-length: 0\r\n\r\n";
        assert_eq!(said(later).await.unwrap().retry_after.as_deref(), Some("120"));
        // The status is known, and the rest does not come.
        let slow = said("HTTP/1.1 202 Accepted\r\ncontent-length: 100000\r\n\r\nwait\u{202e}").await.unwrap();
        assert_eq!((slow.status, slow.excerpt.as_str()), (202, "wait"));
        let long: &'static str = format!("HTTP/1.1 500 No\r\n\r\n{}", "x".repeat(100_000)).leak();
        assert!(said(long).await.unwrap().excerpt.len() <= 200);
    }

    #[tokio::test]
    async fn what_is_no_answer_is_told_apart() {
        assert_eq!(said("").await, Err(Trouble::Silent));
        assert_eq!(said("HTTP/1.1 200").await, Err(Trouble::Broken));
        assert_eq!(said("SSH-2.0-x\r\n\r\n").await, Err(Trouble::Broken));
        let heads: &'static str = format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "x".repeat(100_000)).leak();
        assert_eq!(said(heads).await, Err(Trouble::Broken));
        let (address, connections) = listener(TAKEN).await;
        let secure = message("https://plain.example/".to_owned());
        assert_eq!(outbound(true, address, address).0.post(&secure).await, Err(Trouble::Untrusted));
        assert_eq!(connections.load(Ordering::SeqCst), 1);
        let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let called = message(format!("http://{closed}/"));
        assert_eq!(outbound(true, closed, closed).0.post(&called).await, Err(Trouble::Unreachable));
    }
}
