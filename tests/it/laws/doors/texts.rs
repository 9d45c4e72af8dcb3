//! Positions with their versions, and comments.

use assent::domain::access::Phase;
use assent::domain::workflow::Step;
use serde_json::json;

use super::case::Case;
use super::law::hold;
use super::proposals::AUTHORS;
use super::scene::Scene;

const MEMBERS: &[&str] = &["chair", "facilitator", "secretariat", "gov1", "observer"];

pub fn cases() -> Vec<Case> {
    let mut cases = of_positions();
    cases.extend(of_comments());
    cases
}

fn of_positions() -> Vec<Case> {
    let new = json!({"topic_id": "$topic in deliberation", "title": "A text"});
    let first = json!({"kind": "substantive", "text": "It **is**.", "based_on": 0});
    let second = json!({"kind": "editorial", "text": "It *is*.", "based_on": 1});
    let reason = json!({"reason": "Its points are in the other text."});
    vec![
        Case::of("create_position", "proposal in deliberation").body(new),
        Case::of("list_positions", "proposal in deliberation"),
        Case::of("get_position", "position"),
        Case::of("list_versions", "position"),
        Case::of("get_version", "position").with("number", "1"),
        Case::of("get_version_hints", "position").with("number", "1"),
        Case::of("get_differences", "position").query("from=1&to=1"),
        Case::of("export_position", "position"),
        Case::of("compare_positions", "topic in deliberation"),
        Case::of("get_rival_differences", "topic in deliberation").query("from=$position&to=$position"),
        Case::of("publish_version", "position").body(second).once(),
        Case::of("dispute_version", "position")
            .with("number", "2")
            .body(json!({"reason": "It leans now."}))
            .once(),
        Case::of("publish_version", "unwritten position").own().body(first),
        Case::of("close_position", "position").body(reason.clone()).once(),
        Case::of("close_position", "unwritten position").own().body(reason),
    ]
}

fn of_comments() -> Vec<Case> {
    let comment = json!({
        "subject": {"kind": "proposal", "id": "$proposal in deliberation"}, "kind": "question", "body": "By *when*?",
    });
    vec![
        Case::of("post_comment", "proposal in deliberation").body(comment),
        Case::of("list_comments", "proposal in deliberation"),
        Case::of("list_my_comments", "group"),
        Case::of("get_comment", "comment"),
        Case::of("search", "group").query("q=when"),
        Case::of("list_comment_history", "comment"),
        Case::of("dispose_comment", "comment")
            .body(json!({"disposition": "accepted", "reason": "So it is."})),
        Case::of("dispose_comments", "proposal in deliberation")
            .body(json!({"comment_ids": ["$comment"], "disposition": "declined", "reason": "So it is not."})),
        Case::of("edit_comment", "comment").body(json!({"body": "By *whom*?"})),
        Case::of("edit_comment", "own comment").own().body(json!({"body": "By *whom*?"})),
        Case::of("withdraw_comment", "comment"),
        Case::of("withdraw_comment", "own comment").own(),
    ]
}

async fn furnish(scene: &mut Scene<'_>) {
    let proposal = scene.proposal_in(Step::Deliberation).await;
    let (positions, comments) =
        (format!("/proposals/{proposal}/positions"), format!("/proposals/{proposal}/comments"));
    let new = json!({"topic_id": "$topic in deliberation", "title": "A text"});
    let position = scene.made("position", Phase::Deliberation, "ps1", &positions, new.clone()).await;
    let versions = format!("/positions/{}/versions", position["id"].as_str().unwrap());
    let first = json!({"kind": "substantive", "text": "It **is**.", "based_on": 0});
    scene.group.seat("ps1").post(&versions, first).await.expect(201);
    scene.made("unwritten position", Phase::Deliberation, "ps1", &positions, new.clone()).await;
    for seat in AUTHORS {
        scene
            .made(&format!("unwritten position@{seat}"), Phase::Deliberation, seat, &positions, new.clone())
            .await;
    }
    let comment =
        json!({"subject": {"kind": "proposal", "id": proposal}, "kind": "question", "body": "Who?"});
    for name in ["comment", "own comment"] {
        scene.made(name, Phase::Deliberation, "ps1", &comments, comment.clone()).await;
    }
    for seat in MEMBERS {
        scene
            .made(&format!("own comment@{seat}"), Phase::Deliberation, seat, &comments, comment.clone())
            .await;
    }
}

#[test]
fn texts_and_comments_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn texts_and_comments_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
