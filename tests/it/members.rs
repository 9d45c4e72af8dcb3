//! Members: joining, being appointed, suspended, leaving.

use serde_json::{Value, json};

use crate::support::{Client, Group, World, world};

async fn group(w: &World, joining: &str) -> Group {
    w.group_with("wg", json!({"joining": joining})).await
}

/// The membership behind a seat.
async fn member(group: &Group, seat: &str) -> Value {
    let name = format!("{seat}@wg.example");
    let list = group.chair().get(&format!("/groups/{}/members?limit=100", group.id)).await.expect(200);
    list["items"].as_array().unwrap().iter().find(|m| m["name"] == name).unwrap().clone()
}

fn path(member: &Value) -> String {
    format!("/members/{}", member["id"].as_str().unwrap())
}
fn revision(thing: &Value) -> i64 {
    thing["revision"].as_i64().unwrap()
}

async fn join(client: &Client, group: &Group, body: Value) -> crate::support::Reply {
    client.post(&format!("/groups/{}/members", group.id), body).await
}

#[test]
fn an_open_group_is_joined_at_once() {
    world(async |w| {
        let group = group(&w, "open").await;
        let client = w.outsider().await;
        let ask = json!({"stakeholder_group": "CS", "organisation": "Example Society", "region": "EUR"});
        let joined = join(&client, &group, ask.clone()).await.expect(201);
        assert_eq!((&joined["state"], &joined["role"]), (&json!("active"), &json!("stakeholder")));
        client.get(&path(&joined)).await.expect(200);
        join(&client, &group, ask.clone()).await.refused(409, "already_exists");
        join(&w.anonymous(), &group, ask).await.refused(401, "unauthenticated");
    });
}

#[test]
fn nobody_joins_in_a_role_that_the_chair_gives() {
    world(async |w| {
        let group = group(&w, "open").await;
        for role in ["chair", "facilitator", "secretariat", "public"] {
            let ask = json!({"stakeholder_group": "CS", "role": role});
            let refused = join(&w.outsider().await, &group, ask).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/role");
        }
        let ask = json!({"stakeholder_group": "CS", "role": "observer"});
        join(&w.outsider().await, &group, ask).await.expect(201);
        let closed = w.group_with("closed", json!({"joining": "invitation"})).await;
        join(&w.outsider().await, &closed, json!({"stakeholder_group": "CS"}))
            .await
            .refused(422, "rule_refused");
        let hidden = w.group_with("hidden", json!({"joining": "open", "visibility": "members"})).await;
        join(&w.outsider().await, &hidden, json!({"stakeholder_group": "CS"}))
            .await
            .refused(404, "not_found");
    });
}

#[test]
fn a_request_is_granted_or_refused_with_a_reason() {
    world(async |w| {
        let group = group(&w, "request").await;
        let client = w.outsider().await;
        let ask = json!({"stakeholder_group": "CS", "statement": "I can help."});
        let asked = join(&client, &group, ask.clone()).await.expect(201);
        assert_eq!(asked["state"], "requested");
        join(&client, &group, ask.clone()).await.refused(409, "already_exists");
        client.get(&path(&asked)).await.refused(403, "forbidden");
        group.stakeholder().get(&path(&asked)).await.refused(404, "not_found");

        let state = format!("{}/state", path(&asked));
        let secretariat = group.seat("secretariat");
        secretariat.put(&state, 1, json!({"state": "left"})).await.refused(422, "missing_field");
        group.stakeholder().put(&state, 1, json!({"state": "active"})).await.refused(403, "forbidden");
        let refusal = json!({"state": "left", "reason": "Tell us who you are."});
        secretariat.put(&state, 1, refusal).await.expect(200);

        let again = join(&client, &group, ask).await.expect(201);
        assert_eq!(again["id"], asked["id"]);
        let seen = secretariat.get(&path(&again)).await.expect(200);
        assert_eq!(seen["statement"], "I can help.");
        secretariat.put(&state, revision(&again), json!({"state": "active"})).await.expect(200);
        let own = client.get(&path(&again)).await.expect(200);
        assert_eq!((&own["state"], &own["statement"]), (&json!("active"), &json!("I can help.")));
        assert_eq!(group.stakeholder().get(&path(&again)).await.expect(200)["statement"], Value::Null);
    });
}

