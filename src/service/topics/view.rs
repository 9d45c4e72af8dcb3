//! A topic as it is shown: with the answers to the checklist and the approvals it has.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::groups::Charter;
use crate::domain::ids::{MemberId, ProposalId, TopicId};
use crate::domain::time::Instant;
use crate::domain::topics::{Provenance, Suitability, TopicState};
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::store::Tx;
use crate::store::topics::{Approval, Topic};

/// A candidate subject of a proposal.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Topic")]
pub struct TopicView {
    /// Its id.
    pub id: TopicId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Who nominated it.
    pub nominated_by: MemberId,
    /// The stakeholder group it was nominated for, if any.
    pub on_behalf_of: Option<String>,
    /// Its title.
    pub title: String,
    /// What it is about, in Markdown.
    pub description: String,
    /// The position of another body that it starts from, if any.
    pub provenance: Option<Provenance>,
    /// The answers to the suitability checklist.
    pub suitability: Vec<Suitability>,
    /// The questions of the checklist without an answer.
    pub suitability_open: Vec<String>,
    /// Who approves of it, counted.
    pub approvals: ApprovalsView,
    /// What became of it.
    pub state: TopicState,
    /// Why it was chosen or not.
    pub rationale: Option<String>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was nominated.
    pub created_at: Instant,
    /// The topic of this or another proposal that it was taken over from, if any.
    pub nominated_again_from: Option<TopicId>,
}

/// Approvals, counted by stakeholder group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Approvals")]
pub struct ApprovalsView {
    /// How many members approve.
    pub members: i64,
    /// The stakeholder groups they speak from.
    pub stakeholder_groups: Vec<GroupApprovals>,
}

/// The approvals of one stakeholder group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GroupApprovals {
    /// The stakeholder group.
    pub stakeholder_group: String,
    /// How many of its members approve.
    pub members: i64,
}

impl View for TopicView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/topics/{}", self.id))
    }
}

impl TopicView {
    /// A topic with the approvals that were counted for it.
    pub(super) fn of(topic: Topic, counted: &[(TopicId, String, i64)], charter: &Charter) -> Result<Self> {
        let Topic {
            id,
            proposal_id,
            nominated_by,
            on_behalf_of,
            title,
            description,
            provenance,
            suitability,
            state,
            rationale,
            revision,
            created_at,
            nominated_again_from,
        } = topic;
        let suitability: Vec<Suitability> = serde_json::from_str(&suitability).map_err(Error::internal)?;
        let open = charter.suitability_checks.iter().map(|check| &check.id);
        let open = open.filter(|check| !suitability.iter().any(|answer| answer.check_id == **check));
        let provenance = provenance.map(|json| serde_json::from_str(&json)).transpose();
        Ok(Self {
            id,
            proposal_id,
            nominated_by,
            on_behalf_of,
            title,
            description,
            provenance: provenance.map_err(Error::internal)?,
            suitability_open: open.map(ToString::to_string).collect(),
            suitability,
            approvals: approvals(id, counted),
            state,
            rationale,
            revision,
            created_at,
            nominated_again_from,
        })
    }
}

fn approvals(topic: TopicId, counted: &[(TopicId, String, i64)]) -> ApprovalsView {
    let mine = counted.iter().filter(|(of, ..)| *of == topic);
    let stakeholder_groups: Vec<GroupApprovals> = mine
        .map(|(_, group, members)| GroupApprovals { stakeholder_group: group.clone(), members: *members })
        .collect();
    ApprovalsView { members: stakeholder_groups.iter().map(|g| g.members).sum(), stakeholder_groups }
}

/// Topics with their approvals, in one query for all of them.
pub(super) fn all(tx: &mut Tx<'_>, topics: Vec<Topic>, charter: &Charter) -> Result<Vec<TopicView>> {
    let ids: Vec<TopicId> = topics.iter().map(|t| t.id).collect();
    let counted = Approval::count(tx, &ids)?;
    topics.into_iter().map(|topic| TopicView::of(topic, &counted, charter)).collect()
}
