//! Designations as they are made and shown.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::codes::keys;
use crate::domain::consensus::{Assessment, Level, ReasonCode};
use crate::domain::designations::DesignationState;
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

/// An evaluation that is to become final.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finalize {
    /// Where the level is not the one that is advised now: why, for each reason that fails now and that the
    /// evaluation has no word on.
    #[serde(default)]
    #[schemars(transform = keys::<ReasonCode>)]
    pub deviations: BTreeMap<ReasonCode, Reason>,
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
    /// Its number among those after the same call; three evaluations at most.
    pub number: i64,
    /// Where it stands.
    pub state: DesignationState,
    /// The one whose place it took.
    pub follows_id: Option<DesignationId>,
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
    /// Until when it can be reviewed; after that it can be made final.
    pub review_ends_at: Instant,
    /// When another one took its place, or what it speaks of changed.
    pub superseded_at: Option<Instant>,
    /// How it became final.
    pub finalization: Option<FinalizationView>,
    /// Until when it can be challenged; null until it is final.
    pub challenge_ends_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

/// How a designation became final.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Finalization")]
pub struct FinalizationView {
    /// The assessment as it was then.
    pub assessment: AssessmentView,
    /// Why another level than the one advised then, where the evaluation had no word on it.
    #[schemars(transform = keys::<ReasonCode>)]
    pub deviations: BTreeMap<ReasonCode, String>,
    /// Who made it final.
    pub finalized_by: MemberId,
    /// When.
    pub finalized_at: Instant,
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
        let finalization = FinalizationView::of(&designation, is_public)?;
        let Designation {
            id,
            position_id,
            proposal_id,
            call_id,
            number,
            state,
            follows_id,
            version,
            level,
            advisory_level,
            assessment,
            participation,
            snapshot: _,
            rationale,
            deviations,
            findings,
            designator_id,
            designated_at,
            review_ends_at,
            superseded_at,
            final_assessment: _,
            final_participation: _,
            final_snapshot: _,
            final_deviations: _,
            finalized_by: _,
            finalized_at: _,
            challenge_ends_at,
            revision,
        } = designation;
        Ok(Self {
            id,
            position_id,
            proposal_id,
            call_id,
            number,
            state,
            follows_id,
            version,
            level,
            advisory_level,
            assessment: shown(&assessment, &participation, is_public)?,
            rationale,
            deviations: parsed(&deviations)?,
            findings,
            designator_id,
            designated_at,
            review_ends_at,
            superseded_at,
            finalization,
            challenge_ends_at,
            revision,
        })
    }
}

impl FinalizationView {
    /// All or nothing: what the finalizing filled in.
    fn of(designation: &Designation, is_public: bool) -> Result<Option<Self>> {
        let Designation {
            final_assessment: Some(assessment),
            final_participation: Some(participation),
            final_deviations: Some(deviations),
            finalized_by: Some(finalized_by),
            finalized_at: Some(finalized_at),
            ..
        } = designation
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            assessment: shown(assessment, participation, is_public)?,
            deviations: parsed(deviations)?,
            finalized_by: *finalized_by,
            finalized_at: *finalized_at,
        }))
    }
}

fn shown(assessment: &str, participation: &str, is_public: bool) -> Result<AssessmentView> {
    let assessment: Assessment = parsed(assessment)?;
    Ok(AssessmentView::of(&assessment, &parsed(participation)?, is_public))
}

fn parsed<T: DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(Error::internal)
}
