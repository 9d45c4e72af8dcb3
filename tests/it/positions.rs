use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::objections::{finding, respond};
use crate::support::{Client, Scene, world};

pub async fn position(client: &Client, scene: &Scene, title: &str) -> Value {
    let body = json!({"topic_id": scene.topic, "title": title});
    client.post(&format!("/proposals/{}/positions", scene.proposal), body).await.expect(201)
}

#[test]
fn rival_positions_stand_on_one_topic_and_are_listed() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let first = position(group.seat("gov1"), &scene, "A text").await;
        let rival = position(group.seat("ps1"), &scene, "Another text").await;
        assert_eq!((&first["version"], &first["state"]), (&json!(0), &json!("open")));
        let list = format!("/proposals/{}/positions", scene.proposal);
        let all = w.anonymous().get(&list).await.expect(200);
        let ids: Vec<_> = all["items"].as_array().unwrap().iter().map(|p| &p["id"]).collect();
        assert_eq!(ids, [&first["id"], &rival["id"]]);
        let page = w.anonymous().get(&format!("{list}?limit=1")).await.expect(200);
        let next = format!("{list}?limit=1&after={}", page["next"].as_str().unwrap());
        assert_eq!(w.anonymous().get(&next).await.expect(200)["items"][0]["id"], rival["id"]);
        let on_topic = w.anonymous().get(&format!("{list}?topic_id={}", scene.topic)).await.expect(200);
        assert_eq!(on_topic["items"].as_array().unwrap().len(), 2);
        let elsewhere = w.anonymous().get(&format!("{list}?topic_id={}", scene.proposal)).await.expect(200);
        assert_eq!(elsewhere["items"], json!([]));
    });
}

#[test]
fn a_position_stands_on_a_topic_of_its_own_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let other = w.proposal_in(&group, Step::Deliberation).await;
        let path = format!("/proposals/{}/positions", scene.proposal);
        let body = json!({"topic_id": other.topic, "title": "A text"});
        let refused = group.stakeholder().post(&path, body).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/topic_id");
        let list = w.anonymous().get(&path).await.expect(200);
        assert_eq!(list["items"], json!([]));
    });
}

#[test]
fn a_position_is_made_by_counted_members_in_a_step_that_works_on_texts() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let path = format!("/proposals/{}/positions", scene.proposal);
        let body = json!({"topic_id": scene.topic, "title": "A text"});
        group.seat("observer").post(&path, body.clone()).await.refused(403, "forbidden");
        w.outsider().await.post(&path, body.clone()).await.refused(403, "forbidden");
        w.anonymous().post(&path, body.clone()).await.refused(401, "unauthenticated");
        let early = w.proposal_in(&group, Step::Topic).await;
        let path = format!("/proposals/{}/positions", early.proposal);
        group.stakeholder().post(&path, body).await.refused(409, "not_in_this_step");
    });
}

#[test]
fn a_position_is_closed_with_a_reason_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = position(group.seat("gov1"), &scene, "A text").await;
        let path = format!("/positions/{}", made["id"].as_str().unwrap());
        let closures = format!("{path}/closures");
        group.seat("ps1").post(&closures, json!({"reason": "No."})).await.refused(403, "forbidden");
        group.facilitator().post(&closures, json!({})).await.refused(422, "missing_field");
        let closed = group.facilitator().post(&closures, json!({"reason": "Merged."})).await.expect(201);
        assert_eq!((&closed["state"], &closed["close_reason"]), (&json!("closed"), &json!("Merged.")));
        group.facilitator().post(&closures, json!({"reason": "Again."})).await.refused(409, "ended");
        let late = json!({"kind": "substantive", "text": "Late.", "based_on": 0});
        group.seat("gov1").post(&format!("{path}/versions"), late).await.refused(409, "ended");
        assert_eq!(w.anonymous().get(&path).await.expect(200), closed);
    });
}

#[test]
fn a_position_is_not_closed_over_objections_to_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let (gov, lead) = (group.seat("gov1"), group.facilitator());
        let (first, second) = (floor.objects(gov, 1).await, floor.objects(group.seat("ps1"), 1).await);
        let close = json!({"reason": "We begin again."});
        let refused = lead.post(&floor.at("closures"), close.clone()).await.refused(422, "rule_refused");
        assert_eq!(refused["objections"], json!([first, second]));
        gov.post(&format!("/objections/{first}/withdrawals"), json!({})).await.expect(201);
        let refused = lead.post(&floor.at("closures"), close.clone()).await.refused(422, "rule_refused");
        assert_eq!(refused["objections"], json!([second]));
        respond(lead, &second, "It is weighed.", true).await;
        lead.post(&format!("/objections/{second}/findings"), finding("stands")).await.expect(201);
        assert_eq!(lead.post(&floor.at("closures"), close).await.expect(201)["state"], "closed");
    });
}

#[test]
fn a_position_in_a_group_for_members_is_not_known_to_others() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = position(group.seat("gov1"), &scene, "A text").await;
        let path = format!("/positions/{}", made["id"].as_str().unwrap());
        let outsider = w.outsider().await;
        for client in [&w.anonymous(), &outsider] {
            client.get(&path).await.refused(404, "not_found");
            client.get(&format!("{path}/versions")).await.refused(404, "not_found");
            client.get(&format!("{path}/versions/1")).await.refused(404, "not_found");
            client
                .post(&format!("{path}/closures"), json!({"reason": "No."}))
                .await
                .refused(404, "not_found");
        }
        group.seat("observer").get(&path).await.expect(200);
    });
}
