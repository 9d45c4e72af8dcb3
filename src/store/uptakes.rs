//! The ledger of who took up an output, and the reviews of it.

use diesel::prelude::*;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{reviews, uptakes};
use crate::domain::ids::{MemberId, OutputId, ProposalId, ReviewId, UptakeId};
use crate::domain::outputs::UptakeKind;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// Somebody took up an output.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
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
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was recorded.
    pub created_at: Instant,
}

fact!(Uptake, uptakes, UptakeId);

/// A review of an output's uptake.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
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

impl Uptake {
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
