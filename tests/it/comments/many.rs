//! Many comments are answered at once.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{comments_of, path, post};
use crate::support::{Group, Scene, world};

fn answers_of(scene: &Scene) -> String {
    format!("/proposals/{}/dispositions", scene.proposal)
}

fn answer(ids: &[&Value]) -> Value {
    json!({"comment_ids": ids, "disposition": "accepted", "reason": "Version 3 says so."})
}

/// So many comments, by all who are no leads; their ids in no order.
async fn posted(group: &Group, scene: &Scene, many: usize) -> Vec<Value> {
    let seats = ["gov1", "gov2", "ps1"];
    let mut ids = Vec::new();
    while ids.len() < many {
        let some = seats.iter().map(|seat| post(group.seat(seat), scene, "Say which."));
        ids.extend(futures_util::future::join_all(some).await.into_iter().map(|made| made["id"].clone()));
    }
    ids.truncate(many);
    ids.reverse();
    ids
}

#[test]
fn five_hundred_comments_get_one_answer_in_one_request() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let ids = posted(&group, &scene, 501).await;
        let (last, ids) = ids.split_last().unwrap();
        let all: Vec<&Value> = ids.iter().chain([last]).collect();
        let place = answers_of(&scene);
        let refused = group.facilitator().post(&place, answer(&all)).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/comment_ids");
        let before = w.entries(&scene).await.len();
        let said = answer(&all[..500]);
        let answered = group.facilitator().post_once(&place, "key-1", said.clone()).await.expect(200);
        let expected = json!({
            "disposition": "accepted", "reason": "Version 3 says so.", "answered": 500, "answered_anew": 0,
        });
        assert_eq!(answered, expected);
        assert_eq!(group.facilitator().post_once(&place, "key-1", said).await.expect(200), expected);
        let waiting = format!("{}?disposition=none", comments_of(&scene));
        let waiting = w.anonymous().get(&waiting).await.expect(200);
        assert_eq!((waiting["items"].as_array().unwrap().len(), &waiting["items"][0]["id"]), (1, last));
        let one = w.anonymous().get(&format!("/comments/{}", ids[7].as_str().unwrap())).await.expect(200);
        assert_eq!((&one["revision"], &one["disposition"]["by"]), (&json!(2), &json!(group.facilitator_id)));
        let entries = w.entries(&scene).await.split_off(before);
        let is_it = |e: &Value| e["action"] == "comments.disposed" && e["details"]["comments"] == 500;
        assert!(entries.iter().all(is_it), "{entries:?}");
        let facts: usize = entries.iter().map(|e| e["facts"].as_array().unwrap().len()).sum();
        assert_eq!(facts, 500);
        assert!(entries.iter().all(|e| !e.to_string().contains("Version 3")));
    });
}

#[test]
fn one_comment_that_cannot_be_answered_keeps_all_as_they_were() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let elsewhere = w.proposal_in(&group, Step::Deliberation).await;
        let good = post(group.stakeholder(), &scene, "one").await;
        let own = post(group.facilitator(), &scene, "mine").await;
        let taken = post(group.stakeholder(), &scene, "taken").await;
        group.stakeholder().delete(&path(&taken), 1).await.expect(200);
        let foreign = post(group.stakeholder(), &elsewhere, "foreign").await;
        let (good_id, unknown) = (&good["id"], json!(group.id));
        let before = w.entries(&scene).await.len();
        for (wrong, code) in [
            (&own["id"], "conflict_of_interest"),
            (&taken["id"], "invalid_field"),
            (&foreign["id"], "invalid_field"),
            (&unknown, "invalid_field"),
            (good_id, "invalid_field"),
        ] {
            let said = answer(&[good_id, wrong]);
            let refused = group.facilitator().post(&answers_of(&scene), said).await.refused(422, code);
            assert_eq!(refused["errors"][0]["pointer"], "/comment_ids/1");
            assert_eq!(refused["errors"].as_array().unwrap().len(), 1);
        }
        let said = answer(&[&unknown, good_id, &taken["id"]]);
        let refused = group.facilitator().post(&answers_of(&scene), said).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"].as_array().unwrap().len(), 2);
        let none = group.facilitator().post(&answers_of(&scene), answer(&[])).await;
        assert_eq!(none.refused(422, "invalid_field")["errors"][0]["pointer"], "/comment_ids");
        group.stakeholder().post(&answers_of(&scene), answer(&[good_id])).await.refused(403, "forbidden");
        assert_eq!(group.seat("ps1").get(&path(&good)).await.expect(200), good);
        assert_eq!(w.entries(&scene).await.len(), before);
        let both = group.chair().post(&answers_of(&scene), answer(&[good_id, &own["id"]])).await.expect(200);
        assert_eq!((&both["answered"], &both["answered_anew"]), (&json!(2), &json!(0)));
        let anew = group.chair().post(&answers_of(&scene), answer(&[good_id])).await.expect(200);
        assert_eq!((&anew["answered"], &anew["answered_anew"]), (&json!(1), &json!(1)));
    });
}

#[test]
fn who_answer_the_same_comments_at_once_do_it_one_after_the_other() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let ids = posted(&group, &scene, 30).await;
        let (forward, place) = (ids.iter().collect::<Vec<_>>(), answers_of(&scene));
        let backward: Vec<&Value> = ids.iter().rev().collect();
        let answers = (0..8).map(|n| {
            let (client, place) = (group.chair().clone(), place.clone());
            let said = answer(if n % 2 == 0 { &forward } else { &backward });
            async move { client.post(&place, said).await.expect(200) }
        });
        let answers = futures_util::future::join_all(answers).await;
        assert_eq!(answers.iter().filter(|a| a["answered_anew"] == 0).count(), 1);
        let one = w.anonymous().get(&format!("/comments/{}", ids[0].as_str().unwrap())).await.expect(200);
        assert_eq!(one["revision"], 9);
    });
}
