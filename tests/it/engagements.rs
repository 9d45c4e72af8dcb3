//! The engagement plan of a proposal.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Scene, world};

pub fn community(name: &str) -> Value {
    json!({
        "audience": {"kind": "community", "name": name}, "region": "Pacific", "purpose": "None of them has spoken.",
        "promise": "involve", "channels": ["nri", "mail"], "begins_on": "2018-06-20", "ends_on": "2018-07-11",
    })
}

fn plan_of(scene: &Scene) -> String {
    format!("/proposals/{}/engagements", scene.proposal)
}

fn path(made: &Value) -> String {
    format!("/engagements/{}", made["id"].as_str().unwrap())
}

#[test]
fn an_entry_is_planned_changed_and_closed_with_what_came_of_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let lead = group.facilitator();
        let mut request = community("Small island operators");
        request["focal_point_id"] = json!(group.facilitator_id);
        let made = lead.post(&plan_of(&scene), request).await.expect(201);
        assert_eq!(made["audience"], json!({"kind": "community", "name": "Small island operators"}));
        assert_eq!((&made["state"], &made["channels"]), (&json!("planned"), &json!(["nri", "mail"])));
        assert_eq!((&made["begins_on"], &made["promise"]), (&json!("2018-06-20"), &json!("involve")));
        assert_eq!(w.anonymous().get(&path(&made)).await.expect(200), made);
        let change = json!({
            "audience": {"kind": "stakeholder_group", "name": "GOV"}, "region": null, "focal_point_id": null,
            "ends_on": "2018-07-18", "promise": "consult", "channels": ["on_site"], "purpose": "To hear them.",
        });
        group.seat("secretariat").patch(&path(&made), 5, change.clone()).await.refused(412, "revision_stale");
        let changed = group.seat("secretariat").patch(&path(&made), 1, change).await.expect(200);
        assert_eq!((&changed["region"], &changed["focal_point_id"]), (&Value::Null, &Value::Null));
        assert_eq!(
            (&changed["ends_on"], &changed["audience"]["name"]),
            (&json!("2018-07-18"), &json!("GOV"))
        );
        let closing = json!({"outcome": "Nine of them joined two calls."});
        let closures = format!("{}/closures", path(&made));
        let closed = lead.post(&closures, closing.clone()).await.expect(201);
        assert_eq!((&closed["state"], &closed["outcome"]), (&json!("closed"), &closing["outcome"]));
        lead.post(&closures, closing).await.refused(409, "ended");
        lead.patch(&path(&made), 3, json!({"promise": "empower"})).await.refused(409, "ended");
        let open = lead.post(&plan_of(&scene), community("Youth")).await.expect(201);
        let list = w.anonymous().get(&plan_of(&scene)).await.expect(200);
        assert_eq!(list["items"], json!([closed, open]));
        let planned = w.anonymous().get(&format!("{}?state=planned", plan_of(&scene))).await.expect(200);
        assert_eq!(planned["items"], json!([open]));
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        let expected =
            ["engagement.planned", "engagement.changed", "engagement.closed", "engagement.planned"];
        assert_eq!(actions[1..], expected);
    });
}

#[test]
fn a_plan_names_whom_the_charter_knows_in_an_order_of_days() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let other = w.group("other").await;
        let with = |field: &str, value: Value| {
            let mut request = community("Youth");
            request[field] = value;
            request
        };
        for (request, pointer) in [
            (with("audience", json!({"kind": "stakeholder_group", "name": "XX"})), "/audience/name"),
            (with("audience", json!({"kind": "planet", "name": "X"})), "/audience/kind"),
            (with("channels", json!([])), "/channels"),
            (with("channels", json!(["mail", "mail"])), "/channels"),
            (with("channels", json!(["pigeon"])), "/channels/0"),
            (with("ends_on", json!("2018-06-19")), "/ends_on"),
            (with("promise", json!("please")), "/promise"),
            (with("focal_point_id", json!(other.facilitator_id)), "/focal_point_id"),
            (with("purpose", json!("x".repeat(100_000))), "/purpose"),
        ] {
            let refused = group.chair().post(&plan_of(&scene), request).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        let made = group.chair().post(&plan_of(&scene), community("Youth")).await.expect(201);
        let change = json!({"begins_on": "2018-08-01"});
        let refused = group.chair().patch(&path(&made), 1, change).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/ends_on");
        assert_eq!(w.anonymous().get(&plan_of(&scene)).await.expect(200)["items"], json!([made]));
    });
}

#[test]
fn a_plan_has_an_end() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        for n in 0..200 {
            group.chair().post(&plan_of(&scene), community(&format!("Community {n}"))).await.expect(201);
        }
        group.chair().post(&plan_of(&scene), community("One more")).await.refused(422, "rule_refused");
    });
}
