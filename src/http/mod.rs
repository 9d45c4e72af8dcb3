//! The doors: a thin skin over the service. Never calls the store, knows no rules.

pub mod acts;
pub mod api;
mod body;
pub mod client;
pub mod log;
pub mod metrics;
pub mod operations;
pub mod problem;
pub mod shape;
mod strict;
pub mod unsubscribe;
pub mod web;
pub mod witness;

use std::sync::Arc;

use actix_web::HttpRequest;
use tokio::sync::{Semaphore, watch};

use self::client::{Rates, Streams};
use self::metrics::Metrics;
use crate::error::Result;
use crate::service::App;
use crate::service::authenticate::Credential;

/// What every request finds at the door.
#[derive(Debug)]
pub struct Door {
    /// The application.
    pub app: App,
    /// How often each client may knock.
    pub rates: Rates,
    /// How many streams each client has open.
    pub streams: Streams,
    /// How many more exports can be made or fetched at once.
    pub exports: Arc<Semaphore>,
    /// What was answered.
    pub metrics: Metrics,
    /// Whether the service is stopping.
    pub stopping: watch::Receiver<bool>,
}

impl Door {
    /// A door to this application.
    pub fn new(app: App, stopping: watch::Receiver<bool>) -> Self {
        let (rates, streams) = (Rates::new(&app.config), Streams::new(&app.config));
        let exports = Arc::new(Semaphore::new(api::MOST_AT_ONCE));
        Self { app, rates, streams, exports, metrics: Metrics::default(), stopping }
    }

    /// Counts a request of somebody unknown.
    pub fn count_stranger(&self, request: &HttpRequest) -> Result<()> {
        let address = client::address(request, &self.app.config.trusted_proxies);
        self.rates.request(&Credential::None, &address).map(drop)
    }
}
