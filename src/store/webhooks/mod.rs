//! Webhooks: who has which entries of the record sent to which address. What only makes the sending work stands
//! beside it, in tables of its own: `cursors`, `secrets`, `deliveries`.

mod cursors;
mod deliveries;
mod secrets;

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{accounts, memberships, webhooks};
use crate::domain::accounts::AccountState;
use crate::domain::ids::{AccountId, AnyId, GroupId, MemberId, ProposalId, WebhookId};
use crate::domain::time::Instant;
use crate::domain::webhooks::{DisabledReason, WebhookState};
use crate::error::Result;
use crate::on;

pub use cursors::{Cursor, claim, groups_that_listen, hear, is_any_listening, is_due};
pub use deliveries::{Delivery, forget};
pub use secrets::{Key, forget_ended, signing};

/// Which entries go to which address.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = webhooks, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Webhook {
    /// Its id.
    pub id: WebhookId,
    /// Of which group.
    pub group_id: GroupId,
    /// Of which of its proposals, if only of one.
    pub proposal_id: Option<ProposalId>,
    /// Who answers for it: with whose rights it is read what is sent.
    pub member_id: MemberId,
    /// To which address.
    pub url: String,
    /// Which actions: patterns with spaces between them; all where there are none.
    pub events: String,
    /// What it is for.
    pub description: Option<String>,
    /// Where it stands.
    pub state: WebhookState,
    /// Why nothing is sent.
    pub disabled_reason: Option<DisabledReason>,
    /// When it was ended.
    pub ended_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(Webhook, webhooks, WebhookId);

impl Webhook {
    /// The webhooks of a group, also those that ended, in the order in which they were made.
    pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<WebhookId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(WebhookId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => webhooks::table
            .filter(webhooks::group_id.eq(group))
            .filter(webhooks::id.gt(after))
            .order(webhooks::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |webhook| webhook.id.to_string()))
    }

    /// How many of a group have not ended.
    pub fn count(tx: &mut Tx<'_>, group: GroupId) -> Result<i64> {
        Ok(on!(tx.conn(), c => webhooks::table
            .filter(webhooks::group_id.eq(group))
            .filter(webhooks::state.ne(WebhookState::Ended))
            .select(count_star())
            .first(c)?))
    }

    /// These webhooks, each with the account of who answers for it, where that can be used.
    pub fn with_accounts(tx: &mut Tx<'_>, ids: &[WebhookId]) -> Result<Vec<(Self, Option<AccountId>)>> {
        let rows: Vec<(Self, AccountId, AccountState)> = on!(tx.conn(), c => webhooks::table
            .inner_join(memberships::table.on(memberships::id.eq(webhooks::member_id)))
            .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
            .filter(webhooks::id.eq_any(ids))
            .select((webhooks::all_columns, accounts::id, accounts::state))
            .load(c)?);
        let usable = |state| state == AccountState::Active;
        Ok(rows
            .into_iter()
            .map(|(webhook, id, state)| (webhook, Some(id).filter(|_| usable(state))))
            .collect())
    }

    /// Who answers for these, by their ids.
    pub fn makers(tx: &mut Tx<'_>, ids: &[WebhookId]) -> Result<Vec<(AnyId, MemberId)>> {
        let rows: Vec<(WebhookId, MemberId)> = on!(tx.conn(), c => webhooks::table
            .filter(webhooks::id.eq_any(ids))
            .select((webhooks::id, webhooks::member_id))
            .load(c)?);
        Ok(rows.into_iter().map(|(webhook, member)| (webhook.cast(), member)).collect())
    }
}

/// Those that were ended before `before`, and still have an address; some at a time.
pub fn with_address(tx: &mut Tx<'_>, before: Instant) -> Result<Vec<WebhookId>> {
    /// At most.
    const SOME: i64 = 100;
    Ok(on!(tx.conn(), c => webhooks::table
        .filter(webhooks::ended_at.lt(before))
        .filter(webhooks::url.like("http%"))
        .order(webhooks::id.asc())
        .limit(SOME)
        .select(webhooks::id)
        .load(c)?))
}
