//! The ledger of who took up an output, and the reviews of it.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{groups, proposals, reviews, uptakes};
use crate::domain::groups::Standing;
use crate::domain::ids::{MemberId, OutputDistributionId, OutputId, ProposalId, ReviewId, UptakeId};
use crate::domain::outputs::{Finding, UptakeKind};
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::on;

/// Somebody took up an output.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = uptakes, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Uptake {
    /// Its id.
    pub id: UptakeId,
    /// Which output.
    pub output_id: OutputId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// What was done with it.
    pub kind: UptakeKind,
    /// By whom.
    pub by_whom: String,
    /// Where it can be seen.
    pub evidence_url: String,
    /// What else there is to say; may be empty.
    pub note: String,
    /// On which day: its first instant.
    pub happened_on: Instant,
    /// Of which stakeholder group they are, where that was said.
    pub stakeholder_group: Option<String>,
    /// Through which distribution it reached them, where that was said.
    pub distribution_id: Option<OutputDistributionId>,
    /// What was found of the evidence.
    pub finding: Option<Finding>,
    /// Why.
    pub finding_reason: Option<String>,
    /// Who found it.
    pub found_by: Option<MemberId>,
    /// When.
    pub found_at: Option<Instant>,
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was recorded.
    pub created_at: Instant,
}

fact!(Uptake, uptakes, UptakeId);

/// A review of an output's uptake.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = reviews, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// Of which output.
    pub output_id: OutputId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// For when it is scheduled.
    pub scheduled_for: Instant,
    /// When it was held.
    pub held_at: Option<Instant>,
    /// When the clock said that it is due.
    pub reminded_at: Option<Instant>,
    /// What was found.
    pub findings: Option<String>,
    /// Who scheduled it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was scheduled.
    pub created_at: Instant,
}

fact!(Review, reviews, ReviewId);

/// What the impact of an output reads of an uptake.
#[derive(Clone, Debug, Queryable)]
pub struct TakenUp {
    /// By whom.
    pub by_whom: String,
    /// Of which stakeholder group they are.
    pub stakeholder_group: Option<String>,
    /// Through which distribution it reached them.
    pub distribution_id: Option<OutputDistributionId>,
    /// What was done.
    pub kind: UptakeKind,
    /// What was found of the evidence.
    pub finding: Option<Finding>,
}

impl Uptake {
    /// How many an output has.
    pub fn count(tx: &mut Tx<'_>, output: OutputId) -> Result<i64> {
        Ok(on!(tx.conn(), c => uptakes::table.filter(uptakes::output_id.eq(output)).count().get_result(c)?))
    }

    /// What was done with an output, all of it.
    pub fn taken_up(tx: &mut Tx<'_>, output: OutputId) -> Result<Vec<TakenUp>> {
        Ok(on!(tx.conn(), c => uptakes::table
            .filter(uptakes::output_id.eq(output))
            .order(uptakes::id.asc())
            .select((
                uptakes::by_whom,
                uptakes::stakeholder_group,
                uptakes::distribution_id,
                uptakes::kind,
                uptakes::finding,
            ))
            .load(c)?))
    }

    /// The uptake of an output, in the order in which it was recorded.
    pub fn list(tx: &mut Tx<'_>, output: OutputId, window: &Window<UptakeId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(UptakeId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => uptakes::table
            .filter(uptakes::output_id.eq(output))
            .filter(uptakes::id.gt(after))
            .order(uptakes::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |u| u.id.to_string()))
    }
}

impl Review {
    /// The reviews whose day has come, that were not held, and of which nobody was told; held proposals and archived
    /// groups wait.
    pub fn due(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<ReviewId>> {
        let now = tx.now();
        Ok(on!(tx.conn(), c => reviews::table
            .inner_join(proposals::table.on(proposals::id.eq(reviews::proposal_id)))
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter(reviews::held_at.is_null())
            .filter(reviews::reminded_at.is_null())
            .filter(reviews::scheduled_for.le(now))
            .filter(proposals::status.ne(Status::Paused))
            .filter(groups::state.eq(Standing::Active))
            .order(reviews::scheduled_for.asc())
            .limit(limit)
            .select(reviews::id)
            .load(c)?))
    }

    /// When the next review of an output is to be held; where none is, for when the last one was scheduled.
    pub fn next_of(tx: &mut Tx<'_>, output: OutputId) -> Result<Option<Instant>> {
        Ok(on!(tx.conn(), c => reviews::table
            .filter(reviews::output_id.eq(output))
            .order((reviews::held_at.is_not_null().asc(), reviews::scheduled_for.asc()))
            .select(reviews::scheduled_for)
            .first(c)
            .optional()?))
    }

    /// The reviews of an output, in the order in which they were scheduled.
    pub fn list(tx: &mut Tx<'_>, output: OutputId, window: &Window<ReviewId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ReviewId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => reviews::table
            .filter(reviews::output_id.eq(output))
            .filter(reviews::id.gt(after))
            .order(reviews::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |r| r.id.to_string()))
    }
}
