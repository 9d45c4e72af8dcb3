//! Reach and response: who was reached, who answered, who has not been heard.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::engagements::community;
use crate::packages::{focal_point, package};
use crate::support::{Client, Scene, World, world};

async fn comments(scene: &Scene, members: &[Client], changes: Value) -> Vec<Value> {
    let mut made = Vec::new();
    for member in members {
        let subject = json!({"kind": "proposal", "id": scene.proposal});
        let mut new = json!({"subject": subject, "kind": "concern", "body": "Why?"});
        new.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let path = format!("/proposals/{}/comments", scene.proposal);
        made.push(member.post(&path, new).await.expect(201));
    }
    made
}

async fn crowd(w: &World, group: &crate::support::Group, code: &str, number: usize) -> Vec<Client> {
    w.crowd(group, &[(code, number)]).await.into_iter().map(|(_, client)| client).collect()
}

async fn reach(reader: &Client, scene: &Scene) -> Value {
    reader.get(&format!("/proposals/{}/reach", scene.proposal)).await.expect(200)
}

/// One number of every row, by name.
fn column(reach: &Value, table: &str, name: &str, number: &str) -> Value {
    let rows = reach[table].as_array().unwrap().iter();
    rows.map(|row| (row[name].as_str().unwrap_or("-").to_owned(), row["counts"][number].clone()))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[test]
fn who_answered_is_counted_by_stakeholder_group_and_who_did_not_is_named() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let (civil, state) = (crowd(&w, &group, "CS", 4).await, crowd(&w, &group, "GOV", 3).await);
        comments(&scene, &civil, json!({})).await;
        comments(&scene, &state, json!({})).await;
        comments(&scene, &state, json!({"channel": "on_site"})).await;
        let told = reach(&w.anonymous(), &scene).await;
        assert_eq!(
            column(&told, "stakeholder_groups", "name", "contributors"),
            json!({"CS": 4, "GOV": 3, "PS": 0, "TC": 0})
        );
        assert_eq!(
            column(&told, "stakeholder_groups", "name", "comments"),
            json!({"CS": 4, "GOV": 6, "PS": 0, "TC": 0})
        );
        assert_eq!(column(&told, "channels", "channel", "contributors"), json!({"virtual": 7, "on_site": 3}));
        assert_eq!(
            told["total"],
            json!({"contributors": 7, "first_time_contributors": 7, "comments": 10, "persons_reached": 0})
        );
        assert_eq!(told["not_heard"]["stakeholder_groups"], json!(["PS", "TC"]));
        let civil = &told["stakeholder_groups"][0];
        assert_eq!((&civil["members"], &civil["is_expected"]), (&json!(7), &json!(true)));
        // Two members speak from PS: they are not counted, nor who would tell it.
        let members = told["stakeholder_groups"].as_array().unwrap().iter().map(|row| row["members"].clone());
        assert_eq!(members.collect::<Vec<_>>(), [json!(7), Value::Null, Value::Null, json!(5)]);
    });
}

#[test]
fn no_number_of_fewer_than_three_is_shown_nor_one_that_would_tell_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        comments(&scene, &crowd(&w, &group, "CS", 6).await, json!({})).await;
        comments(&scene, &crowd(&w, &group, "GOV", 4).await, json!({})).await;
        comments(&scene, std::slice::from_ref(group.seat("ps1")), json!({"channel": "mail"})).await;
        let told = reach(group.chair(), &scene).await;
        for number in ["contributors", "comments", "first_time_contributors"] {
            assert_eq!(
                column(&told, "stakeholder_groups", "name", number),
                json!({"CS": 6, "GOV": null, "PS": null, "TC": 0})
            );
            assert_eq!(column(&told, "channels", "channel", number), json!({"virtual": null, "mail": null}));
        }
        assert_eq!(told["total"]["contributors"], 11);
        assert_eq!(told["not_heard"]["stakeholder_groups"], json!(["TC"]));
        assert_eq!(told["least_shown"], 3);
        let alone = w.proposal_in(&group, Step::Engagement).await;
        comments(&alone, std::slice::from_ref(group.seat("ps1")), json!({})).await;
        let told = reach(group.chair(), &alone).await;
        let nothing = json!({"contributors": null, "first_time_contributors": null, "comments": null, "persons_reached": 0});
        assert_eq!(told["total"], nothing);
        assert_eq!(told["not_heard"]["stakeholder_groups"], json!(["CS", "GOV", "TC"]));
    });
}

