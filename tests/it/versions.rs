use assent::domain::workflow::Step;
use serde_json::json;

use crate::positions::position;
use crate::support::{Client, Group, World, world};

/// A position without a version; gives its path.
async fn empty(w: &World, group: &Group) -> String {
    let scene = w.proposal_in(group, Step::Deliberation).await;
    let made = position(group.seat("gov1"), &scene, "A text").await;
    format!("/positions/{}", made["id"].as_str().unwrap())
}

async fn publish(client: &Client, path: &str, kind: &str, text: &str, based_on: i64) -> serde_json::Value {
    let body = json!({"kind": kind, "text": text, "based_on": based_on, "change_note": "A change."});
    client.post(&format!("{path}/versions"), body).await.expect(201)
}

#[test]
fn versions_are_numbered_and_the_newest_comes_first() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = empty(&w, &group).await;
        let first = publish(group.seat("gov1"), &path, "editorial", "One.", 0).await;
        assert_eq!((&first["number"], &first["kind"]), (&json!(1), &json!("substantive")));
        w.pass_days(1);
        publish(group.facilitator(), &path, "editorial", "One!", 1).await;
        let position = w.anonymous().get(&path).await.expect(200);
        assert_eq!((&position["version"], &position["substantive_version"]), (&json!(2), &json!(1)));
        assert_eq!(position["substantive_at"], first["published_at"]);
        publish(group.seat("gov1"), &path, "substantive", "Two.", 2).await;
        let position = w.anonymous().get(&path).await.expect(200);
        assert_eq!((&position["version"], &position["substantive_version"]), (&json!(3), &json!(3)));

        let list = w.anonymous().get(&format!("{path}/versions?limit=2")).await.expect(200);
        let numbers = |list: &serde_json::Value| -> Vec<i64> {
            list["items"].as_array().unwrap().iter().map(|v| v["number"].as_i64().unwrap()).collect()
        };
        assert_eq!(numbers(&list), [3, 2]);
        assert!(list["items"][0].get("text").is_none());
        let next = format!("{path}/versions?limit=2&after={}", list["next"].as_str().unwrap());
        let list = w.anonymous().get(&next).await.expect(200);
        assert_eq!((numbers(&list), &list["next"]), (vec![1], &json!(null)));

        let one = w.anonymous().get(&format!("{path}/versions/1")).await.expect(200);
        assert_eq!((&one["text"], &one["id"]), (&json!("One."), &first["id"]));
        let digest = hex::encode(<sha2::Sha256 as sha2::Digest>::digest("One."));
        assert_eq!(one["digest"], digest);
        w.anonymous().get(&format!("{path}/versions/4")).await.refused(404, "not_found");
        w.anonymous().get(&format!("{path}/versions/x")).await.refused(404, "not_found");
    });
}

#[test]
fn a_version_written_on_an_old_one_is_refused_and_the_current_one_is_named() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = empty(&w, &group).await;
        publish(group.seat("gov1"), &path, "substantive", "One.", 0).await;
        let late = json!({"kind": "substantive", "text": "Two.", "based_on": 0});
        let refused = group
            .facilitator()
            .post(&format!("{path}/versions"), late)
            .await
            .refused(409, "version_not_current");
        assert_eq!(refused["current_version"], 1);
    });
}

#[test]
fn the_author_and_the_leads_publish_and_nobody_else() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("{}/versions", empty(&w, &group).await);
        let body = json!({"kind": "substantive", "text": "One.", "based_on": 0});
        group.seat("ps1").post(&path, body.clone()).await.refused(403, "forbidden");
        group.seat("observer").post(&path, body.clone()).await.refused(403, "forbidden");
        w.anonymous().post(&path, body.clone()).await.refused(401, "unauthenticated");
        group.chair().post(&path, body).await.expect(201);
    });
}

#[test]
fn a_text_may_have_200_000_characters_and_no_more() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = empty(&w, &group).await;
        publish(group.seat("gov1"), &path, "substantive", &"é".repeat(200_000), 0).await;
        let body = json!({"kind": "substantive", "text": "x".repeat(200_001), "based_on": 1});
        let refused =
            group.seat("gov1").post(&format!("{path}/versions"), body).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/text");
        let body = json!({"kind": "substantive", "text": "x\u{0}", "based_on": 1});
        group.seat("gov1").post(&format!("{path}/versions"), body).await.refused(422, "invalid_field");
        assert_eq!(w.anonymous().get(&path).await.expect(200)["version"], 1);
    });
}

#[test]
fn of_twelve_versions_written_on_the_same_one_one_is_published() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = empty(&w, &group).await;
        let writers = (0..12).map(|n| {
            let (client, path) = (group.facilitator().clone(), format!("{path}/versions"));
            async move {
                let body = json!({"kind": "substantive", "text": format!("Text {n}."), "based_on": 0});
                client.post(&path, body).await.status.as_u16()
            }
        });
        let mut statuses = futures_util::future::join_all(writers).await;
        statuses.sort_unstable();
        assert_eq!(statuses, [vec![201], vec![409; 11]].concat());
        assert_eq!(w.anonymous().get(&path).await.expect(200)["version"], 1);
    });
}

#[test]
fn two_versions_are_compared_word_by_word() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = empty(&w, &group).await;
        publish(group.seat("gov1"), &path, "substantive", "The group welcomes it.", 0).await;
        publish(group.seat("gov1"), &path, "substantive", "The group recommends it.", 1).await;
        let compare = async |query: &str| w.anonymous().get(&format!("{path}/differences{query}")).await;
        let forth = compare("?from=1&to=2").await.expect(200);
        assert_eq!(
            forth["items"],
            json!([
                {"op": "equal", "text": "The group "},
                {"op": "delete", "text": "welcomes"},
                {"op": "insert", "text": "recommends"},
                {"op": "equal", "text": " it."},
            ])
        );
        let back = compare("?from=2&to=1").await.expect(200);
        assert_eq!(back["items"][1], json!({"op": "delete", "text": "recommends"}));
        let same = compare("?from=2&to=2").await.expect(200);
        assert_eq!(same["items"], json!([{"op": "equal", "text": "The group recommends it."}]));
        compare("?from=1&to=3").await.refused(404, "not_found");
        compare("?from=0&to=1").await.refused(404, "not_found");
        compare("?from=1").await.refused(422, "missing_field");
        compare("?from=1&to=x").await.refused(422, "invalid_field");
    });
}

#[test]
fn the_text_of_a_version_is_shown_as_safe_html() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = empty(&w, &group).await;
        let text = "# Text\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) [y](https://example.org)";
        publish(group.seat("gov1"), &path, "substantive", text, 0).await;
        let version = w.anonymous().get(&format!("{path}/versions/1")).await.expect(200);
        assert_eq!(version["text"], text);
        let html = version["html"].as_str().unwrap();
        assert!(html.contains("<h1>Text</h1>") && html.contains("&lt;script&gt;"), "{html}");
        assert!(html.contains("rel=\"nofollow noopener noreferrer\""), "{html}");
        assert!(!html.contains("<script") && !html.contains("javascript:"), "{html}");
    });
}
