//! Service accounts: programs that act in a group in their own name, with a role that its chair gave them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::feeds;
use super::members;
use super::place::{Acting, Place};
use super::tokens::{self, CreateToken, IssuedView, TokenView};
use super::view::View;
use super::{Page, Window};
use crate::domain::access::{Action, Role};
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AccountId, ApiTokenId, GroupId, MemberId};
use crate::domain::members::OF_SERVICES;
use crate::domain::text::{Label, Name};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::record;
use crate::store::tokens::ApiToken;

/// A service account to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateServiceAccount {
    /// The name shown.
    pub name: Name,
    /// What it may do: never as much as the chair.
    pub role: Role,
    /// The stakeholder group that it is counted with, where its role is counted; `unaffiliated` unless told.
    pub stakeholder_group: Option<Label>,
}

/// A service account in its group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ServiceAccount")]
pub struct ServiceAccountView {
    /// The account's id.
    pub id: AccountId,
    /// Its group.
    pub group_id: GroupId,
    /// Its membership there.
    pub member_id: MemberId,
    /// The name shown.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Whether it can be used.
    pub state: AccountState,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for ServiceAccountView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/service-accounts/{}", self.id))
    }
}

fn view(account: Account, member: &Membership) -> ServiceAccountView {
    let Account { id, name, state, revision, created_at, .. } = account;
    let Membership { id: member_id, group_id, role, .. } = *member;
    ServiceAccountView { id, group_id, member_id, name, role, state, revision, created_at }
}

/// Makes a service account with its membership.
pub fn create(tx: &mut Tx<'_>, group: GroupId, new: &CreateServiceAccount) -> Result<ServiceAccountView> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::ManageServiceAccounts)?;
    if !OF_SERVICES.contains(&new.role) {
        return Err(Error::field(
            "/role",
            "must be secretariat or observer: the other roles are counted, and only persons count",
        ));
    }
    let account = Account {
        id: tx.new_id(),
        kind: AccountKind::Service,
        email: None,
        name: new.name.to_string(),
        is_admin: false,
        state: AccountState::Active,
        language: "en".to_owned(),
        time_zone: "UTC".to_owned(),
        group_id: Some(group),
        revision: 1,
        created_at: tx.now(),
    };
    account.insert(tx)?;
    let stakeholder_group = new.stakeholder_group.as_deref().unwrap_or("unaffiliated");
    let member = members::new_membership(tx, group, account.id, new.role, stakeholder_group);
    member.insert(tx)?;
    members::count_change(tx, group)?;
    let entry = place.entry("service_account.created", &acting).object("account", account.id);
    record::append(tx, &entry.object("member", member.id).detail("role", new.role))?;
    Ok(view(account, &member))
}

/// The service accounts of a group.
pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<AccountId>) -> Result<Page<ServiceAccountView>> {
    let place = Place::group(tx, group)?;
    place.may(tx, Action::ManageServiceAccounts)?;
    let page = Account::list_services(tx, group, window)?;
    Ok(page.map(|(account, member)| view(account, &member)))
}

/// A service account.
pub fn get(tx: &mut Tx<'_>, id: AccountId) -> Result<ServiceAccountView> {
    let managed = manage(tx, id)?;
    Ok(view(managed.account, &managed.member))
}

/// Closes a service account: its tokens are revoked, its membership ends, what it did stays.
pub fn close(tx: &mut Tx<'_>, id: AccountId) -> Result<ServiceAccountView> {
    let Managed { place, acting, mut account, mut member } = manage(tx, id)?;
    Group::lock(tx, place.group.id)?;
    tx.check_revision(account.revision)?;
    if account.state == AccountState::Closed {
        return Err(Error::because(Code::Ended, "The service account was closed before."));
    }
    feeds::end_of(tx, &member)?;
    account.state = AccountState::Closed;
    account.update(tx)?;
    ApiToken::revoke_all(tx, id)?;
    member.state = MembershipState::Left;
    member.update(tx)?;
    members::count_change(tx, place.group.id)?;
    record::append(tx, &place.entry("service_account.closed", &acting).object("account", id))?;
    Ok(view(account, &member))
}

/// Makes a token for a service account.
pub fn create_token(tx: &mut Tx<'_>, id: AccountId, new: &CreateToken) -> Result<IssuedView> {
    let managed = manage(tx, id)?;
    if managed.account.state != AccountState::Active {
        return Err(Error::because(Code::Ended, "The service account cannot be used any more."));
    }
    tokens::create_for(tx, id, new)
}

/// The tokens of a service account.
pub fn list_tokens(tx: &mut Tx<'_>, id: AccountId, window: &Window<ApiTokenId>) -> Result<Page<TokenView>> {
    manage(tx, id)?;
    tokens::list_of(tx, id, window)
}

/// A service account that the actor may manage.
#[derive(Debug)]
pub struct Managed {
    place: Place,
    acting: Acting,
    account: Account,
    member: Membership,
}

/// A service account of a group whose chair asks. What one may not manage is not there.
pub fn manage(tx: &mut Tx<'_>, id: AccountId) -> Result<Managed> {
    let account = Account::get(tx, id)?;
    let group = account.group_id.ok_or_else(Error::not_found)?;
    let place = Place::group(tx, group)?;
    if place.member.is_none() {
        return Err(Error::not_found());
    }
    let acting = place.may(tx, Action::ManageServiceAccounts)?;
    let member = Membership::find_of(tx, group, id)?.ok_or_else(Error::not_found)?;
    Ok(Managed { place, acting, account, member })
}
