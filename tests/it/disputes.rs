//! Disputes of the label "editorial".

use assent::domain::workflow::Step;
use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Floor, World, gaps_in_the_record, world, wrong_tallies};

fn dispute() -> Value {
    json!({"reason": "“Should” became “must”."})
}

async fn heard(floor: &Floor, w: &World) -> i64 {
    let consensus = floor.consensus(&w.anonymous()).await;
    let groups = consensus["groups"].as_array().unwrap();
    assert_eq!(wrong_tallies(&w.app.config.database).await, 0);
    groups.iter().map(|group| group["taken"].as_i64().unwrap()).sum()
}

#[test]
fn a_disputed_version_is_substantive_and_only_stances_on_it_stand() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let call = floor.call(&w, &group, json!({})).await;
        floor.takes(group.stakeholder(), 1, "support").await;
        floor.takes(group.seat("cs1"), 1, "support").await;
        w.pass_days(28);
        floor.publish(group.seat("tc1"), "editorial", 1).await;
        floor.takes(group.seat("ps1"), 2, "support").await;
        assert_eq!(heard(&floor, &w).await, 3);
        w.pass(Duration::hours(24));
        let path = floor.at("versions/2/disputes");
        w.outsider().await.post(&path, dispute()).await.refused(403, "forbidden");
        let made = group.seat("observer").post(&path, dispute()).await.expect(201);
        assert_eq!((&made["reason"], &made["disputed_at"]), (&dispute()["reason"], &json!(w.clock.now())));
        assert_eq!(heard(&floor, &w).await, 1);
        let own = group.stakeholder().get(&floor.at("stances/own")).await.expect(200);
        assert_eq!(own["stance"]["is_stale"], true);
        floor.takes(group.stakeholder(), 2, "accept").await;
        assert_eq!(heard(&floor, &w).await, 2);
        // Who took a stance before has time to look at it again.
        let call = w.anonymous().get(&format!("/calls/{}", call["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(call["closes_at"], json!(w.clock.now().plus_days(14)));
        let versions = w.anonymous().get(&floor.at("versions")).await.expect(200);
        assert_eq!(
            (&versions["items"][0]["dispute"], &versions["items"][1]["dispute"]),
            (&made, &Value::Null)
        );
        assert_eq!(w.anonymous().get(&floor.at("versions/2")).await.expect(200)["dispute"], made);
        group.seat("gov2").post(&path, dispute()).await.refused(422, "rule_refused");
        let entries = w.entries(&floor.scene).await;
        let stale =
            entries.iter().find(|e| e["action"] == "stances.made_stale" && e["details"]["version"] == 2);
        assert_eq!(stale.unwrap()["details"]["persons"], 2);
        assert_eq!(gaps_in_the_record(&w.app.config.database).await, 0);
    });
}

#[test]
fn a_label_is_disputed_within_a_day_where_it_says_editorial() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let first = floor.at("versions/1/disputes");
        group.stakeholder().post(&first, dispute()).await.refused(422, "rule_refused");
        group.stakeholder().post(&floor.at("versions/2/disputes"), dispute()).await.refused(404, "not_found");
        floor.publish(group.seat("tc1"), "editorial", 1).await;
        let second = floor.at("versions/2/disputes");
        group.stakeholder().post(&second, json!({})).await.refused(422, "missing_field");
        w.pass(Duration::hours(24) + Duration::microseconds(1));
        group.stakeholder().post(&second, dispute()).await.refused(409, "ended");
        floor.takes(group.stakeholder(), 2, "support").await;
        // A substantive version came after: nothing is left to be made stale.
        floor.publish(group.seat("tc1"), "editorial", 2).await;
        floor.publish(group.seat("tc1"), "substantive", 3).await;
        floor.takes(group.stakeholder(), 4, "support").await;
        group.stakeholder().post(&floor.at("versions/3/disputes"), dispute()).await.expect(201);
        assert_eq!(heard(&floor, &w).await, 1);
        let reason = json!({"reason": "Merged."});
        floor.publish(group.seat("tc1"), "editorial", 4).await;
        group.facilitator().post(&floor.at("closures"), reason).await.expect(201);
        group.stakeholder().post(&floor.at("versions/5/disputes"), dispute()).await.refused(409, "ended");
    });
}

#[test]
fn a_dispute_after_the_end_of_a_call_does_away_with_its_result_also_before_the_clock_has_looked() {
    world(async |w| {
        let group = w.group("wg").await;
        for after_the_end in [0, 1] {
            let floor = w.floor(&group, Step::Validity).await;
            let call = floor.call(&w, &group, json!({})).await;
            for seat in ["gov1", "ps1", "cs1", "tc2"] {
                floor.takes(group.seat(seat), 1, "support").await;
            }
            w.pass_days(29);
            w.pass(Duration::hours(13));
            floor.publish(group.seat("tc1"), "editorial", 1).await;
            w.pass(Duration::hours(11 + after_the_end));
            assert_eq!(floor.consensus(&w.anonymous()).await["basis"], "call");
            group.stakeholder().post(&floor.at("versions/2/disputes"), dispute()).await.expect(201);
            assert_eq!(heard(&floor, &w).await, 0);
            assert_eq!(floor.consensus(&w.anonymous()).await["basis"], "charter");
            let path = format!("/calls/{}", call["id"].as_str().unwrap());
            let ended = w.anonymous().get(&path).await.expect(200);
            assert_eq!((&ended["state"], &ended["closed_at"]), (&json!("closed"), &call["closes_at"]));
            let level = json!({"level": "consensus", "rationale": "All support it."});
            group.facilitator().post(&floor.at("designations"), level).await.refused(422, "rule_refused");
            // The clock finds nothing left to do, and the text is called anew.
            w.tick().await;
            let entries = w.entries(&floor.scene).await;
            assert_eq!(gaps_in_the_record(&w.app.config.database).await, 0);
            assert_eq!(entries.iter().filter(|e| e["action"] == "call.closed").count(), 1);
            floor.call(&w, &group, json!({"new_information": "The meaning changed."})).await;
        }
    });
}

#[test]
fn nothing_is_found_on_a_text_that_was_changed_after_its_call() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        for seat in ["gov1", "ps1", "cs1", "tc2"] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        w.pass_days(29);
        w.pass(Duration::hours(13));
        floor.publish(group.seat("tc1"), "editorial", 1).await;
        w.pass(Duration::hours(12));
        w.tick().await;
        let another = json!({"kind": "editorial", "text": "The opposite.", "based_on": 2});
        group.seat("tc1").post(&floor.at("versions"), another).await.refused(422, "rule_refused");
        let level = json!({"level": "consensus", "rationale": "All support it."});
        let early = group.facilitator().post(&floor.at("designations"), level).await;
        assert!(early.refused(422, "rule_refused")["until"].is_string());
        w.pass(Duration::hours(13));
        floor.designate(&w, &group, "consensus").await;
        let rival = w.floor_on(&group, floor.scene).await;
        rival.call(&w, &group, json!({})).await;
        w.pass_days(30);
        let level = json!({"level": "consensus", "rationale": "All support it."});
        group.facilitator().post(&rival.at("designations"), level).await.refused(422, "rule_refused");
    });
}
