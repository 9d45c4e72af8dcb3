//! Who backs objections, and what was said and done about them.

use std::collections::{BTreeSet, HashMap};

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{AnyId, MemberId, ObjectionEventId, ObjectionId, PositionId};
use crate::domain::objections::EventKind;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::fact::fact;
use crate::store::page::{Page, Window};
use crate::store::schema::{memberships, objection_backers, objection_events, objections, stances};
use crate::store::stances::CurrentStance;

/// A member behind an objection.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
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
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
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
