//! Topics that say the same: found by the similarity of their texts, merged, and taken apart again.

use futures_util::future::join;
use serde_json::{Value, json};

use crate::support::{Client, world};
use crate::topics::{nominate, with_topics};

async fn merge(by: &Client, topic: &str, into: &str) -> Value {
    let body = json!({"into_id": into, "reason": "Both ask the same."});
    by.post(&format!("/topics/{topic}/merges"), body).await.expect(201)
}

async fn topic(by: &Client, id: &str) -> Value {
    by.get(&format!("/topics/{id}")).await.expect(200)
}

#[test]
fn what_is_merged_names_the_topic_that_stands_for_it_to_the_end_of_the_chain() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A", "B", "C"]).await;
        let (lead, [a, b, c]) = (group.facilitator(), [&topics[0], &topics[1], &topics[2]]);
        let body = json!({"into_id": b, "reason": "Both ask the same."});
        group.stakeholder().post(&format!("/topics/{a}/merges"), body).await.refused(403, "forbidden");
        let first = merge(lead, a, b).await;
        assert_eq!(
            (&first["topic_id"], &first["into_id"], &first["reason"]),
            (&json!(a), &json!(b), &json!("Both ask the same."))
        );
        let second = merge(lead, b, c).await;
        let merged = topic(lead, a).await;
        assert_eq!((&merged["state"], &merged["merged_into_id"]), (&json!("merged"), &json!(c)));
        assert_eq!(topic(lead, c).await["merged_from"], json!([a, b]));
        let list = w.anonymous().get(&format!("/proposals/{proposal}/merges")).await.expect(200);
        assert_eq!(list["items"], json!([first, second]));
        // Taken apart, each is a candidate as before, with what was merged into it.
        let undo = format!("/merges/{}", second["id"].as_str().unwrap());
        lead.delete(&undo, 7).await.refused(412, "revision_stale");
        let undone = lead.delete(&undo, 1).await.expect(200);
        assert!(undone["undone_at"].is_string() && undone["undone_by"].is_string());
        lead.delete(&undo, 2).await.refused(409, "ended");
        assert_eq!(topic(lead, b).await["state"], "nominated");
        assert_eq!(topic(lead, a).await["merged_into_id"], json!(b));
        assert_eq!(topic(lead, c).await["merged_from"], json!([]));
        merge(lead, b, c).await;
    });
}

#[test]
fn a_merge_in_a_circle_or_into_what_was_merged_is_refused() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A", "B", "C"]).await;
        let (_, others) = with_topics(&group, &["Elsewhere"]).await;
        let lead = group.facilitator();
        let list = lead.get(&format!("/proposals/{proposal}/topics")).await.expect(200);
        let alternative = list["items"][0]["id"].as_str().unwrap();
        let try_to = async |topic: &str, into: &str| {
            let body = json!({"into_id": into, "reason": "The same."});
            lead.post(&format!("/topics/{topic}/merges"), body).await
        };
        merge(lead, &topics[0], &topics[1]).await;
        let circle = try_to(&topics[1], &topics[0]).await.refused(422, "rule_refused");
        assert_eq!(circle["survivor_id"], json!(topics[1]));
        let descendant = try_to(&topics[2], &topics[0]).await.refused(422, "rule_refused");
        assert_eq!(descendant["survivor_id"], json!(topics[1]));
        try_to(&topics[1], &topics[1]).await.refused(422, "rule_refused");
        try_to(&topics[0], &topics[2]).await.refused(422, "rule_refused");
        try_to(alternative, &topics[2]).await.refused(422, "rule_refused");
        try_to(&topics[2], alternative).await.refused(422, "rule_refused");
        for foreign in [&others[0], &uuid::Uuid::now_v7().to_string()] {
            let refused = try_to(&topics[2], foreign).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/into_id");
        }
        let decided = json!({"not_chosen": [{"topic_id": topics[2], "reason": "Not this year."}]});
        lead.post(&format!("/proposals/{proposal}/choices"), decided).await.expect(201);
        try_to(&topics[2], &topics[1]).await.refused(422, "rule_refused");
        let list = lead.get(&format!("/proposals/{proposal}/merges")).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn two_who_merge_two_topics_into_each_other_make_no_circle() {
    world(async |w| {
        let group = w.group("wg").await;
        for _ in 0..5 {
            let (_, topics) = with_topics(&group, &["A", "B"]).await;
            let [a, b] = [&topics[0], &topics[1]];
            let into = |id: &str| json!({"into_id": id, "reason": "The same."});
            let (ab, ba) = (format!("/topics/{a}/merges"), format!("/topics/{b}/merges"));
            let (first, second) =
                join(group.facilitator().post(&ab, into(b)), group.chair().post(&ba, into(a))).await;
            let mut statuses = [first.status, second.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [201, 422]);
            let merged = [topic(group.chair(), a).await, topic(group.chair(), b).await];
            assert_eq!(merged.iter().filter(|t| t["state"] == "merged").count(), 1);
        }
    });
}

