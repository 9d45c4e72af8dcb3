//! Engagement plans.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::engagements;
use crate::domain::comments::Channel;
use crate::domain::engagement::{AudienceKind, EngagementState};
use crate::domain::ids::{EngagementId, MemberId, ProposalId};
use crate::domain::rounds::Promise;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;

/// An entry of an engagement plan.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = engagements, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Engagement {
    /// Its id.
    pub id: EngagementId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// What kind of audience it is.
    pub audience_kind: AudienceKind,
    /// Which one.
    pub audience: String,
    /// In which region, if in one.
    pub region: Option<String>,
    /// Why it is engaged.
    pub purpose: String,
    /// What is promised to it.
    pub promise: Promise,
    /// By which channels, as JSON.
    pub channels: String,
    /// Who reaches it, if a member does.
    pub focal_point_id: Option<MemberId>,
    /// From the beginning of which day.
    pub begins_on: Instant,
    /// Until which day.
    pub ends_on: Instant,
    /// Where it stands.
    pub state: EngagementState,
    /// What came of it.
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

fact!(Engagement, engagements, EngagementId);

impl Engagement {
    /// The channels, read.
    pub fn channels(&self) -> Result<Vec<Channel>> {
        serde_json::from_str(&self.channels).map_err(Error::internal)
    }

    /// The plan of a proposal, in the order in which it was made, perhaps only what stands so.
    pub fn list(
        tx: &mut Tx<'_>,
        proposal: ProposalId,
        state: Option<EngagementState>,
        window: &Window<EngagementId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(EngagementId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = engagements::table
                .filter(engagements::proposal_id.eq(proposal))
                .filter(engagements::id.gt(after))
                .order(engagements::id.asc())
                .limit(window.probe())
                .into_boxed();
            if let Some(state) = state {
                query = query.filter(engagements::state.eq(state));
            }
            query.load(c)?
        });
        Ok(window.cut(rows, |e| e.id.to_string()))
    }

    /// The whole plan of a proposal.
    pub fn all(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => engagements::table
            .filter(engagements::proposal_id.eq(proposal))
            .order(engagements::id.asc())
            .load(c)?))
    }

    /// How many entries a plan has.
    pub fn count(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
        Ok(on!(tx.conn(), c => engagements::table
            .filter(engagements::proposal_id.eq(proposal))
            .count()
            .get_result(c)?))
    }
}
