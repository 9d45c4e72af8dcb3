use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{World, world};

fn planned(w: &World, from: i64, until: i64) -> Value {
    json!({
        "title": "A statement map", "instrument": "statement_map", "aim": "To see whether views come together.",
        "population": "Three initiatives.", "measures": ["30 participants of each group"],
        "starts_at": w.clock.now().plus_days(from).to_string(), "ends_at": w.clock.now().plus_days(until).to_string(),
    })
}

#[test]
fn a_pilot_is_planned_runs_is_closed_and_evaluated() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let list = format!("/proposals/{}/pilots", scene.proposal);
        let made = lead.post(&list, planned(&w, 1, 15)).await.expect(201);
        assert_eq!(
            (&made["state"], &made["measures"]),
            (&json!("planned"), &json!(["30 participants of each group"]))
        );
        let path = format!("/pilots/{}", made["id"].as_str().unwrap());
        let close = format!("{path}/closures");
        let evaluate = format!("{path}/evaluations");
        let (result, said) =
            (json!({"result": "42 took part."}), json!({"evaluation": "Good.", "lessons": "Earlier."}));
        lead.post(&close, result.clone()).await.refused(422, "rule_refused");
        w.pass_days(1);
        assert_eq!(w.anonymous().get(&path).await.expect(200)["state"], "running");
        lead.post(&evaluate, said.clone()).await.refused(422, "rule_refused");
        let closed = lead.post(&close, result.clone()).await.expect(201);
        assert_eq!((&closed["state"], &closed["result"]), (&json!("closed"), &json!("42 took part.")));
        lead.post(&close, result).await.refused(409, "ended");
        let evaluated = lead.post(&evaluate, said.clone()).await.expect(201);
        assert_eq!((&evaluated["state"], &evaluated["lessons"]), (&json!("evaluated"), &json!("Earlier.")));
        lead.post(&evaluate, said).await.refused(409, "ended");
        assert_eq!(w.anonymous().get(&list).await.expect(200)["items"][0], evaluated);
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert_eq!(actions[1..], ["pilot.planned", "pilot.closed", "pilot.evaluated"]);
    });
}

#[test]
fn a_pilot_needs_measures_and_an_end_after_its_beginning() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let list = format!("/proposals/{}/pilots", scene.proposal);
        let mut request = planned(&w, 1, 15);
        request["measures"] = json!([]);
        let refused = group.facilitator().post(&list, request).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/measures");
        let refused = group.facilitator().post(&list, planned(&w, 1, 1)).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/ends_at");
        let mut request = planned(&w, 1, 15);
        request["instrument"] = json!("dice");
        let refused = group.facilitator().post(&list, request).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/instrument");
        assert_eq!(w.anonymous().get(&list).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn the_measures_of_a_pilot_cannot_be_changed() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let list = format!("/proposals/{}/pilots", scene.proposal);
        let made = group.facilitator().post(&list, planned(&w, 0, 15)).await.expect(201);
        let path = format!("/pilots/{}", made["id"].as_str().unwrap());
        group
            .facilitator()
            .patch(&path, 1, json!({"measures": ["x"]}))
            .await
            .refused(405, "method_not_allowed");
        let smuggled = json!({"result": "r", "measures": ["x"]});
        group.facilitator().post(&format!("{path}/closures"), smuggled).await.refused(422, "unknown_field");
    });
}

#[test]
fn pilots_belong_to_step_four_and_to_those_who_lead() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let list = format!("/proposals/{}/pilots", scene.proposal);
        group.stakeholder().post(&list, planned(&w, 0, 9)).await.refused(403, "forbidden");
        w.outsider().await.post(&list, planned(&w, 0, 9)).await.refused(404, "not_found");
        w.anonymous().get(&list).await.refused(404, "not_found");
        group.seat("observer").get(&list).await.expect(200);
        let early = w.proposal_in(&group, Step::Engagement).await;
        let list = format!("/proposals/{}/pilots", early.proposal);
        group.chair().post(&list, planned(&w, 0, 9)).await.refused(409, "not_in_this_step");
    });
}
