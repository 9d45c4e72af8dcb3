//! The choice of topics: the alternative that stands beside them, for whom they were nominated, and what became of
//! the claim that one is broadly supported.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::proposals::propose;
use crate::support::{Client, Group, Scene, World, world};
use crate::topics::with_topics;

async fn choice(client: &Client, proposal: &str) -> Value {
    client.get(&format!("/proposals/{proposal}/choice")).await.expect(200)
}

#[test]
fn an_alternative_stands_on_every_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A"]).await;
        let stands = choice(&w.anonymous(), &proposal).await["alternative"].clone();
        assert_eq!(
            (&stands["kind"], &stands["nominated_by"]),
            (&json!("standing_alternative"), &json!(null))
        );
        assert_eq!(stands["title"], "Use existing outputs better, or do nothing");
        let list = w.anonymous().get(&format!("/proposals/{proposal}/topics")).await.expect(200);
        assert_eq!((&list["items"][0], &list["items"][1]["id"]), (&stands, &json!(topics[0])));
        // It is approved of and noted on like any other, and taken over nowhere: there it stands already.
        let own = format!("/topics/{}", stands["id"].as_str().unwrap());
        group.stakeholder().post(&format!("{own}/approvals"), json!({})).await.expect(201);
        let impact =
            json!({"dimension": "social", "direction": "positive", "severity": "low", "text": "Less work."});
        group.stakeholder().post(&format!("{own}/impacts"), impact).await.expect(201);
        let next = propose(group.stakeholder(), &group).await["id"].clone();
        group
            .stakeholder()
            .post(&format!("{own}/nominations"), json!({"proposal_id": next}))
            .await
            .refused(422, "rule_refused");
        let cycle =
            group.chair().post(&format!("/groups/{}/cycles", group.id), json!({"label": "2019"})).await;
        let cycle = cycle.expect(201)["id"].clone();
        let more = json!({"cycle_id": cycle, "reason": "Next year."});
        let carried = crate::steps::ask(group.chair(), &proposal, "carry_forward", more).await.expect(201);
        let carried = carried["proposal"]["carried_to_id"].as_str().unwrap().to_owned();
        assert_eq!(choice(&w.anonymous(), &carried).await["alternative"]["state"], "nominated");
    });
}

#[test]
fn a_choice_says_why_the_alternative_is_not_taken_or_takes_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A", "B"]).await;
        let (path, lead) = (format!("/proposals/{proposal}/choices"), group.facilitator());
        let alternative = choice(lead, &proposal).await["alternative"]["id"].clone();
        let choose = |ids: &[&Value]| json!({"topic_ids": ids, "rationale": "Needed."});
        let (a, b) = (json!(topics[0]), json!(topics[1]));
        let refused = lead.post(&path, choose(&[&a])).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/alternative_reason");
        let mut both = choose(&[&a, &alternative]);
        both["alternative_reason"] = json!("Too little.");
        let refused = lead.post(&path, both).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/alternative_reason");
        let mut first = choose(&[&a]);
        first["alternative_reason"] = json!("No text to point to.");
        let made = lead.post(&path, first).await.expect(201);
        let stands = &made["alternative"];
        assert_eq!(
            (&stands["state"], &stands["rationale"]),
            (&json!("not_chosen"), &json!("No text to point to."))
        );
        assert_eq!(made["not_chosen"], json!([]));
        // Once said, it need not be said again.
        lead.post(&path, choose(&[&b])).await.expect(201);
        let taken = lead.post(&path, choose(&[&alternative])).await.expect(201);
        assert_eq!(taken["chosen"].as_array().unwrap().len(), 3);
        assert_eq!(taken["alternative"]["state"], "chosen");
        assert_eq!(choice(&w.anonymous(), &proposal).await, taken);
    });
}

