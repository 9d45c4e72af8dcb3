//! Signing in, renewing, signing out, changing the password.

use chrono::Duration;
use serde_json::{Value, json};

use crate::support::{PASSWORD, number, world, world_with};

const EMAIL: &str = "anna@example.org";

fn attempt(email: &str, password: &str) -> Value {
    json!({"email": email, "password": password})
}

#[test]
fn a_session_opens_what_its_account_may_do() {
    world(async |w| {
        let account = w.person(EMAIL).await;
        let session = w.sign_in(" Anna@Example.org ").await;
        assert_eq!(session["token_type"], "Bearer");
        assert_eq!(session["account_id"], account["id"]);
        let client = w.bearer(&session["access_token"]);
        assert_eq!(client.get("/account").await.expect(200)["email"], EMAIL);
        let listed = client.get("/sessions").await.expect(200);
        assert_eq!(listed["items"][0]["id"], session["session_id"]);
        assert_eq!(listed["items"][0]["is_current"], true);
        w.pass(Duration::minutes(15));
        client.get("/account").await.refused(401, "invalid_token");
    });
}

#[test]
fn a_failed_sign_in_looks_the_same_whoever_it_was_for() {
    world(async |w| {
        w.person(EMAIL).await;
        let suspended = w.person("bo@example.org").await;
        let made = json!({"email": "unclaimed@example.org", "name": "Nobody yet"});
        w.admin.post("/accounts", made).await.expect(201);
        let path = format!("/accounts/{}", suspended["id"].as_str().unwrap());
        w.admin.patch(&path, 2, json!({"state": "suspended"})).await.expect(200);

        let mut bodies = Vec::new();
        for (email, password) in [
            (EMAIL, "not the password of Anna"),
            ("nobody@example.org", PASSWORD),
            ("bo@example.org", PASSWORD),
            ("unclaimed@example.org", PASSWORD),
            ("not an address", PASSWORD),
        ] {
            let before = w.app.passwords.verified();
            let mut body = w
                .anonymous()
                .post("/sessions", attempt(email, password))
                .await
                .refused(401, "sign_in_failed");
            assert_eq!(w.app.passwords.verified(), before + 1, "one hashing for {email}");
            body.as_object_mut().unwrap().remove("request_id");
            bodies.push(body);
        }
        assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "{bodies:?}");
    });
}

#[test]
fn a_refresh_token_is_used_once_and_its_reuse_ends_the_family() {
    world(async |w| {
        w.person(EMAIL).await;
        let (stolen_from, other) = (w.sign_in(EMAIL).await, w.sign_in(EMAIL).await);
        let renew = |token: &Value| json!({"refresh_token": token});
        let first = renew(&stolen_from["refresh_token"]);
        let next = w.anonymous().post("/sessions/refresh", first.clone()).await.expect(200);
        assert_eq!(next["session_id"], stolen_from["session_id"]);
        assert_ne!(next["refresh_token"], stolen_from["refresh_token"]);

        w.anonymous().post("/sessions/refresh", first).await.refused(401, "refresh_token_reused");
        let latest = renew(&next["refresh_token"]);
        w.anonymous().post("/sessions/refresh", latest).await.refused(401, "invalid_token");
        w.bearer(&next["access_token"]).get("/account").await.refused(401, "invalid_token");
        w.bearer(&other["access_token"]).get("/account").await.expect(200);
        let unknown = json!({"refresh_token": "refresh_0000"});
        w.anonymous().post("/sessions/refresh", unknown).await.refused(401, "invalid_token");
    });
}

#[test]
fn a_parallel_refresh_has_one_winner() {
    world(async |w| {
        w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let client = w.anonymous();
        let body = json!({"refresh_token": session["refresh_token"]});
        let tries = (0..12).map(|_| client.post("/sessions/refresh", body.clone()));
        let replies = futures_util::future::join_all(tries).await;
        let won = replies.iter().filter(|r| r.status == 200).count();
        assert_eq!(won, 1);
        assert!(replies.iter().all(|r| r.status == 200 || r.status == 401));
    });
}

