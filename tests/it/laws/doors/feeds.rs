//! Feeds, and the tokens that open them.

use serde_json::json;

use super::case::Case;
use super::law::hold;
use super::scene::Scene;

pub fn cases() -> Vec<Case> {
    vec![
        Case::of("get_outputs_feed", "group"),
        Case::of("get_deadlines_feed", "group"),
        Case::of("create_feed_token", "group").body(json!({"kind": "outputs"})),
        Case::plain("list_feed_tokens"),
        // Another's token is not there.
        Case::of("get_feed_token", "feed token").owner_only(),
        Case::of("get_feed_token", "feed token").own().owner_only(),
        Case::of("revoke_feed_token", "feed token").owner_only(),
        Case::of("revoke_feed_token", "feed token").own().owner_only(),
    ]
}

async fn furnish(scene: &mut Scene<'_>) {
    let path = format!("/groups/{}/feed-tokens", scene.group.id);
    let made = scene.group.seat("ps1").post(&path, json!({"kind": "deadlines"})).await.expect(201);
    scene.put("feed token", made["id"].clone(), None);
    for seat in ["chair", "gov1"] {
        let made = scene.group.seat(seat).post(&path, json!({"kind": "deadlines"})).await.expect(201);
        scene.put(format!("feed token@{seat}"), made["id"].clone(), None);
    }
}

#[test]
fn feeds_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn feeds_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
