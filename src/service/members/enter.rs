//! Coming in: joining, asking to join, or by invitation.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{MemberView, count_change, new_membership, shown};
use crate::domain::access::{Action, Role};
use crate::domain::accounts::AccountKind;
use crate::domain::groups::{Joining, MembershipState};
use crate::domain::ids::{AccountId, GroupId};
use crate::domain::members::{UNAPPOINTED, is_appointed};
use crate::domain::text::{Label, Reason, Title};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::sessions::principal;
use crate::service::stances;
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::record;

/// Somebody wants to join.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JoinGroup {
    /// The stakeholder group one speaks from; `unaffiliated` is allowed.
    pub stakeholder_group: Label,
    /// `stakeholder`, or `observer`; the first unless told.
    pub role: Option<Role>,
    /// The organisation, if any.
    pub organisation: Option<Title>,
    /// The region, if any.
    pub region: Option<Title>,
    /// What one wants to say to those who decide.
    pub statement: Option<Reason>,
}

/// As what somebody comes in.
#[derive(Clone, Debug)]
pub struct Entering {
    /// What the member may do.
    pub role: Role,
    /// Whom the member speaks from.
    pub stakeholder_group: String,
    /// The organisation, if any.
    pub organisation: Option<String>,
    /// The region, if any.
    pub region: Option<String>,
    /// What the member said when asking to join.
    pub statement: Option<String>,
    /// Active, or requested.
    pub state: MembershipState,
}

/// Joins a group, or asks to, as the group's charter has it.
pub fn join(tx: &mut Tx<'_>, group: GroupId, ask: &JoinGroup) -> Result<MemberView> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::JoinGroup)?;
    let account = Account::get(tx, principal(tx)?.account)?;
    if account.kind == AccountKind::Service {
        return Err(Error::because(Code::Forbidden, "A service account belongs to one group alone."));
    }
    let role = ask.role.unwrap_or(Role::Stakeholder);
    if is_appointed(role) {
        let roles = UNAPPOINTED.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ");
        return Err(Error::field("/role", format!("must be {roles}; the chair appoints to the others")));
    }
    let (state, action) = match place.group.joining {
        Joining::Open => (MembershipState::Active, "member.joined"),
        Joining::Request => (MembershipState::Requested, "member.requested"),
        Joining::Invitation => return Err(Error::rule("One joins this group by invitation.")),
    };
    let entering = Entering {
        role,
        stakeholder_group: ask.stakeholder_group.to_string(),
        organisation: ask.organisation.as_deref().map(str::to_owned),
        region: ask.region.as_deref().map(str::to_owned),
        statement: ask.statement.as_deref().map(str::to_owned),
        state,
    };
    let member = enter(tx, group, account.id, entering)?;
    record::append(tx, &place.entry(action, &acting).object("member", member.id))?;
    shown(tx, member, true)
}

/// Saves the membership of an account that comes in, or comes back. Called by what has locked the group and
/// checked that the account may.
pub fn enter(tx: &mut Tx<'_>, group: GroupId, account: AccountId, entering: Entering) -> Result<Membership> {
    let found = Membership::find_of(tx, group, account)?;
    let is_new = found.is_none();
    let mut member = match found {
        None => Membership {
            first_joined_at: None,
            ..new_membership(tx, group, account, entering.role, &entering.stakeholder_group)
        },
        Some(member) => may_come_back(member, entering.state)?,
    };
    let Entering { role, stakeholder_group, organisation, region, statement, state } = entering;
    (member.role, member.stakeholder_group, member.state) = (role, stakeholder_group, state);
    (member.organisation, member.region, member.statement) = (organisation, region, statement);
    (member.focal_point_of, member.state_reason, member.joined_at) = (None, None, tx.now());
    if state == MembershipState::Active {
        member.first_joined_at.get_or_insert(member.joined_at);
    }
    if is_new {
        member.insert(tx)?;
    } else {
        member.update(tx)?;
        stances::member_changed(tx, &member)?;
    }
    count_change(tx, group)?;
    Ok(member)
}

fn may_come_back(member: Membership, to: MembershipState) -> Result<Membership> {
    match (member.state, to) {
        (MembershipState::Suspended, _) => Err(Error::because(
            Code::Forbidden,
            "The membership is suspended; those who suspended it can end that.",
        )),
        (MembershipState::Active, _) => {
            Err(Error::because(Code::AlreadyExists, "The account is a member already."))
        }
        (MembershipState::Requested, MembershipState::Requested) => {
            Err(Error::because(Code::AlreadyExists, "The request was made already and waits for an answer."))
        }
        (MembershipState::Requested | MembershipState::Left, _) => Ok(member),
    }
}
