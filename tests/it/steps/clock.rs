//! Due steps: moved by the clock where the group chose so, told otherwise; the same trace as a human's.

use assent::application::Application;
use assent::domain::access::Actor;
use assent::domain::ids::Id;
use assent::domain::workflow::Step;
use assent::service::transitions;
use chrono::Duration;
use serde_json::{Value, json};

use super::{ask, meet_topic};
use crate::support::{Scene, World, world};

async fn due_in(w: &World, group: &crate::support::Group, scene: &Scene, days: i64, action: &str) {
    let due = json!({"due_at": w.clock.now().plus_days(days).to_string(), "due_action": action});
    let path = format!("/proposals/{}/due-date", scene.proposal);
    group.facilitator().put(&path, 1, due).await.expect(200);
}

async fn proposal(w: &World, scene: &Scene) -> Value {
    w.anonymous().get(&format!("/proposals/{}", scene.proposal)).await.expect(200)
}

#[test]
fn the_clock_advances_a_due_step_whose_guards_are_met() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        due_in(&w, &group, &scene, 7, "advance").await;
        w.pass_days(7);
        w.pass(Duration::microseconds(-1));
        w.tick().await;
        assert_eq!(proposal(&w, &scene).await["step"], "topic");
        w.pass(Duration::microseconds(1));
        w.tick().await;
        w.tick().await;
        let moved = proposal(&w, &scene).await;
        assert_eq!(
            (&moved["step"], &moved["due_at"], &moved["revision"]),
            (&json!("deliberation"), &json!(null), &json!(3))
        );
        let history = w.anonymous().get(&format!("/proposals/{}/history", scene.proposal)).await.expect(200);
        let made = &history["items"][0];
        assert_eq!(
            (&made["actor"], &made["member_id"], &made["role"]),
            (&json!("clock"), &json!(null), &json!("facilitator"))
        );
        let entries = w.entries_of(&scene.proposal).await;
        let last = entries.last().unwrap();
        assert_eq!((&last["action"], &last["actor"]), (&json!("proposal.moved"), &json!({"kind": "clock"})));
    });
}

#[test]
fn what_hinders_the_clock_is_told_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        due_in(&w, &group, &scene, 7, "advance").await;
        w.pass_days(8);
        for _ in 0..3 {
            w.tick().await;
        }
        let alerted = proposal(&w, &scene).await;
        assert_eq!((&alerted["step"], &alerted["due_alerted_at"]), (&json!("topic"), &json!(w.clock.now())));
        let entries = w.entries_of(&scene.proposal).await;
        let told: Vec<_> = entries.iter().filter(|e| e["action"] == "proposal.due").collect();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0]["details"]["unmet"], json!(["suitability_answered", "approvals"]));
        assert_eq!(told[0]["details"]["reason"], "guards_unmet");
    });
}

#[test]
fn where_the_group_chose_to_be_told_nothing_moves() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        due_in(&w, &group, &scene, 7, "alert").await;
        w.pass_days(7);
        w.tick().await;
        let alerted = proposal(&w, &scene).await;
        assert_eq!((&alerted["step"], &alerted["due_alerted_at"]), (&json!("topic"), &json!(w.clock.now())));
        // A new date is a new question.
        let due = json!({"due_at": w.clock.now().plus_days(1).to_string(), "due_action": "advance"});
        group.chair().put(&format!("/proposals/{}/due-date", scene.proposal), 3, due).await.expect(200);
        w.pass_days(1);
        w.tick().await;
        assert_eq!(proposal(&w, &scene).await["step"], "deliberation");
    });
}

#[test]
fn a_held_proposal_is_never_due() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        due_in(&w, &group, &scene, 7, "advance").await;
        ask(group.chair(), &scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(30);
        w.tick().await;
        let held = proposal(&w, &scene).await;
        assert_eq!((&held["step"], &held["due_alerted_at"]), (&json!("topic"), &json!(null)));
    });
}

#[test]
fn a_step_that_fell_due_while_the_service_was_down_moves_after_its_start() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        due_in(&w, &group, &scene, 7, "advance").await;
        w.pass_days(20);
        // Another node on the same database, as after a restart: nothing was kept in memory.
        let node = Application::open(w.app.config.clone(), w.clock.clone()).unwrap();
        assent::jobs::clock(&node).await;
        assert_eq!(proposal(&w, &scene).await["step"], "deliberation");
    });
}

#[test]
fn the_clock_never_leaves_validity_and_never_concludes() {
    world(async |w| {
        let group = w.group("wg").await;
        for step in [Step::Validity, Step::Impact] {
            let scene = w.proposal_in(&group, step).await;
            due_in(&w, &group, &scene, 1, "advance").await;
            w.pass_days(1);
            w.tick().await;
            let alerted = proposal(&w, &scene).await;
            assert_eq!((&alerted["status"], alerted["due_alerted_at"].is_string()), (&json!("active"), true));
        }
    });
}

#[test]
fn the_clock_leaves_an_archived_group_alone_until_it_is_taken_up_again() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let (chair, scene, start) = (group.chair(), &floor.scene, w.clock.now());
        let called = floor.call(&w, &group, json!({})).await;
        let call = format!("/calls/{}", called["id"].as_str().unwrap());
        let requests = format!("{call}/time-requests");
        group.stakeholder().post(&requests, json!({"reason": "We meet on Thursday."})).await.expect(201);
        let round = json!({
            "title": "A round", "purpose": "To learn.", "audience": "All.", "promise": "consult",
            "closes_at": start.plus_days(20).to_string(),
        });
        let round = chair.post(&format!("/proposals/{}/rounds", scene.proposal), round).await.expect(201);
        let round = format!("/rounds/{}", round["id"].as_str().unwrap());
        due_in(&w, &group, scene, 7, "alert").await;
        let place = format!("/groups/{}", group.id);
        let turn = async |state: &str| {
            let revision = w.anonymous().get(&place).await.expect(200)["revision"].as_i64().unwrap();
            chair.patch(&place, revision, json!({"state": state})).await.expect(200);
        };
        let states = async || {
            let state = async |path: &str| w.anonymous().get(path).await.expect(200)["state"].clone();
            let request = w.anonymous().get(&requests).await.expect(200)["items"][0]["state"].clone();
            let told = proposal(&w, scene).await["due_alerted_at"].is_string();
            (state(&call).await, state(&round).await, request, told)
        };
        turn("archived").await;
        w.pass_days(40);
        assert_eq!(w.app.db.read(transitions::due).await.unwrap(), Vec::new());
        w.tick().await;
        assert_eq!(states().await, (json!("open"), json!("open"), json!("open"), false));
        // Nor where it looked just before the group was archived.
        let id = Id::from_uuid(scene.proposal.parse().unwrap());
        let acted = w.app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            transitions::act_on_due(tx, id)
        });
        acted.await.unwrap();
        assert_eq!(states().await, (json!("open"), json!("open"), json!("open"), false));
        turn("active").await;
        w.tick().await;
        assert_eq!(states().await, (json!("closed"), json!("closed"), json!("lapsed"), true));
    });
}
