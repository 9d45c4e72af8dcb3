//! The record as it grows: each numbered entry is read once and handed to all who follow it; what a follower may
//! see is asked for once, and again when it may have changed.

mod following;
mod hub;

pub use self::following::{Following, Step};
pub use self::hub::{Follower, Hub};

use std::sync::Arc;

use serde_json::Value;

use super::entries::{EntryView, Followed};
use crate::domain::ids::{AnyId, EntryId, ProposalId};
use crate::error::{Code, Error, Result};
use crate::service::App;
use crate::store::Tx;
use crate::store::record::{self, Filter, Recorded};

/// Entries that are kept for those who follow; who is farther behind reads the tables.
pub const KEPT: usize = 1024;
/// Entries given to a follower at once: a few kilobytes, so that thousands who come back at once need no large buffers.
pub const AT_ONCE: usize = 8;
/// Entries read at once.
const BATCH: i64 = 64;
/// What a change of which may open or close something to somebody.
const RIGHTS: &[&str] = &["accounts", "api_tokens", "groups", "memberships"];

/// A numbered entry, as every follower is sent it.
#[derive(Debug)]
pub struct Told {
    /// Its number.
    pub seq: i64,
    /// Its id.
    pub id: EntryId,
    /// The group or account that it concerns.
    pub scope: AnyId,
    /// The proposal that it concerns, if one.
    pub proposal_id: Option<ProposalId>,
    /// It wrote a row that decides what somebody may read in its scope.
    pub moves_rights: bool,
    /// The event: its number as the id, its view as the data.
    pub event: String,
}

impl Told {
    fn of(entry: Recorded) -> Result<Self> {
        let (id, scope, proposal_id) = (entry.id, entry.scope, entry.proposal_id);
        let seq = entry.seq.ok_or_else(|| Error::internal("an entry without its number"))?;
        let view = EntryView::of(entry)?;
        let moves_rights = view.body.get("facts").and_then(Value::as_array).is_some_and(|facts| {
            facts.iter().any(|fact| fact["table"].as_str().is_some_and(|table| RIGHTS.contains(&table)))
        });
        let data = serde_json::to_string(&view).map_err(Error::internal)?;
        Ok(Self { seq, id, scope, proposal_id, moves_rights, event: format!("id: {seq}\ndata: {data}\n\n") })
    }
}

/// The entries after a number that a filter lets through, oldest first; and the number up to which that is all of them.
pub fn page(tx: &mut Tx<'_>, filter: &Filter, after: i64) -> Result<(Vec<Told>, i64)> {
    // First: what is numbered while this reads is for the next time.
    let newest = record::newest_number(tx)?;
    let told = read(tx, filter, after)?;
    let is_whole = i64::try_from(told.len()).is_ok_and(|n| n < BATCH);
    let last = told.last().map_or(after, |entry| entry.seq);
    let seen = if is_whole { last.max(newest) } else { last };
    Ok((told, seen))
}

fn read(tx: &mut Tx<'_>, filter: &Filter, after: i64) -> Result<Vec<Told>> {
    record::after(tx, filter, after, BATCH)?.into_iter().map(Told::of).collect()
}

/// Does a filter let an entry through?
pub fn shows(tx: &mut Tx<'_>, filter: &Filter, id: EntryId) -> Result<bool> {
    record::find(tx, filter, id).map(|found| found.is_some())
}

/// Follows what a use case says may be followed, from a number on or from now on.
pub fn begin(
    tx: &mut Tx<'_>,
    follow: impl FnOnce(&mut Tx<'_>) -> Result<Followed>,
    from: Option<i64>,
) -> Result<Following> {
    // The newest first: what is numbered from here on comes by itself, with what it changes of the rights.
    let newest = record::newest_number(tx)?;
    let (filter, scope) = follow(tx)?;
    if from.is_some_and(|from| from > newest) {
        return Err(Error::new(Code::BadCursor));
    }
    let mut following = Following::new(filter, tx.actor.account(), from.unwrap_or(newest));
    if let Some(scope) = scope {
        following.learn(scope, true);
    }
    Ok(following)
}

/// Hands on what was numbered since the last time, if anybody follows.
pub async fn hand_on(app: &App) -> Result<()> {
    while app.live.is_followed() {
        let after = app.live.head();
        let reading = app.db.read(move |tx| {
            let oldest = record::newest_number(tx)?.saturating_sub(i64::try_from(KEPT).unwrap_or(i64::MAX));
            let after = after.max(oldest);
            Ok((after, read(tx, &Filter::All, after)?))
        });
        let (after, told) = reading.await?;
        if told.is_empty() {
            break;
        }
        app.live.add(after, told.into_iter().map(Arc::new));
    }
    Ok(())
}
