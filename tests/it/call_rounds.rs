//! Calls one after the other, and calls that wait: no silence and no time closes what objections keep open.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::objections::{finding, respond};
use crate::positions::position;
use crate::steps::ask;
use crate::support::{Client, Floor, Group, World, call, world};

fn id(thing: &Value) -> &str {
    thing["id"].as_str().unwrap()
}

fn pointer(problem: &Value) -> &str {
    problem["errors"][0]["pointer"].as_str().unwrap()
}

async fn read(reader: &Client, called: &Value) -> Value {
    reader.get(&format!("/calls/{}", id(called))).await.expect(200)
}

#[test]
fn another_call_is_a_round_of_its_own_announced_for_something_new() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let path = floor.at("calls");
        let open = async |changes: Value| group.chair().post(&path, call(&w, &group, changes)).await;
        let news = json!({"new_information": "Version 2 has the figures of 2017."});
        assert_eq!(pointer(&open(news.clone()).await.refused(422, "invalid_field")), "/new_information");
        let first = open(json!({})).await.expect(201);
        assert_eq!((&first["round"], &first["new_information"]), (&json!(1), &Value::Null));
        w.pass_days(30);
        w.tick().await;
        assert_eq!(pointer(&open(json!({})).await.refused(422, "missing_field")), "/new_information");
        let mut short = news.clone();
        short["closes_at"] = json!(w.clock.now().plus_days(29));
        assert_eq!(pointer(&open(short).await.refused(422, "invalid_field")), "/closes_at");
        let second = open(news.clone()).await.expect(201);
        assert_eq!((&second["round"], &second["new_information"]), (&json!(2), &news["new_information"]));
        assert_eq!(read(&w.anonymous(), &second).await, second);
        w.tick().await;
        let opened: Vec<Value> =
            w.entries(&floor.scene).await.into_iter().filter(|e| e["action"] == "call.opened").collect();
        let rounds: Vec<&Value> = opened.iter().map(|e| &e["details"]["round"]).collect();
        assert_eq!(rounds, [&json!(1), &json!(2)]);
        assert!(!opened.iter().any(|e| e.to_string().contains("2017")));
        let told = group.stakeholder().get("/notices").await.expect(200);
        let opened = told["items"].as_array().unwrap().iter().filter(|n| n["kind"] == "call_opened").count();
        assert_eq!(opened, 2);
    });
}

#[test]
fn a_new_position_in_place_of_one_that_was_called_about_is_no_first_call() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let beside = position(group.seat("ps1"), &floor.scene, "Beside it").await;
        floor.call(&w, &group, json!({})).await;
        w.pass_days(30);
        w.tick().await;
        let closing = json!({"reason": "We begin again."});
        group.facilitator().post(&floor.at("closures"), closing).await.expect(201);
        let again = position(group.seat("gov1"), &floor.scene, "The same again").await;
        let write = json!({"kind": "substantive", "text": "Version 1 of the text.", "based_on": 0});
        for (made, author) in [(&beside, "ps1"), (&again, "gov1")] {
            let versions = format!("/positions/{}/versions", id(made));
            group.seat(author).post(&versions, write.clone()).await.expect(201);
        }
        let open = async |made: &Value, changes: Value| {
            let calls = format!("/positions/{}/calls", id(made));
            group.chair().post(&calls, call(&w, &group, changes)).await
        };
        assert_eq!(pointer(&open(&again, json!({})).await.refused(422, "missing_field")), "/new_information");
        let news = json!({"new_information": "The figures of 2017."});
        assert_eq!(open(&again, news).await.expect(201)["round"], 1);
        // One that stood beside it, and has not been called about, is asked for the first time.
        assert_eq!(open(&beside, json!({})).await.expect(201)["round"], 1);
    });
}

/// A position whose call has ended with two objections that nobody has found on.
async fn waiting(w: &World, group: &Group) -> (Floor, Value, [String; 2]) {
    let floor = w.floor(group, Step::Validity).await;
    let called = floor.call(w, group, json!({"results": "after_close"})).await;
    let first = floor.objects(group.seat("gov1"), 1).await;
    let second = floor.objects(group.seat("ps1"), 1).await;
    floor.takes(group.seat("cs1"), 1, "support").await;
    assert_eq!(read(group.chair(), &called).await["waiting_for"], json!([]));
    w.pass_days(30);
    w.tick().await;
    (floor, called, [first, second])
}

