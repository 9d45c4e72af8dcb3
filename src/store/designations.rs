//! Designations: a human's finding on the status of a position, from a published evaluation to what is final.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::designations;
use crate::domain::consensus::{Assessment, Level};
use crate::domain::designations::{DesignationState, Evaluation};
use crate::domain::feeds::Fallen;
use crate::domain::ids::{CallId, DesignationId, MemberId, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;

/// A designation.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
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
    /// Its number among those after the same call.
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
    /// The assessment that it was made on, as JSON.
    pub assessment: String,
    /// How many of each stakeholder group counted and took part, as JSON.
    pub participation: String,
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
    /// When it can be made final.
    pub review_ends_at: Instant,
    /// When another one took its place, or what it spoke of changed.
    pub superseded_at: Option<Instant>,
    /// The assessment with which it became final, as JSON.
    pub final_assessment: Option<String>,
    /// Who took part, as JSON, as of then.
    pub final_participation: Option<String>,
    /// What that assessment was computed from.
    pub final_snapshot: Option<String>,
    /// What was said then on reasons that the evaluation had no word on, as JSON.
    pub final_deviations: Option<String>,
    /// Who made it final.
    pub finalized_by: Option<MemberId>,
    /// When.
    pub finalized_at: Option<Instant>,
    /// Until when it can be challenged, once it is final.
    pub challenge_ends_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Designation, designations, DesignationId);

impl Designation {
    /// As it is asked whether it can be made final.
    pub fn evaluation(&self) -> Evaluation {
        let Self { state, number, review_ends_at, .. } = *self;
        Evaluation { state, number, review_ends_at }
    }

    /// Whether a member made it, or made it final.
    pub fn is_by(&self, member: MemberId) -> bool {
        self.designator_id == member || self.finalized_by == Some(member)
    }

    /// The newest assessment of what it speaks of: that with which it became final, else that which it was made on.
    pub fn newest_assessment(&self) -> Result<Assessment> {
        let newest = self.final_assessment.as_ref().unwrap_or(&self.assessment);
        serde_json::from_str(newest).map_err(Error::internal)
    }

    /// All designations of a position, oldest first.
    pub fn of_position(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => designations::table
            .filter(designations::position_id.eq(position))
            .order(designations::id.asc())
            .load(c)?))
    }

    /// Those of some designations that no longer stand: each with its state, and since when, where that is kept.
    pub fn fallen(tx: &mut Tx<'_>, of: &[DesignationId]) -> Result<HashMap<DesignationId, Fallen>> {
        let rows: Vec<(DesignationId, DesignationState, Option<Instant>)> = on!(tx.conn(), c => designations::table
            .filter(designations::id.eq_any(of))
            .filter(designations::state.ne_all(DesignationState::STANDING))
            .select((designations::id, designations::state, designations::superseded_at))
            .load(c)?);
        Ok(rows.into_iter().map(|(id, state, at)| (id, Fallen { state, at })).collect())
    }

    /// The designations that stand on some positions: one on each at most.
    pub fn standing_on(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => designations::table
            .filter(designations::position_id.eq_any(positions))
            .filter(designations::state.eq_any(DesignationState::STANDING))
            .load(c)?))
    }

    /// The designation of a position that is in this state, one of those which stand.
    pub fn on(tx: &mut Tx<'_>, position: PositionId, state: DesignationState) -> Result<Option<Self>> {
        Ok(Self::standing_on(tx, &[position])?.into_iter().find(|found| found.state == state))
    }

    /// The designations after a call, by their numbers.
    pub fn after_call(tx: &mut Tx<'_>, call: CallId) -> Result<Vec<(i64, DesignationState)>> {
        Ok(on!(tx.conn(), c => designations::table
            .filter(designations::call_id.eq(call))
            .order(designations::number.asc())
            .select((designations::number, designations::state))
            .load(c)?))
    }

    /// The designations in a proposal whose window, of review or of challenge, was open at this time.
    pub fn in_a_window(tx: &mut Tx<'_>, proposal: ProposalId, at: Instant) -> Result<Vec<Self>> {
        let in_review = || {
            let is_open = designations::review_ends_at.gt(at).nullable();
            designations::state.eq(DesignationState::Preliminary).and(is_open)
        };
        let in_challenge = || {
            let is_open = designations::challenge_ends_at.gt(at);
            designations::state.eq(DesignationState::Final).and(is_open)
        };
        Ok(on!(tx.conn(), c => designations::table
            .filter(designations::proposal_id.eq(proposal))
            .filter(in_review().or(in_challenge()))
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
