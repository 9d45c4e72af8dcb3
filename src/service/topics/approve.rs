//! Approvals of topics: one of each member for each topic, given and taken back.

use schemars::JsonSchema;
use serde::Serialize;

use super::merge::refuse_merged;
use crate::domain::access::Action;
use crate::domain::ids::{ApprovalId, MemberId, TopicId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::topics::{Approval, Topic};
use crate::store::{Tx, record};

/// A member's approval of a topic.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Approval")]
pub struct ApprovalView {
    /// Its id.
    pub id: ApprovalId,
    /// Of which topic.
    pub topic_id: TopicId,
    /// Whose.
    pub member_id: MemberId,
    /// The stakeholder group the member spoke from when approving.
    pub stakeholder_group: String,
    /// When.
    pub created_at: Instant,
    /// When it was taken back; null while it stands.
    pub withdrawn_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

impl View for ApprovalView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/approvals/{}", self.id))
    }
}

impl From<Approval> for ApprovalView {
    fn from(approval: Approval) -> Self {
        let Approval { id, topic_id, member_id, stakeholder_group, created_at, withdrawn_at, revision } =
            approval;
        Self { id, topic_id, member_id, stakeholder_group, created_at, withdrawn_at, revision }
    }
}

/// Approves of a topic, in the caller's own name.
pub fn approve(tx: &mut Tx<'_>, topic: TopicId) -> Result<ApprovalView> {
    let proposal = Topic::get(tx, topic)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::ApproveTopic)?;
    let approved = Topic::get(tx, topic)?;
    refuse_merged(tx, &approved)?;
    let member = acting.member()?;
    let approval = match Approval::find_of(tx, topic, member.id)? {
        Some(Approval { withdrawn_at: None, .. }) => {
            return Err(Error::because(Code::AlreadyExists, "You approve of this topic already."));
        }
        Some(mut withdrawn) => {
            withdrawn.withdrawn_at = None;
            withdrawn.created_at = tx.now();
            withdrawn.stakeholder_group.clone_from(&member.stakeholder_group);
            withdrawn.update(tx)?;
            withdrawn
        }
        None => {
            let new = Approval {
                id: tx.new_id(),
                topic_id: topic,
                member_id: member.id,
                stakeholder_group: member.stakeholder_group.clone(),
                created_at: tx.now(),
                withdrawn_at: None,
                revision: 1,
            };
            new.insert(tx)?;
            new
        }
    };
    let entry = place.entry("topic.approved", &acting).object("topic", topic);
    record::append(tx, &entry.object("approval", approval.id))?;
    Ok(approval.into())
}

/// The caller's own approval of a topic, while it stands; none of who is no member.
pub fn own_approval(tx: &mut Tx<'_>, topic: TopicId) -> Result<Option<ApprovalView>> {
    let proposal = Topic::get(tx, topic)?.proposal_id;
    let acting = Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let Some(member) = acting.member else { return Ok(None) };
    let own = Approval::find_of(tx, topic, member.id)?.filter(|approval| approval.withdrawn_at.is_none());
    Ok(own.map(Into::into))
}

/// Takes back an approval of one's own. Nobody can do so in another's name.
pub fn withdraw_approval(tx: &mut Tx<'_>, id: ApprovalId) -> Result<ApprovalView> {
    let topic = Approval::get(tx, id)?.topic_id;
    let proposal = Topic::get(tx, topic)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::ApproveTopic)?;
    let mut approval = Approval::get(tx, id)?;
    if approval.member_id != acting.member()?.id {
        return Err(Error::because(Code::Forbidden, "Only the one who approved may take the approval back."));
    }
    tx.check_revision(approval.revision)?;
    if approval.withdrawn_at.is_some() {
        return Err(Error::because(Code::Ended, "The approval was taken back already."));
    }
    approval.withdrawn_at = Some(tx.now());
    approval.update(tx)?;
    let entry = place.entry("topic.approval_withdrawn", &acting).object("topic", topic);
    record::append(tx, &entry.object("approval", id))?;
    Ok(approval.into())
}

/// The approvals of a topic that stand, with those of the topics that it stands for.
pub fn list_approvals(
    tx: &mut Tx<'_>,
    topic: TopicId,
    window: &Window<ApprovalId>,
) -> Result<Page<ApprovalView>> {
    let proposal = Topic::get(tx, topic)?.proposal_id;
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let merges = Topic::merges(tx, &[proposal])?;
    let counted: Vec<TopicId> = merges.counted_for(&[topic]).map(|(counted, _)| counted).collect();
    Ok(Approval::list(tx, &counted, window)?.map(Into::into))
}
