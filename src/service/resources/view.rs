//! Entries of the resource register, as they come in and are shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{MemberId, ProposalId, ResourceId};
use crate::domain::resources::{Amount, Currency, ResourceKind, ResourceStage, ResourceState};
use crate::domain::text::Line;
use crate::domain::time::Instant;
use crate::service::view::View;
use crate::store::resources::Resource;

/// What a proposal takes.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordResource {
    /// What.
    pub kind: ResourceKind,
    /// Planned or spent.
    pub stage: ResourceStage,
    /// How much, as a decimal number in text: above 0, up to 10 digits before and 3 after the point; people are whole.
    pub amount: Amount,
    /// In which currency, for money and for nothing else: its three letters in ISO 4217.
    pub currency: Option<Currency>,
    /// What for.
    pub purpose: Line<500>,
}

/// An entry of the register.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Resource")]
pub struct ResourceView {
    /// Its id.
    pub id: ResourceId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// What is taken.
    pub kind: ResourceKind,
    /// Planned or spent.
    pub stage: ResourceStage,
    /// How much.
    pub amount: Amount,
    /// In which currency; null where it is not money.
    pub currency: Option<String>,
    /// What for.
    pub purpose: String,
    /// Whether it counts.
    pub state: ResourceState,
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was recorded.
    pub created_at: Instant,
}

impl View for ResourceView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl From<Resource> for ResourceView {
    fn from(entry: Resource) -> Self {
        let Resource {
            id,
            group_id: _,
            proposal_id,
            kind,
            stage,
            thousandths,
            currency,
            purpose,
            state,
            recorded_by,
            revision,
            created_at,
        } = entry;
        let amount = Amount::from_thousandths(thousandths);
        Self {
            id,
            proposal_id,
            kind,
            stage,
            amount,
            currency,
            purpose,
            state,
            recorded_by,
            revision,
            created_at,
        }
    }
}