#[test]
fn approvals_of_merged_topics_count_once_for_each_member() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A", "B"]).await;
        let (a, b) = (&topics[0], &topics[1]);
        let approve = async |seat: &str, topic: &str| {
            group.seat(seat).post(&format!("/topics/{topic}/approvals"), json!({})).await
        };
        for (seat, topic) in [("gov1", a), ("gov1", b), ("ps1", a), ("gov2", b)] {
            approve(seat, topic).await.expect(201);
        }
        merge(group.facilitator(), a, b).await;
        let survivor = topic(&w.anonymous(), b).await;
        assert_eq!(
            survivor["approvals"],
            json!({"members": 3, "stakeholder_groups": [
                {"stakeholder_group": "GOV", "members": 2}, {"stakeholder_group": "PS", "members": 1},
            ]})
        );
        let refused = approve("cs1", a).await.refused(409, "ended");
        assert_eq!(refused["survivor_id"], json!(b));
        let list = w.anonymous().get(&format!("/topics/{b}/approvals")).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 4);
        // What was approved of before the merge is also taken back there.
        let of_ps1 =
            list["items"].as_array().unwrap().iter().find(|i| i["stakeholder_group"] == "PS").unwrap();
        group
            .seat("ps1")
            .delete(&format!("/approvals/{}", of_ps1["id"].as_str().unwrap()), 1)
            .await
            .expect(200);
        assert_eq!(topic(&w.anonymous(), b).await["approvals"]["members"], 2);
        // The step is left with the approvals of both.
        group.seat("ps2").post(&format!("/topics/{b}/approvals"), json!({})).await.expect(201);
        let choose = |id: &str| json!({"topic_ids": [id], "rationale": "So.", "alternative_reason": "So."});
        let path = format!("/proposals/{proposal}/choices");
        let refused = group.facilitator().post(&path, choose(a)).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/topic_ids/0");
        group.facilitator().post(&path, choose(b)).await.expect(201);
        let options =
            group.facilitator().get(&format!("/proposals/{proposal}/transitions")).await.expect(200);
        assert!(!options.to_string().contains("without enough approvals"));
    });
}

#[test]
fn what_was_merged_is_neither_answered_nor_nominated_again() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, topics) = with_topics(&group, &["A", "B"]).await;
        let (next, _) = with_topics(&group, &[]).await;
        merge(group.chair(), &topics[0], &topics[1]).await;
        let answers = json!({"answers": [{"check_id": "S1", "answer": "ok", "reason": "It is."}]});
        group
            .chair()
            .put(&format!("/topics/{}/suitability", topics[0]), 2, answers)
            .await
            .refused(409, "ended");
        let to = json!({"proposal_id": next});
        group
            .stakeholder()
            .post(&format!("/topics/{}/nominations", topics[0]), to)
            .await
            .refused(422, "rule_refused");
    });
}

#[test]
fn topics_that_may_say_the_same_are_named_the_most_similar_first() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(
            &group,
            &["Protect the public core", "Access in remote regions", "The PUBLIC core, protected"],
        )
        .await;
        let exact = nominate(group.stakeholder(), &proposal, "Protect the public core!").await;
        let found = w.anonymous().get(&format!("/topics/{}/similar", topics[0])).await.expect(200);
        let similar = found["similar"].as_array().unwrap();
        assert_eq!((&similar[0]["topic_id"], &similar[0]["percent"]), (&exact["id"], &json!(100)));
        assert_eq!(similar[1]["topic_id"], json!(topics[2]));
        assert!(similar.iter().all(|t| t["title"] != "Use existing outputs better, or do nothing"));
        merge(group.chair(), exact["id"].as_str().unwrap(), &topics[0]).await;
        let found = w.anonymous().get(&format!("/topics/{}/similar", topics[0])).await.expect(200);
        assert_eq!(found["similar"][0]["topic_id"], json!(topics[2]));
    });
}

#[test]
fn similarity_of_hostile_texts_is_told_in_bounded_time() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, _) = with_topics(&group, &[]).await;
        let path = format!("/proposals/{proposal}/topics");
        let mut last = json!(null);
        for text in ["a", "\u{301}", "\u{fdfa}", "\u{1f469}\u{200d}", "ab "] {
            let long: String = text.chars().cycle().take(19_999).chain(['x']).collect();
            let body = json!({"title": long.chars().take(199).chain(['x']).collect::<String>(), "description": long});
            last = group.stakeholder().post(&path, body).await.expect(201)["id"].clone();
        }
        let before = std::time::Instant::now();
        w.anonymous().get(&format!("/topics/{}/similar", last.as_str().unwrap())).await.expect(200);
        assert!(before.elapsed() < std::time::Duration::from_secs(2));
        let body = json!({"title": "t", "description": "a".repeat(1 << 20)});
        group.stakeholder().post(&path, body).await.refused(413, "too_large");
    });
}
