//! Open calls for a role, and those who volunteer.

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{role_calls, volunteers};
use crate::domain::access::Role;
use crate::domain::ids::{GroupId, MemberId, RoleCallId, VolunteerId};
use crate::domain::role_calls::{RoleCallState, VolunteerState};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An open call for somebody to take a role.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = role_calls, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct RoleCall {
    /// Its id.
    pub id: RoleCallId,
    /// In which group.
    pub group_id: GroupId,
    /// For which role.
    pub role: Role,
    /// What is looked for.
    pub text: String,
    /// Until when members volunteer.
    pub closes_at: Instant,
    /// Where it stands.
    pub state: RoleCallState,
    /// Who opened it.
    pub opened_by: MemberId,
    /// Who was appointed.
    pub appointed_id: Option<MemberId>,
    /// Why this one was appointed, or nobody.
    pub reason: Option<String>,
    /// Who appointed, or closed it.
    pub ended_by: Option<MemberId>,
    /// When.
    pub ended_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was opened.
    pub created_at: Instant,
}

fact!(RoleCall, role_calls, RoleCallId);

/// Somebody who volunteers.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = volunteers, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Volunteer {
    /// The offer's id.
    pub id: VolunteerId,
    /// On which call.
    pub role_call_id: RoleCallId,
    /// Who.
    pub member_id: MemberId,
    /// What the member said of it; none once the account is closed.
    pub statement: Option<String>,
    /// Whether it stands.
    pub state: VolunteerState,
    /// Counts the changes.
    pub revision: i64,
    /// When.
    pub created_at: Instant,
}

fact!(Volunteer, volunteers, VolunteerId);

impl RoleCall {
    /// For which role each of some calls is.
    pub fn roles(tx: &mut Tx<'_>, ids: &[RoleCallId]) -> Result<Vec<(RoleCallId, Role)>> {
        Ok(on!(tx.conn(), c => role_calls::table
            .filter(role_calls::id.eq_any(ids))
            .select((role_calls::id, role_calls::role))
            .load(c)?))
    }

    /// The calls of a group, in the order in which they were opened.
    pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<RoleCallId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(RoleCallId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => role_calls::table
            .filter(role_calls::group_id.eq(group))
            .filter(role_calls::id.gt(after))
            .order(role_calls::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |call| call.id.to_string()))
    }
}

impl Volunteer {
    /// The offers on a call, also those taken back, in the order in which they came.
    pub fn list(tx: &mut Tx<'_>, call: RoleCallId, window: &Window<VolunteerId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(VolunteerId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => volunteers::table
            .filter(volunteers::role_call_id.eq(call))
            .filter(volunteers::id.gt(after))
            .order(volunteers::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |volunteer| volunteer.id.to_string()))
    }

    /// How many offers there are on a call, those taken back among them.
    pub fn count(tx: &mut Tx<'_>, call: RoleCallId) -> Result<i64> {
        Ok(on!(tx.conn(), c => volunteers::table
            .filter(volunteers::role_call_id.eq(call))
            .select(count_star())
            .first(c)?))
    }

    /// Every offer of a member, on whatever call.
    pub fn list_all_of(tx: &mut Tx<'_>, member: MemberId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => volunteers::table
            .filter(volunteers::member_id.eq(member))
            .order(volunteers::id.asc())
            .load(c)?))
    }
}
