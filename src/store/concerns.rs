//! Concerns about time and resources, and their reviews.

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{concern_reviews, concerns};
use crate::domain::concerns::{ConcernKind, ConcernState};
use crate::domain::ids::{ConcernId, ConcernReviewId, GroupId, MemberId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A concern that stays with its proposal.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = concerns, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Concern {
    /// Its id.
    pub id: ConcernId,
    /// In which group.
    pub group_id: GroupId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// What it is about.
    pub about: ConcernKind,
    /// What it says.
    pub text: String,
    /// Who raised it.
    pub raised_by: MemberId,
    /// Where it stands.
    pub state: ConcernState,
    /// Who looks after it.
    pub owner_id: Option<MemberId>,
    /// The beginning of the day of its next review.
    pub next_review_on: Option<Instant>,
    /// How many reviews it has had.
    pub reviews: i64,
    /// Counts the changes.
    pub revision: i64,
    /// When it was raised.
    pub created_at: Instant,
}

fact!(Concern, concerns, ConcernId);

/// One review of a concern.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = concern_reviews, treat_none_as_default_value = false)]
pub struct ConcernReview {
    /// Its id.
    pub id: ConcernReviewId,
    /// Of which concern.
    pub concern_id: ConcernId,
    /// Its number, from 1.
    pub number: i64,
    /// Where the concern stood from then on.
    pub state: ConcernState,
    /// What was found.
    pub text: String,
    /// Who looked after it from then on.
    pub owner_id: Option<MemberId>,
    /// The beginning of the day of the next review.
    pub next_review_on: Option<Instant>,
    /// Who reviewed.
    pub reviewed_by: MemberId,
    /// When.
    pub reviewed_at: Instant,
}

fact!(ConcernReview, concern_reviews, ConcernReviewId, once);

/// Whose concerns.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    /// Of all proposals of a group.
    Group(GroupId),
    /// Of one proposal.
    Proposal(ProposalId),
}

/// Which of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// Only in this state.
    pub state: Option<ConcernState>,
    /// Only those that wait for a review at this moment.
    pub awaiting: Option<Instant>,
}

impl Concern {
    /// Concerns, in the order in which they were raised.
    pub fn list(tx: &mut Tx<'_>, of: Of, filter: &Filter, window: &Window<ConcernId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ConcernId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = concerns::table
                .filter(concerns::id.gt(after))
                .order(concerns::id.asc())
                .limit(window.probe())
                .into_boxed();
            query = match of {
                Of::Group(group) => query.filter(concerns::group_id.eq(group)),
                Of::Proposal(proposal) => query.filter(concerns::proposal_id.eq(proposal)),
            };
            if let Some(state) = filter.state {
                query = query.filter(concerns::state.eq(state));
            }
            if let Some(now) = filter.awaiting {
                let due = concerns::state.eq(ConcernState::ValidOngoing).and(concerns::next_review_on.le(now));
                query = query.filter(concerns::state.eq(ConcernState::Raised).or(due));
            }
            query.load(c)?
        });
        Ok(window.cut(rows, |concern| concern.id.to_string()))
    }

    /// How many concerns were raised on a proposal.
    pub fn count(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
        Ok(on!(tx.conn(), c => concerns::table
            .filter(concerns::proposal_id.eq(proposal))
            .select(count_star())
            .first(c)?))
    }
}

impl ConcernReview {
    /// The reviews of a concern, oldest first.
    pub fn list(tx: &mut Tx<'_>, concern: ConcernId, window: &Window<ConcernReviewId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ConcernReviewId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => concern_reviews::table
            .filter(concern_reviews::concern_id.eq(concern))
            .filter(concern_reviews::id.gt(after))
            .order(concern_reviews::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |review| review.id.to_string()))
    }
}
