//! The heads that were signed.

use diesel::prelude::*;

use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::schema::log_checkpoints;

/// A signed head.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = log_checkpoints, treat_none_as_default_value = false)]
pub struct Signed {
    /// Which log.
    pub origin: String,
    /// How many entries it had.
    pub size: i64,
    /// The signed note.
    pub note: String,
    /// When it was signed.
    pub signed_at: Instant,
}

/// The largest head that was signed of a log.
pub fn newest(tx: &mut Tx<'_>, origin: &str) -> Result<Option<Signed>> {
    Ok(on!(tx.conn(), c => log_checkpoints::table
        .filter(log_checkpoints::origin.eq(origin))
        .order(log_checkpoints::size.desc())
        .first(c)
        .optional()?))
}

/// The heads of a log of more than `behind` entries and at most `until`, in the order of their sizes.
pub fn heads(tx: &mut Tx<'_>, origin: &str, behind: u64, until: i64) -> Result<Vec<Signed>> {
    let behind = i64::try_from(behind).map_err(Error::internal)?;
    Ok(on!(tx.conn(), c => log_checkpoints::table
        .filter(log_checkpoints::origin.eq(origin))
        .filter(log_checkpoints::size.gt(behind).and(log_checkpoints::size.le(until)))
        .order(log_checkpoints::size.asc())
        .load(c)?))
}

/// Makes a signed head known, unless it is.
pub fn publish(tx: &mut Tx<'_>, signed: &Signed) -> Result<()> {
    let known: Option<i64> = on!(tx.conn(), c => log_checkpoints::table
        .find((&signed.origin, signed.size))
        .select(log_checkpoints::size)
        .first(c)
        .optional()?);
    if known.is_none() {
        on!(tx.conn(), c => diesel::insert_into(log_checkpoints::table)
            .values(signed)
            .on_conflict_do_nothing()
            .execute(c)?);
    }
    Ok(())
}
