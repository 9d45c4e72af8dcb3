//! Topics that say the same: merged into one that stands for both, and taken apart again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::access::Action;
use crate::domain::ids::{MemberId, ProposalId, TopicId, TopicMergeId};
use crate::domain::merges::Mergeable;
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::domain::topics::TopicState;
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::topics::{Topic, TopicMerge};
use crate::store::{Tx, record};

/// What a topic is to be merged into.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MergeTopic {
    /// The topic of the same proposal that is to stand for both.
    pub into_id: TopicId,
    /// Why they say the same.
    pub reason: Reason,
}

/// A merge of two topics.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "TopicMerge")]
pub struct TopicMergeView {
    /// Its id.
    pub id: TopicMergeId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// The topic that was merged.
    pub topic_id: TopicId,
    /// The one that it was merged into; the topic itself names the one at the end of the chain.
    pub into_id: TopicId,
    /// Why.
    pub reason: String,
    /// By whom.
    pub merged_by: MemberId,
    /// When.
    pub merged_at: Instant,
    /// Who took them apart again; null while the merge stands.
    pub undone_by: Option<MemberId>,
    /// When.
    pub undone_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

impl View for TopicMergeView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl From<TopicMerge> for TopicMergeView {
    fn from(merge: TopicMerge) -> Self {
        let TopicMerge {
            id,
            proposal_id,
            topic_id,
            into_id,
            reason,
            merged_by,
            merged_at,
            undone_by,
            undone_at,
            revision,
        } = merge;
        Self {
            id,
            proposal_id,
            topic_id,
            into_id,
            reason,
            merged_by,
            merged_at,
            undone_by,
            undone_at,
            revision,
        }
    }
}

impl From<&Topic> for Mergeable {
    fn from(topic: &Topic) -> Self {
        Self { id: topic.id, kind: topic.kind, state: topic.state }
    }
}

/// Merges a topic into another. Holds the proposal's row: of two who merge two topics into each other at the same
/// moment, the second finds one of them merged.
pub fn merge(tx: &mut Tx<'_>, id: TopicId, new: &MergeTopic) -> Result<TopicMergeView> {
    let proposal = Topic::get(tx, id)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::MergeTopics)?;
    let mut topic = Topic::get(tx, id)?;
    let into = Topic::find(tx, new.into_id)?.filter(|into| into.proposal_id == proposal);
    let into = into.ok_or_else(|| Error::field("/into_id", "is no topic of this proposal"))?;
    if let Err(why) = Mergeable::from(&topic).may_merge_into(Mergeable::from(&into)) {
        let survivor = Topic::merges(tx, &[proposal])?.survivor(into.id);
        return Err(Error::rule(why.sentence()).with("survivor_id", survivor));
    }
    topic.state = TopicState::Merged;
    topic.merged_into_id = Some(into.id);
    topic.update(tx)?;
    let merge = TopicMerge {
        id: tx.new_id(),
        proposal_id: proposal,
        topic_id: id,
        into_id: into.id,
        reason: new.reason.to_string(),
        merged_by: acting.member()?.id,
        merged_at: tx.now(),
        undone_by: None,
        undone_at: None,
        revision: 1,
    };
    merge.insert(tx)?;
    let entry = place.entry("topic.merged", &acting).object("topic", id).object("merge", merge.id);
    record::append(tx, &entry.object("into", into.id))?;
    Ok(merge.into())
}

/// Takes two topics apart again: the merged one is a candidate as before, with what was merged into it.
pub fn undo_merge(tx: &mut Tx<'_>, id: TopicMergeId) -> Result<TopicMergeView> {
    let proposal = TopicMerge::get(tx, id)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::MergeTopics)?;
    let mut merge = TopicMerge::get(tx, id)?;
    tx.check_revision(merge.revision)?;
    if merge.undone_at.is_some() {
        return Err(Error::because(Code::Ended, "The topics were taken apart already."));
    }
    merge.undone_by = Some(acting.member()?.id);
    merge.undone_at = Some(tx.now());
    merge.update(tx)?;
    let mut topic = Topic::get(tx, merge.topic_id)?;
    topic.state = TopicState::Nominated;
    topic.merged_into_id = None;
    topic.update(tx)?;
    let entry = place.entry("topic.merge_undone", &acting).object("topic", topic.id).object("merge", id);
    record::append(tx, &entry)?;
    Ok(merge.into())
}

/// The merges of a proposal's topics, also those undone.
pub fn list_merges(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    window: &Window<TopicMergeId>,
) -> Result<Page<TopicMergeView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    Ok(TopicMerge::list(tx, proposal, window)?.map(Into::into))
}

/// Refuses what is done to a topic that another one stands for.
pub(super) fn refuse_merged(tx: &mut Tx<'_>, topic: &Topic) -> Result<()> {
    if topic.state != TopicState::Merged {
        return Ok(());
    }
    let survivor = Topic::merges(tx, &[topic.proposal_id])?.survivor(topic.id);
    Err(Error::because(Code::Ended, "The topic was merged; another one stands for it.")
        .with("survivor_id", survivor))
}
