use assent::domain::workflow::Step;
use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{Scene, World, world};

fn planned(w: &World, days: i64) -> Value {
    json!({
        "title": "Does the call reflect your community?", "purpose": "To learn what others think.",
        "audience": "National and regional initiatives.", "promise": "consult",
        "closes_at": w.clock.now().plus_days(days).to_string(),
    })
}

fn rounds_of(scene: &Scene) -> String {
    format!("/proposals/{}/rounds", scene.proposal)
}

fn round(body: &Value) -> String {
    format!("/rounds/{}", body["id"].as_str().unwrap())
}

#[test]
fn a_round_opens_at_once_and_is_closed_by_the_clock_at_the_end_of_its_window() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let made = group.facilitator().post(&rounds_of(&scene), planned(&w, 14)).await.expect(201);
        assert_eq!((&made["state"], &made["closed_at"]), (&json!("open"), &Value::Null));
        assert_eq!(made["comments"], json!({"total": 0, "unanswered": 0}));
        w.pass_days(14);
        w.pass(Duration::microseconds(-1));
        w.tick().await;
        assert_eq!(w.anonymous().get(&round(&made)).await.expect(200)["state"], "open");
        w.pass(Duration::microseconds(1));
        w.tick().await;
        w.tick().await;
        let closed = w.anonymous().get(&round(&made)).await.expect(200);
        assert_eq!((&closed["state"], &closed["revision"]), (&json!("closed"), &json!(2)));
        assert_eq!(closed["closed_at"], made["closes_at"]);
    });
}

#[test]
fn a_round_planned_for_later_is_opened_by_the_clock() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let mut request = planned(&w, 20);
        request["opens_at"] = json!(w.clock.now().plus_days(3).to_string());
        let made = group.chair().post(&rounds_of(&scene), request).await.expect(201);
        assert_eq!(made["state"], "planned");
        w.pass_days(3);
        w.tick().await;
        assert_eq!(w.anonymous().get(&round(&made)).await.expect(200)["state"], "open");
    });
}

#[test]
fn a_window_under_the_charters_least_is_refused_with_the_field() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let refused = group.facilitator().post(&rounds_of(&scene), planned(&w, 13)).await;
        let refused = refused.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/closes_at");
        assert!(refused["detail"].as_str().unwrap().contains("at least 14 days"), "{refused}");
        let mut begun = planned(&w, 13);
        begun["opens_at"] = json!(w.clock.now().plus_days(-5).to_string());
        group.facilitator().post(&rounds_of(&scene), begun).await.refused(422, "invalid_field");
        let list = group.facilitator().get(&rounds_of(&scene)).await.expect(200);
        assert_eq!(list["items"], json!([]));
    });
}

#[test]
fn a_window_is_extended_and_never_shortened() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let made = group.facilitator().post(&rounds_of(&scene), planned(&w, 14)).await.expect(201);
        let until = |days| json!({"closes_at": w.clock.now().plus_days(days).to_string()});
        let shorter = group.facilitator().patch(&round(&made), 1, until(13)).await;
        assert!(
            shorter.refused(422, "invalid_field")["detail"].as_str().unwrap().contains("never shortened")
        );
        let longer = group.facilitator().patch(&round(&made), 1, until(21)).await.expect(200);
        assert_eq!((&longer["closes_at"], &longer["revision"]), (&until(21)["closes_at"], &json!(2)));
        group.facilitator().patch(&round(&made), 1, until(30)).await.refused(412, "revision_stale");
        // The proposal waits for its rounds: none is announced for more than a year.
        group.facilitator().patch(&round(&made), 2, until(366)).await.refused(422, "invalid_field");
        group.facilitator().post(&rounds_of(&scene), planned(&w, 366)).await.refused(422, "invalid_field");
        group.stakeholder().patch(&round(&made), 2, until(30)).await.refused(403, "forbidden");
    });
}

#[test]
fn a_round_is_closed_by_hand_only_when_its_window_is_over() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let made = group.facilitator().post(&rounds_of(&scene), planned(&w, 14)).await.expect(201);
        let closures = format!("{}/closures", round(&made));
        group.facilitator().post(&closures, json!({})).await.refused(422, "rule_refused");
        w.pass_days(14);
        let late = json!({"closes_at": w.clock.now().plus_days(7).to_string()});
        group.facilitator().patch(&round(&made), 1, late).await.refused(409, "ended");
        group.stakeholder().post(&closures, json!({})).await.refused(403, "forbidden");
        let closed = group.facilitator().post(&closures, json!({})).await.expect(201);
        assert_eq!(closed["state"], "closed");
        group.facilitator().post(&closures, json!({})).await.refused(409, "ended");
    });
}

#[test]
fn the_closing_of_a_round_is_recorded_as_the_clocks() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        group.facilitator().post(&rounds_of(&scene), planned(&w, 14)).await.expect(201);
        w.pass_days(15);
        w.tick().await;
        let entries = w.entries(&scene).await;
        let body = entries.last().unwrap();
        assert_eq!(body["action"], "round.closed");
        assert_eq!((&body["actor"]["kind"], &body["role"]), (&json!("clock"), &json!("facilitator")));
        assert_eq!(body["facts"][0]["table"], "rounds");
    });
}

#[test]
fn rounds_are_planned_by_those_who_lead_in_the_steps_where_they_belong() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let request = planned(&w, 14);
        group.stakeholder().post(&rounds_of(&scene), request.clone()).await.refused(403, "forbidden");
        w.outsider().await.post(&rounds_of(&scene), request.clone()).await.refused(404, "not_found");
        w.anonymous().get(&rounds_of(&scene)).await.refused(404, "not_found");
        let early = w.proposal_in(&group, Step::Topic).await;
        group.facilitator().post(&rounds_of(&early), request).await.refused(409, "not_in_this_step");
    });
}
