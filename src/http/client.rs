//! Who is at the other end: the address that limits are counted by, and the limits themselves.

use std::net::IpAddr;
use std::num::NonZeroU32;

use actix_web::HttpRequest;
use governor::clock::Clock;
use governor::{Quota, RateLimiter};

use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::service::authenticate::Credential;

type Limiter =
    RateLimiter<String, governor::state::keyed::DashMapStateStore<String>, governor::clock::DefaultClock>;

/// Clients with tokens behind one address that may each use their whole rate.
const BEHIND_ONE_ADDRESS: u32 = 10;

/// The rates, counted by account, token or address.
#[derive(Debug)]
pub struct Rates {
    requests: Limiter,
    addresses: Limiter,
    sign_ins: Limiter,
}

impl Rates {
    /// As configured.
    pub fn new(config: &Config) -> Self {
        let quota = |n: u32| Quota::per_minute(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN));
        Self {
            requests: RateLimiter::keyed(quota(config.limits.requests_a_minute)),
            addresses: RateLimiter::keyed(quota(
                config.limits.requests_a_minute.saturating_mul(BEHIND_ONE_ADDRESS),
            )),
            sign_ins: RateLimiter::keyed(quota(config.limits.sign_ins_a_minute)),
        }
    }

    /// Counts a request: by who sends it, and, so that made-up tokens are no way around, by its address.
    pub fn request(&self, who: &Credential, address: &String) -> Result<()> {
        match who {
            Credential::Session { account, .. } => check(&self.requests, &account.to_string()),
            Credential::Token(digest) => {
                check(&self.addresses, address)?;
                check(&self.requests, &hex::encode(digest))
            }
            Credential::None | Credential::Clock | Credential::System => check(&self.requests, address),
        }
    }

    /// Counts an attempt to sign in or to use a code.
    pub fn sign_in(&self, who: &String) -> Result<()> {
        check(&self.sign_ins, who)
    }

    /// Forgets who has not been here lately.
    pub fn tidy(&self) {
        self.requests.retain_recent();
        self.addresses.retain_recent();
        self.sign_ins.retain_recent();
    }
}

fn check(limiter: &Limiter, who: &String) -> Result<()> {
    limiter.check_key(who).map_err(|until| {
        let wait =
            until.wait_time_from(governor::clock::DefaultClock::default().now()).as_secs().saturating_add(1);
        Error::new(Code::TooManyRequests).with("retry_after", wait)
    })
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
