//! Objections, comments and reports of comments that wait.

use diesel::prelude::*;

use super::{Asked, Found, is_asked, waiting};
use crate::domain::appeals::AppealStatus;
use crate::domain::comments::CommentState;
use crate::domain::consensus::ObjectionState;
use crate::domain::moderation::ModerationKind;
use crate::domain::positions::PositionState;
use crate::domain::reconsiderations::ReconsiderationState;
use crate::error::Result;
use crate::store::Tx;
use crate::store::schema::{
    appeals, comment_moderations, comment_reports, comments, objections, positions, reconsiderations, rounds,
};

/// Objections to open positions that stand there, by the moment that says when they are due.
macro_rules! objections_that {
    ($tx:expr, $asked:expr, $states:expr, $since:expr, $kept:expr) => {
        waiting!(
            $tx,
            objections::table
                .inner_join(positions::table.on(positions::id.eq(objections::position_id)))
                .filter(objections::proposal_id.eq_any($asked.proposals))
                .filter(objections::state.eq_any($states))
                .filter(positions::state.eq(PositionState::Open)),
            (objections::id, objections::id, objections::proposal_id.nullable(), $since, $kept),
            ($kept.asc(), objections::id.asc())
        )
    };
}

/// Objections that nobody has answered in substance.
pub(super) fn objections_unanswered(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    let states = [ObjectionState::Raised, ObjectionState::UnderDiscussion];
    objections_that!(tx, asked, states, objections::created_at, objections::response_due_at)
}

/// Objections that were answered and have no finding.
pub(super) fn objections_without_finding(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    let states = [ObjectionState::Responded];
    objections_that!(tx, asked, states, objections::created_at, objections::may_be_closed_from)
}

/// Comments made in a round of which nobody said what became of them.
pub(super) fn round_comments(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        comments::table
            .inner_join(rounds::table.on(comments::round_id.eq(rounds::id.nullable())))
            .filter(comments::proposal_id.eq_any(asked.proposals))
            .filter(comments::state.eq(CommentState::Posted))
            .filter(comments::disposition.is_null()),
        (
            comments::id,
            comments::id,
            comments::proposal_id.nullable(),
            comments::created_at,
            rounds::closes_at.nullable()
        ),
        (rounds::closes_at.asc(), comments::id.asc())
    )
}

/// The same of comments made outside of rounds.
pub(super) fn other_comments(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        comments::table
            .filter(comments::proposal_id.eq_any(asked.proposals))
            .filter(comments::round_id.is_null())
            .filter(comments::state.eq(CommentState::Posted))
            .filter(comments::disposition.is_null()),
        (
            comments::id,
            comments::id,
            comments::proposal_id.nullable(),
            comments::created_at,
            comments::created_at.nullable()
        ),
        comments::id.asc()
    )
}

/// Reports about which nothing was decided since.
pub(super) fn reports(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        comment_reports::table
            .inner_join(comments::table.on(comments::id.eq(comment_reports::comment_id)))
            .filter(comment_reports::group_id.eq(asked.group))
            .filter(is_asked!(asked, comments::proposal_id))
            .filter(comments::moderations.eq(comment_reports::moderations))
            .filter(comments::state.eq(CommentState::Posted)),
        (
            comment_reports::id,
            comments::id,
            comments::proposal_id.nullable(),
            comment_reports::created_at,
            comment_reports::created_at.nullable()
        ),
        comment_reports::id.asc()
    )
}

/// Hidden comments whose author appealed, and nobody has decided on that; also in proposals that are held.
pub(super) fn hidings_appealed(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        comment_moderations::table
            .inner_join(comments::table.on(comments::id.eq(comment_moderations::comment_id)))
            .filter(comments::group_id.eq(asked.group))
            .filter(is_asked!(asked, comments::proposal_id))
            .filter(comments::state.eq(CommentState::Hidden))
            .filter(comment_moderations::number.eq(comments::moderations))
            .filter(comment_moderations::kind.eq(ModerationKind::Appealed)),
        (
            comments::id,
            comments::id,
            comments::proposal_id.nullable(),
            comment_moderations::created_at,
            comment_moderations::created_at.nullable()
        ),
        comment_moderations::id.asc()
    )
}

/// Requests for reconsideration that nobody answered.
pub(super) fn reconsiderations(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        reconsiderations::table
            .filter(reconsiderations::proposal_id.eq_any(asked.proposals))
            .filter(reconsiderations::state.eq(ReconsiderationState::Open)),
        (
            reconsiderations::id,
            reconsiderations::id,
            reconsiderations::proposal_id.nullable(),
            reconsiderations::created_at,
            reconsiderations::created_at.nullable()
        ),
        reconsiderations::id.asc()
    )
}

/// Appeals that wait for the answer of a rung.
pub(super) fn appeals(tx: &mut Tx<'_>, asked: Asked<'_>) -> Result<Found> {
    waiting!(
        tx,
        appeals::table
            .filter(appeals::proposal_id.eq_any(asked.proposals))
            .filter(appeals::state.eq(AppealStatus::Open)),
        (
            appeals::id,
            appeals::id,
            appeals::proposal_id.nullable(),
            appeals::created_at,
            appeals::due_at.nullable()
        ),
        (appeals::due_at.asc(), appeals::id.asc())
    )
}
