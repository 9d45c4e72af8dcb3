//! Proposals: where each stands in the six steps.

use diesel::prelude::*;
use serde::Serialize;

use super::fact::fact;
use super::schema::proposals;
use crate::domain::access::Phase;
use crate::domain::ids::{CycleId, GroupId, MemberId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::{DueAction, Status, Step};

/// A proposal.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = proposals, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// Whose.
    pub group_id: GroupId,
    /// The cycle it belongs to.
    pub cycle_id: CycleId,
    /// Who proposed it.
    pub author_id: MemberId,
    /// Its title.
    pub title: String,
    /// What is proposed.
    pub summary: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// Which of the six steps.
    pub step: Step,
    /// Active, held or ended.
    pub status: Status,
    /// When it came to the step.
    pub step_entered_at: Instant,
    /// Since when it is held.
    pub paused_at: Option<Instant>,
    /// When the step is due.
    pub due_at: Option<Instant>,
    /// What the clock does then.
    pub due_action: DueAction,
    /// When the clock told the facilitator that the step was due.
    pub due_alerted_at: Option<Instant>,
    /// The proposal of an earlier cycle that it goes on from.
    pub carried_from_id: Option<ProposalId>,
    /// The proposal of a later cycle that goes on from it.
    pub carried_to_id: Option<ProposalId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(Proposal, proposals, ProposalId);

impl Proposal {
    /// Where it is: its step while it is active, else what holds or ended it.
    pub fn phase(&self) -> Phase {
        self.step.phase(self.status)
    }
}
