//! Input that cannot be: a clear sentence, a stable code, a pointer; and nothing stored.

use std::io::{Read, Write};
use std::net::TcpStream;

use assent::domain::workflow::Step;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Client, Reply, World, world, world_with};

async fn raw(client: &Client, content_type: &str, body: impl Into<reqwest::Body>) -> Reply {
    let request = client.request(Method::POST, "/groups").header("content-type", content_type).body(body);
    Client::send(request).await
}

async fn post(w: &World, body: impl Into<reqwest::Body>) -> Reply {
    raw(&w.admin, "application/json", body).await
}

async fn nothing_is_stored(w: &World) {
    assert_eq!(w.admin.get("/groups").await.expect(200)["items"], json!([]));
}

fn pointer(problem: &Value) -> &str {
    problem["errors"][0]["pointer"].as_str().unwrap()
}

#[test]
fn what_is_not_json_is_refused() {
    world(async |w| {
        for body in ["{", "{'a': 1}", "nonsense", "{} {}", "{\"a\": 1,}", "\u{feff}{}"] {
            post(&w, body).await.refused(400, "malformed_json");
        }
        post(&w, vec![0xff, 0xfe]).await.refused(400, "malformed_json");
        post(&w, "[".repeat(10_000)).await.refused(400, "malformed_json");
        post(&w, format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000)))
            .await
            .refused(400, "malformed_json");
        nothing_is_stored(&w).await;
    });
}

#[test]
fn a_key_that_stands_twice_is_refused_at_any_depth() {
    world(async |w| {
        post(&w, r#"{"slug": "a", "slug": "b"}"#).await.refused(400, "duplicate_key");
        post(&w, r#"{"charter": {"mandate": "a", "mandate": "b"}}"#).await.refused(400, "duplicate_key");
        nothing_is_stored(&w).await;
    });
}

#[test]
fn a_field_that_does_not_hold_is_pointed_to() {
    world(async |w| {
        let unknown = post(&w, r#"{"slug": "a", "created_at": "2018-01-01T00:00:00Z"}"#).await;
        assert_eq!(pointer(&unknown.refused(422, "unknown_field")), "/created_at");
        let missing = post(&w, r#"{"slug": "a"}"#).await.refused(422, "missing_field");
        assert_eq!(pointer(&missing), "/name");
        for (name, slip) in [
            ("empty", json!("")),
            ("long", json!("x".repeat(201))),
            ("control", json!("a\u{0}b")),
            ("type", json!(5)),
        ] {
            let problem =
                post(&w, json!({"slug": "a", "name": slip}).to_string()).await.refused(422, "invalid_field");
            assert_eq!(pointer(&problem), "/name", "{name}");
        }
        let list = post(&w, "[]").await;
        assert_eq!(list.status.as_u16(), 422);
        nothing_is_stored(&w).await;
    });
}

#[test]
fn a_body_of_another_type_or_size_is_refused() {
    world(async |w| {
        raw(&w.admin, "text/plain", "{}").await.refused(415, "unsupported_media_type");
        raw(&w.admin, "application/x-www-form-urlencoded", "a=b")
            .await
            .refused(415, "unsupported_media_type");
        post(&w, vec![b' '; 1024 * 1024 + 1]).await.refused(413, "too_large");
        nothing_is_stored(&w).await;
    });
}

#[test]
fn parameters_are_as_strict_as_bodies() {
    world(async |w| {
        let anonymous = w.anonymous();
        anonymous.get("/groups?limit=0").await.refused(422, "invalid_field");
        anonymous.get("/groups?limit=101").await.refused(422, "invalid_field");
        anonymous.get("/groups?limit=many").await.refused(422, "invalid_field");
        anonymous.get("/groups?page=2").await.refused(422, "unknown_field");
        anonymous.get("/groups?after=nonsense").await.refused(400, "bad_cursor");
        anonymous.get("/groups/not-an-id").await.refused(404, "not_found");
        anonymous.get("/groups/0190163d-8694-739b-aea5-966c26f8ad90").await.refused(404, "not_found");
        anonymous.get("/nothing-here").await.refused(404, "not_found");
        Client::send(anonymous.request(Method::PUT, "/groups")).await.refused(405, "method_not_allowed");
        Client::send(anonymous.request(Method::TRACE, "/groups")).await.refused(405, "method_not_allowed");
    });
}

#[test]
fn an_id_and_a_number_have_one_spelling_each() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let id = &floor.position;
        for other in [id.replace('-', ""), format!("urn:uuid:{id}"), format!("%7B{id}%7D")] {
            w.anonymous().get(&format!("/positions/{other}")).await.refused(404, "not_found");
        }
        for topic_id in [
            floor.scene.topic.replace('-', ""),
            format!("urn:uuid:{}", floor.scene.topic),
            format!("{{{}}}", floor.scene.topic),
        ] {
            let new = json!({"topic_id": topic_id, "title": "A text"});
            let path = format!("/proposals/{}/positions", floor.scene.proposal);
            let refused = group.stakeholder().post(&path, new).await.refused(422, "invalid_field");
            assert_eq!(pointer(&refused), "/topic_id");
        }
        w.anonymous().get(&floor.at("versions/1")).await.expect(200);
        for number in ["+1", "%2B1", "01", "-1", "0", "1.0"] {
            w.anonymous().get(&floor.at(&format!("versions/{number}"))).await.refused(404, "not_found");
        }
    });
}

#[test]
fn a_text_that_must_be_given_can_be_seen() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        for reason in ["\u{200b}", "\u{2060}\u{200d}", " \u{ad}\n"] {
            let closed = group.facilitator().post(&floor.at("closures"), json!({"reason": reason})).await;
            assert_eq!(pointer(&closed.refused(422, "invalid_field")), "/reason");
        }
    });
}

