//! Objections; beside them, in [`behind`], who backs them and what was said and done about them.

mod behind;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{objection_backers, objections};
use crate::domain::consensus::{Ground, ObjectionState};
use crate::domain::ids::{AnyId, CommentId, MemberId, ObjectionId, PositionId, ProposalId};
use crate::domain::objections::{Course, MeritsReason};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

pub use behind::{Backer, Event};

/// A tracked reason against a position.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = objections, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Objection {
    /// Its id.
    pub id: ObjectionId,
    /// Against which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Who holds it: who raised it, or took it over.
    pub author_id: MemberId,
    /// The version it was raised against.
    pub version: i64,
    /// What it is about.
    pub ground: Ground,
    /// The objection.
    pub summary: String,
    /// What harm is expected.
    pub harm: String,
    /// What change would remove it.
    pub remedy: String,
    /// The passage it is about.
    pub anchor: Option<String>,
    /// The community for which its focal point filed it.
    pub focal_point_of: Option<String>,
    /// How far the group has come with it.
    pub state: ObjectionState,
    /// Why it is no reason against the text.
    pub reason_code: Option<MeritsReason>,
    /// The words of the finding.
    pub finding: Option<String>,
    /// The alternatives weighed, as JSON.
    pub alternatives: Option<String>,
    /// The version that meets it.
    pub accommodated_in: Option<i64>,
    /// Whether the objector keeps objecting after a finding.
    pub maintained: bool,
    /// Who made the finding.
    pub found_by: Option<MemberId>,
    /// When.
    pub found_at: Option<Instant>,
    /// When it was last answered in substance; none once that answer was contested.
    pub responded_at: Option<Instant>,
    /// When it was first answered in substance. Stays.
    pub first_responded_at: Option<Instant>,
    /// Until when it is to be answered in substance; none once it was, or is addressed.
    pub response_due_at: Option<Instant>,
    /// From when it can be closed against the objector without an answer of theirs.
    pub may_be_closed_from: Option<Instant>,
    /// Until when the objector can contest that a version meets it.
    pub contest_ends_at: Option<Instant>,
    /// Who raised it.
    pub raised_by: MemberId,
    /// Since when nobody holds it: its holder withdrew, and others are behind it.
    pub released_at: Option<Instant>,
    /// The comment that it was made of, if one.
    pub comment_id: Option<CommentId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was raised.
    pub created_at: Instant,
}

fact!(Objection, objections, ObjectionId);

/// Which objections to a position.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Those that are overdue at a moment, or only those that are not.
    pub overdue: Option<(bool, Instant)>,
    /// In this state.
    pub state: Option<ObjectionState>,
    /// On this ground.
    pub ground: Option<Ground>,
}

impl Objection {
    /// Where it stands in its course.
    pub fn course(&self) -> Course {
        let Self { state, maintained, responded_at, first_responded_at, found_at, .. } = *self;
        let Self { response_due_at, may_be_closed_from, contest_ends_at, .. } = *self;
        Course {
            state,
            maintained,
            responded_at,
            first_responded_at,
            found_at,
            response_due_at,
            may_be_closed_from,
            contest_ends_at,
        }
    }

    /// Takes the next step of its course.
    pub fn take(&mut self, course: Course) {
        let Course {
            state,
            maintained,
            responded_at,
            first_responded_at,
            found_at,
            response_due_at,
            may_be_closed_from,
            contest_ends_at,
        } = course;
        (self.state, self.maintained) = (state, maintained);
        (self.responded_at, self.first_responded_at) = (responded_at, first_responded_at);
        (self.found_at, self.response_due_at) = (found_at, response_due_at);
        (self.may_be_closed_from, self.contest_ends_at) = (may_be_closed_from, contest_ends_at);
    }

    /// Does this member hold it now?
    pub fn is_held_by(&self, member: MemberId) -> bool {
        self.author_id == member && self.released_at.is_none()
    }

    /// How many days after it was raised it was first answered in substance.
    pub fn response_days(&self) -> Option<i64> {
        self.first_responded_at.map(|at| at.days_since(self.created_at))
    }

    /// Where these objections stand.
    pub fn states(tx: &mut Tx<'_>, ids: &[AnyId]) -> Result<Vec<(AnyId, ObjectionState)>> {
        Ok(on!(tx.conn(), c => objections::table
            .filter(objections::id.eq_any(ids))
            .select((objections::id, objections::state))
            .load(c)?))
    }

    /// The objections to some positions, oldest first.
    pub fn of_positions(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => objections::table
            .filter(objections::position_id.eq_any(positions))
            .order(objections::id.asc())
            .load(c)?))
    }

    /// The objections to a position without a finding, oldest first.
    pub fn unaddressed(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<ObjectionId>> {
        Ok(on!(tx.conn(), c => objections::table
            .filter(objections::position_id.eq(position))
            .filter(objections::state.eq_any(ObjectionState::unaddressed()))
            .order(objections::id.asc())
            .select(objections::id)
            .load(c)?))
    }

    /// The objections in a proposal for which something is still to come after a moment.
    pub fn awaiting(tx: &mut Tx<'_>, proposal: ProposalId, after: Instant) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => objections::table
            .filter(objections::proposal_id.eq(proposal))
            .filter(
                objections::response_due_at.gt(after)
                    .or(objections::may_be_closed_from.gt(after))
                    .or(objections::contest_ends_at.gt(after)),
            )
            .order(objections::id.asc())
            .load(c)?))
    }

    /// The objections to a position, oldest first.
    pub fn list(
        tx: &mut Tx<'_>,
        position: PositionId,
        which: Which,
        window: &Window<ObjectionId>,
    ) -> Result<Page<Self>> {
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = objections::table.filter(objections::position_id.eq(position)).into_boxed();
            if let Some(after) = window.after {
                query = query.filter(objections::id.gt(after));
            }
            if let Some(state) = which.state {
                query = query.filter(objections::state.eq(state));
            }
            if let Some(ground) = which.ground {
                query = query.filter(objections::ground.eq(ground));
            }
            query = match which.overdue {
                Some((true, at)) => query.filter(objections::response_due_at.le(at)),
                Some((false, at)) => {
                    query.filter(objections::response_due_at.is_null().or(objections::response_due_at.gt(at)))
                }
                None => query,
            };
            query.order(objections::id.asc()).limit(window.probe()).load(c)?
        });
        Ok(window.cut(rows, |o| o.id.to_string()))
    }

    /// The objections to a position that a member is behind: who holds one is.
    pub fn held_by(tx: &mut Tx<'_>, position: PositionId, member: MemberId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => objections::table
            .inner_join(objection_backers::table.on(objection_backers::objection_id.eq(objections::id)))
            .filter(objections::position_id.eq(position))
            .filter(objection_backers::member_id.eq(member))
            .filter(objection_backers::left_at.is_null())
            .select(objections::all_columns)
            .load(c)?))
    }
}
