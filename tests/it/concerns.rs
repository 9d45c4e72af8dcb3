//! Concerns about time and resources: they stay while the work goes on, and only reviews move them.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Group, Scene, World, world};

async fn raised(client: &Client, scene: &Scene, about: &str) -> Value {
    let concern = json!({"about": about, "text": "There are five months until the annual meeting."});
    client.post(&format!("/proposals/{}/concerns", scene.proposal), concern).await.expect(201)
}

fn at(concern: &Value) -> String {
    format!("/concerns/{}", concern["id"].as_str().unwrap())
}

fn reviews(concern: &Value) -> String {
    format!("{}/reviews", at(concern))
}

/// The membership behind a seat.
async fn member(group: &Group, seat: &str) -> Value {
    let path = format!("/groups/{}/members?limit=100", group.id);
    let name = format!("{seat}@wg.example");
    let list = group.chair().get(&path).await.expect(200);
    list["items"].as_array().unwrap().iter().find(|m| m["name"] == name).unwrap()["id"].clone()
}

/// A review that finds a concern valid, to be looked at again on a day of June 2018.
fn valid(owner: &Value, day: u8) -> Value {
    json!({
        "state": "valid_ongoing", "text": "Valid; we go on and look at it again.", "owner_id": owner,
        "next_review_on": format!("2018-06-{day}"),
    })
}

async fn waiting(w: &World, group: &Group) -> usize {
    let path = format!("/groups/{}/concerns?awaiting_review=true", group.id);
    w.anonymous().get(&path).await.expect(200)["items"].as_array().unwrap().len()
}

#[test]
fn a_valid_concern_stays_with_its_owner_and_comes_back_on_its_day() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let concern = raised(group.seat("gov1"), &scene, "time").await;
        assert_eq!((&concern["state"], &concern["awaits_review"]), (&json!("raised"), &json!(true)));
        assert_eq!((waiting(&w, &group).await, &concern["owner_id"]), (1, &Value::Null));
        let owner = member(&group, "ps1").await;
        let found = group.facilitator().post(&reviews(&concern), valid(&owner, 28)).await.expect(201);
        assert_eq!((&found["state"], &found["awaits_review"]), (&json!("valid_ongoing"), &json!(false)));
        assert_eq!((&found["owner_id"], &found["next_review_on"]), (&owner, &json!("2018-06-28")));
        assert_eq!(waiting(&w, &group).await, 0);
        w.pass_days(14);
        assert_eq!(waiting(&w, &group).await, 1);
        assert_eq!(w.anonymous().get(&at(&concern)).await.expect(200)["awaits_review"], true);
        // Who looks after it reviews it too, and nobody else who does not lead.
        let settled = json!({"state": "settled", "text": "The meeting was put off by a month."});
        group.seat("gov1").post(&reviews(&concern), settled.clone()).await.refused(403, "forbidden");
        let settled = group.seat("ps1").post(&reviews(&concern), settled).await.expect(201);
        assert_eq!((&settled["state"], &settled["next_review_on"]), (&json!("settled"), &Value::Null));
        assert_eq!((waiting(&w, &group).await, &settled["reviews"]), (0, &json!(2)));
        let kept = w.anonymous().get(&reviews(&concern)).await.expect(200);
        let states: Vec<_> =
            kept["items"].as_array().unwrap().iter().map(|r| (&r["number"], &r["state"])).collect();
        assert_eq!(states, [(&json!(1), &json!("valid_ongoing")), (&json!(2), &json!("settled"))]);
        // It can come up again: a review says so.
        group.facilitator().post(&reviews(&concern), valid(&owner, 29)).await.expect(201);
    });
}

#[test]
fn a_review_says_who_looks_again_when_and_leads_on() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let concern = raised(group.seat("gov1"), &scene, "resources").await;
        let (owner, stranger) = (member(&group, "ps1").await, json!("0190163d-8694-739b-aea5-966c26f8ad90"));
        let mut late = valid(&owner, 28);
        late["next_review_on"] = json!("2019-06-16");
        let mut none = valid(&owner, 28);
        none.as_object_mut().unwrap().remove("next_review_on");
        for (body, pointer) in [
            (valid(&Value::Null, 28), "/owner_id"),
            (valid(&stranger, 28), "/owner_id"),
            (valid(&owner, 14), "/next_review_on"),
            (late, "/next_review_on"),
            (none, "/next_review_on"),
            (json!({"state": "raised", "text": "Again."}), "/state"),
            (json!({"state": "settled", "text": "Over.", "next_review_on": "2018-06-28"}), "/next_review_on"),
        ] {
            let refused = group.chair().post(&reviews(&concern), body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        assert_eq!(w.anonymous().get(&at(&concern)).await.expect(200), concern);
        group
            .chair()
            .patch(&at(&concern), 1, json!({"state": "settled"}))
            .await
            .refused(405, "method_not_allowed");
    });
}

#[test]
fn who_has_left_looks_after_nothing_that_comes_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let concern = raised(group.seat("gov1"), &scene, "resources").await;
        let owner = member(&group, "ps1").await;
        group.chair().post(&reviews(&concern), valid(&owner, 28)).await.expect(201);
        group.seat("ps1").delete(&format!("/members/{}", owner.as_str().unwrap()), 1).await.expect(200);
        let refused = group.chair().post(&reviews(&concern), valid(&Value::Null, 29)).await;
        assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/owner_id");
        // To settle it nobody has to look after it.
        let settled = json!({"state": "not_upheld", "text": "It was a misunderstanding."});
        group.chair().post(&reviews(&concern), settled).await.expect(201);
    });
}

#[test]
fn concerns_are_raised_by_who_works_in_the_group_and_read_by_who_may_read_it() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let path = format!("/proposals/{}/concerns", scene.proposal);
        let body = json!({"about": "time", "text": "Too little."});
        group.seat("observer").post(&path, body.clone()).await.refused(403, "forbidden");
        w.outsider().await.post(&path, body.clone()).await.refused(404, "not_found");
        let concern = raised(group.seat("secretariat"), &scene, "resources").await;
        for path in [at(&concern), reviews(&concern), path.clone(), format!("/groups/{}/concerns", group.id)]
        {
            w.anonymous().get(&path).await.refused(404, "not_found");
            group.seat("observer").get(&path).await.expect(200);
        }
        let listed = format!("/groups/{}/concerns?state=settled", group.id);
        assert_eq!(group.chair().get(&listed).await.expect(200)["items"], json!([]));
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert_eq!(actions[1..], ["concern.raised"]);
    });
}

#[test]
fn a_proposal_takes_a_hundred_concerns() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        for _ in 0..100 {
            raised(group.stakeholder(), &scene, "time").await;
        }
        let one_more = json!({"about": "time", "text": "Too little."});
        let path = format!("/proposals/{}/concerns", scene.proposal);
        group.stakeholder().post(&path, one_more).await.refused(422, "rule_refused");
    });
}