#[test]
fn a_refresh_sent_again_with_its_key_is_no_theft() {
    world(async |w| {
        w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let body = json!({"refresh_token": session["refresh_token"]});
        let next = w.anonymous().post_once("/sessions/refresh", "k1", body.clone()).await.expect(200);
        w.anonymous().post_once("/sessions/refresh", "k1", body).await.refused(409, "answer_not_repeatable");
        w.bearer(&next["access_token"]).get("/account").await.expect(200);
    });
}

#[test]
fn one_signs_out_of_this_of_one_of_the_others_or_of_all() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut sessions = Vec::new();
        for _ in 0..5 {
            sessions.push(w.sign_in(EMAIL).await);
        }
        let client = |n: usize| w.bearer(&sessions[n]["access_token"]);
        client(0).post("/sessions/revocations", json!({})).await.expect(200);
        client(0).get("/account").await.refused(401, "invalid_token");
        let dead = json!({"refresh_token": sessions[0]["refresh_token"]});
        w.anonymous().post("/sessions/refresh", dead).await.refused(401, "invalid_token");

        let one = json!({"session_id": sessions[2]["session_id"]});
        client(1).post("/sessions/revocations", one.clone()).await.expect(200);
        client(1).post("/sessions/revocations", one).await.refused(404, "not_found");
        let ended = client(1).post("/sessions/revocations", json!({"sessions": "others"})).await.expect(200);
        assert_eq!(ended["ended"], 2);
        client(1).get("/account").await.expect(200);
        client(1).post("/sessions/revocations", json!({"sessions": "all"})).await.expect(200);
        client(1).get("/account").await.refused(401, "invalid_token");
    });
}

#[test]
fn nobody_ends_the_session_of_somebody_else() {
    world(async |w| {
        w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let other = w.signed_in("bo@example.org").await;
        let one = json!({"session_id": session["session_id"]});
        other.post("/sessions/revocations", one).await.refused(404, "not_found");
        w.outsider().await.post("/sessions/revocations", json!({})).await.refused(422, "rule_refused");
        w.anonymous().post("/sessions/revocations", json!({})).await.refused(401, "unauthenticated");
    });
}

#[test]
fn a_changed_password_ends_the_other_sessions() {
    world(async |w| {
        w.person(EMAIL).await;
        let (here, there) = (w.sign_in(EMAIL).await, w.sign_in(EMAIL).await);
        let client = w.bearer(&here["access_token"]);
        let new = "seven swans were a-swimming by";
        let change = |old: &str, new: &str| json!({"current_password": old, "new_password": new});
        client.post("/account/password", change("not the password", new)).await.refused(422, "invalid_field");
        client.post("/account/password", change(PASSWORD, new)).await.expect(200);
        client.get("/account").await.expect(200);
        w.bearer(&there["access_token"]).get("/account").await.refused(401, "invalid_token");
        let dead = json!({"refresh_token": there["refresh_token"]});
        w.anonymous().post("/sessions/refresh", dead).await.refused(401, "invalid_token");
        w.anonymous().post("/sessions", attempt(EMAIL, PASSWORD)).await.refused(401, "sign_in_failed");
        w.anonymous().post("/sessions", attempt(EMAIL, new)).await.expect(201);
    });
}

#[test]
fn a_password_is_long_and_not_what_everyone_tries_first() {
    world(async |w| {
        let client = w.signed_in(EMAIL).await;
        let change = |new: &str| json!({"current_password": PASSWORD, "new_password": new});
        for bad in
            ["fourteen chars", "passwordpassword", "annaannaannaanna", "assentassent2018", "123456789012345"]
        {
            let refused = client.post("/account/password", change(bad)).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/new_password", "{bad}");
        }
        let long = "a sentence nobody else would write ".repeat(6);
        assert!(long.len() >= 128);
        client.post("/account/password", change(&long)).await.expect(200);
        w.anonymous().post("/sessions", attempt(EMAIL, &long)).await.expect(201);
    });
}

#[test]
fn a_token_changes_no_password() {
    world(async |w| {
        let change = json!({"current_password": PASSWORD, "new_password": "seven swans were a-swimming by"});
        w.outsider().await.post("/account/password", change.clone()).await.refused(403, "insufficient_scope");
        w.anonymous().post("/account/password", change).await.refused(401, "unauthenticated");
    });
}

