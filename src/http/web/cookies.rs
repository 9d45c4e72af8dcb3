//! The cookies of the pages: who is signed in, who looks on, and in which language.
//!
//! `__Host-assent` names a session, under the service's seal: whether it lives is asked of the database each time. A
//! visitor without one has a random `__Host-visit`, so that forms can be told from those of other sites. Both hold the
//! key to the tokens in forms.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::ids::{AccountId, Id, SessionId};
use crate::domain::time::Instant;
use crate::service::authenticate::{ACCESS_SECONDS, Credential, Keys};

/// The session.
pub const SESSION: &str = "__Host-assent";
/// A visitor without one.
pub const VISIT: &str = "__Host-visit";
/// The language that was chosen.
pub const LANGUAGE: &str = "language";

/// The value of a cookie.
pub fn value(request: &HttpRequest, name: &str) -> Option<String> {
    request.cookie(name).map(|cookie| cookie.value().to_owned()).filter(|value| !value.is_empty())
}

/// A cookie of this service alone, which no script reads.
fn made(name: &'static str, value: String, days: i64) -> Cookie<'static> {
    Cookie::build(name, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(Duration::days(days))
        .finish()
}

/// The cookie of a session, for the 30 days that one lives at most.
pub fn session(keys: &Keys, account: AccountId, session: SessionId) -> Cookie<'static> {
    let seal = URL_SAFE_NO_PAD.encode(keys.seal(&sealed(account, session)));
    made(SESSION, format!("{account}.{session}.{seal}"), 30)
}

/// A visitor's cookie, for a day.
pub fn visit(value: String) -> Cookie<'static> {
    made(VISIT, value, 1)
}

/// The cookie of a language. It opens nothing, so that it works without TLS as well.
pub fn language(tag: &'static str) -> Cookie<'static> {
    Cookie::build(LANGUAGE, tag).path("/").same_site(SameSite::Lax).max_age(Duration::days(365)).finish()
}

/// Who a cookie of a session says is there, if its seal holds.
pub fn credential(keys: &Keys, cookie: &str, now: Instant) -> Option<Credential> {
    let mut parts = cookie.split('.');
    let (account, session, seal) = (parts.next()?, parts.next()?, parts.next()?);
    let (account, session): (AccountId, SessionId) = (Id::parse(account)?, Id::parse(session)?);
    let seal = URL_SAFE_NO_PAD.decode(seal).ok().filter(|_| parts.next().is_none())?;
    let until = Instant::from_micros(now.micros().saturating_add(ACCESS_SECONDS.saturating_mul(1_000_000)));
    keys.is_sealed(&sealed(account, session), &seal).then_some(Credential::Session {
        account,
        session,
        until,
    })
}

fn sealed(account: AccountId, session: SessionId) -> String {
    format!("pages\n{account}\n{session}")
}

/// The token that a form of this visitor carries.
pub fn form_token(keys: &Keys, cookie: &str) -> String {
    URL_SAFE_NO_PAD.encode(keys.seal(&format!("form\n{cookie}")))
}

/// Is it a token of this visitor's?
pub fn is_form_token(keys: &Keys, cookie: &str, token: &str) -> bool {
    let seal = URL_SAFE_NO_PAD.decode(token).unwrap_or_default();
    keys.is_sealed(&format!("form\n{cookie}"), &seal)
}
