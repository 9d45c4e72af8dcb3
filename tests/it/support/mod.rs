//! A world of its own for each test: a database, the real application on a free port, a clock that the test
//! sets, and clients named by who calls.

pub mod audit;
pub mod browser;
mod client;
pub mod counted;
mod database;
mod designated;
mod export;
mod floor;
pub mod forged;
mod people;
mod program;
mod proxy;
pub mod raw;
mod receiver;
mod recount;
mod scene;
mod shape;
mod sink;
pub mod verified;

use assent::application::Application;
use assent::clock::Clock;
use assent::config::{Config, Limits, PasswordCost};
use assent::domain::access::{Actor, Role, Scope};
use assent::domain::codes::Coded;
use assent::domain::ids::{AccountId, MemberId};
use assent::domain::time::Instant;
use assent::service::{App, Tx, accounts, tokens};
use serde_json::{Value, json};
use tokio::sync::watch;

pub use client::{Client, Reply, events};
pub use database::{Database, is_full, is_postgres, restricted};
pub use export::{Export, export};
pub use floor::{Floor, call, objection};
pub use people::PASSWORD;
pub use program::Program;
pub use proxy::Proxy;
pub use receiver::{Call, Receiver, hook_world};
pub use recount::{gaps_in_the_record, number, wrong_tallies};
pub use scene::Scene;
pub use shape::columns;
pub use sink::{Mail, Sink, mail_world};

pub const ALL_SCOPES: &[Scope] = Scope::ALL;

/// As long as a node that ended keeps others from numbering.
pub const LEASE: chrono::Duration = chrono::Duration::seconds(11);

pub struct World {
    pub app: App,
    pub clock: Clock,
    pub url: String,
    /// Administers the instance; in no group.
    pub admin: Client,
    pub admin_id: AccountId,
    stop: watch::Sender<bool>,
    served: Option<tokio::task::JoinHandle<()>>,
    _database: std::sync::Arc<Database>,
}

/// A group with seats: a chair and a facilitator (both TC), a secretariat, an observer, and two stakeholders of
/// each expected stakeholder group, named `gov1`, `gov2`, `ps1`, …
pub struct Group {
    pub id: String,
    /// The facilitator's membership.
    pub facilitator_id: String,
    pub seats: Vec<(String, Client)>,
}

impl Group {
    pub fn seat(&self, name: &str) -> &Client {
        &self.seats.iter().find(|(n, _)| n == name).unwrap_or_else(|| panic!("no seat {name}")).1
    }
    pub fn chair(&self) -> &Client {
        self.seat("chair")
    }
    pub fn facilitator(&self) -> &Client {
        self.seat("facilitator")
    }
    pub fn stakeholder(&self) -> &Client {
        self.seat("gov1")
    }
}

/// Runs a test in a world where nobody has an account.
pub fn empty_world<F: AsyncFnOnce(World)>(test: F) {
    in_a_world(|_| {}, false, test);
}

/// Runs a test in a world of its own.
pub fn world<F: AsyncFnOnce(World)>(test: F) {
    world_with(|_| {}, test);
}

/// The same, with another configuration.
pub fn world_with<F: AsyncFnOnce(World)>(adjust: impl FnOnce(&mut Config), test: F) {
    in_a_world(adjust, true, test);
}

fn in_a_world<F: AsyncFnOnce(World)>(adjust: impl FnOnce(&mut Config), has_admin: bool, test: F) {
    actix_web::rt::System::new().block_on(async {
        let world = World::start(adjust, has_admin).await;
        let stop = world.stop.clone();
        let (app, _database) = (world.app.clone(), world._database.clone());
        test(world).await;
        if verified::is_asked() {
            verified::all(&app).await;
        }
        let _ = stop.send(true);
    });
}

impl World {
    /// A world beside another one: see [`world_with`].
    pub async fn start(adjust: impl FnOnce(&mut Config), has_admin: bool) -> Self {
        let database = Database::fresh().await;
        let clock = Clock::manual(Instant::parse("2018-06-14T13:00:00Z").unwrap());
        let mut config = Config {
            listen: ([127, 0, 0, 1], 0).into(),
            public_url: "http://assent.test".to_owned(),
            database: database.settings.clone(),
            connections: 4,
            keys_dir: database.folder.join("keys"),
            limits: Limits {
                requests_a_minute: 1_000_000,
                sign_ins_a_minute: 1_000_000,
                ..Limits::default()
            },
            password_cost: PasswordCost { memory: 8, passes: 1 },
            mail: None,
            webhooks_to_private: false,
            witnessing: assent::config::Witnessing::default(),
            trusted_proxies: Vec::new(),
            log: "warn".to_owned(),
        };
        adjust(&mut config);
        let (stop, stopped) = watch::channel(false);
        let (app, url, served) = serve(config, clock.clone(), stopped);
        // The log's key is a fact of the record as well: it is there before a test begins.
        assert!(assent::service::log::begin(&app).await.unwrap());
        let (admin_id, admin) = if has_admin {
            account(&app, &url, "admin@example.org", true).await
        } else {
            (AccountId::from_uuid(uuid::Uuid::nil()), Client::new(&url, None))
        };
        Self { app, clock, url, admin, admin_id, stop, served: Some(served), _database: database.into() }
    }

