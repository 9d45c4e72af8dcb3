//! What is asked for by mail: a new password, to sign in; and invitations.

use serde_json::{Value, json};

use super::to;
use crate::support::{Mail, PASSWORD, Reply, Sink, World, mail_world, raw, world};

const ANNA: &str = "anna@example.org";
const NEW: &str = "seven swans were a-swimming by";
const NONE: [&str; 0] = [];

/// The code in a mail.
fn code(mail: &Mail) -> String {
    let text = mail.text();
    text.split_once("The code: ").unwrap().1.lines().next().unwrap().to_owned()
}

async fn asked(w: &World, what: &str, email: &str) -> Reply {
    w.anonymous().post(what, json!({"email": email})).await
}

/// Asks for a code, and gives the one that is mailed.
async fn mailed_code(w: &World, sink: &Sink, what: &str) -> String {
    asked(w, what, ANNA).await.expect(202);
    w.post().await;
    let mail = sink.one();
    assert_eq!((mail.to.as_slice(), mail.header("List-Unsubscribe")), ([ANNA.to_owned()].as_slice(), None));
    code(&mail)
}

async fn reset(w: &World, code: &str, password: &str) -> Reply {
    w.anonymous().post("/password-resets/redemptions", json!({"code": code, "password": password})).await
}

async fn signs_in(w: &World, code: &str) -> Reply {
    w.anonymous().post("/sign-in-codes/redemptions", json!({"code": code})).await
}

#[test]
fn a_forgotten_password_is_set_anew_once_and_all_that_was_signed_in_ends() {
    mail_world(async |w, sink| {
        w.person(ANNA).await;
        let before = w.bearer(&w.sign_in(ANNA).await["access_token"]);
        let first = mailed_code(&w, &sink, "/password-resets").await;
        w.pass(chrono::Duration::minutes(3));
        let second = mailed_code(&w, &sink, "/password-resets").await;
        let sign_in = mailed_code(&w, &sink, "/sign-in-codes").await;
        reset(&w, &first, "short").await.refused(422, "invalid_field");
        reset(&w, &first, "anna@example.org anna").await.refused(422, "invalid_field");
        before.get("/account").await.expect(200);
        reset(&w, &first, NEW).await.expect(200);
        before.get("/account").await.refused(401, "invalid_token");
        // What else was mailed opens nothing any more.
        reset(&w, &first, NEW).await.refused(422, "invalid_field");
        reset(&w, &second, NEW).await.refused(422, "invalid_field");
        signs_in(&w, &sign_in).await.refused(422, "invalid_field");
        let old = json!({"email": ANNA, "password": PASSWORD});
        w.anonymous().post("/sessions", old).await.refused(401, "sign_in_failed");
        let new = json!({"email": ANNA, "password": NEW});
        w.anonymous().post("/sessions", new).await.expect(201);
    });
}

#[test]
fn a_mailed_code_signs_in_once() {
    mail_world(async |w, sink| {
        let account = w.person(ANNA).await;
        let code = mailed_code(&w, &sink, "/sign-in-codes").await;
        let session = signs_in(&w, &code).await.expect(201);
        assert_eq!(session["account_id"], account["id"]);
        w.bearer(&session["access_token"]).get("/account").await.expect(200);
        signs_in(&w, &code).await.refused(422, "invalid_field");
    });
}

#[test]
fn a_code_is_for_one_thing_and_for_half_an_hour() {
    mail_world(async |w, sink| {
        w.person(ANNA).await;
        let to_reset = mailed_code(&w, &sink, "/password-resets").await;
        let to_sign_in = mailed_code(&w, &sink, "/sign-in-codes").await;
        signs_in(&w, &to_reset).await.refused(422, "invalid_field");
        reset(&w, &to_sign_in, NEW).await.refused(422, "invalid_field");
        for code in [&to_reset, &to_sign_in] {
            let claim = json!({"code": code, "password": NEW});
            w.anonymous().post("/claims", claim).await.refused(422, "invalid_field");
            let redeem = json!({"code": code, "password": NEW, "name": "Eve"});
            w.anonymous().post("/invitations/redemptions", redeem).await.refused(422, "invalid_field");
        }
        w.pass(chrono::Duration::minutes(30));
        reset(&w, &to_reset, NEW).await.refused(422, "invalid_field");
        signs_in(&w, &to_sign_in).await.refused(422, "invalid_field");
    });
}

#[test]
fn a_changed_password_ends_the_codes_that_were_mailed_before() {
    mail_world(async |w, sink| {
        let anna = w.signed_in(ANNA).await;
        let (one, other) = (
            mailed_code(&w, &sink, "/password-resets").await,
            mailed_code(&w, &sink, "/sign-in-codes").await,
        );
        let change = json!({"current_password": PASSWORD, "new_password": NEW});
        anna.post("/account/password", change).await.expect(200);
        reset(&w, &one, PASSWORD).await.refused(422, "invalid_field");
        signs_in(&w, &other).await.refused(422, "invalid_field");
    });
}

