//! Who counts: fixed in a call when it opens, or the members as they stand; counted, never listed, for an
//! assessment.

use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Tx;
use super::record::canonical;
use super::schema::{calls, electors, memberships, positions, proposals, stances};
use super::sql::Bytes;
use super::stances::CurrentStance;
use crate::domain::access::Role;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{CallId, GroupId, MemberId, PositionId};
use crate::error::{Error, Result};
use crate::on;

/// One who counts in a call, as at its opening.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = electors, treat_none_as_default_value = false)]
pub struct Elector {
    /// In which call.
    pub call_id: CallId,
    /// Who.
    pub member_id: MemberId,
    /// In which role.
    pub role: Role,
    /// From which stakeholder group.
    pub stakeholder_group: String,
    /// Of which organisation.
    pub organisation: Option<String>,
}

/// So many persons of a stakeholder group and an organisation.
pub type Heads = (String, Option<String>, i64);

impl Elector {
    /// Saves who counts in a call. Covered by the digest in the call, not row by row.
    pub fn fix(tx: &mut Tx<'_>, rows: &[Self]) -> Result<()> {
        for chunk in rows.chunks(1000) {
            on!(tx.conn(), c => diesel::insert_into(electors::table).values(chunk).execute(c)?);
        }
        Ok(())
    }

    /// Those who would count in a call that opens now, in the order of their ids, and the digest over them.
    pub fn of_members(
        tx: &mut Tx<'_>,
        call: CallId,
        group: GroupId,
        designator: MemberId,
    ) -> Result<(Vec<Self>, Bytes)> {
        let rows: Vec<(MemberId, Role, String, Option<String>)> = on!(tx.conn(), c => memberships::table
            .filter(memberships::group_id.eq(group))
            .filter(memberships::state.eq(MembershipState::Active))
            .filter(memberships::role.eq_any(Role::COUNTED))
            .filter(memberships::id.ne(designator))
            .order(memberships::id.asc())
            .select((
                memberships::id,
                memberships::role,
                memberships::stakeholder_group,
                memberships::organisation,
            ))
            .load(c)?);
        let elector = |(member_id, role, stakeholder_group, organisation)| Self {
            call_id: call,
            member_id,
            role,
            stakeholder_group,
            organisation,
        };
        let rows: Vec<Self> = rows.into_iter().map(elector).collect();
        let digest = Self::digest(&rows)?;
        Ok((rows, digest))
    }

    /// The SHA-256 over the canonical JSON of the rows, which are in the order of the members' ids.
    fn digest(rows: &[Self]) -> Result<Bytes> {
        let mut hasher = Sha256::new();
        for row in rows {
            hasher.update(canonical(&serde_json::to_value(row).map_err(Error::internal)?)?);
            hasher.update(b"\n");
        }
        Ok(Bytes(hasher.finalize().to_vec()))
    }

    /// The digest over those who count in a call, as they are stored.
    pub fn digest_of(tx: &mut Tx<'_>, call: CallId) -> Result<Bytes> {
        let rows: Vec<Self> = on!(tx.conn(), c => electors::table
            .filter(electors::call_id.eq(call))
            .order(electors::member_id.asc())
            .load(c)?);
        Self::digest(&rows)
    }

    /// All who count in some calls.
    pub fn of_calls(tx: &mut Tx<'_>, calls: &[CallId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => electors::table.filter(electors::call_id.eq_any(calls)).load(c)?))
    }

    /// A member as one who counts in a call.
    pub fn find(tx: &mut Tx<'_>, call: CallId, member: MemberId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => electors::table.find((call, member)).first(c).optional()?))
    }

    /// In which of some calls some members count.
    pub fn among(tx: &mut Tx<'_>, calls: &[CallId], members: &[MemberId]) -> Result<Vec<(CallId, MemberId)>> {
        Ok(on!(tx.conn(), c => electors::table
            .filter(electors::call_id.eq_any(calls))
            .filter(electors::member_id.eq_any(members))
            .select((electors::call_id, electors::member_id))
            .load(c)?))
    }

    /// How many count in each of some calls.
    pub fn heads(tx: &mut Tx<'_>, calls: &[CallId]) -> Result<Vec<(CallId, Heads)>> {
        Ok(on!(tx.conn(), c => electors::table
            .filter(electors::call_id.eq_any(calls))
            .group_by((electors::call_id, electors::stakeholder_group, electors::organisation))
            .select((
                electors::call_id,
                (electors::stakeholder_group, electors::organisation, count_star()),
            ))
            .load(c)?))
    }

