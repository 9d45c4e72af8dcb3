use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::proposals::propose;
use crate::support::{Client, Group, world};

pub async fn nominate(client: &Client, proposal: &str, title: &str) -> Value {
    let body = json!({"title": title, "description": "What it is about."});
    client.post(&format!("/proposals/{proposal}/topics"), body).await.expect(201)
}

/// A proposal in the first step, with topics that nobody has decided on.
pub async fn with_topics(group: &Group, titles: &[&str]) -> (String, Vec<String>) {
    let proposal = propose(group.stakeholder(), group).await["id"].as_str().unwrap().to_owned();
    let mut topics = Vec::new();
    for title in titles {
        topics.push(nominate(group.stakeholder(), &proposal, title).await["id"].as_str().unwrap().to_owned());
    }
    (proposal, topics)
}

#[test]
fn a_topic_is_nominated_with_the_position_it_starts_from() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, _) = with_topics(&group, &[]).await;
        let path = format!("/proposals/{proposal}/topics");
        let mut body = json!({
            "title": "The public core", "description": "Can it be carried?", "on_behalf_of": "TC",
            "provenance": {
                "body": "A commission", "title": "A call", "date": "2017-11-21T00:00:00Z",
                "source_url": "https://example.org/call", "quote": "Should not conduct …",
                "endorsers": ["One", "Another"], "assumed_broadly_supported": true,
            },
        });
        let made = group.stakeholder().post(&path, body.clone()).await.expect(201);
        assert_eq!(made["provenance"]["assumed_broadly_supported"], true);
        assert_eq!((&made["on_behalf_of"], &made["suitability_open"]), (&json!("TC"), &json!(["S1"])));
        let read = w.anonymous().get(&format!("/topics/{}", made["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(read, made);
        let list = w.anonymous().get(&path).await.expect(200)["items"].clone();
        assert_eq!(
            (&list[0]["kind"], &list[1], list.as_array().unwrap().len()),
            (&json!("standing_alternative"), &made, 2)
        );
        body["provenance"]["source_url"] = json!("javascript:alert(1)");
        let refused = group.stakeholder().post(&path, body).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/provenance/source_url");
    });
}

#[test]
fn the_longest_address_of_a_source_is_read_back_as_it_was_sent() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, _) = with_topics(&group, &[]).await;
        let longest = format!("https://example.org?{}", "x".repeat(1_980));
        let body = json!({
            "title": "The public core", "description": "Can it be carried?", "on_behalf_of": "TC",
            "provenance": {"body": "B", "title": "T", "source_url": longest, "quote": "Q"},
        });
        let path = format!("/proposals/{proposal}/topics");
        let made = group.stakeholder().post(&path, body).await.expect(201);
        assert_eq!(made["provenance"]["source_url"], longest);
        w.anonymous().get(&path).await.expect(200);
    });
}

#[test]
fn topics_are_nominated_in_the_first_step_alone() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let body = json!({"title": "Late", "description": "Too late."});
        let path = format!("/proposals/{}/topics", scene.proposal);
        let refused = group.stakeholder().post(&path, body).await.refused(409, "not_in_this_step");
        assert_eq!(
            (&refused["step"], &refused["steps_where_possible"]),
            (&json!("deliberation"), &json!(["topic"]))
        );
        group
            .stakeholder()
            .post(&format!("/topics/{}/approvals", scene.topic), json!({}))
            .await
            .refused(409, "not_in_this_step");
    });
}

