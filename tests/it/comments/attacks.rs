use assent::domain::workflow::Step;
use serde_json::json;

use super::{comments_of, note, path, post};
use crate::support::world;

#[test]
fn nothing_that_runs_or_loads_is_shown_whatever_is_written() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        for attack in include_str!("../../../src/domain/markdown_attacks.txt").split("\n----\n") {
            let made = post(group.stakeholder(), &scene, attack).await;
            let shown = w.anonymous().get(&path(&made)).await;
            assert_eq!(shown.headers["content-type"], "application/json");
            assert_eq!(shown.headers["x-content-type-options"], "nosniff");
            let html = shown.body["body_html"].as_str().unwrap().to_ascii_lowercase();
            assert_eq!(made["body_html"], shown.body["body_html"]);
            let opened =
                html.split('<').skip(1).map(|t| t.split(['>', ' ']).next().unwrap().trim_matches('/'));
            for tag in opened {
                assert!(ALLOWED.contains(&tag), "{attack}\n=> {html}");
            }
            let tags = html.split('<').skip(1).filter_map(|t| t.split('>').next());
            for link in tags.flat_map(|t| t.split("href=\"").skip(1)) {
                let leads_out = ["https://", "http://", "mailto:"].iter().any(|s| link.starts_with(s));
                assert!(leads_out, "{attack}\n=> {html}");
            }
        }
    });
}

const ALLOWED: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h1",
    "h2",
    "h3",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

#[test]
fn a_comment_may_have_20_000_characters_and_no_more() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let refuse = async |body: &str| {
            let refused = group.stakeholder().post(&comments_of(&scene), note(&scene, body)).await;
            assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/body");
        };
        refuse(&"ö".repeat(20_001)).await;
        refuse("").await;
        refuse(" \n\t").await;
        for control in ["\u{0}", "\u{7}", "\u{1b}[31m", "\u{7f}", "\u{85}"] {
            refuse(&format!("x{control}x")).await;
        }
        assert_eq!(w.anonymous().get(&comments_of(&scene)).await.expect(200)["items"], json!([]));
        let made = post(group.stakeholder(), &scene, &"ö".repeat(20_000)).await;
        assert_eq!(made["body"].as_str().unwrap().chars().count(), 20_000);
    });
}

#[test]
fn a_request_that_is_not_one_is_refused_with_the_field() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let right = note(&scene, "x");
        for (field, value, code, pointer) in [
            ("kind", json!("praise"), "invalid_field", "/kind"),
            ("kind", json!(1), "invalid_field", "/kind"),
            ("channel", json!("pigeon"), "invalid_field", "/channel"),
            ("subject", json!({"kind": "group", "id": group.id}), "invalid_field", "/subject/kind"),
            ("subject", json!({"kind": "topic", "id": "x"}), "invalid_field", "/subject/id"),
            ("subject", json!({"kind": "topic"}), "missing_field", "/subject/id"),
            ("parent_id", json!("x"), "invalid_field", "/parent_id"),
            ("author_id", json!(group.facilitator_id), "unknown_field", "/author_id"),
            ("state", json!("posted"), "unknown_field", "/state"),
        ] {
            let mut wrong = right.clone();
            wrong[field] = value;
            let refused = group.stakeholder().post(&comments_of(&scene), wrong).await.refused(422, code);
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        group.stakeholder().get("/comments/x").await.refused(404, "not_found");
        group.stakeholder().get(&format!("/comments/{}", group.id)).await.refused(404, "not_found");
    });
}
