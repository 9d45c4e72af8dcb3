//! Looks at a database before it is used: what must not be, and what should not be, in plain sentences.

use std::path::Path;

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::folder::is_loose;
use super::schema::accounts;
use super::{Conn, Settings, Tx, migrate};
use crate::domain::time::Instant;
use crate::error::Result;

/// The oldest SQLite that may be used: older ones can corrupt a WAL database that several connections use.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);
/// File systems that live on another machine: SQLite's locks cannot be relied on there.
const REMOTE: &[&str] =
    &["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "glusterfs"];

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The service must not start; and what to do.
    Fatal(String),
    /// It can run, but should be mended; and how.
    Warning(String),
    /// What the first start will make.
    Coming(String),
}

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

/// Inspects the database that the settings name, as it is opened to be used. Blocks: not for async code.
pub fn inspect(settings: &Settings) -> Result<Vec<Finding>> {
    let mut conn = settings.open()?;
    let mut findings = match settings {
        Settings::Sqlite { durable, .. } => as_opened(&mut conn, *durable)?,
        Settings::Postgres { .. } => Vec::new(),
    };
    findings.extend(found(settings, &mut conn)?);
    let pending = migrate::pending(&mut conn)?;
    if !pending.is_empty() {
        let text = format!("The database lacks {} migration(s): run `assent migrate` first.", pending.len());
        findings.push(Finding::Fatal(text));
    }
    Ok(findings)
}

/// Looks at the database that the settings name, and changes nothing: what would a start find, and make? Blocks:
/// not for async code.
pub fn look(settings: &Settings) -> Result<Vec<Finding>> {
    let (Settings::Sqlite { path, .. }, Some(mut conn)) = (settings, settings.open_to_look()?) else {
        return match settings {
            Settings::Sqlite { path, .. } => Ok(not_made_yet(path)),
            Settings::Postgres { .. } => inspect(settings),
        };
    };
    let mut findings = found(settings, &mut conn)?;
    let pending = migrate::pending(&mut conn)?;
    if !pending.is_empty() {
        let text = format!("The database lacks {} migration(s): the next start runs them.", pending.len());
        findings.push(Finding::Coming(text));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    if is_loose(path) && is_loose(folder) {
        let (path, folder) = (path.display(), folder.display());
        let text = format!("Others on this machine can read {path}: chmod 700 {folder}");
        findings.push(Finding::Warning(text));
    }
    Ok(findings)
}

/// Reads in a database as it lies there; `None` where there is none with all its tables. Changes nothing. Blocks: not for
/// async code.
pub fn read<T>(
    settings: &Settings,
    now: Instant,
    f: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<Option<T>> {
    let Some(mut conn) = settings.open_to_look()? else { return Ok(None) };
    if !migrate::pending(&mut conn)?.is_empty() {
        return Ok(None);
    }
    f(&mut Tx::new(&mut conn, now)).map(Some)
}

fn not_made_yet(path: &Path) -> Vec<Finding> {
    let text = format!("There is no database yet: the first start makes {}.", path.display());
    let above = path.ancestors().skip(1).find(|above| above.exists());
    let mut findings = vec![Finding::Coming(text)];
    findings.extend(above.and_then(on_this_machine));
    findings
}

fn found(settings: &Settings, conn: &mut Conn) -> Result<Vec<Finding>> {
    match settings {
        Settings::Sqlite { path, .. } => {
            let mut findings = sqlite(conn)?;
            findings.extend(path.parent().and_then(on_this_machine));
            Ok(findings)
        }
        Settings::Postgres { .. } => postgres(conn),
    }
}

/// How many accounts a database holds, and how many of them have one of these addresses. A database without
/// tables holds none. Changes nothing. Blocks: not for async code.
pub fn accounts(settings: &Settings, addresses: &[String]) -> Result<(i64, i64)> {
    let Some(mut conn) = settings.open_to_look()? else { return Ok((0, 0)) };
    let there = match &mut conn {
        Conn::Sqlite(_) => ask(
            &mut conn,
            "SELECT CAST(count(*) AS TEXT) AS said FROM sqlite_master WHERE name = 'accounts'",
        )?,
        Conn::Postgres(_) => {
            ask(&mut conn, "SELECT CASE WHEN to_regclass('accounts') IS NULL THEN '0' ELSE '1' END AS said")?
        }
    };
    if there == "0" {
        return Ok((0, 0));
    }
    crate::on!(&mut conn, c => Ok((
        accounts::table.count().get_result(c)?,
        accounts::table.filter(accounts::email.eq_any(addresses)).count().get_result(c)?,
    )))
}

fn ask(conn: &mut Conn, question: &str) -> Result<String> {
    let said: Said = crate::on!(conn, c => diesel::sql_query(question).get_result(c)?);
    Ok(said.said)
}

/// What the file is, and what reads it.
fn sqlite(conn: &mut Conn) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let version = ask(conn, "SELECT sqlite_version() AS said")?;
    if parse(&version) < OLDEST_SQLITE {
        findings.push(Finding::Fatal(format!("SQLite {version} is too old: build with the bundled one.")));
    }
    let check = ask(conn, "SELECT quick_check AS said FROM pragma_quick_check")?;
    if check != "ok" {
        let text = format!("The database file is damaged ({check}): restore a backup.");
        findings.push(Finding::Fatal(text));
    }
    Ok(findings)
}

/// What opening it has set, or the file system has not let it set.
fn as_opened(conn: &mut Conn, durable: bool) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut must = |holds: bool, sentence: String| {
        if !holds {
            findings.push(Finding::Fatal(sentence));
        }
    };
    let journal = ask(conn, "SELECT journal_mode AS said FROM pragma_journal_mode")?;
    must(
        journal == "wal",
        format!("The journal mode is {journal}, not wal: the file system may not support it."),
    );
    let synchronous = ask(conn, "SELECT CAST(synchronous AS TEXT) AS said FROM pragma_synchronous")?;
    must(!durable || synchronous == "2", format!("synchronous is {synchronous}, not 2 (FULL)."));
    let keys = ask(conn, "SELECT CAST(foreign_keys AS TEXT) AS said FROM pragma_foreign_keys")?;
    must(keys == "1", "Foreign keys are not enforced.".to_owned());
    Ok(findings)
}

