//! A connection: one of two engines behind one name, and how each is opened.

use std::sync::Arc;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use diesel_async::AsyncPgConnection;
use diesel_async::async_connection_wrapper::{AsyncConnectionWrapper, BlockOn};

use crate::error::{Code, Error, Result};

/// A PostgreSQL connection: pure Rust, no system library. One alias keeps the choice of driver open.
pub type PgConn = AsyncConnectionWrapper<AsyncPgConnection, Runtime>;

/// A connection to one of the two engines.
#[allow(missing_debug_implementations, reason = "a connection has nothing to show")]
pub enum Conn {
    /// The embedded engine.
    Sqlite(Box<SqliteConnection>),
    /// A server.
    Postgres(Box<PgConn>),
}

/// Expands a query once for each engine: both arms are type-checked in every build.
#[macro_export]
macro_rules! on {
    ($conn:expr, $c:ident => $query:expr) => {
        match $conn {
            $crate::store::Conn::Sqlite($c) => {
                let $c = &mut **$c;
                $query
            }
            $crate::store::Conn::Postgres($c) => {
                let $c = &mut **$c;
                $query
            }
        }
    };
}

/// Which engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// How to reach the database.
#[derive(Clone, Debug)]
pub enum Settings {
    /// The file of an embedded database.
    Sqlite {
        /// The file; made when it is not there.
        path: std::path::PathBuf,
        /// Whether a commit waits for the disk. Only tests say no.
        durable: bool,
    },
    /// The address of a server, as `postgres://…`.
    Postgres {
        /// The address, with its password.
        url: secrecy::SecretString,
    },
}

impl Settings {
    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite { .. } => Engine::Sqlite,
            Self::Postgres { .. } => Engine::Postgres,
        }
    }

    /// Opens a connection; within two seconds, or not.
    pub fn open(&self) -> Result<Conn> {
        match self {
            Self::Sqlite { path, durable } => open_sqlite(path, *durable).map(|c| Conn::Sqlite(Box::new(c))),
            Self::Postgres { url } => {
                open_postgres(secrecy::ExposeSecret::expose_secret(url)).map(|c| Conn::Postgres(Box::new(c)))
            }
        }
    }
}

impl Settings {
    /// Opens a connection that changes nothing, not even beside the file; none where there is no database yet.
    pub fn open_to_look(&self) -> Result<Option<Conn>> {
        let Self::Sqlite { path, .. } = self else { return self.open().map(Some) };
        if !path.try_exists().map_err(unavailable)? {
            return Ok(None);
        }
        // With no log beside it nobody has it open, and it is read as it lies there. With one, the files that
        // reading takes are there already.
        let mut log = path.clone().into_os_string();
        log.push("-wal");
        let how = if std::path::Path::new(&log).exists() { "mode=ro" } else { "mode=ro&immutable=1" };
        let mut address = String::from("file:");
        for letter in path.to_string_lossy().chars() {
            match letter {
                '%' => address.push_str("%25"),
                '?' => address.push_str("%3f"),
                '#' => address.push_str("%23"),
                other => address.push(other),
            }
        }
        let conn = SqliteConnection::establish(&format!("{address}?{how}")).map_err(unavailable)?;
        Ok(Some(Conn::Sqlite(Box::new(conn))))
    }
}

/// Which database it is, without its password.
impl std::fmt::Display for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let url = match self {
            Self::Sqlite { path, .. } => {
                return write!(f, "the embedded database {}", path.display());
            }
            Self::Postgres { url } => secrecy::ExposeSecret::expose_secret(url),
        };
        let Ok(config) = url.parse::<tokio_postgres::Config>() else {
            return f.write_str("a PostgreSQL database");
        };
        let user = config.get_user().unwrap_or("nobody named");
        write!(f, "the PostgreSQL database {} of the role {user}", config.get_dbname().unwrap_or(user))?;
        for (n, host) in config.get_hosts().iter().enumerate() {
            let between = if n == 0 { " at " } else { ", " };
            match host {
                tokio_postgres::config::Host::Tcp(name) => write!(f, "{between}{name}")?,
                tokio_postgres::config::Host::Unix(path) => write!(f, "{between}{}", path.display())?,
            }
        }
        Ok(())
    }
}