#[test]
fn a_call_waits_until_each_objection_is_withdrawn_or_found_on() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, called, [first, second]) = waiting(&w, &group).await;
        for _ in 0..2 {
            let waits = read(&w.anonymous(), &called).await;
            assert_eq!((&waits["state"], &waits["closed_at"]), (&json!("open"), &Value::Null));
            assert_eq!(waits["waiting_for"], json!([first, second]));
            w.pass_days(60);
            w.tick().await;
        }
        let list = group.chair().get(&floor.at("calls")).await.expect(200);
        assert_eq!(list["items"][0]["waiting_for"], json!([first, second]));
        // Its window is over: nothing more is taken, and what was taken is shown.
        let late = json!({"version": 1, "stance": "accept"});
        group.seat("gov2").post(&floor.at("stances"), late).await.refused(409, "ended");
        let shown = floor.consensus(&w.anonymous()).await;
        assert_eq!((&shown["is_shown"], &shown["as_of"]), (&json!(true), &called["closes_at"]));
        // Nobody closes it by hand, designates, or opens another.
        let close = format!("/calls/{}/closures", id(&called));
        let refused = group.chair().post(&close, json!({})).await.refused(422, "rule_refused");
        assert_eq!(refused["objections"], json!([first, second]));
        let found = json!({"level": "unresolved_objection", "rationale": "Two objections."});
        let refused = group.facilitator().post(&floor.at("designations"), found).await;
        assert_eq!(refused.refused(422, "rule_refused")["objections"], json!([first, second]));
        let again = call(&w, &group, json!({"new_information": "Nothing, really."}));
        let refused = group.chair().post(&floor.at("calls"), again).await.refused(409, "already_exists");
        assert_eq!(refused["waiting_for"], json!([first, second]));
        let closing = json!({"reason": "It is late."});
        group.facilitator().post(&floor.at("closures"), closing).await.refused(422, "rule_refused");
        // One is withdrawn, the other found on.
        let withdrawals = format!("/objections/{first}/withdrawals");
        group.seat("gov1").post(&withdrawals, json!({})).await.expect(201);
        w.tick().await;
        assert_eq!(read(group.chair(), &called).await["waiting_for"], json!([second]));
        respond(group.chair(), &second, "It is weighed.", true).await;
        let findings = format!("/objections/{second}/findings");
        group.chair().post(&findings, finding("stands")).await.expect(201);
        w.tick().await;
        let closed = read(group.chair(), &called).await;
        assert_eq!((&closed["state"], &closed["closed_at"]), (&json!("closed"), &called["closes_at"]));
        assert_eq!(closed["waiting_for"], json!([]));
        let after = floor.consensus(&w.anonymous()).await;
        assert_eq!((&after["level"], &after["as_of"]), (&json!("insufficient_basis"), &called["closes_at"]));
        let closings: Vec<Value> =
            w.entries(&floor.scene).await.into_iter().filter(|e| e["action"] == "call.closed").collect();
        assert_eq!((closings.len(), &closings[0]["actor"]["kind"]), (1, &json!("clock")));
    });
}

#[test]
fn those_who_can_find_on_objections_are_told_once_that_a_call_waits_for_them() {
    world(async |w| {
        let group = w.group("wg").await;
        let told = async |seat: &str| {
            let all = crate::notices::kinds(group.seat(seat)).await;
            all.into_iter().filter(|kind| kind == "call_waiting").count()
        };
        let (floor, called, _) = waiting(&w, &group).await;
        for _ in 0..2 {
            w.tick().await;
            assert_eq!((told("chair").await, told("facilitator").await), (1, 1));
            assert_eq!((told("gov1").await, told("secretariat").await, told("observer").await), (0, 0, 0));
            w.pass_days(1);
        }
        let waits: Vec<Value> =
            w.entries(&floor.scene).await.into_iter().filter(|e| e["action"] == "call.waiting").collect();
        assert_eq!((waits.len(), &waits[0]["objects"]["call"]), (1, &called["id"]));
        let quiet = w.floor(&group, Step::Validity).await;
        quiet.call(&w, &group, json!({"output_type": "takeaway"})).await;
        quiet.objects(group.seat("gov1"), 1).await;
        w.pass_days(30);
        w.tick().await;
        assert_eq!(told("chair").await, 1);
    });
}

