//! The programme of a group over the years: items that are suggested, worked on, continued, parked and closed, by
//! legal moves alone, each with who, when and why.

mod board;
mod change;
mod origin;
mod view;

use schemars::JsonSchema;
use serde::Deserialize;

use super::place::{Acting, Place};
use crate::domain::access::Action;
use crate::domain::day::Day;
use crate::domain::ids::{GroupId, ProgrammeItemId};
use crate::domain::programme::{ItemEvent, ItemState, MAX_CHANGES, MAX_ITEMS, Years};
use crate::domain::text::{Name, Reason, Title};
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::groups::Group;
use crate::store::programme::{ProgrammeChange, ProgrammeItem};
use crate::store::{Tx, record};

pub use self::board::{ProgrammeView, board};
pub use self::change::{MoveItem, ReviseItem, list_changes, move_item, revise};
pub use self::origin::Origin;
pub use self::view::{ProgrammeChangeView, ProgrammeItemView};

/// An item to be put on the programme.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeItem {
    /// What it comes from: then its title is taken from there where none is given.
    pub origin: Option<Origin>,
    /// What it is; needed where it comes from nothing.
    pub title: Option<Title>,
    /// Its first year; next year unless told.
    #[schemars(range(min = 1970, max = 9999))]
    pub from_year: Option<i64>,
    /// Its last year; the first unless told.
    #[schemars(range(min = 1970, max = 9999))]
    pub to_year: Option<i64>,
    /// Who sees to it: a body, or a person by the office they hold.
    pub responsible: Option<Name>,
    /// Why it belongs there.
    pub reason: Option<Reason>,
}

/// Puts an item on the programme as a suggestion. What it comes from is there once: the group's row is locked, so of
/// two who carry the same thing over at once the second is told which item there is.
pub fn propose(tx: &mut Tx<'_>, group: GroupId, new: &ProposeItem) -> Result<ProgrammeItemView> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::ProposeForProgramme)?;
    let from_there = new.origin.as_ref().map(|origin| origin::title(tx, &place, origin)).transpose()?;
    let Some(title) = new.title.as_ref().map(ToString::to_string).or(from_there) else {
        return Err(Error::missing("/title", "is needed where the item comes from nothing"));
    };
    let from = new.from_year.unwrap_or_else(|| Day::of(tx.now()).year().saturating_add(1));
    let years = years(from, new.to_year.unwrap_or(from))?;
    is_new(tx, group, new.origin.as_ref())?;
    let item = ProgrammeItem {
        id: tx.new_id(),
        group_id: group,
        title,
        origin_kind: new.origin.as_ref().map(|origin| origin.kind),
        origin_id: new.origin.as_ref().map(|origin| origin.id),
        from_year: years.from,
        to_year: years.to,
        state: ItemState::Proposed,
        responsible: new.responsible.as_ref().map(ToString::to_string),
        created_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    item.insert(tx)?;
    keep(tx, &place, &acting, &item, (ItemEvent::Proposed, new.reason.as_deref().unwrap_or_default()))?;
    Ok(item.into())
}

/// The refusal points to the field.
fn years(from: i64, to: i64) -> Result<Years> {
    Years::new(from, to).map_err(|(end, clause)| Error::field(format!("/{end}_year"), clause))
}

fn is_new(tx: &mut Tx<'_>, group: GroupId, origin: Option<&Origin>) -> Result<()> {
    if let Some(origin) = origin
        && let Some(there) = ProgrammeItem::find_from(tx, origin.id)?
    {
        let detail = "It is on the programme already.";
        return Err(Error::because(Code::AlreadyExists, detail).with("programme_item_id", there.id));
    }
    if ProgrammeItem::count(tx, group)? >= MAX_ITEMS {
        return Err(Error::rule(format!("A programme has at most {MAX_ITEMS} items.")));
    }
    Ok(())
}

/// Keeps how an item stands after a change, and records it.
fn keep(
    tx: &mut Tx<'_>,
    place: &Place,
    acting: &Acting,
    item: &ProgrammeItem,
    (event, reason): (ItemEvent, &str),
) -> Result<()> {
    if item.revision > MAX_CHANGES {
        return Err(Error::rule(format!("An item changes at most {MAX_CHANGES} times.")));
    }
    let change = ProgrammeChange {
        id: tx.new_id(),
        item_id: item.id,
        group_id: item.group_id,
        number: item.revision,
        event,
        state: item.state,
        title: item.title.clone(),
        from_year: item.from_year,
        to_year: item.to_year,
        responsible: item.responsible.clone(),
        reason: reason.to_owned(),
        changed_by: acting.member()?.id,
        changed_at: tx.now(),
    };
    change.insert(tx)?;
    let action = match event {
        ItemEvent::Proposed => "programme_item.proposed",
        ItemEvent::Revised => "programme_item.revised",
        _ => "programme_item.moved",
    };
    let mut entry = place.entry(action, acting).object("programme_item", item.id);
    if let (Some(kind), Some(id)) = (item.origin_kind, item.origin_id) {
        entry = entry.object("origin", id).detail("origin_kind", kind);
    }
    record::append(tx, &entry.detail("event", event).detail("state", item.state)).map(drop)
}

/// An item, and the group that the actor may read it in.
fn readable(tx: &mut Tx<'_>, id: ProgrammeItemId) -> Result<ProgrammeItem> {
    let item = ProgrammeItem::get(tx, id)?;
    Place::group(tx, item.group_id)?.may(tx, Action::ReadGroup)?;
    Ok(item)
}

/// An item of a programme.
pub fn get(tx: &mut Tx<'_>, id: ProgrammeItemId) -> Result<ProgrammeItemView> {
    Ok(readable(tx, id)?.into())
}

/// The items of a group's programme.
pub fn list(
    tx: &mut Tx<'_>,
    group: GroupId,
    state: Option<ItemState>,
    window: &Window<ProgrammeItemId>,
) -> Result<Page<ProgrammeItemView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    Ok(ProgrammeItem::list(tx, group, state, window)?.map(Into::into))
}
