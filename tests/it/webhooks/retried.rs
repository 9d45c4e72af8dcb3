//! What is not taken is tried again, and given up after about three days.

use assent::domain::webhooks::DisabledReason;
use chrono::Duration;
use serde_json::{Value, json};

use super::{log, now, numbers, path, record, says, stage, subscribe};
use crate::support::{Group, LEASE, Receiver, World, hook_world};

/// The moment of the next attempt, by the log.
async fn next_at(group: &Group, webhook: &Value) -> assent::domain::time::Instant {
    let next = log(group, webhook).await[0]["next_at"].as_str().unwrap().to_owned();
    assent::domain::time::Instant::parse(&next).unwrap()
}

#[test]
fn what_was_not_taken_is_tried_again_under_the_same_id_before_what_comes_after_it() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        receiver.answers(500);
        receiver.answers(302);
        says(group.stakeholder(), &scene, 1).await;
        says(group.stakeholder(), &scene, 2).await;
        w.hook().await;
        let first = receiver.taken();
        assert_eq!(first.len(), 1);
        let told = &log(&group, &webhook).await[0];
        assert_eq!(
            (&told["state"], &told["status"], &told["attempts"]),
            (&json!("waiting"), &json!(500), &json!(1))
        );
        assert_eq!(told["answer"], "said");
        // Not before its time: about 5 s, then about 5 min.
        w.pass(Duration::seconds(4));
        w.hook().await;
        assert_eq!(receiver.taken().len(), 0);
        w.pass(Duration::seconds(3));
        w.hook().await;
        assert_eq!(receiver.taken()[0].header("webhook-id"), first[0].header("webhook-id"));
        w.pass(Duration::minutes(7));
        w.hook().await;
        let rest = receiver.taken();
        assert_eq!(rest[0].header("webhook-id"), first[0].header("webhook-id"));
        assert!(rest[0].header("webhook-timestamp") > first[0].header("webhook-timestamp"));
        assert_eq!((rest.len(), numbers(&rest)[1] > numbers(&rest)[0]), (2, true));
        let told = log(&group, &webhook).await;
        assert_eq!(
            (told.len(), &told[1]["attempts"], &told[1]["state"]),
            (2, &json!(3), &json!("delivered"))
        );
    });
}

#[test]
fn a_receiver_can_say_when_to_come_again() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        receiver.answers_with(503, "retry-after: 3600\n");
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        assert_eq!(next_at(&group, &webhook).await, w.clock.now() + Duration::hours(1));
        w.pass(Duration::hours(1));
        receiver.answers_with(429, "retry-after: 100000000\n");
        w.hook().await;
        assert_eq!(next_at(&group, &webhook).await, w.clock.now() + Duration::hours(24));
        w.pass(Duration::hours(24));
        // Of another status it means nothing.
        receiver.answers_with(500, "retry-after: 1\n");
        w.hook().await;
        assert!(next_at(&group, &webhook).await >= w.clock.now() + Duration::minutes(30));
    });
}

async fn disabled(w: &World, group: &Group, webhook: &Value, reason: DisabledReason) {
    let told = now(group, webhook).await;
    assert_eq!((&told["state"], &told["disabled_reason"]), (&json!("disabled"), &json!(reason)));
    w.tick().await;
    let record = record(group).await;
    let entry = record.iter().rfind(|entry| entry["action"] == "webhook.disabled").unwrap();
    assert_eq!(entry["body"]["details"]["reason"], json!(reason));
    assert_eq!(entry["body"]["actor"], json!({"kind": "clock"}));
}