#[test]
fn the_suitability_checklist_is_the_charters() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, topics) = with_topics(&group, &["One"]).await;
        let path = format!("/topics/{}/suitability", topics[0]);
        let answer = |check: &str| json!({"check_id": check, "answer": "ok", "reason": "Broad indeed."});
        let good = json!({"answers": [answer("S1")]});
        group.stakeholder().put(&path, 1, good.clone()).await.refused(403, "forbidden");
        let unknown = json!({"answers": [answer("S1"), answer("S7")]});
        let refused = group.facilitator().put(&path, 1, unknown).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/answers/1/check_id");
        let twice = json!({"answers": [answer("S1"), answer("S1")]});
        group.facilitator().put(&path, 1, twice).await.refused(422, "invalid_field");
        let answered = group.facilitator().put(&path, 1, good.clone()).await.expect(200);
        assert_eq!(
            (&answered["suitability_open"], &answered["suitability"][0]["answer"]),
            (&json!([]), &json!("ok"))
        );
        group.facilitator().put(&path, 1, good).await.refused(412, "revision_stale");
    });
}

#[test]
fn a_member_approves_once_and_can_take_it_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, topics) = with_topics(&group, &["One"]).await;
        let path = format!("/topics/{}/approvals", topics[0]);
        let mine = group.seat("gov1").post(&path, json!({})).await.expect(201);
        group.seat("gov1").post(&path, json!({})).await.refused(409, "already_exists");
        group.seat("gov2").post(&path, json!({})).await.expect(201);
        group.seat("ps1").post(&path, json!({})).await.expect(201);
        group.seat("observer").post(&path, json!({})).await.refused(403, "forbidden");
        let topic = w.anonymous().get(&format!("/topics/{}", topics[0])).await.expect(200);
        assert_eq!(
            topic["approvals"],
            json!({"members": 3, "stakeholder_groups": [
                {"stakeholder_group": "GOV", "members": 2}, {"stakeholder_group": "PS", "members": 1},
            ]})
        );
        let own = format!("/approvals/{}", mine["id"].as_str().unwrap());
        // Nobody acts in another's name, whatever their role.
        group.chair().delete(&own, 1).await.refused(403, "forbidden");
        group.seat("gov1").delete(&own, 7).await.refused(412, "revision_stale");
        let gone = group.seat("gov1").delete(&own, 1).await.expect(200);
        assert!(gone["withdrawn_at"].is_string());
        group.seat("gov1").delete(&own, 2).await.refused(409, "ended");
        let list = w.anonymous().get(&path).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 2);
        let again = group.seat("gov1").post(&path, json!({})).await.expect(201);
        assert_eq!(
            (&again["id"], &again["withdrawn_at"], &again["revision"]),
            (&mine["id"], &json!(null), &json!(3))
        );
    });
}

#[test]
fn topics_are_chosen_up_to_the_charters_limit() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A", "B", "C", "D"]).await;
        let path = format!("/proposals/{proposal}/choices");
        let leads = group.facilitator();
        let choose = |ids: &[&String]| json!({"topic_ids": ids, "rationale": "Broadly approved.", "alternative_reason": "Too little."});
        group.stakeholder().post(&path, choose(&[&topics[0]])).await.refused(403, "forbidden");
        let first = leads.post(&path, choose(&[&topics[0]])).await.expect(201);
        assert_eq!((first["chosen"].as_array().unwrap().len(), &first["max_topics"]), (1, &json!(3)));
        let refused = leads
            .post(&path, choose(&[&topics[1], &topics[2], &topics[3]]))
            .await
            .refused(422, "rule_refused");
        assert_eq!((&refused["chosen"], &refused["max_topics"]), (&json!(1), &json!(3)));
        leads.post(&path, choose(&[&topics[1], &topics[2]])).await.expect(201);
        leads.post(&path, choose(&[&topics[3]])).await.refused(422, "rule_refused");
        // One of the three again takes no further place.
        leads.post(&path, choose(&[&topics[2]])).await.expect(201);
        let swap = json!({
            "topic_ids": [topics[3]], "rationale": "Needed more.",
            "not_chosen": [{"topic_id": topics[0], "reason": "Another body has it in hand."}],
        });
        let swapped = leads.post(&path, swap).await.expect(201);
        assert_eq!(swapped["chosen"].as_array().unwrap().len(), 3);
        let out = &swapped["not_chosen"][0];
        assert_eq!((&out["title"], &out["rationale"]), (&json!("A"), &json!("Another body has it in hand.")));
    });
}

