//! A transaction: what a use case works in. Collects what it writes, so that nothing changes unrecorded.

use std::sync::{LazyLock, Mutex};

use diesel::connection::SimpleConnection;
use serde::Serialize;
use uuid::{ContextV7, Timestamp, Uuid};

use super::Conn;
use super::record::FactWritten;
use crate::domain::access::{Action, Actor};
use crate::domain::course;
use crate::domain::ids::{EntryId, Id};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::on;

/// A row of a fact table: what the record covers.
pub trait Fact: Serialize {
    /// The table's name, as in the catalog.
    const TABLE: &'static str;
    /// The row's id.
    fn id(&self) -> Uuid;
    /// The row's revision, from 1; rows that never change have 1.
    fn revision(&self) -> i64;
}

/// Whether the rows of a table count their changes.
pub trait Revised {
    /// They do not, as they are written once; when words of one are erased, the record alone counts that.
    const ONCE: bool;
}

/// One transaction of one actor at one moment.
#[allow(missing_debug_implementations, reason = "a connection has nothing to show")]
pub struct Tx<'c> {
    conn: &'c mut Conn,
    /// Who acts. Nobody until the door has found out.
    pub actor: Actor,
    now: Instant,
    written: Vec<FactWritten>,
    entries: Vec<EntryId>,
    /// Whether anything changed that an assessment reads, and whether an entry says so.
    moved: (bool, bool),
    authorised: Vec<Action>,
    pub(super) expected: Option<i64>,
    pub(super) expectation_met: bool,
}

impl<'c> Tx<'c> {
    pub(super) fn new(conn: &'c mut Conn, now: Instant) -> Self {
        Self {
            conn,
            actor: Actor::Anonymous,
            now,
            written: Vec::new(),
            entries: Vec::new(),
            moved: (false, false),
            authorised: Vec::new(),
            expected: None,
            expectation_met: false,
        }
    }

    /// The connection, for `on!`.
    pub(super) fn conn(&mut self) -> &mut Conn {
        self.conn
    }

    /// The moment of this transaction.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// A new id, in the order of time.
    pub fn new_id<T>(&self) -> Id<T> {
        static ORDER: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));
        let micros = u64::try_from(self.now.micros()).unwrap_or(0);
        let nanos = u32::try_from((micros % 1_000_000) * 1000).unwrap_or(0);
        Id::from_uuid(Uuid::new_v7(Timestamp::from_unix(&*ORDER, micros / 1_000_000, nanos)))
    }

    /// Reports a fact that was written. The next entry of the record covers it.
    pub(super) fn wrote<F: Fact>(&mut self, row: &F) -> Result<()> {
        self.written.push(FactWritten::of(row)?);
        Ok(())
    }

    /// The same of a row that is known as it stands in its table.
    pub(super) fn wrote_row(&mut self, fact: FactWritten) {
        self.written.push(fact);
    }

    pub(super) fn take_written(&mut self) -> Vec<FactWritten> {
        std::mem::take(&mut self.written)
    }

    pub(super) fn appended(&mut self, entry: EntryId, action: &str) {
        self.entries.push(entry);
        self.moved.1 |= course::moves(action).is_some();
    }

    /// Notes that something changed that an assessment reads.
    pub(super) fn moved(&mut self) {
        self.moved.0 = true;
    }

    /// The entries appended so far.
    pub fn entries(&self) -> &[EntryId] {
        &self.entries
    }

    /// Notes that the permission table was asked, and allowed it.
    pub fn note_authorised(&mut self, action: Action) {
        self.authorised.push(action);
    }

    /// Was this action allowed in this transaction?
    pub fn was_authorised(&self, action: Action) -> bool {
        self.authorised.contains(&action)
    }

    /// The revision that the request expects (`If-Match`), if it names one.
    pub fn expect(&mut self, revision: Option<i64>) {
        self.expected = revision;
    }

    /// Refuses when the request expects another revision than the row has.
    pub fn check_revision(&mut self, revision: i64) -> Result<()> {
        self.expectation_met = true;
        match self.expected {
            Some(expected) if expected != revision => {
                Err(Error::new(Code::RevisionStale).with("current_revision", revision))
            }
            _ => Ok(()),
        }
    }

    /// Did the use case look at the expected revision?
    pub fn checked_revision(&self) -> bool {
        self.expectation_met
    }

    /// Runs `f`, and takes back whatever it wrote. What it was allowed stays noted.
    pub fn try_out<T>(&mut self, f: impl FnOnce(&mut Self) -> Result<T>) -> Result<Result<T>> {
        self.within_savepoint(f, |_| false)
    }

    /// Runs `f`, and takes back what it wrote where it fails; the transaction goes on.
    pub fn attempt<T>(&mut self, f: impl FnOnce(&mut Self) -> Result<T>) -> Result<Result<T>> {
        self.within_savepoint(f, Result::is_ok)
    }

    fn within_savepoint<T>(
        &mut self,
        f: impl FnOnce(&mut Self) -> Result<T>,
        stays: impl FnOnce(&Result<T>) -> bool,
    ) -> Result<Result<T>> {
        let (written, entries, moved) = (self.written.len(), self.entries.len(), self.moved);
        on!(self.conn(), c => c.batch_execute("SAVEPOINT trial")?);
        let outcome = f(self);
        if stays(&outcome) {
            on!(self.conn(), c => c.batch_execute("RELEASE SAVEPOINT trial")?);
            return Ok(outcome);
        }
        on!(self.conn(), c => c.batch_execute("ROLLBACK TO SAVEPOINT trial; RELEASE SAVEPOINT trial")?);
        self.written.truncate(written);
        self.entries.truncate(entries);
        self.moved = moved;
        Ok(outcome)
    }

    /// Nothing may be left unrecorded when the transaction ends.
    pub(super) fn finish(&self) -> Result<()> {
        if cfg!(debug_assertions) && self.moved == (true, false) {
            return Err(Error::internal(
                "an assessment moved, and no action of domain::course::MOVES says so",
            ));
        }
        if self.written.is_empty() {
            return Ok(());
        }
        Err(Error::internal("a change was not recorded"))
    }
}
