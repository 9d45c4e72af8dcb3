//! Invitations by mail, each with a code of its own.

use super::at_once;
use crate::domain::accounts::CodePurpose;
use crate::domain::groups::{InvitationState, Standing};
use crate::domain::ids::InvitationId;
use crate::domain::mail::{Letter, MailKind, quoted};
use crate::error::Result;
use crate::service::{App, codes};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::groups::Group;
use crate::store::invitations::Invitation;
use crate::store::memberships::Membership;
use crate::store::outbox::{self, Mail};

/// Puts new invitations into the outbox. Gives whether they are mailed.
pub fn invite(tx: &mut Tx<'_>, app: &App, invitations: &[Invitation]) -> Result<bool> {
    if app.mailer.is_none() {
        return Ok(false);
    }
    let mail = |i: &Invitation| Mail { subject_id: Some(i.id.cast()), ..at_once(tx, MailKind::Invitation) };
    let rows: Vec<Mail> = invitations.iter().map(mail).collect();
    outbox::insert(tx, &rows)?;
    Ok(true)
}

/// The mail with a code to redeem an invitation; none where it was redeemed or taken back meanwhile.
pub(super) fn write(tx: &mut Tx<'_>, app: &App, mail: &Mail) -> Result<Option<Letter>> {
    let Some(id) = mail.subject_id.map(|id| -> InvitationId { id.cast() }) else { return Ok(None) };
    let invitation = Invitation::get(tx, id)?;
    let is_open = invitation.state == InvitationState::Open && invitation.expires_at > tx.now();
    let Some(address) = invitation.email.clone().filter(|_| is_open) else { return Ok(None) };
    let group = Group::get(tx, invitation.group_id)?;
    if group.state == Standing::Archived {
        return Ok(None);
    }
    let inviting = Membership::get(tx, invitation.invited_by)?;
    let inviting = Account::get(tx, inviting.account_id)?;
    let code = codes::add(tx, CodePurpose::Invitation, id, invitation.expires_at)?;
    let (group, url) = (quoted(&group.name), &app.config.public_url);
    Ok(Some(Letter {
        id: mail.id,
        name: quoted(invitation.name.as_deref().unwrap_or_default()),
        address,
        subject: format!("Invitation to {group}"),
        text: format!(
            "{} invites you to take part in {group} at {url}, as {} for {}.\n\nThe code: {}\n\n\
             It holds once, until {}. Accept at {url}/invitations/accept?code={}, with a name and a password, or \
             signed in with the account that you have.\n\nIf this is nothing to you, do nothing.\n",
            quoted(&inviting.name),
            invitation.role,
            invitation.stakeholder_group,
            code.code,
            code.expires_at,
            code.code
        ),
        unsubscribe: None,
        at: tx.now(),
    }))
}
