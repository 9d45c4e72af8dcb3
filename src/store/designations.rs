//! Designations: a human's finding on the status of a position.

use diesel::prelude::*;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::designations;
use crate::domain::consensus::Level;
use crate::domain::ids::{CallId, DesignationId, MemberId, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A designation.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = designations, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Designation {
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
    /// The assessment, as JSON.
    pub assessment: String,
    /// What it was computed from, as JSON, without names of persons or organisations.
    pub snapshot: String,
    /// Why this level.
    pub rationale: String,
    /// Why another level than the advised one, by the reasons that speak against it, as JSON.
    pub deviations: String,
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

fact!(Designation, designations, DesignationId);

impl Designation {
    /// The designations of some positions.
    pub fn of_positions(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => designations::table
            .filter(designations::position_id.eq_any(positions))
            .load(c)?))
    }

    /// The designations in a proposal that can still be challenged at this time.
    pub fn open_to_challenge(tx: &mut Tx<'_>, proposal: ProposalId, at: Instant) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => designations::table
            .filter(designations::proposal_id.eq(proposal))
            .filter(designations::challenge_ends_at.gt(at))
            .order(designations::id.asc())
            .load(c)?))
    }

    /// The designations in a proposal, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<DesignationId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(DesignationId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => designations::table
            .filter(designations::proposal_id.eq(proposal))
            .filter(designations::id.gt(after))
            .order(designations::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |d| d.id.to_string()))
    }
}
