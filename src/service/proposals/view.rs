//! A proposal, as everyone who may read its group sees it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::day::Day;
use crate::domain::ids::{CycleId, DeadlineTemplateId, GroupId, MemberId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::{DueAction, Status, Step};
use crate::service::view::View;
use crate::store::proposals::Proposal;

/// A proposal.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Proposal")]
pub struct ProposalView {
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
    /// What is proposed, in Markdown.
    pub summary: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// Which of the six steps.
    pub step: Step,
    /// The number of the step, 1 to 6.
    pub step_number: u8,
    /// Active, held or ended; it keeps its step in every case.
    pub status: Status,
    /// When it came to the step.
    pub step_entered_at: Instant,
    /// Since when it is held.
    pub paused_at: Option<Instant>,
    /// When the step is due.
    pub due_at: Option<Instant>,
    /// What the clock does then.
    pub due_action: DueAction,
    /// When the clock told that the step was due and had not moved.
    pub due_alerted_at: Option<Instant>,
    /// The proposal of an earlier cycle that it goes on from.
    pub carried_from_id: Option<ProposalId>,
    /// The proposal of a later cycle that goes on from it.
    pub carried_to_id: Option<ProposalId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
    /// The deadline template that it follows.
    pub deadline_template_id: Option<DeadlineTemplateId>,
    /// The day of the event that it follows it to.
    pub event_on: Option<Day>,
}

impl View for ProposalView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/proposals/{}", self.id))
    }
}

impl From<Proposal> for ProposalView {
    fn from(proposal: Proposal) -> Self {
        let Proposal {
            id,
            group_id,
            cycle_id,
            author_id,
            title,
            summary,
            language,
            step,
            status,
            step_entered_at,
            paused_at,
            due_at,
            due_action,
            due_alerted_at,
            carried_from_id,
            carried_to_id,
            revision,
            created_at,
            deadline_template_id,
            event_on,
        } = proposal;
        Self {
            id,
            group_id,
            cycle_id,
            author_id,
            title,
            summary,
            language,
            step,
            step_number: step.number(),
            status,
            step_entered_at,
            paused_at,
            due_at,
            due_action,
            due_alerted_at,
            carried_from_id,
            carried_to_id,
            revision,
            created_at,
            deadline_template_id,
            event_on: event_on.map(Day::of),
        }
    }
}
