//! Pilots as they are planned, followed and shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{MemberId, PilotId, ProposalId};
use crate::domain::pilots::{Cost, Finding, Instrument, Measures, PilotDecision, PilotState};
use crate::domain::text::{Line, Reason, Title};
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
    /// The name of the tool of somebody else: with the instrument `external`, and only with it.
    pub tool: Option<Title>,
    /// What it is to show.
    pub aim: Reason,
    /// Who takes part.
    pub population: Reason,
    /// What it is measured by. It cannot be changed once the pilot runs.
    pub measures: Measures,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
}

/// What can be changed of a pilot that is not closed: once it runs, its title and its end alone.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePilot {
    /// Its title.
    pub title: Option<Title>,
    /// What it is to show.
    pub aim: Option<Reason>,
    /// Who takes part.
    pub population: Option<Reason>,
    /// What it is measured by, all of it.
    pub measures: Option<Measures>,
    /// When it begins; never in the past.
    pub starts_at: Option<Instant>,
    /// When it is to end.
    pub ends_at: Option<Instant>,
}

/// What came out of a pilot.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosePilot {
    /// The result.
    pub result: Reason,
    /// What the pilot took.
    pub cost: Cost,
    /// Where the result comes from: its address, or the name of what it was taken from. Of an external tool it has
    /// to be said.
    pub source: Option<Line<500>>,
    /// What to keep in mind when reading the result. Of an external tool it has to be said.
    pub caveats: Option<Reason>,
}

/// What a pilot was worth.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvaluatePilot {
    /// What was found of each measure that was fixed, in any order: a value, or the reason why there is none.
    #[schemars(length(min = 1, max = 20))]
    pub findings: Vec<Finding>,
    /// Did the instrument do what it was to show?
    pub evaluation: Reason,
    /// What to do again, and what not.
    pub lessons: Reason,
}

/// What the group does with an instrument after a pilot.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideOnPilot {
    /// Keep or drop it.
    pub decision: PilotDecision,
    /// Why.
    pub reason: Reason,
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
    /// The tool of somebody else; null where it is none.
    pub tool: Option<String>,
    /// What it is to show.
    pub aim: String,
    /// Who takes part.
    pub population: String,
    /// What it is measured by.
    pub measures: Measures,
    /// Whether it was planned before it began: else its measures were fixed when it ran already.
    pub is_fixed_beforehand: bool,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
    /// Where it stands.
    pub state: PilotState,
    /// What came out.
    pub result: Option<String>,
    /// Where the result comes from, where it was brought in.
    pub source: Option<String>,
    /// What to keep in mind when reading it.
    pub caveats: Option<String>,
    /// What it took; null until it is closed.
    pub cost: Option<Cost>,
    /// What it was worth.
    pub evaluation: Option<String>,
    /// What was found of each measure; null until it is evaluated.
    pub findings: Option<Vec<Finding>>,
    /// What was learned.
    pub lessons: Option<String>,
    /// What the group does with the instrument; null until it is decided.
    pub decision: Option<DecisionView>,
    /// Who planned it.
    pub created_by: MemberId,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

/// What the group does with an instrument after a pilot.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "PilotDecided")]
pub struct DecisionView {
    /// Keep or drop it.
    pub decision: PilotDecision,
    /// Why.
    pub reason: String,
    /// Who decided it.
    pub decided_by: MemberId,
    /// When.
    pub decided_at: Instant,
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
        let (measures, cost, findings) = (pilot.measures()?, pilot.cost()?, pilot.findings()?);
        let Pilot {
            id,
            proposal_id,
            title,
            instrument,
            tool,
            aim,
            population,
            measures: _,
            starts_at,
            ends_at,
            state,
            result,
            source,
            caveats,
            cost: _,
            evaluation,
            findings: _,
            lessons,
            decision,
            decision_reason,
            decided_by,
            decided_at,
            created_by,
            closed_at,
            revision,
            created_at,
        } = pilot;
        let decision = decided(decision, decision_reason, decided_by, decided_at);
        Ok(Self {
            id,
            proposal_id,
            title,
            instrument,
            tool,
            aim,
            population,
            measures,
            is_fixed_beforehand: created_at <= starts_at,
            starts_at,
            ends_at,
            state: state.at(now, starts_at),
            result,
            source,
            caveats,
            cost,
            evaluation,
            findings,
            lessons,
            decision,
            created_by,
            closed_at,
            revision,
            created_at,
        })
    }
}

/// A decision comes with its reason, and with who made it when.
fn decided(
    decision: Option<PilotDecision>,
    reason: Option<String>,
    by: Option<MemberId>,
    at: Option<Instant>,
) -> Option<DecisionView> {
    Some(DecisionView { decision: decision?, reason: reason?, decided_by: by?, decided_at: at? })
}
