//! Entries of an engagement plan as they are made, changed, closed and shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::change::Change;
use crate::domain::comments::Channel;
use crate::domain::day::Day;
use crate::domain::engagement::{AudienceKind, EngagementState};
use crate::domain::ids::{EngagementId, MemberId, ProposalId};
use crate::domain::rounds::Promise;
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::view::View;
use crate::store::engagements::Engagement;

/// Who is engaged.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    /// What kind of audience it is.
    pub kind: AudienceKind,
    /// Its name: for a stakeholder group one that the charter expects, or `OTHER`.
    pub name: Title,
}

/// An entry of an engagement plan, to be added.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanEngagement {
    /// Who is engaged.
    pub audience: Audience,
    /// In which region, if in one.
    pub region: Option<Title>,
    /// Why.
    pub purpose: Reason,
    /// What is promised to them.
    pub promise: Promise,
    /// By which channels.
    #[schemars(length(min = 1, max = 4), extend("uniqueItems" = true))]
    pub channels: Vec<Channel>,
    /// The member who reaches them, if one does.
    pub focal_point_id: Option<MemberId>,
    /// From which day on.
    pub begins_on: Day,
    /// Until which day.
    pub ends_on: Day,
}

/// What can be changed of an entry that is not closed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeEngagement {
    /// Who is engaged.
    pub audience: Option<Audience>,
    /// In which region; null for none.
    #[serde(default)]
    pub region: Change<Title>,
    /// Why.
    pub purpose: Option<Reason>,
    /// What is promised to them.
    pub promise: Option<Promise>,
    /// By which channels.
    #[schemars(length(min = 1, max = 4), extend("uniqueItems" = true))]
    pub channels: Option<Vec<Channel>>,
    /// The member who reaches them; null for none.
    #[serde(default)]
    pub focal_point_id: Change<MemberId>,
    /// From which day on.
    pub begins_on: Option<Day>,
    /// Until which day.
    pub ends_on: Option<Day>,
}

/// What came of an engagement.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseEngagement {
    /// What was done, and what came of it.
    pub outcome: Reason,
}

/// An entry of an engagement plan.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Engagement")]
pub struct EngagementView {
    /// Its id.
    pub id: EngagementId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Who is engaged.
    pub audience: AudienceView,
    /// In which region, if in one.
    pub region: Option<String>,
    /// Why.
    pub purpose: String,
    /// What is promised to them.
    pub promise: Promise,
    /// By which channels.
    pub channels: Vec<Channel>,
    /// The member who reaches them, if one does.
    pub focal_point_id: Option<MemberId>,
    /// From which day on.
    pub begins_on: Day,
    /// Until which day.
    pub ends_on: Day,
    /// Where it stands.
    pub state: EngagementState,
    /// What came of it; null until it is closed.
    pub outcome: Option<String>,
    /// Who planned it.
    pub created_by: MemberId,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

/// Who is engaged.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "EngagedAudience")]
pub struct AudienceView {
    /// What kind of audience it is.
    pub kind: AudienceKind,
    /// Its name.
    pub name: String,
}

impl View for EngagementView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/engagements/{}", self.id))
    }
}

impl EngagementView {
    pub(super) fn of(engagement: Engagement) -> Result<Self> {
        let channels = engagement.channels()?;
        let Engagement {
            id,
            proposal_id,
            audience_kind,
            audience,
            region,
            purpose,
            promise,
            channels: _,
            focal_point_id,
            begins_on,
            ends_on,
            state,
            outcome,
            created_by,
            closed_at,
            revision,
            created_at,
        } = engagement;
        Ok(Self {
            id,
            proposal_id,
            audience: AudienceView { kind: audience_kind, name: audience },
            region,
            purpose,
            promise,
            channels,
            focal_point_id,
            begins_on: Day::of(begins_on),
            ends_on: Day::of(ends_on),
            state,
            outcome,
            created_by,
            closed_at,
            revision,
            created_at,
        })
    }
}
