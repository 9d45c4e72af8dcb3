//! Moves that are refused, each by name; overrides; returns; two at once.

use assent::domain::workflow::Step;
use serde_json::json;

use super::{Rows, ask, meet_topic, option, position, standing, unmet};
use crate::proposals::propose;
use crate::support::world;

#[test]
fn whoever_is_second_is_told_the_new_state() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        let path = format!("/proposals/{}/transitions", scene.proposal);
        let (from, revision) = standing(group.chair(), &scene.proposal).await;
        let body = json!({"kind": "advance", "from": from, "revision": revision});
        group.facilitator().post(&path, body.clone()).await.expect(201);
        let refused = group.chair().post(&path, body.clone()).await.refused(409, "state_moved_on");
        assert_eq!((&refused["from"], &refused["revision"]), (&json!("deliberation"), &json!(2)));
        // Another revision alone is enough: somebody set a due date since.
        let body = json!({"kind": "pause", "from": "deliberation", "revision": 1});
        group.chair().post(&path, body).await.refused(409, "state_moved_on");
        ask(group.chair(), &scene.proposal, "withdraw", json!({"reason": "Taken up elsewhere."}))
            .await
            .expect(201);
        let body = json!({"kind": "pause", "from": "deliberation", "revision": 2});
        let refused = group.facilitator().post(&path, body).await.refused(409, "state_moved_on");
        assert_eq!(
            (&refused["from"], &refused["proposal_status"]),
            (&json!("withdrawn"), &json!("withdrawn"))
        );
    });
}

#[test]
fn only_those_who_lead_move_a_proposal_and_its_author_withdraws_it_early() {
    world(async |w| {
        let group = w.group("wg").await;
        let made = propose(group.stakeholder(), &group).await;
        let proposal = made["id"].as_str().unwrap();
        let why = json!({"reason": "It was a mistake."});
        for seat in ["secretariat", "observer", "ps1"] {
            ask(group.seat(seat), proposal, "pause", json!({})).await.refused(403, "forbidden");
            ask(group.seat(seat), proposal, "withdraw", why.clone()).await.refused(403, "forbidden");
        }
        let body = json!({"kind": "pause", "from": "topic", "revision": 1});
        let path = format!("/proposals/{proposal}/transitions");
        w.anonymous().post(&path, body.clone()).await.refused(401, "unauthenticated");
        w.outsider().await.post(&path, body).await.refused(403, "forbidden");
        let refused = ask(group.stakeholder(), proposal, "pause", json!({})).await.refused(403, "forbidden");
        assert_eq!(refused["reason"], "role_may_not");
        let moved = ask(group.stakeholder(), proposal, "withdraw", why).await.expect(201);
        assert_eq!(
            (&moved["proposal"]["status"], &moved["transition"]["role"]),
            (&json!("withdrawn"), &json!("stakeholder"))
        );
        let body = json!({"kind": "resume", "from": "withdrawn", "revision": 2});
        group.chair().post(&path, body).await.refused(409, "not_in_this_step");
    });
}

#[test]
fn the_author_no_longer_withdraws_what_the_community_was_asked_about() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let seen = option(group.stakeholder(), &scene.proposal, "withdraw", None).await;
        assert_eq!(
            (&seen["author_could"], &seen["refusal"]["reason"]),
            (&json!(false), &json!("role_may_not"))
        );
    });
}

#[test]
fn a_return_names_its_target_and_its_reason_and_loses_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let why = json!({"reason": "The text has to change."});
        let refused = ask(lead, &scene.proposal, "return", why.clone()).await.refused(422, "invalid_field");
        assert_eq!(
            (&refused["reason"], &refused["errors"][0]["pointer"]),
            (&json!("target_required"), &json!("/to"))
        );
        let ahead = json!({"to": "impact", "reason": "So."});
        let refused = ask(lead, &scene.proposal, "return", ahead).await.refused(422, "invalid_field");
        assert_eq!(refused["reason"], "wrong_target");
        ask(lead, &scene.proposal, "return", json!({"to": "deliberation"}))
            .await
            .refused(422, "invalid_field");
        let back = json!({"to": "deliberation", "reason": "The text has to change."});
        let moved = ask(lead, &scene.proposal, "return", back).await.expect(201);
        assert_eq!(
            (&moved["proposal"]["step"], &moved["transition"]["reason"]),
            (&json!("deliberation"), &why["reason"])
        );
        let topics = w.anonymous().get(&format!("/proposals/{}/topics", scene.proposal)).await.expect(200);
        assert_eq!(topics["items"][1]["state"], "chosen");
    });
}

