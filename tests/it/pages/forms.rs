//! Forms: their tokens, what is typed, and what is sent twice.

use serde_json::json;

use crate::support::world;

const EMAIL: &str = "anna@example.org";

#[test]
fn a_form_without_its_token_does_nothing() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let form = browser.get("/account").await.form("update_own_account").with("name", "Changed");
        let stranger = w.browser().get("/sign-in").await.form("create_session");
        for token in ["", "AAAAAAAAAAAAAAAA", stranger.value("_token").unwrap()] {
            let refused = browser.send("/account", &form.clone().with("_token", token)).await;
            assert_eq!(refused.status, 403, "{token}");
            // What was typed is there still.
            assert_eq!(refused.form("update_own_account").value("name"), Some("Changed"));
        }
        assert!(browser.get("/account").await.html.contains("Anna"));
        // A control: with its token it is done.
        assert_eq!(browser.send("/account", &form).await.status, 303);
        assert!(browser.get("/account").await.html.contains("Changed"));
    });
}

#[test]
fn a_form_from_another_site_does_nothing_even_with_its_token() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let form = browser.get("/account").await.form("update_own_account").with("name", "Changed");
        for header in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
        ] {
            browser.headers = vec![(header.0, header.1.to_owned())];
            assert_eq!(browser.send("/account", &form).await.status, 403, "{header:?}");
        }
        assert!(browser.get("/account").await.html.contains("Anna"));
    });
}

#[test]
fn what_is_sent_twice_is_done_once() {
    world(async |w| {
        let group = w.group("twice").await;
        let seat = group.seat("gov1");
        let made = seat
            .post(
                &format!("/groups/{}/proposals", group.id),
                json!({"title": "One", "summary": "Of it.", "language": "en"}),
            )
            .await;
        let id = made.expect(201)["id"].as_str().unwrap().to_owned();
        let mut member = w.browser_as(seat).await;
        let page = format!("/proposals/{id}/discussion");
        let form = member.get(&page).await.form("write").with("kind", "note").with("body", "Said once.");
        let (first, second) = (member.send(&page, &form).await, member.send(&page, &form).await);
        assert_eq!((first.status, second.status), (303, 303));
        assert_eq!(first.to, second.to);
        let comments = seat.get(&format!("/proposals/{id}/comments")).await.expect(200);
        assert_eq!(comments["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn what_does_not_hold_comes_back_as_it_was_typed_with_the_error_at_its_field() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let form = browser
            .get("/account")
            .await
            .form("update_own_account")
            .with("name", &"x".repeat(121))
            .with("time_zone", "Africa/Cairo");
        let refused = browser.send("/account", &form).await;
        assert_eq!(refused.status, 422);
        let again = refused.form("update_own_account");
        assert_eq!(again.value("name").map(str::len), Some(121));
        assert_eq!(again.value("time_zone"), Some("Africa/Cairo"));
        assert!(again.html.contains("aria-invalid=\"true\""), "{}", again.html);
        assert!(again.html.contains("href=\"#update_own_account-"), "{}", again.html);
    });
}

#[test]
fn two_who_edit_at_once_are_shown_the_difference() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let (one, two) = (
            browser.get("/account").await.form("update_own_account"),
            browser.get("/account").await.form("update_own_account"),
        );
        assert_eq!(browser.send("/account", &one.with("name", "First")).await.status, 303);
        let late = browser.send("/account", &two.with("name", "Second")).await;
        assert_eq!(late.status, 412);
        assert!(late.html.contains("First") && late.html.contains("Second"), "{}", late.html);
        let again = late.form("update_own_account");
        assert_eq!(again.value("name"), Some("Second"));
        assert_eq!(browser.send("/account", &again).await.status, 303);
        assert!(browser.get("/account").await.html.contains("Second"));
    });
}

#[test]
fn what_was_typed_when_the_session_ended_is_there_after_signing_in() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let form = browser.get("/account").await.form("update_own_account").with("name", "Written long");
        w.pass_days(31);
        let asked = browser.send("/account", &form).await;
        assert_eq!(asked.status, 401);
        // A wrong password is no reason to lose it.
        let wrong = asked.form("create_session").with("email", EMAIL).with("password", "not the one it is");
        let asked = browser.send("/account", &wrong).await;
        assert_eq!(asked.status, 401);
        let sign_in =
            asked.form("create_session").with("email", EMAIL).with("password", crate::support::PASSWORD);
        let back = browser.send("/account", &sign_in).await;
        assert_eq!(back.status, 200, "{}", back.html);
        let kept: Vec<(String, String)> = back
            .html
            .split("<input ")
            .filter_map(|tag| {
                Some((
                    tag.split("name=\"").nth(1)?.split('"').next()?,
                    tag.split("value=\"").nth(1)?.split('"').next()?,
                ))
            })
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let shown = browser
            .send("/account", &crate::support::browser::PageForm { fields: kept, html: String::new() })
            .await;
        let again = shown.form("update_own_account");
        assert_eq!(again.value("name"), Some("Written long"));
        assert_eq!(browser.send("/account", &again).await.status, 303);
        assert!(browser.get("/account").await.html.contains("Written long"));
    });
}

#[test]
fn a_form_that_is_too_large_is_refused() {
    world(async |w| {
        w.person(EMAIL).await;
        let mut browser = w.browser_of(EMAIL).await;
        let mut form = browser.get("/account").await.form("update_own_account");
        form.fields.extend((0..2_001).map(|n| (format!("f{n}"), String::new())));
        assert_eq!(browser.send("/account", &form).await.status, 413);
    });
}