    /// How many first joined while each of some calls was open, and count in it too.
    pub fn joined_later(tx: &mut Tx<'_>, calls: &[CallId]) -> Result<Vec<(CallId, Heads)>> {
        Ok(on!(tx.conn(), c => calls::table
            .inner_join(proposals::table.on(proposals::id.eq(calls::proposal_id)))
            .inner_join(memberships::table.on(memberships::group_id.eq(proposals::group_id)))
            .filter(calls::id.eq_any(calls))
            .filter(memberships::state.eq(MembershipState::Active))
            .filter(memberships::role.eq_any(Role::COUNTED))
            .filter(memberships::first_joined_at.ge(calls::opened_at.nullable()))
            .filter(memberships::first_joined_at.lt(calls::closes_at.nullable()))
            .filter(memberships::id.ne(calls::designator_id))
            .filter(not(exists(electors::table
                .filter(electors::call_id.eq(calls::id))
                .filter(electors::member_id.eq(memberships::id)))))
            .group_by((calls::id, memberships::stakeholder_group, memberships::organisation))
            .select((calls::id, (memberships::stakeholder_group, memberships::organisation, count_star())))
            .load(c)?))
    }
}

/// How many members of a group count as they stand.
pub fn members(tx: &mut Tx<'_>, group: GroupId) -> Result<Vec<Heads>> {
    Ok(on!(tx.conn(), c => memberships::table
        .filter(memberships::group_id.eq(group))
        .filter(memberships::state.eq(MembershipState::Active))
        .filter(memberships::role.eq_any(Role::COUNTED))
        .group_by((memberships::stakeholder_group, memberships::organisation))
        .select((memberships::stakeholder_group, memberships::organisation, count_star()))
        .load(c)?))
}

/// Whether anybody is no member of a group now who asked to be one or was one.
pub fn some_away(tx: &mut Tx<'_>, group: GroupId) -> Result<bool> {
    let away = memberships::table
        .filter(memberships::group_id.eq(group))
        .filter(memberships::state.eq_any(MembershipState::AWAY));
    Ok(on!(tx.conn(), c => diesel::select(exists(away)).get_result(c)?))
}

/// One who is no member any more, whose stance counts until the next substantive version.
#[derive(Clone, Debug, Queryable)]
pub struct Departed {
    /// On which position.
    pub position_id: PositionId,
    /// Who.
    pub member_id: MemberId,
    /// The stakeholder group the stance is counted in.
    pub stakeholder_group: String,
    /// The organisation it is counted in; empty where there is none.
    pub organisation: String,
}

/// Those who left a group and whose stances on some positions still count.
///
/// Looked up by member: joined, an engine may begin with the stances of all.
pub fn departed(tx: &mut Tx<'_>, group: GroupId, on: &[PositionId]) -> Result<Vec<Departed>> {
    let away = memberships::table
        .filter(memberships::group_id.eq(group))
        .filter(memberships::state.eq_any(MembershipState::AWAY))
        .select(memberships::id);
    Ok(on!(tx.conn(), c => stances::table
        .inner_join(positions::table.on(positions::id.eq(stances::position_id)))
        .filter(stances::position_id.eq_any(on))
        .filter(stances::member_id.eq_any(away))
        .filter(stances::set_aside.eq(false))
        .filter(stances::version.ge(positions::substantive_version))
        .select((
            stances::position_id,
            stances::member_id,
            stances::stakeholder_group,
            stances::organisation,
        ))
        .load(c)?))
}

/// A stance with the role, stakeholder group and organisation of its member as the membership stands.
pub type Misplaced = (CurrentStance, Role, String, Option<String>);

diesel::define_sql_function! {
    /// The first of the two that is not null.
    #[sql_name = "coalesce"]
    fn first_of(a: diesel::sql_types::Nullable<diesel::sql_types::Text>, b: diesel::sql_types::Text) -> diesel::sql_types::Text;
}

/// Stances on a position that are counted elsewhere than where their members now belong: moved, no longer in a
/// role that counts, or the designator's.
pub fn misplaced(
    tx: &mut Tx<'_>,
    position: PositionId,
    substantive_version: i64,
    designator: MemberId,
) -> Result<Vec<Misplaced>> {
    let moved = stances::stakeholder_group
        .ne(memberships::stakeholder_group)
        .or(stances::organisation.ne(first_of(memberships::organisation, "")));
    let uncounted = memberships::role.ne_all(Role::COUNTED).or(memberships::id.eq(designator));
    Ok(on!(tx.conn(), c => stances::table
        .inner_join(memberships::table.on(memberships::id.eq(stances::member_id)))
        .filter(stances::position_id.eq(position))
        .filter(stances::version.ge(substantive_version))
        .filter(stances::set_aside.eq(false))
        .filter(memberships::state.eq(MembershipState::Active))
        .filter(moved.or(uncounted))
        .order(stances::id.asc())
        .select((
            stances::all_columns,
            memberships::role,
            memberships::stakeholder_group,
            memberships::organisation,
        ))
        .load(c)?))
}
