//! Consensus calls, stances, objections, designations.

use assent::domain::access::{Phase, Role};
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::callers::Caller;
use super::case::Case;
use super::law::hold;
use super::proposals::AUTHORS;
use super::scene::Scene;

const VALIDITY: Phase = Phase::Validity;

pub fn cases() -> Vec<Case> {
    let mut cases = of_stances();
    cases.extend(of_objections());
    cases.extend(of_objectors());
    cases.extend(of_calls());
    cases
}

fn of_stances() -> Vec<Case> {
    vec![
        Case::of("cast_stance", "text").body(json!({"version": 1, "stance": "support"})),
        Case::of("list_stances", "text"),
        Case::of("get_own_stance", "text"),
        Case::of("list_stance_history", "stance"),
        Case::of("list_stale_stances", "text"),
        Case::of("get_consensus", "text"),
        Case::of("get_consensus_history", "text"),
        Case::of("get_proposal_consensus", "proposal in validity"),
    ]
}

fn objection() -> Value {
    json!({
        "version": 1, "ground": "evidence", "summary": "The figures are old.", "harm": "They mislead.",
        "remedy": "Take new ones.",
    })
}

pub fn against() -> Value {
    json!({"outcome": "not_on_merits", "text": "It is about words.", "reason_code": "editorial"})
}

fn of_objections() -> Vec<Case> {
    vec![
        Case::of("raise_objection", "text").body(objection()),
        Case::of("list_objections", "text"),
        Case::of("get_objection", "objection"),
        Case::of("list_objection_events", "objection"),
        Case::of("back_objection", "objection"),
        Case::of("leave_objection", "objection"),
        Case::of("respond_to_objection", "objection")
            .body(json!({"body": "Which figures?", "substantive": false})),
        Case::of("find_on_objection", "answered objection").body(against()).once(),
    ]
}

/// What only the objector may, each for an objection of their own.
fn of_objectors() -> Vec<Case> {
    let reason = || json!({"reason": "The reasons do not speak to the harm."});
    vec![
        Case::of("withdraw_objection", "own objection").author_only(),
        Case::of("withdraw_objection", "own objection").own().author_only(),
        Case::of("maintain_objection", "found objection").own().author_only().body(reason()),
        Case::of("contest_objection", "met objection").own().author_only().body(reason()),
        // Whoever is behind it, and each of these is behind one.
        Case::of("take_over_objection", "released objection").own(),
    ]
}

fn of_calls() -> Vec<Case> {
    let designation = designation();
    vec![
        Case::of("open_call", "uncalled text").body(call("$day14")).once(),
        Case::of("list_calls", "called text"),
        Case::of("get_call", "call"),
        // Who is to designate takes no part.
        Case::of("request_time", "call")
            .but(&["designator"], 422, "conflict_of_interest")
            .body(json!({"reason": "Our members meet on Thursday."})),
        Case::of("list_time_requests", "call"),
        Case::of("answer_time_request", "time request")
            .body(json!({"answer": "declined", "reason": "No."}))
            .once(),
        Case::of("list_position_designations", "designated text"),
        Case::of("list_designations", "proposal in validity"),
        Case::of("get_designation", "designation"),
        // Days pass; then the window of the next one is over, too.
        Case::of("close_call", "call to close").after(15).once(),
        Case::of("designate", "text to designate").body(designation).once_by("designator"),
        Case::of("finalize_designation", "evaluation").body(json!({})).once_by("designator"),
    ]
}

fn designation() -> Value {
    json!({"level": "full_consensus", "rationale": "All four groups support it."})
}

fn call(closes_at: &str) -> Value {
    json!({"output_type": "session_message", "closes_at": closes_at, "designator_id": "$designator"})
}

/// A text in its first version.
pub async fn text(scene: &mut Scene<'_>, name: &str) -> String {
    text_in(scene, name, "in validity").await
}

