//! What witnesses signed of our log, and what we signed of others' logs as a witness.

use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::on;
use crate::store::schema::{log_checkpoints, log_witnesses, witnessed_logs};
use crate::store::{Conn, Tx};

use super::Signed;

/// What a witness signed last of a log of ours.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = log_witnesses, treat_none_as_default_value = false)]
pub struct Cosigned {
    /// Which log.
    pub origin: String,
    /// The witness's key.
    pub witness: String,
    /// How many entries the log had; 0 where it signed nothing yet.
    pub size: i64,
    /// The line of its signature.
    pub line: String,
    /// When, as it says itself.
    pub signed_at: Option<Instant>,
    /// Why it says that the log shows two histories, if it does.
    pub conflict: Option<String>,
}

/// What the witnesses of a log signed last: a row for each, and few of them.
pub fn cosigned(tx: &mut Tx<'_>, origin: &str) -> Result<Vec<Cosigned>> {
    Ok(on!(tx.conn(), c => log_witnesses::table
        .filter(log_witnesses::origin.eq(origin))
        .order(log_witnesses::witness.asc())
        .load(c)?))
}

/// Keeps what witnesses answered, in the place of what they did before.
pub fn keep_cosigned(tx: &mut Tx<'_>, rows: &[Cosigned]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    on!(tx.conn(), c => diesel::insert_into(log_witnesses::table)
        .values(rows)
        .on_conflict((log_witnesses::origin, log_witnesses::witness))
        .do_update()
        .set((
            log_witnesses::size.eq(excluded(log_witnesses::size)),
            log_witnesses::line.eq(excluded(log_witnesses::line)),
            log_witnesses::signed_at.eq(excluded(log_witnesses::signed_at)),
            log_witnesses::conflict.eq(excluded(log_witnesses::conflict)),
        ))
        .execute(c)?);
    Ok(())
}

/// The head of a log at this size, if it was signed.
pub fn head_at(tx: &mut Tx<'_>, origin: &str, size: i64) -> Result<Option<Signed>> {
    Ok(on!(tx.conn(), c => log_checkpoints::table.find((origin, size)).first(c).optional()?))
}

/// The head that we signed last, as a witness, of a log of somebody else.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = witnessed_logs, primary_key(origin), treat_none_as_default_value = false)]
pub struct Seen {
    /// Which log.
    pub origin: String,
    /// How many entries it had.
    pub size: i64,
    /// The head, as the log signed it.
    pub note: String,
    /// When we signed it.
    pub signed_at: Instant,
}

impl Seen {
    /// The head that was signed last of a log. Its row is locked: nobody else decides meanwhile.
    pub fn lock(tx: &mut Tx<'_>, origin: &str) -> Result<Option<Self>> {
        let found = witnessed_logs::table.find(origin);
        Ok(match tx.conn() {
            Conn::Sqlite(c) => found.first(&mut **c).optional()?,
            Conn::Postgres(c) => found.for_update().first(&mut **c).optional()?,
        })
    }

    /// Keeps this head in the place of the one that was locked. Where there was none, another request may have put one there
    /// meanwhile: then this one comes too late.
    pub fn keep(&self, tx: &mut Tx<'_>, had: Option<&Self>) -> Result<()> {
        let kept = match had {
            Some(_) => on!(tx.conn(), c => diesel::update(witnessed_logs::table.find(&self.origin))
                .set(self)
                .execute(c)?),
            None => on!(tx.conn(), c => diesel::insert_into(witnessed_logs::table)
                .values(self)
                .on_conflict_do_nothing()
                .execute(c)?),
        };
        if kept == 1 { Ok(()) } else { Err(Error::because(Code::Unavailable, "Another request was first.")) }
    }
}
