//! Webhooks: entries of the record, sent to an address that a group names.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::Semaphore;

use super::{ById, Call, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Group, Webhook};
use crate::domain::webhooks::WebhookDeliveryState;
use crate::error::{Error, Result};
use crate::service::idempotency::Answer;
use crate::service::webhooks::{self, CreateWebhook, DeliveryView, Replay, UpdateWebhook};

/// Test calls under way at once; others wait for their turn.
static TRYING: Semaphore = Semaphore::const_new(8);

const MANAGE: Policy = Policy::Group(Action::ManageWebhooks);

/// Which deliveries.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
    /// Only those in this state.
    state: Option<WebhookDeliveryState>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("webhooks");
    made(&mut api);
    kept(&mut api);
    sent(&mut api);
    api
}

fn made(api: &mut Operations) {
    api.post(
        "/groups/{id}/webhooks",
        "create_webhook",
        "Have entries of the record sent to an address; the answer holds the secret that signs them, once",
        MANAGE,
        |tx, r: &Req<ById<Group>, Nothing, CreateWebhook>| webhooks::create(tx, &r.app, r.path.id, &r.body),
    )
    .example(json!({
        "url": "https://hooks.example.org/assent", "events": ["stance.*", "call.opened"],
        "description": "Our chat room",
    }))
    .secret();
    api.get(
        "/groups/{id}/webhooks",
        "list_webhooks",
        "The webhooks of a group, also those that ended",
        MANAGE,
        |tx, r: &Req<ById<Group>, Paging>| webhooks::list(tx, r.path.id, &r.query.by_id()?),
    );
}

fn kept(api: &mut Operations) {
    api.get(
        "/webhooks/{id}",
        "get_webhook",
        "A webhook, without its secret",
        MANAGE,
        |tx, r: &Req<ById<Webhook>>| webhooks::get(tx, r.path.id),
    );
    api.patch(
        "/webhooks/{id}",
        "update_webhook",
        "Change a webhook, disable it, or enable it again: it goes on where it stopped",
        MANAGE,
        |tx, r: &Req<ById<Webhook>, Nothing, UpdateWebhook>| webhooks::update(tx, &r.app, r.path.id, &r.body),
    )
    .example(json!({"events": [], "is_enabled": true}));
    api.delete(
        "/webhooks/{id}",
        "end_webhook",
        "End a webhook; it is kept for its log",
        MANAGE,
        |tx, r: &Req<ById<Webhook>>| webhooks::end(tx, r.path.id),
    );
    api.post(
        "/webhooks/{id}/secrets",
        "replace_webhook_secret",
        "Replace the secret; the answer holds the new one, once, and for 24 hours both sign",
        MANAGE,
        |tx, r: &Req<ById<Webhook>, Nothing, Nothing>| webhooks::rotate(tx, r.path.id),
    )
    .secret();
}

fn sent(api: &mut Operations) {
    api.add::<ById<Webhook>, Nothing, Nothing, DeliveryView, _, _>(
        Method::POST,
        "/webhooks/{id}/tests",
        "test_webhook",
        "Send a test call now, and see what comes of it",
        MANAGE,
        test,
    );
    api.get(
        "/webhooks/{id}/deliveries",
        "list_webhook_deliveries",
        "What a webhook sent in the last 30 days, and what was said to it, newest first",
        MANAGE,
        |tx, r: &Req<ById<Webhook>, Which>| {
            let paging = Paging { after: r.query.after.clone(), limit: r.query.limit };
            webhooks::list_deliveries(tx, r.path.id, r.query.state, &paging.by_id()?)
        },
    );
    api.post(
        "/webhooks/{id}/replays",
        "replay_webhook",
        "Send again from an entry on, or leave out what blocks the way",
        MANAGE,
        |tx, r: &Req<ById<Webhook>, Nothing, Replay>| webhooks::replay(tx, r.path.id, &r.body),
    )
    .example(json!({"after": 120}))
    .status(200);
}

/// Sends between two transactions: no connection to the database waits for a receiver.
async fn test(call: Call<ById<Webhook>, Nothing, Nothing>) -> Result<Answer> {
    let trial = call.look(|tx, r| webhooks::prepare(tx, &r.app, r.path.id)).await?;
    let turn = TRYING.acquire().await.map_err(Error::internal)?;
    let sent = call.req.app.outbound.post(&trial.message).await;
    drop(turn);
    call.write(move |tx, r| webhooks::keep(tx, r.path.id, &trial, &sent)).await
}
