//! PostgreSQL: each thread owns a connection and takes reading and writing work alike.
//!
//! A transaction is READ COMMITTED and locks its root row first; one that meets a serialization failure or
//! a deadlock is run again, with a bound and a pause that grows.

use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, select};
use rand::RngExt;

use super::Stats;
use super::command::{Outcome, Work};
use super::sqlite::{begun, execute, read_one};
use crate::error::{Error, Result};
use crate::store::{Conn, Settings};

/// How often a transaction is tried.
const ATTEMPTS: u64 = 8;

/// A thread that reads and writes: ends when the database is dropped.
pub(super) fn serve(
    settings: &Settings,
    reads: &Receiver<Box<dyn Work>>,
    writes: &Receiver<Box<dyn Work>>,
    stats: &Stats,
) {
    let mut slot = None;
    loop {
        select! {
            recv(reads) -> work => match work {
                Ok(work) => read(settings, &mut slot, work, stats),
                Err(_) => return,
            },
            recv(writes) -> work => match work {
                Ok(work) => write(settings, &mut slot, work, stats),
                Err(_) => return,
            },
        }
    }
}

fn read(settings: &Settings, slot: &mut Option<Conn>, mut work: Box<dyn Work>, stats: &Stats) {
    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    let ran = begun(settings, slot, begin, stats).map(|conn| read_one(conn, work.as_mut()));
    if !matches!(ran, Ok(true)) {
        *slot = None;
    }
    work.answer(ran.map(|_| ()));
}

fn write(settings: &Settings, slot: &mut Option<Conn>, mut work: Box<dyn Work>, stats: &Stats) {
    for attempt in 1..=ATTEMPTS {
        let begin = "BEGIN ISOLATION LEVEL READ COMMITTED";
        let ended = begun(settings, slot, begin, stats).and_then(|conn| try_once(conn, work.as_mut()));
        let again = match &ended {
            Ok(Outcome::Done | Outcome::Failed) => false,
            Ok(Outcome::Broken) | Err(Error { transient: false, .. }) => {
                *slot = None;
                false
            }
            Ok(Outcome::Transient) | Err(_) => true,
        };
        if !again || attempt == ATTEMPTS {
            stats.wrote(attempt);
            if matches!(ended, Ok(Outcome::Done)) {
                stats.committed();
            }
            return work.answer(ended.map(|_| ()));
        }
        let pause = rand::rng().random_range(1..=1_u64 << attempt);
        thread::sleep(Duration::from_millis(pause));
    }
}

fn try_once(conn: &mut Conn, work: &mut dyn Work) -> Result<Outcome> {
    let outcome = work.run(conn);
    match outcome {
        Outcome::Done => execute(conn, "COMMIT").inspect_err(|_| {
            let _ = execute(conn, "ROLLBACK");
        })?,
        _ => {
            let _ = execute(conn, "ROLLBACK");
        }
    }
    Ok(outcome)
}
