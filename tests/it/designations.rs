//! Designations: published for review, made anew three times at most, then final and open to challenge.

use assent::domain::access::{Action, Actor, Principal, Role};
use assent::domain::ids::Id;
use assent::domain::workflow::Step;
use assent::service::recompute::{Which, recompute};
use assent::service::standing::Standing;
use assent::service::{designations, members};
use assent::store::designations::Designation;
use serde_json::{Value, json};

use crate::support::{Floor, Group, Scene, World, world};

fn id(made: &Value) -> String {
    made["id"].as_str().unwrap().to_owned()
}

fn level(level: &str) -> Value {
    json!({"level": level, "rationale": "As the call showed."})
}

/// A position whose call for an output of this type has ended with the support of eight in four groups.
async fn ended(w: &World, group: &Group, scene: Scene, kind: &str) -> Floor {
    let floor = w.floor_on(group, scene).await;
    floor.call(w, group, json!({"output_type": kind})).await;
    supported(group, &floor, 1).await;
    w.pass_days(30);
    w.tick().await;
    floor
}

async fn supported(group: &Group, floor: &Floor, version: i64) {
    for seat in ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"] {
        floor.takes(group.seat(seat), version, "support").await;
    }
}

/// The same, with an objection that the second version was found to meet on the last day: it can be contested.
async fn met(w: &World, group: &Group, kind: &str) -> (Floor, String) {
    let floor = w.floor(group, Step::Validity).await;
    floor.call(w, group, json!({"output_type": kind})).await;
    let objection = floor.objects(group.stakeholder(), 1).await;
    let path = format!("/objections/{objection}");
    floor.publish(group.seat("tc1"), "substantive", 1).await;
    supported(group, &floor, 2).await;
    w.pass_days(29);
    let response = json!({"body": "Version 2 has the figures.", "substantive": true});
    group.chair().post(&format!("{path}/responses"), response).await.expect(201);
    let finding = json!({"outcome": "accommodated", "version": 2});
    group.chair().post(&format!("{path}/findings"), finding).await.expect(201);
    w.pass_days(1);
    w.tick().await;
    (floor, objection)
}

async fn contest(group: &Group, objection: &str) {
    let reason = json!({"reason": "These are the old figures."});
    group.stakeholder().post(&format!("/objections/{objection}/contests"), reason).await.expect(201);
}

async fn state(w: &World, found: &Value) -> Value {
    w.anonymous().get(&format!("/designations/{}", id(found))).await.expect(200)["state"].clone()
}

/// What keeps the proposal from leaving the step, of the one guard.
async fn guard(group: &Group, floor: &Floor) -> Option<Value> {
    let path = format!("/proposals/{}/transitions", floor.scene.proposal);
    let all = group.chair().get(&path).await.expect(200);
    let advance = all["items"].as_array().unwrap().iter().find(|o| o["kind"] == "advance").unwrap().clone();
    let unmet = advance["unmet"].as_array().unwrap().clone();
    unmet.into_iter().find(|g| g["guard"] == "designation_final")
}

