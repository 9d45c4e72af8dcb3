//! Migrations: a step of its own, not something that every node does at its start. `diesel_migrations` takes
//! no lock, so one process migrates at a time.

use diesel::migration::MigrationVersion;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Conn, Engine, Settings};
use crate::error::{Error, Result};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

fn of(engine: Engine) -> EmbeddedMigrations {
    match engine {
        Engine::Sqlite => SQLITE,
        Engine::Postgres => POSTGRES,
    }
}

/// Runs what has not run yet. Gives the names of what it ran. Blocks: not for async code.
pub fn up(settings: &Settings) -> Result<Vec<String>> {
    let names = |ran: Vec<MigrationVersion<'_>>| ran.iter().map(ToString::to_string).collect();
    match &mut settings.open()? {
        Conn::Sqlite(c) => c.run_pending_migrations(of(Engine::Sqlite)).map(names).map_err(Error::internal),
        Conn::Postgres(c) => {
            c.run_pending_migrations(of(Engine::Postgres)).map(names).map_err(Error::internal)
        }
    }
}

/// Takes every migration back. For tests; a record that is not empty is never taken back.
pub fn down(settings: &Settings) -> Result<()> {
    match &mut settings.open()? {
        Conn::Sqlite(c) => c.revert_all_migrations(of(Engine::Sqlite)).map(drop).map_err(Error::internal),
        Conn::Postgres(c) => c.revert_all_migrations(of(Engine::Postgres)).map(drop).map_err(Error::internal),
    }
}

/// The names of the migrations that have not run yet. Blocks: not for async code.
pub fn pending(settings: &Settings) -> Result<Vec<String>> {
    let pending = match &mut settings.open()? {
        Conn::Sqlite(c) => {
            c.pending_migrations(of(Engine::Sqlite)).map(|p| p.iter().map(|m| m.name().to_string()).collect())
        }
        Conn::Postgres(c) => c
            .pending_migrations(of(Engine::Postgres))
            .map(|p| p.iter().map(|m| m.name().to_string()).collect()),
    };
    pending.map_err(Error::internal)
}
