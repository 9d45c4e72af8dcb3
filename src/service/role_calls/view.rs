//! Calls for roles and offers, as they come in and are shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::access::Role;
use crate::domain::ids::{GroupId, MemberId, RoleCallId, VolunteerId};
use crate::domain::role_calls::{RoleCallState, VolunteerState};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::service::view::View;
use crate::store::role_calls::{RoleCall, Volunteer};

/// A call for a role to be opened.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenRoleCall {
    /// For which role: one that the chair gives.
    pub role: Role,
    /// What is looked for, and what it takes.
    pub text: Reason,
    /// Until when members volunteer.
    pub closes_at: Instant,
}

/// A later deadline.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtendRoleCall {
    /// Until when members volunteer now.
    pub closes_at: Instant,
}

/// An offer to take the role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferToVolunteer {
    /// What one would bring; members of the group read it.
    pub statement: Option<Reason>,
}

/// Who is appointed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AppointVolunteer {
    /// One of the offers on the call.
    pub volunteer_id: VolunteerId,
    /// Why this one.
    pub reason: Option<Reason>,
}

/// Why nobody is appointed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseRoleCall {
    /// Why.
    pub reason: Reason,
}

/// An open call for somebody to take a role.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "RoleCall")]
pub struct RoleCallView {
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

impl View for RoleCallView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/role-calls/{}", self.id))
    }
}

impl From<RoleCall> for RoleCallView {
    fn from(call: RoleCall) -> Self {
        let RoleCall {
            id,
            group_id,
            role,
            text,
            closes_at,
            state,
            opened_by,
            appointed_id,
            reason,
            ended_by,
            ended_at,
            revision,
            created_at,
        } = call;
        Self {
            id,
            group_id,
            role,
            text,
            closes_at,
            state,
            opened_by,
            appointed_id,
            reason,
            ended_by,
            ended_at,
            revision,
            created_at,
        }
    }
}

/// Somebody who volunteers.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Volunteer")]
pub struct VolunteerView {
    /// The offer's id.
    pub id: VolunteerId,
    /// On which call.
    pub role_call_id: RoleCallId,
    /// Who.
    pub member_id: MemberId,
    /// What the member said of it; null where nothing, or once the account is closed.
    pub statement: Option<String>,
    /// Whether the offer stands.
    pub state: VolunteerState,
    /// Counts the changes.
    pub revision: i64,
    /// When.
    pub created_at: Instant,
}

impl View for VolunteerView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl From<Volunteer> for VolunteerView {
    fn from(volunteer: Volunteer) -> Self {
        let Volunteer { id, role_call_id, member_id, statement, state, revision, created_at } = volunteer;
        Self { id, role_call_id, member_id, statement, state, revision, created_at }
    }
}