#[test]
fn an_evaluation_is_open_to_review_before_it_is_the_status_of_the_position() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let found = floor.evaluate(&group, "consensus").await;
        let ends = json!(w.clock.now().plus_days(7));
        assert_eq!((&found["state"], &found["number"]), (&json!("preliminary"), &json!(1)));
        assert_eq!((&found["review_ends_at"], &found["challenge_ends_at"]), (&ends, &Value::Null));
        assert_eq!(found["finalization"], Value::Null);
        let position = w.anonymous().get(&format!("/positions/{}", floor.position)).await.expect(200);
        assert_eq!(position["state"], "open");
        let seen = floor.consensus(&w.anonymous()).await;
        let told = &seen["designation"];
        assert_eq!((&told["state"], &told["number"]), (&json!("preliminary"), &json!(1)));
        assert_eq!((&told["level"], &told["review_ends_at"]), (&json!("consensus"), &ends));
        // The phrase is that of the advised level: nothing is found yet.
        assert_eq!(seen["phrase"]["status"]["code"], "full_consensus");
        let path = format!("/proposals/{}/consensus", floor.scene.proposal);
        assert_eq!(w.anonymous().get(&path).await.expect(200)["lowest_level"], "full_consensus");
        let missing = guard(&group, &floor).await.unwrap();
        let sentence = missing["detail"].as_str().unwrap();
        assert!(sentence.contains("The review window of the preliminary designation ends at"), "{sentence}");
        assert!(missing["links"].as_array().unwrap().iter().any(|l| l["id"] == found["id"]), "{missing}");

        w.pass_days(7);
        let made = floor.finalize(&group, &found).await.expect(201);
        assert_eq!((&made["id"], &made["state"]), (&found["id"], &json!("final")));
        assert_eq!(made["challenge_ends_at"], json!(w.clock.now().plus_days(14)));
        assert_eq!(made["finalization"]["finalized_by"], json!(group.facilitator_id));
        assert_eq!(made["finalization"]["assessment"]["level"], "full_consensus");
        let seen = floor.consensus(&w.anonymous()).await;
        assert_eq!(seen["designation"]["challenge_ends_at"], made["challenge_ends_at"]);
        assert_eq!(seen["phrase"]["status"]["code"], "consensus");
        assert_eq!(w.anonymous().get(&path).await.expect(200)["lowest_level"], "consensus");
        assert_eq!(guard(&group, &floor).await, None);
        let entries = w.entries(&floor.scene).await;
        let actions: Vec<&str> = entries.iter().map(|e| e["action"].as_str().unwrap()).collect();
        assert_eq!(actions[actions.len() - 2..], ["position.evaluated", "position.designated"]);
    });
}

#[test]
fn nobody_makes_an_evaluation_final_before_its_review_is_over() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(6);
        w.pass(chrono::Duration::hours(23));
        let early = floor.finalize(&group, &found).await.refused(422, "rule_refused");
        assert_eq!(early["review_ends_at"], found["review_ends_at"]);
        assert_eq!(state(&w, &found).await, "preliminary");
        w.pass(chrono::Duration::hours(1));
        let path = format!("/designations/{}/finalizations", id(&found));
        let (_, other) = w.seat("wg", &group.id, "facilitator2", Role::Facilitator, "TC").await;
        other.post(&path, json!({})).await.refused(422, "rule_refused");
        group.chair().post(&path, json!({})).await.refused(403, "forbidden");
        let needless = json!({"deviations": {"QUORUM": "They were heard elsewhere."}});
        group.facilitator().post(&path, needless).await.refused(422, "invalid_field");
        floor.finalize(&group, &found).await.expect(201);
        let again = floor.finalize(&group, &found).await.refused(409, "ended");
        assert_eq!(again["state"], "final");
        group.facilitator().post(&floor.at("designations"), level("consensus")).await.refused(409, "ended");
    });
}

#[test]
fn three_evaluations_are_published_at_most_and_all_stay_readable() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let first = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(3);
        // During the review of the first, and after that of the second.
        let second = floor.evaluate(&group, "consensus").await;
        assert_eq!((&second["number"], &second["follows_id"]), (&json!(2), &first["id"]));
        assert_eq!(second["review_ends_at"], json!(w.clock.now().plus_days(7)));
        assert_eq!(state(&w, &first).await, "superseded");
        w.pass_days(4);
        assert_eq!(floor.finalize(&group, &first).await.refused(409, "ended")["state"], "superseded");
        w.pass_days(4);
        let third = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(7);
        let fourth = group.facilitator().post(&floor.at("designations"), level("full_consensus")).await;
        assert_eq!(fourth.refused(422, "rule_refused")["most"], json!(3));
        floor.finalize(&group, &third).await.expect(201);
        let all = w.anonymous().get(&floor.at("designations")).await.expect(200);
        let told: Vec<_> =
            all["items"].as_array().unwrap().iter().map(|d| (&d["number"], &d["state"])).collect();
        let (superseded, last) = (json!("superseded"), json!("final"));
        assert_eq!(told, [(&json!(1), &superseded), (&json!(2), &superseded), (&json!(3), &last)]);
        assert!(all["items"][0]["assessment"]["level"] == "full_consensus");
        assert!(all["items"][0]["superseded_at"].is_string() && all["items"][2]["superseded_at"].is_null());
    });
}

