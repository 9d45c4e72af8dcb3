//! Closes an account: what is personal is erased, what was said stays, attributed to the membership.

use super::AccountView;
use crate::domain::accounts::{AccountState, CodePurpose, FORMER_MEMBER};
use crate::domain::groups::{InvitationState, MembershipState};
use crate::domain::ids::{AccountId, ApiTokenId};
use crate::error::{Error, Result};
use crate::service::feeds;
use crate::service::members::count_change;
use crate::service::role_calls;
use crate::service::sessions::in_person;
use crate::store::accounts::Account;
use crate::store::codes::Opens;
use crate::store::groups::Group;
use crate::store::invitations::Invitation;
use crate::store::memberships::Membership;
use crate::store::record::{self, Entry};
use crate::store::tokens::ApiToken;
use crate::store::{
    Tx, codes, idempotency, mail_pauses, notices, outbox, passwords, sessions, subscriptions,
};

/// Closes one's own account.
pub fn close_own(tx: &mut Tx<'_>) -> Result<AccountView> {
    let (id, _) = in_person(tx)?;
    let memberships = Membership::list_all_of_account(tx, id)?;
    let address = Account::get(tx, id)?.email;
    let invitations = match &address {
        Some(email) => Invitation::list_all_to(tx, email)?,
        None => Vec::new(),
    };
    outbox::remove_all(tx, id, address.as_deref())?;
    let groups = memberships.iter().map(|m| m.group_id).chain(invitations.iter().map(|i| i.group_id));
    Group::lock_all(tx, &groups.collect::<Vec<_>>())?;
    let admins = Account::lock_admins(tx)?;
    let mut account = Account::lock(tx, id)?;
    tx.check_revision(account.revision)?;
    if account.is_admin && !admins.iter().any(|admin| *admin != id) {
        return Err(Error::rule(
            "Somebody has to administer the instance: make another administrator first.",
        ));
    }
    if !Membership::groups_without_another_chair(tx, id)?.is_empty() {
        return Err(Error::rule("You are the only chair of a group: appoint another one there first."));
    }
    for member in memberships {
        leave(tx, member)?;
    }
    for invitation in invitations {
        erase_invitation(tx, invitation)?;
    }
    erase(&mut account);
    account.update(tx)?;
    let tokens = forget_credentials(tx, id)?;
    record::append(tx, &Entry::new("account.closed", id).object("account", id))?;
    record::forget_salts(tx, id.cast(), id.cast())?;
    for token in tokens {
        record::forget_salts(tx, id.cast(), token.cast())?;
    }
    Ok(account.into())
}

fn erase(account: &mut Account) {
    account.state = AccountState::Closed;
    account.email = None;
    FORMER_MEMBER.clone_into(&mut account.name);
    account.is_admin = false;
    "en".clone_into(&mut account.language);
    "UTC".clone_into(&mut account.time_zone);
}

fn leave(tx: &mut Tx<'_>, mut member: Membership) -> Result<()> {
    feeds::end_of(tx, &member)?;
    let (group, id, had_left) = (member.group_id, member.id, member.state == MembershipState::Left);
    member.state = MembershipState::Left;
    member.organisation = None;
    member.region = None;
    member.focal_point_of = None;
    member.statement = None;
    member.state_reason = None;
    member.update(tx)?;
    let offers = role_calls::erase_offers(tx, id)?;
    count_change(tx, group)?;
    let action = if had_left { "member.erased" } else { "member.left" };
    let entry = Entry::new(action, group).object("group", group).object("member", id);
    record::append(tx, &entry.role(member.role))?;
    for offer in offers {
        record::forget_salts(tx, group.cast(), offer.cast())?;
    }
    record::forget_salts(tx, group.cast(), id.cast())
}

/// An invitation that waits for the account's address, in whatever group, is taken back and names nobody.
fn erase_invitation(tx: &mut Tx<'_>, invitation: Invitation) -> Result<()> {
    let mut invitation = Invitation::lock(tx, invitation.id)?;
    let (group, id) = (invitation.group_id, invitation.id);
    (invitation.email, invitation.name, invitation.organisation) = (None, None, None);
    if invitation.state == InvitationState::Open {
        invitation.state = InvitationState::Revoked;
        codes::revoke(tx, Opens { purpose: CodePurpose::Invitation, subject: Some(id.cast()) })?;
    }
    invitation.update(tx)?;
    let entry = Entry::new("invitation.erased", group).object("group", group).object("invitation", id);
    record::append(tx, &entry)?;
    record::forget_salts(tx, group.cast(), id.cast())
}

/// Gives the tokens, whose names were erased.
fn forget_credentials(tx: &mut Tx<'_>, id: AccountId) -> Result<Vec<ApiTokenId>> {
    passwords::remove(tx, id)?;
    sessions::remove_all(tx, id)?;
    idempotency::forget_of(tx, id.cast())?;
    notices::remove_all(tx, id)?;
    subscriptions::remove_all(tx, id)?;
    mail_pauses::remove(tx, id)?;
    codes::revoke(tx, Opens { purpose: CodePurpose::Claim, subject: Some(id.cast()) })?;
    crate::service::codes::revoke_mailed(tx, id)?;
    ApiToken::erase_all(tx, id)
}
