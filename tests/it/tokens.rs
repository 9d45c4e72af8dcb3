//! API tokens, service accounts, and tokens that somebody forged.

use assent::domain::access::Scope;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};

use crate::support::{Client, World, world};

const EMAIL: &str = "anna@example.org";

async fn refused(w: &World, what: &str, token: &str) {
    let reply = w.bearer(&json!(token)).get("/account").await;
    assert_eq!(reply.status, 401, "{what}: {}", reply.body);
    assert_eq!(reply.body["code"], "invalid_token", "{what}");
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(value).unwrap())
}

/// The service's own key, read from its folder: to sign what it never would.
fn own_key(w: &World) -> EncodingKey {
    let mut files = std::fs::read_dir(&w.app.config.keys_dir).unwrap();
    let file =
        files.find_map(|f| f.ok().filter(|f| f.path().extension().is_some_and(|e| e == "pk8"))).unwrap();
    EncodingKey::from_ed_der(&std::fs::read(file.path()).unwrap())
}

fn claims_of(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

#[test]
fn forged_tokens_open_nothing() {
    world(async |w| {
        w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let genuine = session["access_token"].as_str().unwrap();
        w.bearer(&session["access_token"]).get("/account").await.expect(200);
        let [header, payload, signature] = genuine.split('.').collect::<Vec<_>>()[..] else { panic!() };
        let claims = claims_of(genuine);
        let jwks = w.anonymous().get("/.well-known/jwks.json").await.expect(200);
        let kid = jwks["keys"][0]["kid"].as_str().unwrap();
        let public = URL_SAFE_NO_PAD.decode(jwks["keys"][0]["x"].as_str().unwrap()).unwrap();

        for alg in ["none", "None", "NONE"] {
            let none = part(&json!({"alg": alg, "typ": "at+jwt", "kid": kid}));
            refused(&w, "alg none, signed", &format!("{none}.{payload}.{signature}")).await;
            refused(&w, "alg none, unsigned", &format!("{none}.{payload}.")).await;
        }
        let hmac =
            Header { typ: Some("at+jwt".into()), kid: Some(kid.into()), ..Header::new(Algorithm::HS256) };
        let with_public = jsonwebtoken::encode(&hmac, &claims, &EncodingKey::from_secret(&public)).unwrap();
        refused(&w, "HS256 with the public key", &with_public).await;

        let stranger = {
            let rng = aws_lc_rs::rand::SystemRandom::new();
            let document = aws_lc_rs::signature::Ed25519KeyPair::generate_pkcs8(&rng).unwrap();
            EncodingKey::from_ed_der(document.as_ref())
        };
        let eddsa =
            Header { typ: Some("at+jwt".into()), kid: Some(kid.into()), ..Header::new(Algorithm::EdDSA) };
        refused(&w, "another key", &jsonwebtoken::encode(&eddsa, &claims, &stranger).unwrap()).await;
        let told = Header { jku: Some("https://evil.example/jwks.json".into()), ..eddsa.clone() };
        refused(&w, "jku", &jsonwebtoken::encode(&told, &claims, &stranger).unwrap()).await;
        let jwk = part(&json!({"alg": "EdDSA", "typ": "at+jwt", "kid": kid, "jwk": jwks["keys"][0]}));
        refused(&w, "jwk", &format!("{jwk}.{payload}.{signature}")).await;
        for kid in ["../../etc/passwd", "' OR 1=1 --", ""] {
            let header = Header { kid: Some(kid.into()), ..eddsa.clone() };
            refused(&w, kid, &jsonwebtoken::encode(&header, &claims, &own_key(&w)).unwrap()).await;
        }

        refused(&w, "no signature", &format!("{header}.{payload}")).await;
        refused(&w, "truncated", &genuine[..genuine.len() - 4]).await;
        refused(&w, "padded", &format!("{genuine}==")).await;
        refused(&w, "one more part", &format!("{genuine}.x")).await;
        refused(&w, "another payload", &format!("{header}.{}.{signature}", part(&json!({"sub": "x"})))).await;
        refused(&w, "nothing", "x").await;
    });
}

#[test]
fn a_token_signed_by_the_service_must_still_say_the_right_things() {
    world(async |w| {
        w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let claims = claims_of(session["access_token"].as_str().unwrap());
        let kid = w.anonymous().get("/.well-known/jwks.json").await.expect(200)["keys"][0]["kid"].clone();
        let header = Header {
            typ: Some("at+jwt".into()),
            kid: Some(kid.as_str().unwrap().into()),
            ..Header::new(Algorithm::EdDSA)
        };
        let sign =
            |header: &Header, claims: &Value| jsonwebtoken::encode(header, claims, &own_key(&w)).unwrap();
        w.bearer(&json!(sign(&header, &claims))).get("/account").await.expect(200);

        let now = claims["iat"].as_i64().unwrap();
        for (what, name, value) in [
            ("another issuer", "iss", json!("https://evil.example")),
            ("another audience", "aud", json!("https://evil.example")),
            ("expired", "exp", json!(now)),
            ("not yet", "nbf", json!(now + 1)),
            ("no subject", "sub", Value::Null),
            ("no session", "sid", Value::Null),
            ("another session", "sid", json!(uuid::Uuid::now_v7())),
            ("a role", "role", json!("chair")),
        ] {
            let mut claims = claims.clone();
            claims[name] = value;
            refused(&w, what, &sign(&header, &claims)).await;
        }
        for name in ["exp", "nbf", "iss", "aud", "sub", "sid", "jti"] {
            let mut claims = claims.clone();
            claims.as_object_mut().unwrap().remove(name);
            refused(&w, name, &sign(&header, &claims)).await;
        }
        for typ in [Some("JWT"), Some("rt+jwt"), None] {
            let header = Header { typ: typ.map(Into::into), ..header.clone() };
            refused(&w, "another type", &sign(&header, &claims)).await;
        }
        let header = Header { kid: None, ..header };
        refused(&w, "no kid", &sign(&header, &claims)).await;
    });
}

#[test]
fn a_claim_that_stands_twice_is_refused() {
    world(async |w| {
        w.person(EMAIL).await;
        let session = w.sign_in(EMAIL).await;
        let genuine = session["access_token"].as_str().unwrap();
        let header = genuine.split('.').next().unwrap();
        let claims = claims_of(genuine).to_string();
        let twice = format!("{{\"exp\":9999999999,{}", &claims[1..]);
        let signed = format!("{header}.{}", URL_SAFE_NO_PAD.encode(twice));
        let signature =
            jsonwebtoken::crypto::sign(signed.as_bytes(), &own_key(&w), Algorithm::EdDSA).unwrap();
        refused(&w, "exp twice", &format!("{signed}.{signature}")).await;
    });
}

#[test]
fn a_token_does_what_its_scopes_say_until_it_is_revoked() {
    world(async |w| {
        let client = w.signed_in(EMAIL).await;
        let new = json!({"name": "Wiki", "scopes": ["read"], "expires_at": "2018-07-01T00:00:00Z"});
        let made = client.post("/tokens", new).await.expect(201);
        let bot = w.bearer(&made["secret"]);
        bot.get("/account").await.expect(200);
        for path in ["/account/data", "/tokens"] {
            let refused = bot.get(path).await.refused(403, "insufficient_scope");
            assert_eq!(refused["scope"], "administer", "{path}");
        }
        let path = format!("/tokens/{}", made["id"].as_str().unwrap());
        let shown = client.get(&path).await.expect(200);
        assert!(shown.get("secret").is_none() && shown.get("digest").is_none());
        w.outsider().await.get(&path).await.refused(404, "not_found");
        w.outsider().await.delete(&path, 1).await.refused(404, "not_found");
        client.delete(&path, 1).await.expect(200);
        bot.get("/account").await.refused(401, "invalid_token");
        client.delete(&path, 2).await.refused(409, "ended");
        assert_eq!(client.get("/tokens").await.expect(200)["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn a_token_expires() {
    world(async |w| {
        let client = w.signed_in(EMAIL).await;
        let past = json!({"name": "Wiki", "scopes": ["read"], "expires_at": "2018-06-01T00:00:00Z"});
        client.post("/tokens", past).await.refused(422, "invalid_field");
        client.post("/tokens", json!({"name": "Wiki", "scopes": []})).await.refused(422, "invalid_field");
        let new = json!({"name": "Wiki", "scopes": ["read"], "expires_at": "2018-06-15T00:00:00Z"});
        let bot = w.bearer(&client.post("/tokens", new).await.expect(201)["secret"]);
        bot.get("/account").await.expect(200);
        w.pass_days(1);
        bot.get("/account").await.refused(401, "invalid_token");
    });
}

#[test]
fn a_token_makes_no_token_that_opens_more() {
    world(async |w| {
        let client = w.signed_in(EMAIL).await;
        let new = json!({"name": "Admin", "scopes": ["administer"]});
        let bot = w.bearer(&client.post("/tokens", new).await.expect(201)["secret"]);
        let more = json!({"name": "More", "scopes": ["administer", "facilitate"]});
        bot.post("/tokens", more).await.refused(403, "insufficient_scope");
        bot.post("/tokens", json!({"name": "Same", "scopes": ["administer"]})).await.expect(201);
    });
}

#[test]
fn a_secret_is_not_given_twice() {
    world(async |w| {
        let client = w.signed_in(EMAIL).await;
        let new = json!({"name": "Wiki", "scopes": ["read"]});
        client.post_once("/tokens", "k", new.clone()).await.expect(201);
        client.post_once("/tokens", "k", new).await.refused(409, "answer_not_repeatable");
        assert_eq!(client.get("/tokens").await.expect(200)["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn a_service_account_acts_in_its_group_with_the_smaller_of_two_rights() {
    world(async |w| {
        let group = w.group("wg").await;
        let services = format!("/groups/{}/service-accounts", group.id);
        let new = |role: &str| json!({"name": "Minutes bot", "role": role});
        group.facilitator().post(&services, new("observer")).await.refused(403, "forbidden");
        w.outsider().await.post(&services, new("observer")).await.refused(403, "forbidden");
        for counted in ["chair", "facilitator", "stakeholder"] {
            group.chair().post(&services, new(counted)).await.refused(422, "invalid_field");
        }
        let made = group.chair().post(&services, new("secretariat")).await.expect(201);
        let path = format!("/service-accounts/{}", made["id"].as_str().unwrap());
        let tokens = format!("{path}/tokens");
        let token = async |scopes: &[Scope]| -> Client {
            let new = json!({"name": "t", "scopes": scopes});
            w.bearer(&group.chair().post(&tokens, new).await.expect(201)["secret"])
        };
        let (reads, keeps) = (token(&[Scope::Read]).await, token(&[Scope::Read, Scope::Administer]).await);
        let invitations = format!("/groups/{}/invitations", group.id);
        reads.get(&format!("/groups/{}/members", group.id)).await.expect(200);
        reads.get(&invitations).await.refused(403, "insufficient_scope");
        keeps.get(&invitations).await.expect(200);
        keeps.get(&services).await.refused(403, "forbidden");

        group.facilitator().get(&path).await.refused(403, "forbidden");
        w.outsider().await.get(&path).await.refused(404, "not_found");
        let listed = group.chair().get(&tokens).await.expect(200);
        let first = format!("/tokens/{}", listed["items"][0]["id"].as_str().unwrap());
        group.facilitator().delete(&first, 1).await.refused(403, "forbidden");
        group.chair().delete(&first, 1).await.expect(200);
        reads.get("/account").await.refused(401, "invalid_token");
        let closed = group.chair().delete(&path, 1).await.expect(200);
        assert_eq!(closed["state"], "closed");
        keeps.get("/account").await.refused(401, "invalid_token");
        group.chair().post(&tokens, json!({"name": "t", "scopes": ["read"]})).await.refused(409, "ended");
        assert_eq!(group.chair().get(&services).await.expect(200)["items"][0]["state"], "closed");
    });
}

#[test]
fn a_service_account_joins_no_other_group() {
    world(async |w| {
        let (home, other) = (w.group("home").await, w.group_with("other", json!({"joining": "open"})).await);
        let services = format!("/groups/{}/service-accounts", home.id);
        let made = home.chair().post(&services, json!({"name": "Bot", "role": "observer"})).await.expect(201);
        let tokens = format!("/service-accounts/{}/tokens", made["id"].as_str().unwrap());
        let new = json!({"name": "t", "scopes": ["read", "contribute"]});
        let bot = w.bearer(&home.chair().post(&tokens, new).await.expect(201)["secret"]);
        let join = json!({"stakeholder_group": "CS"});
        bot.post(&format!("/groups/{}/members", other.id), join).await.refused(403, "forbidden");
    });
}

#[test]
fn a_token_makes_none_that_lasts_longer_than_itself() {
    world(async |w| {
        let person = w.signed_in("anna@example.org").await;
        let until = w.clock.now().plus_days(1);
        let new = json!({"name": "short", "scopes": ["read", "administer"], "expires_at": until});
        let short = w.bearer(&person.post("/tokens", new).await.expect(201)["secret"]);
        let child = short.post("/tokens", json!({"name": "child", "scopes": ["read"]})).await.expect(201);
        assert_eq!(child["expires_at"], json!(until));
        let long = json!({"name": "long", "scopes": ["read"], "expires_at": until.plus_days(1)});
        let refused = short.post("/tokens", long).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/expires_at");
    });
}
