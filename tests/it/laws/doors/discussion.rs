//! What is made of comments, how they are answered officially and moderated, and how they are summarised.

use assent::domain::access::Phase;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::case::Case;
use super::law::hold;
use super::proposals::AUTHORS;
use super::scene::Scene;

const MEMBERS: &[&str] = &["chair", "facilitator", "secretariat", "gov1", "observer"];

fn reason() -> Value {
    json!({"reason": "So it is."})
}

fn summary() -> Value {
    json!({
        "subject": {"kind": "proposal", "id": "$proposal in deliberation"}, "text": "They agree.",
        "comment_ids": ["$answered comment"],
    })
}

pub fn cases() -> Vec<Case> {
    let objection =
        json!({"version": 1, "ground": "evidence", "harm": "It misleads.", "remedy": "Leave it out."});
    let amendment = json!({"based_on": 1, "replacement": "Another text."});
    let hidden = json!({"decision": "hidden", "reason": "It is rude."});
    let restored = json!({"outcome": "restored", "reason": "It is not."});
    vec![
        Case::of("get_comment_in_context", "answered comment"),
        Case::of("answer_comment", "answered comment").body(json!({"body": "In *June*."})),
        Case::of("list_comment_answers", "answered comment"),
        Case::of("make_objection_of_comment", "comment to object by").own().author_only().body(objection),
        Case::of("make_amendment_of_comment", "comment to amend by").body(amendment).once(),
        Case::of("report_comment", "reported comment").body(reason()),
        Case::of("list_comment_reports", "group"),
        Case::of("moderate_comment", "comment to hide").body(hidden).once(),
        Case::of("list_comment_moderation", "hidden comment").own(),
        Case::of("appeal_moderation", "hidden comment").own().body(reason()),
        Case::of("answer_appeal", "appealed comment").body(restored).once(),
        Case::of("write_summary", "proposal in deliberation").body(summary()),
        Case::of("list_summaries", "proposal in deliberation"),
        Case::of("get_summary", "summary"),
        Case::of("list_summary_versions", "summary"),
        Case::of("revise_summary", "summary").body(json!({"text": "They do not."})),
    ]
}

async fn furnish(scene: &mut Scene<'_>) {
    let proposal = scene.proposal_in(Step::Deliberation).await;
    let positions = format!("/proposals/{proposal}/positions");
    let new = json!({"topic_id": "$topic in deliberation", "title": "A text"});
    let position = scene.made("position", Phase::Deliberation, "ps1", &positions, new).await;
    let versions = format!("/positions/{}/versions", position["id"].as_str().unwrap());
    let first = json!({"kind": "substantive", "text": "It is.", "based_on": 0});
    scene.group.seat("ps1").post(&versions, first).await.expect(201);
    let comments = format!("/proposals/{proposal}/comments");
    let about =
        json!({"subject": {"kind": "position", "id": position["id"]}, "kind": "objection", "body": "No."});
    let names = [
        "answered comment",
        "comment to object by",
        "comment to amend by",
        "reported comment",
        "comment to hide",
        "hidden comment",
        "appealed comment",
    ];
    for name in names {
        scene.made(name, Phase::Deliberation, "ps1", &comments, about.clone()).await;
    }
    for seat in AUTHORS {
        let own = format!("comment to object by@{seat}");
        scene.made(&own, Phase::Deliberation, seat, &comments, about.clone()).await;
    }
    for seat in MEMBERS {
        scene
            .made(&format!("hidden comment@{seat}"), Phase::Deliberation, seat, &comments, about.clone())
            .await;
    }
    hide(scene).await;
    let summaries = format!("/proposals/{proposal}/summaries");
    scene.made("summary", Phase::Deliberation, "chair", &summaries, summary()).await;
}

/// Hides what is to be appealed, and appeals once; by the chair, and by a facilitator what is the chair's.
async fn hide(scene: &mut Scene<'_>) {
    let names = MEMBERS.iter().map(|seat| format!("hidden comment@{seat}"));
    for name in names.chain(["hidden comment".to_owned(), "appealed comment".to_owned()]) {
        let by = if name.ends_with("@chair") || name == "appealed comment" { "facilitator" } else { "chair" };
        let place = format!("/comments/{}/moderation", scene.id(&name));
        let hidden = json!({"decision": "hidden", "reason": "It is rude."});
        scene.group.seat(by).put(&place, 1, hidden).await.expect(200);
    }
    let place = format!("/comments/{}/appeals", scene.id("appealed comment"));
    scene.group.seat("ps1").post(&place, reason()).await.expect(201);
}

#[test]
fn discussions_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn discussions_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
