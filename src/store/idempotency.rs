//! Answers already given, for requests that are sent again.

use diesel::prelude::*;

use super::Tx;
use super::kept::Kept;
use super::schema::{idempotency_keys as keys, memberships};
use crate::domain::ids::{AnyId, GroupId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An answer as it was given: status, headers as JSON, body; without a body where it held a secret.
#[derive(Clone, Debug, Queryable)]
pub struct Given {
    /// The digest of the request.
    pub request_digest: Vec<u8>,
    /// The status; none while the request is in flight.
    pub status: Option<i64>,
    /// The headers, as a JSON object.
    pub headers: Option<String>,
    /// The body, or the digest of one that held a secret.
    pub body: Option<Vec<u8>>,
}

/// Claims a key; false when it is taken. Waits for a transaction in flight that has claimed it.
pub fn claim(tx: &mut Tx<'_>, principal: AnyId, key: &str, operation: &str, digest: &[u8]) -> Result<bool> {
    let now = tx.now();
    let claimed = on!(tx.conn(), c => diesel::insert_into(keys::table)
        .values((
            keys::principal.eq(principal),
            keys::key.eq(key),
            keys::operation.eq(operation),
            keys::request_digest.eq(digest),
            keys::created_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(c)?);
    Ok(claimed == 1)
}

/// The answer given under a key.
pub fn given(tx: &mut Tx<'_>, principal: AnyId, key: &str) -> Result<Given> {
    Ok(on!(tx.conn(), c => keys::table
        .find((principal, key))
        .select((keys::request_digest, keys::status, keys::headers, keys::body))
        .first(c)?))
}

/// Keeps the answer under its key.
pub fn keep(
    tx: &mut Tx<'_>,
    principal: AnyId,
    key: &str,
    status: i64,
    headers: &str,
    body: &[u8],
) -> Result<()> {
    let answered = (keys::status.eq(status), keys::headers.eq(headers), keys::body.eq(body));
    Kept(diesel::update(keys::table.find((principal, key))).set(answered)).run(tx.conn())?;
    Ok(())
}

/// Forgets the answers given before `before`. Gives how many.
pub fn forget(tx: &mut Tx<'_>, before: Instant) -> Result<usize> {
    Ok(on!(tx.conn(), c => diesel::delete(keys::table.filter(keys::created_at.lt(before))).execute(c)?))
}

/// Forgets the answers given to one principal.
pub fn forget_of(tx: &mut Tx<'_>, principal: AnyId) -> Result<()> {
    on!(tx.conn(), c => diesel::delete(keys::table.filter(keys::principal.eq(principal))).execute(c)?);
    Ok(())
}

/// Takes their answers from the keys of all who are, or were, in a group: what was done stays done once, and its answer is
/// not given again.
pub fn withhold_of_group(tx: &mut Tx<'_>, group: GroupId) -> Result<()> {
    on!(tx.conn(), c => {
        let members = memberships::table
            .filter(memberships::group_id.eq(group))
            .select(memberships::account_id);
        diesel::update(keys::table.filter(keys::status.gt(0)).filter(keys::principal.eq_any(members)))
            .set((
                keys::status.eq(0),
                keys::headers.eq(None::<String>),
                keys::body.eq(None::<Vec<u8>>),
            ))
            .execute(c)?
    });
    Ok(())
}