#[test]
fn who_speaks_for_the_first_time_is_known_in_the_whole_group() {
    world(async |w| {
        let group = w.group("wg").await;
        let (before, scene) =
            (w.proposal_in(&group, Step::Engagement).await, w.proposal_in(&group, Step::Engagement).await);
        let (known, new) = (crowd(&w, &group, "CS", 3).await, crowd(&w, &group, "CS", 3).await);
        comments(&before, &known, json!({})).await;
        // What was taken back was not said.
        let taken = comments(&before, &new, json!({})).await;
        for (author, comment) in new.iter().zip(&taken) {
            author.delete(&format!("/comments/{}", comment["id"].as_str().unwrap()), 1).await.expect(200);
        }
        comments(&scene, &known, json!({})).await;
        let first = comments(&scene, &new, json!({})).await;
        comments(&scene, &new, json!({})).await;
        let told = reach(group.chair(), &scene).await;
        let counts = |n, first, comments| json!({"contributors": n, "first_time_contributors": first, "comments": comments, "persons_reached": 0});
        assert_eq!(told["total"], counts(6, 3, 9));
        let path = format!("/proposals/{}/comments", scene.proposal);
        let listed = w.anonymous().get(&format!("{path}?first_time=true")).await.expect(200);
        let ids = |list: &[Value]| list.iter().map(|c| c["id"].clone()).collect::<Vec<_>>();
        assert_eq!(ids(listed["items"].as_array().unwrap()), ids(&first));
        let others = w.anonymous().get(&format!("{path}?first_time=false")).await.expect(200);
        assert_eq!(others["items"].as_array().unwrap().len(), 6);
        assert_eq!(reach(group.chair(), &before).await["total"], counts(3, 3, 3));
    });
}

#[test]
fn the_plan_says_who_is_missed_and_focal_points_how_far_it_came() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let plan = format!("/proposals/{}/engagements", scene.proposal);
        group.chair().post(&plan, community("Small island operators")).await.expect(201);
        let youth = focal_point(&group, "cs1", "Youth").await;
        let member = format!("/members/{}", youth.as_str().unwrap());
        let at = group.chair().get(&member).await.expect(200)["revision"].as_i64().unwrap();
        group.chair().patch(&member, at, json!({"region": "Africa"})).await.expect(200);
        let packages = format!("/proposals/{}/packages", scene.proposal);
        let sent = group.chair().post(&packages, package(&w, &[&youth])).await.expect(201);
        let deliveries = format!("/packages/{}/deliveries", sent["id"].as_str().unwrap());
        let delivery = group.chair().get(&deliveries).await.expect(200)["items"][0]["id"].clone();
        let report = json!({"persons": 40, "channel": "mail"});
        let path = format!("/deliveries/{}/report", delivery.as_str().unwrap());
        group.seat("cs1").put(&path, 1, report).await.expect(200);
        let told = reach(group.chair(), &scene).await;
        assert_eq!(
            told["not_heard"],
            json!({
                "stakeholder_groups": ["CS", "GOV", "PS", "TC"], "regions": ["Africa", "Pacific"],
                "channels": ["nri", "mail"], "communities": ["Small island operators", "Youth"],
            })
        );
        assert_eq!(
            column(&told, "regions", "name", "persons_reached"),
            json!({"-": 0, "Africa": 40, "Pacific": 0})
        );
        assert_eq!(column(&told, "channels", "channel", "persons_reached"), json!({"nri": 0, "mail": 40}));
        assert_eq!(told["regions"][2]["is_expected"], true);
        let heard = json!({"on_behalf_of": "Youth", "channel": "mail"});
        comments(&scene, std::slice::from_ref(group.seat("cs1")), heard).await;
        let told = reach(group.chair(), &scene).await;
        assert_eq!(told["not_heard"]["communities"], json!(["Small island operators"]));
        assert_eq!(told["not_heard"]["channels"], json!(["nri"]));
        assert_eq!(told["not_heard"]["regions"], json!(["Pacific"]));
    });
}

#[test]
fn a_round_has_a_reach_of_its_own() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let rounds = format!("/proposals/{}/rounds", scene.proposal);
        let new = json!({
            "title": "R", "purpose": "p", "audience": "a", "promise": "consult",
            "closes_at": w.clock.now().plus_days(20),
        });
        let round = group.chair().post(&rounds, new).await.expect(201)["id"].clone();
        let members = crowd(&w, &group, "CS", 3).await;
        comments(&scene, &members, json!({"round_id": round})).await;
        comments(&scene, &crowd(&w, &group, "GOV", 3).await, json!({})).await;
        let path = format!("/rounds/{}/reach", round.as_str().unwrap());
        let told = w.anonymous().get(&path).await.expect(200);
        assert_eq!((&told["round_id"], &told["total"]["contributors"]), (&round, &json!(3)));
        assert_eq!(told["not_heard"]["stakeholder_groups"], json!(["GOV", "PS", "TC"]));
        assert_eq!(reach(group.chair(), &scene).await["total"]["contributors"], 6);
    });
}
