//! Rounds as they are planned and shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ProposalId, RoundId};
use crate::domain::rounds::{Promise, RoundState};
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::rounds::{Round, RoundComments};

/// A round to be planned.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanRound {
    /// Its title.
    pub title: Title,
    /// What is asked, and what for.
    pub purpose: Reason,
    /// Who is asked, by which focal points and channels.
    pub audience: Reason,
    /// What is promised to them.
    pub promise: Promise,
    /// From when it takes comments; from now on unless told, or where it lies in the past.
    pub opens_at: Option<Instant>,
    /// Until when; not under the charter's least window.
    pub closes_at: Instant,
}

/// A round that is given more time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtendRound {
    /// Until when it takes comments now; never before it was announced to close.
    pub closes_at: Instant,
}

/// An engagement round.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Round")]
pub struct RoundView {
    /// Its id.
    pub id: RoundId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is asked, and what for.
    pub purpose: String,
    /// Who is asked.
    pub audience: String,
    /// What is promised to them.
    pub promise: Promise,
    /// From when it takes comments.
    pub opens_at: Instant,
    /// Until when.
    pub closes_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Where it stands.
    pub state: RoundState,
    /// The comments made in it.
    pub comments: CommentCount,
    /// Whether its window is over and every comment made in it is answered.
    pub is_done: bool,
    /// Counts the changes of the round itself.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

/// Comments, counted.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct CommentCount {
    /// All that were not withdrawn.
    pub total: i64,
    /// Those that wait for an answer.
    pub unanswered: i64,
}

impl View for RoundView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/rounds/{}", self.id))
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
}

impl RoundView {
    pub(super) fn of(round: Round, comments: RoundComments) -> Self {
        let Round {
            id,
            proposal_id,
            title,
            purpose,
            audience,
            promise,
            opens_at,
            closes_at,
            closed_at,
            state,
            revision,
            created_at,
        } = round;
        let RoundComments { total, unanswered } = comments;
        Self {
            id,
            proposal_id,
            title,
            purpose,
            audience,
            promise,
            opens_at,
            closes_at,
            closed_at,
            state,
            comments: CommentCount { total, unanswered },
            is_done: state == RoundState::Closed && unanswered == 0,
            revision,
            created_at,
        }
    }

    pub(super) fn counted(tx: &mut Tx<'_>, round: Round) -> Result<Self> {
        let counts = Round::count_comments(tx, &[round.id])?;
        let comments = counts.first().map(|(_, c)| *c).unwrap_or_default();
        Ok(Self::of(round, comments))
    }
}
