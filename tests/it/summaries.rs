//! Summaries of discussions, with the comments that they summarise.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::comments::{path, post};
use crate::support::{Scene, world};

fn summary(scene: &Scene, comments: &[&Value], pinned: bool) -> Value {
    let ids: Vec<&Value> = comments.iter().map(|c| &c["id"]).collect();
    json!({
        "subject": {"kind": "proposal", "id": scene.proposal}, "text": "They *agree*.", "comment_ids": ids,
        "pinned": pinned,
    })
}

#[test]
fn a_summary_names_its_comments_is_revised_and_pinned() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (one, other) =
            (post(group.stakeholder(), &scene, "one").await, post(group.seat("ps1"), &scene, "other").await);
        let place = format!("/proposals/{}/summaries", scene.proposal);
        let new = summary(&scene, &[&other, &one], false);
        group.stakeholder().post(&place, new.clone()).await.refused(403, "forbidden");
        let made = group.facilitator().post(&place, new).await.expect(201);
        assert_eq!(made["version"]["text_html"], "<p>They <em>agree</em>.</p>\n");
        assert_eq!(made["version"]["comment_ids"], json!([other["id"], one["id"]]));
        assert_eq!((&made["pinned_at"], &made["version"]["number"]), (&Value::Null, &json!(1)));
        let own = format!("/summaries/{}", made["id"].as_str().unwrap());
        assert_eq!(w.anonymous().get(&own).await.expect(200), made);
        let pinned = json!({"pinned": true});
        group.chair().patch(&own, 2, pinned.clone()).await.refused(412, "revision_stale");
        group.seat("ps1").patch(&own, 1, pinned.clone()).await.refused(403, "forbidden");
        let made = group.chair().patch(&own, 1, pinned).await.expect(200);
        assert_eq!(made["pinned_at"], w.clock.now().to_string());
        assert_eq!(made["version"]["number"], 1);
        let change = json!({"text": "They do not.", "comment_ids": [one["id"]]});
        let made = group.chair().patch(&own, 2, change).await.expect(200);
        assert_eq!(
            (&made["version"]["number"], &made["version"]["text"]),
            (&json!(2), &json!("They do not."))
        );
        assert_eq!(
            (&made["author_id"], &made["pinned_at"]),
            (&json!(group.facilitator_id), &json!(w.clock.now()))
        );
        let versions = w.anonymous().get(&format!("{own}/versions")).await.expect(200);
        let texts: Vec<&Value> = versions["items"].as_array().unwrap().iter().map(|v| &v["text"]).collect();
        assert_eq!(texts, ["They do not.", "They *agree*."]);
        let second = group.chair().post(&place, summary(&scene, &[&one], false)).await.expect(201);
        let ids = async |query: &str| {
            let list = w.anonymous().get(&format!("{place}{query}")).await.expect(200);
            list["items"].as_array().unwrap().iter().map(|s| s["id"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids("").await, [made["id"].clone(), second["id"].clone()]);
        assert_eq!(ids("?pinned=true").await, [made["id"].clone()]);
        assert_eq!(
            ids(&format!("?pinned=false&subject_id={}", scene.proposal)).await,
            [second["id"].clone()]
        );
        assert_eq!(ids(&format!("?subject_id={}", scene.topic)).await, [Value::Null; 0]);
        let down = group.chair().patch(&own, 3, json!({"pinned": false})).await.expect(200);
        assert_eq!(down["pinned_at"], Value::Null);
        let hidden = json!({"decision": "hidden", "reason": "r"});
        group.chair().put(&format!("{}/moderation", path(&one)), 1, hidden).await.expect(200);
        assert_eq!(w.anonymous().get(&own).await.expect(200)["version"]["comment_ids"], json!([one["id"]]));
    });
}

#[test]
fn what_cannot_be_summarised_is_refused_and_nothing_is_stored() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let elsewhere = w.proposal_in(&group, Step::Deliberation).await;
        let (me, lead) = (group.stakeholder(), group.facilitator());
        let (one, gone) = (post(me, &scene, "one").await, post(me, &scene, "gone").await);
        let foreign = post(me, &elsewhere, "foreign").await;
        me.delete(&path(&gone), 1).await.expect(200);
        let place = format!("/proposals/{}/summaries", scene.proposal);
        let wrong = summary(&scene, &[&one, &gone, &foreign, &one], false);
        let problem = lead.post(&place, wrong).await.refused(422, "invalid_field");
        let pointers: Vec<&Value> =
            problem["errors"].as_array().unwrap().iter().map(|e| &e["pointer"]).collect();
        assert_eq!(pointers, ["/comment_ids/1", "/comment_ids/2", "/comment_ids/3"]);
        lead.post(&place, summary(&scene, &[], false)).await.refused(422, "invalid_field");
        let many: Vec<&Value> = (0..201).map(|_| &one).collect();
        lead.post(&place, summary(&scene, &many, false)).await.refused(422, "invalid_field");
        let mut other = summary(&scene, &[&one], false);
        other["subject"] = json!({"kind": "proposal", "id": elsewhere.proposal});
        lead.post(&place, other).await.refused(422, "invalid_field");
        assert_eq!(lead.get(&place).await.expect(200)["items"], json!([]));
        for _ in 0..10 {
            lead.post(&place, summary(&scene, &[&one], true)).await.expect(201);
        }
        lead.post(&place, summary(&scene, &[&one], true)).await.refused(422, "rule_refused");
        let last = lead.post(&place, summary(&scene, &[&one], false)).await.expect(201);
        let last = format!("/summaries/{}", last["id"].as_str().unwrap());
        lead.patch(&last, 1, json!({"pinned": true})).await.refused(422, "rule_refused");
        for _ in 11..100 {
            lead.post(&place, summary(&scene, &[&one], false)).await.expect(201);
        }
        lead.post(&place, summary(&scene, &[&one], false)).await.refused(422, "rule_refused");
    });
}
