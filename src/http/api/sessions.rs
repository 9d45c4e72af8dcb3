//! Signing in and out, and the password that is for.

use actix_web::http::Method;
use serde_json::json;

use super::{Call, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Scope;
use crate::domain::mail::MailKind;
use crate::error::{Code, Result};
use crate::service::idempotency::Answer;
use crate::service::mail::{self, RequestCode};
use crate::service::passwords::{self, ChangePassword, ResetPassword};
use crate::service::sessions::{self, Renew, SignIn, SignInByCode, SignOut, SignedIn};
use crate::service::view::Done;

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("sessions");
    api.add::<Nothing, Nothing, SignIn, SignedIn, _, _>(
        Method::POST,
        "/sessions",
        "create_session",
        "Sign in by password",
        Policy::Public,
        |call| async move {
            let proven = sessions::prove(&call.req.app, &call.req.body).await?;
            call.write(move |tx, r| sessions::sign_in(tx, &r.app.keys, &proven)).await
        },
    )
    .example(json!({"email": "anna@example.org", "password": "correct horse battery staple"}))
    .guarded()
    .secret();
    api.add::<Nothing, Nothing, Renew, SignedIn, _, _>(
        Method::POST,
        "/sessions/refresh",
        "renew_session",
        "Get the next access token for the refresh token given last",
        Policy::Public,
        renew,
    )
    .example(json!({"refresh_token": "refresh_3f0c"}))
    .status(200)
    .guarded()
    .secret();
    api.post(
        "/sessions/revocations",
        "end_sessions",
        "Sign out: of this session, of the others, of all, or of one by its id",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<Nothing, Nothing, SignOut>| sessions::sign_out(tx, &r.body),
    )
    .example(json!({"sessions": "current"}))
    .status(200);
    api.get(
        "/sessions",
        "list_sessions",
        "Where you are signed in",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<Nothing, Paging>| sessions::list(tx, &r.query.by_id()?),
    );
    passwords(&mut api);
    by_mail(&mut api);
    api
}

fn passwords(api: &mut Operations) {
    api.add::<Nothing, Nothing, ChangePassword, Done, _, _>(
        Method::POST,
        "/account/password",
        "change_password",
        "Change your password; other sessions end",
        Policy::SignedIn(Scope::Administer),
        |call| async move {
            let verified = passwords::verify(&call.req.app, call.credential(), &call.req.body).await?;
            call.write(move |tx, _| passwords::change(tx, &verified)).await
        },
    )
    .example(json!({
        "current_password": "correct horse battery staple", "new_password": "seven swans were a-swimming by",
    }))
    .status(200)
    .guarded();
}

/// What is asked for by mail, and done with the code in it. Whether an address has an account is told to nobody:
/// every request is answered alike, and does the same.
fn by_mail(api: &mut Operations) {
    api.post(
        "/password-resets",
        "request_password_reset",
        "Ask for a code for a new password, by mail; answered alike whether or not the address has an account",
        Policy::Public,
        |tx, r: &Req<Nothing, Nothing, RequestCode>| {
            mail::request(tx, &r.app, MailKind::PasswordReset, &r.body.email)
        },
    )
    .example(json!({"email": "anna@example.org"}))
    .status(202)
    .guarded();
    api.add::<Nothing, Nothing, ResetPassword, Done, _, _>(
        Method::POST,
        "/password-resets/redemptions",
        "reset_password",
        "Set a new password with the code of a mail; all your sessions end",
        Policy::Public,
        |call| async move {
            let hash = passwords::prepare_reset(&call.req.app, &call.req.body).await?;
            call.write(move |tx, r| passwords::reset(tx, &r.body, &hash)).await
        },
    )
    .example(json!({"code": "abcd-efgh-jkmn-pqrs-tuvw-xyz2", "password": "correct horse battery staple"}))
    .status(200)
    .guarded();
    api.post(
        "/sign-in-codes",
        "request_sign_in_code",
        "Ask for a code to sign in with, by mail; answered alike whether or not the address has an account",
        Policy::Public,
        |tx, r: &Req<Nothing, Nothing, RequestCode>| {
            mail::request(tx, &r.app, MailKind::SignIn, &r.body.email)
        },
    )
    .example(json!({"email": "anna@example.org"}))
    .status(202)
    .guarded();
    api.post(
        "/sign-in-codes/redemptions",
        "create_session_by_code",
        "Sign in with the code of a mail",
        Policy::Public,
        |tx, r: &Req<Nothing, Nothing, SignInByCode>| sessions::sign_in_by_code(tx, &r.app.keys, &r.body),
    )
    .example(json!({"code": "abcd-efgh-jkmn-pqrs-tuvw-xyz2"}))
    .guarded()
    .secret();
}

/// Renews; a token that was used before ends its session, in a transaction of its own since the answer is a
/// refusal.
async fn renew(call: Call<Nothing, Nothing, Renew>) -> Result<Answer> {
    let req = call.req.clone();
    let answer = call.write(|tx, r| sessions::renew(tx, &r.app.keys, &r.body)).await;
    if answer.as_ref().is_err_and(|e| e.code == Code::RefreshTokenReused) {
        let app = req.app.clone();
        app.db.write(move |tx| sessions::end_family(tx, &req.body)).await?;
    }
    answer
}
