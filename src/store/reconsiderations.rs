//! Requests for reconsideration.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::reconsiderations;
use crate::domain::ids::{DesignationId, MemberId, ObjectionId, PositionId, ProposalId, ReconsiderationId};
use crate::domain::reconsiderations::{FollowUp, ReconsiderationState};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A request to reconsider a designation, or a finding on an objection.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = reconsiderations, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Reconsideration {
    /// Its id.
    pub id: ReconsiderationId,
    /// About which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Of which designation, if of one.
    pub designation_id: Option<DesignationId>,
    /// Of the finding on which objection, if of one.
    pub objection_id: Option<ObjectionId>,
    /// Who asks.
    pub asked_by: MemberId,
    /// What is to be reconsidered.
    pub decision: String,
    /// Why.
    pub grounds: String,
    /// What is asked for.
    pub remedy: String,
    /// What became of it.
    pub state: ReconsiderationState,
    /// The reasons of the answer.
    pub answer: Option<String>,
    /// What is to follow, where it was upheld.
    pub follow_up: Option<FollowUp>,
    /// Who answered.
    pub answered_by: Option<MemberId>,
    /// When.
    pub answered_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(Reconsideration, reconsiderations, ReconsiderationId);

impl Reconsideration {
    /// The open request of a member for the same thing. It names one of the two; nothing equals what is null.
    pub fn find_open_like(tx: &mut Tx<'_>, new: &Self) -> Result<Option<ReconsiderationId>> {
        Ok(on!(tx.conn(), c => reconsiderations::table
            .filter(reconsiderations::asked_by.eq(new.asked_by))
            .filter(reconsiderations::state.eq(ReconsiderationState::Open))
            .filter(
                reconsiderations::designation_id.eq(new.designation_id)
                    .or(reconsiderations::objection_id.eq(new.objection_id)),
            )
            .select(reconsiderations::id)
            .first(c)
            .optional()?))
    }

    /// The requests in a proposal, oldest first.
    pub fn list(
        tx: &mut Tx<'_>,
        proposal: ProposalId,
        window: &Window<ReconsiderationId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ReconsiderationId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => reconsiderations::table
            .filter(reconsiderations::proposal_id.eq(proposal))
            .filter(reconsiderations::id.gt(after))
            .order(reconsiderations::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |r| r.id.to_string()))
    }

    /// Those about a position, oldest first.
    pub fn about(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => reconsiderations::table
            .filter(reconsiderations::position_id.eq(position))
            .order(reconsiderations::id.asc())
            .load(c)?))
    }
}
