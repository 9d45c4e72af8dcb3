//! Outputs as they are shown.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::consensus::{Label, OutputType, StatusPhrase};
use crate::domain::ids::{DesignationId, GroupId, MemberId, OutputId, PositionId, ProposalId};
use crate::domain::outputs::{OutputState, Overridden};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::store::outputs::Output;

/// An output. Its status phrase and what was overridden come from what happened; nobody types them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Output")]
pub struct OutputView {
    /// Its id: the permanent address of the output.
    pub id: OutputId,
    /// Of which group.
    pub group_id: GroupId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Which position it carries.
    pub position_id: PositionId,
    /// By which designation.
    pub designation_id: DesignationId,
    /// The version that was designated.
    pub version: i64,
    /// What it is.
    pub kind: OutputType,
    /// Its title.
    pub title: String,
    /// What it says, in short.
    pub summary: String,
    /// What is said beside it.
    pub label: Option<Label>,
    /// The status, as a code with parameters.
    pub phrase: StatusPhrase,
    /// The status in English.
    pub phrase_text: String,
    /// What was overridden on its way, and why.
    pub overrides: Vec<Overridden>,
    /// To whom it was distributed.
    pub distribution: Option<String>,
    /// Where it stands.
    pub state: OutputState,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// Who drafted it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was drafted.
    pub created_at: Instant,
}

impl View for OutputView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/outputs/{}", self.id))
    }
}

impl OutputView {
    pub(super) fn of(output: Output) -> Result<Self> {
        let Output {
            id,
            group_id,
            proposal_id,
            position_id,
            designation_id,
            version,
            kind,
            title,
            summary,
            label,
            phrase,
            overrides,
            distribution,
            state,
            published_at,
            created_by,
            revision,
            created_at,
        } = output;
        let phrase: StatusPhrase = serde_json::from_str(&phrase).map_err(Error::internal)?;
        let phrase_text = phrase.english(str::to_owned);
        let overrides = serde_json::from_str(&overrides).map_err(Error::internal)?;
        Ok(Self {
            id,
            group_id,
            proposal_id,
            position_id,
            designation_id,
            version,
            kind,
            title,
            summary,
            label,
            phrase,
            phrase_text,
            overrides,
            distribution,
            state,
            published_at,
            created_by,
            revision,
            created_at,
        })
    }
}
