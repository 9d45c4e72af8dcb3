//! Engagement rounds.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{comments, groups, proposals, rounds};
use crate::domain::comments::CommentState;
use crate::domain::groups::Standing;
use crate::domain::ids::{ProposalId, RoundId};
use crate::domain::rounds::{Promise, RoundState};
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::on;

/// An engagement round with its window.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = rounds, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is asked.
    pub purpose: String,
    /// Who is asked.
    pub audience: String,
    /// What is promised to them.
    pub promise: Promise,
    /// From when it takes comments.
    pub opens_at: Instant,
    /// Until when.
    pub closes_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Where it stands.
    pub state: RoundState,
    /// Counts the changes.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

fact!(Round, rounds, RoundId);

/// How many comments were made in a round, and how many of them wait for an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundComments {
    /// All that were not withdrawn.
    pub total: i64,
    /// Those without a disposition.
    pub unanswered: i64,
}

impl Round {
    /// The rounds of a proposal, in the order in which they were planned.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<RoundId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(RoundId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => rounds::table
            .filter(rounds::proposal_id.eq(proposal))
            .filter(rounds::id.gt(after))
            .order(rounds::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |r| r.id.to_string()))
    }

    /// The rounds of a proposal whose windows are not over.
    pub fn running(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => rounds::table
            .filter(rounds::proposal_id.eq(proposal))
            .filter(rounds::state.ne(RoundState::Closed))
            .order(rounds::id.asc())
            .load(c)?))
    }

    /// The rounds that are to be opened or closed now. The windows of a paused proposal stand still;
    /// an archived group can only be read.
    pub fn due(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<RoundId>> {
        let now = tx.now();
        Ok(on!(tx.conn(), c => rounds::table
            .inner_join(proposals::table.on(proposals::id.eq(rounds::proposal_id)))
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter(proposals::status.ne(Status::Paused))
            .filter(groups::state.eq(Standing::Active))
            .filter(
                rounds::state.eq(RoundState::Open).and(rounds::closes_at.le(now))
                    .or(rounds::state.eq(RoundState::Planned).and(rounds::opens_at.le(now))),
            )
            .order(rounds::closes_at.asc())
            .select(rounds::id)
            .limit(limit)
            .load(c)?))
    }

    /// The comments of these rounds, counted in one query. A round without comments is not in the list.
    pub fn count_comments(tx: &mut Tx<'_>, of: &[RoundId]) -> Result<Vec<(RoundId, RoundComments)>> {
        let rows: Vec<(Option<RoundId>, i64, i64)> = on!(tx.conn(), c => comments::table
            .filter(comments::round_id.eq_any(of))
            .filter(comments::state.eq(CommentState::Posted))
            .group_by(comments::round_id)
            .select((
                comments::round_id,
                diesel::dsl::count_star(),
                diesel::dsl::count(comments::disposition),
            ))
            .load(c)?);
        let counted = |(round, total, answered): (Option<RoundId>, i64, i64)| {
            let unanswered = total.saturating_sub(answered);
            round.map(|round| (round, RoundComments { total, unanswered }))
        };
        Ok(rows.into_iter().filter_map(counted).collect())
    }
}
