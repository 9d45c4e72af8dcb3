//! Migrations: a step of its own, not something that every node does at its start. `diesel_migrations` takes
//! no lock, so one process migrates at a time.

use diesel::backend::Backend;
use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource, MigrationVersion};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use secrecy::ExposeSecret;

use super::conn::PgConn;
use super::{Conn, Engine, Settings};
use crate::error::{Code, Error, Result};

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
            let ran = c.run_pending_migrations(of(Engine::Postgres)).map(names).map_err(Error::internal);
            ran.map_err(|e| refusal(c, e))
        }
    }
}

/// A role that may not read the service's tables is told so; anything else stays what it is.
fn unreadable(conn: &mut PgConn, error: Error) -> Error {
    let asked: Result<Rights, _> = sql_query(
        "SELECT CAST(current_user AS TEXT) AS role, \
         CAST(has_table_privilege('__diesel_schema_migrations', 'SELECT') AS TEXT) AS may",
    )
    .get_result(conn);
    match asked {
        Ok(Rights { role, may }) if may == "false" => {
            let detail = format!(
                "The role {role} may not read the service's tables: run `assent migrate` with \
                 ASSENT_DATABASE_OWNER_URL, which gives it its rights. The database says:"
            );
            Error::because(Code::Unavailable, format!("{detail} {}", error.why()))
        }
        _ => error,
    }
}

/// A role that may not make tables is told so, with what the database said; anything else stays what it is.
fn refusal(conn: &mut PgConn, error: Error) -> Error {
    let asked: Result<Rights, _> = sql_query(
        "SELECT CAST(current_user AS TEXT) AS role, CAST(COALESCE(\
         has_schema_privilege(COALESCE(current_schema(), 'public'), 'CREATE'), FALSE) AS TEXT) AS may",
    )
    .get_result(conn);
    match asked {
        Ok(Rights { role, may }) if may == "false" => {
            let detail = format!(
                "The role {role} may not create tables in this database. Name the schema's owner: for \
                 `assent migrate` in ASSENT_DATABASE_OWNER_URL, for `assent demo` in ASSENT_DATABASE_URL. \
                 The database says:"
            );
            Error::because(Code::Unavailable, format!("{detail} {}", error.why()))
        }
        _ => error,
    }
}

#[derive(QueryableByName)]
struct Rights {
    #[diesel(sql_type = Text)]
    role: String,
    #[diesel(sql_type = Text)]
    may: String,
}

/// Takes every migration back. For tests; a record that is not empty is never taken back.
pub fn down(settings: &Settings) -> Result<()> {
    match &mut settings.open()? {
        Conn::Sqlite(c) => c.revert_all_migrations(of(Engine::Sqlite)).map(drop).map_err(Error::internal),
        Conn::Postgres(c) => c.revert_all_migrations(of(Engine::Postgres)).map(drop).map_err(Error::internal),
    }
}

/// Is there a database with all its tables? Changes nothing. Blocks: not for async code.
pub fn is_complete(settings: &Settings) -> Result<bool> {
    match settings.open_to_look()? {
        None => Ok(false),
        Some(mut conn) => Ok(pending(&mut conn)?.is_empty()),
    }
}

/// The names of the migrations that have not run yet. Blocks: not for async code.
///
/// Only reads: diesel's own `pending_migrations` would make its table first, and the service's role may not make
/// tables, nor does somebody who looks want one.
pub fn pending(conn: &mut Conn) -> Result<Vec<String>> {
    const RAN: &str = "SELECT version AS said FROM __diesel_schema_migrations";
    match conn {
        Conn::Sqlite(c) => {
            const THERE: &str =
                "SELECT name AS said FROM sqlite_master WHERE name = '__diesel_schema_migrations'";
            let there: Vec<Said> = sql_query(THERE).load(&mut **c)?;
            let ran = if there.is_empty() { Vec::new() } else { sql_query(RAN).load(&mut **c)? };
            missing::<Sqlite>(&SQLITE, &ran)
        }
        Conn::Postgres(c) => {
            const THERE: &str = "SELECT CAST(to_regclass('__diesel_schema_migrations') AS TEXT) AS said \
                WHERE to_regclass('__diesel_schema_migrations') IS NOT NULL";
            let there: Vec<Said> = sql_query(THERE).load(&mut **c)?;
            let ran = if there.is_empty() {
                Vec::new()
            } else {
                sql_query(RAN).load(&mut **c).map_err(|e| unreadable(c, e.into()))?
            };
            missing::<Pg>(&POSTGRES, &ran)
        }
    }
}

fn missing<B: Backend>(all: &EmbeddedMigrations, ran: &[Said]) -> Result<Vec<String>> {
    let all = MigrationSource::<B>::migrations(all).map_err(Error::internal)?;
    let has_run = |m: &dyn Migration<B>| ran.iter().any(|r| r.said == m.name().version().to_string());
    Ok(all.iter().filter(|m| !has_run(m.as_ref())).map(|m| m.name().to_string()).collect())
}

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

/// Who may what: the role reads and writes, but the record's and the log's tables it only reads and adds to, and salts
/// (at an erasure) and the log's edge it may overwrite but not remove. As in `docs/operating.md`.
const RIGHTS: &str = "DO $$
DECLARE
    role TEXT := current_setting('assent.role');
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', role);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON record_entries, record_sequence, record_contents FROM %I', role);
    EXECUTE format('REVOKE DELETE, TRUNCATE ON record_salts FROM %I', role);
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON log_tiles, log_checkpoints, log_keys FROM %I', role);
    EXECUTE format('REVOKE DELETE, TRUNCATE ON log_edge FROM %I', role);
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON __diesel_schema_migrations FROM %I', role);
END $$";

/// Gives the service's role its rights on PostgreSQL, as the schema's owner. Gives the role's name. Blocks:
/// not for async code.
pub fn grant(owner: &Settings, service: &Settings) -> Result<String> {
    let (Settings::Postgres { url }, Conn::Postgres(mut c)) = (service, owner.open()?) else {
        let detail = "`database_owner_url` goes with a `database_url` of the same PostgreSQL database.";
        return Err(Error::because(Code::Unavailable, detail));
    };
    let role = role(url.expose_secret())?;
    let owns: Said = sql_query("SELECT CAST(current_user AS TEXT) AS said").get_result(&mut *c)?;
    if owns.said == role {
        let detail = format!("{role} is the schema's owner as well: give the service a role of its own.");
        return Err(Error::because(Code::Unavailable, detail));
    }
    sql_query("SELECT set_config('assent.role', $1, false)").bind::<Text, _>(&role).execute(&mut *c)?;
    c.batch_execute(RIGHTS)?;
    Ok(role)
}

fn role(url: &str) -> Result<String> {
    let config: tokio_postgres::Config = url.parse().map_err(Error::internal)?;
    let role = config.get_user().map(str::to_owned);
    role.ok_or_else(|| Error::because(Code::Unavailable, "`database_url` names no role"))
}
