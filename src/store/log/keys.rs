//! The keys that speak for the log, one after the other. Never changed: a key that takes over is a row of its own.

use diesel::prelude::*;
use serde::Serialize;

use crate::domain::ids::LogKeyId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::fact::fact;
use crate::store::schema::log_keys;

/// A key of the log.
#[derive(Clone, Debug, Queryable, Insertable, Serialize)]
#[diesel(table_name = log_keys, treat_none_as_default_value = false)]
pub struct LogKey {
    /// Its id.
    pub id: LogKeyId,
    /// Its number among the keys of this instance, from 1.
    pub number: i64,
    /// For which log it speaks.
    pub origin: String,
    /// From which size of the tree on.
    pub size: i64,
    /// The verifier key.
    pub vkey: String,
    /// The note, signed by the key before and by this one, with which it took over; none for the first of a log.
    pub rotation: Option<String>,
    /// When.
    pub created_at: Instant,
}

fact!(LogKey, log_keys, LogKeyId, once);

impl LogKey {
    /// The key that speaks now.
    pub fn newest(tx: &mut Tx<'_>) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => log_keys::table.order(log_keys::number.desc()).first(c).optional()?))
    }

    /// All keys, the first one first: few, since each is made by hand but the first.
    pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Self>> {
        /// Keys at most.
        const MOST: i64 = 1000;
        let mut keys: Vec<Self> = on!(tx.conn(), c => log_keys::table
            .order(log_keys::number.desc())
            .limit(MOST)
            .load(c)?);
        keys.reverse();
        Ok(keys)
    }
}
