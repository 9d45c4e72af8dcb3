//! Webhooks, as they come in and are shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::change::Change;
use crate::domain::ids::{EntryId, GroupId, MemberId, ProposalId, WebhookDeliveryId, WebhookId};
use crate::domain::text::Line;
use crate::domain::time::Instant;
use crate::domain::web_address::WebAddress;
use crate::domain::webhooks::{
    DisabledReason, MOST_PATTERNS, Pattern, WebhookDeliveryKind, WebhookDeliveryState, WebhookState,
};
use crate::service::view::View;
use crate::store::webhooks::{Delivery, Webhook};

/// What a webhook is for.
pub type Description = Line<200>;

/// A webhook to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateWebhook {
    /// To which address.
    pub url: WebAddress,
    /// Which actions of the record, as `call.opened`, or all of a kind, as `stance.*`; all unless told.
    #[serde(default)]
    #[schemars(length(max = MOST_PATTERNS))]
    pub events: Vec<Pattern>,
    /// Only what concerns this proposal of the group.
    pub proposal_id: Option<ProposalId>,
    /// What it is for.
    pub description: Option<Description>,
}

/// What is to be changed of a webhook.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateWebhook {
    /// To which address.
    pub url: Option<WebAddress>,
    /// Which actions of the record; all where there are none.
    #[schemars(length(max = MOST_PATTERNS))]
    pub events: Option<Vec<Pattern>>,
    /// What it is for.
    #[serde(default)]
    pub description: Change<Description>,
    /// Whether anything is sent. Who enables it answers for it from then on; it goes on where it stopped.
    pub is_enabled: Option<bool>,
}

/// From where on entries are sent again. One of the two.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Replay {
    /// From this entry on, which is sent, too.
    pub from_entry: Option<EntryId>,
    /// Instead: from the entry after this number on. A number ahead of where it is leaves out what lies between.
    #[schemars(range(min = 0))]
    pub after: Option<i64>,
}

/// A webhook: an address that is sent entries of the record.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Webhook")]
pub struct WebhookView {
    /// Its id.
    pub id: WebhookId,
    /// Of which group.
    pub group_id: GroupId,
    /// Of which of its proposals; null for all of the group.
    pub proposal_id: Option<ProposalId>,
    /// Who answers for it: it is sent what this member may read.
    pub member_id: MemberId,
    /// To which address.
    pub url: String,
    /// Which actions; all where there are none.
    pub events: Vec<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Where it stands.
    pub state: WebhookState,
    /// Why nothing is sent; null while it is active.
    pub disabled_reason: Option<DisabledReason>,
    /// When it was ended.
    pub ended_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for WebhookView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/webhooks/{}", self.id))
    }
}

impl From<Webhook> for WebhookView {
    fn from(webhook: Webhook) -> Self {
        let Webhook {
            id,
            group_id,
            proposal_id,
            member_id,
            url,
            events,
            description,
            state,
            disabled_reason,
            ended_at,
            revision,
            created_at,
        } = webhook;
        Self {
            id,
            group_id,
            proposal_id,
            member_id,
            url,
            events: events.split(' ').filter(|pattern| !pattern.is_empty()).map(str::to_owned).collect(),
            description,
            state,
            disabled_reason,
            ended_at,
            revision,
            created_at,
        }
    }
}

/// A webhook with its new secret.
#[derive(Clone, Serialize, JsonSchema)]
#[schemars(rename = "WebhookWithSecret")]
#[allow(missing_debug_implementations, reason = "holds a secret")]
pub struct WithSecretView {
    /// The webhook.
    #[serde(flatten)]
    pub webhook: WebhookView,
    /// What it signs with, as the Standard Webhooks specification writes it. Not shown again.
    pub secret: String,
    /// Until when the secret before it signs as well; null where there is none.
    pub old_secret_until: Option<Instant>,
}

impl View for WithSecretView {
    fn revision(&self) -> Option<i64> {
        self.webhook.revision()
    }
    fn location(&self) -> Option<String> {
        self.webhook.location()
    }
}

/// Something that a webhook sent, or tried to send.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "WebhookDelivery")]
pub struct DeliveryView {
    /// Its id.
    pub id: WebhookDeliveryId,
    /// By which webhook.
    pub webhook_id: WebhookId,
    /// Of what.
    pub kind: WebhookDeliveryKind,
    /// Of which entry of the record: the `webhook-id` it was sent with. Null for a test.
    pub entry_id: Option<EntryId>,
    /// The entry's number.
    pub seq: Option<i64>,
    /// What the entry says was done.
    pub action: Option<String>,
    /// What became of it.
    pub state: WebhookDeliveryState,
    /// How often it was tried.
    pub attempts: i64,
    /// The status of the last answer; null where there was none.
    pub status: Option<i64>,
    /// What went wrong the last time; null where nothing did.
    pub fault: Option<String>,
    /// How the last answer begins, on one line.
    pub answer: Option<String>,
    /// When it is tried next; null where it is not.
    pub next_at: Option<Instant>,
    /// When it was tried last.
    pub tried_at: Instant,
    /// When it was tried first.
    pub created_at: Instant,
}

impl View for DeliveryView {}

impl From<Delivery> for DeliveryView {
    fn from(delivery: Delivery) -> Self {
        let Delivery {
            id,
            webhook_id,
            kind,
            entry_id,
            seq,
            action,
            state,
            attempts,
            status,
            fault,
            answer,
            next_at,
            tried_at,
            created_at,
        } = delivery;
        Self {
            id,
            webhook_id,
            kind,
            entry_id,
            seq,
            action,
            state,
            attempts,
            status,
            fault,
            answer,
            next_at,
            tried_at,
            created_at,
        }
    }
}
