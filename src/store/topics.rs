//! Topics of a proposal, what was merged, and who approves of them.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{approvals, topic_merges, topics};
use crate::domain::ids::{ApprovalId, MemberId, ProposalId, TopicId, TopicMergeId};
use crate::domain::merges::Merges;
use crate::domain::time::Instant;
use crate::domain::topics::{TopicKind, TopicState};
use crate::error::Result;
use crate::on;

/// A candidate subject of a proposal.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = topics, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Who nominated it; nobody did where it stands on every proposal.
    pub nominated_by: Option<MemberId>,
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
    /// Where it comes from.
    pub kind: TopicKind,
    /// The community outside the charter's stakeholder groups that it was nominated for, if any.
    pub new_community: Option<String>,
    /// The topic that it was merged into, if any.
    pub merged_into_id: Option<TopicId>,
}

fact!(Topic, topics, TopicId);

/// A topic merged into another one.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = topic_merges, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct TopicMerge {
    /// Its id.
    pub id: TopicMergeId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// The topic that was merged.
    pub topic_id: TopicId,
    /// The one that it was merged into.
    pub into_id: TopicId,
    /// Why.
    pub reason: String,
    /// By whom.
    pub merged_by: MemberId,
    /// When.
    pub merged_at: Instant,
    /// Who took them apart again.
    pub undone_by: Option<MemberId>,
    /// When.
    pub undone_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(TopicMerge, topic_merges, TopicMergeId);

/// For whom a topic was nominated, and from what.
#[derive(Clone, Debug, Queryable)]
pub struct Nomination {
    /// The stakeholder group, if any.
    pub on_behalf_of: Option<String>,
    /// The new community, if any.
    pub new_community: Option<String>,
    /// It starts from a position of another body.
    pub has_provenance: bool,
}

diesel::define_sql_function! {
    /// So many characters of a text from a place on, the first being 1.
    fn substr(text: diesel::sql_types::Text, from: diesel::sql_types::Integer, length: diesel::sql_types::Integer) -> diesel::sql_types::Text;
}

/// A member's approval of a topic.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
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
            .filter(topics::state.eq_any([TopicState::Chosen, TopicState::NotChosen]))
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

    /// The alternative that stands on a proposal.
    pub fn alternative(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Self> {
        Ok(on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq(proposal))
            .filter(topics::kind.eq(TopicKind::StandingAlternative))
            .first(c)?))
    }

    /// For whom and from what the topics of a proposal were nominated, also those that were merged since.
    pub fn nominations(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Nomination>> {
        Ok(on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq(proposal))
            .filter(topics::kind.eq(TopicKind::Nominated))
            .select((topics::on_behalf_of, topics::new_community, topics::provenance.is_not_null()))
            .load(c)?))
    }

    /// How many topics were nominated for a proposal.
    pub fn count_nominated(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
        Ok(on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq(proposal))
            .filter(topics::kind.eq(TopicKind::Nominated))
            .count()
            .get_result(c)?))
    }

    /// Which topics of some proposals stand for which.
    pub fn merges(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Merges> {
        let merged: Vec<(TopicId, Option<TopicId>)> = on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq_any(proposals))
            .filter(topics::merged_into_id.is_not_null())
            .select((topics::id, topics::merged_into_id))
            .load(c)?);
        Ok(Merges::of(merged.into_iter().filter_map(|(topic, into)| Some((topic, into?)))))
    }

    /// The other nominated topics of its proposal that stand for themselves: id, state, title, and the beginning of
    /// the description.
    pub fn beside(
        &self,
        tx: &mut Tx<'_>,
        beginning: i32,
    ) -> Result<Vec<(TopicId, TopicState, String, String)>> {
        Ok(on!(tx.conn(), c => topics::table
            .filter(topics::proposal_id.eq(self.proposal_id))
            .filter(topics::kind.eq(TopicKind::Nominated))
            .filter(topics::merged_into_id.is_null())
            .filter(topics::id.ne(self.id))
            .order(topics::id.asc())
            .select((topics::id, topics::state, topics::title, substr(topics::description, 1, beginning)))
            .load(c)?))
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

    /// The approvals of these topics that stand, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, topics: &[TopicId], window: &Window<ApprovalId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ApprovalId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => approvals::table
            .filter(approvals::topic_id.eq_any(topics))
            .filter(approvals::withdrawn_at.is_null())
            .filter(approvals::id.gt(after))
            .order(approvals::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |a| a.id.to_string()))
    }

    /// How many members approve of these topics or of those that they stand for, by topic and stakeholder group. A
    /// member who approves of several that are one counts once, in the group of the newest of those approvals.
    pub fn count(
        tx: &mut Tx<'_>,
        topics: &[TopicId],
        merges: &Merges,
    ) -> Result<Vec<(TopicId, String, i64)>> {
        let (alone, several): (Vec<TopicId>, Vec<TopicId>) =
            topics.iter().partition(|topic| merges.below(**topic).is_empty());
        let mut counted: Vec<(TopicId, String, i64)> = on!(tx.conn(), c => approvals::table
            .filter(approvals::topic_id.eq_any(alone))
            .filter(approvals::withdrawn_at.is_null())
            .group_by((approvals::topic_id, approvals::stakeholder_group))
            .order((approvals::topic_id.asc(), approvals::stakeholder_group.asc()))
            .select((approvals::topic_id, approvals::stakeholder_group, diesel::dsl::count_star()))
            .load(c)?);
        counted.extend(Self::count_each_once(tx, &several, merges)?);
        Ok(counted)
    }

    fn count_each_once(
        tx: &mut Tx<'_>,
        topics: &[TopicId],
        merges: &Merges,
    ) -> Result<Vec<(TopicId, String, i64)>> {
        let counts_for: Vec<(TopicId, TopicId)> = merges.counted_for(topics).collect();
        let ids: Vec<TopicId> = counts_for.iter().map(|(topic, _)| *topic).collect();
        let rows: Vec<(TopicId, MemberId, String)> = on!(tx.conn(), c => approvals::table
            .filter(approvals::topic_id.eq_any(ids))
            .filter(approvals::withdrawn_at.is_null())
            .order((approvals::created_at.asc(), approvals::id.asc()))
            .select((approvals::topic_id, approvals::member_id, approvals::stakeholder_group))
            .load(c)?);
        let mut newest: HashMap<(TopicId, MemberId), &String> = HashMap::new();
        for (approved, member, group) in &rows {
            let fors = counts_for.iter().filter(|(topic, _)| topic == approved);
            newest.extend(fors.map(|(_, counted)| ((*counted, *member), group)));
        }
        let mut counted: BTreeMap<(TopicId, &String), i64> = BTreeMap::new();
        for ((topic, _), group) in newest {
            let members = counted.entry((topic, group)).or_default();
            *members = members.saturating_add(1);
        }
        Ok(counted.into_iter().map(|((topic, group), members)| (topic, group.clone(), members)).collect())
    }
}

impl TopicMerge {
    /// The merges of topics of a proposal, also those undone, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<TopicMergeId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(TopicMergeId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => topic_merges::table
            .filter(topic_merges::proposal_id.eq(proposal))
            .filter(topic_merges::id.gt(after))
            .order(topic_merges::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |merge| merge.id.to_string()))
    }
}