#[test]
fn a_suspended_member_may_nothing_and_cannot_come_back_by_joining() {
    world(async |w| {
        let group = group(&w, "open").await;
        let gov1 = member(&group, "gov1").await;
        let state = format!("{}/state", path(&gov1));
        let suspension = json!({"state": "suspended", "reason": "Three insults."});
        let suspended = group.seat("secretariat").put(&state, revision(&gov1), suspension).await.expect(200);
        let list = format!("/groups/{}/members", group.id);
        group.stakeholder().get(&list).await.refused(403, "forbidden");
        join(group.stakeholder(), &group, json!({"stakeholder_group": "GOV"}))
            .await
            .refused(403, "forbidden");
        group.stakeholder().delete(&path(&gov1), revision(&suspended)).await.refused(403, "forbidden");
        let shown = group.chair().get(&format!("{list}?state=suspended")).await.expect(200);
        assert_eq!(shown["items"][0]["state_reason"], "Three insults.");
        group.seat("gov2").get(&format!("{list}?state=suspended")).await.refused(403, "forbidden");
        group
            .seat("secretariat")
            .put(&state, revision(&suspended), json!({"state": "active"}))
            .await
            .expect(200);
        group.stakeholder().get(&list).await.expect(200);
    });
}

#[test]
fn those_whom_the_chair_appointed_are_suspended_by_the_chair_alone() {
    world(async |w| {
        let group = group(&w, "open").await;
        let facilitator = member(&group, "facilitator").await;
        let state = format!("{}/state", path(&facilitator));
        let suspension = json!({"state": "suspended", "reason": "Asleep."});
        group.seat("secretariat").put(&state, 1, suspension.clone()).await.refused(403, "forbidden");
        group.chair().put(&state, 1, suspension.clone()).await.expect(200);
        let chair = member(&group, "chair").await;
        let own = format!("{}/state", path(&chair));
        group.chair().put(&own, revision(&chair), suspension).await.refused(422, "conflict_of_interest");
    });
}

#[test]
fn a_role_is_given_by_the_chair_and_takes_effect_at_once() {
    world(async |w| {
        let group = group(&w, "open").await;
        let gov1 = member(&group, "gov1").await;
        let invitations = format!("/groups/{}/invitations", group.id);
        group.stakeholder().get(&invitations).await.refused(403, "forbidden");
        let appoint = json!({"role": "secretariat"});
        group.stakeholder().patch(&path(&gov1), 1, appoint.clone()).await.refused(403, "forbidden");
        group.facilitator().patch(&path(&gov1), 1, appoint.clone()).await.refused(403, "forbidden");
        group.seat("secretariat").patch(&path(&gov1), 1, appoint.clone()).await.refused(403, "forbidden");
        group.chair().patch(&path(&gov1), 1, json!({"role": "public"})).await.refused(422, "invalid_field");
        group.chair().patch(&path(&gov1), 1, appoint).await.expect(200);
        group.stakeholder().get(&invitations).await.expect(200);
        group.chair().patch(&path(&gov1), 2, json!({"role": "stakeholder"})).await.expect(200);
        group.stakeholder().get(&invitations).await.refused(403, "forbidden");
    });
}

#[test]
fn a_group_keeps_a_chair() {
    world(async |w| {
        let group = group(&w, "open").await;
        let chair = member(&group, "chair").await;
        group.chair().delete(&path(&chair), 1).await.refused(422, "rule_refused");
        group.chair().patch(&path(&chair), 1, json!({"role": "observer"})).await.refused(422, "rule_refused");
        let gov1 = member(&group, "gov1").await;
        group.chair().patch(&path(&gov1), 1, json!({"role": "chair"})).await.expect(200);
        let left = group.chair().delete(&path(&chair), 1).await.expect(200);
        assert_eq!(left["state"], "left");
        group.chair().get(&format!("/groups/{}/members", group.id)).await.refused(403, "forbidden");
    });
}

