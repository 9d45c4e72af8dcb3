//! Entries of a group or a proposal that say the same was done, newest first; and what was done there at all.

use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::domain::ids::{AnyId, EntryId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::page::{Page, Window};
use crate::store::schema::record_entries;
use crate::store::sql::{Bytes, SqlId};

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

/// The newest entries about a proposal that say this was done, each with its action and its body.
pub fn of_actions(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    actions: &[&str],
) -> Result<Vec<(EntryId, String, Bytes)>> {
    /// Entries at most.
    const MOST: i64 = 200;
    Ok(on!(tx.conn(), c => record_entries::table
        .filter(record_entries::proposal_id.eq(proposal))
        .filter(record_entries::action.eq_any(actions))
        .order(record_entries::recorded_at.desc())
        .limit(MOST)
        .select((record_entries::id, record_entries::action, record_entries::body))
        .load(c)?))
}

/// An action by its name.
#[derive(QueryableByName)]
struct Kind {
    #[diesel(sql_type = Text)]
    action: String,
}

/// From one action to the next one that there is: as many steps as there are actions, however many entries.
const KINDS: &str = "WITH RECURSIVE kinds (action) AS ( \
    SELECT min(action) FROM record_feeds WHERE feed = $1 \
    UNION ALL \
    SELECT (SELECT min(f.action) FROM record_feeds AS f WHERE f.feed = $1 AND f.action > kinds.action) \
    FROM kinds WHERE kinds.action IS NOT NULL \
) SELECT action FROM kinds WHERE action IS NOT NULL ORDER BY action";

/// What was done in a group, or to a proposal: each action once, by its name.
pub fn kinds(tx: &mut Tx<'_>, feed: AnyId) -> Result<Vec<String>> {
    let kinds: Vec<Kind> = on!(tx.conn(), c => diesel::sql_query(KINDS).bind::<SqlId, _>(feed).load(c)?);
    Ok(kinds.into_iter().map(|kind| kind.action).collect())
}
