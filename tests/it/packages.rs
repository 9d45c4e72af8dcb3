//! Distribution to focal points.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Group, Scene, World, world};

/// Makes a seat the focal point of a community. Gives its membership.
pub async fn focal_point(group: &Group, seat: &str, community: &str) -> Value {
    let list = group.chair().get(&format!("/groups/{}/members?limit=100", group.id)).await.expect(200);
    let email = format!("{seat}@");
    let found =
        list["items"].as_array().unwrap().iter().find(|m| m["name"].as_str().unwrap().starts_with(&email));
    let member = found.unwrap();
    let path = format!("/members/{}", member["id"].as_str().unwrap());
    let change = json!({"focal_point_of": community});
    group.chair().patch(&path, member["revision"].as_i64().unwrap(), change).await.expect(200)["id"].clone()
}

fn packages_of(scene: &Scene) -> String {
    format!("/proposals/{}/packages", scene.proposal)
}

pub fn package(w: &World, focal_points: &[&Value]) -> Value {
    json!({
        "title": "The call, for your community", "request": "Pass it on, and tell us how many read it.",
        "answer_by": w.clock.now().plus_days(20).to_string(), "focal_point_ids": focal_points,
    })
}

async fn deliveries(reader: &Client, package: &Value, query: &str) -> Vec<Value> {
    let path = format!("/packages/{}/deliveries{query}", package["id"].as_str().unwrap());
    reader.get(&path).await.expect(200)["items"].as_array().unwrap().clone()
}

fn path(delivery: &Value) -> String {
    format!("/deliveries/{}", delivery["id"].as_str().unwrap())
}

#[test]
fn a_package_is_sent_acknowledged_and_its_onward_reach_reported() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let floor = w.floor_on(&group, scene).await;
        let versions = w.anonymous().get(&floor.at("versions")).await.expect(200);
        let (youth, elders) =
            (focal_point(&group, "cs1", "Youth").await, focal_point(&group, "gov1", "Elders").await);
        let mut request = package(&w, &[&youth, &elders]);
        request["version_ids"] = json!([versions["items"][0]["id"]]);
        let sent = group.seat("secretariat").post(&packages_of(&floor.scene), request).await.expect(201);
        assert_eq!(
            (&sent["versions"][0]["number"], &sent["versions"][0]["position_id"]),
            (&json!(1), &json!(floor.position))
        );
        assert_eq!(sent["answers"], json!({"pending": 2, "acknowledged": 0, "reported": 0, "persons": 0}));
        let all = deliveries(group.chair(), &sent, "").await;
        assert_eq!((&all[0]["community"], &all[1]["community"]), (&json!("Youth"), &json!("Elders")));
        assert_eq!((&all[0]["state"], &all[0]["report"]), (&json!("pending"), &Value::Null));
        let (own, theirs) = (group.seat("cs1"), path(&all[0]));
        let acknowledged = own.post(&format!("{theirs}/acknowledgements"), json!({})).await.expect(201);
        assert_eq!((&acknowledged["state"], &acknowledged["revision"]), (&json!("acknowledged"), &json!(2)));
        own.post(&format!("{theirs}/acknowledgements"), json!({})).await.refused(409, "ended");
        assert_eq!(deliveries(group.chair(), &sent, "?state=pending").await, all[1..]);
        let report =
            json!({"persons": 340, "channel": "nri", "initiative": "Swiss IGF", "note": "By newsletter."});
        let reported = own.put(&format!("{theirs}/report"), 2, report).await.expect(200);
        assert_eq!((&reported["state"], &reported["report"]["persons"]), (&json!("reported"), &json!(340)));
        let better = json!({"persons": 410, "channel": "mail"});
        let reported = own.put(&format!("{theirs}/report"), 3, better).await.expect(200);
        assert_eq!(
            (&reported["report"]["initiative"], &reported["report"]["note"]),
            (&Value::Null, &Value::Null)
        );
        assert_eq!(own.get(&theirs).await.expect(200), reported);
        // A report says that it came, too.
        let at_once = json!({"persons": 0, "channel": "on_site", "note": "Nobody came."});
        let other =
            group.seat("gov1").put(&format!("{}/report", path(&all[1])), 1, at_once).await.expect(200);
        assert_eq!(other["acknowledged_at"], other["report"]["at"]);
        let list = w.anonymous().get(&packages_of(&floor.scene)).await.expect(200);
        let answers = json!({"pending": 0, "acknowledged": 0, "reported": 2, "persons": 410});
        assert_eq!(list["items"][0]["answers"], answers);
        let one = w.anonymous().get(&format!("/packages/{}", sent["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(one, list["items"][0]);
    });
}