#[test]
fn cookies_open_nothing() {
    world(async |w| {
        let token = w.admin.token.clone().unwrap();
        let request =
            w.anonymous().request(Method::POST, "/groups").header("cookie", format!("session={token}"));
        let body = json!({
            "slug": "wg", "name": "n", "visibility": "public", "joining": "open", "cycle": "1",
            "charter": {"mandate": "m", "expected_groups": ["ALL"]},
            "chair_account_id": "0190163d-8694-739b-aea5-966c26f8ad90", "chair_stakeholder_group": "ALL",
        });
        Client::send(request.json(&body)).await.refused(401, "unauthenticated");
        nothing_is_stored(&w).await;
    });
}

#[test]
fn every_answer_carries_its_protection_and_a_request_id() {
    world(async |w| {
        let anonymous = w.anonymous();
        for path in ["/groups", "/groups/x", "/nothing", "/permissions", "/openapi.json"] {
            let reply = anonymous.get(path).await;
            assert_eq!(reply.headers["x-content-type-options"], "nosniff", "{path}");
            assert!(
                reply.headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'")
            );
            assert_eq!(reply.headers["referrer-policy"], "no-referrer");
        }
        let problem = anonymous.get("/nothing").await;
        assert_eq!(problem.headers["x-request-id"], problem.body["request_id"].as_str().unwrap());
    });
}

#[test]
fn an_unchanged_thing_is_not_sent_again() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}", group.id);
        let first = w.anonymous().get(&path).await;
        let etag = first.headers["etag"].clone();
        assert_eq!(first.headers["vary"], "authorization");
        let again = w.anonymous().request(Method::GET, &path).header("if-none-match", etag.clone());
        assert_eq!(Client::send(again).await.status.as_u16(), 304);
        let signed_in = group.chair().get(&path).await;
        assert_eq!(signed_in.headers["cache-control"], "private, no-cache");
    });
}

#[test]
fn what_can_be_read_can_be_asked_for_without_its_body() {
    world(async |w| {
        let reply = Client::send(w.anonymous().request(Method::HEAD, "/groups")).await;
        assert_eq!((reply.status.as_u16(), reply.body), (200, Value::Null));
        assert!(reply.headers.contains_key("etag"));
    });
}

#[test]
fn made_up_tokens_are_no_way_around_the_limits() {
    world_with(
        |config| config.limits.requests_a_minute = 3,
        async |w| {
            let mut last = 0;
            for n in 0..40 {
                let client = Client::new(&w.url, Some(format!("assent_{n:064x}")));
                last = client.get("/groups").await.status.as_u16();
            }
            assert_eq!(last, 429);
        },
    );
}

#[test]
fn too_many_requests_are_told_when_to_come_back() {
    world_with(
        |config| config.limits.requests_a_minute = 5,
        async |w| {
            let anonymous = w.anonymous();
            for _ in 0..5 {
                anonymous.get("/permissions").await.expect(200);
            }
            let reply = anonymous.get("/permissions").await;
            assert!(reply.headers["retry-after"].to_str().unwrap().parse::<u32>().unwrap() >= 1);
            reply.refused(429, "too_many_requests");
            // What an untrusted client says of its address changes nothing.
            let spoofed =
                anonymous.request(Method::GET, "/permissions").header("x-forwarded-for", "203.0.113.9");
            Client::send(spoofed).await.refused(429, "too_many_requests");
        },
    );
}

/// Sends bytes, closes nothing, and gives what comes back until the server ends the connection.
fn talk(url: &str, said: &[u8]) -> String {
    let mut wire = TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    wire.write_all(said).unwrap();
    let mut answer = String::new();
    let _ = wire.read_to_string(&mut answer);
    answer
}

#[test]
fn a_body_that_does_not_arrive_is_given_up() {
    world_with(
        |config| config.limits.seconds = 1,
        async |w| {
            let url = w.url.clone();
            let said = b"POST /api/v1/groups HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{";
            let answer = tokio::task::spawn_blocking(move || talk(&url, said)).await.unwrap();
            reply(&answer).refused(408, "request_timeout");
        },
    );
}

/// A reply read off the wire.
fn reply(said: &str) -> Reply {
    let (head, body) = said.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = reqwest::header::HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name: reqwest::header::HeaderName = name.parse().unwrap();
        headers.insert(name, value.parse().unwrap());
    }
    Reply { status, headers, body: serde_json::from_str(body).unwrap() }
}

#[test]
fn a_body_that_cannot_be_taken_apart_is_refused() {
    world(async |w| {
        let url = w.url.clone();
        let said = b"POST /api/v1/groups HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nno length\r\n{}";
        let answer = tokio::task::spawn_blocking(move || talk(&url, said)).await.unwrap();
        reply(&answer).refused(400, "malformed_request");
        nothing_is_stored(&w).await;
    });
}

#[test]
fn two_lengths_are_refused() {
    world(async |w| {
        let url = w.url.clone();
        let said = b"POST /api/v1/groups HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n";
        let answer = tokio::task::spawn_blocking(move || talk(&url, said)).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 4"), "{answer}");
    });
}