#[test]
fn what_an_evaluation_speaks_of_may_change_and_does_away_with_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let of_one = floor.evaluate(&group, "full_consensus").await;
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        assert_eq!(state(&w, &of_one).await, "superseded");
        assert_eq!(floor.consensus(&w.anonymous()).await["designation"], Value::Null);
        w.pass_days(7);
        floor.finalize(&group, &of_one).await.refused(409, "ended");
        group
            .facilitator()
            .post(&floor.at("designations"), level("consensus"))
            .await
            .refused(422, "rule_refused");
        let anew = json!({"new_information": "The text changed."});
        floor.call(&w, &group, anew.clone()).await;
        supported(&group, &floor, 2).await;
        w.pass_days(30);
        // After another call they are counted anew.
        let of_two = floor.evaluate(&group, "full_consensus").await;
        assert_eq!((&of_two["number"], &of_two["version"]), (&json!(1), &json!(2)));
        assert_eq!(of_two["follows_id"], Value::Null);
        floor.call(&w, &group, anew).await;
        assert_eq!(state(&w, &of_two).await, "superseded");
        w.pass_days(30);
        let third = floor.evaluate(&group, "full_consensus").await;
        let reason = json!({"reason": "It is in another position now."});
        group.facilitator().post(&floor.at("closures"), reason).await.expect(201);
        assert_eq!(state(&w, &third).await, "superseded");
        let entries = w.entries(&floor.scene).await;
        assert_eq!(entries.iter().filter(|e| e["action"] == "designation.superseded").count(), 3);
    });
}

#[test]
fn an_unanswered_objection_keeps_an_evaluation_from_becoming_final() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, objection) = met(&w, &group, "recommendation").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(5);
        contest(&group, &objection).await;
        w.pass_days(2);
        let refused = floor.finalize(&group, &found).await.refused(422, "rule_refused");
        assert_eq!(refused["objections"], json!([objection]));
        assert_eq!(state(&w, &found).await, "preliminary");
    });
}

#[test]
fn another_advised_level_asks_for_another_evaluation() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, objection) = met(&w, &group, "framing_guidance").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(5);
        contest(&group, &objection).await;
        w.pass_days(2);
        let refused = floor.finalize(&group, &found).await.refused(422, "rule_refused");
        assert_eq!(
            (&refused["evaluated_on"], &refused["advisory_level"]),
            (&json!("full_consensus"), &json!("consensus"))
        );
        let anew = floor.evaluate(&group, "consensus").await;
        w.pass_days(7);
        floor.finalize(&group, &anew).await.expect(201);
    });
}

#[test]
fn after_the_third_evaluation_another_advised_level_is_explained() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, objection) = met(&w, &group, "framing_guidance").await;
        floor.evaluate(&group, "full_consensus").await;
        floor.evaluate(&group, "full_consensus").await;
        let third = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(5);
        contest(&group, &objection).await;
        w.pass_days(2);
        let asked = floor.finalize(&group, &third).await.refused(422, "missing_field");
        let pointer = "/deviations/OBJECTION_UNADDRESSED";
        assert!(asked["errors"].as_array().unwrap().iter().any(|e| e["pointer"] == pointer), "{asked}");
        let word = |e: &Value| {
            let code = e["pointer"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
            (code, json!("It was raised again on the last day."))
        };
        let deviations: serde_json::Map<_, _> =
            asked["errors"].as_array().unwrap().iter().map(word).collect();
        let path = format!("/designations/{}/finalizations", id(&third));
        let explained = json!({"deviations": deviations});
        let made = group.facilitator().post(&path, explained.clone()).await.expect(201);
        assert_eq!(
            (&made["level"], &made["advisory_level"]),
            (&json!("full_consensus"), &json!("full_consensus"))
        );
        let finalization = &made["finalization"];
        assert_eq!(finalization["assessment"]["level"], "consensus");
        assert_eq!(finalization["deviations"], explained["deviations"]);
        assert_eq!(made["assessment"]["level"], "full_consensus");
    });
}