#[test]
fn nothing_takes_a_text_from_under_an_open_call() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let position = position(&group, &scene).await;
        let call = Rows::of(&w, &group).call(&scene, &position, "open");
        let back = json!({"to": "deliberation", "reason": "Not yet."});
        for (kind, more) in [("return", back.clone()), ("withdraw", json!({"reason": "Enough."}))] {
            let refused = ask(group.chair(), &scene.proposal, kind, more).await.refused(422, "guards_unmet");
            assert_eq!((&refused["reason"], unmet(&refused)), (&json!("call_is_open"), vec!["no_open_call"]));
            assert_eq!(refused["unmet"][0]["links"][0]["id"], json!(call));
        }
        let mut overriding = back;
        overriding["override_reason"] = json!("I insist.");
        let refused =
            ask(group.chair(), &scene.proposal, "return", overriding).await.refused(422, "guards_unmet");
        assert_eq!(refused["reason"], "call_is_open");
    });
}

#[test]
fn the_chair_overrides_with_a_reason_that_is_shown_for_ever() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let why = json!({"override_reason": "The event is next week."});
        let refused =
            ask(group.facilitator(), &scene.proposal, "advance", why.clone()).await.refused(403, "forbidden");
        assert_eq!(
            (&refused["reason"], &refused["roles_that_may"]),
            (&json!("override_needs_chair"), &json!(["chair"]))
        );
        assert_eq!(unmet(&refused), ["round_completed"]);
        let seen = option(group.chair(), &scene.proposal, "advance", None).await;
        assert_eq!((&seen["allowed"], &seen["overridable"]), (&json!(false), &json!(true)));
        let moved = ask(group.chair(), &scene.proposal, "advance", why).await.expect(201);
        assert_eq!(moved["transition"]["overridden"], json!(["round_completed"]));
        let history = w.anonymous().get(&format!("/proposals/{}/history", scene.proposal)).await.expect(200);
        let shown = &history["items"][0];
        assert_eq!(shown["override_reason"], "The event is next week.");
        assert_eq!(
            (&shown["number"], &shown["actor"], &shown["role"]),
            (&json!(1), &json!("member"), &json!("chair"))
        );
    });
}

#[test]
fn nobody_overrides_the_mandate() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let seen = option(group.chair(), &scene.proposal, "advance", None).await;
        assert_eq!(seen["overridable"], false);
        let why = json!({"override_reason": "It is urgent."});
        let refused = ask(group.chair(), &scene.proposal, "advance", why).await.refused(422, "guards_unmet");
        assert_eq!((&refused["reason"], unmet(&refused)), (&json!("not_overridable"), vec!["mandate_ok"]));
    });
}

#[test]
fn a_move_that_does_not_start_here_is_named_so() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        for (kind, reason) in [("skip", "wrong_step"), ("conclude", "wrong_step"), ("resume", "not_paused")] {
            let refused =
                ask(group.chair(), &scene.proposal, kind, json!({})).await.refused(409, "not_in_this_step");
            assert_eq!(refused["reason"], reason);
        }
        ask(group.chair(), &scene.proposal, "pause", json!({})).await.expect(201);
        let refused =
            ask(group.chair(), &scene.proposal, "advance", json!({})).await.refused(409, "not_in_this_step");
        assert_eq!(refused["reason"], "not_active");
    });
}

#[test]
fn a_bad_request_for_a_move_is_pointed_at() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let path = format!("/proposals/{}/transitions", scene.proposal);
        let lead = group.facilitator();
        lead.post(&path, json!({"kind": "advance", "from": "topic"})).await.refused(422, "missing_field");
        let leap = json!({"kind": "leap", "from": "topic", "revision": 1});
        let refused = lead.post(&path, leap).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/kind");
        let long = json!({"kind": "withdraw", "from": "topic", "revision": 1, "reason": "x".repeat(5_001)});
        lead.post(&path, long).await.refused(422, "invalid_field");
        let unknown = json!({"kind": "advance", "from": "topic", "revision": 1, "role": "chair"});
        lead.post(&path, unknown).await.refused(422, "unknown_field");
        lead.get("/proposals/0190163d-8694-739b-aea5-966c26f8ad90/transitions")
            .await
            .refused(404, "not_found");
    });
}
