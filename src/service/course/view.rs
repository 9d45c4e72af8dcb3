//! The course of consensus as it is shown: series beside each other, a place in each for every point.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::TrendView;
use crate::domain::consensus::{Level, Verdict};
use crate::domain::ids::{CallId, EntryId, PositionId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::store::snapshots::Newest;

/// How consensus on a position came about. Every list of a series has a place for each moment of `at`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ConsensusHistory")]
pub struct CourseView {
    /// The position.
    pub position_id: PositionId,
    /// Whether stances are shown to you now. Where they are not, neither is anything made of them: only who took part.
    pub is_shown: bool,
    /// How many points there are between the two moments that were asked for.
    pub total: usize,
    /// Whether these were all looked at: of more than 20000, the oldest are not.
    pub is_complete: bool,
    /// How long the level has held, and which way it went.
    pub trend: Option<TrendView>,
    /// The moments that the points speak of, oldest first.
    pub at: Vec<Instant>,
    /// Whether the clock took the point, as it does daily; else entries of the record moved it.
    pub by_clock: Vec<bool>,
    /// The number up to which every entry of the record is in it.
    pub covers: Vec<i64>,
    /// The position's version.
    pub versions: Vec<i64>,
    /// The call that it goes by; null where it goes by the charter.
    pub calls: Vec<Option<CallId>>,
    /// The advisory level.
    pub levels: Option<Vec<Level>>,
    /// The quantities over all groups.
    pub measures: Option<Measures>,
    /// Each stakeholder group, in the order of their names.
    pub groups: Vec<GroupSeries>,
    /// The entries of the record that moved it since the point before in the record, at most twenty of them.
    pub events: Option<Vec<Vec<CourseEvent>>>,
}

impl View for CourseView {}

/// The quantities over all groups. Shares are fractions, and null where nobody decided, or where one would show the share
/// of a group of fewer than three.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(rename = "ConsensusMeasures")]
pub struct Measures {
    /// The mean of the groups' shares.
    pub equal_group_share: Vec<Option<String>>,
    /// The lowest of them.
    pub min_group_share: Vec<Option<String>>,
    /// The portion of persons who support or accept.
    pub headcount_share: Vec<Option<String>>,
    /// How far agreement reaches across groups.
    pub bridge: Vec<Option<f64>>,
    /// Persons of the expected groups who could take a stance.
    pub eligible: Vec<u64>,
    /// Persons of the expected groups who took one.
    pub engaged: Vec<u64>,
    /// Persons of all groups who decided.
    pub decided: Vec<u64>,
    /// Objections that speak against the text.
    pub open_objections: Vec<i64>,
    /// The median of their age in days.
    pub median_age_days: Vec<Option<i64>>,
}

/// A stakeholder group over time. Null where it was none, or where it is not shown to you.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GroupSeries {
    /// The group; `OTHER` for members of none that is expected.
    pub group: String,
    /// How many of its members count.
    pub members: Vec<Option<i64>>,
    /// How many of them took a stance, whatever it is.
    pub taken: Vec<Option<i64>>,
    /// Those who count, less the recused.
    pub eligible: Vec<Option<u64>>,
    /// Those of them who took a stance.
    pub engaged: Vec<Option<u64>>,
    /// The part of the group's weight that says yes.
    pub share: Vec<Option<String>>,
    /// Where it stands.
    pub verdict: Vec<Option<Verdict>>,
}

/// An entry of the record that moved an assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CourseEvent {
    /// The entry.
    pub id: EntryId,
    /// What was done.
    pub action: String,
}

/// A few numbers of a group, as they are kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct GroupPoint {
    pub members: i64,
    pub taken: i64,
    pub eligible: Option<u64>,
    pub engaged: Option<u64>,
    pub share: Option<String>,
    pub verdict: Option<Verdict>,
}

/// Where the groups stood at the newest snapshot of a position.
pub(in crate::service) fn verdicts(newest: &Newest) -> Result<Vec<(String, Verdict)>> {
    let points: BTreeMap<String, GroupPoint> =
        serde_json::from_str(&newest.by_group).map_err(Error::internal)?;
    Ok(points.into_iter().filter_map(|(group, point)| Some((group, point.verdict?))).collect())
}
