//! What the OpenAPI document promises about a request, and the service must keep to the letter.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Client, Reply, World, world};

async fn propose(w: &World, key: &str) -> Reply {
    let group = w.admin.get("/groups").await.expect(200)["items"][0]["id"].as_str().unwrap().to_owned();
    let body = json!({"title": "T", "summary": "S", "language": "en"});
    w.admin.post_once(&format!("/groups/{group}/proposals"), key, body).await
}

fn pointer(problem: &Value) -> &str {
    problem["errors"][0]["pointer"].as_str().unwrap()
}

#[test]
fn a_stranger_is_asked_to_sign_in_before_the_rest_of_the_request_is_looked_at() {
    world(async |w| {
        let stranger = w.anonymous();
        for path in ["/tokens?after=nonsense", "/sessions?limit=0", "/accounts?page=2"] {
            stranger.get(path).await.refused(401, "unauthenticated");
        }
        let without_revision = stranger.request(Method::PATCH, "/account").json(&json!({}));
        Client::send(without_revision).await.refused(401, "unauthenticated");
        let stale = stranger.request(Method::PATCH, "/account").header("if-match", "nonsense");
        Client::send(stale.json(&json!({}))).await.refused(401, "unauthenticated");
    });
}

#[test]
fn an_unknown_parameter_is_named_as_it_was_sent() {
    world(async |w| {
        for (name, code) in [("foo", "unknown_field"), ("limit", "invalid_field")] {
            let refused = w.admin.get(&format!("/accounts?{name}=0")).await.refused(422, code);
            assert_eq!(pointer(&refused), name);
        }
    });
}

#[test]
fn an_idempotency_key_is_the_same_bare_and_in_quotes() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/proposals", group.id);
        let body = json!({"title": "T", "summary": "S", "language": "en"});
        let bare = group.stakeholder().post_once(&path, "key-1", body.clone()).await.expect(201);
        let quoted = group.stakeholder().post_once(&path, "\"key-1\"", body).await.expect(201);
        assert_eq!(bare, quoted);
    });
}

#[test]
fn an_idempotency_key_of_other_characters_is_refused() {
    world(async |w| {
        w.group("wg").await;
        for key in ["", "two words", "\"", "a\"b", "\"open", &"x".repeat(129)] {
            let refused = propose(&w, key).await.refused(422, "invalid_field");
            assert_eq!(pointer(&refused), "Idempotency-Key", "{key}");
        }
    });
}

#[test]
fn a_whole_number_is_one_however_it_is_written() {
    world(async |w| {
        let group = w.group("wg").await;
        let revision = w.admin.get(&format!("/groups/{}", group.id)).await.expect(200)["revision"].clone();
        let path = format!("/groups/{}", group.id);
        let text = r#"{"charter": {"max_topics": 2.0}}"#;
        let request =
            group.chair().request(Method::PATCH, &path).header("if-match", format!("\"{revision}\""));
        let request = request.header("content-type", "application/json").body(text);
        let changed = Client::send(request).await.expect(200);
        assert_eq!(changed["charter"]["max_topics"], 2);
    });
}

#[test]
fn what_is_sent_is_measured_and_not_what_would_be_left_of_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/proposals", group.id);
        for title in ["a line feed at the end\n", &format!("{}{}", "x".repeat(200), " ")] {
            let body = json!({"title": title, "summary": "S", "language": "en"});
            let refused = group.stakeholder().post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(pointer(&refused), "/title");
        }
        let body = json!({"title": " T ", "summary": "one\r\ntwo\r\n", "language": "en"});
        let made = group.stakeholder().post(&path, body).await.expect(201);
        assert_eq!((&made["title"], &made["summary"]), (&json!("T"), &json!("one\ntwo")));
    });
}
