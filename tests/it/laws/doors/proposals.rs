//! Proposals, their topics and their moves.

use assent::domain::access::Phase;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::case::Case;
use super::law::hold;
use super::scene::Scene;

/// Who can put a proposal, a topic, a position before the group.
pub const AUTHORS: &[&str] = &["chair", "facilitator", "gov1"];

pub fn cases() -> Vec<Case> {
    let mut cases = of_proposals();
    cases.extend(of_topics());
    cases.extend(of_moves());
    cases
}

fn of_proposals() -> Vec<Case> {
    let answer = json!({"answer": "ok", "reason": "Serves paragraph 72 (a)."});
    vec![
        Case::of("create_proposal", "group").body(json!({"title": "Norms", "summary": "A call."})),
        Case::plain("list_proposals").reads(),
        Case::of("get_proposal", "proposal in topic"),
        Case::of("update_proposal", "proposal in topic").body(json!({"title": "Norms $n"})),
        Case::of("update_proposal", "proposal").own().body(json!({"title": "Norms $n"})),
        Case::of("set_due_date", "proposal in topic")
            .body(json!({"due_at": "$day30", "due_action": "alert"})),
        Case::of("get_mandate", "proposal in topic"),
        Case::of("answer_mandate", "proposal in topic").with("check", "M1").body(answer),
    ]
}

fn impact() -> Value {
    json!({"dimension": "social", "direction": "positive", "severity": "low", "text": "It is."})
}

fn of_topics() -> Vec<Case> {
    let suitability = json!({"answers": [{"check_id": "S1", "answer": "ok", "reason": "It is."}]});
    vec![
        Case::of("nominate_topic", "proposal in topic")
            .body(json!({"title": "A core", "description": "Of it."})),
        Case::of("nominate_topic_again", "approved topic").body(json!({"proposal_id": "$proposal"})).once(),
        Case::of("list_topics", "proposal in topic"),
        Case::of("get_similar_topics", "topic in topic"),
        Case::of("merge_topic", "topic to merge")
            .body(json!({"into_id": "$topic to stay", "reason": "The same."}))
            .once(),
        Case::of("list_topic_merges", "proposal in topic"),
        Case::of("undo_topic_merge", "topic merge").once(),
        Case::of("get_choice", "proposal in topic"),
        Case::of("get_topic", "topic in topic"),
        Case::of("answer_suitability", "topic in topic").body(suitability),
        Case::of("approve_topic", "topic in topic"),
        Case::of("list_approvals", "topic in topic"),
        // An approval is taken back by who gave it.
        Case::of("withdraw_approval", "approval").author_only(),
        Case::of("withdraw_approval", "approval").own().author_only(),
        Case::of("note_impact", "topic in topic").body(impact()),
        Case::of("list_impacts", "topic in topic"),
        Case::of("withdraw_impact", "impact").once(),
        Case::of("withdraw_impact", "impact of one's own").own().once_by("gov1"),
        Case::of("get_impact_matrix", "topic in topic"),
        Case::of("choose_topics", "proposal in topic")
            .body(json!({"topic_ids": ["$topic in topic"], "rationale": "It matters.", "alternative_reason": "Too little."})),
    ]
}

/// Who believes it elsewhere than it is, is told where it is.
fn of_moves() -> Vec<Case> {
    let withdraw = json!({"kind": "withdraw", "from": "topic", "revision": 1, "reason": "It has been done."});
    let pause = json!({"kind": "pause", "from": "deliberation", "revision": 1});
    vec![
        Case::of("list_transitions", "proposal in deliberation"),
        Case::of("make_transition", "proposal in deliberation")
            .body(pause)
            .elsewhere("state_moved_on")
            .once(),
        Case::of("make_transition", "proposal to withdraw").own().elsewhere("state_moved_on").body(withdraw),
        Case::of("list_moves", "proposal in deliberation"),
        Case::of("get_back_plan", "proposal in deliberation").query("event_on=2018-11-12"),
    ]
}

async fn merges(scene: &mut Scene<'_>, topics: &str) {
    let new = json!({"title": "t", "description": "d"});
    for name in ["topic to merge", "topic to stay", "merged topic"] {
        scene.made(name, Phase::Topic, "ps1", topics, new.clone()).await;
    }
    let path = format!("/topics/{}/merges", scene.id("merged topic"));
    let into = json!({"into_id": "$topic to stay", "reason": "The same."});
    scene.made("topic merge", Phase::Topic, "facilitator", &path, into).await;
}

async fn furnish(scene: &mut Scene<'_>) {
    scene.proposal_in(Step::Topic).await;
    scene.proposal_in(Step::Deliberation).await;
    let topics = format!("/proposals/{}/topics", scene.id("proposal in topic"));
    let topic = scene
        .made("approved topic", Phase::Topic, "ps1", &topics, json!({"title": "t", "description": "d"}))
        .await;
    merges(scene, &topics).await;
    let approvals = format!("/topics/{}/approvals", topic["id"].as_str().unwrap());
    scene.made("approval", Phase::Topic, "ps1", &approvals, json!({})).await;
    let impacts = format!("/topics/{}/impacts", topic["id"].as_str().unwrap());
    scene.made("impact", Phase::Topic, "ps1", &impacts, impact()).await;
    for (name, seat) in [("", "ps1"), ("@gov1", "gov1")] {
        scene.made(&format!("impact of one's own{name}"), Phase::Topic, seat, &impacts, impact()).await;
    }
    let proposals = format!("/groups/{}/proposals", scene.group.id);
    for (name, seats) in [("", &["ps1"][..]), ("@", AUTHORS)] {
        for seat in seats {
            let suffix = if name.is_empty() { String::new() } else { format!("@{seat}") };
            for kind in ["proposal", "proposal to withdraw"] {
                let new = json!({"title": "A call", "summary": "Of it."});
                let made = scene.group.seat(seat).post(&proposals, new).await.expect(201);
                scene.put_proposal(&format!("{kind}{suffix}"), made["id"].as_str().unwrap(), Phase::Topic);
            }
            if !suffix.is_empty() {
                scene.made(&format!("approval{suffix}"), Phase::Topic, seat, &approvals, json!({})).await;
            }
        }
    }
}

#[test]
fn proposals_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn proposals_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
