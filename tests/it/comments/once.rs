use assent::domain::workflow::Step;
use serde_json::json;

use super::{comments_of, note};
use crate::support::{Client, world};

/// Sends a comment under a key; gives status, bytes of the body, and the address of what was made.
async fn send(client: &Client, path: &str, key: &str, body: &serde_json::Value) -> (u16, Vec<u8>, String) {
    let request = client.request(reqwest::Method::POST, path).header("idempotency-key", key).json(body);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let location = response.headers().get("location").map(|v| v.to_str().unwrap().to_owned());
    (status, response.bytes().await.unwrap().to_vec(), location.unwrap_or_default())
}

#[test]
fn sixty_four_equal_requests_at_once_make_one_comment_and_get_one_answer() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (path, body) = (comments_of(&scene), note(&scene, "once"));
        let sent = (0..64).map(|_| send(group.stakeholder(), &path, "key-1", &body));
        let answers = futures_util::future::join_all(sent).await;
        assert_eq!(answers[0].0, 201);
        assert!(answers.iter().all(|answer| *answer == answers[0]));
        let later = send(group.stakeholder(), &path, "key-1", &body).await;
        assert_eq!(later, answers[0]);
        let list = w.anonymous().get(&path).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn an_answer_is_given_again_only_to_one_who_still_may() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members", "joining": "open"})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (path, body) = (comments_of(&scene), note(&scene, "once"));
        let client = group.seat("gov2");
        let first = send(client, &path, "key-1", &body).await;
        assert_eq!((first.0, send(client, &path, "key-1", &body).await), (201, first.clone()));
        let comment: serde_json::Value = serde_json::from_slice(&first.1).unwrap();
        let own = format!("/members/{}", comment["author"]["member_id"].as_str().unwrap());
        let revision = client.get(&own).await.expect(200)["revision"].as_i64().unwrap();
        client.delete(&own, revision).await.expect(200);
        assert_eq!(send(client, &path, "key-1", &body).await.0, 404);
    });
}

#[test]
fn the_same_key_of_somebody_else_is_another_key() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (path, body) = (comments_of(&scene), note(&scene, "once"));
        let mine = send(group.seat("gov1"), &path, "key-1", &body).await;
        let yours = send(group.seat("ps1"), &path, "key-1", &body).await;
        assert_eq!((mine.0, yours.0), (201, 201));
        assert_ne!(mine.2, yours.2);
        let list = w.anonymous().get(&path).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 2);
    });
}

#[test]
fn a_key_is_not_used_for_another_request() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let other = w.proposal_in(&group, Step::Deliberation).await;
        let client = group.stakeholder();
        client.post_once(&comments_of(&scene), "key-1", note(&scene, "one")).await.expect(201);
        let another = client.post_once(&comments_of(&scene), "key-1", note(&scene, "two")).await;
        another.refused(422, "idempotency_key_reused");
        let elsewhere = client.post_once(&comments_of(&other), "key-1", note(&other, "one")).await;
        elsewhere.refused(422, "idempotency_key_reused");
        let list = w.anonymous().get(&comments_of(&scene)).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn a_key_whose_request_was_refused_can_be_used_again() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let client = group.stakeholder();
        let mut wrong = note(&scene, "one");
        wrong["round_id"] = json!(group.id);
        client.post_once(&comments_of(&scene), "key-1", wrong).await.refused(422, "invalid_field");
        client.post_once(&comments_of(&scene), "key-1", note(&scene, "one")).await.expect(201);
    });
}
