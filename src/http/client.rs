//! Who is at the other end: the address that limits are counted by, and the limits themselves.

use std::net::IpAddr;

use actix_web::HttpRequest;

use crate::config::Config;
use crate::error::Result;
use crate::service::authenticate::Credential;
use crate::service::rate::Rate;

/// Clients with tokens behind one address that may each use their whole rate.
const BEHIND_ONE_ADDRESS: u32 = 10;

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

    /// Counts a request: by who sends it, and, so that made-up tokens are no way around, by its address.
    pub fn request(&self, who: &Credential, address: &String) -> Result<()> {
        match who {
            Credential::Session { account, .. } => self.requests.count(&account.to_string()),
            Credential::Token(digest) => {
                self.addresses.count(address)?;
                self.requests.count(&hex::encode(digest))
            }
            Credential::None | Credential::Clock | Credential::System => self.requests.count(address),
        }
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
