//! The embedded engine: readers, and one writer that commits in groups.
//!
//! The writer drains its queue into one transaction, a savepoint for each piece of work, one commit, and
//! answers then. A failed piece undoes itself alone; a failed commit fails them all.

use crossbeam_channel::Receiver;
use diesel::connection::SimpleConnection;

use super::Stats;
use super::command::{Outcome, Work};
use crate::error::{Code, Error, Result};
use crate::on;
use crate::store::{Conn, Settings};

/// Pieces of work in one commit at most.
const GROUP: usize = 64;

/// Runs one statement.
pub(super) fn execute(conn: &mut Conn, statement: &str) -> Result<()> {
    on!(conn, c => c.batch_execute(statement)?);
    Ok(())
}

/// A connection with a transaction begun. One that was kept may have been lost meanwhile: then a fresh one.
pub(super) fn begun<'c>(
    settings: &Settings,
    slot: &'c mut Option<Conn>,
    begin: &str,
    stats: &Stats,
) -> Result<&'c mut Conn> {
    let kept = slot.as_mut().is_some_and(|conn| execute(conn, begin).is_ok());
    if !kept {
        *slot = None;
        let mut fresh = settings.open()?;
        stats.count_queries(&mut fresh);
        execute(&mut fresh, begin)?;
        *slot = Some(fresh);
    }
    slot.as_mut().ok_or_else(|| Error::new(Code::Unavailable))
}

/// Runs one piece of reading work in the snapshot begun; true when the connection is still good.
pub(super) fn read_one(conn: &mut Conn, work: &mut dyn Work) -> bool {
    let outcome = work.run(conn);
    let ended = execute(conn, "ROLLBACK");
    outcome != Outcome::Broken && ended.is_ok()
}

/// A reader: ends when the database is dropped.
pub(super) fn read(settings: &Settings, queue: &Receiver<Box<dyn Work>>, stats: &Stats) {
    let mut slot = None;
    for mut work in queue {
        let ran = begun(settings, &mut slot, "BEGIN", stats).map(|conn| read_one(conn, work.as_mut()));
        if !matches!(ran, Ok(true)) {
            slot = None;
        }
        work.answer(ran.map(|_| ()));
    }
}

/// The writer: ends when the database is dropped.
pub(super) fn write(settings: &Settings, queue: &Receiver<Box<dyn Work>>, stats: &Stats) {
    let mut slot = None;
    while let Ok(first) = queue.recv() {
        let mut group = vec![first];
        group.extend(queue.try_iter().take(GROUP - 1));
        for _ in &group {
            stats.wrote(1);
        }
        let ended =
            begun(settings, &mut slot, "BEGIN IMMEDIATE", stats).and_then(|conn| run_group(conn, &mut group));
        match &ended {
            Ok(()) => stats.committed(),
            Err(_) => slot = None,
        }
        answer(group, ended);
    }
}

fn run_group(conn: &mut Conn, group: &mut [Box<dyn Work>]) -> Result<()> {
    if let [only] = group {
        return run_alone(conn, only.as_mut());
    }
    for work in group {
        execute(conn, "SAVEPOINT work")?;
        match work.run(conn) {
            Outcome::Done => execute(conn, "RELEASE work")?,
            _ => execute(conn, "ROLLBACK TO work; RELEASE work").map_err(given_up)?,
        }
    }
    execute(conn, "COMMIT")
}

/// With nobody beside it, a piece of work needs no savepoint, which would copy every page that it changes.
fn run_alone(conn: &mut Conn, work: &mut dyn Work) -> Result<()> {
    match work.run(conn) {
        Outcome::Done => execute(conn, "COMMIT"),
        _ => execute(conn, "ROLLBACK").map_err(given_up),
    }
}

/// A full disk ends the whole transaction by itself, and the savepoint with it: the group is to be sent again.
fn given_up(error: Error) -> Error {
    Error { code: Code::Unavailable, detail: Code::Unavailable.title().to_owned(), ..error }
}

fn answer(group: Vec<Box<dyn Work>>, ended: Result<()>) {
    let failed = ended.err().map(|e| (e.code, e.why(), e.detail));
    for work in group {
        let ended = failed.as_ref().map_or(Ok(()), |(code, cause, detail)| {
            let cause = crate::error::Cause(cause.clone().into());
            Err(Error { cause: Some(cause), ..Error::because(*code, detail.clone()) })
        });
        work.answer(ended);
    }
}
