//! The back-planner, over the API: it counts the windows that the workflow waits for, those that run among them.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Scene, World, world};

/// The world begins on 2018-06-14; the event of the cycle is on 2018-11-12, 151 days later.
const EVENT: &str = "event_on=2018-11-12";

async fn plan(w: &World, scene: &Scene, query: &str) -> Value {
    w.anonymous().get(&format!("/proposals/{}/back-plan?{query}", scene.proposal)).await.expect(200)
}

fn last_days(plan: &Value) -> Vec<(&str, &str)> {
    let steps = plan["steps"].as_array().unwrap().iter();
    steps.map(|s| (s["step"].as_str().unwrap(), s["last_on"].as_str().unwrap())).collect()
}

#[test]
fn from_the_annual_meeting_back_to_the_last_day_of_each_step() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let planned = plan(&w, &scene, &format!("{EVENT}&output_type=recommendation")).await;
        assert_eq!(
            last_days(&planned),
            [
                ("topic", "2018-09-08"),
                ("deliberation", "2018-09-08"),
                ("engagement", "2018-09-22"),
                ("pilot", "2018-09-22"),
                ("validity", "2018-11-12"),
                ("impact", "2018-11-12"),
            ]
        );
        assert_eq!((&planned["feasibility"], &planned["spare_days"]), (&json!("feasible"), &json!(151 - 65)));
        let validity = json!([
            {"kind": "call", "days": 30, "ends_on": null}, {"kind": "review", "days": 7, "ends_on": null},
            {"kind": "challenge", "days": 14, "ends_on": null},
        ]);
        assert_eq!(planned["steps"][4]["windows"], validity);
        // Where the type of output is not said, the one that takes longest; a message takes less.
        assert_eq!(plan(&w, &scene, EVENT).await["steps"], planned["steps"]);
        let message = plan(&w, &scene, &format!("{EVENT}&output_type=session_message")).await;
        assert_eq!(message["spare_days"], 151 - 49);
        let soon = plan(&w, &scene, "event_on=2018-09-01").await;
        assert_eq!((&soon["feasibility"], &soon["spare_days"]), (&json!("at_risk"), &json!(79 - 65)));
        let past = plan(&w, &scene, "event_on=2018-08-01").await;
        assert_eq!((&past["feasibility"], &past["spare_days"]), (&json!("infeasible"), &json!(48 - 65)));
    });
}

#[test]
fn a_round_and_a_call_that_are_open_count_until_they_end() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let round = json!({
            "title": "R", "purpose": "p", "audience": "a", "promise": "consult", "closes_at": w.clock.now().plus_days(20),
        });
        group.facilitator().post(&format!("/proposals/{}/rounds", scene.proposal), round).await.expect(201);
        let planned = plan(&w, &scene, EVENT).await;
        let running = json!([{"kind": "round", "days": 14, "ends_on": "2018-07-04"}]);
        assert_eq!(planned["steps"][0]["windows"], running);
        assert_eq!(planned["spare_days"], 151 - 20 - 51);
        w.pass_days(20);
        w.tick().await;
        let planned = plan(&w, &scene, EVENT).await;
        assert_eq!((&planned["steps"][0]["windows"], &planned["spare_days"]), (&json!([]), &json!(131 - 51)));

        let floor = w.floor(&group, Step::Validity).await;
        let asked = format!("{EVENT}&output_type=recommendation");
        let before = plan(&w, &floor.scene, &asked).await;
        assert_eq!(before["spare_days"], 131 - 51);
        floor.call(&w, &group, json!({})).await;
        let call = w.anonymous().get(&format!("/positions/{}/calls", floor.position)).await.expect(200);
        let call = &call["items"][0]["closes_at"];
        let during = plan(&w, &floor.scene, &asked).await;
        assert_eq!(during["steps"][0]["windows"][0]["ends_on"], call.as_str().unwrap()[..10]);
        assert_eq!(during["steps"][0]["windows"][1]["ends_on"], Value::Null);
    });
}

#[test]
fn what_is_designated_waits_for_its_challenge_window_alone() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let found = w.designated(&group, scene, "takeaway", "full_consensus", json!({})).await;
        let planned = plan(&w, &found.scene, EVENT).await;
        let windows = planned["steps"][0]["windows"].as_array().unwrap();
        assert_eq!((windows.len(), &windows[0]["kind"]), (1, &json!("challenge")));
        assert!(windows[0]["ends_on"].is_string(), "{planned}");
        w.pass_days(30);
        assert_eq!(plan(&w, &found.scene, EVENT).await["steps"][0]["windows"], json!([]));
    });
}

#[test]
fn a_plan_is_for_a_day_and_for_a_proposal_that_goes_on() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let path = format!("/proposals/{}/back-plan", scene.proposal);
        let member = group.seat("observer");
        for query in ["", "?event_on=soon", "?event_on=2018-11-31", "?event_on=2018-11-12&output_type=law"] {
            member.get(&format!("{path}{query}")).await.expect(422);
        }
        w.anonymous().get(&format!("{path}?{EVENT}")).await.refused(404, "not_found");
        member.get(&format!("{path}?{EVENT}")).await.expect(200);
        let withdraw =
            json!({"kind": "withdraw", "from": "topic", "revision": 1, "reason": "It has been done."});
        let moves = format!("/proposals/{}/transitions", scene.proposal);
        group.chair().post(&moves, withdraw).await.expect(201);
        member.get(&format!("{path}?{EVENT}")).await.refused(409, "ended");
    });
}
