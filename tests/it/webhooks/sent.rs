//! What is sent: signed events, each entry once, in their order.

use serde_json::{Value, json};

use super::{log, now, numbers, path, record, says, stage, subscribe};
use crate::support::{Receiver, hook_world};

#[test]
fn an_entry_is_sent_as_a_signed_event_that_is_what_the_record_shows() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({"description": "Our chat"})).await;
        let secret = &webhook["secret"];
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        let calls = receiver.taken();
        assert_eq!(calls.len(), 1);
        let (call, event) = (&calls[0], calls[0].event());
        assert!(call.is_signed_with(secret));
        assert!(!call.is_signed_with(&json!("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
        assert_eq!(call.path, "/hook?key=x");
        assert_eq!(call.header("host"), format!("127.0.0.1:{}", receiver.port));
        assert_eq!(call.header("content-type"), "application/cloudevents+json; charset=utf-8");
        assert_eq!(call.header("webhook-timestamp"), (w.clock.now().micros() / 1_000_000).to_string());
        // The event is the entry.
        let id = event["id"].as_str().unwrap();
        let entry = group.stakeholder().get(&format!("/record/{id}")).await.expect(200);
        assert_eq!((call.header("webhook-id"), &event["data"]), (id, &entry));
        assert_eq!((&event["specversion"], &event["type"]), (&json!("1.0"), &json!("assent.comment.posted")));
        assert_eq!(event["source"], format!("http://assent.test/api/v1/groups/{}", group.id));
        assert_eq!(event["subject"], format!("proposals/{}", scene.proposal));
        assert_eq!(event["time"], entry["recorded_at"]);
        assert_eq!(event["sequence"], format!("{:019}", entry["seq"].as_i64().unwrap()));
        // What was said is told nobody but the secret's holder; the secret nobody at all.
        let told = now(&group, &webhook).await;
        assert!(!told.to_string().contains("whsec_") && webhook["state"] == "active");
        let delivery = &log(&group, &webhook).await[0];
        assert_eq!((&delivery["state"], &delivery["status"]), (&json!("delivered"), &json!(204)));
        assert_eq!((&delivery["entry_id"], &delivery["attempts"]), (&entry["id"], &json!(1)));
    });
}

#[test]
fn every_event_carries_the_newest_signed_head_of_the_log() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        subscribe(&group, &receiver, json!({})).await;
        assent::service::log::sign(&w.app).await.unwrap();
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        let event = receiver.next().event();
        let note = base64::Engine::decode(
            &base64::engine::general_purpose::STANDARD,
            event["checkpoint"].as_str().unwrap(),
        );
        let note = String::from_utf8(note.unwrap()).unwrap();
        let (text, signatures) = note.split_once("\n\n").unwrap();
        assert_eq!(text.lines().count(), 3, "{note}");
        assert!(signatures.starts_with("\u{2014} "), "{note}");
    });
}

#[test]
fn entries_come_once_in_their_order_and_only_those_that_are_wanted() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let other = w.proposal_in(&group, assent::domain::workflow::Step::Deliberation).await;
        w.settle().await;
        let (all, some, one) = (Receiver::start(), Receiver::start(), Receiver::start());
        subscribe(&group, &all, json!({"events": []})).await;
        subscribe(&group, &some, json!({"events": ["comment.posted", "topic.*"]})).await;
        subscribe(&group, &one, json!({"events": [], "proposal_id": other.proposal})).await;
        for n in 0..70 {
            says(group.stakeholder(), if n % 10 == 0 { &other } else { &scene }, n).await;
        }
        w.hook().await;
        w.hook().await;
        let (all, some, one) = (all.taken(), some.taken(), one.taken());
        let record = record(&group).await;
        let seqs = |wanted: &dyn Fn(&Value) -> bool| {
            let entries = record.iter().filter(|entry| wanted(entry));
            entries.map(|entry| entry["seq"].as_i64().unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(numbers(&some), seqs(&|entry| entry["action"] == "comment.posted"));
        let of_other = seqs(&|entry| entry["proposal_id"] == json!(other.proposal));
        assert_eq!(numbers(&one), of_other[of_other.len() - one.len()..]);
        assert_eq!(one.iter().filter(|call| call.action() == "comment.posted").count(), 7);
        // The first thing that one hears is that one hears it; then everything.
        assert_eq!(all[0].action(), "webhook.created");
        let from = numbers(&all)[0];
        assert_eq!(numbers(&all), seqs(&|entry| entry["seq"].as_i64().unwrap() >= from));
    });
}

