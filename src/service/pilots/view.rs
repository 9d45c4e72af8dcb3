//! Pilots as they are planned, followed and shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{MemberId, PilotId, ProposalId};
use crate::domain::pilots::{Instrument, Measures, PilotState};
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::view::View;
use crate::store::pilots::Pilot;

/// A pilot to be planned.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanPilot {
    /// Its title.
    pub title: Title,
    /// What is tried.
    pub instrument: Instrument,
    /// What it is to show.
    pub aim: Reason,
    /// Who takes part.
    pub population: Reason,
    /// What it is measured by. Fixed now: it never changes.
    pub measures: Measures,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
}

/// What came out of a pilot.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosePilot {
    /// The result, held against the measures.
    pub result: Reason,
}

/// What a pilot was worth.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvaluatePilot {
    /// Did the instrument do what it was to show?
    pub evaluation: Reason,
    /// What to do again, and what not.
    pub lessons: Reason,
}

/// A pilot.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Pilot")]
pub struct PilotView {
    /// Its id.
    pub id: PilotId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is tried.
    pub instrument: Instrument,
    /// What it is to show.
    pub aim: String,
    /// Who takes part.
    pub population: String,
    /// What it is measured by.
    pub measures: Measures,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
    /// Where it stands.
    pub state: PilotState,
    /// What came out.
    pub result: Option<String>,
    /// What it was worth.
    pub evaluation: Option<String>,
    /// What was learned.
    pub lessons: Option<String>,
    /// Who planned it.
    pub created_by: MemberId,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

impl View for PilotView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/pilots/{}", self.id))
    }
    fn changes_unrevised(&self) -> bool {
        self.state == PilotState::Running
    }
}

impl PilotView {
    pub(super) fn of(pilot: Pilot, now: Instant) -> Result<Self> {
        let measures = pilot.measures()?;
        let Pilot {
            id,
            proposal_id,
            title,
            instrument,
            aim,
            population,
            measures: _,
            starts_at,
            ends_at,
            state,
            result,
            evaluation,
            lessons,
            created_by,
            closed_at,
            revision,
            created_at,
        } = pilot;
        Ok(Self {
            id,
            proposal_id,
            title,
            instrument,
            aim,
            population,
            measures,
            starts_at,
            ends_at,
            state: state.at(now, starts_at),
            result,
            evaluation,
            lessons,
            created_by,
            closed_at,
            revision,
            created_at,
        })
    }
}
