//! Rival positions side by side.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::positions::position;
use crate::support::{Client, Scene, world};

async fn compared(reader: &Client, scene: &Scene) -> Value {
    reader.get(&format!("/topics/{}/comparison", scene.topic)).await.expect(200)
}

/// A rival position with this text. Gives its id.
async fn rival(author: &Client, scene: &Scene, text: &str) -> String {
    let made = position(author, scene, "A rival").await;
    let id = made["id"].as_str().unwrap().to_owned();
    let new = json!({"kind": "substantive", "based_on": 0, "text": text});
    author.post(&format!("/positions/{id}/versions"), new).await.expect(201);
    id
}

#[test]
fn rivals_are_shown_with_where_each_stands() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let long = rival(group.seat("ps1"), &floor.scene, &"Ein Österreich. ".repeat(100)).await;
        let empty = position(group.seat("cs1"), &floor.scene, "Nothing yet").await["id"].clone();
        floor.objects(group.seat("gov1"), 1).await;
        floor.takes(group.seat("gov2"), 1, "support").await;
        let change = json!({"based_on": 1, "replacement": "Another.", "reason": "Clearer."});
        group.seat("cs1").post(&floor.at("amendments"), change).await.expect(201);

        let shown = compared(&w.anonymous(), &floor.scene).await;
        let all = shown["positions"].as_array().unwrap();
        let of = |name: &str| all.iter().map(|p| p[name].clone()).collect::<Vec<Value>>();
        assert_eq!(of("position_id"), [json!(floor.position), json!(long), empty]);
        assert_eq!(of("open_objections"), [1, 0, 0]);
        assert_eq!(of("open_amendments"), [1, 0, 0]);
        assert_eq!(of("version"), [1, 1, 0]);
        assert_eq!(of("length"), [22, 1599, 0]);
        assert_eq!((&all[0]["opening"], &all[2]["opening"]), (&json!("Version 1 of the text."), &json!("")));
        assert_eq!(all[1]["opening"].as_str().unwrap().chars().count(), 500);
        assert_eq!(
            (&all[0]["author"]["stakeholder_group"], &all[2]["published_at"]),
            (&json!(null), &json!(null))
        );
        let to_a_member = compared(group.seat("ps1"), &floor.scene).await;
        assert_eq!(to_a_member["positions"][0]["author"]["stakeholder_group"], "TC");
        let standing = floor.consensus(&w.anonymous()).await;
        assert_eq!((&all[0]["level"], &all[0]["phrase"]), (&standing["level"], &standing["phrase"]));
        assert_eq!(shown["is_complete"], true);

        let closing = json!({"reason": "Its points are in the other text."});
        group.facilitator().post(&format!("/positions/{long}/closures"), closing).await.expect(201);
        let left = compared(group.chair(), &floor.scene).await;
        assert_eq!(left["positions"].as_array().unwrap().len(), 2);
    });
}

#[test]
fn twenty_rivals_are_shown_and_it_is_said_that_there_are_more() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        for n in 0..21 {
            position(group.seat("ps1"), &scene, &format!("Text {n}")).await;
        }
        let shown = compared(group.chair(), &scene).await;
        assert_eq!(
            (shown["positions"].as_array().unwrap().len(), &shown["is_complete"]),
            (20, &json!(false))
        );
        assert_eq!(shown["positions"][19]["title"], "Text 19");
    });
}

#[test]
fn two_rivals_are_compared_word_by_word_also_when_one_is_closed() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let other = rival(group.seat("ps1"), &floor.scene, "Version 1 of another text.").await;
        let closing = json!({"reason": "Its points are in the other text."});
        group.facilitator().post(&format!("/positions/{other}/closures"), closing).await.expect(201);
        let path =
            |from: &str, to: &str| format!("/topics/{}/differences?from={from}&to={to}", floor.scene.topic);
        let shown = w.anonymous().get(&path(&floor.position, &other)).await.expect(200);
        assert_eq!(shown["to"], json!({"position_id": other, "version": 1}));
        assert_eq!(
            shown["items"],
            json!([
                {"op": "equal", "text": "Version 1 of "}, {"op": "delete", "text": "the"},
                {"op": "insert", "text": "another"}, {"op": "equal", "text": " text."},
            ])
        );
        let empty =
            position(group.seat("cs1"), &floor.scene, "Nothing yet").await["id"].as_str().unwrap().to_owned();
        let elsewhere = w.floor(&group, Step::Deliberation).await.position;
        for (from, to, field) in [
            (&empty, &other, "from"),
            (&other, &empty, "to"),
            (&other, &elsewhere, "to"),
            (&floor.scene.topic, &other, "from"),
        ] {
            let refused = group.chair().get(&path(from, to)).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], field);
        }
        w.anonymous().get(&format!("/topics/{}/comparison", floor.position)).await.refused(404, "not_found");
    });
}