/// The same, in the proposal and on the topic that are called so.
async fn text_in(scene: &mut Scene<'_>, name: &str, there: &str) -> String {
    let proposal = scene.id(&format!("proposal {there}"));
    let new = json!({"topic_id": format!("$topic {there}"), "title": name});
    let made = scene.made(name, VALIDITY, "ps1", &format!("/proposals/{proposal}/positions"), new).await;
    let path = format!("/positions/{}", made["id"].as_str().unwrap());
    let first = json!({"kind": "substantive", "text": "It **is**.", "based_on": 0});
    scene.group.seat("ps1").post(&format!("{path}/versions"), first).await.expect(201);
    path
}

/// A text with a call on which every stakeholder is for it.
async fn supported(scene: &mut Scene<'_>, name: &str, call_name: &str, there: &str) -> String {
    let path = text_in(scene, name, there).await;
    called_and_supported(scene, &path, call_name).await;
    path
}

/// Opens a call on a text, on which every stakeholder is for it.
pub async fn called_and_supported(scene: &mut Scene<'_>, path: &str, call_name: &str) {
    scene.made(call_name, VALIDITY, "facilitator", &format!("{path}/calls"), call("$day14")).await;
    for seat in ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"] {
        let stance = json!({"version": 1, "stance": "support"});
        scene.group.seat(seat).post(&format!("{path}/stances"), stance).await.expect(201);
    }
}

/// A proposal in the fifth step with a designated text, and the seat that designated it.
pub async fn designated(scene: &mut Scene<'_>) {
    let proposal = scene.proposal_in(Step::Validity).await;
    designator(scene).await;
    meets_the_mandate(scene, &proposal).await;
    let path = supported(scene, "designated text", "call that was", "in validity").await;
    // With nothing left for the clock to do while the law is held.
    scene.w.pass_days(15);
    scene.w.tick().await;
    finally(scene, "designation", &path, designation()).await;
}

/// The seat that designates.
pub async fn designator(scene: &mut Scene<'_>) {
    let (member, designator) =
        scene.w.seat("wg", &scene.group.id, "designator", Role::Facilitator, "TC").await;
    scene.put("designator", member.to_string(), None);
    scene.group.seats.push(("designator".to_owned(), designator));
}

/// Publishes an evaluation of a text and makes it final after its review.
pub async fn finally(scene: &mut Scene<'_>, name: &str, path: &str, designation: Value) {
    scene.made(name, VALIDITY, "designator", &format!("{path}/designations"), designation).await;
    scene.w.pass_days(7);
    let path = format!("/designations/{}/finalizations", scene.id(name));
    scene.group.seat("designator").post(&path, json!({})).await.expect(201);
}

pub async fn meets_the_mandate(scene: &Scene<'_>, proposal: &str) {
    let answer = json!({"answer": "ok", "reason": "Serves paragraph 72 (a)."});
    let mandate = format!("/proposals/{proposal}/mandate/M1");
    scene.group.facilitator().put(&mandate, 0, answer).await.expect(200);
}

/// An objection by a seat; if `responded`, the group has answered, and the objector too.
pub async fn objected(
    scene: &mut Scene<'_>,
    name: &str,
    seat: &str,
    position: &str,
    responded: bool,
) -> String {
    let made = scene.made(name, VALIDITY, seat, &format!("{position}/objections"), objection()).await;
    let path = format!("/objections/{}", made["id"].as_str().unwrap());
    if responded {
        let responses = format!("{path}/responses");
        let (response, answer) =
            (json!({"body": "Here.", "substantive": true}), json!({"body": "No.", "substantive": false}));
        scene.group.facilitator().post(&responses, response).await.expect(201);
        scene.group.seat(seat).post(&responses, answer).await.expect(201);
    }
    path
}

