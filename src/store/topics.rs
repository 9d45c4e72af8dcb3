//! Topics of a proposal.

use diesel::prelude::*;
use serde::Serialize;

use super::fact::fact;
use super::schema::topics;
use crate::domain::ids::{MemberId, ProposalId, TopicId};
use crate::domain::time::Instant;
use crate::domain::topics::TopicState;

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
}

fact!(Topic, topics, TopicId);