#[test]
fn two_chairs_cannot_leave_at_once() {
    world(async |w| {
        let group = group(&w, "open").await;
        let (chair, gov1) = (member(&group, "chair").await, member(&group, "gov1").await);
        group.chair().patch(&path(&gov1), 1, json!({"role": "chair"})).await.expect(200);
        let (one, other) = (path(&chair), path(&gov1));
        let (first, second) =
            tokio::join!(group.chair().delete(&one, 1), group.stakeholder().delete(&other, 2));
        let gone = [&first, &second].iter().filter(|reply| reply.status == 200).count();
        assert_eq!(gone, 1);
    });
}

#[test]
fn a_member_says_who_they_are_and_keepers_say_whose_focal_point() {
    world(async |w| {
        let group = group(&w, "open").await;
        let gov1 = member(&group, "gov1").await;
        let own = json!({"stakeholder_group": "CS", "organisation": "Example Society", "region": "AFR"});
        let changed = group.stakeholder().patch(&path(&gov1), 1, own).await.expect(200);
        assert_eq!((&changed["stakeholder_group"], &changed["region"]), (&json!("CS"), &json!("AFR")));
        let cleared = group.stakeholder().patch(&path(&gov1), 2, json!({"region": null})).await.expect(200);
        assert_eq!((&cleared["organisation"], &cleared["region"]), (&json!("Example Society"), &Value::Null));
        let focal = json!({"focal_point_of": "NRIs"});
        group.stakeholder().patch(&path(&gov1), 3, focal.clone()).await.refused(403, "forbidden");
        group.seat("gov2").patch(&path(&gov1), 3, json!({"region": "EUR"})).await.refused(403, "forbidden");
        group.seat("secretariat").patch(&path(&gov1), 3, focal).await.expect(200);
        group
            .stakeholder()
            .patch(&path(&gov1), 3, json!({"region": "EUR"}))
            .await
            .refused(412, "revision_stale");
    });
}

#[test]
fn members_are_listed_by_role_group_and_state_for_members_alone() {
    world(async |w| {
        let group = group(&w, "open").await;
        let list = format!("/groups/{}/members", group.id);
        let count = async |query: &str| {
            let page = group.stakeholder().get(&format!("{list}{query}")).await.expect(200);
            page["items"].as_array().unwrap().len()
        };
        assert_eq!(count("?role=stakeholder").await, 8);
        assert_eq!(count("?stakeholder_group=GOV").await, 2);
        assert_eq!(count("?role=stakeholder&stakeholder_group=CS&state=active").await, 2);
        let page = group.stakeholder().get(&format!("{list}?limit=5")).await.expect(200);
        let next = page["next"].as_str().unwrap();
        let rest = group.stakeholder().get(&format!("{list}?limit=100&after={next}")).await.expect(200);
        assert_eq!(rest["items"].as_array().unwrap().len(), 7);
        w.outsider().await.get(&list).await.refused(403, "forbidden");
        w.anonymous().get(&list).await.refused(401, "unauthenticated");
        w.admin.get(&list).await.refused(403, "forbidden");
    });
}

#[test]
fn every_change_of_members_is_counted() {
    world(async |w| {
        let group = group(&w, "open").await;
        let id = assent::domain::ids::GroupId::from_uuid(group.id.parse().unwrap());
        let counted = async || {
            let read = w.app.db.read(move |tx| assent::store::groups::Group::get(tx, id));
            read.await.unwrap().members_revision
        };
        let before = counted().await;
        let joined = join(&w.outsider().await, &group, json!({"stakeholder_group": "CS"})).await.expect(201);
        assert_eq!(counted().await, before + 1);
        let state = format!("{}/state", path(&joined));
        let suspension = json!({"state": "suspended", "reason": "x"});
        group.chair().put(&state, 1, suspension).await.expect(200);
        assert_eq!(counted().await, before + 2);
        group.chair().patch(&path(&joined), 2, json!({"region": "EUR"})).await.expect(200);
        assert_eq!(counted().await, before + 3);
    });
}
