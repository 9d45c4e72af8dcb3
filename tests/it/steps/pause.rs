//! Held and let go on: windows stand still meanwhile.

use assent::domain::workflow::Step;
use serde_json::json;

use super::ask;
use crate::support::{Floor, world};

#[test]
fn windows_and_due_dates_move_by_the_time_a_proposal_was_held() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let lead = group.facilitator();
        let start = w.clock.now();
        let plan = |opens: i64, closes: i64| {
            json!({
                "title": "A round", "purpose": "To learn.", "audience": "All.", "promise": "consult",
                "opens_at": start.plus_days(opens).to_string(), "closes_at": start.plus_days(closes).to_string(),
            })
        };
        let rounds = format!("/proposals/{}/rounds", scene.proposal);
        let running = lead.post(&rounds, plan(0, 14)).await.expect(201);
        let later = lead.post(&rounds, plan(10, 30)).await.expect(201);
        let due = json!({"due_at": start.plus_days(20).to_string(), "due_action": "alert"});
        lead.put(&format!("/proposals/{}/due-date", scene.proposal), 1, due).await.expect(200);
        w.pass_days(4);
        let held = ask(lead, &scene.proposal, "pause", json!({})).await.expect(201);
        assert_eq!(
            (&held["proposal"]["status"], &held["proposal"]["paused_at"]),
            (&json!("paused"), &json!(w.clock.now()))
        );
        assert_eq!(held["proposal"]["step"], "engagement");
        w.pass_days(30);
        w.tick().await;
        let of = async |round: &serde_json::Value| {
            w.anonymous().get(&format!("/rounds/{}", round["id"].as_str().unwrap())).await.expect(200)
        };
        assert_eq!(of(&running).await["state"], "open");
        let on = ask(lead, &scene.proposal, "resume", json!({})).await.expect(201);
        assert_eq!(
            (&on["proposal"]["status"], &on["proposal"]["paused_at"]),
            (&json!("active"), &json!(null))
        );
        assert_eq!(on["proposal"]["due_at"], json!(start.plus_days(50)));
        let running = of(&running).await;
        assert_eq!(
            (&running["opens_at"], &running["closes_at"]),
            (&json!(start), &json!(start.plus_days(44)))
        );
        let later = of(&later).await;
        assert_eq!(
            (&later["opens_at"], &later["closes_at"]),
            (&json!(start.plus_days(40)), &json!(start.plus_days(60)))
        );
    });
}

#[test]
fn an_undone_pause_is_a_resumption_for_the_windows() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let lead = group.facilitator();
        let start = w.clock.now();
        let due = json!({"due_at": start.plus_days(5).to_string()});
        lead.put(&format!("/proposals/{}/due-date", scene.proposal), 1, due).await.expect(200);
        ask(lead, &scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(1);
        let undone = ask(lead, &scene.proposal, "undo", json!({})).await.expect(201);
        assert_eq!(undone["proposal"]["status"], "active");
        assert_eq!(undone["proposal"]["due_at"], json!(start.plus_days(6)));
    });
}

#[test]
fn the_windows_of_calls_and_of_challenges_stand_still_too() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let Floor { scene, position } =
            w.designated(&group, scene, "takeaway", "full_consensus", json!({})).await;
        let designated_at = w.clock.now();
        let other = w.floor_on(&group, scene).await;
        let called = other.call(&w, &group, json!({})).await;
        w.pass_days(4);
        ask(group.facilitator(), &other.scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(40);
        w.tick().await;
        let early = json!({"version": 1, "stance": "support"});
        group.stakeholder().post(&other.at("stances"), early).await.refused(409, "not_in_this_step");
        ask(group.facilitator(), &other.scene.proposal, "resume", json!({})).await.expect(201);
        let call = format!("/calls/{}", called["id"].as_str().unwrap());
        let call = w.anonymous().get(&call).await.expect(200);
        assert_eq!(
            (&call["closes_at"], &call["state"]),
            (&json!(designated_at.plus_days(70)), &json!("open"))
        );
        let found = w.anonymous().get(&format!("/positions/{position}/designations")).await.expect(200);
        assert_eq!(found["items"][0]["challenge_ends_at"], json!(designated_at.plus_days(54)));
        other.takes(group.stakeholder(), 1, "support").await;
    });
}

