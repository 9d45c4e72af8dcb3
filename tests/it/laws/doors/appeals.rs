//! Reconsideration, appeals and minority statements.

use assent::domain::access::Phase;
use serde_json::{Value, json};

use super::case::Case;
use super::consensus::{
    against, called_and_supported, designator, finally, meets_the_mandate, objected, text,
};
use super::law::hold;
use super::scene::Scene;
use crate::support::raw::{self, Val};

const VALIDITY: Phase = Phase::Validity;

pub fn cases() -> Vec<Case> {
    let mut cases = of_reconsideration();
    cases.extend(of_appeals());
    cases.extend(of_statements());
    cases
}

fn asked() -> Value {
    json!({"decision": "The level.", "grounds": "Two were not asked.", "remedy": "Ask them."})
}

fn appeal(ground: &str) -> Value {
    json!({"ground": ground, "text": "Nobody answered it.", "remedy": "Answer it."})
}

fn of_reconsideration() -> Vec<Case> {
    vec![
        Case::of("ask_designation_reconsideration", "designation").body(asked()),
        Case::of("ask_finding_reconsideration", "dissent").body(asked()),
        Case::of("list_reconsiderations", "proposal in validity"),
        Case::of("get_reconsideration", "reconsideration"),
        Case::of("answer_reconsideration", "reconsideration")
            .body(json!({"answer": "declined", "reasons": "They were."}))
            .once(),
    ]
}

fn of_appeals() -> Vec<Case> {
    vec![
        Case::of("file_appeal", "designation").body(appeal("mandate")).once(),
        Case::of("list_appeals", "proposal in validity"),
        Case::of("get_appeal", "gathering appeal"),
        Case::of("support_appeal", "gathering appeal"),
        Case::of("leave_appeal", "supported appeal").once_by("gov1"),
        // The chair answers at the last rung alone.
        Case::of("answer_designation_appeal", "open appeal")
            .but(&["chair"], 403, "forbidden")
            .body(json!({"outcome": "affirm", "reasons": "It was answered."}))
            .once(),
        Case::of("escalate_appeal", "open appeal").own().author_only(),
        Case::of("withdraw_appeal", "open appeal").own().author_only(),
    ]
}

fn of_statements() -> Vec<Case> {
    let statement = || json!({"text": "We do not agree."});
    vec![
        Case::of("state_minority_view", "dissent").own().author_only().body(statement()).once_by("chair"),
        Case::of("change_minority_statement", "statement").own().author_only().body(statement()),
        Case::of("list_minority_statements", "designated text"),
        Case::of("get_minority_statement", "statement"),
        Case::of("withdraw_minority_statement", "statement").own().author_only(),
    ]
}

/// An objection of a seat's that it keeps up after a finding.
async fn kept(scene: &mut Scene<'_>, name: &str, seat: &str, position: &str) -> String {
    let path = objected(scene, name, seat, position, true).await;
    scene.group.seat("designator").post(&format!("{path}/findings"), against()).await.expect(201);
    let reason = json!({"reason": "It weighs more."});
    scene.group.seat(seat).post(&format!("{path}/maintenances"), reason).await.expect(201);
    path
}

async fn furnish(scene: &mut Scene<'_>) {
    let proposal = scene.proposal_in(assent::domain::workflow::Step::Validity).await;
    designator(scene).await;
    meets_the_mandate(scene, &proposal).await;
    let path = text(scene, "designated text").await;
    let gov1 = kept(scene, "dissent@gov1", "gov1", &path).await;
    let dissent = scene.id("dissent@gov1");
    scene.put("dissent", dissent, Some(VALIDITY));
    let chair = kept(scene, "dissent@chair", "chair", &path).await;
    called_and_supported(scene, &path, "call that was").await;
    // With nothing left for the clock to do while the law is held.
    scene.w.pass_days(15);
    scene.w.tick().await;
    let designation = json!({"level": "consensus", "rationale": "All four groups support it."});
    finally(scene, "designation", &path, designation).await;
    let designation = format!("/designations/{}", scene.id("designation"));
    scene.made("reconsideration", VALIDITY, "ps1", &format!("{designation}/reconsiderations"), asked()).await;
    // The chair's is stated by the chair when the law is held.
    assert_ne!(gov1, chair);
    let statement = json!({"text": "We do not agree."});
    let path = format!("{gov1}/minority-statements");
    scene.made("statement@gov1", VALIDITY, "gov1", &path, statement).await;
    let statement = scene.id("statement@gov1");
    scene.put("statement", statement, Some(VALIDITY));
    with_appeals(scene, &format!("{designation}/appeals")).await;
}

async fn with_appeals(scene: &mut Scene<'_>, path: &str) {
    scene.made("gathering appeal", VALIDITY, "cs1", path, appeal("notice")).await;
    let supported = scene.made("supported appeal", VALIDITY, "cs1", path, appeal("wrong_facts")).await;
    let id = Val::Id(supported["id"].as_str().unwrap()).sql();
    // So few are eligible here that the first supporter would be enough.
    let more = format!("UPDATE appeals SET supporters_needed = 5 WHERE id = {id}");
    raw::execute(&scene.w.app.config.database, &more).unwrap();
    let supporters = format!("/appeals/{}/supporters", scene.id("supported appeal"));
    scene.group.seat("gov1").post(&supporters, json!({})).await.expect(201);
    scene.made("open appeal@gov1", VALIDITY, "gov1", path, appeal("objection_ignored")).await;
    let open = scene.id("open appeal@gov1");
    scene.put("open appeal", open.clone(), Some(VALIDITY));
    scene.group.seat("cs1").post(&format!("/appeals/{open}/supporters"), json!({})).await.expect(201);
}

#[test]
fn appeals_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn appeals_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
