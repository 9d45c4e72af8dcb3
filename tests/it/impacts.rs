//! Impact notes on topics, and the matrix that counts them.

use serde_json::{Value, json};

use crate::support::world;
use crate::topics::with_topics;

fn impact(dimension: &str, direction: &str, severity: &str, group: Option<&str>) -> Value {
    json!({
        "dimension": dimension, "direction": direction, "severity": severity, "stakeholder_group": group,
        "text": "Because of the costs.",
    })
}

#[test]
fn an_impact_is_noted_read_and_taken_back_by_its_author_or_a_facilitator() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, topics) = with_topics(&group, &["One"]).await;
        let path = format!("/topics/{}/impacts", topics[0]);
        let economic = impact("economic", "negative", "high", Some("PS"));
        group.seat("observer").post(&path, economic.clone()).await.refused(403, "forbidden");
        let mine = group.seat("gov1").post(&path, economic.clone()).await.expect(201);
        assert_eq!((&mine["state"], &mine["stakeholder_group"]), (&json!("noted"), &json!("PS")));
        let other = group.seat("ps1").post(&path, impact("social", "mixed", "low", None)).await.expect(201);
        assert_eq!(other["stakeholder_group"], json!(null));
        assert_eq!(w.anonymous().get(&path).await.expect(200)["items"], json!([mine, other]));
        let own = format!("/impacts/{}", mine["id"].as_str().unwrap());
        group.seat("ps1").delete(&own, 1).await.refused(403, "forbidden");
        group.seat("gov1").delete(&own, 5).await.refused(412, "revision_stale");
        let gone = group.seat("gov1").delete(&own, 1).await.expect(200);
        assert_eq!((&gone["state"], &gone["text"]), (&json!("withdrawn"), &mine["text"]));
        group.seat("gov1").delete(&own, 2).await.refused(409, "ended");
        let theirs = format!("/impacts/{}", other["id"].as_str().unwrap());
        group.facilitator().delete(&theirs, 1).await.expect(200);
        let list = w.anonymous().get(&path).await.expect(200);
        assert_eq!(list["items"][1]["state"], "withdrawn");
    });
}

#[test]
fn an_impact_has_a_dimension_of_the_charter_and_concerns_a_group_that_it_knows() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, topics) = with_topics(&group, &["One"]).await;
        let path = format!("/topics/{}/impacts", topics[0]);
        for (body, pointer) in [
            (impact("technical", "negative", "high", None), "/dimension"),
            (impact("social", "negative", "high", Some("XX")), "/stakeholder_group"),
            (impact("social", "bad", "high", None), "/direction"),
            (impact("social", "negative", "enormous", None), "/severity"),
        ] {
            let refused = group.stakeholder().post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        group.stakeholder().post(&path, impact("social", "unknown", "low", Some("OTHER"))).await.expect(201);
        let at = format!("/groups/{}", group.id);
        let revision = group.chair().get(&at).await.expect(200)["revision"].as_i64().unwrap();
        for bad in [json!([]), json!(["a", "a"])] {
            let bad = json!({"charter": {"impact_dimensions": bad}});
            let refused = group.chair().patch(&at, revision, bad).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/charter/impact_dimensions");
        }
        let change = json!({"charter": {"impact_dimensions": ["technical"]}});
        group.chair().patch(&at, revision, change).await.expect(200);
        group.stakeholder().post(&path, impact("technical", "negative", "high", None)).await.expect(201);
        // What was noted under the charter before stays in the matrix.
        let matrix = w.anonymous().get(&format!("/topics/{}/impact-matrix", topics[0])).await.expect(200);
        assert_eq!(
            (&matrix["rows"][0]["dimension"], &matrix["rows"][1]["dimension"]),
            (&json!("technical"), &json!("social"))
        );
        assert_eq!(matrix["stakeholder_groups"], json!([null, "GOV", "PS", "CS", "TC", "OTHER"]));
    });
}

#[test]
fn the_matrix_counts_by_direction_and_shows_the_highest_severity() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, topics) = with_topics(&group, &["One"]).await;
        let path = format!("/topics/{}/impacts", topics[0]);
        let matrix = format!("/topics/{}/impact-matrix", topics[0]);
        let empty = w.anonymous().get(&matrix).await.expect(200);
        assert_eq!(empty["rows"].as_array().unwrap().len(), 3);
        let mut notes = Vec::new();
        for (direction, severity) in [("negative", "medium"), ("negative", "low"), ("positive", "high")] {
            let body = impact("economic", direction, severity, Some("PS"));
            notes.push(group.seat("ps1").post(&path, body).await.expect(201));
        }
        group.seat("gov1").post(&path, impact("political", "unknown", "low", None)).await.expect(201);
        let full = w.anonymous().get(&matrix).await.expect(200);
        let cell = |rows: &Value, row: usize, column: usize| rows["rows"][row]["cells"][column].clone();
        assert_eq!(
            cell(&full, 1, 2),
            json!({
                "stakeholder_group": "PS", "positive": 1, "negative": 2, "mixed": 0, "unknown": 0,
                "highest_severity": "high",
            })
        );
        assert_eq!((&cell(&full, 0, 0)["unknown"], &cell(&full, 0, 1)["unknown"]), (&json!(1), &json!(0)));
        assert_eq!(cell(&full, 2, 2)["highest_severity"], json!(null));
        let highest = format!("/impacts/{}", notes[2]["id"].as_str().unwrap());
        group.seat("ps1").delete(&highest, 1).await.expect(200);
        let less = w.anonymous().get(&matrix).await.expect(200);
        let less = cell(&less, 1, 2);
        assert_eq!((&less["positive"], &less["highest_severity"]), (&json!(0), &json!("medium")));
    });
}
