//! Consensus calls: opened with everything fixed, ended by the clock alone, extended for reasons; designations.

use assent::domain::access::Role;
use assent::domain::ids::{CallId, Id};
use assent::domain::time::Instant;
use assent::domain::workflow::Step;
use assent::store::electors::Elector;
use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Floor, Group, World, call, objection, world};

fn id(thing: &Value) -> &str {
    thing["id"].as_str().unwrap()
}

#[test]
fn a_call_freezes_the_charter_and_fixes_who_counts() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let opened = floor.call(&w, &group, json!({})).await;
        // Chair and eight stakeholders; not the designator, the secretariat and the observer.
        assert_eq!(opened["electorate_size"], 9);
        assert_eq!((&opened["params"]["min_days"], &opened["params"]["strict"]), (&json!(30), &json!(true)));
        let call: CallId = Id::from_uuid(id(&opened).parse().unwrap());
        let digest = w.app.db.read(move |tx| Elector::digest_of(tx, call)).await.unwrap();
        assert_eq!(opened["electorate_digest"], hex::encode(digest.0));
        assert_eq!(w.anonymous().get(&format!("/calls/{}", id(&opened))).await.expect(200), opened);
        assert_eq!(w.anonymous().get(&floor.at("calls")).await.expect(200)["items"], json!([opened]));
    });
}

#[test]
fn a_call_is_opened_once_in_time_for_long_enough_and_with_a_free_designator() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let path = floor.at("calls");
        let open = async |changes: Value| group.chair().post(&path, call(&w, &group, changes)).await;
        let pointer = |problem: Value| problem["errors"][0]["pointer"].as_str().unwrap().to_owned();
        let now = w.clock.now();
        // Until a call closes, its position is closed by nobody: none is announced for ever.
        let late = [now.plus_days(366), Instant::parse("9999-12-31T23:59:59Z").unwrap()];
        for closes_at in [now, now.plus_days(30) - Duration::microseconds(1), late[0], late[1]] {
            assert_eq!(
                pointer(open(json!({"closes_at": closes_at})).await.refused(422, "invalid_field")),
                "/closes_at"
            );
        }
        // Seven days for a message, fourteen by the charter.
        let short = json!({"output_type": "session_message", "closes_at": now.plus_days(13)});
        open(short).await.refused(422, "invalid_field");
        open(json!({"output_type": "meeting_summary"})).await.refused(422, "invalid_field");
        let stakeholder = floor.takes(group.stakeholder(), 1, "accept").await["member_id"].clone();
        assert_eq!(
            pointer(open(json!({"designator_id": stakeholder})).await.refused(422, "invalid_field")),
            "/designator_id"
        );
        let (busy_id, busy) = w.seat("wg", &group.id, "facilitator2", Role::Facilitator, "TC").await;
        floor.objects(&busy, 1).await;
        open(json!({"designator_id": busy_id})).await.refused(422, "conflict_of_interest");
        let (author_id, author) = w.seat("wg", &group.id, "facilitator3", Role::Facilitator, "TC").await;
        floor.publish(&author, "editorial", 1).await;
        open(json!({"designator_id": author_id})).await.refused(422, "conflict_of_interest");
        group.stakeholder().post(&path, call(&w, &group, json!({}))).await.refused(403, "forbidden");
        open(json!({})).await.expect(201);
        open(json!({})).await.refused(409, "already_exists");
    });
}

#[test]
fn a_call_needs_a_version_and_the_step_of_judging() {
    world(async |w| {
        let group = w.group("wg").await;
        let early = w.floor(&group, Step::Deliberation).await;
        group
            .chair()
            .post(&early.at("calls"), call(&w, &group, json!({})))
            .await
            .refused(409, "not_in_this_step");
        let scene = w.proposal_in(&group, Step::Validity).await;
        let new = json!({"topic_id": scene.topic, "title": "Nothing yet"});
        let empty = group
            .seat("tc1")
            .post(&format!("/proposals/{}/positions", scene.proposal), new)
            .await
            .expect(201);
        let floor = Floor { scene, position: id(&empty).to_owned() };
        group
            .chair()
            .post(&floor.at("calls"), call(&w, &group, json!({})))
            .await
            .refused(422, "rule_refused");
        let stance = json!({"version": 1, "stance": "accept"});
        group.stakeholder().post(&floor.at("stances"), stance).await.refused(422, "rule_refused");
        assert_eq!(floor.consensus(&w.anonymous()).await["level"], "insufficient_basis");
    });
}

