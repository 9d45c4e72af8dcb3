//! What each step asks before it can be left.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{Rows, ask, meet_topic, option, position, unmet};
use crate::support::{Group, Scene, World, world};
use crate::topics::with_topics;

const NOTHING: Value = Value::Null;

fn none() -> Value {
    json!({})
}

async fn round(w: &World, group: &Group, scene: &Scene) -> String {
    let body = json!({
        "title": "A round", "purpose": "To learn.", "audience": "All.", "promise": "consult",
        "closes_at": w.clock.now().plus_days(14).to_string(),
    });
    let made =
        group.facilitator().post(&format!("/proposals/{}/rounds", scene.proposal), body).await.expect(201);
    made["id"].as_str().unwrap().to_owned()
}

#[test]
fn the_first_step_asks_for_chosen_suitable_and_approved_topics() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, topics) = with_topics(&group, &["A", "B"]).await;
        let refused =
            ask(group.facilitator(), &proposal, "advance", none()).await.refused(422, "guards_unmet");
        assert_eq!(unmet(&refused), ["topics_chosen", "suitability_answered", "approvals"]);
        assert_eq!(refused["reason"], "guards_unmet");
        let choice = json!({
            "topic_ids": [topics[0]], "rationale": "The most approved.", "alternative_reason": "Too little.",
        });
        group.facilitator().post(&format!("/proposals/{proposal}/choices"), choice).await.expect(201);
        let seen = option(group.facilitator(), &proposal, "advance", None).await;
        assert_eq!(unmet(&seen), ["suitability_answered", "approvals"]);
        let link = &seen["unmet"][0]["links"][0];
        assert_eq!((&link["kind"], &link["id"]), (&json!("topic"), &json!(topics[0])));
        let there = w.anonymous().get(link["href"].as_str().unwrap()).await.expect(200);
        assert_eq!(there["id"], json!(topics[0]));
        let scene = Scene { proposal: proposal.clone(), topic: topics[0].clone() };
        // The choice was a change: the topic is at revision 2.
        let answers = json!({"answers": [{"check_id": "S1", "answer": "fail", "reason": "Not very."}]});
        group.chair().put(&format!("/topics/{}/suitability", scene.topic), 2, answers).await.expect(200);
        let approvals = format!("/topics/{}/approvals", scene.topic);
        for seat in ["gov1", "gov2"] {
            group.seat(seat).post(&approvals, json!({})).await.expect(201);
        }
        let seen = option(group.facilitator(), &proposal, "advance", None).await;
        let approvals_unmet = &seen["unmet"][0];
        assert_eq!(
            (unmet(&seen), &approvals_unmet["have"], &approvals_unmet["need"]),
            (vec!["approvals"], &json!(1), &json!(2))
        );
        group.seat("cs1").post(&approvals, json!({})).await.expect(201);
        let seen = option(group.facilitator(), &proposal, "advance", None).await;
        assert_eq!((&seen["allowed"], &seen["refusal"]), (&json!(true), &NOTHING));
        let moved = ask(group.facilitator(), &proposal, "advance", none()).await.expect(201);
        assert_eq!(moved["proposal"]["step"], "deliberation");
        assert_eq!(moved["transition"]["to"], json!({"step": "deliberation", "status": "active"}));
    });
}

#[test]
fn those_who_speak_from_no_stakeholder_group_are_not_counted_among_the_approvals() {
    world(async |w| {
        use assent::domain::access::Role;
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let (_, nobody) = w.seat("wg", &group.id, "nobody", Role::Stakeholder, "unaffiliated").await;
        let approvals = format!("/topics/{}/approvals", scene.topic);
        nobody.post(&approvals, json!({})).await.expect(201);
        group.seat("gov1").post(&approvals, json!({})).await.expect(201);
        let seen = option(group.facilitator(), &scene.proposal, "advance", None).await;
        assert!(unmet(&seen).contains(&"approvals"), "{seen}");
    });
}

