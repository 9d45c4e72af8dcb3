//! Engagement rounds, pilots and what was imported.

use assent::domain::access::Phase;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::case::Case;
use super::law::hold;
use super::scene::Scene;
use crate::import_polis;

pub fn cases() -> Vec<Case> {
    let mut cases = of_rounds();
    cases.extend(of_pilots());
    cases.extend(of_datasets());
    // Last: days pass.
    cases.push(Case::of("close_round", "round to close").after(15).once());
    cases
}

fn round(closes_at: &str) -> Value {
    json!({
        "title": "Does it reflect your community?", "purpose": "To learn.", "audience": "Initiatives.",
        "promise": "consult", "closes_at": closes_at,
    })
}

fn of_rounds() -> Vec<Case> {
    vec![
        Case::of("plan_round", "proposal in engagement").body(round("$day20")),
        Case::of("list_rounds", "proposal in engagement"),
        Case::of("get_round", "round"),
        Case::of("extend_round", "round").body(json!({"closes_at": "$day40"})).once(),
    ]
}

fn pilot() -> Value {
    json!({
        "title": "A statement map", "instrument": "statement_map", "aim": "To see.", "population": "Three initiatives.",
        "measures": [{"name": "Participants", "target": "30"}],
        "starts_at": "$day0", "ends_at": "$day14",
    })
}

fn closing() -> Value {
    json!({"result": "42 took part.", "cost": {"hours": 9}})
}

fn evaluation() -> Value {
    let found = json!([{"measure": "Participants", "value": "42", "verdict": "met"}]);
    json!({"findings": found, "evaluation": "Good.", "lessons": "Earlier."})
}

fn of_pilots() -> Vec<Case> {
    vec![
        Case::of("plan_pilot", "proposal in pilot").body(pilot()),
        Case::of("list_pilots", "proposal in pilot"),
        Case::of("get_pilot", "pilot"),
        Case::of("close_pilot", "pilot").body(closing()).once(),
        Case::of("evaluate_pilot", "closed pilot").body(evaluation()).once(),
        Case::of("decide_on_pilot", "evaluated pilot")
            .body(json!({"decision": "keep", "reason": "Good."}))
            .once(),
        Case::of("change_pilot", "pilot to change").body(json!({"title": "Another map"})),
        Case::of("compare_pilots", "pilot").query("with=$evaluated pilot"),
        Case::of("list_group_pilots", "group"),
        Case::of("list_lessons", "next cycle"),
        Case::of("get_lesson", "lesson"),
        Case::of("carry_lessons", "next cycle").body(json!({"pilot_id": "$taught pilot"})).once(),
        Case::of("answer_lesson", "lesson to answer")
            .body(json!({"answer": "heeded", "reason": "So."}))
            .once(),
    ]
}

fn of_datasets() -> Vec<Case> {
    vec![
        Case::of("list_datasets", "imported pilot"),
        Case::of("get_dataset", "dataset"),
        Case::of("list_statements", "dataset"),
        Case::of("list_statement_votes", "dataset").with("number", "0"),
    ]
}

async fn furnish(scene: &mut Scene<'_>) {
    let engagement = format!("/proposals/{}/rounds", scene.proposal_in(Step::Engagement).await);
    scene.made("round", Phase::Engagement, "facilitator", &engagement, round("$day20")).await;
    scene.made("round to close", Phase::Engagement, "facilitator", &engagement, round("$day14")).await;
    let piloted = format!("/proposals/{}/pilots", scene.proposal_in(Step::Pilot).await);
    scene.made("pilot", Phase::Pilot, "facilitator", &piloted, pilot()).await;
    let closed = scene.made("closed pilot", Phase::Pilot, "facilitator", &piloted, pilot()).await;
    let closures = format!("/pilots/{}/closures", closed["id"].as_str().unwrap());
    scene.group.facilitator().post(&closures, closing()).await.expect(201);
    scene.made("pilot to change", Phase::Pilot, "facilitator", &piloted, pilot()).await;
    for name in ["evaluated pilot", "taught pilot"] {
        evaluated(scene, name, &piloted).await;
    }
    let set = import_polis::excerpt("15-per-hour-seattle");
    let imported = import_polis::imported(&import_polis::import(scene.w, &set, "wg"));
    scene.put_proposal("imported proposal", &imported["proposal"], Phase::Pilot);
    scene.put("imported pilot", imported["pilot"].clone(), Some(Phase::Pilot));
    scene.put("dataset", imported["dataset"].clone(), Some(Phase::Pilot));
    // Last: new proposals go to the next cycle.
    let cycles = format!("/groups/{}/cycles", scene.group.id);
    let next = scene.group.chair().post(&cycles, json!({"label": "next"})).await.expect(201)["id"].clone();
    let lessons = format!("/cycles/{}/lessons", next.as_str().unwrap());
    scene.put("next cycle", next, None);
    for name in ["lesson", "lesson to answer"] {
        let pilot = evaluated(scene, &format!("pilot of the {name}"), &piloted).await;
        let made = scene.group.chair().post(&lessons, json!({"pilot_id": pilot})).await.expect(201);
        scene.put(name, made["id"].clone(), None);
    }
}

/// A pilot that is closed and evaluated. Gives its id.
async fn evaluated(scene: &mut Scene<'_>, name: &str, piloted: &str) -> String {
    let made = scene.made(name, Phase::Pilot, "facilitator", piloted, pilot()).await;
    let id = made["id"].as_str().unwrap().to_owned();
    let lead = scene.group.facilitator();
    lead.post(&format!("/pilots/{id}/closures"), closing()).await.expect(201);
    lead.post(&format!("/pilots/{id}/evaluations"), evaluation()).await.expect(201);
    id
}

#[test]
fn rounds_and_pilots_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn rounds_and_pilots_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
