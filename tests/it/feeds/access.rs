//! Who reads a feed, and what a feed token opens: its one feed, for as long as its member may read it.

use serde_json::{Value, json};

use super::{Token, deadlines, fetch, outputs, published, refused};
use crate::support::raw::{self, Val};
use crate::support::{Client, PASSWORD, World, world};

/// Whether an entry of the record that a caller reads says that this was done.
async fn recorded(w: &World, client: &Client, action: &str) -> usize {
    w.settle().await;
    let all = client.get("/record?after=0&limit=100").await.expect(200);
    all["items"].as_array().unwrap().iter().filter(|entry| entry["action"] == action).count()
}

#[test]
fn the_feeds_of_a_group_for_members_are_opened_by_a_token_of_a_member() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        published(&w, &group, "For us", "S").await;
        for stranger in [w.anonymous(), w.outsider().await] {
            stranger.get(&outputs(&group)).await.refused(404, "not_found");
            stranger.get(&deadlines(&group)).await.refused(404, "not_found");
        }
        assert!(fetch(group.seat("observer"), &outputs(&group)).await.text().contains("For us"));
        let token = Token::of(group.seat("observer"), &group, "outputs").await;
        let fed = token.fetch(&w).await;
        assert_eq!(fed.headers["cache-control"], "private, no-cache");
        assert_eq!(fed.headers["referrer-policy"], "no-referrer");
        let feed = fed.text();
        assert!(feed.contains("For us") && !feed.contains(token.secret()), "{feed}");
        // Who passes the feed on passes on where it is, and no key.
        assert!(feed.contains(&format!("http://assent.test/api/v1{}\"", outputs(&group))), "{feed}");
        let days = Token::of(group.stakeholder(), &group, "deadlines").await;
        assert!(days.fetch(&w).await.text().starts_with("BEGIN:VCALENDAR\r\n"));
        // Whoever comes with it and a session of their own is given what the token opens.
        assert!(fetch(&w.outsider().await, &token.path).await.text().contains("For us"));
    });
}

#[test]
fn a_feed_token_opens_its_one_feed_and_nothing_else() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let other = w.group_with("other", json!({"visibility": "members"})).await;
        let open = w.group("open").await;
        let token = Token::of(group.chair(), &group, "outputs").await;
        let unknown = format!("{}?feed_token=assent_feed_{}", outputs(&group), "0".repeat(64));
        let nowhere = format!("/groups/{}/outputs.atom?feed_token={}", uuid::Uuid::now_v7(), token.secret());
        let told = refused(&w, &unknown).await;
        let with = |path: String| format!("{path}?feed_token={}", token.secret());
        for path in [
            with(deadlines(&group)),
            with(outputs(&other)),
            with(outputs(&open)),
            with(deadlines(&open)),
            nowhere,
        ] {
            assert_eq!(refused(&w, &path).await, told, "{path}");
        }
        // Nor is it a credential.
        let bearer = Client::new(&w.url, Some(token.secret().to_owned()));
        bearer.get(&outputs(&group)).await.refused(401, "invalid_token");
        bearer.get("/account").await.refused(401, "invalid_token");
        let group_at = format!("/groups/{}", group.id);
        for path in
            [&group_at, "/outputs", "/record", "/feed-tokens", "/tokens", &format!("{group_at}/export")]
        {
            let reply = w.anonymous().get(&format!("{path}?feed_token={}", token.secret())).await;
            let (status, code) = (reply.status.as_u16(), reply.body["code"].as_str().unwrap().to_owned());
            let is_refused = [(401, "unauthenticated"), (422, "unknown_field"), (404, "not_found")];
            assert!(is_refused.contains(&(status, code.as_str())), "{path}: {}", reply.body);
        }
        // And another kind of secret opens no feed.
        for secret in [group.chair().token.clone().unwrap(), w.token_of(group.chair(), &["read"]).await] {
            assert_eq!(refused(&w, &format!("{}?feed_token={secret}", outputs(&group))).await, told);
        }
        for (odd, code) in [("", "invalid_field"), (&*"x".repeat(201), "invalid_field")] {
            let odd = w.anonymous().get(&format!("{}?feed_token={odd}", outputs(&group))).await;
            odd.refused(422, code);
        }
        token.fetch(&w).await.text();
    });
}

