//! The use cases: lock, authorise, decide, save, record, in that order, each a function on one transaction.
//! The only caller of the store.
//!
//! A use case is given an open [`Tx`]; who opened it (a request, a job, the demonstration, an import) is none
//! of its business, and several can share one. What it gives is a view: the outward form of a thing, the
//! same for every door.

pub mod accounts;
pub mod amendments;
pub mod appeals;
pub mod attention;
pub mod authenticate;
pub mod authorship;
pub mod backups;
pub mod board;
mod bringing;
pub mod calls;
pub mod claims;
pub mod codes;
pub mod comments;
pub mod concerns;
pub mod consensus;
pub mod course;
pub mod cycles;
pub mod datasets;
pub mod deadline_templates;
pub mod designations;
pub mod differences;
pub mod disputes;
pub mod engagements;
pub mod entries;
pub mod erasures;
pub mod exports;
pub mod feeds;
pub mod first_admin;
pub mod forgetting;
pub mod groups;
pub mod health;
pub mod hints;
pub mod idempotency;
pub mod import_decidim;
pub mod import_loomio;
pub mod import_polis;
pub mod imports;
pub mod invitations;
pub mod lessons;
pub mod live;
pub mod log;
pub mod mail;
pub mod mandate;
pub mod members;
pub mod mine;
pub mod minority_statements;
pub mod named;
pub mod notices;
pub mod objections;
pub mod outputs;
pub mod packages;
pub mod passages;
pub mod passwords;
pub mod pilots;
pub mod place;
pub mod positions;
pub mod programme;
pub mod proposals;
pub mod rate;
pub mod reach;
pub mod recompute;
pub mod reconsiderations;
pub mod reminders;
pub mod resources;
pub mod reviews;
pub mod rights;
pub mod rivals;
pub mod role_calls;
pub mod rounds;
pub mod search;
pub mod sequence;
pub mod service_accounts;
pub mod sessions;
pub mod stances;
pub mod standing;
pub mod subscriptions;
pub mod summaries;
pub mod tokens;
pub mod topics;
pub mod transitions;
pub mod uptakes;
pub mod versions;
pub mod view;
pub mod webhooks;
pub mod witness;

use std::sync::Arc;

use crate::clock::Clock;
use crate::config::Config;
use crate::mailer::Mailer;
use crate::outbound::Outbound;
use crate::store::Db;
pub use crate::store::Tx;
pub use crate::store::page::{Page, Window};

/// What every door and every job holds: the database, the clock, the configuration, the keys.
#[derive(Clone, Debug)]
pub struct App(Arc<Parts>);

/// The parts of the application.
#[derive(Debug)]
pub struct Parts {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The configuration.
    pub config: Config,
    /// The keys of access tokens.
    pub keys: authenticate::Keys,
    /// The newest assessments, kept while nothing that they read has changed.
    pub assessments: consensus::Memo,
    /// Hashes passwords, few at once.
    pub passwords: authenticate::Passwords,
    /// Attempts to sign in, counted by the address that they are for, whoever has it.
    pub attempts: rate::Rate,
    /// Held by whoever signs the log in this process.
    pub signing: tokio::sync::Mutex<()>,
    /// Sends mail, where a server for it is configured.
    pub mailer: Option<Mailer>,
    /// Speaks HTTP to whom others name.
    pub outbound: Outbound,
    /// Which node this is, among those that share the database: the holder of its leases.
    pub node: uuid::Uuid,
    /// The newest entries of the record, for those who follow it.
    pub live: live::Hub,
    /// Woken when something was written: there may be entries to number.
    pub wake: tokio::sync::Notify,
    /// Woken when there may be mail to send.
    pub post: tokio::sync::Notify,
    /// Woken when there may be something to send by webhooks.
    pub hooks: tokio::sync::Notify,
    /// Woken when something was erased: the database's own log may still have it.
    pub erased: tokio::sync::Notify,
}

impl App {
    /// Joins the parts.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