#[test]
fn deliberation_asks_for_a_version_of_each_chosen_topic() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let refused =
            ask(group.facilitator(), &scene.proposal, "advance", none()).await.refused(422, "guards_unmet");
        assert_eq!(unmet(&refused), ["version_published"]);
        position(&group, &scene).await;
        ask(group.facilitator(), &scene.proposal, "advance", none()).await.expect(201);
    });
}

#[test]
fn engagement_asks_for_a_round_that_ran_its_window_and_for_answers() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let first = round(&w, &group, &scene).await;
        let seen = option(group.facilitator(), &scene.proposal, "advance", None).await;
        assert_eq!(
            (unmet(&seen), &seen["unmet"][0]["links"][0]["id"]),
            (vec!["round_completed"], &json!(first))
        );
        w.pass_days(14);
        w.tick().await;
        let seen = option(group.facilitator(), &scene.proposal, "advance", None).await;
        assert_eq!(seen["allowed"], true, "{seen}");
        let rows = Rows::of(&w, &group);
        rows.comment(&group, &scene, &first, Some("accepted"));
        let open = rows.comment(&group, &scene, &first, None);
        let refused =
            ask(group.facilitator(), &scene.proposal, "advance", none()).await.refused(422, "guards_unmet");
        let missing = &refused["unmet"][0];
        assert_eq!(missing["guard"], "round_comments_answered");
        assert_eq!((&missing["have"], &missing["need"]), (&json!(1), &json!(2)));
        assert_eq!(
            (missing["links"].as_array().unwrap().len(), &missing["links"][0]["id"]),
            (1, &json!(open))
        );
        assert!(refused["detail"].as_str().unwrap().contains("1 of 2 comments unanswered"), "{refused}");
    });
}

#[test]
fn the_pilot_is_evaluated_or_the_chair_skips_with_a_reason() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let refused =
            ask(group.chair(), &scene.proposal, "advance", none()).await.refused(422, "guards_unmet");
        assert_eq!(unmet(&refused), ["pilot_evaluated"]);
        let why = json!({"reason": "No time before the event."});
        let refused =
            ask(group.facilitator(), &scene.proposal, "skip", why.clone()).await.refused(403, "forbidden");
        assert_eq!(
            (&refused["reason"], &refused["roles_that_may"]),
            (&json!("role_may_not"), &json!(["chair"]))
        );
        let refused = ask(group.chair(), &scene.proposal, "skip", none()).await.refused(422, "invalid_field");
        assert_eq!(
            (&refused["reason"], &refused["errors"][0]["pointer"]),
            (&json!("reason_required"), &json!("/reason"))
        );
        let moved = ask(group.chair(), &scene.proposal, "skip", why).await.expect(201);
        assert_eq!(
            (&moved["proposal"]["step"], &moved["transition"]["kind"]),
            (&json!("validity"), &json!("skip"))
        );
    });
}

#[test]
fn an_evaluated_pilot_lets_the_proposal_go_on() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let body = json!({
            "title": "A map", "instrument": "statement_map", "aim": "To see.", "population": "Three.",
            "measures": [{"name": "Participants", "target": "30"}], "starts_at": w.clock.now().plus_days(1).to_string(),
            "ends_at": w.clock.now().plus_days(15).to_string(),
        });
        let made = lead.post(&format!("/proposals/{}/pilots", scene.proposal), body).await.expect(201);
        w.pass_days(1);
        let path = format!("/pilots/{}", made["id"].as_str().unwrap());
        lead.post(&format!("{path}/closures"), json!({"result": "42 took part.", "cost": {"hours": 9}}))
            .await
            .expect(201);
        let seen = option(lead, &scene.proposal, "advance", None).await;
        assert_eq!(seen["unmet"][0]["links"][0]["id"], made["id"]);
        let found = json!([{"measure": "Participants", "value": "42", "verdict": "met"}]);
        let said = json!({"findings": found, "evaluation": "Good.", "lessons": "Earlier."});
        lead.post(&format!("{path}/evaluations"), said).await.expect(201);
        ask(lead, &scene.proposal, "advance", none()).await.expect(201);
    });
}

