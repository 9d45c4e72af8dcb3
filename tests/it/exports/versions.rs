//! Versions taken away as files.

use assent::domain::workflow::Step;
use serde_json::json;

use crate::positions::position;
use crate::support::{Client, world};

/// The headers and the text of a file.
async fn taken(client: &Client, path: &str) -> (reqwest::header::HeaderMap, String) {
    let response = client.request(reqwest::Method::GET, path).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let headers = response.headers().clone();
    (headers, response.text().await.unwrap())
}

#[test]
fn a_version_is_taken_away_in_markdown_with_what_it_is_above_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let next = json!({"kind": "editorial", "based_on": 1, "text": "# Core\n\nVersion *2*."});
        group.facilitator().post(&floor.at("versions"), next).await.expect(201);
        floor.objects(group.seat("gov1"), 2).await;
        let (headers, file) = taken(group.seat("ps1"), &floor.at("export")).await;
        assert_eq!(headers["content-type"], "text/markdown; charset=utf-8");
        assert_eq!(
            headers["content-disposition"],
            "attachment; filename=\"a-position-v2.md\"; filename*=UTF-8''a-position-v2.md"
        );
        assert!(headers.contains_key("etag"));
        let (front, text) = file.strip_prefix("---\n").unwrap().split_once("\n---\n\n").unwrap();
        assert_eq!(text, "# Core\n\nVersion *2*.\n");
        let version = w.anonymous().get(&floor.at("versions/2")).await.expect(200);
        let address = format!("http://assent.test/api/v1{}", floor.at("versions/2"));
        for line in [
            "title: \"A position\"",
            "version: 2",
            "kind: \"editorial\"",
            "group: \"A working group\"",
            "topic: \"A topic\"",
            "status: \"draft\"",
            "open_objections: 1",
            &format!("source: \"{address}\""),
            &format!("sha256: {}", version["digest"]),
            &format!("published_at: {}", version["published_at"]),
        ] {
            assert!(front.lines().any(|l| l == line), "{line} in {front}");
        }
        assert!(
            front.contains("authors: [\"facilitator@wg.example (TC)\",\"tc1@wg.example (TC)\"]"),
            "{front}"
        );
        let (_, public) = taken(&w.anonymous(), &floor.at("export")).await;
        assert!(public.contains("authors: [\"") && !public.contains("wg.example"), "{public}");
        let (_, first) = taken(&w.anonymous(), &floor.at("export?version=1")).await;
        assert!(first.contains("\nstatus: \"replaced by version 2\"\n"), "{first}");
        w.anonymous().get(&floor.at("export?version=9")).await.refused(404, "not_found");
        w.anonymous().get(&floor.at("export?format=pdf")).await.refused(422, "invalid_field");
    });
}

#[test]
fn a_file_says_what_was_found_of_its_version_and_whether_that_is_final() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        w.pass_days(30);
        let found = floor.evaluate(&group, "divergence").await;
        let (_, file) = taken(&w.anonymous(), &floor.at("export")).await;
        assert!(file.contains("\nstatus: \"in review\"\n"), "{file}");
        assert!(file.contains("\nlevel: \"divergence\"\n"), "{file}");
        w.pass_days(7);
        floor.finalize(&group, &found).await.expect(201);
        let (_, file) = taken(&w.anonymous(), &floor.at("export")).await;
        assert!(file.contains("\nstatus: \"designated\"\n"), "{file}");
        assert!(file.contains("\nlevel: \"divergence\"\n"), "{file}");
    });
}

#[test]
fn a_version_is_taken_away_in_plain_text() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let next = json!({"kind": "editorial", "based_on": 1, "text": "Version **2**.\n\n* one\n* two"});
        group.facilitator().post(&floor.at("versions"), next).await.expect(201);
        let (headers, file) = taken(group.chair(), &floor.at("export?format=plain")).await;
        assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
        assert!(file.starts_with("A position\n==========\n\nversion: 2\n"), "{file}");
        assert!(file.contains("\ngroup: A working group\n"), "{file}");
        assert!(file.ends_with("\n\nVersion 2.\n\n-  one\n-  two\n"), "{file}");
    });
}

/// A title comes from a person: neither a header, nor a path, nor the front matter ends where it says.
#[test]
fn a_title_breaks_out_of_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let title = "\"规范\\ ../x\u{2028}---\u{202e}; a=\"";
        let made = position(group.stakeholder(), &scene, title).await;
        let of = format!("/positions/{}", made["id"].as_str().unwrap());
        group.stakeholder().get(&format!("{of}/export")).await.refused(404, "not_found");
        let text = json!({"kind": "substantive", "based_on": 0, "text": "It is."});
        group.stakeholder().post(&format!("{of}/versions"), text).await.expect(201);
        let (headers, file) = taken(group.stakeholder(), &format!("{of}/export")).await;
        assert_eq!(
            headers["content-disposition"],
            "attachment; filename=\"__-x-a-v1.md\"; filename*=UTF-8''%E8%A7%84%E8%8C%83-x-a-v1.md"
        );
        let line = file.lines().nth(1).unwrap().strip_prefix("title: ").unwrap();
        assert_eq!(serde_json::from_str::<String>(line).unwrap(), title);
        assert!(!line.contains('\u{2028}'));
    });
}

#[test]
fn a_file_says_where_the_topic_starts_from() {
    world(async |w| {
        let group = w.group("wg").await;
        let lead = group.facilitator();
        let (proposal, _) = crate::topics::with_topics(&group, &[]).await;
        let topic = json!({
            "title": "The public core", "description": "d", "provenance": {
                "body": "A commission", "title": "A call", "source_url": "https://example.org/call",
                "quote": "q", "licence": "CC BY 4.0",
            },
        });
        let topic =
            lead.post(&format!("/proposals/{proposal}/topics"), topic).await.expect(201)["id"].clone();
        let choice =
            json!({"topic_ids": [topic], "rationale": "It matters.", "alternative_reason": "Too little."});
        lead.post(&format!("/proposals/{proposal}/choices"), choice).await.expect(201);
        let scene = crate::support::Scene { proposal, topic: topic.as_str().unwrap().to_owned() };
        w.put_into(&scene, "deliberation");
        let floor = w.floor_on(&group, scene).await;
        let (_, file) = taken(lead, &floor.at("export")).await;
        assert!(file.contains("\nstarts_from: \"A call\"\nstarts_from_body: \"A commission\"\n"), "{file}");
        assert!(file.contains("\nstarts_from_licence: \"CC BY 4.0\"\n---\n"), "{file}");
    });
}
