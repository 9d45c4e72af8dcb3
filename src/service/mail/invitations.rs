//! Invitations by mail, each with a code of its own.

use chrono_tz::Tz;

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
use crate::words::{About, Words};

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
    let (words, zone) = manner_for(tx, &address, &inviting)?;
    let (group, url) = (quoted(&group.name), app.config.public_url.as_str());
    let about: [About<'_>; 8] = [
        ("inviter", quoted(&inviting.name).into()),
        ("group", group.as_str().into()),
        ("url", url.into()),
        ("role", words.code("role", invitation.role).into()),
        ("stakeholders", invitation.stakeholder_group.as_str().into()),
        ("code", code.code.as_str().into()),
        ("until", super::until(words, code.expires_at, zone).into()),
        ("link", format!("{url}/invitations/accept?code={}", code.code).into()),
    ];
    Ok(Some(Letter {
        id: mail.id,
        name: quoted(invitation.name.as_deref().unwrap_or_default()),
        address,
        language: words.tag(),
        subject: words.letter("mail-invitation.subject", &[("group", group.as_str().into())]),
        text: format!("{}\n", words.letter("mail-invitation", &about)),
        unsubscribe: None,
        at: tx.now(),
    }))
}

/// In whose words and time zone somebody is invited: in their own where the address has an account. Of anybody else
/// nothing is known but who invites them: they will most likely understand each other. The group has no language of its
/// own. In which zone a stranger is, nobody knows.
fn manner_for(tx: &mut Tx<'_>, address: &str, inviting: &Account) -> Result<(Words, Tz)> {
    let invited = Account::find_by_email(tx, address)?;
    Ok(invited.map_or_else(|| (super::manner(inviting).0, Tz::UTC), |invited| super::manner(&invited)))
}