#[test]
fn nothing_becomes_final_while_it_can_be_contested_that_a_version_meets_an_objection() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, objection) = met(&w, &group, "framing_guidance").await;
        let path = format!("/objections/{objection}");
        let found = floor.evaluate(&group, "consensus").await;
        w.pass_days(5);
        contest(&group, &objection).await;
        let response = json!({"body": "Look at the second paragraph.", "substantive": true});
        group.chair().post(&format!("{path}/responses"), response).await.expect(201);
        w.pass_days(2);
        let finding = json!({"outcome": "accommodated", "version": 2});
        let again = group.chair().post(&format!("{path}/findings"), finding).await.expect(201);
        let early = floor.finalize(&group, &found).await.refused(422, "rule_refused");
        assert_eq!(
            (&early["objections"], &early["contest_ends_at"]),
            (&json!([objection]), &again["contest_ends_at"])
        );
        assert_eq!(state(&w, &found).await, "preliminary");
        w.pass_days(7);
        // At the very end of the seven days it can still be contested.
        floor.finalize(&group, &found).await.refused(422, "rule_refused");
        w.pass(chrono::Duration::seconds(1));
        floor.finalize(&group, &found).await.expect(201);
    });
}

#[test]
fn who_has_an_open_objection_does_not_make_an_evaluation_final() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"output_type": "framing_guidance"})).await;
        let (_, other) = w.seat("wg", &group.id, "facilitator2", Role::Facilitator, "TC").await;
        supported(&group, &floor, 1).await;
        floor.objects(group.facilitator(), 1).await;
        w.pass_days(30);
        w.tick().await;
        let found = other.post(&floor.at("designations"), level("consensus")).await.expect(201);
        w.pass_days(7);
        floor.finalize(&group, &found).await.refused(422, "conflict_of_interest");
        let path = format!("/designations/{}/finalizations", id(&found));
        other.post(&path, json!({})).await.expect(201);
    });
}

#[test]
fn outside_the_mandate_nothing_becomes_final() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        let answer = json!({"answer": "fail", "reason": "Not in paragraph 72."});
        let check = format!("/proposals/{}/mandate/M1", floor.scene.proposal);
        group.facilitator().put(&check, 0, answer).await.expect(200);
        w.pass_days(7);
        floor.finalize(&group, &found).await.refused(422, "rule_refused");
    });
}

#[test]
fn one_position_on_a_topic_becomes_final() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let one = ended(&w, &group, scene, "recommendation").await;
        let (proposal, topic) = (one.scene.proposal.clone(), one.scene.topic.clone());
        let found = one.evaluate(&group, "full_consensus").await;
        let rival = ended(&w, &group, Scene { proposal, topic }, "recommendation").await;
        let of_the_rival = rival.evaluate(&group, "full_consensus").await;
        w.pass_days(7);
        rival.finalize(&group, &of_the_rival).await.expect(201);
        let path = format!("/designations/{}/finalizations", id(&found));
        let refused = group.facilitator().post(&path, json!({})).await.refused(422, "rule_refused");
        assert_eq!(refused["position_id"], json!(rival.position));
    });
}

