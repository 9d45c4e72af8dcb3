//! Stances: the current one of each member on a position, and every one ever taken.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::positions::Position;
use super::schema::{memberships, positions, stance_history, stances};
use crate::domain::access::Role;
use crate::domain::consensus::Stance;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AnyId, EntryId, MemberId, PositionId, StanceId};
use crate::domain::positions::PositionState;
use crate::domain::stances::counts;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// The current stance of a member on a position.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = stances, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct CurrentStance {
    /// Its id.
    pub id: StanceId,
    /// On which position.
    pub position_id: PositionId,
    /// Whose.
    pub member_id: MemberId,
    /// The version it was taken on.
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// Why.
    pub reason: Option<String>,
    /// The stakeholder group it is counted in.
    pub stakeholder_group: String,
    /// The organisation it is counted in; empty where there is none.
    pub organisation: String,
    /// It does not count though its version is current: the designator's, or of one who counts no longer.
    pub set_aside: bool,
    /// Counts the changes.
    pub revision: i64,
    /// When it was taken.
    pub taken_at: Instant,
    /// The entry of the record that took it.
    pub entry_id: EntryId,
}

fact!(CurrentStance, stances, StanceId);

/// A stance as it was taken. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = stance_history, treat_none_as_default_value = false)]
pub struct StanceTaken {
    /// Its id.
    pub id: AnyId,
    /// Of which stance it is a state.
    pub stance_id: StanceId,
    /// On which position.
    pub position_id: PositionId,
    /// Whose.
    pub member_id: MemberId,
    /// The version it was taken on.
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// Why.
    pub reason: Option<String>,
    /// The revision of the stance that it was.
    pub revision: i64,
    /// When.
    pub taken_at: Instant,
    /// The entry of the record that took it.
    pub entry_id: EntryId,
}

fact!(StanceTaken, stance_history, AnyId, once);

/// A member whose stance on a position a substantive version made stale.
#[derive(Clone, Debug, Queryable)]
pub struct Stale {
    /// The stance.
    pub id: StanceId,
    /// Whose.
    pub member_id: MemberId,
    /// The stakeholder group it was counted in.
    pub stakeholder_group: String,
    /// The version it was taken on.
    pub version: i64,
    /// When.
    pub taken_at: Instant,
}

impl Stale {
    /// Who is to be asked again: members in a role that counts, but for the one who designates.
    pub fn list(
        tx: &mut Tx<'_>,
        position: &Position,
        designator: Option<MemberId>,
        window: &Window<StanceId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(StanceId::from_uuid(uuid::Uuid::nil()));
        let but = designator.unwrap_or(MemberId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => stances::table
            .inner_join(memberships::table.on(memberships::id.eq(stances::member_id)))
            .filter(stances::position_id.eq(position.id))
            .filter(stances::version.lt(position.substantive_version))
            .filter(stances::id.gt(after))
            .filter(memberships::state.eq(MembershipState::Active))
            .filter(memberships::role.eq_any(Role::COUNTED))
            .filter(memberships::id.ne(but))
            .order(stances::id.asc())
            .limit(window.probe())
            .select((
                stances::id,
                stances::member_id,
                stances::stakeholder_group,
                stances::version,
                stances::taken_at,
            ))
            .load(c)?);
        Ok(window.cut(rows, |s| s.id.to_string()))
    }
}

impl CurrentStance {
    /// Whether it counts, given the position's newest substantive version.
    pub fn counts(&self, substantive_version: i64) -> bool {
        counts(self.version, substantive_version, self.set_aside)
    }

    /// The stance of a member on a position.
    pub fn find_own(tx: &mut Tx<'_>, position: PositionId, member: MemberId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => stances::table
            .filter(stances::position_id.eq(position))
            .filter(stances::member_id.eq(member))
            .first(c)
            .optional()?))
    }

    /// The stances of a member on some positions.
    pub fn of_member(tx: &mut Tx<'_>, positions: &[PositionId], member: MemberId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => stances::table
            .filter(stances::position_id.eq_any(positions))
            .filter(stances::member_id.eq(member))
            .load(c)?))
    }

    /// The stances on a position, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, position: PositionId, window: &Window<StanceId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(StanceId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => stances::table
            .filter(stances::position_id.eq(position))
            .filter(stances::id.gt(after))
            .order(stances::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |s| s.id.to_string()))
    }

    /// All stances on a position.
    pub fn all(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => stances::table.filter(stances::position_id.eq(position)).load(c)?))
    }

    /// How many of the stances on a position that count were taken before a moment.
    pub fn taken_before(
        tx: &mut Tx<'_>,
        position: PositionId,
        substantive_version: i64,
        moment: Instant,
    ) -> Result<i64> {
        Ok(on!(tx.conn(), c => stances::table
            .filter(stances::position_id.eq(position))
            .filter(stances::version.ge(substantive_version))
            .filter(stances::set_aside.eq(false))
            .filter(stances::taken_at.lt(moment))
            .select(diesel::dsl::count_star())
            .first(c)?))
    }

    /// Those of some positions on which one of some members has a stance that counts.
    pub fn counted_on(
        tx: &mut Tx<'_>,
        positions: &[PositionId],
        members: &[MemberId],
    ) -> Result<Vec<PositionId>> {
        Ok(on!(tx.conn(), c => stances::table
            .inner_join(positions::table.on(positions::id.eq(stances::position_id)))
            .filter(stances::position_id.eq_any(positions))
            .filter(stances::member_id.eq_any(members))
            .filter(stances::set_aside.eq(false))
            .filter(stances::version.ge(positions::substantive_version))
            .select(stances::position_id)
            .load(c)?))
    }

    /// The stances of a member that count, on positions that are open.
    pub fn counted_of(tx: &mut Tx<'_>, member: MemberId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => stances::table
            .inner_join(positions::table.on(positions::id.eq(stances::position_id)))
            .filter(stances::member_id.eq(member))
            .filter(stances::set_aside.eq(false))
            .filter(stances::version.ge(positions::substantive_version))
            .filter(positions::state.eq(PositionState::Open))
            .order(stances::position_id.asc())
            .select(stances::all_columns)
            .load(c)?))
    }
}

impl StanceTaken {
    /// What a stance was, oldest first.
    pub fn list(tx: &mut Tx<'_>, stance: StanceId, window: &Window<AnyId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(AnyId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => stance_history::table
            .filter(stance_history::stance_id.eq(stance))
            .filter(stance_history::id.gt(after))
            .order(stance_history::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |s| s.id.to_string()))
    }

    /// What a stance was, oldest first: the newest hundred states.
    pub fn history(tx: &mut Tx<'_>, stance: StanceId) -> Result<Vec<Self>> {
        let mut rows: Vec<Self> = on!(tx.conn(), c => stance_history::table
            .filter(stance_history::stance_id.eq(stance))
            .order(stance_history::id.desc())
            .limit(100)
            .load(c)?);
        rows.reverse();
        Ok(rows)
    }
}