    /// Another world beside this one, with nobody in it: on the other engine, where there are two.
    pub async fn another(&self) -> Self {
        let is_other =
            is_postgres() && matches!(self.app.config.database, assent::store::Settings::Postgres { .. });
        let adjust = |config: &mut Config| {
            if is_other {
                let path = config.keys_dir.parent().unwrap().join("assent.db");
                config.database = assent::store::Settings::Sqlite { path, durable: false };
                assent::store::migrate::up(&config.database).unwrap();
            }
        };
        let other = Self::start(adjust, true).await;
        other.clock.set(self.clock.now());
        other
    }

    /// Ends the application and starts it anew on the same database: nothing that it kept in memory is left.
    /// Who called the old one calls the new one with [`Client::at`].
    pub async fn restart(&mut self) {
        self.halt().await;
        self.resume(|_| {});
    }

    /// The same, with another configuration, once the lease of the one that ended has run out.
    pub async fn restart_with(&mut self, adjust: impl FnOnce(&mut Config)) {
        self.halt().await;
        self.pass(LEASE);
        self.resume(adjust);
    }

    /// A copy of the database as it stands. The application is restarted, once its lease has run out.
    pub async fn backup(&mut self) -> Database {
        self.paused(async |w| Database::copy_of(&w.app.config.database).await).await
    }

    /// Does something while nothing runs. The application is started anew, once its lease has run out.
    pub async fn paused<T>(&mut self, f: impl AsyncFnOnce(&Self) -> T) -> T {
        self.halt().await;
        let done = f(self).await;
        self.pass(LEASE);
        self.resume(|_| {});
        done
    }

    /// Ends the application: nothing is served and no job runs, and its parts are still there.
    pub async fn halt(&mut self) {
        self.stop.send_replace(true);
        self.served.take().unwrap().await.unwrap();
    }

    fn resume(&mut self, adjust: impl FnOnce(&mut Config)) {
        self.stop.send_replace(false);
        let mut config = Config { listen: ([127, 0, 0, 1], 0).into(), ..self.app.config.clone() };
        adjust(&mut config);
        let (app, url, served) = serve(config, self.clock.clone(), self.stop.subscribe());
        (self.app, self.url, self.served) = (app, url, Some(served));
        self.admin = self.admin.at(&self.url);
    }

    /// The folder of this world's files.
    pub fn folder(&self) -> &std::path::Path {
        &self._database.folder
    }

    pub fn anonymous(&self) -> Client {
        Client::new(&self.url, None)
    }

    /// Somebody with an account and no membership.
    pub async fn outsider(&self) -> Client {
        account(&self.app, &self.url, &format!("outsider-{}@example.org", uuid::Uuid::now_v7()), false)
            .await
            .1
    }

    /// An account and a client for it.
    pub async fn account(&self, email: &str) -> (AccountId, Client) {
        account(&self.app, &self.url, email, false).await
    }

