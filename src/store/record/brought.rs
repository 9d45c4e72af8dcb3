//! What entries say of imports: read again, so that nothing is brought in twice.

use diesel::prelude::*;
use serde_json::{Map, Value};

use crate::domain::ids::AnyId;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::schema::record_entries;
use crate::store::sql::Bytes;

/// What an entry says of something that was brought in.
#[derive(Clone, Debug)]
pub struct Brought {
    /// Into which group.
    pub scope: AnyId,
    /// When.
    pub at: Instant,
    /// Its details.
    pub details: Map<String, Value>,
}

/// What the entries of an action say, of one group or of all; oldest first.
pub fn brought(tx: &mut Tx<'_>, action: &str, scope: Option<AnyId>) -> Result<Vec<Brought>> {
    let rows: Vec<(AnyId, Instant, Bytes)> = on!(tx.conn(), c => {
        let query = record_entries::table
            .filter(record_entries::action.eq(action))
            .order(record_entries::recorded_at.asc())
            .select((record_entries::scope, record_entries::recorded_at, record_entries::body))
            .into_boxed();
        match scope {
            Some(scope) => query.filter(record_entries::scope.eq(scope)).load(c)?,
            None => query.load(c)?,
        }
    });
    let read = |(scope, at, body): (AnyId, Instant, Bytes)| {
        let body: Value = serde_json::from_slice(&body.0).map_err(Error::internal)?;
        let details = body.get("details").and_then(Value::as_object).cloned().unwrap_or_default();
        Ok(Brought { scope, at, details })
    };
    rows.into_iter().map(read).collect()
}
