//! A topic as it is shown: with the answers to the checklist and the approvals it has.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::support;
use crate::domain::groups::Charter;
use crate::domain::ids::{MemberId, ProposalId, TopicId};
use crate::domain::merges::Merges;
use crate::domain::support::AssumedSupport;
use crate::domain::time::Instant;
use crate::domain::topics::{Provenance, Suitability, TopicKind, TopicState};
use crate::error::{Error, Result};
use crate::service::place::Place;
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
    /// Where it comes from: nominated by a member, or standing on every proposal.
    pub kind: TopicKind,
    /// Who nominated it; null for the standing alternative.
    pub nominated_by: Option<MemberId>,
    /// The stakeholder group it was nominated for, if any.
    pub on_behalf_of: Option<String>,
    /// The community, new to the group, that it was nominated for, if any.
    pub new_community: Option<String>,
    /// Its title.
    pub title: String,
    /// What it is about, in Markdown.
    pub description: String,
    /// The position of another body that it starts from, if any.
    pub provenance: Option<Provenance>,
    /// What the stances say of it, where the position that it starts from is assumed to be broadly supported; null
    /// where nobody assumes so. `untested` until a position on the topic was spoken for or against from two of the
    /// stakeholder groups that the charter expects; then `supported` where on one such position every group that was
    /// heard has more persons for it than against it, else `contested`. What a call does not show to everybody before
    /// its end tests nothing before that.
    pub assumed_support: Option<AssumedSupport>,
    /// The answers to the suitability checklist.
    pub suitability: Vec<Suitability>,
    /// The questions of the checklist without an answer.
    pub suitability_open: Vec<String>,
    /// Who approves of it, or of a topic that it stands for, counted.
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
    /// The topic that stands for it since it was merged, at the end of the chain of merges.
    pub merged_into_id: Option<TopicId>,
    /// The topics that it stands for.
    pub merged_from: Vec<TopicId>,
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
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/topics/{}", self.id))
    }
}

impl TopicView {
    /// A topic with what is beside it.
    fn of(topic: Topic, beside: &Beside, charter: &Charter) -> Result<Self> {
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
            kind,
            new_community,
            merged_into_id: _,
        } = topic;
        let suitability: Vec<Suitability> = serde_json::from_str(&suitability).map_err(Error::internal)?;
        let open = charter.suitability_checks.iter().map(|check| &check.id);
        let open = open.filter(|check| !suitability.iter().any(|answer| answer.check_id == **check));
        let provenance = provenance.map(|json| serde_json::from_str(&json)).transpose();
        let provenance: Option<Provenance> = provenance.map_err(Error::internal)?;
        let is_assumed = provenance.as_ref().is_some_and(|p| p.assumed_broadly_supported);
        Ok(Self {
            id,
            proposal_id,
            kind,
            nominated_by,
            on_behalf_of,
            new_community,
            title,
            description,
            provenance,
            assumed_support: beside.support.get(&id).copied().filter(|_| is_assumed),
            suitability_open: open.map(ToString::to_string).collect(),
            suitability,
            approvals: approvals(id, &beside.approvals),
            state,
            rationale,
            revision,
            created_at,
            nominated_again_from,
            merged_into_id: beside.merges.survivor(id),
            merged_from: beside.merges.below(id).to_vec(),
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

/// What is shown of topics beside what their rows hold.
struct Beside {
    approvals: Vec<(TopicId, String, i64)>,
    merges: Merges,
    support: BTreeMap<TopicId, AssumedSupport>,
}

/// Topics of a proposal with what is beside them; as many queries for all as for one.
pub(super) fn all(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    topics: Vec<Topic>,
    charter: &Charter,
) -> Result<Vec<TopicView>> {
    let ids: Vec<TopicId> = topics.iter().map(|t| t.id).collect();
    let merges = Topic::merges(tx, &[proposal])?;
    let approvals = Approval::count(tx, &ids, &merges)?;
    let support = support::of(tx, proposal, &ids, charter)?;
    let beside = Beside { approvals, merges, support };
    topics.into_iter().map(|topic| TopicView::of(topic, &beside, charter)).collect()
}

/// A topic of this place.
pub(super) fn one(tx: &mut Tx<'_>, topic: Topic, place: &Place) -> Result<TopicView> {
    let all = all(tx, topic.proposal_id, vec![topic], &place.group.charter()?)?;
    all.into_iter().next().ok_or_else(Error::not_found)
}
