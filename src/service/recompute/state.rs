//! The rows that assessments are computed from, as they were when the record had come so far: only what is in an
//! entry comes in. Holds of each row what an assessment reads.

use std::collections::HashMap;

use serde::Deserialize;

use super::read;
use crate::domain::access::Role;
use crate::domain::calls::{CallState, TimeRequestState};
use crate::domain::consensus::{Ground, ObjectionState, Stance};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{
    AnyId, CallId, GroupId, Id, MandateAnswerId, MemberId, ObjectionId, PositionId, ProposalId, StanceId,
    TimeRequestId, VersionId,
};
use crate::domain::time::Instant;
use crate::domain::topics::CheckAnswer;
use crate::error::Result;
use crate::store::record::Written;

/// Everything that was recorded up to some entry.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub groups: HashMap<GroupId, GroupRow>,
    pub members: HashMap<MemberId, MemberRow>,
    pub proposals: HashMap<ProposalId, ProposalRow>,
    pub answers: HashMap<MandateAnswerId, AnswerRow>,
    pub positions: HashMap<PositionId, PositionRow>,
    pub versions: HashMap<VersionId, VersionRow>,
    pub calls: HashMap<CallId, CallRow>,
    pub stances: HashMap<StanceId, StanceRow>,
    pub objections: HashMap<ObjectionId, ObjectionRow>,
    pub backers: HashMap<AnyId, BackerRow>,
    pub time_requests: HashMap<TimeRequestId, TimeRequestRow>,
    /// The newest content of every row, by table and id.
    pub contents: HashMap<(String, String), String>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct GroupRow {
    pub charter: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct MemberRow {
    pub role: Role,
    pub stakeholder_group: String,
    pub state: MembershipState,
    pub first_joined_at: Option<Instant>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct ProposalRow {
    pub paused_at: Option<Instant>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct AnswerRow {
    pub proposal_id: ProposalId,
    pub check_id: String,
    pub answer: CheckAnswer,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct PositionRow {
    pub group_id: GroupId,
    pub proposal_id: ProposalId,
    pub substantive_version: i64,
    pub substantive_at: Option<Instant>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct VersionRow {
    pub position_id: PositionId,
    pub published_at: Instant,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct CallRow {
    pub id: CallId,
    pub position_id: PositionId,
    pub charter: String,
    pub designator_id: MemberId,
    pub opened_at: Instant,
    pub closes_at: Instant,
    pub closed_at: Option<Instant>,
    pub extended_days: i64,
    pub state: CallState,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct StanceRow {
    pub position_id: PositionId,
    pub member_id: MemberId,
    pub version: i64,
    pub stance: Stance,
    pub stakeholder_group: String,
    pub organisation: String,
    pub set_aside: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct ObjectionRow {
    pub id: ObjectionId,
    pub position_id: PositionId,
    pub state: ObjectionState,
    pub maintained: bool,
    pub ground: Ground,
    pub focal_point_of: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct BackerRow {
    pub objection_id: ObjectionId,
    pub member_id: MemberId,
    pub left_at: Option<Instant>,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct TimeRequestRow {
    pub call_id: CallId,
    pub state: TimeRequestState,
}

impl State {
    /// Takes in what an entry covers.
    pub fn follow(&mut self, entry: &Written) -> Result<()> {
        for row in &entry.rows {
            let Some(content) = &row.content else { continue };
            self.take(&row.table, &row.id, content)?;
            self.contents.insert((row.table.clone(), row.id.clone()), content.clone());
        }
        Ok(())
    }

    fn take(&mut self, table: &str, id: &str, content: &str) -> Result<()> {
        match table {
            "groups" => put(&mut self.groups, id, content),
            "memberships" => put(&mut self.members, id, content),
            "proposals" => put(&mut self.proposals, id, content),
            "mandate_answers" => put(&mut self.answers, id, content),
            "positions" => put(&mut self.positions, id, content),
            "versions" => put(&mut self.versions, id, content),
            "calls" => put(&mut self.calls, id, content),
            "stances" => put(&mut self.stances, id, content),
            "objections" => put(&mut self.objections, id, content),
            "objection_backers" => put(&mut self.backers, id, content),
            "time_requests" => put(&mut self.time_requests, id, content),
            _ => Ok(()),
        }
    }
}

fn put<T, R: serde::de::DeserializeOwned>(
    rows: &mut HashMap<Id<T>, R>,
    id: &str,
    content: &str,
) -> Result<()> {
    let id = id.parse().map(Id::from_uuid).map_err(crate::error::Error::internal)?;
    rows.insert(id, read(content)?);
    Ok(())
}
