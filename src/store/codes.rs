//! One-time codes, by their digest.

use diesel::prelude::*;

use super::Tx;
use super::schema::one_time_codes as codes;
use crate::domain::accounts::CodePurpose;
use crate::domain::ids::AnyId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// What a code opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable)]
pub struct Opens {
    /// What for.
    pub purpose: CodePurpose,
    /// Which account or invitation.
    pub subject: Option<AnyId>,
}

/// Saves a new code.
pub fn insert(tx: &mut Tx<'_>, digest: &[u8], opens: Opens, expires_at: Instant) -> Result<()> {
    let now = tx.now();
    on!(tx.conn(), c => diesel::insert_into(codes::table)
        .values((
            codes::digest.eq(digest),
            codes::purpose.eq(opens.purpose),
            codes::subject_id.eq(opens.subject),
            codes::created_at.eq(now),
            codes::expires_at.eq(expires_at),
        ))
        .execute(c)?);
    Ok(())
}

/// Saves new codes of one purpose that expire together. One query.
pub fn insert_all(
    tx: &mut Tx<'_>,
    purpose: CodePurpose,
    new: &[(Vec<u8>, AnyId)],
    expires_at: Instant,
) -> Result<()> {
    let now = tx.now();
    let rows: Vec<_> = new
        .iter()
        .map(|(digest, subject)| {
            (
                codes::digest.eq(digest),
                codes::purpose.eq(purpose),
                codes::subject_id.eq(*subject),
                codes::created_at.eq(now),
                codes::expires_at.eq(expires_at),
            )
        })
        .collect();
    on!(tx.conn(), c => diesel::insert_into(codes::table).values(&rows).execute(c)?);
    Ok(())
}

/// What a code opens that was not used and has not expired.
pub fn find_live(tx: &mut Tx<'_>, digest: &[u8]) -> Result<Option<Opens>> {
    let now = tx.now();
    Ok(on!(tx.conn(), c => codes::table
        .find(digest)
        .filter(codes::used_at.is_null())
        .filter(codes::expires_at.gt(now))
        .select((codes::purpose, codes::subject_id))
        .first(c)
        .optional()?))
}

/// Was a code for this made after a moment?
pub fn any_since(tx: &mut Tx<'_>, opens: Opens, after: Instant) -> Result<bool> {
    let one: Option<Instant> = on!(tx.conn(), c => codes::table
        .filter(codes::subject_id.eq(opens.subject))
        .filter(codes::purpose.eq(opens.purpose))
        .filter(codes::created_at.gt(after))
        .select(codes::created_at)
        .first(c)
        .optional()?);
    Ok(one.is_some())
}

/// Uses a code up; false when somebody else was first.
pub fn spend(tx: &mut Tx<'_>, digest: &[u8]) -> Result<bool> {
    let now = tx.now();
    let spent = on!(tx.conn(), c => diesel::update(codes::table.find(digest))
        .filter(codes::used_at.is_null())
        .set(codes::used_at.eq(now))
        .execute(c)?);
    Ok(spent == 1)
}

/// Takes back the unused codes for a thing.
pub fn revoke(tx: &mut Tx<'_>, opens: Opens) -> Result<()> {
    on!(tx.conn(), c => {
        let unused = diesel::delete(codes::table)
            .filter(codes::used_at.is_null())
            .filter(codes::purpose.eq(opens.purpose));
        match opens.subject {
            Some(subject) => unused.filter(codes::subject_id.eq(subject)).execute(c)?,
            None => unused.execute(c)?,
        }
    });
    Ok(())
}

/// Forgets codes that expired before `before`.
pub fn forget(tx: &mut Tx<'_>, before: Instant) -> Result<usize> {
    Ok(on!(tx.conn(), c => diesel::delete(codes::table.filter(codes::expires_at.lt(before))).execute(c)?))
}
