//! Everything that the service holds about one person, for that person.

use schemars::JsonSchema;
use serde::Serialize;

use super::AccountView;
use crate::domain::access::Role;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{GroupId, MemberId};
use crate::domain::notices::NoticeKind;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::feeds::FeedTokenView;
use crate::service::mail::PauseView;
use crate::service::sessions::{SessionView, principal};
use crate::service::subscriptions::SubscriptionView;
use crate::service::tokens::TokenView;
use crate::service::view::View;
use crate::service::{Window, sessions};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::feed_tokens::FeedToken;
use crate::store::mail_pauses::MailPause;
use crate::store::memberships::Membership;
use crate::store::notices::{self, Notice};
use crate::store::own_data::{self, Written};
use crate::store::page::MAX_LIMIT;
use crate::store::subscriptions::Subscription;
use crate::store::tokens::ApiToken;

/// Everything about the one who asks.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "OwnData")]
pub struct OwnDataView {
    /// When it was put together.
    pub as_of: Instant,
    /// The account.
    pub account: AccountView,
    /// The memberships, in every state.
    pub memberships: Vec<OwnMembership>,
    /// The sessions that are live.
    pub sessions: Vec<SessionView>,
    /// The API tokens, without their secrets.
    pub tokens: Vec<TokenView>,
    /// The tokens that open feeds, without their secrets.
    pub feed_tokens: Vec<FeedTokenView>,
    /// What one was told, oldest first.
    pub notices: Vec<OwnNotice>,
    /// How much mail one wants, as far as one has said.
    pub subscriptions: Vec<SubscriptionView>,
    /// That no mail about notices leaves for one's address, if so.
    pub mail_pause: Option<PauseView>,
    /// What was proposed, written, approved, taken and found, oldest first within each kind.
    pub contributions: Vec<Contribution>,
}
impl View for OwnDataView {}

/// A membership with all that it holds.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OwnMembership {
    /// Its id.
    pub id: MemberId,
    /// The group.
    pub group_id: GroupId,
    /// What one may do.
    pub role: Role,
    /// Whom one speaks from.
    pub stakeholder_group: String,
    /// The organisation, if any.
    pub organisation: Option<String>,
    /// The region, if any.
    pub region: Option<String>,
    /// The community whose focal point one is, if any.
    pub focal_point_of: Option<String>,
    /// What one said when asking to join.
    pub statement: Option<String>,
    /// Where it stands.
    pub state: MembershipState,
    /// Why.
    pub state_reason: Option<String>,
    /// Since when.
    pub joined_at: Instant,
    /// When one first came in; null where one was not admitted yet.
    pub first_joined_at: Option<Instant>,
}

/// Something that one was told.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OwnNotice {
    /// What.
    pub kind: NoticeKind,
    /// In which group.
    pub group_id: GroupId,
    /// What it is about.
    pub subject_id: uuid::Uuid,
    /// When it happened.
    pub happened_at: Instant,
    /// When it was read; null while it was not.
    pub read_at: Option<Instant>,
}

impl From<Notice> for OwnNotice {
    fn from(notice: Notice) -> Self {
        let Notice { kind, group_id, subject_id, happened_at, read_at, .. } = notice;
        Self { kind, group_id, subject_id: subject_id.uuid(), happened_at, read_at }
    }
}

/// Something done by the one who asks.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Contribution {
    /// What it is: `proposal`, `comment`, `stance`, …
    pub kind: &'static str,
    /// Its id.
    pub id: uuid::Uuid,
    /// What it stands on: a group, a proposal, a position, …
    pub on: uuid::Uuid,
    /// What it says, by field.
    pub fields: std::collections::BTreeMap<&'static str, String>,
    /// When.
    pub at: Instant,
}

impl From<Written> for Contribution {
    fn from(written: Written) -> Self {
        let Written { kind, id, on, fields, at } = written;
        Self { kind, id: id.uuid(), on: on.uuid(), fields: fields.into_iter().collect(), at }
    }
}

impl From<Membership> for OwnMembership {
    fn from(member: Membership) -> Self {
        let Membership {
            id,
            group_id,
            account_id: _,
            role,
            stakeholder_group,
            organisation,
            region,
            focal_point_of,
            statement,
            state,
            state_reason,
            joined_at,
            first_joined_at,
            revision: _,
        } = member;
        Self {
            id,
            group_id,
            role,
            stakeholder_group,
            organisation,
            region,
            focal_point_of,
            statement,
            state,
            state_reason,
            joined_at,
            first_joined_at,
        }
    }
}

/// Everything about the one who asks.
pub fn own_data(tx: &mut Tx<'_>) -> Result<OwnDataView> {
    let id = principal(tx)?.account;
    let account = Account::get(tx, id)?.into();
    let memberships = Membership::list_all_of_account(tx, id)?;
    let members: Vec<MemberId> = memberships.iter().map(|m| m.id).collect();
    let sessions = sessions::list(tx, &Window { after: None, limit: MAX_LIMIT })?.items;
    let tokens = ApiToken::list_all(tx, id)?;
    let feed_tokens = FeedToken::list_all(tx, id)?;
    let notices = notices::list_all(tx, id)?;
    let subscriptions = Subscription::list_all(tx, id)?;
    let mail_pause = MailPause::find(tx, id)?;
    let contributions = own_data::written_by(tx, &members)?;
    Ok(OwnDataView {
        as_of: tx.now(),
        account,
        memberships: memberships.into_iter().map(Into::into).collect(),
        sessions,
        tokens: tokens.into_iter().map(Into::into).collect(),
        feed_tokens: feed_tokens.into_iter().map(Into::into).collect(),
        notices: notices.into_iter().map(Into::into).collect(),
        subscriptions: subscriptions.into_iter().map(Into::into).collect(),
        mail_pause: mail_pause.map(Into::into),
        contributions: contributions.into_iter().map(Into::into).collect(),
    })
}