#[test]
fn nominations_are_counted_by_those_they_were_made_for() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, _) = with_topics(&group, &["Own"]).await;
        let path = format!("/proposals/{proposal}/topics");
        let new = |more: Value| {
            let mut body = json!({"title": "T", "description": "D"});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            body
        };
        let who = group.stakeholder();
        for more in [
            json!({"on_behalf_of": "TC"}),
            json!({"on_behalf_of": "OTHER"}),
            json!({"new_community": "Fishers of the lake"}),
            json!({"new_community": "Fishers of the lake"}),
        ] {
            let made = who.post(&path, new(more.clone())).await.expect(201);
            let (field, value) = more.as_object().unwrap().iter().next().unwrap();
            assert_eq!(&made[field], value);
        }
        for (more, pointer) in [
            (json!({"on_behalf_of": "TC", "new_community": "Fishers"}), "/new_community"),
            (json!({"on_behalf_of": "FISHERS"}), "/on_behalf_of"),
            (json!({"new_community": " "}), "/new_community"),
        ] {
            let refused = who.post(&path, new(more)).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        let counted = choice(&w.anonymous(), &proposal).await["nominations"].clone();
        assert_eq!(
            counted,
            json!({
                "topics": 5, "from_existing_positions": 0,
                "stakeholder_groups": [
                    {"stakeholder_group": "OTHER", "topics": 1}, {"stakeholder_group": "TC", "topics": 1},
                ],
                "new_communities": [{"new_community": "Fishers of the lake", "topics": 2}],
            })
        );
    });
}

#[test]
fn a_proposal_takes_no_more_topics_than_people_can_compare() {
    world(async |w| {
        let group = w.group("wg").await;
        let titles: Vec<String> = (0..200).map(|n| format!("Topic {n}")).collect();
        let (proposal, topics) =
            with_topics(&group, &titles.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let body = json!({"title": "One more", "description": "D"});
        let path = format!("/proposals/{proposal}/topics");
        let refused = group.stakeholder().post(&path, body).await.refused(422, "rule_refused");
        assert_eq!(refused["max_nominated"], 200);
        w.anonymous().get(&format!("/topics/{}/similar", topics[0])).await.expect(200);
    });
}

/// A topic whose origin is assumed to be broadly supported, chosen, with a position on it.
async fn assumed(w: &World, group: &Group) -> (String, String) {
    let proposal = propose(group.stakeholder(), group).await["id"].as_str().unwrap().to_owned();
    let nominated = json!({
        "title": "The public core", "description": "Can it be carried?",
        "provenance": {
            "body": "A commission", "title": "A call", "date": "2017-11-21T00:00:00Z", "licence": "CC BY 4.0",
            "source_url": "https://example.org/call", "quote": "Should not …", "process": "By its commissioners.",
            "endorsers": ["A coalition"], "assumed_broadly_supported": true,
        },
    });
    let topic =
        group.stakeholder().post(&format!("/proposals/{proposal}/topics"), nominated).await.expect(201);
    assert_eq!(topic["assumed_support"], "untested");
    let topic = topic["id"].as_str().unwrap().to_owned();
    let chosen = json!({"topic_ids": [topic], "rationale": "So.", "alternative_reason": "So."});
    group.facilitator().post(&format!("/proposals/{proposal}/choices"), chosen).await.expect(201);
    let scene = Scene { proposal, topic };
    w.put_into(&scene, "validity");
    let floor = w.floor_on(group, scene).await;
    (floor.scene.topic, floor.position)
}

#[test]
fn a_claim_of_broad_support_is_untested_until_stances_across_groups_test_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let (topic, position) = assumed(&w, &group).await;
        let support = async || {
            w.anonymous().get(&format!("/topics/{topic}")).await.expect(200)["assumed_support"].clone()
        };
        let takes = async |seat: &str, stance: &str| {
            let body = json!({"version": 1, "stance": stance});
            group.seat(seat).post(&format!("/positions/{position}/stances"), body).await.expect(201);
        };
        takes("gov1", "support").await;
        takes("gov2", "accept").await;
        takes("ps1", "neutral").await;
        assert_eq!(support().await, "untested");
        takes("cs1", "stand_aside").await;
        assert_eq!(support().await, "contested");
        takes("cs1", "accept").await;
        assert_eq!(support().await, "supported");
        let closed = json!({"reason": "Another is better."});
        group.facilitator().post(&format!("/positions/{position}/closures"), closed).await.expect(201);
        assert_eq!(support().await, "untested");
        let plain = w.proposal_in(&group, Step::Deliberation).await;
        let read = w.anonymous().get(&format!("/topics/{}", plain.topic)).await.expect(200);
        assert_eq!(read["assumed_support"], json!(null));
    });
}
