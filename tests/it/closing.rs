//! Closing an account, and everything that the service holds about somebody.

use serde_json::{Value, json};

use crate::support::{PASSWORD, world};

const EMAIL: &str = "anna@example.org";

/// How many salts were overwritten.
fn blanks(salts: &[Vec<u8>]) -> usize {
    salts.iter().flat_map(|s| s.chunks(32)).filter(|salt| salt.iter().all(|b| *b == 0)).count()
}

#[test]
fn a_closed_account_leaves_its_texts_and_nothing_personal() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "open"})).await;
        let client = w.signed_in(EMAIL).await;
        client.patch("/account", 2, json!({"name": "Anna Lindqvist"})).await.expect(200);
        let join =
            json!({"stakeholder_group": "CS", "organisation": "Example Society", "statement": "I can help."});
        let member = client.post(&format!("/groups/{}/members", group.id), join).await.expect(201);
        let token = client.post("/tokens", json!({"name": "t", "scopes": ["read"]})).await.expect(201);

        w.bearer(&token["secret"]).delete("/account", 3).await.refused(403, "insufficient_scope");
        client.delete("/account", 2).await.refused(412, "revision_stale");
        let closed = client.delete("/account", 3).await.expect(200);
        assert_eq!((&closed["state"], &closed["email"]), (&json!("closed"), &Value::Null));

        client.get("/account").await.refused(401, "invalid_token");
        w.bearer(&token["secret"]).get("/account").await.refused(401, "invalid_token");
        let attempt = json!({"email": EMAIL, "password": PASSWORD});
        w.anonymous().post("/sessions", attempt).await.refused(401, "sign_in_failed");
        let left =
            group.chair().get(&format!("/members/{}", member["id"].as_str().unwrap())).await.expect(200);
        assert_eq!((&left["name"], &left["state"]), (&json!("Former member"), &json!("left")));
        assert_eq!((&left["organisation"], &left["statement"]), (&Value::Null, &Value::Null));
        // The address is free again.
        w.person(EMAIL).await;
    });
}

#[test]
fn a_closed_account_leaves_no_name_of_a_token_and_no_invitation_to_its_address() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/invitations", group.id);
        let invite =
            json!({"email": EMAIL, "role": "observer", "stakeholder_group": "CS", "name": "Anna Lindqvist"});
        let invited = group.chair().post(&path, invite).await.expect(201);
        let client = w.signed_in(EMAIL).await;
        client.post("/tokens", json!({"name": "Annas wiki", "scopes": ["read"]})).await.expect(201);
        let before = w.all_salts().await;
        client.delete("/account", 2).await.expect(200);
        let left =
            group.chair().get(&format!("/invitations/{}", invited["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(
            (&left["state"], &left["email"], &left["name"]),
            (&json!("revoked"), &Value::Null, &Value::Null)
        );
        w.anonymous()
            .post(
                "/invitations/redemptions",
                json!({"code": invited["code"], "name": "Eve", "password": PASSWORD}),
            )
            .await
            .refused(422, "invalid_field");
        // Account: two addresses and names, language and time zone; invitation: address and name; token: its name.
        assert!(blanks(&w.all_salts().await) > blanks(&before) + 2 + 1);
    });
}

#[test]
fn the_digests_of_what_was_erased_cannot_be_guessed_at() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "open"})).await;
        let client = w.signed_in(EMAIL).await;
        let join = json!({"stakeholder_group": "CS", "organisation": "Example Society"});
        client.post(&format!("/groups/{}/members", group.id), join).await.expect(201);
        assert_eq!(blanks(&w.all_salts().await), 0);
        client.delete("/account", 2).await.expect(200);
        // Address and name of three revisions but the last address, the organisation when joining, and of each
        // revision the language and the time zone.
        assert_eq!(blanks(&w.all_salts().await), 2 + 2 + 1 + 1 + 2 * 3);
    });
}

#[test]
fn the_last_chair_and_the_last_administrator_stay() {
    world(async |w| {
        w.admin.delete("/account", 1).await.refused(422, "rule_refused");
        let account = w.person(EMAIL).await;
        let charter = json!({"mandate": "m", "expected_groups": ["CS"]});
        let group = json!({
            "slug": "wg", "name": "WG", "visibility": "public", "joining": "open", "cycle": "2018",
            "charter": charter, "chair_account_id": account["id"], "chair_stakeholder_group": "CS",
        });
        w.admin.post("/groups", group).await.expect(201);
        let client = w.bearer(&w.sign_in(EMAIL).await["access_token"]);
        client.delete("/account", 2).await.refused(422, "rule_refused");
    });
}

#[test]
fn one_downloads_everything_about_oneself() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "open"})).await;
        let client = w.signed_in(EMAIL).await;
        let join = json!({"stakeholder_group": "CS", "statement": "I can help."});
        client.post(&format!("/groups/{}/members", group.id), join).await.expect(201);
        client.post("/tokens", json!({"name": "Wiki", "scopes": ["read"]})).await.expect(201);
        let proposal = json!({"title": "Norms", "summary": "Endorse the call."});
        client.post(&format!("/groups/{}/proposals", group.id), proposal).await.expect(201);

        let data = client.get("/account/data").await.expect(200);
        assert_eq!(data["account"]["email"], EMAIL);
        assert_eq!(data["memberships"][0]["statement"], "I can help.");
        assert_eq!(data["tokens"][0]["name"], "Wiki");
        assert_eq!(data["sessions"].as_array().unwrap().len(), 1);
        assert_eq!(data["contributions"][0]["kind"], "proposal");
        assert_eq!(data["contributions"][0]["fields"]["title"], "Norms");
        let text = data.to_string();
        assert!(!text.contains("assent_") && !text.contains("argon2"));
        let others = w.outsider().await.get("/account/data").await.expect(200);
        assert_eq!(others["contributions"], json!([]));
        w.anonymous().get("/account/data").await.refused(401, "unauthenticated");
    });
}
