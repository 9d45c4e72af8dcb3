//! Where the positions of a proposal stand, in short.

use schemars::JsonSchema;
use serde::Serialize;

use super::{BasisKind, DesignationSummary, PhraseView};
use crate::domain::consensus::Level;
use crate::domain::ids::{PositionId, ProposalId, TopicId};
use crate::domain::positions::PositionState;
use crate::service::view::View;

/// Where the positions of a proposal stand.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ProposalConsensus")]
pub struct ProposalConsensus {
    /// The proposal.
    pub proposal_id: ProposalId,
    /// The lowest level of its positions on chosen topics but for closed ones, as designated or else as advised;
    /// null where there is none, or one whose stances are not shown to you now, or not all of them are here.
    pub lowest_level: Option<Level>,
    /// Its positions but for closed ones, oldest first.
    pub positions: Vec<PositionStanding>,
    /// Whether these are all of them. Only of a proposal with more than 250 are the youngest not here.
    pub is_complete: bool,
}

/// Where a position of a proposal stands.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PositionStanding {
    /// The position.
    pub position_id: PositionId,
    /// The topic it is on.
    pub topic_id: TopicId,
    /// Its title.
    pub title: String,
    /// Whether it is designated.
    pub state: PositionState,
    /// Its current version.
    pub version: i64,
    /// What its assessment goes by.
    pub basis: BasisKind,
    /// Whether stances are shown to you now.
    pub is_shown: bool,
    /// The advisory level.
    pub level: Option<Level>,
    /// The status in words.
    pub phrase: Option<PhraseView>,
    /// Objections that still speak against the text.
    pub open_objections: usize,
    /// The designation that stands, preliminary or final, where there is one.
    pub designation: Option<DesignationSummary>,
}

impl View for ProposalConsensus {}
