use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Floor, Group, Scene, World, raw, world};

pub fn cited() -> Value {
    json!({
        "kind": "cited", "by_whom": "A forum", "evidence_url": "https://example.org/declaration",
        "happened_on": "2018-06-12",
    })
}

/// A published takeaway, its proposal in the sixth step. Gives its path.
pub async fn published(w: &World, group: &Group) -> (Scene, String) {
    let (scene, path) = drafted(w, group).await;
    let body = json!({"distribution": "To the focal points."});
    group.facilitator().post(&format!("{path}/publications"), body).await.expect(201);
    (scene, path)
}

pub async fn drafted(w: &World, group: &Group) -> (Scene, String) {
    let scene = w.proposal_in(group, Step::Validity).await;
    let Floor { scene, position } = w.designated(group, scene, "takeaway", "full_consensus", json!({})).await;
    w.put_into(&scene, "impact");
    let draft = json!({"position_id": position, "kind": "takeaway", "title": "T", "summary": "S"});
    let made = group.facilitator().post(&format!("/proposals/{}/outputs", scene.proposal), draft).await;
    let path = format!("/outputs/{}", made.expect(201)["id"].as_str().unwrap());
    (scene, path)
}

#[test]
fn the_uptake_of_an_output_is_recorded_with_evidence_and_day() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let uptakes = format!("{path}/uptakes");
        let made = group.stakeholder().post(&uptakes, cited()).await.expect(201);
        assert_eq!((&made["happened_on"], &made["note"]), (&json!("2018-06-12"), &json!("")));
        assert_eq!(w.anonymous().get(&uptakes).await.expect(200)["items"], json!([made]));
        group.seat("observer").post(&uptakes, cited()).await.refused(403, "forbidden");
        w.anonymous().post(&uptakes, cited()).await.refused(401, "unauthenticated");
    });
}

#[test]
fn evidence_is_an_address_that_anybody_can_follow_and_the_day_is_not_to_come() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let uptakes = format!("{path}/uptakes");
        let bad = [
            ("evidence_url", "javascript:alert(1)"),
            ("evidence_url", "example.org"),
            ("evidence_url", "https://me:secret@example.org"),
            ("evidence_url", "https://example.org/a page"),
            ("happened_on", "2018-07-23"),
            ("happened_on", "2018-06-31"),
            ("kind", "praised"),
            ("stakeholder_group", "XX"),
            ("distribution_id", "0190163d-8694-739b-aea5-966c26f8ad91"),
            ("by_whom", " "),
        ];
        for (field, value) in bad {
            let mut body = cited();
            body[field] = json!(value);
            let refused = group.stakeholder().post(&uptakes, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], format!("/{field}"), "{value}");
        }
        assert_eq!(w.anonymous().get(&uptakes).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn nobody_takes_up_a_draft() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = drafted(&w, &group).await;
        group.stakeholder().post(&format!("{path}/uptakes"), cited()).await.refused(422, "rule_refused");
        let review = json!({"scheduled_for": "2019-06-14T13:00:00Z"});
        group.chair().post(&format!("{path}/reviews"), review).await.refused(422, "rule_refused");
        w.anonymous().get(&format!("{path}/uptakes")).await.refused(404, "not_found");
        w.outsider().await.post(&format!("{path}/uptakes"), cited()).await.refused(404, "not_found");
    });
}

#[test]
fn a_review_is_scheduled_and_held_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, path) = published(&w, &group).await;
        let reviews = format!("{path}/reviews");
        let past = json!({"scheduled_for": "2018-06-14T12:59:59Z"});
        group.chair().post(&reviews, past).await.refused(422, "invalid_field");
        let soon = json!({"scheduled_for": "2018-12-14T13:00:00Z"});
        group.stakeholder().post(&reviews, soon.clone()).await.refused(403, "forbidden");
        let made = group.seat("secretariat").post(&reviews, soon).await.expect(201);
        assert_eq!((&made["held_at"], &made["findings"]), (&Value::Null, &Value::Null));
        let review = format!("/reviews/{}", made["id"].as_str().unwrap());
        w.pass_days(183);
        let findings = format!("{review}/findings");
        let held = group.chair().post(&findings, json!({"findings": "Cited twice."})).await.expect(201);
        assert_eq!((&held["findings"], &held["held_at"]), (&json!("Cited twice."), &json!(w.clock.now())));
        group.chair().post(&findings, json!({"findings": "Again."})).await.refused(409, "ended");
        assert_eq!(w.anonymous().get(&review).await.expect(200), held);
        assert_eq!(w.anonymous().get(&reviews).await.expect(200)["items"], json!([held]));
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert!(actions.ends_with(&["review.scheduled".into(), "review.held".into()]), "{actions:?}");
    });
}

