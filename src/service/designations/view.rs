//! Designations as they are made and shown.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::keys;
use crate::domain::consensus::{Assessment, Level, ReasonCode};
use crate::domain::ids::{CallId, DesignationId, MemberId, PositionId, ProposalId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::consensus::AssessmentView;
use crate::service::view::View;
use crate::store::designations::Designation;

/// A level to be found.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Designate {
    /// The level; one that can be designated.
    pub level: Level,
    /// Why this level.
    pub rationale: Reason,
    /// Where the level is not the advised one: why, for each reason that failed.
    #[serde(default)]
    #[schemars(transform = keys::<ReasonCode>)]
    pub deviations: BTreeMap<ReasonCode, Reason>,
    /// What was found on the objections.
    pub findings: Option<Reason>,
}

/// A designation.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Designation")]
pub struct DesignationView {
    /// Its id.
    pub id: DesignationId,
    /// Of which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// After which call.
    pub call_id: CallId,
    /// The version it speaks of.
    pub version: i64,
    /// The level found.
    pub level: Level,
    /// The level that the assessment advised.
    pub advisory_level: Level,
    /// The assessment that it was made on.
    pub assessment: AssessmentView,
    /// Why this level.
    pub rationale: String,
    /// Why another level than the advised one.
    #[schemars(transform = keys::<ReasonCode>)]
    pub deviations: BTreeMap<ReasonCode, String>,
    /// What was found on the objections; empty where nothing was said.
    pub findings: String,
    /// Who designated.
    pub designator_id: MemberId,
    /// When.
    pub designated_at: Instant,
    /// Until when it can be challenged.
    pub challenge_ends_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

impl View for DesignationView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/designations/{}", self.id))
    }
}

impl DesignationView {
    pub(super) fn of(designation: Designation, is_public: bool) -> Result<Self> {
        let Designation {
            id,
            position_id,
            proposal_id,
            call_id,
            version,
            level,
            advisory_level,
            assessment,
            snapshot: _,
            rationale,
            deviations,
            findings,
            designator_id,
            designated_at,
            challenge_ends_at,
            revision,
        } = designation;
        let found: Assessment = serde_json::from_str(&assessment).map_err(Error::internal)?;
        Ok(Self {
            id,
            position_id,
            proposal_id,
            call_id,
            version,
            level,
            advisory_level,
            assessment: AssessmentView::of(&found, &BTreeMap::new(), is_public),
            rationale,
            deviations: serde_json::from_str(&deviations).map_err(Error::internal)?,
            findings,
            designator_id,
            designated_at,
            challenge_ends_at,
            revision,
        })
    }
}
