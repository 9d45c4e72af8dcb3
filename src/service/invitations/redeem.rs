//! Redeems an invitation: for the account that is signed in, or for a new one.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::access::{Actor, Principal, Scope};
use crate::domain::accounts::{AccountKind, AccountState, CodePurpose};
use crate::domain::groups::{InvitationState, MembershipState, Standing};
use crate::domain::ids::{AccountId, InvitationId};
use crate::domain::passwords::NewPassword;
use crate::domain::secrets::Secret;
use crate::domain::text::{Email, Name};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::accounts::{self, CreateAccount};
use crate::service::authenticate::Credential;
use crate::service::members::{self, Entering, MemberView};
use crate::service::{App, claims, codes, passwords};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::groups::Group;
use crate::store::invitations::Invitation;
use crate::store::record::{self, Entry};

/// Somebody redeems an invitation.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Redeem {
    /// The one-time code.
    pub code: Secret,
    /// For a new account: the name shown, unless the invitation has it.
    pub name: Option<Name>,
    /// For a new account: the password, at least 15 characters, any you like.
    pub password: Option<NewPassword>,
}

/// A new account to be made: the hash of its password. None where somebody is signed in.
pub type Newcomer = Option<String>;

/// Hashes the password of a newcomer, once the code was found to hold.
pub async fn prepare(app: &App, credential: &Credential, redeem: &Redeem) -> Result<Newcomer> {
    if !matches!(credential, Credential::None) {
        if redeem.password.is_some() || redeem.name.is_some() {
            return Err(Error::field("/password", "is for a new account, and you are signed in"));
        }
        return Ok(None);
    }
    let Some(password) = &redeem.password else { return Err(missing("password")) };
    let asked = redeem.clone();
    let invitation = app.db.read(move |tx| live(tx, &asked.code)).await?;
    let name = redeem.name.as_deref().or(invitation.name.as_deref()).ok_or_else(|| missing("name"))?;
    let words = [name, invitation.email.as_deref().unwrap_or_default()];
    passwords::hash(app, "/password", password, &words).await.map(Some)
}

fn missing(name: &str) -> Error {
    Error::fields(vec![FieldError {
        pointer: format!("/{name}"),
        code: Code::MissingField,
        detail: format!("missing field `{name}`: without being signed in, a new account is made"),
    }])
}

/// Makes the invited person a member.
pub fn redeem(tx: &mut Tx<'_>, redeem: &Redeem, newcomer: &Newcomer) -> Result<MemberView> {
    let group = live(tx, &redeem.code)?.group_id;
    let group = Group::lock(tx, group)?;
    let mut invitation = live(tx, &redeem.code)?;
    if group.state == Standing::Archived {
        return Err(Error::because(Code::Ended, "The group is archived; it can only be read."));
    }
    codes::spend(tx, &redeem.code)?;
    let account = match (tx.actor.clone(), newcomer) {
        (Actor::Account(principal), _) => signed_in(tx, &principal)?,
        (Actor::Anonymous, Some(hash)) => new_account(tx, &invitation, redeem.name.as_ref(), hash)?,
        _ => return Err(Error::new(Code::Unauthenticated)),
    };
    let entering = Entering {
        role: invitation.role,
        stakeholder_group: invitation.stakeholder_group.clone(),
        organisation: invitation.organisation.clone(),
        region: None,
        statement: None,
        state: MembershipState::Active,
    };
    let member = members::enter(tx, group.id, account, entering)?;
    // The address has done its work; who came is a member now.
    (invitation.state, invitation.email, invitation.name) = (InvitationState::Redeemed, None, None);
    invitation.update(tx)?;
    let entry =
        Entry::new("member.invited_in", group.id).object("group", group.id).object("member", member.id);
    record::append(tx, &entry.object("invitation", invitation.id))?;
    members::shown(tx, member, true)
}

/// The open invitation of a code. Refused alike when the code is unknown, used, taken back or expired.
fn live(tx: &mut Tx<'_>, code: &Secret) -> Result<Invitation> {
    let id: InvitationId = codes::opens_for(tx, code, CodePurpose::Invitation)?;
    let invitation = Invitation::get(tx, id)?;
    if invitation.state == InvitationState::Open { Ok(invitation) } else { Err(codes::does_not_hold()) }
}

fn signed_in(tx: &mut Tx<'_>, principal: &Principal) -> Result<AccountId> {
    if !tx.actor.has_scope(Scope::Contribute) {
        return Err(Error::new(Code::InsufficientScope).with("scope", Scope::Contribute));
    }
    let account = Account::get(tx, principal.account)?;
    if account.kind == AccountKind::Service {
        return Err(Error::because(Code::Forbidden, "A service account belongs to one group alone."));
    }
    Ok(account.id)
}

fn new_account(
    tx: &mut Tx<'_>,
    invitation: &Invitation,
    name: Option<&Name>,
    hash: &str,
) -> Result<AccountId> {
    let email = invitation.email.as_deref().map(Email::parse);
    let email = email.and_then(Result::ok).ok_or_else(codes::does_not_hold)?;
    let known = invitation.name.as_deref().and_then(|name| Name::parse(name).ok());
    let name = name.cloned().or(known).ok_or_else(|| missing("name"))?;
    if Account::find_by_email(tx, &email)?.is_some() {
        return Err(Error::rule("The address has an account: sign in to redeem the invitation with it."));
    }
    let new = CreateAccount { email, name, is_admin: false, language: None, time_zone: None };
    let account = accounts::insert(tx, &new, AccountState::Active)?;
    claims::own(tx, account.id, hash)?;
    Ok(account.id)
}