#[test]
fn attempts_to_sign_in_are_counted_by_the_address_they_come_from() {
    world_with(
        |config| config.limits.sign_ins_a_minute = 3,
        async |w| {
            let forwarded = |from: &str| {
                let request = w.anonymous().request(reqwest::Method::POST, "/sessions");
                request.header("x-forwarded-for", from.to_owned()).json(&attempt(EMAIL, PASSWORD))
            };
            for n in 0..3 {
                crate::support::Client::send(forwarded(&format!("203.0.113.{n}")))
                    .await
                    .refused(401, "sign_in_failed");
            }
            let reply = crate::support::Client::send(forwarded("203.0.113.99")).await;
            let wait: u64 = reply.headers["retry-after"].to_str().unwrap().parse().unwrap();
            assert!((1..=60).contains(&wait));
            reply.refused(429, "too_many_requests");
            w.admin.get("/account").await.expect(200);
        },
    );
}

#[test]
fn behind_a_trusted_proxy_the_forwarded_address_counts() {
    world_with(
        |config| {
            config.limits.sign_ins_a_minute = 1;
            config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
        },
        async |w| {
            let from = |hops: &'static str| {
                let request = w.anonymous().request(reqwest::Method::POST, "/sessions");
                crate::support::Client::send(
                    request.header("x-forwarded-for", hops).json(&attempt(EMAIL, PASSWORD)),
                )
            };
            from("203.0.113.1").await.refused(401, "sign_in_failed");
            from("203.0.113.2").await.refused(401, "sign_in_failed");
            from("198.51.100.7, 203.0.113.1").await.refused(429, "too_many_requests");
        },
    );
}

#[test]
fn attempts_to_sign_in_are_counted_by_the_account_that_they_are_for() {
    world_with(
        |config| {
            config.limits.sign_ins_a_minute = 1;
            config.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
        },
        async |w| {
            let from = |n: usize, email: &str| {
                let request = w.anonymous().request(reqwest::Method::POST, "/sessions");
                let request = request.header("x-forwarded-for", format!("203.0.113.{n}"));
                crate::support::Client::send(request.json(&attempt(email, PASSWORD)))
            };
            for n in 0..10 {
                from(n, EMAIL).await.refused(401, "sign_in_failed");
            }
            from(10, EMAIL).await.refused(429, "too_many_requests");
            from(11, &EMAIL.to_uppercase()).await.refused(429, "too_many_requests");
            from(12, "somebody.else@example.org").await.refused(401, "sign_in_failed");
        },
    );
}

#[test]
fn what_ended_long_ago_is_forgotten_and_nothing_else() {
    world(async |w| {
        let settings = w.app.config.database.clone();
        let group = w.group("wg").await;
        w.person(EMAIL).await;
        w.sign_in(EMAIL).await;
        let topic = json!({"title": "A proposal", "summary": "What it is about."});
        let proposals = format!("/groups/{}/proposals", group.id);
        group.facilitator().post_once(&proposals, "once", topic.clone()).await.expect(201);
        let kept = async || {
            let mut rows = Vec::new();
            for question in [
                "SELECT count(*) AS n FROM idempotency_keys",
                "SELECT count(*) AS n FROM refresh_tokens",
                "SELECT count(*) AS n FROM sessions",
                "SELECT count(*) AS n FROM one_time_codes",
            ] {
                rows.push(number(&settings, question).await);
            }
            rows
        };
        let all = kept().await;
        w.pass(chrono::Duration::hours(48));
        assent::jobs::forget(&w.app).await;
        assert_eq!(kept().await, all);
        group.facilitator().post_once(&proposals, "once", topic).await.expect(201);
        w.pass_days(3);
        assent::jobs::forget(&w.app).await;
        assert_eq!(kept().await, [&[0], &all[1..]].concat());
        // A session lasts 30 days, and can be told from one that never was for 30 more.
        w.pass_days(60);
        assent::jobs::forget(&w.app).await;
        assert_eq!(kept().await, [0, 0, 0, 0]);
        assert!(all.iter().all(|n| *n > 0), "{all:?}");
    });
}
