mod anchors;
mod answers;
mod attacks;
mod changes;
mod channels;
mod context;
mod history;
mod made;
mod many;
mod mine;
mod moderation;
mod official;
mod once;
mod rounds;
mod stakeholder_groups;
mod subjects;
mod threads;

use serde_json::{Value, json};

use crate::support::{Client, Scene};

pub fn comments_of(scene: &Scene) -> String {
    format!("/proposals/{}/comments", scene.proposal)
}

/// A note on the proposal as a whole.
pub fn note(scene: &Scene, body: &str) -> Value {
    json!({"subject": {"kind": "proposal", "id": scene.proposal}, "kind": "note", "body": body})
}

pub async fn post(client: &Client, scene: &Scene, body: &str) -> Value {
    client.post(&comments_of(scene), note(scene, body)).await.expect(201)
}

pub async fn reply(client: &Client, scene: &Scene, parent: &Value, body: &str) -> Value {
    let reply = json!({"parent_id": parent["id"], "kind": "note", "body": body});
    client.post(&comments_of(scene), reply).await.expect(201)
}

pub fn path(comment: &Value) -> String {
    format!("/comments/{}", comment["id"].as_str().unwrap())
}

pub fn bodies(list: &Value) -> Vec<String> {
    list["items"].as_array().unwrap().iter().map(|c| c["body"].as_str().unwrap_or("-").to_owned()).collect()
}
