//! Open calls for a role: members volunteer until the deadline, the chair appoints one of them.

use serde_json::{Value, json};

use crate::support::{Client, Group, World, world};

fn wanted(w: &World, role: &str, days: i64) -> Value {
    json!({"role": role, "text": "A co-facilitator: two hours a week.", "closes_at": w.clock.now().plus_days(days)})
}

fn at(call: &Value) -> String {
    format!("/role-calls/{}", call["id"].as_str().unwrap())
}

async fn open(w: &World, group: &Group, role: &str, days: i64) -> Value {
    let path = format!("/groups/{}/role-calls", group.id);
    group.chair().post(&path, wanted(w, role, days)).await.expect(201)
}

async fn offer(client: &Client, call: &Value) -> Value {
    let offer = json!({"statement": "I have done it before."});
    client.post(&format!("{}/volunteers", at(call)), offer).await.expect(201)
}

async fn appoint(client: &Client, call: &Value, offer: &Value) -> crate::support::Reply {
    let chosen = json!({"volunteer_id": offer["id"], "reason": "Has the time."});
    client.post(&format!("{}/appointments", at(call)), chosen).await
}

async fn role_of(group: &Group, member: &Value) -> Value {
    group.chair().get(&format!("/members/{}", member.as_str().unwrap())).await.expect(200)["role"].clone()
}

#[test]
fn a_member_volunteers_and_is_appointed_once_the_deadline_has_passed() {
    world(async |w| {
        let group = w.group("wg").await;
        let call = open(&w, &group, "facilitator", 14).await;
        assert_eq!((&call["state"], &call["appointed_id"]), (&json!("open"), &Value::Null));
        let offers = [offer(group.seat("gov1"), &call).await, offer(group.seat("ps1"), &call).await];
        let listed = group.seat("observer").get(&format!("{}/volunteers", at(&call))).await.expect(200);
        assert_eq!(listed["items"], json!(offers));
        // Whoever may read the group sees the call, and not who volunteers.
        assert_eq!(w.anonymous().get(&at(&call)).await.expect(200), call);
        w.anonymous().get(&format!("{}/volunteers", at(&call))).await.refused(401, "unauthenticated");

        let early = appoint(group.chair(), &call, &offers[1]).await.refused(422, "rule_refused");
        assert_eq!(early["closes_at"], call["closes_at"]);
        w.pass_days(14);
        let late = group.seat("cs1").post(&format!("{}/volunteers", at(&call)), json!({})).await;
        assert_eq!(late.refused(409, "ended")["closes_at"], call["closes_at"]);
        appoint(group.seat("secretariat"), &call, &offers[1]).await.refused(403, "forbidden");
        let filled = appoint(group.chair(), &call, &offers[1]).await.expect(201);
        assert_eq!((&filled["state"], &filled["reason"]), (&json!("filled"), &json!("Has the time.")));
        assert_eq!(filled["appointed_id"], offers[1]["member_id"]);
        assert_eq!(role_of(&group, &offers[1]["member_id"]).await, "facilitator");
        assert_eq!(role_of(&group, &offers[0]["member_id"]).await, "stakeholder");

        appoint(group.chair(), &call, &offers[0]).await.refused(409, "ended");
        let offer = format!("/volunteers/{}", offers[0]["id"].as_str().unwrap());
        group.seat("gov1").delete(&offer, 1).await.refused(409, "ended");
    });
}

#[test]
fn a_role_has_one_open_call_at_a_time() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/role-calls", group.id);
        let call = open(&w, &group, "facilitator", 14).await;
        let second = group.seat("secretariat").post(&path, wanted(&w, "facilitator", 7)).await;
        second.refused(409, "already_exists");
        open(&w, &group, "secretariat", 7).await;
        let reason = json!({"reason": "Nobody has volunteered."});
        let closed = group.chair().post(&format!("{}/closures", at(&call)), reason.clone()).await.expect(201);
        assert_eq!((&closed["state"], &closed["reason"]), (&json!("closed"), &reason["reason"]));
        group.chair().post(&format!("{}/closures", at(&call)), reason).await.refused(409, "ended");
        let offer = group.seat("gov1").post(&format!("{}/volunteers", at(&call)), json!({})).await;
        offer.refused(409, "ended");
        open(&w, &group, "facilitator", 7).await;
        assert_eq!(group.chair().get(&path).await.expect(200)["items"].as_array().unwrap().len(), 3);
    });
}

#[test]
fn a_deadline_lies_ahead_and_is_only_put_off() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/role-calls", group.id);
        for (body, pointer) in [
            (wanted(&w, "facilitator", 0), "/closes_at"),
            (wanted(&w, "facilitator", 366), "/closes_at"),
            (wanted(&w, "stakeholder", 7), "/role"),
            (wanted(&w, "public", 7), "/role"),
        ] {
            let refused = group.chair().post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        group.facilitator().post(&path, wanted(&w, "facilitator", 7)).await.refused(403, "forbidden");
        let call = open(&w, &group, "facilitator", 7).await;
        let until = |days| json!({"closes_at": w.clock.now().plus_days(days)});
        let refused = group.chair().patch(&at(&call), 1, until(6)).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/closes_at");
        group.chair().patch(&at(&call), 7, until(9)).await.refused(412, "revision_stale");
        w.pass_days(8);
        // Nobody has volunteered, so there is more time.
        let later = group.chair().patch(&at(&call), 1, until(7)).await.expect(200);
        assert_eq!(later["revision"], 2);
        offer(group.seat("gov1"), &call).await;
    });
}

