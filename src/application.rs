//! Puts the parts together: what `main` runs and what the tests run is the same.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use actix_web::dev::{ServerHandle, Service};
use actix_web::web::{self, Data};
use actix_web::{HttpResponse, HttpServer};
use tokio::sync::{Notify, watch};

use crate::clock::Clock;
use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::http::acts::Acts;
use crate::http::{Door, api, log, operations, problem, unsubscribe, web as pages, witness};
use crate::mailer::Mailer;
use crate::outbound::Outbound;
use crate::service::authenticate::{Keys, Passwords};
use crate::service::consensus::Memo;
use crate::service::live::Hub;
use crate::service::rate::Rate;
use crate::service::{App, Parts};
use crate::store::Db;
use crate::{jobs, store};

/// Connections that one worker holds open at most; more wait to be taken.
const CONNECTIONS_A_WORKER: usize = 8192;

/// The application, listening but not yet serving.
#[derive(Debug)]
pub struct Application {
    app: App,
    listener: TcpListener,
    showcase: Option<pages::Showcase>,
}

/// How many times the rate of one address all addresses together may try to sign in to one account: enough that
/// a few of them lock nobody out, too few to guess a password.
const FROM_ALL_ADDRESSES: u32 = 10;

impl Application {
    /// Opens keys, database and port. The database must be migrated.
    pub fn build(mut config: Config, clock: Clock) -> Result<Self> {
        let listener = TcpListener::bind(config.listen).map_err(|e| {
            Error::because(Code::Unavailable, format!("cannot listen on {}: {e}", config.listen))
        })?;
        config.listens_on(listener.local_addr().map_err(Error::internal)?);
        let app = Self::open(config, clock)?;
        Ok(Self { app, listener, showcase: None })
    }

    /// The parts without a door: for commands.
    pub fn open(config: Config, clock: Clock) -> Result<App> {
        let keys = Keys::open(&config.keys_dir, &config.public_url)?;
        let passwords = Passwords::new(config.password_cost)?;
        let db = Db::start(&config.database, config.connections, &clock)?;
        let mailer = config.mail.as_ref().map(Mailer::open).transpose();
        let mailer = mailer.map_err(|fault| Error::because(Code::Unavailable, fault))?;
        let outbound = Outbound::open(config.webhooks_to_private)
            .map_err(|fault| Error::because(Code::Unavailable, fault))?;
        let (node, wake, post, hooks) = (uuid::Uuid::now_v7(), Notify::new(), Notify::new(), Notify::new());
        let erased = Notify::new();
        let assessments = Memo::default();
        let attempts = Rate::a_minute(config.limits.sign_ins_a_minute.saturating_mul(FROM_ALL_ADDRESSES));
        Ok(App::new(Parts {
            db,
            clock,
            config,
            keys,
            assessments,
            passwords,
            attempts,
            signing: tokio::sync::Mutex::new(()),
            mailer,
            outbound,
            live: Hub::default(),
            node,
            wake,
            post,
            hooks,
            erased,
        }))
    }

    /// The parts.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Where it listens.
    pub fn address(&self) -> Result<SocketAddr> {
        self.listener.local_addr().map_err(Error::internal)
    }

    /// Shows these seats on its first page, each with one press to sign in: for a demonstration.
    #[must_use]
    pub fn show(mut self, showcase: pages::Showcase) -> Self {
        self.showcase = Some(showcase);
        self
    }

    /// Serves until `stop` says so; in-flight requests end first, within the configured seconds.
    pub async fn run(self, stop: watch::Receiver<bool>) -> Result<()> {
        let jobs = tokio::task::spawn_local(jobs::run(self.app.clone(), stop.clone()));
        let mail = tokio::task::spawn_local(jobs::mail::run(self.app.clone(), stop.clone()));
        let hooks = tokio::task::spawn_local(jobs::webhooks::run(self.app.clone(), stop.clone()));
        let live = tokio::task::spawn_local(jobs::live::run(self.app.clone(), stop.clone()));
        let witnesses = tokio::task::spawn_local(jobs::witnesses::run(self.app.clone(), stop.clone()));
        let limits = self.app.config.limits;
        let door = Data::new(Door::new(self.app.clone(), stop.clone()));
        let acts = Data::new(Acts::new(api::operations()));
        let showcase = Data::new(self.showcase.unwrap_or_default());
        let tidying = tokio::task::spawn_local(tidy(door.clone()));
        let server = HttpServer::new(move || {
            actix_web::App::new()
                .app_data(door.clone())
                .app_data(acts.clone())
                .app_data(showcase.clone())
                .wrap_fn(|request, service| {
                    let answering = service.call(request);
                    async move {
                        let mut response = problem::in_the_language_asked_for(answering.await?);
                        operations::protect(response.headers_mut());
                        Ok(response)
                    }
                })
                .configure(|c| api::configure(c, api::operations()))
                .configure(operations::configure)
                .configure(unsubscribe::configure)
                .configure(log::configure)
                .configure(witness::configure)
                .configure(pages::configure)
                .default_service(web::to(not_found))
        })
        .workers(std::thread::available_parallelism().map_or(2, usize::from))
        .shutdown_timeout(limits.seconds)
        .client_request_timeout(Duration::from_secs(5))
        .max_connections(CONNECTIONS_A_WORKER)
        .disable_signals()
        .listen(self.listener)
        .map_err(Error::internal)?
        .run();
        let handle = server.handle();
        let stopping = tokio::task::spawn_local(stop_when_told(stop, handle));
        let served = server.await.map_err(Error::internal);
        stopping.abort();
        tidying.abort();
        let _ = (jobs.await, mail.await, hooks.await, live.await, witnesses.await);
        store::finish(&self.app.config.database);
        served
    }
}

async fn stop_when_told(mut stop: watch::Receiver<bool>, server: ServerHandle) {
    let _ = stop.wait_for(|stopped| *stopped).await;
    server.stop(true).await;
}

/// Forgets, once a minute, the clients that have not been here lately.
async fn tidy(door: Data<Door>) {
    let mut minute = tokio::time::interval(Duration::from_mins(1));
    loop {
        minute.tick().await;
        door.rates.tidy();
        door.app.attempts.tidy();
    }
}

async fn not_found() -> HttpResponse {
    problem::respond(Error::not_found(), &api::new_request_id())
}