#[test]
fn the_clock_ends_a_call_and_nobody_does_before() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let opened = floor.call(&w, &group, json!({})).await;
        let path = format!("/calls/{}", id(&opened));
        let close = format!("{path}/closures");
        w.pass_days(29);
        w.tick().await;
        assert_eq!(group.chair().get(&path).await.expect(200)["state"], "open");
        group.chair().post(&close, json!({})).await.refused(422, "rule_refused");
        let closing = json!({"reason": "It is late."});
        let refused = group.facilitator().post(&floor.at("closures"), closing).await;
        assert_eq!(refused.refused(422, "rule_refused")["call_id"], opened["id"]);
        floor.takes(group.stakeholder(), 1, "support").await;
        w.pass(Duration::days(1) + Duration::seconds(20));
        // The window is over although the clock has not looked yet.
        let late = json!({"version": 1, "stance": "accept"});
        group.stakeholder().post(&floor.at("stances"), late.clone()).await.refused(409, "ended");
        w.tick().await;
        w.tick().await;
        let closed = group.chair().get(&path).await.expect(200);
        assert_eq!((&closed["state"], &closed["closed_at"]), (&json!("closed"), &opened["closes_at"]));
        group.stakeholder().post(&floor.at("stances"), late).await.refused(409, "ended");
        group.stakeholder().post(&floor.at("objections"), objection(1)).await.refused(409, "ended");
        group.chair().post(&close, json!({})).await.refused(409, "ended");
        let closings: Vec<Value> =
            w.entries(&floor.scene).await.into_iter().filter(|e| e["action"] == "call.closed").collect();
        assert_eq!(closings.len(), 1);
        assert_eq!(closings[0]["actor"]["kind"], "clock");
    });
}

#[test]
fn a_substantive_version_extends_a_call_by_twenty_one_days_in_all_at_most() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let opened = floor.call(&w, &group, json!({})).await;
        let path = format!("/calls/{}", id(&opened));
        w.pass_days(25);
        floor.publish(group.seat("tc1"), "editorial", 1).await;
        assert_eq!(w.anonymous().get(&path).await.expect(200)["extended_days"], 0);
        let mut extensions = Vec::new();
        for version in 2..5 {
            floor.publish(group.seat("tc1"), "substantive", version).await;
            extensions.push(w.anonymous().get(&path).await.expect(200)["extended_days"].as_i64().unwrap());
            w.pass_days(12);
        }
        assert_eq!(extensions, [9, 21, 21]);
    });
}

#[test]
fn who_grants_more_time_is_told_how_much_is_left_or_that_none_is() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let opened = floor.call(&w, &group, json!({})).await;
        let ask = async |seat: &str| {
            let reason = json!({"reason": "Our members meet on Thursday."});
            let path = format!("/calls/{}/time-requests", id(&opened));
            let made = group.seat(seat).post(&path, reason).await.expect(201);
            format!("/time-requests/{}/answers", id(&made))
        };
        let granted =
            |days: i64| json!({"answer": "granted", "days": days, "reason": "So that they can meet."});
        let detail = |problem: Value| problem["errors"][0]["detail"].as_str().unwrap().to_owned();
        group.chair().post(&ask("gov1").await, granted(7)).await.expect(201);
        let second = ask("ps1").await;
        let more = group.chair().post(&second, granted(15)).await.refused(422, "invalid_field");
        assert!(detail(more).contains("1 to 14"));
        group.chair().post(&second, granted(14)).await.expect(201);
        let more = group.chair().post(&ask("cs1").await, granted(1)).await.refused(422, "invalid_field");
        assert!(detail(more).starts_with("the call has been extended by 21 days, which is the most"));
    });
}

