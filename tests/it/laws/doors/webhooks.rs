//! Webhooks of a group.

use serde_json::{Value, json};

use super::case::Case;
use super::law::hold;
use super::scene::Scene;

pub fn cases() -> Vec<Case> {
    vec![
        Case::of("create_webhook", "group").body(webhook()),
        Case::of("list_webhooks", "group"),
        // What one may not manage is not there for who is no member.
        Case::of("get_webhook", "webhook").hidden(),
        Case::of("update_webhook", "webhook").hidden().body(json!({"description": "Chat $n"})),
        Case::of("replace_webhook_secret", "webhook").hidden(),
        Case::of("test_webhook", "webhook").hidden(),
        Case::of("list_webhook_deliveries", "webhook").hidden(),
        Case::of("replay_webhook", "webhook").hidden().body(json!({"after": 0})),
        Case::of("end_webhook", "webhook to end").hidden().once(),
    ]
}

/// To an address that is not called, and of what does not happen.
fn webhook() -> Value {
    json!({"url": "https://localhost:9/", "events": ["nothing.at_all"]})
}

async fn furnish(scene: &mut Scene<'_>) {
    let path = format!("/groups/{}/webhooks", scene.group.id);
    for name in ["webhook", "webhook to end"] {
        let made = scene.group.chair().post(&path, webhook()).await.expect(201);
        scene.put(name, made["id"].clone(), None);
    }
}

#[test]
fn webhooks_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn webhooks_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
