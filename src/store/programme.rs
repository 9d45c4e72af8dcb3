//! The programme of a group: its items, and every change of them.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{programme_changes, programme_items};
use crate::domain::ids::{AnyId, GroupId, MemberId, ProgrammeChangeId, ProgrammeItemId};
use crate::domain::programme::{ItemEvent, ItemState, OriginKind, Years};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An item of a group's programme.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = programme_items, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct ProgrammeItem {
    /// Its id.
    pub id: ProgrammeItemId,
    /// Of which group.
    pub group_id: GroupId,
    /// What it is.
    pub title: String,
    /// What it comes from, if anything.
    pub origin_kind: Option<OriginKind>,
    /// Which.
    pub origin_id: Option<AnyId>,
    /// Its first year.
    pub from_year: i64,
    /// Its last.
    pub to_year: i64,
    /// Where it stands.
    pub state: ItemState,
    /// Who sees to it.
    pub responsible: Option<String>,
    /// Who suggested it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was suggested.
    pub created_at: Instant,
}

fact!(ProgrammeItem, programme_items, ProgrammeItemId);

/// A change of an item: how it stands since then. Never changes itself.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = programme_changes, treat_none_as_default_value = false)]
pub struct ProgrammeChange {
    /// Its id.
    pub id: ProgrammeChangeId,
    /// Of which item.
    pub item_id: ProgrammeItemId,
    /// Of which group.
    pub group_id: GroupId,
    /// Its number, from 1: the revision that the item has since.
    pub number: i64,
    /// What happened.
    pub event: ItemEvent,
    /// Where the item stands since.
    pub state: ItemState,
    /// Its title since.
    pub title: String,
    /// Its first year since.
    pub from_year: i64,
    /// Its last year since.
    pub to_year: i64,
    /// Who sees to it since.
    pub responsible: Option<String>,
    /// Why; may be empty when it was suggested.
    pub reason: String,
    /// Who changed it.
    pub changed_by: MemberId,
    /// When.
    pub changed_at: Instant,
}

fact!(ProgrammeChange, programme_changes, ProgrammeChangeId, once);

impl ProgrammeItem {
    /// The items of a group, in the order in which they were suggested.
    pub fn list(
        tx: &mut Tx<'_>,
        group: GroupId,
        state: Option<ItemState>,
        window: &Window<ProgrammeItemId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ProgrammeItemId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = programme_items::table
                .filter(programme_items::group_id.eq(group))
                .filter(programme_items::id.gt(after))
                .order(programme_items::id.asc())
                .limit(window.probe())
                .into_boxed();
            if let Some(state) = state {
                query = query.filter(programme_items::state.eq(state));
            }
            query.load(c)?
        });
        Ok(window.cut(rows, |item| item.id.to_string()))
    }

    /// The items of a group that are on its programme in some of these years.
    pub fn in_years(tx: &mut Tx<'_>, group: GroupId, years: Years) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => programme_items::table
            .filter(programme_items::group_id.eq(group))
            .filter(programme_items::from_year.le(years.to))
            .filter(programme_items::to_year.ge(years.from))
            .order(programme_items::id.asc())
            .load(c)?))
    }

    /// How many a group has.
    pub fn count(tx: &mut Tx<'_>, group: GroupId) -> Result<i64> {
        Ok(on!(tx.conn(), c => programme_items::table
            .filter(programme_items::group_id.eq(group))
            .count()
            .get_result(c)?))
    }

    /// The item that comes from this, if there is one.
    pub fn find_from(tx: &mut Tx<'_>, origin: AnyId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => programme_items::table
            .filter(programme_items::origin_id.eq(origin))
            .first(c)
            .optional()?))
    }
}

impl ProgrammeChange {
    /// The changes of an item, oldest first; the key is a number.
    pub fn list(tx: &mut Tx<'_>, item: ProgrammeItemId, window: &Window<i64>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(0);
        let rows: Vec<Self> = on!(tx.conn(), c => programme_changes::table
            .filter(programme_changes::item_id.eq(item))
            .filter(programme_changes::number.gt(after))
            .order(programme_changes::number.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |change| change.number.to_string(), |change| &change.reason))
    }

    /// Where the items of a group that are on its programme in these years stood after each move, oldest first.
    pub fn moves_in_years(
        tx: &mut Tx<'_>,
        group: GroupId,
        years: Years,
    ) -> Result<Vec<(ProgrammeItemId, Instant, ItemState)>> {
        Ok(on!(tx.conn(), c => programme_changes::table
            .inner_join(programme_items::table.on(programme_items::id.eq(programme_changes::item_id)))
            .filter(programme_changes::group_id.eq(group))
            .filter(programme_changes::event.ne(ItemEvent::Revised))
            .filter(programme_items::from_year.le(years.to))
            .filter(programme_items::to_year.ge(years.from))
            .order((programme_changes::item_id.asc(), programme_changes::number.asc()))
            .select((programme_changes::item_id, programme_changes::changed_at, programme_changes::state))
            .load(c)?))
    }
}