#[test]
fn validity_is_left_by_the_chair_after_mandate_designation_and_challenge() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let position = position(&group, &scene).await;
        let refused =
            ask(group.facilitator(), &scene.proposal, "advance", none()).await.refused(403, "forbidden");
        assert_eq!(refused["roles_that_may"], json!(["chair"]));
        let seen = option(group.chair(), &scene.proposal, "advance", None).await;
        assert_eq!(unmet(&seen), ["mandate_ok", "designation_final", "challenge_window_over"]);
        let rows = Rows::of(&w, &group);
        let call = rows.call(&scene, &position, "open");
        let seen = option(group.chair(), &scene.proposal, "advance", None).await;
        assert!(unmet(&seen).contains(&"no_open_call"), "{seen}");
        rows.close_call(&call);
        rows.designation(&scene, &position, &call);
        let mandate = json!({"answer": "ok", "reason": "Serves it."});
        group
            .facilitator()
            .put(&format!("/proposals/{}/mandate/M1", scene.proposal), 0, mandate)
            .await
            .expect(200);
        let seen = option(group.chair(), &scene.proposal, "advance", None).await;
        assert_eq!(unmet(&seen), ["challenge_window_over"]);
        assert_eq!(seen["unmet"][0]["ends_at"], json!(w.clock.now().plus_days(14)));
        w.pass_days(14);
        let moved = ask(group.chair(), &scene.proposal, "advance", none()).await.expect(201);
        assert_eq!(
            (&moved["proposal"]["step"], &moved["proposal"]["step_number"]),
            (&json!("impact"), &json!(6))
        );
    });
}

#[test]
fn a_proposal_is_concluded_with_an_output_and_a_review() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let position = position(&group, &scene).await;
        let rows = Rows::of(&w, &group);
        let call = rows.call(&scene, &position, "closed");
        let designation = rows.designation(&scene, &position, &call);
        let mandate = json!({"answer": "not_applicable", "reason": "Not asked."});
        group
            .facilitator()
            .put(&format!("/proposals/{}/mandate/M1", scene.proposal), 0, mandate)
            .await
            .expect(200);
        w.pass_days(14);
        ask(group.chair(), &scene.proposal, "advance", none()).await.expect(201);
        let draft = rows.output(&group, &scene, &position, &designation, "draft");
        let seen = option(group.facilitator(), &scene.proposal, "conclude", None).await;
        assert_eq!(unmet(&seen), ["output_published", "uptake_review"]);
        assert_eq!(seen["unmet"][0]["links"][0]["id"], json!(draft));
        let output = rows.output(&group, &scene, &position, &designation, "published");
        rows.review(&scene, &output);
        let moved = ask(group.facilitator(), &scene.proposal, "conclude", none()).await.expect(201);
        assert_eq!(
            (&moved["proposal"]["step"], &moved["proposal"]["status"]),
            (&json!("impact"), &json!("concluded"))
        );
    });
}

#[test]
fn everybody_sees_what_is_missing_and_who_could() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let seen = option(&w.anonymous(), &scene.proposal, "advance", None).await;
        assert_eq!((&seen["allowed"], &seen["refusal"]["reason"]), (&json!(false), &json!("role_may_not")));
        assert_eq!(unmet(&seen), ["suitability_answered", "approvals"]);
        assert_eq!(seen["roles_that_could"], json!(["chair", "facilitator"]));
        meet_topic(&group, &scene).await;
        let seen = option(group.stakeholder(), &scene.proposal, "advance", None).await;
        assert_eq!((&seen["refusal"]["reason"], &seen["unmet"]), (&json!("role_may_not"), &json!([])));
        let withdraw = option(group.facilitator(), &scene.proposal, "withdraw", None).await;
        assert_eq!((&withdraw["author_could"], &withdraw["reason_required"]), (&json!(true), &json!(true)));
        let carry = option(group.facilitator(), &scene.proposal, "carry_forward", None).await;
        assert_eq!((&carry["cycle_required"], &carry["allowed"]), (&json!(true), &json!(true)));
        let undo = option(group.facilitator(), &scene.proposal, "undo", None).await;
        assert_eq!((&undo["to"], &undo["refusal"]["reason"]), (&NOTHING, &json!("nothing_to_undo")));
    });
}
