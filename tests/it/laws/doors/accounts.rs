//! Accounts, sessions, tokens, and what the API says of itself.

use assent::domain::access::{Action, Role};
use assent::domain::accounts::CodePurpose;
use serde_json::json;

use super::callers::Caller;
use super::case::Case;
use super::law::hold;
use super::scene::Scene;
use crate::support::PASSWORD;

pub fn cases() -> Vec<Case> {
    let mut cases = own();
    cases.extend(administered());
    cases.extend(of_services());
    cases.push(Case::plain("list_permissions"));
    cases.push(Case::plain("list_problems"));
    // Last: then she is gone.
    cases.push(Case::plain("close_account").in_person().once_by("anna"));
    cases
}

fn own() -> Vec<Case> {
    let password = json!({"current_password": PASSWORD, "new_password": "seven swans were a-swimming by"});
    vec![
        Case::plain("create_session").body(json!({"email": "anna@example.org", "password": PASSWORD})),
        Case::plain("renew_session").body(json!({"refresh_token": "$refresh@self"})),
        Case::plain("request_password_reset").body(json!({"email": "anna@example.org"})),
        Case::plain("reset_password").body(json!({"code": "$reset@self", "password": PASSWORD})),
        Case::plain("request_sign_in_code").body(json!({"email": "anna@example.org"})),
        Case::plain("create_session_by_code").body(json!({"code": "$sign in@self"})),
        Case::plain("list_sessions"),
        Case::plain("claim_account").body(json!({"code": "$claim@self", "password": PASSWORD})),
        Case::plain("get_own_account"),
        Case::plain("get_own_data"),
        Case::plain("update_own_account").body(json!({"language": "fr"})),
        Case::plain("create_token").body(json!({"name": "Reading", "scopes": ["read"]})),
        Case::plain("list_tokens"),
        // Another's token is not there.
        Case::of("get_token", "token").owner_only(),
        Case::of("get_token", "token").own().owner_only(),
        Case::of("revoke_token", "token").owner_only(),
        Case::of("revoke_token", "token").own().owner_only(),
        // Only in person; who administers here has never had a password.
        Case::plain("change_password")
            .in_person()
            .but(&["admin"], 422, "invalid_field")
            .body(password)
            .once(),
        Case::plain("list_notices"),
        Case::plain("read_notices").body(json!({"up_to_id": "0196f3a4-6c0e-7a51-9c55-0d8f4f6a2b10"})),
        Case::plain("get_own_mail"),
        Case::plain("resume_own_mail"),
        Case::plain("list_subscriptions"),
        // Each has one for the account itself; another's account is not there.
        Case::of("put_subscription", "own account")
            .own()
            .with("kind", "account")
            .body(json!({"level": "all"})),
        Case::of("remove_subscription", "own account").own().with("kind", "account").once(),
        Case::plain("end_sessions").body(json!({"sessions": "others"})),
    ]
}

fn administered() -> Vec<Case> {
    vec![
        Case::plain("create_account").body(json!({"email": "new-$n@example.org", "name": "Bo"})),
        Case::plain("list_accounts"),
        Case::of("get_account", "account"),
        Case::of("change_account", "account").body(json!({"state": "active"})),
        Case::of("issue_claim_code", "unclaimed account"),
        Case::plain("list_mails"),
        Case::of("retry_mail", "mail").once(),
    ]
}

fn of_services() -> Vec<Case> {
    let token = json!({"name": "Minutes", "scopes": ["read", "contribute"]});
    vec![
        Case::of("create_service_account", "group").body(json!({"name": "Bot $n", "role": "secretariat"})),
        Case::of("list_service_accounts", "group"),
        // What one may not manage is not there for who is no member.
        Case::of("get_service_account", "service account").hidden(),
        Case::of("create_service_account_token", "service account").hidden().body(token),
        Case::of("list_service_account_tokens", "service account").hidden(),
        Case::of("close_service_account", "service account").hidden(),
    ]
}

async fn furnish(scene: &mut Scene<'_>) {
    let w = scene.w;
    w.person("anna@example.org").await;
    let anna = w.sign_in("anna@example.org").await;
    scene.callers.push(Caller::new("anna", w.bearer(&anna["access_token"]), Role::Public));
    scene.put("account", anna["account_id"].clone(), None);
    scene.put("own account", anna["account_id"].clone(), None);
    scene.put("mail", w.mail_given_up().await.to_string(), None);
    let unclaimed = json!({"email": "nobody-yet@example.org", "name": "Cleo"});
    let unclaimed = w.admin.post("/accounts", unclaimed).await.expect(201);
    scene.put("unclaimed account", unclaimed["id"].clone(), None);
    let service = json!({"name": "Minutes bot", "role": "secretariat"});
    let service = scene
        .group
        .chair()
        .post(&format!("/groups/{}/service-accounts", scene.group.id), service)
        .await
        .expect(201);
    scene.put("service account", service["id"].clone(), None);
    let token = json!({"name": "Another's", "scopes": ["read"]});
    let token = scene.group.seat("ps1").post("/tokens", token).await.expect(201);
    scene.put("token", token["id"].clone(), None);
    for (n, caller) in scene.callers.clone().into_iter().enumerate() {
        one_time_things(scene, n, &caller).await;
    }
}

/// What each caller can use once.
async fn one_time_things(scene: &mut Scene<'_>, n: usize, caller: &Caller) {
    let w = scene.w;
    let session = w.sign_in("anna@example.org").await;
    scene.put(format!("refresh@{}", caller.seat), session["refresh_token"].clone(), None);
    let (forgetful, _) = w.account(&format!("forgetful-{n}@example.org")).await;
    let reset = w.code(CodePurpose::PasswordReset, forgetful).await;
    scene.put(format!("reset@{}", caller.seat), reset, None);
    let (signing_in, _) = w.account(&format!("signing-in-{n}@example.org")).await;
    scene.put(format!("sign in@{}", caller.seat), w.code(CodePurpose::SignIn, signing_in).await, None);
    let account = json!({"email": format!("claimed-{n}@example.org"), "name": "Dora"});
    let account = w.admin.post("/accounts", account).await.expect(201);
    scene.put(format!("claim@{}", caller.seat), account["claim_code"].clone(), None);
    if caller.is_signed_in() && caller.lacks.is_none() {
        let id = caller.client.get("/account").await.expect(200)["id"].clone();
        let subscription = format!("/subscriptions/account/{}", id.as_str().unwrap());
        let before = caller.client.get("/subscriptions").await.expect(200)["items"][0]["revision"].as_i64();
        caller.client.put(&subscription, before.unwrap_or(0), json!({"level": "digest"})).await.expect(200);
        scene.put(format!("own account@{}", caller.seat), id, None);
        let token = json!({"name": "To be revoked", "scopes": ["read"]});
        let token = caller.client.post("/tokens", token).await.expect(201);
        scene.put(format!("token@{}", caller.seat), token["id"].clone(), None);
    }
}

#[test]
fn accounts_and_tokens_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn accounts_and_tokens_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
