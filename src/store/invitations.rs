//! Invitations to a group.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::invitations;
use crate::domain::access::Role;
use crate::domain::groups::InvitationState;
use crate::domain::ids::{GroupId, InvitationId, MemberId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An invitation.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = invitations, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// To which group.
    pub group_id: GroupId,
    /// To whom; none once it was redeemed.
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
    /// When.
    pub created_at: Instant,
    /// Until when it can be redeemed.
    pub expires_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Invitation, invitations, InvitationId);

impl Invitation {
    /// The invitations of a group, oldest first.
    pub fn list(
        tx: &mut Tx<'_>,
        group: GroupId,
        state: Option<InvitationState>,
        window: &Window<InvitationId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(InvitationId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let query = invitations::table
                .filter(invitations::group_id.eq(group))
                .filter(invitations::id.gt(after))
                .order(invitations::id.asc())
                .limit(window.probe())
                .into_boxed();
            match state {
                Some(state) => query.filter(invitations::state.eq(state)).load(c)?,
                None => query.load(c)?,
            }
        });
        Ok(window.cut(rows, |i| i.id.to_string()))
    }

    /// Every invitation to an address, in whatever group.
    pub fn list_all_to(tx: &mut Tx<'_>, email: &str) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => invitations::table
            .filter(invitations::email.eq(email))
            .order(invitations::id.asc())
            .load(c)?))
    }

    /// Which of these addresses have an invitation that can still be redeemed.
    pub fn open_among(tx: &mut Tx<'_>, group: GroupId, emails: &[String]) -> Result<Vec<String>> {
        let now = tx.now();
        let found: Vec<Option<String>> = on!(tx.conn(), c => invitations::table
            .filter(invitations::group_id.eq(group))
            .filter(invitations::state.eq(InvitationState::Open))
            .filter(invitations::expires_at.gt(now))
            .filter(invitations::email.eq_any(emails))
            .select(invitations::email)
            .load(c)?);
        Ok(found.into_iter().flatten().collect())
    }
}

/// Those that could last be redeemed before `before`, and still say to whom they went; some at a time.
pub fn ended(tx: &mut Tx<'_>, before: Instant) -> Result<Vec<InvitationId>> {
    /// At most.
    const SOME: i64 = 100;
    let says = invitations::email
        .is_not_null()
        .or(invitations::name.is_not_null())
        .or(invitations::organisation.is_not_null());
    Ok(on!(tx.conn(), c => invitations::table
        .filter(invitations::expires_at.lt(before))
        .filter(says)
        .order(invitations::id.asc())
        .limit(SOME)
        .select(invitations::id)
        .load(c)?))
}