#[test]
fn an_uptake_is_verified_by_somebody_else_or_disputed_with_a_reason() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, path) = published(&w, &group).await;
        let uptakes = format!("{path}/uptakes");
        let made = group.facilitator().post(&uptakes, cited()).await.expect(201);
        assert_eq!((&made["finding"], &made["found_by"]), (&Value::Null, &Value::Null));
        let uptake = format!("/uptakes/{}", made["id"].as_str().unwrap());
        let verify = format!("{uptake}/verifications");
        let found = |finding: &str, revision: i64| json!({"finding": finding, "revision": revision});
        group.facilitator().post(&verify, found("verified", 1)).await.refused(422, "conflict_of_interest");
        group.stakeholder().post(&verify, found("verified", 1)).await.refused(403, "forbidden");
        let refused = group.chair().post(&verify, found("disputed", 1)).await.refused(422, "missing_field");
        assert_eq!(refused["errors"][0]["pointer"], "/reason");
        let mut disputed = found("disputed", 1);
        disputed["reason"] = json!("The page says nothing of it.");
        let told = group.chair().post(&verify, disputed).await.expect(201);
        assert_eq!((&told["finding"], &told["revision"]), (&json!("disputed"), &json!(2)));
        group.seat("secretariat").post(&verify, found("verified", 1)).await.refused(409, "state_moved_on");
        let told = group.seat("secretariat").post(&verify, found("verified", 2)).await.expect(201);
        assert_eq!((&told["finding"], &told["finding_reason"]), (&json!("verified"), &Value::Null));
        assert_eq!(w.anonymous().get(&uptake).await.expect(200), told);
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert!(actions.ends_with(&["uptake.found".into(), "uptake.found".into()]), "{actions:?}");
    });
}

#[test]
fn of_two_who_verify_an_uptake_at_once_one_is_told_what_the_other_found() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let made = group.stakeholder().post(&format!("{path}/uptakes"), cited()).await.expect(201);
        let uptake = format!("/uptakes/{}", made["id"].as_str().unwrap());
        let verify = format!("{uptake}/verifications");
        let says = |finding: &str| json!({"finding": finding, "reason": "I read it.", "revision": 1});
        let (chair, secretariat) = (group.chair(), group.seat("secretariat"));
        let (one, other) =
            tokio::join!(chair.post(&verify, says("verified")), secretariat.post(&verify, says("disputed")));
        let (won, lost) = if one.status == 201 { (one, other) } else { (other, one) };
        let (won, lost) = (won.expect(201), lost.refused(409, "state_moved_on"));
        assert_eq!((&lost["finding"], &lost["revision"]), (&won["finding"], &json!(2)));
        assert_eq!(w.anonymous().get(&uptake).await.expect(200), won);
    });
}

#[test]
fn the_clock_says_once_that_a_review_is_due() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, path) = published(&w, &group).await;
        let reviews = format!("{path}/reviews");
        let due = async || w.entries(&scene).await.iter().filter(|e| e["action"] == "review.due").count();
        let at = w.clock.now();
        for days in [30, 60, 90] {
            let new = json!({"scheduled_for": at.plus_days(days)});
            group.chair().post(&reviews, new).await.expect(201);
        }
        w.tick().await;
        assert_eq!(due().await, 0);
        w.pass_days(30);
        w.tick().await;
        w.tick().await;
        assert_eq!(due().await, 1);
        let all = group.chair().get(&reviews).await.expect(200);
        assert_eq!(all["items"][0]["reminded_at"], json!(w.clock.now()));
        // One that was held before its day is not told of; a held proposal waits.
        let second = format!("/reviews/{}/findings", all["items"][1]["id"].as_str().unwrap());
        group.chair().post(&second, json!({"findings": "Used."})).await.expect(201);
        w.pass_days(60);
        raw::execute(&w.app.config.database, "UPDATE proposals SET status = 'paused'").unwrap();
        w.tick().await;
        assert_eq!(due().await, 1);
        raw::execute(&w.app.config.database, "UPDATE proposals SET status = 'active'").unwrap();
        w.tick().await;
        assert_eq!(due().await, 2);
        let entry = w.entries(&scene).await.into_iter().rev().find(|e| e["action"] == "review.due").unwrap();
        assert_eq!(entry["actor"]["kind"], "clock", "{entry}");
    });
}
