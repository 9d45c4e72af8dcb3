//! Entries of a group that say the same was done, newest first; and what was done there at all.

use diesel::prelude::*;

use crate::domain::ids::{AnyId, EntryId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::page::{Page, Window};
use crate::store::schema::record_entries;
use crate::store::sql::Bytes;

/// An entry, as far as it tells what was done: its id, when, and its body.
pub type Told = (EntryId, Instant, Bytes);

/// The entries of a group that say that `action` was done, newest first.
pub fn of_kind(
    tx: &mut Tx<'_>,
    group: GroupId,
    action: &str,
    window: &Window<EntryId>,
) -> Result<Page<Told>> {
    let scope: AnyId = group.cast();
    let before = window.after.unwrap_or(EntryId::from_uuid(uuid::Uuid::max()));
    let rows: Vec<Told> = on!(tx.conn(), c => record_entries::table
        .filter(record_entries::scope.eq(scope))
        .filter(record_entries::action.eq(action))
        .filter(record_entries::id.lt(before))
        .order(record_entries::id.desc())
        .limit(window.probe())
        .select((record_entries::id, record_entries::recorded_at, record_entries::body))
        .load(c)?);
    Ok(window.cut(rows, |(id, ..)| id.to_string()))
}

/// What was done in a group, or to one proposal of it: each action once, by its name.
pub fn kinds(tx: &mut Tx<'_>, group: GroupId, proposal: Option<ProposalId>) -> Result<Vec<String>> {
    let scope: AnyId = group.cast();
    Ok(on!(tx.conn(), c => {
        let query = record_entries::table
            .filter(record_entries::scope.eq(scope))
            .select(record_entries::action)
            .distinct()
            .order(record_entries::action.asc())
            .into_boxed();
        match proposal {
            Some(proposal) => query.filter(record_entries::proposal_id.eq(proposal)).load(c)?,
            None => query.load(c)?,
        }
    }))
}