#[test]
fn a_call_that_is_held_shows_no_more_than_while_it_was_open() {
    world(async |w| {
        let group = w.group("wg").await;
        let lead = group.facilitator();
        for results in ["after_close", "after_own_stance"] {
            let floor = w.floor(&group, Step::Validity).await;
            floor.call(&w, &group, json!({"results": results})).await;
            floor.takes(group.seat("ps1"), 1, "support").await;
            let overview = format!("/proposals/{}/consensus", floor.scene.proposal);
            let shown = async || {
                let list = group.stakeholder().get(&floor.at("stances")).await.expect(200);
                let whole = floor.consensus(group.stakeholder()).await;
                let short = group.stakeholder().get(&overview).await.expect(200);
                assert_eq!(whole["is_shown"], short["positions"][0]["is_shown"]);
                assert_eq!(whole["level"].is_null(), whole["is_shown"] == false);
                (
                    list["items"].as_array().unwrap().len(),
                    whole["is_shown"] == true,
                    whole["call"]["is_open"] == true,
                )
            };
            w.pass_days(20);
            ask(lead, &floor.scene.proposal, "pause", json!({})).await.expect(201);
            // Past the end that the call had when it was stopped.
            w.pass_days(40);
            w.tick().await;
            assert_eq!(shown().await, (0, false, true), "{results}");
            assert_eq!(floor.consensus(&w.anonymous()).await["as_of"], json!(w.clock.now()));
            ask(lead, &floor.scene.proposal, "resume", json!({})).await.expect(201);
            assert_eq!(shown().await, (0, false, true), "{results}");
            w.pass_days(10);
            assert_eq!(shown().await, (1, true, false), "{results}");
        }
    });
}

#[test]
fn what_had_ended_before_a_pause_stays_shown_in_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_close"})).await;
        floor.takes(group.seat("ps1"), 1, "support").await;
        w.pass_days(30);
        // Before the clock looked.
        ask(group.facilitator(), &floor.scene.proposal, "pause", json!({})).await.expect(201);
        let shown = floor.consensus(group.stakeholder()).await;
        assert_eq!((&shown["is_shown"], &shown["call"]["is_open"]), (&json!(true), &json!(false)));
    });
}

#[test]
fn a_request_for_time_does_not_lapse_while_nobody_may_answer_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let lead = group.facilitator();
        let floor = w.floor(&group, Step::Validity).await;
        let called = floor.call(&w, &group, json!({})).await;
        let path = format!("/calls/{}/time-requests", called["id"].as_str().unwrap());
        let asked =
            group.stakeholder().post(&path, json!({"reason": "We meet on Thursday."})).await.expect(201);
        w.pass_days(1);
        ask(lead, &floor.scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(10);
        w.tick().await;
        let answer = json!({"answer": "declined", "reason": "There is time left."});
        let answers = format!("/time-requests/{}/answers", asked["id"].as_str().unwrap());
        lead.post(&answers, answer).await.refused(409, "not_in_this_step");
        ask(lead, &floor.scene.proposal, "resume", json!({})).await.expect(201);
        w.tick().await;
        let found = async || w.anonymous().get(&path).await.expect(200)["items"][0].clone();
        let open = found().await;
        assert_eq!(
            (&open["state"], &open["lapses_at"]),
            (&json!("open"), &json!(w.clock.now().plus_days(2)))
        );
        w.pass_days(2);
        w.tick().await;
        assert_eq!(found().await["state"], "lapsed");
    });
}
