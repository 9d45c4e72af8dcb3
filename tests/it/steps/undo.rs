//! A move taken back, as a new event.

use assent::domain::workflow::Step;
use chrono::Duration;
use serde_json::json;

use super::{ask, meet_topic, option, position};
use crate::support::world;

#[test]
fn a_move_is_taken_back_within_a_day_as_a_new_event() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        let made = ask(group.facilitator(), &scene.proposal, "advance", json!({})).await.expect(201);
        w.pass_days(1);
        let undone = ask(group.facilitator(), &scene.proposal, "undo", json!({})).await.expect(201);
        assert_eq!(undone["proposal"]["step"], "topic");
        assert_eq!(undone["transition"]["undoes_id"], made["transition"]["id"]);
        let history = w.anonymous().get(&format!("/proposals/{}/history", scene.proposal)).await.expect(200);
        let kinds: Vec<_> =
            history["items"].as_array().unwrap().iter().map(|m| m["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["advance", "undo"]);
        let refused =
            ask(group.chair(), &scene.proposal, "undo", json!({})).await.refused(422, "rule_refused");
        assert_eq!(refused["reason"], "nothing_to_undo");
    });
}

#[test]
fn after_a_day_it_is_too_late() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        ask(group.facilitator(), &scene.proposal, "advance", json!({})).await.expect(201);
        w.pass_days(1);
        w.pass(Duration::microseconds(1));
        let refused =
            ask(group.chair(), &scene.proposal, "undo", json!({})).await.refused(422, "rule_refused");
        assert_eq!(refused["reason"], "too_late_to_undo");
    });
}

#[test]
fn what_only_the_new_step_allows_stands_in_the_way_and_nothing_else() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        ask(group.facilitator(), &scene.proposal, "advance", json!({})).await.expect(201);
        // Describing it anew, a due date, an answer to the mandate: both steps allow these.
        let path = format!("/proposals/{}", scene.proposal);
        group.chair().patch(&path, 2, json!({"title": "Another title"})).await.expect(200);
        let due = json!({"due_at": w.clock.now().plus_days(9).to_string()});
        group.chair().put(&format!("{path}/due-date"), 3, due).await.expect(200);
        let answer = json!({"answer": "ok", "reason": "It serves it."});
        group.chair().put(&format!("{path}/mandate/M1"), 0, answer).await.expect(200);
        let seen = option(group.facilitator(), &scene.proposal, "undo", None).await;
        assert_eq!((&seen["allowed"], &seen["to"]["step"]), (&json!(true), &json!("topic")));
        position(&group, &scene).await;
        let refused =
            ask(group.facilitator(), &scene.proposal, "undo", json!({})).await.refused(422, "rule_refused");
        assert_eq!(refused["reason"], "something_happened_since");
    });
}

#[test]
fn what_happened_before_the_move_does_not_count() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        position(&group, &scene).await;
        ask(group.facilitator(), &scene.proposal, "pause", json!({})).await.expect(201);
        ask(group.facilitator(), &scene.proposal, "resume", json!({})).await.expect(201);
        let seen = option(group.facilitator(), &scene.proposal, "undo", None).await;
        assert_eq!((&seen["allowed"], &seen["to"]["status"]), (&json!(true), &json!("paused")));
    });
}

#[test]
fn only_those_who_could_make_a_move_take_it_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        ask(group.chair(), &scene.proposal, "skip", json!({"reason": "No time."})).await.expect(201);
        let refused =
            ask(group.facilitator(), &scene.proposal, "undo", json!({})).await.refused(403, "forbidden");
        assert_eq!(
            (&refused["reason"], &refused["roles_that_may"]),
            (&json!("role_may_not"), &json!(["chair"]))
        );
        ask(group.chair(), &scene.proposal, "undo", json!({})).await.expect(201);
    });
}

#[test]
fn the_due_date_that_a_move_ended_comes_back_with_the_step() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        let path = format!("/proposals/{}", scene.proposal);
        let due = |days: i64| {
            let at = w.clock.now().plus_days(days).to_string();
            json!({"due_at": at, "due_action": "advance"})
        };
        let first = due(7);
        group.chair().put(&format!("{path}/due-date"), 1, first.clone()).await.expect(200);
        let made = ask(group.facilitator(), &scene.proposal, "advance", json!({})).await.expect(201);
        assert_eq!(
            (&made["proposal"]["due_at"], &made["proposal"]["due_action"]),
            (&json!(null), &json!("alert"))
        );
        // That of the other step goes with it.
        group.chair().put(&format!("{path}/due-date"), 3, due(9)).await.expect(200);
        let back = ask(group.facilitator(), &scene.proposal, "undo", json!({})).await.expect(201);
        let back = &back["proposal"];
        assert_eq!((&back["step"], &back["due_at"]), (&json!("topic"), &first["due_at"]));
        assert_eq!((&back["due_action"], &back["due_alerted_at"]), (&json!("advance"), &json!(null)));
        w.pass_days(7);
        w.tick().await;
        assert_eq!(w.anonymous().get(&path).await.expect(200)["step"], "deliberation");
        // The clock does not make again what it made and somebody took back.
        let back = ask(group.facilitator(), &scene.proposal, "undo", json!({})).await.expect(201);
        assert_eq!(back["proposal"]["due_at"], first["due_at"]);
        w.tick().await;
        let stays = w.anonymous().get(&path).await.expect(200);
        assert_eq!((&stays["step"], &stays["due_alerted_at"]), (&json!("topic"), &json!(w.clock.now())));
    });
}
