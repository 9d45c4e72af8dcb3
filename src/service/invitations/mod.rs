//! Invitations to a group: one by one or from a list, redeemed with a one-time code.

mod import;
mod redeem;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::{self, digest_of};
use super::place::{Acting, Place};
use super::view::View;
use super::{App, Page, Window, mail};
use crate::domain::access::{Action, Role};
use crate::domain::accounts::CodePurpose;
use crate::domain::groups::InvitationState;
use crate::domain::ids::{GroupId, InvitationId, MemberId};
use crate::domain::members::is_appointed;
use crate::domain::text::{Email, Label, Name, Title};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::codes::{self as code_rows, Opens};
use crate::store::groups::Group;
use crate::store::invitations::Invitation;
use crate::store::{Tx, record};

pub use self::import::{ImportInvitations, ImportedView, import};
pub use self::redeem::{Newcomer, Redeem, prepare, redeem};

/// How long an invitation can be redeemed, in days.
const DAYS: i64 = 14;

/// An invitation to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// To whom.
    pub email: Email,
    /// The invited person's name, where it is known.
    pub name: Option<Name>,
    /// As what; other roles than `stakeholder` and `observer` are the chair's to give.
    pub role: Role,
    /// The stakeholder group that the invited person would speak from.
    pub stakeholder_group: Label,
    /// The organisation, if any.
    pub organisation: Option<Title>,
}

/// An invitation, without its code.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Invitation")]
pub struct InvitationView {
    /// Its id.
    pub id: InvitationId,
    /// To which group.
    pub group_id: GroupId,
    /// To whom; null once it was redeemed.
    pub email: Option<String>,
    /// The invited person's name, where it is known.
    pub name: Option<String>,
    /// As what.
    pub role: Role,
    /// The stakeholder group that the invited person would speak from.
    pub stakeholder_group: String,
    /// The organisation, if any.
    pub organisation: Option<String>,
    /// Where it stands.
    pub state: InvitationState,
    /// Who invited.
    pub invited_by: MemberId,
    /// Until when it can be redeemed.
    pub expires_at: Instant,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for InvitationView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/invitations/{}", self.id))
    }
}

impl From<Invitation> for InvitationView {
    fn from(invitation: Invitation) -> Self {
        let Invitation {
            id,
            group_id,
            email,
            name,
            role,
            stakeholder_group,
            organisation,
            state,
            invited_by,
            created_at,
            expires_at,
            revision,
        } = invitation;
        Self {
            id,
            group_id,
            email,
            name,
            role,
            stakeholder_group,
            organisation,
            state,
            invited_by,
            expires_at,
            revision,
            created_at,
        }
    }
}

/// An invitation with its code.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "IssuedInvitation")]
pub struct IssuedView {
    /// The invitation.
    #[serde(flatten)]
    pub invitation: InvitationView,
    /// Redeems it, once: to be handed to the invited person. Not shown again.
    pub code: String,
    /// Is a mail on its way to the invited person? It holds a code of its own.
    pub is_mailed: bool,
}

impl View for IssuedView {
    fn revision(&self) -> Option<i64> {
        self.invitation.revision()
    }
    fn location(&self) -> Option<String> {
        self.invitation.location()
    }
}

/// Invites somebody.
pub fn invite(tx: &mut Tx<'_>, app: &App, group: GroupId, new: &Invite) -> Result<IssuedView> {
    let (place, acting) = may_invite(tx, group, [new.role])?;
    if !Invitation::open_among(tx, group, &[new.email.to_string()])?.is_empty() {
        let detail = "There is an invitation to this address that can still be redeemed.";
        return Err(Error::because(Code::AlreadyExists, detail));
    }
    let mut issued = issue(tx, app, &place, &acting, std::slice::from_ref(new))?;
    issued.pop().ok_or_else(|| Error::internal("an invitation that was not made"))
}

/// The group, where the actor may invite to these roles. Locks it.
fn may_invite(
    tx: &mut Tx<'_>,
    group: GroupId,
    roles: impl IntoIterator<Item = Role>,
) -> Result<(Place, Acting)> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::ManageMembers)?;
    if roles.into_iter().any(is_appointed) {
        place.may(tx, Action::AppointMember)?;
    }
    Ok((place, acting))
}

/// Makes invitations with their codes, and mails them, however many, in four queries and the record's.
fn issue(
    tx: &mut Tx<'_>,
    app: &App,
    place: &Place,
    acting: &Acting,
    new: &[Invite],
) -> Result<Vec<IssuedView>> {
    let (now, invited_by) = (tx.now(), acting.member()?.id);
    let expires_at = now.plus_days(DAYS);
    let rows: Vec<Invitation> = new
        .iter()
        .map(|invite| Invitation {
            id: tx.new_id(),
            group_id: place.group.id,
            email: Some(invite.email.to_string()),
            name: invite.name.as_deref().map(str::to_owned),
            role: invite.role,
            stakeholder_group: invite.stakeholder_group.to_string(),
            organisation: invite.organisation.as_deref().map(str::to_owned),
            state: InvitationState::Open,
            invited_by,
            created_at: now,
            expires_at,
            revision: 1,
        })
        .collect();
    Invitation::insert_all(tx, &rows)?;
    let texts: Vec<String> = rows.iter().map(|_| codes::new_code()).collect();
    let digests: Vec<_> =
        texts.iter().zip(&rows).map(|(code, row)| (digest_of(code), row.id.cast())).collect();
    code_rows::insert_all(tx, CodePurpose::Invitation, &digests, expires_at)?;
    let entry = place.entry("members.invited", acting).detail("invitations", rows.len());
    record::append(tx, &entry)?;
    let is_mailed = mail::invite(tx, app, &rows)?;
    let issued = rows.into_iter().zip(texts);
    Ok(issued.map(|(row, code)| IssuedView { invitation: row.into(), code, is_mailed }).collect())
}

/// Takes an invitation back.
pub fn revoke(tx: &mut Tx<'_>, id: InvitationId) -> Result<InvitationView> {
    let mut invitation = Invitation::lock(tx, id)?;
    let place = Place::group(tx, invitation.group_id)?;
    let acting = place.may(tx, Action::ManageMembers)?;
    tx.check_revision(invitation.revision)?;
    if invitation.state != InvitationState::Open {
        return Err(Error::because(Code::Ended, "The invitation was redeemed or taken back."));
    }
    invitation.state = InvitationState::Revoked;
    invitation.update(tx)?;
    code_rows::revoke(tx, Opens { purpose: CodePurpose::Invitation, subject: Some(id.cast()) })?;
    record::append(tx, &place.entry("invitation.revoked", &acting).object("invitation", id))?;
    Ok(invitation.into())
}

/// An invitation.
pub fn get(tx: &mut Tx<'_>, id: InvitationId) -> Result<InvitationView> {
    let invitation = Invitation::get(tx, id)?;
    Place::group(tx, invitation.group_id)?.may(tx, Action::ManageMembers)?;
    Ok(invitation.into())
}

/// The invitations of a group.
pub fn list(
    tx: &mut Tx<'_>,
    group: GroupId,
    state: Option<InvitationState>,
    window: &Window<InvitationId>,
) -> Result<Page<InvitationView>> {
    Place::group(tx, group)?.may(tx, Action::ManageMembers)?;
    Ok(Invitation::list(tx, group, state, window)?.map(Into::into))
}