#[test]
fn the_review_window_stands_still_while_the_proposal_is_held() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        let path = format!("/proposals/{}", floor.scene.proposal);
        let go = async |kind: &str, from: &str| {
            let revision = w.anonymous().get(&path).await.expect(200)["revision"].clone();
            let new = json!({"kind": kind, "from": from, "revision": revision, "reason": "A break."});
            group.facilitator().post(&format!("{path}/transitions"), new).await.expect(201);
        };
        w.pass_days(5);
        go("pause", "validity").await;
        w.pass_days(40);
        floor.finalize(&group, &found).await.refused(409, "not_in_this_step");
        go("resume", "paused").await;
        let early = floor.finalize(&group, &found).await.refused(422, "rule_refused");
        assert_eq!(early["review_ends_at"], json!(w.clock.now().plus_days(2)));
        w.pass_days(2);
        floor.finalize(&group, &found).await.expect(201);
        // A window that was over before stays as it was.
        w.pass_days(1);
        go("pause", "validity").await;
        w.pass_days(10);
        go("resume", "paused").await;
        let made = w.anonymous().get(&format!("/designations/{}", id(&found))).await.expect(200);
        assert_eq!(made["review_ends_at"], early["review_ends_at"]);
        assert_eq!(made["challenge_ends_at"], json!(w.clock.now().plus_days(13)));
    });
}

#[test]
fn of_two_who_make_it_final_at_once_one_does() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(7);
        let (one, other) = tokio::join!(floor.finalize(&group, &found), floor.finalize(&group, &found));
        let (won, lost) = if one.status == 201 { (one, other) } else { (other, one) };
        won.expect(201);
        lost.refused(409, "ended");
        let entries = w.entries(&floor.scene).await;
        assert_eq!(entries.iter().filter(|e| e["action"] == "position.designated").count(), 1);
    });
}

#[test]
fn a_designation_says_how_many_of_each_group_took_part() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(7);
        let made = floor.finalize(&group, &found).await.expect(201);
        let now = floor.consensus(&w.anonymous()).await;
        let told = |of: &Value| {
            let groups = of["groups"].as_array().unwrap().iter();
            groups.map(|g| (g["group"].clone(), g["members"].clone(), g["taken"].clone())).collect::<Vec<_>>()
        };
        assert!(told(&now).contains(&(json!("GOV"), json!(2), json!(2))), "{now}");
        assert_eq!(told(&made["assessment"]), told(&now));
        assert_eq!(told(&made["finalization"]["assessment"]), told(&now));
    });
}

#[test]
fn an_output_carries_what_is_final_alone() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = ended(&w, &group, scene, "recommendation").await;
        let found = floor.evaluate(&group, "full_consensus").await;
        let draft = json!({
            "position_id": floor.position, "kind": "recommendation", "title": "T", "summary": "S",
        });
        let path = format!("/proposals/{}/outputs", floor.scene.proposal);
        group.facilitator().post(&path, draft.clone()).await.refused(422, "rule_refused");
        w.pass_days(7);
        floor.finalize(&group, &found).await.expect(201);
        let made = group.facilitator().post(&path, draft).await.expect(201);
        assert_eq!(made["designation_id"], found["id"]);
    });
}

/// A designation made final, and the account of another facilitator, who acts for an appeal.
async fn challenged(w: &World, group: &Group) -> (Floor, Value, Actor) {
    let scene = w.proposal_in(group, Step::Validity).await;
    let floor = ended(w, group, scene, "recommendation").await;
    let made = floor.designate(w, group, "full_consensus").await;
    let (account, _) = w.account("cofacilitator@wg.example").await;
    let of = Id::from_uuid(group.id.parse().unwrap());
    let admitted = w.app.db.write(move |tx| {
        tx.actor = Actor::System;
        members::admit(tx, of, account, Role::Facilitator, "TC")
    });
    admitted.await.unwrap();
    let actor = Principal { account, session: None, token: None, scopes: None, is_admin: false };
    (floor, made, Actor::Account(actor))
}

