//! The link that ends mail (RFC 8058).

use assent::domain::workflow::Step;
use reqwest::Method;
use serde_json::json;

use super::{mailed, replied, to, wants, wants_all};
use crate::support::{World, mail_world};

const ME: &str = "gov1@wg.example";
const NONE: [&str; 0] = [];

/// Asks for a link as a mail program does: without signing in, with a body that is a form.
async fn ask(w: &World, method: Method, link: &str, form: Option<&str>) -> (u16, String) {
    let path = link.strip_prefix("http://assent.test").unwrap();
    let request = reqwest::Client::new().request(method, format!("{}{path}", w.url));
    let request = match form {
        Some(form) => {
            request.header("content-type", "application/x-www-form-urlencoded").body(form.to_owned())
        }
        None => request,
    };
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

const FORM: Option<&str> = Some("List-Unsubscribe=One-Click");

#[test]
fn one_click_ends_all_mail_about_notices_and_its_owner_resumes_it() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        replied(&group, &scene, me).await;
        w.tick().await;
        w.pass_days(1);
        let link = mailed(&w, &sink).await[0].unsubscribe();
        // Reading it changes nothing: programs open every link.
        let (status, page) = ask(&w, Method::GET, &link, None).await;
        assert_eq!(status, 200);
        assert!(page.contains("<form method=\"post\">"), "{page}");
        assert_eq!(me.get("/account/mail").await.expect(200)["pause"], json!(null));
        for _ in 0..2 {
            assert_eq!(ask(&w, Method::POST, &link, FORM).await.0, 200);
        }
        let pause = me.get("/account/mail").await.expect(200)["pause"].clone();
        assert_eq!((&pause["reason"], &pause["reply"]), (&json!("unsubscribed"), &json!(null)));
        wants_all(me).await;
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        me.post("/account/mail/resumptions", json!({})).await.expect(200);
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), [ME]);
    });
}

#[test]
fn one_click_in_a_mail_about_a_proposal_ends_that_alone() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let other = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        for proposal in [&scene.proposal, &other.proposal] {
            wants(me, "proposal", proposal, "all").await;
        }
        replied(&group, &scene, me).await;
        let mails = mailed(&w, &sink).await;
        assert!(mails[0].text().contains("No more mail about this proposal"));
        assert_eq!(ask(&w, Method::POST, &mails[0].unsubscribe(), FORM).await.0, 200);
        let said = me.get("/subscriptions").await.expect(200);
        assert_eq!((&said["items"][0]["level"], &said["items"][0]["revision"]), (&json!("off"), &json!(2)));
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        replied(&group, &other, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), [ME]);
    });
}

#[test]
fn a_link_that_was_changed_or_made_up_ends_nothing() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        wants_all(me).await;
        replied(&group, &scene, me).await;
        let link = mailed(&w, &sink).await[0].unsubscribe();
        let (head, token) = link.rsplit_once('/').unwrap();
        let mut turned = token.to_owned().into_bytes();
        turned[30] = if turned[30] == b'A' { b'B' } else { b'A' };
        let turned = String::from_utf8(turned).unwrap();
        // A cursor is sealed too, and for something else.
        let cursor = {
            replied(&group, &scene, me).await;
            w.tick().await;
            me.get("/notices?limit=1").await.expect(200)["next"].as_str().unwrap().to_owned()
        };
        for wrong in [turned.as_str(), &cursor, "x", "%00", &"A".repeat(4000)] {
            for method in [Method::GET, Method::POST] {
                let (status, body) = ask(&w, method, &format!("{head}/{wrong}"), FORM).await;
                assert_eq!(status, 404, "{wrong}: {body}");
                assert!(body.contains("\"code\":\"not_found\""), "{body}");
            }
        }
        let (status, body) = ask(&w, Method::PUT, &link, FORM).await;
        assert!(status == 405 && body.contains("method_not_allowed"), "{status} {body}");
        // The token signs nobody in.
        let mut stranger = w.anonymous();
        stranger.token = Some(token.to_owned());
        stranger.get("/account").await.refused(401, "invalid_token");
        assert_eq!(me.get("/account/mail").await.expect(200)["pause"], json!(null));
    });
}
