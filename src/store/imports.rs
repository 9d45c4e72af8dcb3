//! Imports under way: what is brought in waits in tables of its own, written in batches between the writes of others. No
//! other query reads these, so that nothing of it shows until one transaction saves it where it belongs.

use diesel::IntoSql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::Tx;
use super::record::{feed, hold_numbers};
use super::schema::{
    import_entries, import_pages, imports, record_contents, record_entries, record_salts, record_sequence,
};
use super::sql::{Bytes, SqlInstant};
use crate::domain::access::Action;
use crate::domain::ids::{AnyId, EntryId, GroupId, ProposalId};
use crate::domain::imports::ImportState;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::on;

/// Entries that one statement moves: no statement may take longer than a server lets it.
const MOVED: i64 = 10_000;
/// What waited and is forgotten in one transaction at most: pages, and entries.
const FORGOTTEN: i64 = 500;

/// An import under way, or one that is over and whose remains are still there.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = imports, treat_none_as_default_value = false)]
pub struct Import {
    /// Its id.
    pub id: AnyId,
    /// Of which group.
    pub group_id: GroupId,
    /// How it stands.
    pub state: ImportState,
    /// When it began.
    pub begun_at: Instant,
    /// When something was written of it last.
    pub touched_at: Instant,
    /// The number of the first entry that it brought.
    pub first_seq: Option<i64>,
    /// That of the last.
    pub last_seq: Option<i64>,
}

/// Rows of one table that wait.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = import_pages, treat_none_as_default_value = false)]
pub struct Page {
    /// Of which import.
    pub import_id: AnyId,
    /// In the order in which they are saved.
    pub number: i64,
    /// The table.
    pub name: String,
    /// The rows, as a JSON array.
    pub rows: String,
}

/// An entry of another log that waits, with what belongs to it.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = import_entries, treat_none_as_default_value = false)]
pub struct WaitingEntry {
    /// Of which import.
    pub import_id: AnyId,
    /// Its place, from 1.
    pub number: i64,
    /// Its id.
    pub id: EntryId,
    /// The group.
    pub scope: AnyId,
    /// The proposal that it is about.
    pub proposal_id: Option<ProposalId>,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// What was done.
    pub action: String,
    /// Which line of the permission table allowed it.
    pub permission: Option<Action>,
    /// The exact bytes of its leaf.
    pub leaf: Bytes,
    /// The exact bytes of its body.
    pub body: Bytes,
    /// The salts behind its digests.
    pub salts: Bytes,
    /// What its digests were taken of, as JSON.
    pub contents: Option<String>,
}

impl Import {
    /// Begins one.
    pub fn begin(tx: &mut Tx<'_>, group: GroupId) -> Result<Self> {
        let (id, now) = (tx.new_id(), tx.now());
        let state = ImportState::Staging;
        let import = Self {
            id,
            group_id: group,
            state,
            begun_at: now,
            touched_at: now,
            first_seq: None,
            last_seq: None,
        };
        on!(tx.conn(), c => diesel::insert_into(imports::table).values(&import).execute(c)?);
        Ok(import)
    }

    /// Gives up what is under way of a group, and what nobody has written to since a moment.
    pub fn give_up(tx: &mut Tx<'_>, group: Option<GroupId>, before: Instant) -> Result<()> {
        let staging = imports::state.eq(ImportState::Staging);
        on!(tx.conn(), c => {
            let given_up = imports::state.eq(ImportState::GivenUp);
            diesel::update(imports::table)
                .filter(staging)
                .filter(imports::touched_at.lt(before))
                .set(given_up)
                .execute(c)?;
            if let Some(group) = group {
                diesel::update(imports::table)
                    .filter(staging)
                    .filter(imports::group_id.eq(group))
                    .set(given_up)
                    .execute(c)?;
            }
        });
        Ok(())
    }

    /// Goes on with it, and keeps others from giving it up until the transaction ends. Refused where that was done.
    pub fn touch(&self, tx: &mut Tx<'_>) -> Result<()> {
        self.set(tx, ImportState::Staging)
    }

    /// Says that all of it is where it belongs.
    pub fn end(&self, tx: &mut Tx<'_>) -> Result<()> {
        self.set(tx, ImportState::Done)
    }

    fn set(&self, tx: &mut Tx<'_>, state: ImportState) -> Result<()> {
        let now = tx.now();
        let touched = on!(tx.conn(), c => diesel::update(imports::table.find(self.id))
            .filter(imports::state.eq(ImportState::Staging))
            .set((imports::touched_at.eq(now), imports::state.eq(state)))
            .execute(c)?);
        if touched == 1 {
            return Ok(());
        }
        Err(Error::because(
            Code::StateMovedOn,
            "Another import of this group began, and this one was given up.",
        ))
    }

