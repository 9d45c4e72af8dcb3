//! Who is at the other end: the address that limits are counted by, the limits themselves, and the language that is
//! asked for.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use actix_web::HttpRequest;
use actix_web::http::header::{ACCEPT_LANGUAGE, HeaderMap};

use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::service::authenticate::Credential;
use crate::service::rate::Rate;
use crate::words::Words;

/// Clients with tokens behind one address that may each use their whole rate.
const BEHIND_ONE_ADDRESS: u32 = 10;

/// Seconds after which somebody with too many streams may try again.
const RETRY_SECONDS: u64 = 5;

/// The rates, counted by account, token or address.
#[derive(Debug)]
pub struct Rates {
    requests: Rate,
    addresses: Rate,
    sign_ins: Rate,
}

impl Rates {
    /// As configured.
    pub fn new(config: &Config) -> Self {
        let limits = config.limits;
        Self {
            requests: Rate::a_minute(limits.requests_a_minute),
            addresses: Rate::a_minute(limits.requests_a_minute.saturating_mul(BEHIND_ONE_ADDRESS)),
            sign_ins: Rate::a_minute(limits.sign_ins_a_minute),
        }
    }

    /// Counts a request: by who sends it, and, so that made-up tokens are no way around, by its address. Gives the name
    /// that it was counted by.
    pub fn request(&self, who: &Credential, address: &String) -> Result<String> {
        if matches!(who, Credential::Token(_)) {
            self.addresses.count(address)?;
        }
        let name = name(who, address);
        self.requests.count(&name)?;
        Ok(name)
    }

    /// Counts an attempt to sign in or to use a code.
    pub fn sign_in(&self, who: &String) -> Result<()> {
        self.sign_ins.count(who)
    }

    /// Forgets who has not been here lately.
    pub fn tidy(&self) {
        self.requests.tidy();
        self.addresses.tidy();
        self.sign_ins.tidy();
    }
}

/// What a caller is counted by: the account, the token, or the address.
fn name(who: &Credential, address: &str) -> String {
    match who {
        Credential::Session { account, .. } => account.to_string(),
        Credential::Token(digest) => hex::encode(digest),
        Credential::None | Credential::Clock | Credential::System => address.to_owned(),
    }
}

/// The streams that are open, counted by caller.
#[derive(Debug)]
pub struct Streams {
    each: usize,
    all: usize,
    open: Mutex<HashMap<String, usize>>,
}

impl Streams {
    /// None yet, within what is configured.
    pub fn new(config: &Config) -> Self {
        let limits = config.limits;
        Self { each: limits.streams_each, all: limits.streams, open: Mutex::default() }
    }

    /// One more of a caller; refused where it is one too many.
    pub fn open(&self, caller: &str) -> Result<()> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.values().sum::<usize>() >= self.all {
            return Err(Error::because(Code::Unavailable, "As many follow already as can."));
        }
        let own = open.entry(caller.to_owned()).or_default();
        if *own >= self.each {
            let detail = format!("You have {} streams open already.", self.each);
            return Err(Error::because(Code::TooManyRequests, detail).with("retry_after", RETRY_SECONDS));
        }
        *own = own.saturating_add(1);
        Ok(())
    }

    /// One less of a caller.
    pub fn close(&self, caller: &str) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        match open.get_mut(caller) {
            Some(1) | None => drop(open.remove(caller)),
            Some(own) => *own = own.saturating_sub(1),
        }
    }
}

/// The address of the client: the peer's, or, behind a trusted proxy, the last one the proxy was told.
pub fn address(request: &HttpRequest, trusted: &[IpAddr]) -> String {
    let Some(peer) = request.peer_addr().map(|a| a.ip()) else { return "unknown".to_owned() };
    if !trusted.contains(&peer) {
        return peer.to_string();
    }
    let told = request.headers().get_all("x-forwarded-for").filter_map(|v| v.to_str().ok());
    let hops: Vec<IpAddr> = told.flat_map(|v| v.split(',')).filter_map(|v| v.trim().parse().ok()).collect();
    hops.iter().rev().find(|hop| !trusted.contains(hop)).unwrap_or(&peer).to_string()
}

/// The words of the language that a request asks for: English where it asks for none that there is; none where it says
/// nothing of languages.
pub fn words(headers: &HeaderMap) -> Option<Words> {
    let asked = headers.get(ACCEPT_LANGUAGE)?;
    Some(asked.to_str().ok().and_then(Words::accepted).unwrap_or_else(Words::english))
}
