//! What waits for those who lead a group: one query for each kind, however many proposals there are.
//!
//! Reads the tables of other features and writes none. Never reads what a stance says.

mod steps;
mod talk;

use super::Tx;
use crate::domain::attention::{AttentionKind, MOST_OF_A_KIND};
use crate::domain::ids::{AnyId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;

pub use steps::{Planned, Stale, heard, planned, reviews, stale, taken_by};

/// Something that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Waiting {
    /// What it is.
    pub id: AnyId,
    /// What its action is done to.
    pub target: AnyId,
    /// In which proposal, where it is in one.
    pub proposal_id: Option<ProposalId>,
    /// Since when.
    pub since: Instant,
    /// The moment that says when it is due.
    pub kept: Option<Instant>,
}

/// The first that wait, and how many there are in all.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The first, the longest due before the others.
    pub first: Vec<Waiting>,
    /// How many there are.
    pub total: i64,
}

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The group.
    pub group: GroupId,
    /// Those of its proposals in which it can be settled now.
    pub proposals: &'a [ProposalId],
    /// The one proposal that is asked for, if one is.
    pub proposal: Option<ProposalId>,
    /// Until when an end is near.
    pub until: Instant,
}

/// That a column names the proposal that is asked for, or that none is.
macro_rules! is_asked {
    ($asked:expr, $column:expr) => {{
        let (one, is_any): (Vec<_>, bool) =
            ($asked.proposal.into_iter().collect(), $asked.proposal.is_none());
        $column.eq_any(one).or(diesel::IntoSql::into_sql::<diesel::sql_types::Bool>(is_any))
    }};
}
use is_asked;

/// The first rows of a query, each with how many there are: what it selects is a [`Waiting`].
macro_rules! waiting {
    ($tx:expr, $from:expr, $cell:expr, $order:expr) => {{
        let rows: Vec<(crate::store::attention::Waiting, i64)> = crate::on!($tx.conn(), c => $from
            .order($order)
            .limit(crate::domain::attention::MOST_OF_A_KIND)
            .select(($cell, diesel::dsl::count_star().over()))
            .load(c)?);
        Ok(crate::store::attention::Found::of(rows))
    }};
}
use waiting;

impl Found {
    fn of(rows: Vec<(Waiting, i64)>) -> Self {
        let total = rows.first().map_or(0, |(_, total)| *total);
        Self { first: rows.into_iter().map(|(row, _)| row).collect(), total }
    }

    /// The first of all of these, which are in order.
    pub fn of_all(mut all: Vec<Waiting>) -> Self {
        let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
        all.truncate(usize::try_from(MOST_OF_A_KIND).unwrap_or(usize::MAX));
        Self { first: all, total }
    }
}

/// What waits of a kind that is a row of a table; none of the kinds that are worked out.
pub fn find(tx: &mut Tx<'_>, kind: AttentionKind, asked: Asked<'_>) -> Result<Option<Found>> {
    use AttentionKind as K;
    let found = match kind {
        K::ObjectionUnanswered => talk::objections_unanswered(tx, asked)?,
        K::ObjectionWithoutFinding => talk::objections_without_finding(tx, asked)?,
        K::RoundCommentUnanswered => talk::round_comments(tx, asked)?,
        K::CommentUnanswered => talk::other_comments(tx, asked)?,
        K::CommentReported => talk::reports(tx, asked)?,
        K::HidingAppealed => talk::hidings_appealed(tx, asked)?,
        K::RoundEnding => steps::rounds_ending(tx, asked)?,
        K::CallEnding => steps::calls_ending(tx, asked)?,
        K::ReviewEnding => steps::reviews_ending(tx, asked)?,
        K::ChallengeEnding => steps::challenges_ending(tx, asked)?,
        K::EvaluationNotFinal => steps::reviewed(tx, asked)?,
        K::ReconsiderationAsked => talk::reconsiderations(tx, asked)?,
        K::AppealOpen => talk::appeals(tx, asked)?,
        K::CallNotDesignated => steps::calls_over(tx, asked)?,
        K::TimeRequested => steps::time_requests(tx, asked)?,
        K::ReviewDue => reviews(tx, asked)?,
        K::RoleCallOpen => steps::role_calls(tx, asked)?,
        K::MemberRequested => steps::requests_to_join(tx, asked)?,
        K::GroupNotHeard
        | K::StancesStale
        | K::GuardUnmet
        | K::StepReady
        | K::StepDue
        | K::ProposalPaused => return Ok(None),
    };
    Ok(Some(found))
}
