//! Invitations: made one by one or from a list, redeemed once.

use serde_json::{Value, json};

use crate::support::{Group, PASSWORD, World, world};

const EMAIL: &str = "anna@example.org";

async fn invite(group: &Group, body: Value) -> crate::support::Reply {
    group.seat("secretariat").post(&format!("/groups/{}/invitations", group.id), body).await
}

fn stakeholder(email: &str) -> Value {
    json!({"email": email, "role": "stakeholder", "stakeholder_group": "CS", "organisation": "Example Society"})
}

async fn redeem(w: &World, code: &Value) -> crate::support::Reply {
    let body = json!({"code": code, "name": "Anna", "password": PASSWORD});
    w.anonymous().post("/invitations/redemptions", body).await
}

#[test]
fn an_invitation_makes_a_member_with_a_new_account_once() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members", "joining": "invitation"})).await;
        let made = invite(&group, stakeholder(EMAIL)).await.expect(201);
        invite(&group, stakeholder(EMAIL)).await.refused(409, "already_exists");
        let without = json!({"code": made["code"]});
        w.anonymous().post("/invitations/redemptions", without).await.refused(422, "missing_field");
        let member = redeem(&w, &made["code"]).await.expect(201);
        assert_eq!(
            (&member["role"], &member["organisation"]),
            (&json!("stakeholder"), &json!("Example Society"))
        );
        redeem(&w, &made["code"]).await.refused(422, "invalid_field");
        let session = w.sign_in(EMAIL).await;
        w.bearer(&session["access_token"]).get(&format!("/groups/{}", group.id)).await.expect(200);
        let shown = format!("/invitations/{}", made["id"].as_str().unwrap());
        let shown = group.chair().get(&shown).await.expect(200);
        assert_eq!((&shown["state"], &shown["email"]), (&json!("redeemed"), &Value::Null));
        assert!(shown.get("code").is_none());
    });
}

#[test]
fn who_is_signed_in_redeems_for_themselves() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "invitation"})).await;
        let client = w.signed_in(EMAIL).await;
        let made = invite(&group, stakeholder("somebody@example.org")).await.expect(201);
        let code = json!({"code": made["code"]});
        let member = client.post("/invitations/redemptions", code.clone()).await.expect(201);
        assert_eq!(member["account_id"], client.get("/account").await.expect(200)["id"]);
        client.post("/invitations/redemptions", code).await.refused(422, "invalid_field");
        let second = invite(&group, stakeholder("other@example.org")).await.expect(201);
        let code = json!({"code": second["code"]});
        client.post("/invitations/redemptions", code).await.refused(409, "already_exists");
    });
}

#[test]
fn an_address_that_has_an_account_signs_in_to_redeem() {
    world(async |w| {
        let group = w.group("wg").await;
        w.person(EMAIL).await;
        let made = invite(&group, stakeholder(EMAIL)).await.expect(201);
        redeem(&w, &made["code"]).await.refused(422, "rule_refused");
        let session = w.sign_in(EMAIL).await;
        let client = w.bearer(&session["access_token"]);
        client.post("/invitations/redemptions", json!({"code": made["code"]})).await.expect(201);
    });
}

#[test]
fn invitations_expire_and_can_be_taken_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let revoked = invite(&group, stakeholder("bo@example.org")).await.expect(201);
        let path = format!("/invitations/{}", revoked["id"].as_str().unwrap());
        group.stakeholder().delete(&path, 1).await.refused(403, "forbidden");
        group.chair().delete(&path, 1).await.expect(200);
        group.chair().delete(&path, 2).await.refused(409, "ended");
        redeem(&w, &revoked["code"]).await.refused(422, "invalid_field");
        let late = invite(&group, stakeholder(EMAIL)).await.expect(201);
        w.pass_days(14);
        redeem(&w, &late["code"]).await.refused(422, "invalid_field");
        invite(&group, stakeholder(EMAIL)).await.expect(201);
        let open = format!("/groups/{}/invitations?state=revoked", group.id);
        assert_eq!(group.chair().get(&open).await.expect(200)["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn only_the_chair_invites_to_the_roles_that_the_chair_gives() {
    world(async |w| {
        let group = w.group("wg").await;
        let facilitator = json!({"email": EMAIL, "role": "facilitator", "stakeholder_group": "TC"});
        invite(&group, facilitator.clone()).await.refused(403, "forbidden");
        let path = format!("/groups/{}/invitations", group.id);
        group.chair().post(&path, facilitator).await.expect(201);
        group.facilitator().post(&path, stakeholder("x@example.org")).await.refused(403, "forbidden");
        w.outsider().await.post(&path, stakeholder("x@example.org")).await.refused(403, "forbidden");
    });
}

#[test]
fn a_suspended_member_is_not_invited_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let list = group
            .chair()
            .get(&format!("/groups/{}/members?stakeholder_group=GOV", group.id))
            .await
            .expect(200);
        let gov1 = list["items"].as_array().unwrap().iter().find(|m| m["name"] == "gov1@wg.example").unwrap();
        let state = format!("/members/{}/state", gov1["id"].as_str().unwrap());
        group.chair().put(&state, 1, json!({"state": "suspended", "reason": "x"})).await.expect(200);
        let made = invite(&group, stakeholder("gov1@wg.example")).await.expect(201);
        let code = json!({"code": made["code"]});
        group.stakeholder().post("/invitations/redemptions", code).await.refused(403, "forbidden");
    });
}

#[test]
fn a_list_is_taken_whole_or_not_at_all() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/invitations/import", group.id);
        let header = "email,name,role,stakeholder_group,organisation\n";
        let bad = format!("{header}anna@example.org,Anna,stakeholder,CS,\nnobody,,king,CS,\n");
        let refused = group.chair().post(&path, json!({"csv": bad})).await.refused(422, "invalid_field");
        let told: Vec<&str> =
            refused["errors"].as_array().unwrap().iter().map(|e| e["detail"].as_str().unwrap()).collect();
        assert!(
            told[0].starts_with("line 3, column `email`") && told[1].starts_with("line 3, column `role`")
        );
        let invitations = format!("/groups/{}/invitations", group.id);
        assert_eq!(group.chair().get(&invitations).await.expect(200)["items"], json!([]));

        let rows: String =
            (0..500).map(|n| format!("a{n}@example.org,A {n},observer,CS,\"Example, Society\"\n")).collect();
        let csv = json!({"csv": format!("{header}{rows}")});
        let made = group.seat("secretariat").post(&path, csv.clone()).await.expect(201);
        assert_eq!(made["items"].as_array().unwrap().len(), 500);
        group.seat("secretariat").post(&path, csv).await.refused(422, "invalid_field");
        let code = &made["items"][499]["code"];
        let body = json!({"code": code, "password": PASSWORD});
        let member = w.anonymous().post("/invitations/redemptions", body).await.expect(201);
        assert_eq!((&member["name"], &member["organisation"]), (&json!("A 499"), &json!("Example, Society")));
    });
}