#[test]
fn after_about_three_days_it_is_disabled_and_goes_on_where_it_stopped_when_it_is_enabled() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        let begin = w.clock.now();
        (0..10).for_each(|_| receiver.answers(500));
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        for _ in 0..9 {
            w.clock.set(next_at(&group, &webhook).await);
            w.hook().await;
        }
        let days = w.clock.now().days_since(begin);
        assert!((3..=4).contains(&days), "{days} days");
        let tried = receiver.taken();
        assert_eq!(tried.len(), 10);
        disabled(&w, &group, &webhook, DisabledReason::Failing).await;
        let told = &log(&group, &webhook).await[0];
        assert_eq!(
            (&told["state"], &told["next_at"], &told["attempts"]),
            (&json!("failed"), &Value::Null, &json!(10))
        );
        let notices = group.facilitator().get("/notices").await.expect(200);
        let notice = &notices["items"][0];
        assert_eq!(notice["kind"], "webhook_disabled");
        assert_eq!(notice["link"], format!("/api/v1/webhooks/{}", webhook["id"].as_str().unwrap()));
        // Nothing more is sent; then all that was missed.
        says(group.stakeholder(), &scene, 2).await;
        w.pass_days(7);
        w.hook().await;
        assert_eq!(receiver.taken().len(), 0);
        let enabled = group.chair().patch(&path(&webhook), 2, json!({"is_enabled": true})).await.expect(200);
        assert_ne!(enabled["member_id"], webhook["member_id"], "who enables it answers for it");
        w.hook().await;
        let rest = receiver.taken();
        assert_eq!(rest.len(), 2);
        assert_eq!(rest[0].header("webhook-id"), tried[0].header("webhook-id"));
        assert!(rest[0].is_signed_with(&webhook["secret"]));
    });
}

#[test]
fn a_receiver_that_is_gone_is_asked_no_more() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        receiver.answers(410);
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        disabled(&w, &group, &webhook, DisabledReason::Gone).await;
        says(group.stakeholder(), &scene, 2).await;
        w.pass_days(10);
        w.hook().await;
        assert_eq!(receiver.taken().len(), 1);
    });
}

#[test]
fn a_receiver_that_does_not_answer_holds_up_no_other() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let (slow, failing, good) = (Receiver::start(), Receiver::start(), Receiver::start());
        (0..5).for_each(|_| failing.answers(500));
        slow.hold(true);
        for receiver in [&slow, &failing, &good] {
            subscribe(&group, receiver, json!({})).await;
        }
        for n in 0..5 {
            says(group.stakeholder(), &scene, n).await;
        }
        w.settle().await;
        let app = w.app.clone();
        let sending = actix_web::rt::spawn(async move { assent::jobs::webhooks::send_due(&app).await });
        // Off this thread, which sends.
        let (good, slow) = tokio::task::spawn_blocking(move || {
            let calls: Vec<_> = (0..5).map(|_| good.next()).collect();
            assert!(numbers(&calls).is_sorted());
            slow.next();
            assert_eq!(slow.connections(), 1, "one at a time");
            slow.hold(false);
            (good, slow)
        })
        .await
        .unwrap();
        sending.await.unwrap();
        assert_eq!((slow.taken().len(), good.taken().len(), failing.taken().len()), (4, 0, 1));
    });
}

/// Whoever dies between sending and noting it leaves a claim that runs out.
#[test]
fn what_was_sent_and_not_noted_is_sent_again_under_the_same_id() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        // As a node that ends here would: it claims, and sends.
        let turn = w.app.outbound.turn().await;
        says(group.stakeholder(), &scene, 1).await;
        w.settle().await;
        w.app.db.write(assent::service::webhooks::follow).await.unwrap();
        let app = w.app.clone();
        let claim = move |tx: &mut assent::service::Tx<'_>| {
            tx.actor = assent::domain::access::Actor::Clock;
            assent::service::webhooks::claim(tx, &app, 8)
        };
        let claimed = w.app.db.write(claim).await.unwrap();
        let assent::service::webhooks::Claimed::Send { message, cursor, delivery } = &claimed[0] else {
            panic!()
        };
        let sent = w.app.outbound.post(message).await;
        let first = receiver.next();
        drop(turn);
        w.hook().await;
        assert_eq!(receiver.taken().len(), 0, "somebody has it");
        w.pass(LEASE * 6);
        w.hook().await;
        let again = receiver.taken();
        assert_eq!(again.len(), 1);
        assert_eq!(again[0].header("webhook-id"), first.header("webhook-id"));
        assert_eq!(log(&group, &webhook).await[0]["attempts"], 2);
        // It comes back after all: what it says is of a claim that is over.
        let (cursor, delivery) = (cursor.clone(), (**delivery).clone());
        let late = move |tx: &mut assent::service::Tx<'_>| {
            assent::service::webhooks::settle(tx, cursor.clone(), delivery.clone(), &sent)
        };
        w.app.db.write(late).await.unwrap();
        let log = log(&group, &webhook).await;
        assert_eq!((log.len(), &log[0]["attempts"], &log[0]["state"]), (1, &json!(2), &json!("delivered")));
    });
}
