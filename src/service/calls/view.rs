//! Calls and requests for more time as they are made and shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::calls::{CallState, Frozen, Results, TimeAnswer, TimeRequestState};
use crate::domain::consensus::{OutputType, Params};
use crate::domain::ids::{CallId, MemberId, ObjectionId, PositionId, ProposalId, TimeRequestId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::view::View;
use crate::store::calls::Call;
use crate::store::time_requests::TimeRequest;

/// A call to be opened.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenCall {
    /// What the position is to become: sets the window, what objections do, and how strict.
    pub output_type: OutputType,
    /// Until when stances are taken; not under the least window of the charter and of the output type, and
    /// at most 365 days ahead.
    pub closes_at: Instant,
    /// Who sees stances before it ends; everyone unless told.
    pub results: Option<Results>,
    /// The facilitator who designates afterwards, and is not counted.
    pub designator_id: MemberId,
    /// What is new since the call before. Must be said where there was one, on the position or on one of its topic
    /// that was called about before this one was put there, and closed; the first call takes none.
    pub new_information: Option<Reason>,
}

/// A request for more time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestTime {
    /// Why more time is needed.
    pub reason: Reason,
}

/// An answer to a request for more time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerTimeRequest {
    /// Whether the window is extended.
    pub answer: TimeAnswer,
    /// With `granted`: by how many days; 21 in all for a call at most.
    #[schemars(range(min = 1, max = 21))]
    pub days: Option<i64>,
    /// Why.
    pub reason: Reason,
}

/// A consensus call.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Call")]
pub struct CallView {
    /// Its id.
    pub id: CallId,
    /// On which position; it follows the current version.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Which call on the position it is, from 1.
    pub round: i64,
    /// What is new since the one before it; null in the first.
    pub new_information: Option<String>,
    /// What the position is to become.
    pub output_type: OutputType,
    /// Who sees stances before it ends.
    pub results: Results,
    /// Who designates afterwards.
    pub designator_id: MemberId,
    /// Who opened it.
    pub opened_by: MemberId,
    /// When.
    pub opened_at: Instant,
    /// Until when stances are taken.
    pub closes_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// By how many days it was extended.
    pub extended_days: i64,
    /// Whether it is open. Stances are taken until `closes_at`, whatever stands here.
    pub state: CallState,
    /// The objections that it waits for: its window is over, and under its policy each of them must first be
    /// withdrawn or found on. Then it is closed as of the end of its window.
    pub waiting_for: Vec<ObjectionId>,
    /// How many members count, as fixed at the opening.
    pub electorate_size: i64,
    /// The SHA-256 over who counts, in hexadecimal.
    pub electorate_digest: String,
    /// The stakeholder groups that were expected at the opening.
    pub expected_groups: Vec<String>,
    /// The parameters of the assessment, as frozen at the opening.
    pub params: Params,
    /// Counts the changes.
    pub revision: i64,
}

/// A request for more time.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "TimeRequest")]
pub struct TimeRequestView {
    /// Its id.
    pub id: TimeRequestId,
    /// On which call.
    pub call_id: CallId,
    /// Whose.
    pub member_id: MemberId,
    /// Why more time is needed.
    pub reason: String,
    /// What became of it.
    pub state: TimeRequestState,
    /// By how many days the window was extended.
    pub granted_days: Option<i64>,
    /// What was answered.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<MemberId>,
    /// When it was answered, or lapsed.
    pub answered_at: Option<Instant>,
    /// When it lapses if nobody answers.
    pub lapses_at: Instant,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for CallView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/calls/{}", self.id))
    }
}

impl View for TimeRequestView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl CallView {
    pub(super) fn of(call: Call, waiting_for: Vec<ObjectionId>) -> Result<Self> {
        let Frozen { params, expected_groups, mandate_checks: _ } = call.frozen()?;
        let Call {
            id,
            position_id,
            proposal_id,
            output_type,
            charter: _,
            results,
            designator_id,
            opened_by,
            opened_at,
            closes_at,
            closed_at,
            extended_days,
            electorate_digest,
            electorate_size,
            state,
            round,
            new_information,
            objection_policy: _,
            revision,
        } = call;
        Ok(Self {
            id,
            position_id,
            proposal_id,
            round,
            new_information,
            output_type,
            results,
            designator_id,
            opened_by,
            opened_at,
            closes_at,
            closed_at,
            extended_days,
            state,
            waiting_for,
            electorate_size,
            electorate_digest: hex::encode(electorate_digest.0),
            expected_groups,
            params,
            revision,
        })
    }
}

impl TimeRequestView {
    pub(super) fn of(request: TimeRequest) -> Self {
        let TimeRequest {
            id,
            call_id,
            position_id: _,
            member_id,
            reason,
            state,
            granted_days,
            answer,
            answered_by,
            answered_at,
            lapses_at,
            revision,
            created_at,
        } = request;
        Self {
            id,
            call_id,
            member_id,
            reason,
            state,
            granted_days,
            answer,
            answered_by,
            answered_at,
            lapses_at,
            revision,
            created_at,
        }
    }
}