#[test]
fn an_offer_is_made_once_taken_back_by_its_maker_and_made_again() {
    world(async |w| {
        let group = w.group("wg").await;
        let call = open(&w, &group, "facilitator", 7).await;
        let gov = group.seat("gov1");
        let first = offer(gov, &call).await;
        let path = format!("/volunteers/{}", first["id"].as_str().unwrap());
        gov.post(&format!("{}/volunteers", at(&call)), json!({})).await.refused(409, "already_exists");
        group.chair().delete(&path, 1).await.refused(403, "forbidden");
        assert_eq!(gov.delete(&path, 1).await.expect(200)["state"], "withdrawn");
        gov.delete(&path, 2).await.refused(409, "ended");
        let again = offer(gov, &call).await;
        w.pass_days(7);
        let refused = appoint(group.chair(), &call, &first).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/volunteer_id");
        appoint(group.chair(), &call, &again).await.expect(201);
    });
}

#[test]
fn nobody_volunteers_for_a_role_that_they_have_or_cannot_have() {
    world(async |w| {
        let group = w.group("wg").await;
        let call = open(&w, &group, "facilitator", 7).await;
        let volunteers = format!("{}/volunteers", at(&call));
        group.facilitator().post(&volunteers, json!({})).await.refused(422, "rule_refused");
        w.outsider().await.post(&volunteers, json!({})).await.refused(403, "forbidden");
        let chair = group.chair();
        let robot = json!({"name": "Minutes", "role": "observer"});
        let made = chair.post(&format!("/groups/{}/service-accounts", group.id), robot).await.expect(201);
        let token = json!({"name": "Minutes", "scopes": ["read", "contribute"]});
        let tokens = format!("/service-accounts/{}/tokens", made["id"].as_str().unwrap());
        let token = chair.post(&tokens, token).await.expect(201);
        let robot =
            w.bearer(&token["secret"]).post(&volunteers, json!({})).await.refused(422, "rule_refused");
        assert!(robot["detail"].as_str().unwrap().contains("for people"), "{robot}");
    });
}

#[test]
fn nobody_appoints_themselves_or_who_is_no_active_member_any_more() {
    world(async |w| {
        let group = w.group("wg").await;
        let call = open(&w, &group, "facilitator", 7).await;
        let own = offer(group.chair(), &call).await;
        let suspended = offer(group.seat("gov1"), &call).await;
        w.pass_days(7);
        appoint(group.chair(), &call, &own).await.refused(422, "conflict_of_interest");
        let member = format!("/members/{}", suspended["member_id"].as_str().unwrap());
        let decision = json!({"state": "suspended", "reason": "Three insults after two warnings."});
        group.chair().put(&format!("{member}/state"), 1, decision).await.expect(200);
        let refused = appoint(group.chair(), &call, &suspended).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/volunteer_id");
        // An offer on another call is none on this one.
        let other = open(&w, &group, "secretariat", 7).await;
        let elsewhere = offer(group.seat("ps1"), &other).await;
        appoint(group.chair(), &call, &elsewhere).await.refused(422, "invalid_field");
        assert_eq!(group.chair().get(&at(&call)).await.expect(200)["state"], "open");
    });
}

#[test]
fn what_one_said_when_volunteering_goes_with_the_account() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "open"})).await;
        let client = w.signed_in("anna@example.org").await;
        let join = json!({"stakeholder_group": "CS"});
        client.post(&format!("/groups/{}/members", group.id), join).await.expect(201);
        let call = open(&w, &group, "facilitator", 7).await;
        let made = offer(&client, &call).await;
        let data = client.get("/account/data").await.expect(200);
        let told =
            data["contributions"].as_array().unwrap().iter().find(|c| c["kind"] == "volunteer").unwrap();
        assert_eq!((&told["id"], &told["fields"]["statement"]), (&made["id"], &made["statement"]));
        let zeroed = |salts: Vec<Vec<u8>>| {
            salts.iter().flat_map(|s| s.chunks(32)).filter(|salt| salt.iter().all(|b| *b == 0)).count()
        };
        let before = zeroed(w.all_salts().await);
        client.delete("/account", 2).await.expect(200);
        let left = group.chair().get(&format!("{}/volunteers", at(&call))).await.expect(200);
        assert_eq!(left["items"][0]["statement"], Value::Null);
        // The statement, the address and the name, and of both revisions the language and the time zone.
        assert!(zeroed(w.all_salts().await) > before + 2 + 4);
    });
}
