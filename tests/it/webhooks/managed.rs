//! Webhooks are made, changed and ended.

use serde_json::json;

use super::{path, says, stage, subscribe};
use crate::support::{Receiver, hook_world};

#[test]
fn a_webhook_is_changed_disabled_enabled_and_ended() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let (receiver, other) = (Receiver::start(), Receiver::start());
        let webhook = subscribe(&group, &receiver, json!({})).await;
        let (lead, path) = (group.facilitator(), path(&webhook));
        let changed = json!({"url": other.url(), "events": ["topic.*", "comment.*"], "description": "Chat"});
        let told = lead.patch(&path, 1, changed).await.expect(200);
        assert_eq!(
            (&told["events"], &told["description"]),
            (&json!(["comment.*", "topic.*"]), &json!("Chat"))
        );
        lead.patch(&path, 1, json!({})).await.refused(412, "revision_stale");
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        assert_eq!((receiver.taken().len(), other.taken().len()), (0, 1));
        let told = lead.patch(&path, 2, json!({"is_enabled": false, "description": null})).await.expect(200);
        assert_eq!((&told["disabled_reason"], &told["description"]), (&json!("by_hand"), &json!(null)));
        says(group.stakeholder(), &scene, 2).await;
        w.hook().await;
        assert_eq!(other.taken().len(), 0);
        lead.post(&format!("{path}/replays"), json!({"after": 0})).await.refused(422, "rule_refused");
        lead.patch(&path, 3, json!({"is_enabled": true})).await.expect(200);
        w.hook().await;
        assert_eq!(other.taken().len(), 1);
        let told = lead.delete(&path, 4).await.expect(200);
        assert_eq!(told["state"], "ended");
        says(group.stakeholder(), &scene, 3).await;
        w.hook().await;
        assert_eq!(other.taken().len(), 0);
        // It is kept for its log.
        assert_eq!(lead.get(&path).await.expect(200)["state"], "ended");
        let sent = lead.get(&format!("{path}/deliveries?state=delivered")).await.expect(200);
        assert_eq!(sent["items"].as_array().unwrap().len(), 2);
        lead.delete(&path, 5).await.refused(409, "ended");
        lead.patch(&path, 5, json!({"is_enabled": true})).await.refused(409, "ended");
        lead.post(&format!("{path}/secrets"), json!({})).await.refused(409, "ended");
        lead.post(&format!("{path}/tests"), json!({})).await.refused(409, "ended");
        lead.post(&format!("{path}/replays"), json!({"after": 0})).await.refused(409, "ended");
    });
}

#[test]
fn what_a_webhook_cannot_be_is_refused() {
    hook_world(async |w| {
        let (group, _) = stage(&w).await;
        let other = w.group("other").await;
        let elsewhere = w.proposal_in(&other, assent::domain::workflow::Step::Topic).await;
        let (lead, create) = (group.facilitator(), format!("/groups/{}/webhooks", group.id));
        let url = "https://hooks.example.org/";
        for body in [
            json!({"url": "ftp://hooks.example.org/"}),
            json!({"url": "https://me:secret@hooks.example.org/"}),
            json!({"url": url, "events": ["*"]}),
            json!({"url": url, "events": ["Comment.posted"]}),
            json!({"url": url, "events": vec!["comment.*"; 51]}),
            json!({"url": url, "description": "x".repeat(201)}),
            json!({"url": url, "proposal_id": elsewhere.proposal}),
            json!({"url": url, "proposal_id": group.id}),
        ] {
            lead.post(&create, body).await.refused(422, "invalid_field");
        }
        lead.post(&create, json!({"url": url, "secret": "x"})).await.refused(422, "unknown_field");
        let quiet = json!({"url": url, "events": ["nothing.at_all"]});
        for _ in 0..20 {
            lead.post(&create, quiet.clone()).await.expect(201);
        }
        lead.post(&create, quiet.clone()).await.refused(422, "rule_refused");
        let first = lead.get(&create).await.expect(200)["items"][0].clone();
        lead.delete(&path(&first), 1).await.expect(200);
        lead.post(&create, quiet).await.expect(201);
    });
}

#[test]
fn what_was_sent_is_forgotten_after_a_month() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        let deliveries = format!("{}/deliveries", path(&webhook));
        w.pass_days(29);
        assent::jobs::forget(&w.app).await;
        assert_eq!(
            group.facilitator().get(&deliveries).await.expect(200)["items"].as_array().unwrap().len(),
            1
        );
        w.pass_days(2);
        assent::jobs::forget(&w.app).await;
        assert_eq!(group.facilitator().get(&deliveries).await.expect(200)["items"], json!([]));
    });
}