#[test]
fn a_reopened_position_is_called_anew_before_anything_is_found() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, made, actor) = challenged(&w, &group).await;
        let of = Id::from_uuid(id(&made).parse().unwrap());
        let reopened = w.app.db.write(move |tx| {
            tx.actor = actor.clone();
            let position = Designation::get(tx, of)?.position_id;
            let mut standing = Standing::locked_in_proposal(tx, position)?;
            let acting = standing.place.may(tx, Action::Designate)?;
            let designation = Designation::get(tx, of)?;
            designations::reopen(tx, &mut standing, &acting, designation)
        });
        reopened.await.unwrap();
        assert_eq!(state(&w, &made).await, "reopened");
        let position = w.anonymous().get(&format!("/positions/{}", floor.position)).await.expect(200);
        assert_eq!(position["state"], "open");
        assert_eq!(floor.consensus(&w.anonymous()).await["designation"], Value::Null);
        group
            .facilitator()
            .post(&floor.at("designations"), level("consensus"))
            .await
            .refused(422, "rule_refused");
        let call = json!({"new_information": "An appeal was upheld."});
        floor.call(&w, &group, call).await;
        w.pass_days(30);
        let anew = floor.designate(&w, &group, "full_consensus").await;
        assert_eq!((&anew["number"], &anew["state"]), (&json!(1), &json!("final")));
    });
}

#[test]
fn another_level_takes_the_place_of_a_final_one_and_is_final_itself() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, made, actor) = challenged(&w, &group).await;
        w.pass_days(4);
        let of = Id::from_uuid(id(&made).parse().unwrap());
        let change = async |to: &str| {
            let mut new = level(to);
            new["deviations"] = json!({"MANDATE_PENDING": "The mandate is answered elsewhere."});
            let (new, actor) = (serde_json::from_value(new).unwrap(), actor.clone());
            let changed = w.app.db.write(move |tx| {
                tx.actor = actor.clone();
                let position = Designation::get(tx, of)?.position_id;
                let standing = Standing::locked_in_proposal(tx, position)?;
                let acting = standing.place.may(tx, Action::Designate)?;
                let designation = Designation::get(tx, of)?;
                designations::change_level(tx, &standing, &acting, designation, &new).map(|d| d.id)
            });
            changed.await.map_err(|error| error.code.to_string())
        };
        assert_eq!(change("full_consensus").await.unwrap_err(), "invalid_field");
        assert_eq!(change("pending_objections").await.unwrap_err(), "invalid_field");
        let changed = change("consensus").await.unwrap();
        assert_eq!(change("divergence").await.unwrap_err(), "ended");
        let now = w.anonymous().get(&format!("/designations/{changed}")).await.expect(200);
        assert_eq!((&now["state"], &now["follows_id"]), (&json!("final"), &made["id"]));
        assert_eq!((&now["level"], &now["number"]), (&json!("consensus"), &json!(2)));
        assert_eq!(now["challenge_ends_at"], made["challenge_ends_at"]);
        assert_eq!(state(&w, &made).await, "superseded");
        assert_eq!(floor.consensus(&w.anonymous()).await["designation"]["id"], now["id"]);
        // What comes later is not in what it was assessed from.
        let answer = json!({"answer": "fail", "reason": "Not in paragraph 72."});
        let check = format!("/proposals/{}/mandate/M1", floor.scene.proposal);
        group.facilitator().put(&check, 0, answer).await.expect(200);
        w.settle().await;
        let position = Which::Position(Id::from_uuid(floor.position.parse().unwrap()));
        let lines = w.app.db.read(move |tx| recompute(tx, position)).await.unwrap();
        let differs: Vec<_> = lines.iter().filter(|line| !line.differs.is_empty()).collect();
        assert!(differs.is_empty(), "{differs:#?}");
        assert_eq!(lines.iter().filter(|line| line.what.starts_with("designation")).count(), 4);
    });
}