#[test]
fn a_request_for_time_is_made_once_answered_by_another_and_lapses_after_three_days() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let opened = floor.call(&w, &group, json!({})).await;
        let path = format!("/calls/{}/time-requests", id(&opened));
        let reason = json!({"reason": "Our members meet on Thursday."});
        let first = group.stakeholder().post(&path, reason.clone()).await.expect(201);
        group.stakeholder().post(&path, reason.clone()).await.refused(409, "already_exists");
        group.facilitator().post(&path, reason.clone()).await.refused(422, "conflict_of_interest");
        group.seat("observer").post(&path, reason.clone()).await.refused(403, "forbidden");
        assert_eq!(floor.consensus(&w.anonymous()).await["time_requests_open"], 1);
        let answers = |request: &Value| format!("/time-requests/{}/answers", id(request));
        let granted =
            |days: Value| json!({"answer": "granted", "days": days, "reason": "So that they can meet."});
        for days in [json!(0), json!(22)] {
            group.chair().post(&answers(&first), granted(days)).await.refused(422, "invalid_field");
        }
        let without = json!({"answer": "granted", "reason": "Yes."});
        group.chair().post(&answers(&first), without).await.refused(422, "missing_field");
        group.stakeholder().post(&answers(&first), granted(json!(7))).await.refused(403, "forbidden");
        group.chair().post(&answers(&first), granted(json!(7))).await.expect(201);
        group.chair().post(&answers(&first), granted(json!(7))).await.refused(409, "ended");
        let extended = w.anonymous().get(&format!("/calls/{}", id(&opened))).await.expect(200);
        assert_eq!(extended["extended_days"], 7);
        let own = group.chair().post(&path, reason.clone()).await.expect(201);
        group.chair().post(&answers(&own), granted(json!(1))).await.refused(422, "conflict_of_interest");
        let declined = json!({"answer": "declined", "reason": "There is time left."});
        let declined = group.facilitator().post(&answers(&own), declined).await.expect(201);
        assert_eq!((&declined["state"], &declined["granted_days"]), (&json!("declined"), &Value::Null));
        let third = group.stakeholder().post(&path, reason).await.expect(201);
        w.pass(Duration::hours(72));
        w.tick().await;
        w.tick().await;
        let all = w.anonymous().get(&path).await.expect(200);
        let states: Vec<&str> =
            all["items"].as_array().unwrap().iter().map(|r| r["state"].as_str().unwrap()).collect();
        assert_eq!(states, ["granted", "declined", "lapsed"]);
        group.chair().post(&answers(&third), granted(json!(1))).await.refused(409, "ended");
        let lapses: Vec<Value> =
            w.entries(&floor.scene).await.into_iter().filter(|e| e["action"] == "time.lapsed").collect();
        assert_eq!((lapses.len(), &lapses[0]["actor"]["kind"]), (1, &json!("clock")));
        assert_eq!(floor.consensus(&w.anonymous()).await["time_requests_open"], 0);
    });
}

/// A position whose call has ended with the support of all; the facilitator is to designate.
async fn ended(w: &World, group: &Group) -> Floor {
    let floor = w.floor(group, Step::Validity).await;
    floor.call(w, group, json!({})).await;
    for code in ["gov", "ps", "cs", "tc"] {
        for n in [1, 2] {
            floor.takes(group.seat(&format!("{code}{n}")), 1, "support").await;
        }
    }
    w.pass_days(30);
    w.tick().await;
    floor
}

fn level(level: &str) -> Value {
    json!({"level": level, "rationale": "All groups support it."})
}

#[test]
fn the_designator_designates_after_the_call_and_the_assessment_is_kept() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let path = floor.at("designations");
        group.facilitator().post(&path, level("consensus")).await.refused(422, "rule_refused");
        floor.call(&w, &group, json!({})).await;
        group.facilitator().post(&path, level("consensus")).await.refused(422, "rule_refused");
        let floor = ended(&w, &group).await;
        let path = floor.at("designations");
        let (_, other) = w.seat("wg", &group.id, "facilitator2", Role::Facilitator, "TC").await;
        other.post(&path, level("full_consensus")).await.refused(422, "rule_refused");
        group.chair().post(&path, level("full_consensus")).await.refused(403, "forbidden");
        group.facilitator().post(&path, level("pending_objections")).await.refused(422, "invalid_field");
        let made = group.facilitator().post(&path, level("full_consensus")).await.expect(201);
        assert_eq!((&made["advisory_level"], &made["version"]), (&json!("full_consensus"), &json!(1)));
        assert_eq!(made["assessment"]["method"], "assess/1");
        w.pass_days(7);
        let made = floor.finalize(&group, &made).await.expect(201);
        assert_eq!(made["challenge_ends_at"], json!(w.clock.now().plus_days(14)));
        group.facilitator().post(&path, level("full_consensus")).await.refused(409, "ended");
        let position = w.anonymous().get(&format!("/positions/{}", floor.position)).await.expect(200);
        assert_eq!(position["state"], "designated");
        let read = group.stakeholder().get(&format!("/designations/{}", id(&made))).await.expect(200);
        assert_eq!(read, made);
        assert_eq!(group.stakeholder().get(&path).await.expect(200)["items"], json!([made]));
        let all = group.stakeholder().get(&format!("/proposals/{}/designations", floor.scene.proposal)).await;
        assert_eq!(all.expect(200)["items"], json!([made]));
        let overview =
            w.anonymous().get(&format!("/proposals/{}/consensus", floor.scene.proposal)).await.expect(200);
        assert_eq!(overview["lowest_level"], "full_consensus");
        assert_eq!(overview["positions"][0]["designation"]["level"], "full_consensus");
    });
}

