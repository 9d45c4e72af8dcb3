//! Where a position stands, in full.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    BasisCall, BasisKind, DesignationSummary, Electorate, GroupStanding, ObjectionStanding, PhraseView,
    ReasonView,
};
use crate::domain::consensus::{Level, Mandate, Method, Metrics, Missing};
use crate::domain::ids::PositionId;
use crate::domain::time::Instant;
use crate::service::course::TrendView;
use crate::service::view::View;

/// Where a position stands.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Consensus")]
pub struct ConsensusView {
    /// The position.
    pub position_id: PositionId,
    /// Its current version.
    pub version: i64,
    /// Its newest substantive version: stances taken since then count.
    pub substantive_version: i64,
    /// What it goes by.
    pub basis: BasisKind,
    /// The call, where it goes by one.
    pub call: Option<BasisCall>,
    /// The moment it speaks of: now, or the end of the call.
    pub as_of: Instant,
    /// The rules that were followed.
    pub method: Method,
    /// Whether stances are shown to you now. Where they are not, neither is anything made of them.
    pub is_shown: bool,
    /// The advisory level.
    pub level: Option<Level>,
    /// Whether a facilitator can designate this level.
    pub can_be_designated: Option<bool>,
    /// The status in words.
    pub phrase: Option<PhraseView>,
    /// Whether one person alone could change the level by turning neutral.
    pub is_fragile: Option<bool>,
    /// How many persons could.
    pub pivot_count: Option<u64>,
    /// Every gate and test, passed or not, and the notes that apply.
    pub reasons: Vec<ReasonView>,
    /// What would change the level: of each test that is not met, what is missing.
    pub missing: Vec<Missing>,
    /// For how long the level has held, and which way it went; null before the first snapshot, and where stances are
    /// not shown to you.
    pub trend: Option<TrendView>,
    /// The quantities over all groups.
    pub metrics: Option<Metrics>,
    /// A row for each expected group, and one for the others if there are any.
    pub groups: Vec<GroupStanding>,
    /// Who counts.
    pub electorate: Electorate,
    /// The mandate's checks taken together.
    pub mandate: Mandate,
    /// Requests for more time that nobody has answered.
    pub time_requests_open: u32,
    /// The objections, oldest first.
    pub objections: Vec<ObjectionStanding>,
    /// The designation that stands, preliminary or final, where there is one.
    pub designation: Option<DesignationSummary>,
}

impl View for ConsensusView {}