#[test]
fn a_revoked_or_expired_token_looks_like_one_that_never_was() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let token = Token::of(group.chair(), &group, "outputs").await;
        let until = w.clock.now().plus_days(2).to_string();
        let short =
            Token::until(group.chair(), &group, json!({"kind": "outputs", "expires_at": until})).await;
        let told = refused(&w, &format!("{}?feed_token=assent_feed_0", outputs(&group))).await;
        token.fetch(&w).await.text();
        let revoked = group.chair().delete(&token.at(), 1).await.expect(200);
        assert_eq!((&revoked["revoked_at"], &revoked["revision"]), (&json!(w.clock.now()), &json!(2)));
        assert_eq!(refused(&w, &token.path).await, told);
        group.chair().delete(&token.at(), 2).await.refused(409, "ended");
        short.fetch(&w).await.text();
        w.pass_days(2);
        assert_eq!(refused(&w, &short.path).await, told);
        let past = json!({"kind": "outputs", "expires_at": until});
        let tokens = format!("/groups/{}/feed-tokens", group.id);
        group.chair().post(&tokens, past).await.refused(422, "invalid_field");
        // Public or not: what does not hold is not there.
        let open = w.group("open").await;
        fetch(&w.anonymous(), &outputs(&open)).await.text();
        refused(&w, &format!("{}?feed_token={}", outputs(&open), token.secret())).await;
    });
}

#[test]
fn a_token_ends_with_the_membership_and_rests_while_it_is_suspended() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let (member, client) =
            w.seat("wg", &group.id, "late", assent::domain::access::Role::Stakeholder, "CS").await;
        let (token, other) =
            (Token::of(&client, &group, "outputs").await, Token::of(group.chair(), &group, "outputs").await);
        let state = format!("/members/{member}/state");
        let suspended = json!({"state": "suspended", "reason": "Insults."});
        let revision =
            async || group.chair().get(&format!("/members/{member}")).await.expect(200)["revision"].as_i64();
        group.chair().put(&state, revision().await.unwrap(), suspended).await.expect(200);
        refused(&w, &token.path).await;
        group.chair().put(&state, revision().await.unwrap(), json!({"state": "active"})).await.expect(200);
        token.fetch(&w).await.text();
        client.delete(&format!("/members/{member}"), revision().await.unwrap()).await.expect(200);
        refused(&w, &token.path).await;
        assert_eq!(client.get(&token.at()).await.expect(200)["revoked_at"], json!(w.clock.now()));
        assert_eq!(recorded(&w, &client, "feed_token.revoked").await, 1);
        other.fetch(&w).await.text();
    });
}

#[test]
fn who_is_removed_loses_the_tokens_for_good() {
    world(async |w| {
        let group = w.group("wg").await;
        let (member, client) =
            w.seat("wg", &group.id, "late", assent::domain::access::Role::Stakeholder, "CS").await;
        let token = Token::of(&client, &group, "deadlines").await;
        let path = format!("/members/{member}");
        let first = group.chair().get(&path).await.expect(200)["revision"].as_i64().unwrap();
        for (revision, state) in (first..).zip(["suspended", "left"]) {
            let removal = json!({"state": state, "reason": "Three insults."});
            group.chair().put(&format!("{path}/state"), revision, removal).await.expect(200);
        }
        refused(&w, &token.path).await;
        assert_ne!(client.get(&token.at()).await.expect(200)["revoked_at"], Value::Null);
        // What is recorded of it is the account's own to read.
        assert_eq!(recorded(&w, &client, "feed_token.revoked").await, 1);
        assert_eq!(recorded(&w, group.seat("ps1"), "feed_token.revoked").await, 0);
        assert_eq!(recorded(&w, group.seat("ps1"), "feed_token.issued").await, 0);
    });
}

#[test]
fn tokens_end_with_the_account_rest_while_it_is_suspended_and_outlive_a_new_password() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "open"})).await;
        let client = w.signed_in("anna@example.org").await;
        let account = client.get("/account").await.expect(200)["id"].as_str().unwrap().to_owned();
        let join = json!({"stakeholder_group": "CS"});
        client.post(&format!("/groups/{}/members", group.id), join).await.expect(201);
        let token = Token::of(&client, &group, "outputs").await;
        let password =
            json!({"current_password": PASSWORD, "new_password": "seven swans were a-swimming by"});
        client.post("/account/password", password).await;
        token.fetch(&w).await.text();
        let at = format!("/accounts/{account}");
        let change = async |state: &str| {
            let admin = w.admin_again().await;
            let revision = admin.get(&at).await.expect(200)["revision"].as_i64().unwrap();
            admin.patch(&at, revision, json!({"state": state})).await.expect(200);
        };
        change("suspended").await;
        refused(&w, &token.path).await;
        change("active").await;
        token.fetch(&w).await.text();
        let again = w.session_of(assent::domain::ids::Id::from_uuid(account.parse().unwrap())).await;
        let own = again.get("/account/data").await.expect(200);
        assert_eq!(own["feed_tokens"][0]["id"], token.told["id"], "{own}");
        assert!(!own.to_string().contains(token.secret()));
        let revision = again.get("/account").await.expect(200)["revision"].as_i64().unwrap();
        again.delete("/account", revision).await.expect(200);
        refused(&w, &token.path).await;
        let id = Val::Id(token.told["id"].as_str().unwrap()).sql();
        let revoked =
            format!("UPDATE feed_tokens SET kind = kind WHERE id = {id} AND revoked_at IS NOT NULL");
        assert_eq!(raw::execute(&w.app.config.database, &revoked), Ok(1), "it is revoked, not only useless");
    });
}