    /// One that is over and has left something.
    pub fn over(tx: &mut Tx<'_>) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => imports::table
            .filter(imports::state.eq_any([ImportState::Done, ImportState::GivenUp]))
            .order(imports::id.asc())
            .first(c)
            .optional()?))
    }

    /// The pages behind a number, so many at most.
    pub fn pages(&self, tx: &mut Tx<'_>, after: i64, most: i64) -> Result<Vec<Page>> {
        Ok(on!(tx.conn(), c => import_pages::table
            .filter(import_pages::import_id.eq(self.id))
            .filter(import_pages::number.gt(after))
            .order(import_pages::number.asc())
            .limit(most)
            .load(c)?))
    }

    /// Enters the entries that wait into the record. They have no numbers yet.
    pub fn enter(&self, tx: &mut Tx<'_>, count: i64) -> Result<()> {
        let mut after = 0;
        while after < count {
            let some = import_entries::number.between(after.saturating_add(1), after.saturating_add(MOVED));
            on!(tx.conn(), c => {
                let waiting = || import_entries::table.filter(import_entries::import_id.eq(self.id)).filter(some);
                waiting()
                    .select((
                        import_entries::id,
                        import_entries::scope,
                        import_entries::proposal_id,
                        import_entries::recorded_at,
                        import_entries::action,
                        import_entries::permission,
                        import_entries::leaf,
                        import_entries::body,
                    ))
                    .insert_into(record_entries::table)
                    .into_columns((
                        record_entries::id,
                        record_entries::scope,
                        record_entries::proposal_id,
                        record_entries::recorded_at,
                        record_entries::action,
                        record_entries::permission,
                        record_entries::leaf,
                        record_entries::body,
                    ))
                    .execute(c)?;
                waiting()
                    .select((import_entries::id, import_entries::salts))
                    .insert_into(record_salts::table)
                    .into_columns((record_salts::entry_id, record_salts::salts))
                    .execute(c)?;
                waiting()
                    .filter(import_entries::contents.is_not_null())
                    .select((import_entries::id, import_entries::contents.assume_not_null()))
                    .insert_into(record_contents::table)
                    .into_columns((record_contents::entry_id, record_contents::contents))
                    .execute(c)?;
            });
            after = after.saturating_add(MOVED);
        }
        Ok(())
    }

    /// Gives them their numbers, in their order and one behind the other; nobody else can give numbers until the
    /// transaction ends. Gives the number before the first.
    pub fn number(&self, tx: &mut Tx<'_>, count: i64) -> Result<i64> {
        let (last, at) = hold_numbers(tx)?;
        let mut after = 0;
        while after < count {
            let some = import_entries::number.between(after.saturating_add(1), after.saturating_add(MOVED));
            on!(tx.conn(), c => import_entries::table
                .filter(import_entries::import_id.eq(self.id))
                .filter(some)
                .select((
                    import_entries::number + last.into_sql::<BigInt>(),
                    import_entries::id,
                    at.into_sql::<SqlInstant>(),
                ))
                .insert_into(record_sequence::table)
                .into_columns((record_sequence::seq, record_sequence::entry_id, record_sequence::sequenced_at))
                .execute(c)?);
            after = after.saturating_add(MOVED);
        }
        feed(tx.conn(), last)?;
        let range = (last.saturating_add(1), last.saturating_add(count));
        on!(tx.conn(), c => diesel::update(imports::table.find(self.id))
            .set((imports::first_seq.eq(range.0), imports::last_seq.eq(range.1)))
            .execute(c)?);
        Ok(last)
    }

    /// Some of the pages that are still there: what was made of them is to be forgotten before.
    pub fn some_pages(&self, tx: &mut Tx<'_>) -> Result<Vec<Page>> {
        self.pages(tx, i64::MIN, FORGOTTEN / 10)
    }

    /// Forgets some pages; without any, some entries; without any, itself.
    pub fn forget(&self, tx: &mut Tx<'_>, pages: &[Page]) -> Result<()> {
        let numbers: Vec<i64> = pages.iter().map(|page| page.number).collect();
        on!(tx.conn(), c => {
            if !numbers.is_empty() {
                diesel::delete(import_pages::table)
                    .filter(import_pages::import_id.eq(self.id))
                    .filter(import_pages::number.eq_any(&numbers))
                    .execute(c)?;
                return Ok(());
            }
            let first: Option<i64> = import_entries::table
                .filter(import_entries::import_id.eq(self.id))
                .select(import_entries::number)
                .order(import_entries::number.asc())
                .first(c)
                .optional()?;
            if let Some(first) = first {
                diesel::delete(import_entries::table)
                    .filter(import_entries::import_id.eq(self.id))
                    .filter(import_entries::number.lt(first.saturating_add(FORGOTTEN)))
                    .execute(c)?;
                return Ok(());
            }
            match self.state {
                ImportState::Done => {
                    let settled = imports::state.eq(ImportState::Settled);
                    diesel::update(imports::table.find(self.id)).set(settled).execute(c)?
                }
                _ => diesel::delete(imports::table.find(self.id)).execute(c)?,
            };
        });
        Ok(())
    }
}

/// Numbers of entries that imports brought, of those after a number: from the first of each to its last.
pub fn brought(tx: &mut Tx<'_>, after: i64) -> Result<Vec<(i64, i64)>> {
    Ok(on!(tx.conn(), c => imports::table
        .filter(imports::last_seq.gt(after))
        .select((imports::first_seq.assume_not_null(), imports::last_seq.assume_not_null()))
        .load(c)?))
}

impl Page {
    /// Lets it wait.
    pub fn insert(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(import_pages::table).values(self).execute(c)?);
        Ok(())
    }
}

impl WaitingEntry {
    /// Lets some wait.
    pub fn insert_all(tx: &mut Tx<'_>, entries: &[Self]) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(import_entries::table).values(entries).execute(c)?);
        Ok(())
    }
}
