//! Changes of an item of the programme: moved by the state machine alone, or revised; always with a reason.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ProgrammeChangeView, ProgrammeItemView, keep, readable, years};
use crate::domain::access::Action;
use crate::domain::change::Change;
use crate::domain::ids::ProgrammeItemId;
use crate::domain::programme::{ItemEvent, ItemMove, ItemState};
use crate::domain::text::{Name, Reason, Title};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::programme::{ProgrammeChange, ProgrammeItem};

/// A move of an item.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveItem {
    /// Which move.
    pub kind: ItemMove,
    /// Why.
    pub reason: Reason,
    /// The revision of the item that was read.
    #[schemars(range(min = 1))]
    pub revision: i64,
    /// To which year it is continued, for `continue` alone; to the next one unless told.
    #[schemars(range(min = 1970, max = 9999))]
    pub to_year: Option<i64>,
}

/// What to change of an item; what is left out stays.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviseItem {
    /// What it is.
    pub title: Option<Title>,
    /// Its first year.
    #[schemars(range(min = 1970, max = 9999))]
    pub from_year: Option<i64>,
    /// Its last year.
    #[schemars(range(min = 1970, max = 9999))]
    pub to_year: Option<i64>,
    /// Who sees to it; null for nobody.
    #[serde(default)]
    pub responsible: Change<Name>,
    /// Why.
    pub reason: Reason,
}

/// An item, locked, and where it is.
fn locked(tx: &mut Tx<'_>, id: ProgrammeItemId) -> Result<(ProgrammeItem, Place)> {
    let item = ProgrammeItem::lock(tx, id)?;
    let place = Place::group(tx, item.group_id)?;
    Ok((item, place))
}

/// Moves an item. Of two who move it at once, the second is told where it stands.
pub fn move_item(tx: &mut Tx<'_>, id: ProgrammeItemId, by: &MoveItem) -> Result<ProgrammeItemView> {
    let (mut item, place) = locked(tx, id)?;
    let acting = place.may(tx, Action::KeepProgramme)?;
    let told = |error: Error| error.with("state", item.state).with("moves", item.state.moves());
    if item.revision != by.revision {
        return Err(told(Error::new(Code::StateMovedOn)).with("revision", item.revision));
    }
    let Some(state) = item.state.moved(by.kind) else {
        let detail = format!("{} cannot be made of an item that is {}.", by.kind, item.state);
        return Err(told(Error::because(Code::RuleRefused, detail)));
    };
    item.to_year = continued_to(&item, by)?;
    item.state = state;
    item.update(tx)?;
    keep(tx, &place, &acting, &item, (by.kind.event(), &by.reason))?;
    Ok(item.into())
}

fn continued_to(item: &ProgrammeItem, by: &MoveItem) -> Result<i64> {
    match (by.kind, by.to_year) {
        (ItemMove::Continue, to) => {
            let to = to.unwrap_or_else(|| item.to_year.saturating_add(1));
            if to <= item.to_year {
                return Err(Error::field("/to_year", format!("must lie after {}", item.to_year)));
            }
            Ok(years(item.from_year, to)?.to)
        }
        (_, None) => Ok(item.to_year),
        (_, Some(_)) => Err(Error::field("/to_year", "is said only where an item is continued")),
    }
}

/// Changes the title, the years or who is responsible. One that is closed stays as it was.
pub fn revise(tx: &mut Tx<'_>, id: ProgrammeItemId, change: &ReviseItem) -> Result<ProgrammeItemView> {
    let (mut item, place) = locked(tx, id)?;
    let acting = place.may(tx, Action::KeepProgramme)?;
    tx.check_revision(item.revision)?;
    if item.state == ItemState::Closed {
        return Err(Error::because(Code::Ended, "The item is closed; reopen it first."));
    }
    let (from, to) = (change.from_year.unwrap_or(item.from_year), change.to_year.unwrap_or(item.to_year));
    let years = years(from, to)?;
    (item.from_year, item.to_year) = (years.from, years.to);
    if let Some(title) = &change.title {
        item.title = title.to_string();
    }
    change.responsible.apply(&mut item.responsible);
    item.update(tx)?;
    keep(tx, &place, &acting, &item, (ItemEvent::Revised, &change.reason))?;
    Ok(item.into())
}

/// Every change of an item, oldest first.
pub fn list_changes(
    tx: &mut Tx<'_>,
    id: ProgrammeItemId,
    window: &Window<i64>,
) -> Result<Page<ProgrammeChangeView>> {
    readable(tx, id)?;
    Ok(ProgrammeChange::list(tx, id, window)?.map(Into::into))
}