#[test]
fn for_a_day_both_secrets_sign_and_then_the_new_one_alone() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        let secrets = format!("{}/secrets", path(&webhook));
        let replaced = group.facilitator().post(&secrets, json!({})).await.expect(201);
        assert_eq!(replaced["old_secret_until"], (w.clock.now().plus_days(1)).to_string());
        let (old, new) = (&webhook["secret"], &replaced["secret"]);
        assert_ne!(old, new);
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        let call = receiver.next();
        assert_eq!(call.header("webhook-signature").split(' ').count(), 2);
        assert!(call.is_signed_with(old) && call.is_signed_with(new));
        w.pass_days(1);
        says(group.stakeholder(), &scene, 2).await;
        w.hook().await;
        let call = receiver.next();
        assert!(!call.is_signed_with(old) && call.is_signed_with(new));
        // Replaced twice: what was lost first signs no more.
        let third = group.facilitator().post(&secrets, json!({})).await.expect(201);
        let fourth = group.facilitator().post(&secrets, json!({})).await.expect(201);
        says(group.stakeholder(), &scene, 3).await;
        w.hook().await;
        let call = receiver.next();
        assert!(!call.is_signed_with(new) && call.is_signed_with(&third["secret"]));
        assert!(call.is_signed_with(&fourth["secret"]));
    });
}

#[test]
fn a_test_call_says_at_once_what_comes_of_it() {
    hook_world(async |w| {
        let (group, _) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({"events": ["call.opened"]})).await;
        let tests = format!("{}/tests", path(&webhook));
        let tried = group.facilitator().post(&tests, json!({})).await.expect(201);
        assert_eq!((&tried["state"], &tried["status"]), (&json!("delivered"), &json!(204)));
        let call = receiver.next();
        assert!(call.is_signed_with(&webhook["secret"]));
        assert_eq!(
            (call.action().as_str(), &call.event()["data"]["webhook_id"]),
            ("webhook.test", &webhook["id"])
        );
        receiver.answers(500);
        let tried = group.facilitator().post(&tests, json!({})).await.expect(201);
        assert_eq!((&tried["state"], &tried["status"]), (&json!("failed"), &json!(500)));
        assert_eq!((&tried["answer"], &tried["kind"]), (&json!("said"), &json!("test")));
        assert_eq!(log(&group, &webhook).await.len(), 2);
        assert_eq!(now(&group, &webhook).await["state"], "active");
    });
}

#[test]
fn entries_are_sent_again_from_where_one_says() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        for n in 0..3 {
            says(group.stakeholder(), &scene, n).await;
        }
        w.hook().await;
        let first = receiver.taken();
        let (lead, replays) = (group.facilitator(), format!("{}/replays", path(&webhook)));
        lead.post(&replays, json!({"from_entry": first[1].event()["id"]})).await.expect(200);
        w.hook().await;
        let again = receiver.taken();
        assert_eq!(numbers(&again), numbers(&first)[1..]);
        assert_eq!(again[0].header("webhook-id"), first[1].header("webhook-id"));
        lead.post(&replays, json!({"after": 0})).await.expect(200);
        w.hook().await;
        assert_eq!(numbers(&receiver.taken()), numbers(&first));
        // Ahead: what lies between is left out.
        receiver.answers(500);
        says(group.stakeholder(), &scene, 4).await;
        w.hook().await;
        let blocked = numbers(&receiver.taken());
        says(group.stakeholder(), &scene, 5).await;
        lead.post(&replays, json!({"after": blocked[0]})).await.expect(200);
        w.hook().await;
        let later = numbers(&receiver.taken());
        assert!(later.len() == 1 && later[0] > blocked[0], "{later:?} {blocked:?}");
        for (body, code) in [
            (json!({}), "missing_field"),
            (json!({"after": 999_999}), "invalid_field"),
            (json!({"after": -1}), "invalid_field"),
            (json!({"after": 0, "from_entry": first[0].event()["id"]}), "invalid_field"),
            (json!({"from_entry": webhook["id"]}), "invalid_field"),
        ] {
            lead.post(&replays, body).await.refused(422, code);
        }
    });
}
