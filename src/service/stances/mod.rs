//! Stances: what members think of a version. One current stance each; the last one counts.

mod cast;
mod follow;
mod published;
mod read;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::objections::NewObjection;
use super::view::View;
use crate::domain::consensus::Stance;
use crate::domain::ids::{EntryId, MemberId, ObjectionId, PositionId, StanceId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::store::stances::{CurrentStance, Stale, StanceTaken};

pub use cast::{Ballot, cast};
pub(super) use cast::{neutralise, put};
pub(super) use cast::{reasoned, recorded};
pub use follow::member_changed;
pub(super) use follow::realign;
pub use published::version_published;
pub use read::{history, list, own, stale};

/// A stance to be taken.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CastStance {
    /// The version it is taken on: the current one.
    #[schemars(range(min = 1))]
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// Why; must be said where the stance is `object`.
    pub reason: Option<Reason>,
    /// With `object`: an open objection that you join. Not needed where you are behind one already.
    pub objection_id: Option<ObjectionId>,
    /// With `object`: an objection that you raise with it.
    pub objection: Option<NewObjection>,
}

/// The current stance of a member on a position.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Stance")]
pub struct StanceView {
    /// Its id.
    pub id: StanceId,
    /// On which position.
    pub position_id: PositionId,
    /// Whose.
    pub member_id: MemberId,
    /// The version it was taken on.
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// Why.
    pub reason: Option<String>,
    /// The stakeholder group it is counted in.
    pub stakeholder_group: String,
    /// A substantive version came after it: it is not counted, and asks to be confirmed.
    pub is_stale: bool,
    /// It is counted.
    pub is_counted: bool,
    /// The entry of the record that took it: its receipt.
    pub entry_id: EntryId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was taken.
    pub taken_at: Instant,
}

/// A stance as it was taken.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "StanceTaken")]
pub struct StanceTakenView {
    /// The version it was taken on.
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// Why.
    pub reason: Option<String>,
    /// The entry of the record that took it: its receipt.
    pub entry_id: EntryId,
    /// When.
    pub taken_at: Instant,
}

/// A member to be asked again: what was said before counts no longer, and is not told here.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "StaleStance")]
pub struct StaleStanceView {
    /// Whose stance it is.
    pub member_id: MemberId,
    /// The stakeholder group that it was counted in.
    pub stakeholder_group: String,
    /// The version that it was taken on.
    pub version: i64,
    /// When.
    pub taken_at: Instant,
}

/// One's own stance on a position.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct OwnStance {
    /// The current one, if any was ever taken.
    pub stance: Option<StanceView>,
    /// Every one taken, oldest first; the newest hundred.
    pub history: Vec<StanceTakenView>,
}

impl View for StanceView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/positions/{}/stances/own", self.position_id))
    }
}

impl View for OwnStance {}

impl StanceView {
    fn of(stance: CurrentStance, substantive_version: i64) -> Self {
        let is_counted = stance.counts(substantive_version);
        let CurrentStance {
            id,
            position_id,
            member_id,
            version,
            stance,
            reason,
            stakeholder_group,
            organisation: _,
            set_aside: _,
            revision,
            taken_at,
            entry_id,
        } = stance;
        let is_stale = version < substantive_version;
        Self {
            id,
            position_id,
            member_id,
            version,
            stance,
            reason,
            stakeholder_group,
            is_stale,
            is_counted,
            entry_id,
            revision,
            taken_at,
        }
    }
}

impl From<Stale> for StaleStanceView {
    fn from(stale: Stale) -> Self {
        let Stale { id: _, member_id, stakeholder_group, version, taken_at } = stale;
        Self { member_id, stakeholder_group, version, taken_at }
    }
}

impl StanceTakenView {
    fn of(taken: StanceTaken) -> Self {
        let StanceTaken {
            id: _,
            stance_id: _,
            position_id: _,
            member_id: _,
            version,
            stance,
            reason,
            revision: _,
            taken_at,
            entry_id,
        } = taken;
        Self { version, stance, reason, entry_id, taken_at }
    }
}