#[test]
fn a_choice_names_its_own_topics_each_once_and_says_why() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A"]).await;
        let (_, others) = with_topics(&group, &["Elsewhere"]).await;
        let path = format!("/proposals/{proposal}/choices");
        for (body, pointer) in [
            (json!({}), "/topic_ids"),
            (
                json!({"topic_ids": [topics[0], topics[0]], "rationale": "So.", "alternative_reason": "So."}),
                "/topic_ids",
            ),
            (json!({"topic_ids": [topics[0]], "alternative_reason": "So."}), "/rationale"),
            (json!({"topic_ids": [topics[0]], "rationale": "So."}), "/alternative_reason"),
            (
                json!({"topic_ids": [others[0]], "rationale": "So.", "alternative_reason": "So."}),
                "/topic_ids/0",
            ),
            (json!({"not_chosen": [{"topic_id": others[0], "reason": "So."}]}), "/not_chosen/0/topic_id"),
        ] {
            let refused = group.facilitator().post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
    });
}

#[test]
fn a_topic_that_was_not_chosen_is_nominated_again_for_another_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, _) = with_topics(&group, &[]).await;
        let body = json!({
            "title": "The public core", "description": "Can it be carried?", "on_behalf_of": "TC",
            "provenance": {"body": "B", "title": "T", "source_url": "https://example.org/call", "quote": "Q"},
        });
        let topics = format!("/proposals/{proposal}/topics");
        let first = group.stakeholder().post(&topics, body).await.expect(201);
        let id = first["id"].as_str().unwrap();
        let decided = json!({"not_chosen": [{"topic_id": id, "reason": "Not this year."}]});
        group.facilitator().post(&format!("/proposals/{proposal}/choices"), decided).await.expect(201);
        group.seat("ps1").post(&format!("/topics/{id}/approvals"), json!({})).await.expect(201);
        let (next, _) = with_topics(&group, &[]).await;
        let path = format!("/topics/{id}/nominations");
        let to = |proposal: &str| json!({"proposal_id": proposal});
        group.seat("observer").post(&path, to(&next)).await.refused(403, "forbidden");
        let again = group.seat("gov2").post(&path, to(&next)).await.expect(201);
        for kept in ["title", "description", "provenance", "on_behalf_of"] {
            assert_eq!(again[kept], first[kept]);
        }
        assert_eq!((&again["nominated_again_from"], &again["proposal_id"]), (&first["id"], &json!(next)));
        assert_eq!((&again["state"], &again["approvals"]["members"]), (&json!("nominated"), &json!(0)));
        assert_eq!((&again["rationale"], &first["nominated_again_from"]), (&json!(null), &json!(null)));
        group.seat("gov1").post(&path, to(&next)).await.refused(409, "already_exists");
        let refused = group.seat("gov1").post(&path, to(&proposal)).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/proposal_id");
        let late = w.proposal_in(&group, Step::Deliberation).await;
        group.seat("gov1").post(&path, to(&late.proposal)).await.refused(409, "not_in_this_step");
        let chosen = format!("/topics/{}/nominations", late.topic);
        group.seat("gov1").post(&chosen, to(&next)).await.refused(422, "rule_refused");
    });
}

#[test]
fn a_topic_is_nominated_again_in_its_own_group_alone() {
    world(async |w| {
        let (group, other) = (w.group("wg").await, w.group("other").await);
        let (_, topics) = with_topics(&group, &["One"]).await;
        let (elsewhere, _) = with_topics(&other, &[]).await;
        let path = format!("/topics/{}/nominations", topics[0]);
        for proposal in [elsewhere, uuid::Uuid::now_v7().to_string()] {
            let body = json!({"proposal_id": proposal});
            let refused = group.stakeholder().post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/proposal_id");
        }
    });
}
