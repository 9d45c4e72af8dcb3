//! Webhooks: what is sent, in which order, signed by what, tried again when; and where nothing is sent to.

mod guarded;
mod managed;
mod retried;
mod sent;

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Call, Client, Group, Receiver, Scene, World};

/// A group for members with a proposal.
async fn stage(w: &World) -> (Group, Scene) {
    let group = w.group_with("wg", json!({"visibility": "members"})).await;
    let scene = w.proposal_in(&group, Step::Deliberation).await;
    w.settle().await;
    (group, scene)
}

/// A webhook of the facilitator's to a receiver; `changes` replaces fields of the request.
async fn subscribe(group: &Group, receiver: &Receiver, changes: Value) -> Value {
    let mut new = json!({"url": receiver.url(), "events": ["comment.*"]});
    for (key, value) in changes.as_object().unwrap() {
        new[key] = value.clone();
    }
    group.facilitator().post(&format!("/groups/{}/webhooks", group.id), new).await.expect(201)
}

fn path(webhook: &Value) -> String {
    format!("/webhooks/{}", webhook["id"].as_str().unwrap())
}

async fn says(client: &Client, scene: &Scene, n: i32) {
    let new = json!({"subject": {"kind": "proposal", "id": scene.proposal}, "kind": "note", "body": format!("Remark {n}.")});
    client.post(&format!("/proposals/{}/comments", scene.proposal), new).await.expect(201);
}

/// The record of the group, to its end.
async fn record(group: &Group) -> Vec<Value> {
    let (mut all, mut after) = (Vec::new(), json!("0"));
    while let Some(from) = after.as_str() {
        let page = format!("/groups/{}/record?after={from}&limit=100", group.id);
        let page = group.chair().get(&page).await.expect(200);
        all.extend(page["items"].as_array().unwrap().clone());
        after = page["next"].clone();
    }
    all
}

/// The numbers of the entries in calls.
fn numbers(calls: &[Call]) -> Vec<i64> {
    calls.iter().map(|call| call.event()["data"]["seq"].as_i64().unwrap()).collect()
}

/// What was sent, newest first.
async fn log(group: &Group, webhook: &Value) -> Vec<Value> {
    let log = group.facilitator().get(&format!("{}/deliveries", path(webhook))).await.expect(200);
    log["items"].as_array().unwrap().clone()
}

/// The webhook as it is now.
async fn now(group: &Group, webhook: &Value) -> Value {
    group.facilitator().get(&path(webhook)).await.expect(200)
}
