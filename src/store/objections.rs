//! Objections, who backs them, and what was said and done about them.

use std::collections::{BTreeSet, HashMap};

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{memberships, objection_backers, objection_events, objections, stances};
use super::stances::CurrentStance;
use crate::domain::consensus::{Ground, ObjectionState};
use crate::domain::ids::{AnyId, CommentId, MemberId, ObjectionEventId, ObjectionId, PositionId, ProposalId};
use crate::domain::objections::{Course, EventKind, MeritsReason};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A tracked reason against a position.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
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

/// A member behind an objection.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = objection_backers, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Backer {
    /// Its id.
    pub id: AnyId,
    /// Behind which objection.
    pub objection_id: ObjectionId,
    /// Who.
    pub member_id: MemberId,
    /// Since when.
    pub created_at: Instant,
    /// Until when.
    pub left_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Backer, objection_backers, AnyId);

/// Something said or done in the course of an objection. Never changes.
#[derive(Clone, Debug, Serialize, Queryable, Insertable)]
#[diesel(table_name = objection_events, treat_none_as_default_value = false)]
pub struct Event {
    /// Its id.
    pub id: ObjectionEventId,
    /// In the course of which objection.
    pub objection_id: ObjectionId,
    /// By whom.
    pub author_id: MemberId,
    /// What it is.
    pub kind: EventKind,
    /// What was said.
    pub body: String,
    /// When.
    pub created_at: Instant,
}

fact!(Event, objection_events, ObjectionEventId, once);

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

impl Backer {
    /// A member's backing of an objection, in whatever state.
    pub fn find_of(tx: &mut Tx<'_>, objection: ObjectionId, member: MemberId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => objection_backers::table
            .filter(objection_backers::objection_id.eq(objection))
            .filter(objection_backers::member_id.eq(member))
            .first(c)
            .optional()?))
    }

    /// Who is behind each of some objections, first come first.
    pub fn behind(tx: &mut Tx<'_>, objections: &[ObjectionId]) -> Result<HashMap<ObjectionId, Vec<Self>>> {
        let rows: Vec<Self> = on!(tx.conn(), c => objection_backers::table
            .filter(objection_backers::objection_id.eq_any(objections))
            .filter(objection_backers::left_at.is_null())
            .order(objection_backers::id.asc())
            .load(c)?);
        let mut by_objection: HashMap<_, Vec<Self>> = HashMap::new();
        for row in rows {
            by_objection.entry(row.objection_id).or_default().push(row);
        }
        Ok(by_objection)
    }

    /// From which stakeholder groups those speak who are behind each of some objections, in the order of their codes.
    pub fn groups(
        tx: &mut Tx<'_>,
        objections: &[ObjectionId],
    ) -> Result<HashMap<ObjectionId, BTreeSet<String>>> {
        let rows: Vec<(ObjectionId, String)> = on!(tx.conn(), c => objection_backers::table
            .inner_join(memberships::table.on(memberships::id.eq(objection_backers::member_id)))
            .filter(objection_backers::objection_id.eq_any(objections))
            .filter(objection_backers::left_at.is_null())
            .select((objection_backers::objection_id, memberships::stakeholder_group))
            .distinct()
            .load(c)?);
        let mut by_objection: HashMap<_, BTreeSet<String>> = HashMap::new();
        for (objection, group) in rows {
            by_objection.entry(objection).or_default().insert(group);
        }
        Ok(by_objection)
    }

    /// Everybody who is or was behind some objections.
    pub fn all(tx: &mut Tx<'_>, objections: &[ObjectionId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => objection_backers::table
            .filter(objection_backers::objection_id.eq_any(objections))
            .load(c)?))
    }

    /// How many are behind each of some objections; those with nobody are left out.
    pub fn count_behind(tx: &mut Tx<'_>, objections: &[ObjectionId]) -> Result<HashMap<ObjectionId, i64>> {
        let rows: Vec<(ObjectionId, i64)> = on!(tx.conn(), c => objection_backers::table
            .filter(objection_backers::objection_id.eq_any(objections))
            .filter(objection_backers::left_at.is_null())
            .group_by(objection_backers::objection_id)
            .select((objection_backers::objection_id, count_star()))
            .load(c)?);
        Ok(rows.into_iter().collect())
    }

    /// The stances of those who are behind the objections to some positions, with the objection.
    ///
    /// In two queries: in one, an engine may begin with the stances of all.
    pub fn stances(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<Vec<(ObjectionId, CurrentStance)>> {
        let backers = objection_backers::table
            .inner_join(objections::table.on(objections::id.eq(objection_backers::objection_id)))
            .filter(objections::position_id.eq_any(positions))
            .filter(objection_backers::left_at.is_null());
        let behind: Vec<(ObjectionId, PositionId, MemberId)> = on!(tx.conn(), c => backers
            .clone()
            .select((objections::id, objections::position_id, objection_backers::member_id))
            .load(c)?);
        let stances: Vec<CurrentStance> = on!(tx.conn(), c => stances::table
            .filter(stances::position_id.eq_any(positions))
            .filter(stances::member_id.eq_any(backers.clone().select(objection_backers::member_id)))
            .load(c)?);
        let of: HashMap<(PositionId, MemberId), CurrentStance> =
            stances.into_iter().map(|s| ((s.position_id, s.member_id), s)).collect();
        let found = |(objection, position, member)| Some((objection, of.get(&(position, member))?.clone()));
        Ok(behind.into_iter().filter_map(found).collect())
    }
}

impl Event {
    /// What was said and done, oldest first.
    pub fn list(
        tx: &mut Tx<'_>,
        objection: ObjectionId,
        window: &Window<ObjectionEventId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ObjectionEventId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => objection_events::table
            .filter(objection_events::objection_id.eq(objection))
            .filter(objection_events::id.gt(after))
            .order(objection_events::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |e| e.id.to_string()))
    }

    /// Whether the objector answered after the last response in substance.
    pub fn is_answered(tx: &mut Tx<'_>, objection: ObjectionId) -> Result<bool> {
        let last: Option<EventKind> = on!(tx.conn(), c => objection_events::table
            .filter(objection_events::objection_id.eq(objection))
            .filter(objection_events::kind.eq_any([EventKind::Response, EventKind::Answer]))
            .order(objection_events::id.desc())
            .select(objection_events::kind)
            .first(c)
            .optional()?);
        Ok(last == Some(EventKind::Answer))
    }
}
