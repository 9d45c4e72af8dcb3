//! Who erases which words, and what is refused.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{erase, erasures, is_marked};
use crate::comments::{comments_of, note, path, post};
use crate::support::{World, world};

#[test]
fn authors_erase_what_they_say_for_themselves_and_nothing_else() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let floor = w.floor_on(&group, scene).await;
        let comment = post(group.seat("cs1"), &floor.scene, "Mine.").await;
        erase(group.seat("cs2"), &group, "comments", &comment["id"]).await.refused(403, "forbidden");
        erase(group.facilitator(), &group, "comments", &comment["id"]).await.refused(403, "forbidden");
        erase(&w.anonymous(), &group, "comments", &comment["id"]).await.refused(401, "unauthenticated");
        erase(group.seat("cs1"), &group, "comments", &comment["id"]).await.expect(201);
        // The text of a position is the group's.
        let version = group.chair().get(&floor.at("versions/1")).await.expect(200);
        erase(group.seat("tc1"), &group, "versions", &version["id"]).await.refused(403, "forbidden");
        let narrow = w.token_of(group.chair(), &["read", "contribute", "facilitate"]).await;
        let narrow = crate::support::Client::new(&w.url, Some(narrow));
        erase(&narrow, &group, "versions", &version["id"]).await.refused(403, "insufficient_scope");
    });
}

#[test]
fn nobody_erases_in_a_matter_of_their_own() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        // The chair wrote this one.
        let new = json!({"topic_id": scene.topic, "title": "The chair's"});
        let positions = format!("/proposals/{}/positions", scene.proposal);
        let position = group.chair().post(&positions, new).await.expect(201);
        let at = |what: &str| format!("/positions/{}/{what}", position["id"].as_str().unwrap());
        let text = json!({"kind": "substantive", "text": "A text of the chair.", "based_on": 0});
        group.chair().post(&at("versions"), text).await.expect(201);
        let objection = crate::support::objection(1);
        let raised = group.seat("ps2").post(&at("objections"), objection).await.expect(201);
        let about = json!({"kind": "position", "id": position["id"]});
        let comment = json!({"subject": about, "kind": "concern", "body": "The chair is wrong."});
        let said = group.seat("ps2").post(&comments_of(&scene), comment).await.expect(201);
        for (table, row) in [("objections", &raised), ("comments", &said)] {
            let refused = erase(group.chair(), &group, table, &row["id"]).await;
            refused.refused(422, "conflict_of_interest");
        }
        // On another position the chair answered an objection.
        let floor = w.floor_on(&group, w.another_topic(&scene).await).await;
        let other = floor.objects(group.seat("ps2"), 1).await;
        let path = format!("/objections/{other}");
        let response = json!({"body": "They are the newest.", "substantive": true});
        group.chair().post(&format!("{path}/responses"), response).await.expect(201);
        let events = group.chair().get(&format!("{path}/events")).await.expect(200);
        let event = &events["items"][0]["id"];
        for (table, id) in [("objection_events", event), ("objections", &json!(other))] {
            erase(group.chair(), &group, table, id).await.refused(422, "conflict_of_interest");
        }
        // An objection that the chair has nothing to do with.
        let third = json!(floor.objects(group.seat("gov2"), 1).await);
        erase(group.chair(), &group, "objections", &third).await.expect(201);
        // Who keeps the group beside them may.
        for (table, row) in [("objections", &raised), ("comments", &said)] {
            erase(group.seat("secretariat"), &group, table, &row["id"]).await.expect(201);
        }
    });
}

#[test]
fn what_is_not_there_or_is_no_text_is_refused_with_the_field() {
    world(async |w| {
        let group = w.group("wg").await;
        let other = w.group("other").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let comment = post(group.seat("cs1"), &scene, "Mine.").await;
        let keeper = group.seat("secretariat");
        let refused = async |body: Value, pointer: &str| {
            let problem = keeper.post(&erasures(&group), body).await.refused(422, "invalid_field");
            assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem}");
        };
        let of = |table: &str, id: &Value| json!({"table": table, "id": id, "reason": "other"});
        refused(of("accounts", &comment["id"]), "/table").await;
        refused(of("pg_tables", &comment["id"]), "/table").await;
        refused(of("comments", &json!(uuid::Uuid::nil())), "/id").await;
        let mut columns = of("comments", &comment["id"]);
        columns["columns"] = json!(["body", "state"]);
        refused(columns, "/columns/1").await;
        let members = keeper.get(&format!("/groups/{}/members", group.id)).await.expect(200);
        let mut counted = of("memberships", &members["items"][0]["id"]);
        counted["columns"] = json!(["organisation"]);
        refused(counted, "/columns/0").await;
        refused(json!({"table": "comments", "id": comment["id"], "reason": "whim"}), "/reason").await;
        // Of another group it is not there, whoever asks.
        let elsewhere =
            other.seat("secretariat").post(&erasures(&other), of("comments", &comment["id"])).await;
        elsewhere.refused(422, "invalid_field");
        erase(keeper, &group, "comments", &comment["id"]).await.expect(201);
        erase(keeper, &group, "comments", &comment["id"]).await.refused(422, "rule_refused");
    });
}

