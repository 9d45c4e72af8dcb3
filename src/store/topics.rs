//! Topics of a proposal, and who approves of them.

use diesel::prelude::*;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{approvals, topics};
use crate::domain::ids::{ApprovalId, MemberId, ProposalId, TopicId};
use crate::domain::time::Instant;
use crate::domain::topics::TopicState;
use crate::error::Result;
use crate::on;

/// A candidate subject of a proposal.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = topics, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Topic {
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
    /// What it is about.
    pub description: String,
    /// The position of another body that it starts from, as JSON.
    pub provenance: Option<String>,
    /// The answers to the suitability checklist, as JSON.
    pub suitability: String,
    /// What became of it.
    pub state: TopicState,
    /// Why it was chosen or not.
    pub rationale: Option<String>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was nominated.
    pub created_at: Instant,
    /// The topic that it was taken over from, if any.
    pub nominated_again_from: Option<TopicId>,
}

fact!(Topic, topics, TopicId);

/// A member's approval of a topic.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = approvals, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Approval {
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
    /// When it was taken back.
    pub withdrawn_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Approval, approvals, ApprovalId);

impl Topic {
    /// The topics of a proposal, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<TopicId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(TopicId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq(proposal))
            .filter(topics::id.gt(after))
            .order(topics::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |t| t.id.to_string()))
    }

    /// The topics of a proposal that are decided on, chosen or not.
    pub fn decided(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq(proposal))
            .filter(topics::state.ne(TopicState::Nominated))
            .order(topics::id.asc())
            .load(c)?))
    }

    /// Has this topic been taken over for the proposal already?
    pub fn is_nominated_again(tx: &mut Tx<'_>, topic: TopicId, proposal: ProposalId) -> Result<bool> {
        Ok(on!(tx.conn(), c => diesel::select(diesel::dsl::exists(topics::table
            .filter(topics::proposal_id.eq(proposal))
            .filter(topics::nominated_again_from.eq(topic))))
            .get_result(c)?))
    }

    /// Those of these topics that belong to the proposal.
    pub fn of(tx: &mut Tx<'_>, proposal: ProposalId, ids: &[TopicId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq(proposal))
            .filter(topics::id.eq_any(ids))
            .order(topics::id.asc())
            .load(c)?))
    }
}

impl Approval {
    /// The approval of a topic by a member, taken back or not.
    pub fn find_of(tx: &mut Tx<'_>, topic: TopicId, member: MemberId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => approvals::table
            .filter(approvals::topic_id.eq(topic))
            .filter(approvals::member_id.eq(member))
            .first(c)
            .optional()?))
    }

    /// The approvals of a topic that stand, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, topic: TopicId, window: &Window<ApprovalId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ApprovalId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => approvals::table
            .filter(approvals::topic_id.eq(topic))
            .filter(approvals::withdrawn_at.is_null())
            .filter(approvals::id.gt(after))
            .order(approvals::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |a| a.id.to_string()))
    }

    /// How many approvals of these topics stand, by topic and stakeholder group.
    pub fn count(tx: &mut Tx<'_>, topics: &[TopicId]) -> Result<Vec<(TopicId, String, i64)>> {
        Ok(on!(tx.conn(), c => approvals::table
            .filter(approvals::topic_id.eq_any(topics))
            .filter(approvals::withdrawn_at.is_null())
            .group_by((approvals::topic_id, approvals::stakeholder_group))
            .order((approvals::topic_id.asc(), approvals::stakeholder_group.asc()))
            .select((approvals::topic_id, approvals::stakeholder_group, diesel::dsl::count_star()))
            .load(c)?))
    }
}