fn unavailable(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    let detail = "The database cannot be reached; try again soon.";
    Error { cause: Some(crate::error::Cause(cause.into())), ..Error::because(Code::Unavailable, detail) }
}

fn open_sqlite(path: &std::path::Path, durable: bool) -> Result<SqliteConnection> {
    if let Some(folder) = path.parent() {
        super::folder::make(folder).map_err(unavailable)?;
    }
    super::folder::make_file(path).map_err(unavailable)?;
    let mut conn = SqliteConnection::establish(&path.to_string_lossy()).map_err(unavailable)?;
    let synchronous = if durable { "PRAGMA synchronous = FULL" } else { "PRAGMA synchronous = OFF" };
    let pragmas = [
        "PRAGMA busy_timeout = 2000",
        "PRAGMA journal_mode = WAL",
        synchronous,
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA mmap_size = 268435456",
        "PRAGMA cache_size = -6000",
        // The pages that a savepoint sets aside: in memory, not in a file of their own each time.
        "PRAGMA temp_store = MEMORY",
        // Pages, 16 MiB: what many commits change is written into the file once.
        "PRAGMA wal_autocheckpoint = 4000",
    ];
    for pragma in pragmas {
        conn.batch_execute(pragma).map_err(unavailable)?;
    }
    Ok(conn)
}

thread_local! {
    /// What drives the PostgreSQL connections of this thread; they never leave it.
    static DRIVER: std::io::Result<Arc<tokio::runtime::Runtime>> =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map(Arc::new);
}

/// Waits on the runtime of the thread that owns the connection.
#[derive(Debug)]
pub struct Runtime(Arc<tokio::runtime::Runtime>);

impl BlockOn for Runtime {
    fn block_on<F: Future>(&self, f: F) -> F::Output {
        self.0.block_on(f)
    }

    fn get_runtime() -> Self {
        match Self::of_this_thread() {
            Ok(runtime) => runtime,
            Err(cause) => panic!("no runtime for a database connection: {cause:?}"),
        }
    }
}

impl Runtime {
    /// The one that drives what this thread opened.
    pub(super) fn of_this_thread() -> Result<Self> {
        DRIVER.with(|d| d.as_ref().map(|r| Self(r.clone())).map_err(|e| unavailable(e.to_string())))
    }
}

/// A statement that waits longer than a client would is given up; so is a transaction left open.
const PATIENCE: &str = "SET lock_timeout = '5s'; SET statement_timeout = '20s'; \
    SET idle_in_transaction_session_timeout = '30s'";

fn open_postgres(url: &str) -> Result<PgConn> {
    let mut config: tokio_postgres::Config = url.parse().map_err(unavailable)?;
    config.connect_timeout(Duration::from_secs(2)).application_name("assent");
    let opening = async {
        let (client, connection) = config.connect(tls()?).await.map_err(unavailable)?;
        AsyncPgConnection::try_from_client_and_connection(client, connection).await.map_err(unavailable)
    };
    let limited = async {
        tokio::time::timeout(Duration::from_secs(3), opening)
            .await
            .unwrap_or_else(|late| Err(unavailable(late)))
    };
    let mut conn = Runtime::of_this_thread()?.block_on(limited).map(PgConn::from)?;
    conn.batch_execute(PATIENCE).map_err(unavailable)?;
    Ok(conn)
}

/// TLS with the usual web authorities, taken where the server offers it and the address does not forbid it.
fn tls() -> Result<tokio_postgres_rustls::MakeRustlsConnect> {
    let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unavailable)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(tokio_postgres_rustls::MakeRustlsConnect::new(config))
}

/// At the end: empties the write-ahead log of an embedded database into its file.
pub fn finish(settings: &Settings) {
    let Settings::Sqlite { path, durable } = settings else { return };
    if let Ok(mut conn) = open_sqlite(path, *durable) {
        // What stays in the log is read from there at the next start.
        let _ = conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
