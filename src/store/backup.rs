//! A copy of the embedded database, made while it is in use, and what of a copy is damaged. A server has its own
//! ways (`pg_dump`).

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use sha2::{Digest, Sha256};

use super::{Conn, Settings, folder};
use crate::error::{Code, Error, Result};

/// Faults of a damaged file that are told.
const TOLD: i32 = 20;

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    said: String,
}

fn trouble(path: &Path, why: &std::io::Error) -> Error {
    Error::because(Code::Unavailable, format!("{} cannot be written: {why}.", path.display()))
}

fn unreadable(path: &Path, why: &std::io::Error) -> Error {
    Error::because(Code::Unavailable, format!("{} cannot be read: {why}.", path.display()))
}

/// A path with something behind its name.
fn named(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// Refuses a server's database.
pub fn embedded(settings: &Settings) -> Result<&Path> {
    match settings {
        Settings::Sqlite { path, .. } => Ok(path),
        Settings::Postgres { .. } => {
            let detail = "A PostgreSQL database is saved with pg_dump and brought back with pg_restore: see \
                          docs/operating.md, \"Back up\".";
            Err(Error::because(Code::Unavailable, detail))
        }
    }
}

/// A file beside this one, for what is not finished.
fn unfinished(path: &Path) -> PathBuf {
    named(path, ".unfinished")
}

/// Writes a copy of the database as it stands at one moment, without the pages that hold nothing any more, and lets
/// `inspect` say whether it is good before it gets its name. Refused where a file of this name is. The database goes on
/// meanwhile. Blocks: not for async code.
pub fn copy<T>(settings: &Settings, to: &Path, inspect: impl FnOnce(&Settings) -> Result<T>) -> Result<T> {
    embedded(settings)?;
    if to.exists() {
        let detail = format!("{} is there already; name a new file.", to.display());
        return Err(Error::because(Code::Unavailable, detail));
    }
    let part = unfinished(to);
    fs::remove_file(&part).or_else(absent).map_err(|e| trouble(&part, &e))?;
    let made = write(settings, &part).and_then(|()| inspect(&at(&part)));
    if made.is_err() {
        // What went wrong is told; what is left of it helps nobody.
        let _ = fs::remove_file(&part);
    }
    let found = made?;
    // The sum first: no backup has its name without it.
    let line = format!("{}  {}\n", sum(&part)?, to.file_name().unwrap_or_default().to_string_lossy());
    let beside = sum_of(to);
    fs::write(&beside, line)
        .and_then(|()| File::open(&beside)?.sync_all())
        .map_err(|e| trouble(&beside, &e))?;
    rename(&part, to)?;
    Ok(found)
}

/// The file beside a backup with the sum over its bytes, in the form of `sha256sum`.
fn sum_of(path: &Path) -> PathBuf {
    named(path, ".sha256")
}

/// The SHA-256 over a file's bytes, in hexadecimal.
fn sum(path: &Path) -> Result<String> {
    let unread = |e: std::io::Error| unreadable(path, &e);
    let mut reader = BufReader::with_capacity(1 << 20, File::open(path).map_err(unread)?);
    let mut hasher = Sha256::new();
    loop {
        let part = reader.fill_buf().map_err(unread)?;
        if part.is_empty() {
            return Ok(hex::encode(hasher.finalize()));
        }
        hasher.update(part);
        let taken = part.len();
        reader.consume(taken);
    }
}

/// Whether a backup's bytes are those that were written; `None` where there is no sum beside it.
pub fn is_as_written(path: &Path) -> Result<Option<bool>> {
    let beside = sum_of(path);
    if !beside.exists() {
        return Ok(None);
    }
    let line = fs::read_to_string(&beside).map_err(|e| unreadable(&beside, &e))?;
    Ok(Some(line.split_whitespace().next() == Some(sum(path)?.as_str())))
}

fn absent(error: std::io::Error) -> std::io::Result<()> {
    if error.kind() == std::io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

/// A file as a database.
pub fn at(path: &Path) -> Settings {
    Settings::Sqlite { path: path.to_owned(), durable: true }
}

fn write(settings: &Settings, to: &Path) -> Result<()> {
    let name = to.to_str().ok_or_else(|| {
        Error::because(Code::Unavailable, format!("{} is not a name in UTF-8.", to.display()))
    })?;
    let Some(Conn::Sqlite(mut c)) = settings.open_to_look()? else {
        return Err(Error::because(Code::Unavailable, format!("There is no database: {settings}.")));
    };
    // The engine fills an empty file: so it is its owner's alone from the first byte.
    folder::make_file(to).map_err(|e| trouble(to, &e))?;
    sql_query("VACUUM INTO ?").bind::<Text, _>(name).execute(&mut *c)?;
    File::open(to).and_then(|file| file.sync_all()).map_err(|e| trouble(to, &e))
}

/// Gives a file its name; when this returns, that is on the disk.
fn rename(from: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::rename(from, to).and_then(|()| File::open(folder)?.sync_all()).map_err(|e| trouble(to, &e))
}

/// What the engine itself finds wrong with a file, and links that lead nowhere; nothing where it is whole. Blocks: not
/// for async code.
pub fn damage(settings: &Settings) -> Result<Vec<String>> {
    let Some(Conn::Sqlite(mut c)) = settings.open_to_look()? else {
        return Ok(vec!["there is no database in it".to_owned()]);
    };
    let check =
        "SELECT integrity_check AS said FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT ?";
    let links = "SELECT 'a row of ' || \"table\" || ' names a row of ' || parent || ' that is not there' AS said \
                 FROM pragma_foreign_key_check LIMIT ?";
    let mut found: Vec<Said> = Vec::new();
    for question in [check, links] {
        let more = sql_query(question).bind::<diesel::sql_types::Integer, _>(TOLD).load(&mut *c);
        // A file may be too damaged to be asked.
        found.extend(more.unwrap_or_else(|error| vec![Said { said: error.to_string() }]));
    }
    Ok(found.into_iter().map(|found| found.said).collect())
}

/// Puts a copy in the place of the database, and what was there beside it under another name, which it gives. The caller
/// holds the data folder. Blocks: not for async code.
pub fn put(from: &Path, settings: &Settings, suffix: &str) -> Result<Option<PathBuf>> {
    let path = embedded(settings)?;
    let part = unfinished(path);
    folder::make_file(&part).map_err(|e| trouble(&part, &e))?;
    fs::copy(from, &part).and_then(|_| File::open(&part)?.sync_all()).map_err(|e| trouble(&part, &e))?;
    let aside = set_aside(path, suffix)?;
    rename(&part, path)?;
    Ok(aside)
}

/// The database with what belongs to it, under another name: first the log, without which it would be an older one.
fn set_aside(path: &Path, suffix: &str) -> Result<Option<PathBuf>> {
    if !path.exists() {
        return Ok(None);
    }
    let aside = named(path, suffix);
    for end in ["-wal", "-shm", ""] {
        let (from, to) = (named(path, end), named(&aside, end));
        fs::rename(&from, &to).or_else(absent).map_err(|e| trouble(&to, &e))?;
    }
    Ok(Some(aside))
}
