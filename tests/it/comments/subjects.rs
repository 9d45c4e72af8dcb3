use assent::domain::workflow::Step;
use serde_json::json;

use super::{bodies, comments_of, note, path, post};
use crate::positions::position;
use crate::support::world;

#[test]
fn a_comment_is_about_something_in_its_own_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let other = w.proposal_in(&w.group("other").await, Step::Deliberation).await;
        let at = position(group.stakeholder(), &scene, "A text").await;
        let versions = format!("/positions/{}/versions", at["id"].as_str().unwrap());
        let body = json!({"kind": "substantive", "text": "One.", "based_on": 0});
        let version = group.stakeholder().post(&versions, body).await.expect(201);
        let on = |kind: &str, id: &str| json!({"subject": {"kind": kind, "id": id}, "kind": "concern", "body": "x"});
        for (kind, id) in [
            ("proposal", scene.proposal.as_str()),
            ("topic", &scene.topic),
            ("position", at["id"].as_str().unwrap()),
            ("version", version["id"].as_str().unwrap()),
        ] {
            group.stakeholder().post(&comments_of(&scene), on(kind, id)).await.expect(201);
        }
        for kind in ["proposal", "topic", "position", "version", "round", "pilot", "output", "objection"] {
            for id in [&other.proposal, &other.topic, &group.id] {
                let refused = group.stakeholder().post(&comments_of(&scene), on(kind, id)).await;
                let refused = refused.refused(422, "invalid_field");
                assert_eq!(refused["errors"][0]["pointer"], "/subject/id");
            }
        }
        let list = w.anonymous().get(&comments_of(&scene)).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 4);
    });
}

#[test]
fn a_reply_stays_with_its_parent_and_its_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let other = w.proposal_in(&group, Step::Deliberation).await;
        let parent = post(group.stakeholder(), &scene, "parent").await;
        let reply = json!({"parent_id": parent["id"], "kind": "note", "body": "reply"});
        let refused =
            group.stakeholder().post(&comments_of(&other), reply).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/parent_id");
        let astray = json!({
            "parent_id": parent["id"], "subject": {"kind": "topic", "id": scene.topic}, "kind": "note", "body": "reply",
        });
        let refused =
            group.stakeholder().post(&comments_of(&scene), astray).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/subject");
        let nowhere = json!({"kind": "note", "body": "x"});
        let refused =
            group.stakeholder().post(&comments_of(&scene), nowhere).await.refused(422, "missing_field");
        assert_eq!(refused["errors"][0]["pointer"], "/subject");
        assert_eq!(bodies(&w.anonymous().get(&comments_of(&other)).await.expect(200)), Vec::<String>::new());
    });
}

#[test]
fn members_comment_in_every_step_and_nobody_else_does() {
    world(async |w| {
        let group = w.group("wg").await;
        for step in
            [Step::Topic, Step::Deliberation, Step::Engagement, Step::Pilot, Step::Validity, Step::Impact]
        {
            let scene = w.proposal_in(&group, step).await;
            post(group.stakeholder(), &scene, "x").await;
            post(group.seat("secretariat"), &scene, "x").await;
            let observed = group.seat("observer").post(&comments_of(&scene), note(&scene, "x")).await;
            observed.refused(403, "forbidden");
            w.outsider().await.post(&comments_of(&scene), note(&scene, "x")).await.refused(403, "forbidden");
            w.anonymous().post(&comments_of(&scene), note(&scene, "x")).await.refused(401, "unauthenticated");
        }
    });
}

#[test]
fn observers_comment_where_the_charter_says_so() {
    world(async |w| {
        let charter = json!({
            "mandate": "Tunis Agenda", "expected_groups": ["GOV", "PS", "CS", "TC"], "observers_comment": true,
        });
        let group = w.group_with("wg", json!({"charter": charter})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        post(group.seat("observer"), &scene, "x").await;
    });
}

#[test]
fn comments_in_a_group_for_members_are_not_known_to_others() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "x").await;
        let outsider = w.outsider().await;
        for client in [&w.anonymous(), &outsider] {
            client.get(&path(&made)).await.refused(404, "not_found");
            client.get(&comments_of(&scene)).await.refused(404, "not_found");
            client.post(&comments_of(&scene), note(&scene, "x")).await.refused(404, "not_found");
            client.patch(&path(&made), 1, json!({"body": "y"})).await.refused(404, "not_found");
            client.delete(&path(&made), 1).await.refused(404, "not_found");
            let said = json!({"disposition": "declined", "reason": "No."});
            client.put(&format!("{}/disposition", path(&made)), 1, said).await.refused(404, "not_found");
        }
    });
}
