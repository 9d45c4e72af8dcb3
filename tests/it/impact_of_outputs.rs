//! What became of an output: to whom it went, who acknowledged it, what was done with it.

use serde_json::{Value, json};

use crate::support::world;
use crate::uptakes::{cited, drafted, published};

fn sent(recipient: &str, group: Option<&str>) -> Value {
    json!({
        "recipient": recipient, "recipient_kind": "body", "stakeholder_group": group, "channel": "focal_point",
        "sent_on": "2018-07-10", "evidence_url": "https://example.org/sent",
    })
}

#[test]
fn an_output_goes_to_named_recipients_who_acknowledge_it_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, path) = published(&w, &group).await;
        let (office, all) = (group.seat("secretariat"), format!("{path}/distributions"));
        let made = office.post(&all, sent("Forum of regulators", Some("GOV"))).await.expect(201);
        assert_eq!((&made["sent_on"], &made["acknowledged_on"]), (&json!("2018-07-10"), &Value::Null));
        let acknowledge = format!("/output-distributions/{}/acknowledgements", made["id"].as_str().unwrap());
        for (day, pointer) in [("2018-07-09", "/acknowledged_on"), ("2018-07-27", "/acknowledged_on")] {
            let refused = office.post(&acknowledge, json!({"acknowledged_on": day})).await;
            assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], pointer, "{day}");
        }
        let said = json!({"acknowledged_on": "2018-07-14", "note": "On our agenda."});
        let told = office.post(&acknowledge, said.clone()).await.expect(201);
        assert_eq!(
            (&told["acknowledged_on"], &told["acknowledgement"]),
            (&said["acknowledged_on"], &said["note"])
        );
        office.post(&acknowledge, said).await.refused(409, "ended");
        assert_eq!(w.anonymous().get(&all).await.expect(200)["items"], json!([told]));
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert!(
            actions.ends_with(&["output.distributed".into(), "output.acknowledged".into()]),
            "{actions:?}"
        );
    });
}

#[test]
fn a_distribution_that_does_not_hold_is_refused() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let all = format!("{path}/distributions");
        for (field, value) in [
            ("recipient", " "),
            ("recipient_kind", "person"),
            ("stakeholder_group", "XX"),
            ("channel", "pigeon"),
            ("sent_on", "2018-07-27"),
            ("evidence_url", "javascript:alert(1)"),
        ] {
            let mut body = sent("A forum", None);
            body[field] = json!(value);
            let refused = group.chair().post(&all, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], format!("/{field}"));
        }
        group.stakeholder().post(&all, sent("A forum", None)).await.refused(403, "forbidden");
        let (_, draft) = drafted(&w, &group).await;
        let all = format!("{draft}/distributions");
        group.chair().post(&all, sent("A forum", None)).await.refused(422, "rule_refused");
        w.anonymous().get(&format!("{draft}/impact")).await.refused(404, "not_found");
    });
}

#[test]
fn impact_is_counted_by_stakeholder_group_and_by_recipient() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let office = group.seat("secretariat");
        let takeaway = json!({"stakeholder_groups": ["GOV", "TC"], "text": "For you.", "quote": "S"});
        office.post(&format!("{path}/takeaways"), takeaway).await.expect(201);
        let all = format!("{path}/distributions");
        let first = office.post(&all, sent("Forum of regulators", Some("GOV"))).await.expect(201);
        office.post(&all, sent("Forum of regulators", Some("GOV"))).await.expect(201);
        office.post(&all, sent("A list", None)).await.expect(201);
        let acknowledge = format!("/output-distributions/{}/acknowledgements", first["id"].as_str().unwrap());
        office.post(&acknowledge, json!({"acknowledged_on": "2018-07-14"})).await.expect(201);
        let uptakes = format!("{path}/uptakes");
        let mut through = cited();
        through["distribution_id"] = first["id"].clone();
        let through = group.stakeholder().post(&uptakes, through).await.expect(201);
        assert_eq!(through["stakeholder_group"], "GOV", "that of the distribution");
        let mut unasked = cited();
        (unasked["kind"], unasked["by_whom"]) = (json!("implemented"), json!("A union"));
        unasked["stakeholder_group"] = json!("OTHER");
        group.stakeholder().post(&uptakes, unasked).await.expect(201);
        let verify = format!("/uptakes/{}/verifications", through["id"].as_str().unwrap());
        office.post(&verify, json!({"finding": "verified", "revision": 1})).await.expect(201);

        let impact = w.anonymous().get(&format!("{path}/impact")).await.expect(200);
        let row = |group: Value, takeaways: i64, distributed: i64, acknowledged: i64, uptakes: Value| {
            json!({
                "stakeholder_group": group, "takeaways": takeaways, "distributed": distributed,
                "acknowledged": acknowledged, "uptakes": uptakes,
            })
        };
        let one = |kind: &str, verified: i64| json!({kind: {"verified": verified, "unverified": 1 - verified, "disputed": 0}});
        assert_eq!(
            impact["stakeholder_groups"],
            json!([
                row(json!("GOV"), 1, 2, 1, one("cited", 1)),
                row(json!("PS"), 0, 0, 0, json!({})),
                row(json!("CS"), 0, 0, 0, json!({})),
                row(json!("TC"), 1, 0, 0, json!({})),
                row(Value::Null, 0, 1, 0, json!({})),
                row(json!("OTHER"), 0, 0, 0, one("implemented", 0)),
            ])
        );
        let who = |name: &str, distributed: i64, acknowledged: i64, uptakes: Value| {
            json!({
                "recipient": name, "distributed": distributed, "acknowledged": acknowledged, "uptakes": uptakes,
            })
        };
        assert_eq!(
            impact["recipients"],
            json!([
                who("Forum of regulators", 2, 1, one("cited", 1)),
                who("A list", 1, 0, json!({})),
                who("A union", 0, 0, one("implemented", 0)),
            ])
        );
    });
}
