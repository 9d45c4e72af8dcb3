//! Items of a programme and their changes, as they are shown.

use schemars::JsonSchema;
use serde::Serialize;

use super::Origin;
use crate::domain::ids::{GroupId, MemberId, ProgrammeItemId};
use crate::domain::programme::{ItemEvent, ItemMove, ItemState};
use crate::domain::time::Instant;
use crate::service::view::View;
use crate::store::programme::{ProgrammeChange, ProgrammeItem};

/// An item of a group's programme.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ProgrammeItem")]
pub struct ProgrammeItemView {
    /// Its id.
    pub id: ProgrammeItemId,
    /// Of which group.
    pub group_id: GroupId,
    /// What it is.
    pub title: String,
    /// What it comes from; null for nothing.
    pub origin: Option<Origin>,
    /// Its first year.
    pub from_year: i64,
    /// Its last.
    pub to_year: i64,
    /// Where it stands.
    pub state: ItemState,
    /// The moves that can be made from here.
    pub moves: Vec<ItemMove>,
    /// Who sees to it.
    pub responsible: Option<String>,
    /// Who suggested it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was suggested.
    pub created_at: Instant,
}

impl View for ProgrammeItemView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/programme-items/{}", self.id))
    }
}

impl From<ProgrammeItem> for ProgrammeItemView {
    fn from(item: ProgrammeItem) -> Self {
        let ProgrammeItem {
            id,
            group_id,
            title,
            origin_kind,
            origin_id,
            from_year,
            to_year,
            state,
            responsible,
            created_by,
            revision,
            created_at,
        } = item;
        let (origin, moves) = (origin_kind.zip(origin_id), state.moves());
        let origin = origin.map(|(kind, id)| Origin { kind, id });
        Self {
            id,
            group_id,
            title,
            origin,
            from_year,
            to_year,
            state,
            moves,
            responsible,
            created_by,
            revision,
            created_at,
        }
    }
}

/// A change of an item, and how it stands since.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ProgrammeChange")]
pub struct ProgrammeChangeView {
    /// Of which item.
    pub item_id: ProgrammeItemId,
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

impl View for ProgrammeChangeView {}

impl From<ProgrammeChange> for ProgrammeChangeView {
    fn from(change: ProgrammeChange) -> Self {
        let ProgrammeChange {
            id: _,
            item_id,
            group_id: _,
            number,
            event,
            state,
            title,
            from_year,
            to_year,
            responsible,
            reason,
            changed_by,
            changed_at,
        } = change;
        Self {
            item_id,
            number,
            event,
            state,
            title,
            from_year,
            to_year,
            responsible,
            reason,
            changed_by,
            changed_at,
        }
    }
}
