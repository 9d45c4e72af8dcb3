//! The programme board: a column a year, in it the items by where they stood at the year's end.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::ProgrammeItemView;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::day::Day;
use crate::domain::ids::{GroupId, ProgrammeItemId};
use crate::domain::programme::{self, BOARD_YEARS, ItemState, Years};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::programme::{ProgrammeChange, ProgrammeItem};

/// The programme of a group over some years.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Programme")]
pub struct ProgrammeView {
    /// Of which group.
    pub group_id: GroupId,
    /// A column for each year.
    pub years: Vec<ProgrammeYear>,
    /// The items that stand in any of them, as they stand now.
    pub items: Vec<ProgrammeItemView>,
}

impl View for ProgrammeView {}

/// A year of a programme.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ProgrammeYear {
    /// Which.
    pub year: i64,
    /// By state, every state.
    pub states: Vec<ProgrammeCell>,
}

/// The items of a year in one state.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ProgrammeCell {
    /// Where they stood at the end of the year; in a year to come, where they stand now.
    pub state: ItemState,
    /// Which items.
    pub item_ids: Vec<ProgrammeItemId>,
}

/// The programme of a group over some years: three from this one on, unless told.
pub fn board(
    tx: &mut Tx<'_>,
    group: GroupId,
    (from, to): (Option<i64>, Option<i64>),
) -> Result<ProgrammeView> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let from = from.unwrap_or_else(|| Day::of(tx.now()).year());
    let to = to.unwrap_or_else(|| from.saturating_add(BOARD_YEARS.saturating_sub(1)));
    let years = Years::new(from, to).map_err(|(end, clause)| Error::field(end, clause))?;
    let items = ProgrammeItem::in_years(tx, group, years)?;
    let mut moves: BTreeMap<ProgrammeItemId, Vec<(Instant, ItemState)>> = BTreeMap::new();
    for (item, at, state) in ProgrammeChange::moves_in_years(tx, group, years)? {
        moves.entry(item).or_default().push((at, state));
    }
    let stood = |item: &ProgrammeItem, year: i64| {
        moves.get(&item.id).and_then(|moves| programme::stood(moves, year)).unwrap_or(item.state)
    };
    let column = |year: i64| {
        let on = items.iter().filter(|item| Years { from: item.from_year, to: item.to_year }.holds(year));
        let stood: Vec<_> = on.map(|item| (item.id, stood(item, year))).collect();
        let cell = |state: &ItemState| {
            let item_ids = stood.iter().filter(|(_, s)| s == state).map(|(id, _)| *id).collect();
            ProgrammeCell { state: *state, item_ids }
        };
        ProgrammeYear { year, states: ItemState::ALL.iter().map(cell).collect() }
    };
    let years = years.each().map(column).collect();
    Ok(ProgrammeView { group_id: group, years, items: items.into_iter().map(Into::into).collect() })
}
