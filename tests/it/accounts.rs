//! Accounts: made, claimed, suspended; the first administrator.

use assent::service::{accounts, first_admin};
use serde_json::{Value, json};

use crate::support::{PASSWORD, world};

const EMAIL: &str = "anna@example.org";

fn path_of(account: &Value) -> String {
    format!("/accounts/{}", account["id"].as_str().unwrap())
}

#[test]
fn an_account_is_made_by_an_administrator_and_claimed_by_its_owner() {
    world(async |w| {
        let new = json!({"email": "Anna@Example.org", "name": "Anna", "language": "fr", "time_zone": "Europe/Paris"});
        let made = w.admin.post("/accounts", new.clone()).await.expect(201);
        assert_eq!((&made["state"], &made["email"]), (&json!("unclaimed"), &json!(EMAIL)));
        w.admin.post("/accounts", new).await.refused(422, "invalid_field");
        let claim =
            |code: &Value, password: &str| json!({"code": code, "password": password, "name": "Anna L."});
        w.anonymous()
            .post("/claims", claim(&made["claim_code"], "anna anna anna a"))
            .await
            .refused(422, "invalid_field");
        let typed = made["claim_code"].as_str().unwrap().replace('-', " ").to_uppercase();
        let claimed = w.anonymous().post("/claims", claim(&json!(typed), PASSWORD)).await.expect(201);
        assert_eq!((&claimed["state"], &claimed["name"]), (&json!("active"), &json!("Anna L.")));
        w.anonymous()
            .post("/claims", claim(&made["claim_code"], PASSWORD))
            .await
            .refused(422, "invalid_field");
        w.sign_in(EMAIL).await;
        let read = w.admin.get(&path_of(&made)).await.expect(200);
        assert_eq!(read["language"], "fr");
        assert!(read.get("claim_code").is_none());
    });
}

#[test]
fn a_code_expires_and_is_replaced_by_the_next() {
    world(async |w| {
        let new = json!({"email": EMAIL, "name": "Anna"});
        let made = w.admin.post("/accounts", new).await.expect(201);
        let again = w.admin.post(&format!("{}/claim-codes", path_of(&made)), json!({})).await.expect(201);
        let claim = |code: &Value| json!({"code": code, "password": PASSWORD});
        w.anonymous().post("/claims", claim(&made["claim_code"])).await.refused(422, "invalid_field");
        w.pass_days(7);
        w.anonymous().post("/claims", claim(&again["claim_code"])).await.refused(422, "invalid_field");
    });
}

#[test]
fn no_administrator_takes_over_an_account_that_somebody_has() {
    world(async |w| {
        let account = w.person(EMAIL).await;
        let path = format!("{}/claim-codes", path_of(&account));
        w.admin.post(&path, json!({})).await.refused(422, "rule_refused");
    });
}

#[test]
fn the_operator_lets_an_owner_set_another_password_and_what_was_signed_in_ends() {
    world(async |w| {
        w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let code = w
            .app
            .db
            .write(|tx| {
                tx.actor = assent::domain::access::Actor::System;
                let account = accounts::by_address(tx, &EMAIL.parse_email())?;
                accounts::issue_claim(tx, account.id)
            })
            .await
            .unwrap()
            .claim_code;
        let claim = json!({"code": code, "password": "seven swans were a-swimming by"});
        w.anonymous().post("/claims", claim).await.expect(201);
        w.bearer(&session["access_token"]).get("/account").await.refused(401, "invalid_token");
    });
}

trait ParseEmail {
    fn parse_email(&self) -> assent::domain::text::Email;
}
impl ParseEmail for str {
    fn parse_email(&self) -> assent::domain::text::Email {
        assent::domain::text::Email::parse(self).unwrap()
    }
}

#[test]
fn a_suspended_account_ends_at_once_and_can_be_taken_up_again() {
    world(async |w| {
        let account = w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let client = w.bearer(&session["access_token"]);
        let token = client.post("/tokens", json!({"name": "bot", "scopes": ["read"]})).await.expect(201);
        let bot = w.bearer(&token["secret"]);
        bot.get("/account").await.expect(200);

        let path = path_of(&account);
        let changed = w.admin.patch(&path, 2, json!({"state": "suspended"})).await.expect(200);
        client.get("/account").await.refused(401, "invalid_token");
        bot.get("/account").await.refused(401, "invalid_token");
        let dead = json!({"refresh_token": session["refresh_token"]});
        w.anonymous().post("/sessions/refresh", dead.clone()).await.refused(401, "invalid_token");

        let revision = changed["revision"].as_i64().unwrap();
        let active = w.admin.patch(&path, revision, json!({"state": "active"})).await.expect(200);
        assert_eq!(active["state"], "active");
        client.get("/account").await.refused(401, "invalid_token");
        w.anonymous().post("/sessions/refresh", dead).await.refused(401, "invalid_token");
        w.sign_in(EMAIL).await;
    });
}