#[test]
fn a_report_of_few_people_is_not_told_in_the_sum() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let youth = focal_point(&group, "cs1", "Youth").await;
        let request = package(&w, &[&youth]);
        let sent = group.seat("secretariat").post(&packages_of(&scene), request).await.expect(201);
        let report = format!("{}/report", path(&deliveries(group.chair(), &sent, "").await[0]));
        for (revision, persons, told) in [(1, 2, Value::Null), (2, 3, json!(3)), (3, 0, json!(0))] {
            let said = json!({"persons": persons, "channel": "mail"});
            group.seat("cs1").put(&report, revision, said).await.expect(200);
            let list = w.anonymous().get(&packages_of(&scene)).await.expect(200);
            assert_eq!(list["items"][0]["answers"]["persons"], told);
        }
    });
}

#[test]
fn nobody_answers_for_a_focal_point() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let youth = focal_point(&group, "cs1", "Youth").await;
        let sent = group.facilitator().post(&packages_of(&scene), package(&w, &[&youth])).await.expect(201);
        let theirs = path(&deliveries(group.seat("gov1"), &sent, "").await[0]);
        for seat in ["chair", "facilitator", "secretariat", "cs2"] {
            let acknowledging = format!("{theirs}/acknowledgements");
            group.seat(seat).post(&acknowledging, json!({})).await.refused(403, "forbidden");
            let report = json!({"persons": 1, "channel": "mail"});
            group.seat(seat).put(&format!("{theirs}/report"), 1, report).await.refused(403, "forbidden");
        }
        for (report, pointer) in [
            (json!({"persons": -1, "channel": "mail"}), "/persons"),
            (json!({"persons": 2_000_000_001, "channel": "mail"}), "/persons"),
            (json!({"persons": 5, "channel": "nri"}), "/initiative"),
            (json!({"persons": 5, "channel": "mail", "initiative": "Swiss IGF"}), "/initiative"),
        ] {
            let reply = group.seat("cs1").put(&format!("{theirs}/report"), 1, report).await;
            assert_eq!(reply.refused(422, "invalid_field")["errors"][0]["pointer"], pointer);
        }
    });
}

#[test]
fn a_package_goes_to_focal_points_and_links_what_is_of_the_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let elsewhere = w.proposal_in(&group, Step::Deliberation).await;
        let elsewhere = w.floor_on(&group, elsewhere).await;
        let foreign =
            w.anonymous().get(&elsewhere.at("versions")).await.expect(200)["items"][0]["id"].clone();
        let youth = focal_point(&group, "cs1", "Youth").await;
        let none = json!(group.facilitator_id);
        let with = |field: &str, value: Value| {
            let mut request = package(&w, &[&youth]);
            request[field] = value;
            request
        };
        for (request, pointer) in [
            (with("focal_point_ids", json!([])), "/focal_point_ids"),
            (with("focal_point_ids", json!([youth, none])), "/focal_point_ids/1"),
            (with("focal_point_ids", json!([youth, youth])), "/focal_point_ids/1"),
            (with("focal_point_ids", json!(vec![&youth; 201])), "/focal_point_ids"),
            (with("version_ids", json!([foreign])), "/version_ids/0"),
            (with("version_ids", json!(vec![&foreign; 21])), "/version_ids"),
            (with("round_id", foreign.clone()), "/round_id"),
            (with("answer_by", json!(w.clock.now().to_string())), "/answer_by"),
        ] {
            let refused =
                group.chair().post(&packages_of(&scene), request).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        assert_eq!(w.anonymous().get(&packages_of(&scene)).await.expect(200)["items"], json!([]));
        let twice =
            group.chair().post(&packages_of(&scene), with("focal_point_ids", json!([youth, youth]))).await;
        assert!(twice.refused(422, "invalid_field")["detail"].as_str().unwrap().contains("named twice"));
    });
}

#[test]
fn two_acknowledgements_at_once_are_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let youth = focal_point(&group, "cs1", "Youth").await;
        let sent = group.facilitator().post(&packages_of(&scene), package(&w, &[&youth])).await.expect(201);
        let theirs = format!("{}/acknowledgements", path(&deliveries(group.chair(), &sent, "").await[0]));
        let at_once = (0..8).map(|_| group.seat("cs1").post(&theirs, json!({})));
        let replies = futures_util::future::join_all(at_once).await;
        assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
        assert_eq!(replies.iter().filter(|reply| reply.body["code"] == "ended").count(), 7);
    });
}
