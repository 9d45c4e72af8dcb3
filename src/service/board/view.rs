//! A row of the board, as it is shown.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::consensus::{Level, OutputType};
use crate::domain::course::Direction;
use crate::domain::ids::{CallId, GroupId, PositionId, ProposalId, TopicId};
use crate::domain::positions::PositionState;
use crate::domain::time::Instant;
use crate::domain::workflow::{Guard, Status, Step};

/// Where a proposal stands, in short.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BoardRow {
    /// Which.
    pub proposal_id: ProposalId,
    /// Whose.
    pub group_id: GroupId,
    /// Its title.
    pub title: String,
    /// The topics that were chosen.
    pub topics: Vec<BoardTopic>,
    /// Which of the six steps.
    pub step: Step,
    /// The number of the step, 1 to 6.
    pub step_number: u8,
    /// Active, held or ended.
    pub status: Status,
    /// Since when it is in the step.
    pub since: Instant,
    /// When the step is due.
    pub due_at: Option<Instant>,
    /// The lowest level of its positions on chosen topics, as designated or else as last kept; null where there is
    /// none, or one that is not shown to you now.
    pub lowest_level: Option<Level>,
    /// The moment that this level speaks of.
    pub level_as_of: Option<Instant>,
    /// Which way that level last went; null where it was designated.
    pub direction: Option<Direction>,
    /// Its positions but for closed ones, oldest first.
    pub positions: Vec<BoardPosition>,
    /// Expected stakeholder groups of which nobody commented or has a stance that counts.
    pub not_heard: Vec<String>,
    /// Objections that still speak against a text.
    pub open_objections: i64,
    /// Those of them that nobody has answered in substance.
    pub unanswered_objections: i64,
    /// What is missing for its next step; empty where nothing is, or where it takes none.
    pub unmet: Vec<BoardUnmet>,
    /// The calls that are open, the first to end before the others.
    pub open_calls: Vec<BoardCall>,
}

/// A chosen topic.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BoardTopic {
    /// Which.
    pub id: TopicId,
    /// Its title.
    pub title: String,
}

/// A position, in short.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BoardPosition {
    /// Which.
    pub position_id: PositionId,
    /// On which topic.
    pub topic_id: TopicId,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: PositionState,
    /// Whether stances are shown to you now. Where they are not, neither is anything made of them.
    pub is_shown: bool,
    /// The level as designated, else as last kept.
    pub level: Option<Level>,
    /// Whether somebody designated it.
    pub is_designated: bool,
    /// The moment that the level speaks of.
    pub as_of: Option<Instant>,
    /// Which way the level that is kept last went.
    pub direction: Option<Direction>,
}

/// A guard that is not met.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BoardUnmet {
    /// Which.
    pub guard: Guard,
    /// What is missing, in a sentence.
    pub detail: String,
}

/// An open call.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BoardCall {
    /// Which.
    pub id: CallId,
    /// On which position.
    pub position_id: PositionId,
    /// What that is to become.
    pub output_type: OutputType,
    /// When its window ends.
    pub closes_at: Instant,
}