fn parse(version: &str) -> (u32, u32, u32) {
    let mut parts = version.split('.').map(|p| p.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

/// Refuses a data folder on another machine's disk, as far as `/proc` tells.
fn on_this_machine(folder: &Path) -> Option<Finding> {
    let folder = folder.canonicalize().ok()?;
    let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
    let (_, kind) = mounts
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ').skip(1);
            Some((words.next()?, words.next()?))
        })
        .filter(|(at, _)| folder.starts_with(at))
        .max_by_key(|(at, _)| at.len())?;
    REMOTE.contains(&kind).then(|| {
        let folder = folder.display();
        Finding::Fatal(format!("{folder} lies on a network file system ({kind}): put the data on a local disk, or use PostgreSQL."))
    })
}

fn postgres(conn: &mut Conn) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut should = |holds: bool, sentence: &str| {
        if !holds {
            findings.push(Finding::Warning(sentence.to_owned()));
        }
    };
    let fsync = ask(conn, "SELECT current_setting('fsync') AS said")?;
    should(
        fsync == "on",
        "The server runs with fsync off: a power cut loses what was acknowledged. Set fsync = on.",
    );
    let commit = ask(conn, "SELECT current_setting('synchronous_commit') AS said")?;
    should(commit != "off", "synchronous_commit is off: a crash loses what was acknowledged. Set it to on.");
    let encoding = ask(conn, "SELECT current_setting('server_encoding') AS said")?;
    should(encoding == "UTF8", "The database is not in UTF-8: make one with ENCODING 'UTF8'.");
    let rewrites = ask(
        conn,
        "SELECT CASE WHEN to_regclass('record_entries') IS NULL THEN 'false' \
         ELSE CAST(has_table_privilege('record_entries', 'UPDATE, DELETE, TRUNCATE') AS TEXT) END AS said",
    )?;
    should(
        rewrites == "false",
        "The service's database role may rewrite the record: give it a role of its own, as docs/operating.md shows.",
    );
    Ok(findings)
}
