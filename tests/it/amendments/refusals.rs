//! What is not taken.

use serde_json::json;

use super::{TEXT, change, suggested, taking, text_of};
use crate::support::world;

#[test]
fn an_amendment_that_does_not_hold_is_refused_and_leaves_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let (member, path) = (group.stakeholder(), floor.at("amendments"));
        let length = TEXT.chars().count();
        let passage = |passage: serde_json::Value| json!({"based_on": 2, "passage": passage, "replacement": "x", "reason": "So."});
        let refusals = [
            (passage(json!({})), "/passage"),
            (passage(json!({"position": {"start": 0, "end": length + 1}})), "/passage/position"),
            (passage(json!({"position": {"start": 4, "end": 4}})), "/passage/position"),
            (passage(json!({"quote": {"exact": "They should"}})), "/passage/quote"),
            (passage(json!({"quote": {"exact": "nowhere"}})), "/passage/quote"),
            (change(2, "Internet", "Internet"), "/replacement"),
            (change(2, "Internet", &"x".repeat(20_001)), "/replacement"),
            (change(2, "Internet", "a\u{0}b"), "/replacement"),
            (json!({"based_on": 2, "replacement": TEXT, "reason": "So."}), "/replacement"),
            (json!({"based_on": 2, "replacement": " \n ", "reason": "So."}), "/replacement"),
            (json!({"based_on": 2, "replacement": "x".repeat(200_001), "reason": "So."}), "/replacement"),
            (json!({"based_on": 2, "replacement": "x", "reason": " "}), "/reason"),
        ];
        for (body, pointer) in refusals {
            let refused = member.post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        let stale = member.post(&path, change(1, "Version", "x")).await.refused(409, "version_not_current");
        assert_eq!(stale["current_version"], 2);
        member.post(&path, json!({"based_on": 2})).await.refused(422, "missing_field");
        group.seat("observer").post(&path, change(2, "Internet", "x")).await.refused(403, "forbidden");
        assert_eq!(member.get(&path).await.expect(200)["items"], json!([]));
        member.get(&floor.at("amendments?state=lost")).await.refused(422, "invalid_field");
    });
}

#[test]
fn what_is_to_be_accepted_is_looked_at_one_by_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let id = suggested(group.stakeholder(), &floor, "Internet", "network").await;
        let (lead, path) = (group.facilitator(), floor.at("acceptances"));
        let elsewhere = w
            .floor_on(&group, w.proposal_in(&group, assent::domain::workflow::Step::Deliberation).await)
            .await;
        let foreign = elsewhere.position.clone();
        let part = |text: &str| {
            let mut body = taking(2, &[&id]);
            body["amendments"][0]["taken_text"] = json!(text);
            body
        };
        let refusals = [
            (taking(2, &[]), "/amendments"),
            (taking(2, &[&id, &id]), "/amendments/1/amendment_id"),
            (taking(2, &[&id, &foreign]), "/amendments/1/amendment_id"),
            (part("network"), "/amendments/0/taken_text"),
            (part("Internet"), "/amendments/0/taken_text"),
            (part(&"x".repeat(20_001)), "/amendments/0/taken_text"),
        ];
        for (body, pointer) in refusals {
            let refused = lead.post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        lead.post(&path, taking(1, &[&id])).await.refused(409, "version_not_current");
        lead.post(&elsewhere.at("acceptances"), taking(1, &[&id])).await.refused(422, "invalid_field");
        group.stakeholder().post(&path, taking(2, &[&id])).await.refused(403, "forbidden");
        assert_eq!(lead.get(&floor.at("versions")).await.expect(200)["items"][0]["number"], 2);
    });
}

#[test]
fn one_member_has_twenty_unanswered_amendments_to_a_position() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let member = group.stakeholder();
        let mut first = String::new();
        for n in 0..20 {
            let id = suggested(member, &floor, "Internet", &format!("network {n}")).await;
            first = if n == 0 { id } else { first };
        }
        let more = async || member.post(&floor.at("amendments"), change(2, "Internet", "net")).await;
        more().await.refused(422, "rule_refused");
        suggested(group.seat("ps1"), &floor, "Internet", "net").await;
        member.delete(&format!("/amendments/{first}"), 1).await.expect(200);
        more().await.expect(201);
    });
}

#[test]
fn hostile_texts_are_amended_in_time() {
    world(async |w| {
        let group = w.group("wg").await;
        let began = std::time::Instant::now();
        for pattern in ["a ", ".", "a b ", "规"] {
            let text: String = pattern.chars().cycle().take(100_000).collect();
            let floor = text_of(&w, &group, &text).await;
            let at = json!({"position": {"start": 40_000, "end": 42_000}});
            let other: String = "b c".chars().cycle().take(20_000).collect();
            let new = json!({"based_on": 2, "passage": at, "replacement": other, "reason": "So."});
            let made = group.stakeholder().post(&floor.at("amendments"), new).await.expect(201);
            let id = made["id"].as_str().unwrap();
            group.facilitator().post(&floor.at("acceptances"), taking(2, &[id])).await.expect(201);
            let whole: String = "c d".chars().cycle().take(200_000).collect();
            let new = json!({"based_on": 3, "replacement": whole.trim(), "reason": "So."});
            let made = group.stakeholder().post(&floor.at("amendments"), new).await.expect(201);
            let id = made["id"].as_str().unwrap();
            group.facilitator().post(&floor.at("acceptances"), taking(3, &[id])).await.expect(201);
            println!("{pattern:?}: {:?}", began.elapsed());
        }
        assert!(began.elapsed().as_secs() < 120, "{:?}", began.elapsed());
    });
}
