//! Outputs, their uptake and its reviews; and the record.

use assent::domain::access::{Action, Phase};
use serde_json::{Value, json};

use super::case::Case;
use super::consensus::designated;
use super::law::hold;
use super::scene::Scene;

pub fn cases() -> Vec<Case> {
    let mut cases = of_outputs();
    cases.extend(of_uptake());
    cases.extend(of_the_programme());
    cases.extend(of_the_record());
    cases
}

fn draft() -> Value {
    json!({
        "position_id": "$designated text", "kind": "session_message", "title": "Protect the core", "summary": "It is.",
    })
}

fn distribution() -> Value {
    json!({"recipient": "MAG", "recipient_kind": "body", "channel": "meeting", "sent_on": "2018-06-14"})
}

fn uptake() -> Value {
    json!({
        "kind": "cited", "by_whom": "Paris Call", "evidence_url": "https://example.org/", "happened_on": "2018-06-01",
    })
}

fn of_outputs() -> Vec<Case> {
    vec![
        Case::of("draft_output", "proposal in impact").body(draft()),
        Case::plain("list_outputs").reads().silent_on("draft"),
        Case::plain("list_output_types"),
        Case::of("get_output", "output"),
        Case::of("get_output_hints", "output"),
        Case::of("get_output_dossier", "output"),
        Case::of("get_validity", "output"),
        Case::of("list_group_board", "group"),
        Case::plain("list_board").reads(),
        Case::of("get_validity", "draft").hidden(),
        Case::of("get_attention", "group"),
        // A draft is not there for who is no member.
        Case::of("get_output", "draft").hidden(),
        Case::of("update_output", "draft").hidden().body(json!({"title": "Protect it"})),
        Case::of("correct_output", "output")
            .body(json!({
                "edition": 1, "reason": "A slip.",
                "corrections": [{"part": "summary", "wrong": "is.", "right": "was."}],
            }))
            .once(),
        Case::of("list_editions", "output"),
        Case::of("get_edition", "output").with("number", "1"),
        Case::of("write_takeaway", "output")
            .body(json!({"stakeholder_groups": ["PS"], "text": "For you.", "quote": "It"})),
        Case::of("list_takeaways", "output"),
        Case::of("withdraw_takeaway", "takeaway").once(),
        Case::of("publish_output", "draft").hidden().body(json!({"distribution": "To everybody."})).once(),
    ]
}

fn of_uptake() -> Vec<Case> {
    vec![
        Case::of("record_uptake", "output").body(uptake()),
        Case::of("list_uptakes", "output"),
        Case::of("get_uptake", "uptake"),
        // It was recorded by a stakeholder, who may not verify anything.
        Case::of("verify_uptake", "uptake").body(json!({"finding": "verified", "revision": 1})).once(),
        Case::of("distribute_output", "output").body(distribution()),
        Case::of("list_output_distributions", "output"),
        Case::of("acknowledge_distribution", "distribution")
            .body(json!({"acknowledged_on": "2018-06-14"}))
            .once(),
        Case::of("get_output_impact", "output"),
        Case::of("schedule_review", "output").body(json!({"scheduled_for": "$day30"})),
        Case::of("list_reviews", "output"),
        Case::of("get_review", "review"),
        Case::of("hold_review", "review").body(json!({"findings": "Cited twice."})).once(),
    ]
}

fn of_the_programme() -> Vec<Case> {
    vec![
        Case::of("propose_programme_item", "group").body(json!({"title": "Follow the uptake"})),
        Case::of("list_programme_items", "group"),
        Case::of("get_programme", "group"),
        Case::of("get_programme_item", "item"),
        Case::of("list_programme_changes", "item"),
        Case::of("revise_programme_item", "item").body(json!({"title": "Follow it", "reason": "Shorter."})),
        Case::of("move_programme_item", "other item")
            .body(json!({"kind": "activate", "reason": "It begins.", "revision": 1}))
            .once(),
    ]
}

fn of_the_record() -> Vec<Case> {
    vec![
        Case::plain("list_record").reads(),
        Case::of("list_group_record", "group"),
        Case::of("list_proposal_record", "proposal in impact"),
        Case::plain("follow_record").query("after=0&seconds=0").reads(),
        Case::of("follow_group_record", "group").query("seconds=0"),
        Case::of("follow_proposal_record", "proposal in impact").query("seconds=0"),
        Case::of("export_group", "group"),
        Case::of("export_proposal", "proposal in impact"),
        // Whose words they are may as well: here they are another's.
        Case::of("erase_text", "group")
            .body(json!({"table": "programme_items", "id": "$other item", "reason": "other"}))
            .once(),
        Case::of("list_erasures", "group"),
        // Whoever may read the group.
        Case::of("get_entry", "entry").seen_by(Action::ReadGroup),
        Case::of("get_receipt", "entry").seen_by(Action::ReadGroup),
    ]
}

async fn furnish(scene: &mut Scene<'_>) {
    designated(scene).await;
    let (proposal, chair) = (scene.id("proposal in validity"), scene.group.chair().clone());
    scene.w.pass_days(15);
    scene.w.tick().await;
    let stands = chair.get(&format!("/proposals/{proposal}")).await.expect(200);
    let advance = json!({"kind": "advance", "from": "validity", "revision": stands["revision"]});
    chair.post(&format!("/proposals/{proposal}/transitions"), advance).await.expect(201);
    scene.put_proposal("proposal in impact", &proposal, Phase::Impact);
    let outputs = format!("/proposals/{proposal}/outputs");
    scene.made("draft", Phase::Impact, "secretariat", &outputs, draft()).await;
    let output = scene.made("output", Phase::Impact, "secretariat", &outputs, draft()).await;
    let path = format!("/outputs/{}", output["id"].as_str().unwrap());
    let publication = json!({"distribution": "To everybody."});
    scene.group.seat("secretariat").post(&format!("{path}/publications"), publication).await.expect(201);
    let review = json!({"scheduled_for": "$day30"});
    scene.made("review", Phase::Impact, "secretariat", &format!("{path}/reviews"), review).await;
    let takeaway = json!({"stakeholder_groups": ["PS"], "text": "For you.", "quote": "It is."});
    scene.made("takeaway", Phase::Impact, "secretariat", &format!("{path}/takeaways"), takeaway).await;
    scene
        .made("distribution", Phase::Impact, "secretariat", &format!("{path}/distributions"), distribution())
        .await;
    scene.made("uptake", Phase::Impact, "gov1", &format!("{path}/uptakes"), uptake()).await;
    let programme = format!("/groups/{}/programme-items", scene.group.id);
    for name in ["item", "other item"] {
        let made = scene.group.stakeholder().post(&programme, json!({"title": name})).await.expect(201);
        scene.put(name, made["id"].clone(), None);
    }
    scene.w.settle().await;
    let record = chair.get(&format!("/proposals/{proposal}/record")).await.expect(200);
    scene.put("entry", record["items"][0]["id"].clone(), None);
}

#[test]
fn outputs_and_the_record_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn outputs_and_the_record_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