    /// Another token of the one behind a client, for these scopes alone.
    pub async fn token_of(&self, client: &Client, scopes: &[&str]) -> String {
        let digest = assent::service::authenticate::digest(client.token.as_ref().unwrap());
        let scopes: Vec<Scope> = scopes.iter().map(|s| Scope::from_code(s).unwrap()).collect();
        let issuing = move |tx: &mut Tx<'_>| {
            let credential = assent::service::authenticate::Credential::Token(digest.clone());
            assent::service::authenticate::authenticate(tx, &credential)?;
            let account = tx.actor.account().unwrap();
            tokens::issue(tx, account, "narrow", &scopes, None).map(|(_, secret)| secret)
        };
        self.app.db.write(issuing).await.unwrap()
    }

    /// A token of an account, for these scopes alone.
    pub async fn token_for(&self, account: AccountId, scopes: &[Scope]) -> String {
        let scopes = scopes.to_vec();
        let issuing = move |tx: &mut Tx<'_>| {
            tx.actor = Actor::System;
            tokens::issue(tx, account, "narrow", &scopes, None).map(|(_, secret)| secret)
        };
        self.app.db.write(issuing).await.unwrap()
    }

    /// Somebody who has just signed in, by the account.
    pub async fn session_of(&self, account: AccountId) -> Client {
        Client::new(&self.url, Some(session(&self.app, account).await))
    }

    /// The administrator, signed in anew: a session does not outlive days.
    pub async fn admin_again(&self) -> Client {
        self.session_of(self.admin_id).await
    }

    /// Gives the record's entries their numbers.
    pub async fn settle(&self) {
        assent::jobs::settle(&self.app).await.unwrap();
    }

    /// Lets the clock do what is due, tells whom it concerns, and keeps snapshots.
    pub async fn tick(&self) {
        assent::jobs::clock(&self.app).await;
        self.settle().await;
        assent::jobs::tell(&self.app).await;
        assent::jobs::keep(&self.app).await;
    }

    /// Sends the mail that is due.
    pub async fn post(&self) {
        assent::jobs::mail::send_due(&self.app).await;
    }

    /// Moves the clock on.
    pub fn pass(&self, time: chrono::Duration) {
        self.clock.set(self.clock.now() + time);
    }

    /// Moves the clock on by days.
    pub fn pass_days(&self, days: i64) {
        self.pass(chrono::Duration::days(days));
    }

    /// A public group with the usual seats.
    pub async fn group(&self, slug: &str) -> Group {
        self.group_with(slug, json!({})).await
    }

    /// The same; `changes` replaces fields of the request that makes it.
    pub async fn group_with(&self, slug: &str, changes: Value) -> Group {
        let (chair_id, chair) = self.account(&format!("chair@{slug}.example")).await;
        let mut request = json!({
            "slug": slug, "name": "A working group", "visibility": "public", "joining": "request", "cycle": "2018",
            "charter": {
                "mandate": "Tunis Agenda, paragraphs 72 to 77",
                "expected_groups": ["GOV", "PS", "CS", "TC"],
                "mandate_checks": [{"id": "M1", "text": "Serves paragraph 72."}],
                "suitability_checks": [{"id": "S1", "text": "Is the concern broad?"}],
            },
            "chair_account_id": chair_id, "chair_stakeholder_group": "TC",
        });
        for (key, value) in changes.as_object().unwrap() {
            request[key] = value.clone();
        }
        let group = self.admin_again().await.post("/groups", request).await.expect(201);
        let id = group["id"].as_str().unwrap().to_owned();
        let mut seats = vec![("chair".to_owned(), chair)];
        let extra = [
            ("facilitator", Role::Facilitator, "TC"),
            ("secretariat", Role::Secretariat, "TC"),
            ("observer", Role::Observer, "CS"),
        ];
        let stakeholders = ["GOV", "PS", "CS", "TC"].iter().flat_map(|g| [(g, 1), (g, 2)]);
        let mut facilitator_id = String::new();
        for (name, role, stakeholder_group) in extra {
            let (member, client) = self.seat(slug, &id, name, role, stakeholder_group).await;
            if role == Role::Facilitator {
                facilitator_id = member.to_string();
            }
            seats.push((name.to_owned(), client));
        }
        for (code, n) in stakeholders {
            let name = format!("{}{n}", code.to_lowercase());
            seats.push((name.clone(), self.seat(slug, &id, &name, Role::Stakeholder, code).await.1));
        }
        Group { id, facilitator_id, seats }
    }

    /// One more seat in a group.
    pub async fn seat(
        &self,
        slug: &str,
        group: &str,
        name: &str,
        role: Role,
        stakeholder_group: &str,
    ) -> (MemberId, Client) {
        let (account, client) = self.account(&format!("{name}@{slug}.example")).await;
        let (group, stakeholder_group) = (group.parse().unwrap(), stakeholder_group.to_owned());
        let member = self
            .app
            .db
            .write(move |tx| {
                tx.actor = Actor::System;
                let group = assent::domain::ids::Id::from_uuid(group);
                assent::service::members::admit(tx, group, account, role, &stakeholder_group)
            })
            .await
            .unwrap();
        (member, client)
    }
}

/// An application of its own, serving until it is told to stop.
fn serve(
    config: Config,
    clock: Clock,
    stopped: watch::Receiver<bool>,
) -> (App, String, tokio::task::JoinHandle<()>) {
    let application = Application::build(config, clock).unwrap();
    let app = application.app().clone();
    let url = format!("http://{}", application.address().unwrap());
    let served = tokio::task::spawn_local(async move { application.run(stopped).await.unwrap() });
    (app, url, served)
}

async fn account(app: &App, url: &str, email: &str, is_admin: bool) -> (AccountId, Client) {
    let email = email.to_owned();
    let (id, secret) = app
        .db
        .write(move |tx: &mut Tx<'_>| {
            tx.actor = Actor::System;
            let new: accounts::CreateAccount =
                serde_json::from_value(json!({"email": email, "name": email, "is_admin": is_admin})).unwrap();
            let account = accounts::create(tx, &new)?;
            let (_, secret) = tokens::issue(tx, account.id, "test", ALL_SCOPES, None)?;
            Ok((account.id, secret))
        })
        .await
        .unwrap();
    // Administrators act with a session, never with a token: sign in where that matters.
    let token = if is_admin { session(app, id).await } else { secret };
    (id, Client::new(url, Some(token)))
}

async fn session(app: &App, account: AccountId) -> String {
    let session = app
        .db
        .write(move |tx| {
            tx.actor = Actor::System;
            assent::service::sessions::begin(tx, account)
        })
        .await
        .unwrap();
    app.keys.sign(account, session, app.clock.now()).unwrap()
}