#[test]
fn a_call_whose_policy_takes_minority_statements_does_not_wait() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let called = floor.call(&w, &group, json!({"output_type": "best_practice"})).await;
        floor.objects(group.stakeholder(), 1).await;
        w.pass_days(30);
        w.tick().await;
        let closed = read(group.chair(), &called).await;
        assert_eq!((&closed["state"], &closed["waiting_for"]), (&json!("closed"), &json!([])));
    });
}

#[test]
fn a_new_text_in_substance_ends_the_wait_and_the_objections_go_on_to_the_next_round() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, called, [first, _]) = waiting(&w, &group).await;
        let editorial = json!({"kind": "editorial", "text": "Other words.", "based_on": 1});
        group.seat("tc1").post(&floor.at("versions"), editorial).await.refused(422, "rule_refused");
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        let ended = read(group.chair(), &called).await;
        assert_eq!((&ended["state"], &ended["closed_at"]), (&json!("closed"), &called["closes_at"]));
        let open = group.chair().get(&format!("/objections/{first}")).await.expect(200);
        assert_eq!((&open["state"], &open["is_open"]), (&json!("raised"), &json!(true)));
        floor.takes(group.seat("gov2"), 2, "accept").await;
        let next = floor.call(&w, &group, json!({"new_information": "Version 2."})).await;
        w.pass_days(30);
        w.tick().await;
        assert_eq!(read(group.chair(), &next).await["waiting_for"].as_array().unwrap().len(), 2);
    });
}

#[test]
fn a_pause_gives_a_call_that_waits_no_other_end() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, called, ids) = waiting(&w, &group).await;
        let lead = group.facilitator();
        ask(lead, &floor.scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(10);
        w.tick().await;
        assert_eq!(read(group.chair(), &called).await["waiting_for"], json!(ids));
        ask(lead, &floor.scene.proposal, "resume", json!({})).await.expect(201);
        w.tick().await;
        let waits = read(group.chair(), &called).await;
        assert_eq!((&waits["closes_at"], &waits["waiting_for"]), (&called["closes_at"], &json!(ids)));
    });
}

#[test]
fn more_time_and_a_late_version_extend_a_call_by_twenty_one_days_together() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let called = floor.call(&w, &group, json!({})).await;
        let requests = format!("/calls/{}/time-requests", id(&called));
        let ask_for = async |seat: &str| {
            let made =
                group.seat(seat).post(&requests, json!({"reason": "We meet later."})).await.expect(201);
            format!("/time-requests/{}/answers", id(&made))
        };
        let granted =
            |days: i64| json!({"answer": "granted", "days": days, "reason": "So that they can meet."});
        group.chair().post(&ask_for("gov1").await, granted(15)).await.expect(201);
        w.pass_days(44);
        // Fourteen days to reconfirm would end thirteen days later; six are left.
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        let extended = read(&w.anonymous(), &called).await;
        assert_eq!(extended["extended_days"], 21);
        assert_eq!(extended["closes_at"], json!(w.clock.now().plus_days(7)));
        let refused = group.chair().post(&ask_for("ps1").await, granted(1)).await;
        assert_eq!(pointer(&refused.refused(422, "invalid_field")), "/days");
        w.pass_days(6);
        floor.publish(group.seat("tc1"), "substantive", 2).await;
        assert_eq!(read(&w.anonymous(), &called).await["closes_at"], extended["closes_at"]);
    });
}

#[test]
fn a_window_under_fourteen_days_freezes_the_text_for_half_of_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}", group.id);
        let revision = group.chair().get(&path).await.expect(200)["revision"].as_i64().unwrap();
        let shorter = json!({"charter": {"min_window_days": 7}});
        group.chair().patch(&path, revision, shorter).await.expect(200);
        for (days, freeze) in [(7, 4), (10, 5), (13, 7), (14, 7), (30, 7)] {
            let floor = w.floor(&group, Step::Validity).await;
            let closes_at = w.clock.now().plus_days(days);
            let message = json!({"output_type": "session_message", "closes_at": closes_at});
            let called = floor.call(&w, &group, message).await;
            assert_eq!(called["params"]["freeze_days"], freeze, "{days} days");
        }
    });
}