/// An objection to a text of its own that a seat is behind, and whose objector withdrew.
async fn released(scene: &mut Scene<'_>, name: &str, behind: &str) {
    let position = text(scene, &format!("text of the {name}")).await;
    let path = objected(scene, name, "gov2", &position, false).await;
    scene.group.seat(behind).post(&format!("{path}/backers"), json!({})).await.expect(201);
    scene.group.seat("gov2").post(&format!("{path}/withdrawals"), json!({})).await.expect(201);
}

async fn furnish(scene: &mut Scene<'_>) {
    designated(scene).await;
    let designator = scene.group.seat("designator").clone();
    scene.callers.push(Caller::new("designator", designator, Role::Facilitator));
    evaluated(scene).await;
    with_calls(scene).await;
    with_objections(scene).await;
}

/// One more, where an evaluation is open to review.
async fn evaluated(scene: &mut Scene<'_>) {
    let other = scene.w.proposal_in(&scene.group, Step::Validity).await;
    scene.put_proposal("proposal of the evaluation", &other.proposal, VALIDITY);
    scene.put("topic of the evaluation", other.topic, Some(VALIDITY));
    meets_the_mandate(scene, &other.proposal).await;
    let path = supported(scene, "evaluated text", "call of the evaluation", "of the evaluation").await;
    scene.w.pass_days(15);
    scene.w.tick().await;
    let designations = format!("{path}/designations");
    scene.made("evaluation", VALIDITY, "designator", &designations, designation()).await;
}

async fn with_calls(scene: &mut Scene<'_>) {
    text(scene, "uncalled text").await;
    let called = text(scene, "called text").await;
    scene.made("call", VALIDITY, "facilitator", &format!("{called}/calls"), call("$day40")).await;
    let requests = format!("/calls/{}/time-requests", scene.id("call"));
    scene.made("time request", VALIDITY, "ps2", &requests, json!({"reason": "We meet later."})).await;
    let closing = text(scene, "text of the call to close").await;
    scene.made("call to close", VALIDITY, "facilitator", &format!("{closing}/calls"), call("$day14")).await;
    // One position on a topic is designated: this one has a topic of its own.
    let other = scene.w.proposal_in(&scene.group, Step::Validity).await;
    scene.put_proposal("proposal to designate in", &other.proposal, VALIDITY);
    scene.put("topic to designate in", other.topic, Some(VALIDITY));
    meets_the_mandate(scene, &other.proposal).await;
    supported(scene, "text to designate", "call before the designation", "to designate in").await;
}

async fn with_objections(scene: &mut Scene<'_>) {
    let position = text(scene, "text").await;
    for name in ["objection", "own objection", "found objection", "met objection"] {
        objected(scene, name, "gov2", &position, false).await;
    }
    for seat in AUTHORS.iter().chain(&["designator"]) {
        objected(scene, &format!("own objection@{seat}"), seat, &position, false).await;
    }
    let stance = json!({"version": 1, "stance": "accept"});
    scene.made("stance", VALIDITY, "tc2", &format!("{position}/stances"), stance).await;
    released(scene, "released objection", "ps2").await;
    for seat in AUTHORS.iter().chain(&["designator"]) {
        released(scene, &format!("released objection@{seat}"), seat).await;
    }
    objected(scene, "answered objection", "gov2", &position, true).await;
    let found = objected(scene, "found objection@gov1", "gov1", &position, true).await;
    let chair = scene.group.chair().clone();
    chair.post(&format!("{found}/findings"), against()).await.expect(201);
    let rewritten = text(scene, "rewritten text").await;
    let met = objected(scene, "met objection@gov1", "gov1", &rewritten, true).await;
    let second =
        json!({"kind": "substantive", "text": "It is *not*.", "based_on": 1, "change_note": "New figures."});
    scene.group.seat("ps1").post(&format!("{rewritten}/versions"), second).await.expect(201);
    chair
        .post(&format!("{met}/findings"), json!({"outcome": "accommodated", "version": 2}))
        .await
        .expect(201);
}

#[test]
fn consensus_is_open_to_whom_it_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn consensus_is_open_to_whom_it_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