#[test]
fn nobody_learns_whether_an_address_has_an_account() {
    mail_world(async |w, sink| {
        w.person(ANNA).await;
        let new = json!({"email": "new@example.org", "name": "Nobody has claimed it"});
        w.admin.post("/accounts", new).await.expect(201);
        let turn = w.app.mailer.as_ref().unwrap().turn().await;
        for what in ["/password-resets", "/sign-in-codes"] {
            let mut answers = Vec::new();
            for email in [ANNA, "nobody@example.org", "new@example.org"] {
                let reply = asked(&w, what, email).await;
                answers.push((reply.status.as_u16(), reply.body));
            }
            assert_eq!(answers, vec![(202, json!({})); 3]);
        }
        // What is done is the same, too: whose the address is is asked later.
        let waiting = || raw::texts(&w.app.config.database, "SELECT kind AS value FROM outbox");
        assert_eq!(waiting().len(), 6);
        drop(turn);
        w.post().await;
        assert_eq!(to(&sink.taken()), [ANNA, ANNA]);
        // Nothing is kept of an address that nobody has.
        assert_eq!(waiting(), NONE);
        asked(&w, "/password-resets", "anna").await.refused(422, "invalid_field");
    });
}

#[test]
fn nobody_fills_another_s_mailbox() {
    mail_world(async |w, sink| {
        w.person(ANNA).await;
        for _ in 0..5 {
            asked(&w, "/password-resets", ANNA).await.expect(202);
            w.post().await;
        }
        assert_eq!(to(&sink.taken()), [ANNA]);
        w.pass(chrono::Duration::minutes(2));
        mailed_code(&w, &sink, "/password-resets").await;
    });
}

#[test]
fn a_suspended_account_is_mailed_no_code_and_one_from_before_opens_nothing() {
    mail_world(async |w, sink| {
        let account = w.person(ANNA).await;
        let code = mailed_code(&w, &sink, "/password-resets").await;
        let path = format!("/accounts/{}", account["id"].as_str().unwrap());
        let revision = account["revision"].as_i64().unwrap();
        w.admin.patch(&path, revision, json!({"state": "suspended"})).await.expect(200);
        reset(&w, &code, NEW).await.refused(422, "invalid_field");
        asked(&w, "/sign-in-codes", ANNA).await.expect(202);
        w.post().await;
        assert_eq!(to(&sink.taken()), NONE);
        w.admin.patch(&path, revision + 1, json!({"state": "active"})).await.expect(200);
        reset(&w, &code, NEW).await.refused(422, "invalid_field");
    });
}

#[test]
fn a_code_is_tried_again_while_it_is_of_use() {
    mail_world(async |w, sink| {
        w.person(ANNA).await;
        sink.replies(ANNA, Some("451 4.3.0 Not now"));
        asked(&w, "/sign-in-codes", ANNA).await.expect(202);
        w.post().await;
        sink.replies(ANNA, None);
        w.pass(chrono::Duration::seconds(80));
        w.post().await;
        signs_in(&w, &code(&sink.one())).await.expect(201);
        sink.replies(ANNA, Some("451 4.3.0 Not now"));
        w.pass(chrono::Duration::minutes(2));
        asked(&w, "/sign-in-codes", ANNA).await.expect(202);
        w.post().await;
        sink.replies(ANNA, None);
        w.pass(chrono::Duration::minutes(30));
        w.post().await;
        assert_eq!(to(&sink.taken()), NONE);
    });
}

#[test]
fn without_a_server_for_mail_a_code_is_refused_to_everybody() {
    world(async |w| {
        w.person(ANNA).await;
        for email in [ANNA, "nobody@example.org"] {
            asked(&w, "/password-resets", email).await.refused(422, "rule_refused");
        }
    });
}

#[test]
fn an_invitation_is_mailed_with_a_code_of_its_own() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/invitations", group.id);
        let invite = json!({"email": ANNA, "name": "Anna", "role": "stakeholder", "stakeholder_group": "CS"});
        let turn = w.app.mailer.as_ref().unwrap().turn().await;
        let made = group.seat("secretariat").post(&path, invite).await.expect(201);
        assert_eq!(made["is_mailed"], true);
        let taken_back = json!({"email": "bo@example.org", "role": "observer", "stakeholder_group": "CS"});
        let taken_back = group.seat("secretariat").post(&path, taken_back).await.expect(201);
        let taken_back = format!("/invitations/{}", taken_back["id"].as_str().unwrap());
        group.chair().delete(&taken_back, 1).await.expect(200);
        drop(turn);
        w.post().await;
        let mail = sink.one();
        assert_eq!(mail.to, [ANNA]);
        assert_eq!(mail.header("Subject").as_deref(), Some("Invitation to A working group"));
        let mailed = code(&mail);
        assert_ne!(made["code"], Value::from(mailed.clone()));
        let redeem = json!({"code": mailed, "password": PASSWORD});
        let member = w.anonymous().post("/invitations/redemptions", redeem.clone()).await.expect(201);
        assert_eq!(member["name"], "Anna");
        // The invitation is redeemed: by whichever code.
        w.anonymous().post("/invitations/redemptions", redeem).await.refused(422, "invalid_field");
        let other = json!({"code": made["code"], "name": "Eve", "password": PASSWORD});
        w.anonymous().post("/invitations/redemptions", other).await.refused(422, "invalid_field");
    });
}
