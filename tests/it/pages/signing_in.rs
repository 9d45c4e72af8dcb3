//! Signing in on a page, and what its cookie opens.

use chrono::Duration;
use serde_json::json;

use crate::support::{PASSWORD, number, world};

const EMAIL: &str = "anna@example.org";

#[test]
fn who_signs_in_has_a_cookie_that_no_script_and_no_other_site_gets() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser();
        let page = browser.get("/sign-in").await;
        let form = page.form("create_session").with("email", EMAIL).with("password", PASSWORD);
        let done = browser.send("/sign-in", &form).await;
        assert_eq!((done.status, done.to.as_deref()), (303, Some("/")));
        let cookie = done.headers["set-cookie"].to_str().unwrap();
        for part in ["__Host-assent=", "; HttpOnly", "; Secure", "; SameSite=Lax", "; Path=/"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
        let account = browser.get("/account").await;
        assert_eq!(account.status, 200);
        assert!(account.html.contains("Anna"));
    });
}

#[test]
fn a_wrong_password_is_told_and_opens_nothing() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser();
        let form = browser.get("/sign-in").await.form("create_session");
        let refused = browser
            .send("/sign-in", &form.with("email", EMAIL).with("password", "not the one of Anna"))
            .await;
        assert_eq!(refused.status, 401);
        assert!(!browser.cookies.contains_key("__Host-assent"));
        let again = refused.form("create_session");
        assert_eq!((again.value("email"), again.value("password")), (Some(EMAIL), Some("")));
        assert!(refused.html.contains("role=\"alert\""));
    });
}

#[test]
fn a_session_that_was_ended_elsewhere_opens_nothing_more() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        assert_eq!(browser.get("/account").await.status, 200);
        let client = w.bearer(&w.sign_in(EMAIL).await["access_token"]);
        client.post("/sessions/revocations", json!({"sessions": "all"})).await.expect(200);
        let shown = browser.get("/account").await;
        assert_eq!((shown.status, shown.to.as_deref()), (303, Some("/sign-in?next=%2Faccount")));
        assert_eq!(browser.get("/").await.status, 200);
    });
}

#[test]
fn a_session_of_the_pages_outlives_an_access_token_and_ends_after_thirty_days() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        w.pass(Duration::hours(5));
        assert_eq!(browser.get("/account").await.status, 200);
        w.pass_days(31);
        assert_eq!(browser.get("/account").await.status, 303);
    });
}

#[test]
fn a_cookie_that_was_not_sealed_here_is_none() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let cookie = browser.cookies["__Host-assent"].clone();
        let (head, _) = cookie.rsplit_once('.').unwrap();
        for forged in
            [format!("{head}.AAAAAAAAAAAAAAAA"), head.to_owned(), format!("{cookie}.x"), "x".to_owned()]
        {
            browser.cookies.insert("__Host-assent".to_owned(), forged.clone());
            assert_eq!(browser.get("/account").await.status, 303, "{forged}");
        }
        browser.cookies.insert("__Host-assent".to_owned(), cookie);
        assert_eq!(browser.get("/account").await.status, 200);
    });
}

#[test]
fn the_api_takes_no_cookie() {
    world(async |w| {
        w.person(EMAIL).await;
        let browser = w.browser_of(EMAIL).await;
        let cookie = format!("__Host-assent={}", browser.cookies["__Host-assent"]);
        let request = w.anonymous().request(reqwest::Method::GET, "/account").header("cookie", cookie);
        crate::support::Client::send(request).await.refused(401, "unauthenticated");
    });
}

#[test]
fn signing_in_leads_on_within_the_service_and_nowhere_else() {
    world(async |w| {
        w.person(EMAIL).await;
        for (next, to) in [
            ("/account", "/account"),
            ("//evil.example", "/"),
            ("%5Cevil.example", "/"),
            ("/%5Cevil.example", "/"),
            ("https:evil.example", "/"),
        ] {
            let mut browser = w.browser();
            let path = format!("/sign-in?next={next}");
            let form = browser
                .get(&path)
                .await
                .form("create_session")
                .with("email", EMAIL)
                .with("password", PASSWORD);
            assert_eq!(browser.send(&path, &form).await.to.as_deref(), Some(to), "{next}");
        }
        let mut browser = w.browser();
        assert_eq!(browser.get("/language?to=fr&back=//evil.example").await.to.as_deref(), Some("/"));
    });
}

#[test]
fn signing_out_ends_the_session_itself() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let kept = browser.clone();
        let form = browser.get("/account").await.form("sign-out");
        assert_eq!(browser.send("/account", &form).await.status, 303);
        assert_eq!(kept.clone().get("/account").await.status, 303);
    });
}

#[test]
fn reading_pages_writes_nothing_into_the_record() {
    world(async |w| {
        w.person(EMAIL).await;
        let group = w.group("readers").await;
        let mut browser = w.browser_of(EMAIL).await;
        let before = number(&w.app.config.database, "SELECT count(*) AS n FROM record_entries").await;
        for path in [
            "/",
            "/groups",
            &format!("/groups/{}", group.id),
            "/account",
            "/record",
            "/permissions",
            "/search",
            "/notices",
        ] {
            let shown = browser.get(path).await;
            assert_eq!(shown.status, 200, "{path}");
        }
        assert_eq!(number(&w.app.config.database, "SELECT count(*) AS n FROM record_entries").await, before);
    });
}