#[test]
fn nobody_writes_a_mark() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let mark = format!("[erased 2018-06-14, personal_data, {}]", uuid::Uuid::now_v7());
        let body = note(&scene, &mark);
        let problem = group.seat("cs1").post(&comments_of(&scene), body).await.refused(422, "invalid_field");
        assert_eq!(problem["errors"][0]["pointer"], "/body");
        post(group.seat("cs1"), &scene, &format!("It said {mark}.")).await;
    });
}

#[test]
fn words_are_erased_in_an_archived_group_as_well() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let comment = post(group.seat("cs1"), &scene, "Mine.").await;
        let at = format!("/groups/{}", group.id);
        let revision = super::revision(group.chair(), &at).await;
        group.chair().patch(&at, revision, json!({"state": "archived"})).await.expect(200);
        erase(group.seat("secretariat"), &group, "comments", &comment["id"]).await.expect(201);
        let shown = group.chair().get(&path(&comment)).await.expect(200);
        assert!(is_marked(&shown["body"]));
    });
}

async fn invited(w: &World) -> (crate::support::Group, Value) {
    let group = w.group("wg").await;
    let invite = json!({
        "email": "zoe@invited.example", "role": "observer", "stakeholder_group": "CS", "name": "Zoe Invited",
        "organisation": "Zoe and Co",
    });
    let path = format!("/groups/{}/invitations", group.id);
    let made = group.chair().post(&path, invite).await.expect(201);
    (group, made)
}

#[test]
fn an_address_is_erased_once_the_invitation_is_over() {
    world(async |w| {
        let (group, made) = invited(&w).await;
        let keeper = group.seat("secretariat");
        erase(keeper, &group, "invitations", &made["id"]).await.refused(422, "rule_refused");
        let path = format!("/invitations/{}", made["id"].as_str().unwrap());
        keeper.delete(&path, 1).await.expect(200);
        erase(keeper, &group, "invitations", &made["id"]).await.expect(201);
        let shown = keeper.get(&path).await.expect(200);
        for field in ["email", "name", "organisation"] {
            assert_eq!(shown[field], Value::Null, "{shown}");
        }
        assert_eq!(shown["state"], "revoked");
        w.settle().await;
        crate::verifying::holds(&crate::verifying::exported(&w.app, "wg", None).await.unwrap());
    });
}

#[test]
fn the_clock_erases_addresses_of_what_is_long_over() {
    world(async |w| {
        let (group, made) = invited(&w).await;
        let path = format!("/invitations/{}", made["id"].as_str().unwrap());
        let expires = made["expires_at"].as_str().unwrap();
        let until = assent::domain::time::Instant::parse(expires).unwrap();
        let days = until.days_since(w.clock.now());
        w.pass_days(days + 29);
        assent::jobs::forget(&w.app).await;
        let chair = group.chair();
        assert_eq!(chair.get(&path).await.expect(200)["email"], "zoe@invited.example");
        w.pass_days(2);
        assent::jobs::forget(&w.app).await;
        let shown = chair.get(&path).await.expect(200);
        assert_eq!((&shown["email"], &shown["name"]), (&Value::Null, &Value::Null));
        let listed = chair.get(&erasures(&group)).await.expect(200);
        let line = &listed["items"][0];
        assert_eq!((&line["reason"], &line["erased_by"]), (&json!("no_longer_needed"), &Value::Null));
        // Doing it again adds nothing.
        assent::jobs::forget(&w.app).await;
        assert_eq!(chair.get(&erasures(&group)).await.expect(200), listed);
        w.settle().await;
        crate::verifying::holds(&crate::verifying::exported(&w.app, "wg", None).await.unwrap());
    });
}
