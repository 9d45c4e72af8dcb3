//! Cycles of a group: the next one is opened, the last one archived when nothing in it is under way.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::view::View;
use super::{Page, Window};
use crate::domain::access::Action;
use crate::domain::groups::Standing;
use crate::domain::ids::{CycleId, GroupId};
use crate::domain::text::Label;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::Tx;
use crate::store::groups::{Cycle, Group};
use crate::store::record;

/// A cycle to be opened.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenCycle {
    /// What it is called, as "2019".
    pub label: Label,
    /// Archives the current cycle with it. Otherwise the two stand side by side until that is done, so that
    /// proposals can be carried forward.
    #[serde(default)]
    pub archive_current: bool,
}

/// What can be changed of a cycle.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeCycle {
    /// What it is called.
    pub label: Option<Label>,
    /// `archived`: it can only be read from then on.
    pub state: Option<Standing>,
}

/// A cycle of a group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Cycle")]
pub struct CycleView {
    /// Its id.
    pub id: CycleId,
    /// Whose.
    pub group_id: GroupId,
    /// What it is called.
    pub label: String,
    /// Whether it is still worked in.
    pub state: Standing,
    /// When it began.
    pub started_at: Instant,
    /// When it was archived.
    pub archived_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

impl View for CycleView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/cycles/{}", self.id))
    }
}

impl From<Cycle> for CycleView {
    fn from(cycle: Cycle) -> Self {
        let Cycle { id, group_id, label, state, started_at, archived_at, revision } = cycle;
        Self { id, group_id, label, state, started_at, archived_at, revision }
    }
}

/// Opens a cycle: new proposals go there.
pub fn open(tx: &mut Tx<'_>, group_id: GroupId, new: &OpenCycle) -> Result<CycleView> {
    Group::lock(tx, group_id)?;
    let place = Place::group(tx, group_id)?;
    let acting = place.may(tx, Action::ManageCycles)?;
    let mut group = place.group.clone();
    let cycle = Cycle {
        id: tx.new_id(),
        group_id,
        label: new.label.to_string(),
        state: Standing::Active,
        started_at: tx.now(),
        archived_at: None,
        revision: 1,
    };
    if !cycle.insert_if_new(tx)? {
        return Err(Error::field("/label", "is the name of a cycle of this group already"));
    }
    let last = group.cycle_id.replace(cycle.id);
    group.update(tx)?;
    if let (Some(last), true) = (last, new.archive_current) {
        let mut last = Cycle::lock(tx, last)?;
        archive(tx, &mut last)?;
        last.update(tx)?;
    }
    let entry = place.entry("cycle.opened", &acting).object("cycle", cycle.id);
    record::append(tx, &entry.detail("archived_last", new.archive_current))?;
    Ok(cycle.into())
}

/// Renames or archives a cycle.
pub fn change(tx: &mut Tx<'_>, id: CycleId, change: &ChangeCycle) -> Result<CycleView> {
    let group_id = Cycle::get(tx, id)?.group_id;
    let group = Group::lock(tx, group_id)?;
    let place = Place::group(tx, group_id)?;
    let acting = place.may(tx, Action::ManageCycles)?;
    let mut cycle = Cycle::lock(tx, id)?;
    tx.check_revision(cycle.revision)?;
    if cycle.state == Standing::Archived {
        return Err(Error::because(Code::Ended, "The cycle is archived; it can only be read."));
    }
    if let Some(label) = &change.label {
        cycle.label = label.to_string();
    }
    if change.state == Some(Standing::Archived) {
        if group.cycle_id == Some(id) {
            return Err(Error::rule("The current cycle is archived by opening the next one first."));
        }
        archive(tx, &mut cycle)?;
    }
    cycle.update(tx)?;
    let entry = place.entry("cycle.changed", &acting).object("cycle", id);
    record::append(tx, &entry.detail("state", cycle.state))?;
    Ok(cycle.into())
}

/// Archives a cycle in which nothing is under way.
fn archive(tx: &mut Tx<'_>, cycle: &mut Cycle) -> Result<()> {
    let under_way = Cycle::under_way(tx, cycle.id)?;
    if under_way > 0 {
        let detail = format!(
            "{under_way} of the cycle's proposals are active or paused: conclude, withdraw or carry them forward first."
        );
        return Err(Error::rule(detail).with("proposals_under_way", under_way));
    }
    cycle.state = Standing::Archived;
    cycle.archived_at = Some(tx.now());
    Ok(())
}

/// A cycle.
pub fn get(tx: &mut Tx<'_>, id: CycleId) -> Result<CycleView> {
    let cycle = Cycle::get(tx, id)?;
    Place::group(tx, cycle.group_id)?.may(tx, Action::ReadGroup)?;
    Ok(cycle.into())
}

/// The cycles of a group.
pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<CycleId>) -> Result<Page<CycleView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    Ok(Cycle::list(tx, group, window)?.map(Into::into))
}
