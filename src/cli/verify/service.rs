//! A service that is asked over HTTP: each question waits for its answer, within named limits, and is put again a few times.

use std::fs::File;
use std::io::{self, Seek, Write};
use std::time::Duration;

use actix_web::rt::{System, SystemRunner};
use secrecy::SecretString;
use tokio::sync::watch;

use crate::cli::serve::terminated;
use crate::domain::mail::quoted;
use crate::domain::webhooks::Host;
use crate::outbound::{Answered, Asked, Outbound, Trouble};
use crate::verify::live::{Fetch, Unfetched};

/// How long it may take to answer with a head or a tile.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long it may take to make and to send an export.
pub(super) const LONG_PATIENCE: Duration = Duration::from_mins(30);
/// Before it is asked once more: where nothing was answered, and where it says itself that it is busy.
const WAITS: [Duration; 3] = [Duration::from_millis(300), Duration::from_secs(1), Duration::from_secs(2)];
/// No service is waited for longer, whatever it asks for.
const LONGEST_WAIT: u64 = 60;

/// Where an answer is put. What was put there is dropped when it is asked anew.
pub(super) trait Sink {
    fn clear(&mut self) -> io::Result<()>;
    fn put(&mut self, part: &[u8]) -> io::Result<()>;
}

impl Sink for Vec<u8> {
    fn clear(&mut self) -> io::Result<()> {
        Vec::clear(self);
        Ok(())
    }
    fn put(&mut self, part: &[u8]) -> io::Result<()> {
        self.extend_from_slice(part);
        Ok(())
    }
}

impl Sink for File {
    fn clear(&mut self) -> io::Result<()> {
        self.set_len(0).and_then(|()| self.rewind())
    }
    fn put(&mut self, part: &[u8]) -> io::Result<()> {
        self.write_all(part)
    }
}

/// A service, by its address.
pub(super) struct Service {
    runtime: SystemRunner,
    outbound: Outbound,
    base: String,
    token: Option<SecretString>,
    stop: Option<watch::Receiver<bool>>,
}

/// Is it the address of a service?
pub(super) fn is_address(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

impl Service {
    /// The service at an address. A token is told to nobody else: by TLS, or on this machine.
    pub(super) fn open(base: &str, token: Option<SecretString>) -> Result<Self, String> {
        let base = base.trim_end_matches('/').to_owned();
        let outbound = Outbound::open(true)?;
        let target = outbound.target(&base).map_err(|why| format!("The address {why}."))?;
        if base.contains(['?', '#']) {
            return Err("The address of a service has no `?` and no `#`.".to_owned());
        }
        let is_here = match &target.host {
            Host::Address(address) => address.is_loopback(),
            Host::Name(name) => name == "localhost",
        };
        if token.is_some() && !target.is_tls && !is_here {
            return Err("A token is sent by https:// alone: anybody on the way could read it.".to_owned());
        }
        Ok(Self { runtime: System::new(), outbound, base, token, stop: None })
    }

    /// From now on SIGINT and SIGTERM do not end the program, but its waiting.
    pub(super) fn heed_signals(&mut self) {
        let (stop, stopped) = watch::channel(false);
        self.runtime.block_on(async move {
            tokio::task::spawn_local(async move {
                terminated().await;
                let _ = stop.send(true);
            });
            tokio::task::yield_now().await;
        });
        self.stop = Some(stopped);
    }

    /// Whether somebody said that it is enough.
    pub(super) fn is_stopped(&self) -> bool {
        self.stop.as_ref().is_some_and(|stop| *stop.borrow())
    }

    /// Waits, unless somebody says that it is enough.
    pub(super) fn wait(&self, time: Duration) {
        let stopped = stopped(self.stop.clone());
        self.runtime.block_on(async {
            tokio::select! {
                () = tokio::time::sleep(time) => {}
                () = stopped => {}
            }
        });
    }

    /// Fetches what is at a path into a sink.
    pub(super) fn take(
        &mut self,
        path: &str,
        (longest, patience): (u64, Duration),
        sink: &mut dyn Sink,
    ) -> Result<(), Unfetched> {
        let mut waits = WAITS.into_iter();
        loop {
            sink.clear().map_err(|e| Unfetched::Away(e.to_string()))?;
            let asked = self.asked(path, (longest, patience), sink);
            let wait = match &asked {
                Ok(Answered { status: 200, .. }) => return Ok(()),
                Ok(answered) if matches!(answered.status, 429 | 502..=504) => {
                    let own = answered.retry_after.as_deref().and_then(|text| text.parse::<u64>().ok());
                    waits.next().map(|least| {
                        least.max(Duration::from_secs(own.unwrap_or_default().min(LONGEST_WAIT)))
                    })
                }
                Err(Trouble::Unreachable | Trouble::Broken | Trouble::Silent) => waits.next(),
                _ => None,
            };
            match wait.filter(|_| !self.is_stopped()) {
                Some(wait) => self.wait(wait),
                None => return Err(told(&format!("{}{path}", self.base), asked)),
            }
        }
    }

    fn asked(
        &self,
        path: &str,
        (longest, patience): (u64, Duration),
        sink: &mut dyn Sink,
    ) -> Result<Answered, Trouble> {
        let url = format!("{}{path}", self.base);
        let token = self.token.as_ref().filter(|_| path.starts_with("/api/"));
        let asked = Asked { url, sent: None, token, longest, patience };
        let stopped = stopped(self.stop.clone());
        let mut take = |part: &[u8]| sink.put(part);
        self.runtime.block_on(async {
            tokio::select! {
                answered = self.outbound.ask(asked, &mut take) => answered,
                () = stopped => Err(Trouble::Silent),
            }
        })
    }
}

/// Until somebody says that it is enough.
async fn stopped(stop: Option<watch::Receiver<bool>>) {
    if let Some(mut stop) = stop
        && stop.wait_for(|stopped| *stopped).await.is_ok()
    {
        return;
    }
    std::future::pending::<()>().await;
}

fn told(url: &str, asked: Result<Answered, Trouble>) -> Unfetched {
    match asked {
        Ok(Answered { status, location: Some(location), .. }) if (300..400).contains(&status) => {
            let location = quoted(&location);
            Unfetched::Away(format!("{url} is said to be at {location}: name that service, if it is the one"))
        }
        Ok(Answered { status, excerpt, .. }) => {
            let excerpt = quoted(&String::from_utf8_lossy(&excerpt));
            let why = format!("{url} is answered with {status}: {excerpt}");
            if status == 429 || status >= 500 { Unfetched::Away(why) } else { Unfetched::Wrong(why) }
        }
        Err(trouble @ (Trouble::TooLong | Trouble::Refused(_))) => {
            Unfetched::Wrong(format!("{url}: {trouble}"))
        }
        Err(trouble) => Unfetched::Away(format!("{url}: {trouble}")),
    }
}

impl Fetch for Service {
    fn fetch(&mut self, path: &str, longest: u64) -> Result<Vec<u8>, Unfetched> {
        let mut bytes = Vec::new();
        self.take(path, (longest, PATIENCE), &mut bytes)?;
        Ok(bytes)
    }
}