#[test]
fn another_level_than_the_advised_one_needs_a_word_on_each_reason_that_failed() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        for seat in ["gov1", "gov2", "ps1", "ps2"] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        w.pass_days(30);
        w.tick().await;
        let advised = floor.consensus(group.facilitator()).await;
        assert_eq!(advised["level"], "insufficient_basis");
        let failed: Vec<&str> = advised["reasons"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|r| r["passed"] == false)
            .map(|r| r["code"].as_str().unwrap())
            .collect();
        assert!(failed.contains(&"QUORUM") && failed.contains(&"COVERAGE"), "{failed:?}");
        let path = floor.at("designations");
        let problem =
            group.facilitator().post(&path, level("divergence")).await.refused(422, "missing_field");
        let asked: Vec<String> = problem["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["pointer"].as_str().unwrap().to_owned())
            .collect();
        assert!(failed.iter().all(|code| asked.contains(&format!("/deviations/{code}"))), "{asked:?}");
        let mut new = level("divergence");
        for code in failed {
            new["deviations"][code] = json!("Those who did not take part were heard elsewhere.");
        }
        new["deviations"]["UNANIMITY"] = json!("Nobody failed it.");
        group.facilitator().post(&path, new.clone()).await.refused(422, "invalid_field");
        new["deviations"].as_object_mut().unwrap().remove("UNANIMITY");
        let made = group.facilitator().post(&path, new).await.expect(201);
        assert_eq!(
            (&made["level"], &made["advisory_level"]),
            (&json!("divergence"), &json!("insufficient_basis"))
        );
    });
}

#[test]
fn where_every_objection_must_be_addressed_nobody_designates_with_one_unanswered() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        let objection = floor.objects(group.stakeholder(), 1).await;
        w.pass_days(30);
        w.tick().await;
        let path = floor.at("designations");
        let problem = group.facilitator().post(&path, level("divergence")).await.refused(422, "rule_refused");
        assert_eq!(problem["objections"], json!([objection]));
    });
}

#[test]
fn another_facilitator_designates_where_the_named_one_has_a_conflict() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"output_type": "framing_guidance"})).await;
        let (_, other) = w.seat("wg", &group.id, "facilitator2", Role::Facilitator, "TC").await;
        floor.objects(group.facilitator(), 1).await;
        w.pass_days(30);
        w.tick().await;
        let path = floor.at("designations");
        group.facilitator().post(&path, level("divergence")).await.refused(422, "conflict_of_interest");
        // Allowed now; only the reasons are still to be given.
        other.post(&path, level("divergence")).await.refused(422, "missing_field");
    });
}

#[test]
fn outside_the_mandate_nothing_is_designated() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = ended(&w, &group).await;
        let check = format!("/proposals/{}/mandate/M1", floor.scene.proposal);
        let answer = json!({"answer": "fail", "reason": "Not in paragraph 72."});
        group.facilitator().put(&check, 0, answer).await.expect(200);
        assert_eq!(floor.consensus(group.facilitator()).await["level"], "not_eligible");
        let path = floor.at("designations");
        group.facilitator().post(&path, level("consensus")).await.refused(422, "rule_refused");
    });
}

#[test]
fn windows_stand_still_while_the_proposal_is_held() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let opened = floor.call(&w, &group, json!({})).await;
        let path = format!("/proposals/{}", floor.scene.proposal);
        let go = async |kind: &str, from: &str| {
            let revision = w.anonymous().get(&path).await.expect(200)["revision"].clone();
            let new = json!({"kind": kind, "from": from, "revision": revision, "reason": "A break."});
            group.facilitator().post(&format!("{path}/transitions"), new).await.expect(201);
        };
        w.pass_days(20);
        go("pause", "validity").await;
        w.pass_days(40);
        w.tick().await;
        let call = format!("/calls/{}", id(&opened));
        assert_eq!(w.anonymous().get(&call).await.expect(200)["state"], "open");
        let stance = json!({"version": 1, "stance": "accept"});
        group.stakeholder().post(&floor.at("stances"), stance).await.refused(409, "not_in_this_step");
        go("resume", "paused").await;
        w.tick().await;
        let call = w.anonymous().get(&call).await.expect(200);
        assert_eq!(
            (&call["state"], &call["closes_at"]),
            (&json!("open"), &json!(w.clock.now().plus_days(10)))
        );
        floor.takes(group.stakeholder(), 1, "accept").await;
    });
}