#[test]
fn somebody_always_administers_the_instance() {
    world(async |w| {
        let me = w.admin.get("/account").await.expect(200);
        let path = path_of(&me);
        w.admin.patch(&path, 1, json!({"is_admin": false})).await.refused(422, "rule_refused");
        w.admin.patch(&path, 1, json!({"state": "suspended"})).await.refused(422, "rule_refused");
        let other = w.person(EMAIL).await;
        w.admin.patch(&path_of(&other), 2, json!({"is_admin": true})).await.expect(200);
        w.admin.patch(&path, 1, json!({"is_admin": false})).await.expect(200);
        w.admin.get("/accounts").await.refused(403, "forbidden");
    });
}

#[test]
fn accounts_are_for_administrators_who_signed_in() {
    world(async |w| {
        let anna = w.signed_in(EMAIL).await;
        for client in [&anna, &w.outsider().await] {
            client.get("/accounts").await.refused(403, "forbidden");
            client.post("/accounts", json!({"email": "x@y.z", "name": "X"})).await.refused(403, "forbidden");
        }
        w.anonymous().get("/accounts").await.refused(401, "unauthenticated");
        let token = w.admin.post("/tokens", json!({"name": "t", "scopes": ["administer"]})).await.expect(201);
        w.bearer(&token["secret"]).get("/accounts").await.refused(403, "forbidden");
        let listed = w.admin.get("/accounts?state=active&limit=2").await.expect(200);
        assert_eq!(listed["items"].as_array().unwrap().len(), 2);
        assert!(listed["next"].is_string());
    });
}

#[test]
fn one_changes_ones_own_name_language_and_time_zone() {
    world(async |w| {
        let client = w.signed_in(EMAIL).await;
        let change = json!({"name": "Anna Lindqvist", "language": "zh-Hans", "time_zone": "Asia/Shanghai"});
        let changed = client.patch("/account", 2, change).await.expect(200);
        assert_eq!(changed["name"], "Anna Lindqvist");
        client.patch("/account", 2, json!({"name": "A"})).await.refused(412, "revision_stale");
        client.patch("/account", 3, json!({"is_admin": true})).await.refused(422, "unknown_field");
        client.patch("/account", 3, json!({"time_zone": "../etc"})).await.refused(422, "invalid_field");
    });
}

#[test]
fn the_first_administrator_is_made_once_by_code() {
    world(async |w| {
        // The world has an administrator already, so it offers nothing.
        assert!(w.app.db.write(first_admin::offer).await.unwrap().is_none());
    });
}

#[test]
fn without_an_administrator_each_start_offers_a_fresh_code_for_a_day() {
    crate::support::empty_world(async |w| {
        let offer = || w.app.db.write(first_admin::offer);
        let (old, fresh) = (offer().await.unwrap().unwrap(), offer().await.unwrap().unwrap());
        let claim = |code: &str| json!({"code": code, "password": PASSWORD, "name": "Ada", "email": EMAIL});
        w.anonymous().post("/claims", claim(&old.code)).await.refused(422, "invalid_field");
        // Somebody who administers nothing does not end it.
        let plain = json!({"email": "zoe@example.org", "name": "Zoe"});
        let plain = serde_json::from_value(plain).unwrap();
        let create = move |tx: &mut assent::service::Tx<'_>| {
            tx.actor = assent::domain::access::Actor::System;
            accounts::create(tx, &plain)
        };
        w.app.db.write(create).await.unwrap();
        let without_name = json!({"code": fresh.code, "password": PASSWORD});
        w.anonymous().post("/claims", without_name).await.refused(422, "missing_field");
        let admin = w.anonymous().post("/claims", claim(&fresh.code)).await.expect(201);
        assert_eq!((&admin["is_admin"], &admin["state"]), (&json!(true), &json!("active")));
        w.anonymous().post("/claims", claim(&fresh.code)).await.refused(422, "invalid_field");
        let session = w.sign_in(EMAIL).await;
        w.bearer(&session["access_token"]).get("/accounts").await.expect(200);
        assert!(offer().await.unwrap().is_none());
    });
}