#[test]
fn a_token_is_listed_with_the_day_of_its_last_use_and_its_secret_is_kept_nowhere() {
    world(async |w| {
        let group = w.group("wg").await;
        let token = Token::of(group.chair(), &group, "deadlines").await;
        let told = group.chair().get(&token.at()).await;
        assert_eq!(told.headers["etag"], "\"1\"");
        assert_eq!(told.body["last_used_on"], Value::Null);
        token.fetch(&w).await.text();
        w.pass_days(3);
        token.fetch(&w).await.text();
        token.fetch(&w).await.text();
        let list = group.chair().get("/feed-tokens").await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
        let one = &list["items"][0];
        assert_eq!((&one["last_used_on"], &one["kind"]), (&json!("2018-06-17"), &json!("deadlines")));
        assert_eq!(one["group_id"], json!(group.id));
        assert!(one.get("address").is_none() && !list.to_string().contains(token.secret()), "{list}");
        assert_eq!(&group.chair().get(&token.at()).await.expect(200), one);
        group.stakeholder().get(&token.at()).await.refused(404, "not_found");
        group.stakeholder().delete(&token.at(), 1).await.refused(404, "not_found");
        assert_eq!(recorded(&w, group.chair(), "feed_token.issued").await, 1);
        let rows = raw::texts(&w.app.config.database, "SELECT kind AS value FROM feed_tokens");
        assert_eq!(rows, ["deadlines"]);
    });
}

#[test]
fn a_token_makes_no_feed_token_that_opens_more_or_lasts_longer_than_itself() {
    world(async |w| {
        let group = w.group("wg").await;
        let tokens = format!("/groups/{}/feed-tokens", group.id);
        let new = json!({"kind": "outputs"});
        w.outsider().await.post(&tokens, new.clone()).await.refused(403, "forbidden");
        w.anonymous().post(&tokens, new.clone()).await.refused(401, "unauthenticated");
        for scopes in [&["read"][..], &["administer"][..]] {
            let narrow = Client::new(&w.url, Some(w.token_of(group.chair(), scopes).await));
            narrow.post(&tokens, new.clone()).await.refused(403, "insufficient_scope");
        }
        let until = w.clock.now().plus_days(5).to_string();
        let short = json!({"name": "Short", "scopes": ["read", "administer"], "expires_at": until});
        let short = group.chair().post("/tokens", short).await.expect(201);
        let short = Client::new(&w.url, short["secret"].as_str().map(str::to_owned));
        assert_eq!(short.post(&tokens, new.clone()).await.expect(201)["expires_at"], json!(until));
        let longer = json!({"kind": "outputs", "expires_at": w.clock.now().plus_days(6).to_string()});
        short.post(&tokens, longer).await.refused(422, "invalid_field");
    });
}

#[test]
fn a_member_has_so_many_tokens_and_the_answer_is_given_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let tokens = format!("/groups/{}/feed-tokens", group.id);
        let new = json!({"kind": "outputs"});
        let first = group.chair().post_once(&tokens, "k", new.clone()).await.expect(201);
        group.chair().post_once(&tokens, "k", new.clone()).await.refused(409, "answer_not_repeatable");
        for _ in 1..20 {
            group.chair().post(&tokens, new.clone()).await.expect(201);
        }
        group.chair().post(&tokens, new.clone()).await.refused(422, "rule_refused");
        group.chair().delete(&format!("/feed-tokens/{}", first["id"].as_str().unwrap()), 1).await.expect(200);
        group.chair().post(&tokens, new).await.expect(201);
        group.chair().post(&tokens, json!({"kind": "comments"})).await.refused(422, "invalid_field");
    });
}
