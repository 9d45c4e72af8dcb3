//! Servers that refuse, or do not answer.

use assent::domain::workflow::Step;
use serde_json::json;

use super::{mailed, replied, to, wants_all};
use crate::support::{mail_world, raw};

const ME: &str = "gov1@wg.example";
const NONE: [&str; 0] = [];

#[test]
fn an_address_that_is_refused_gets_no_more_mail_until_its_owner_says_so() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        wants_all(me).await;
        sink.replies(ME, Some("550 5.1.1 gov1@wg.example does not exist"));
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        let mail = me.get("/account/mail").await.expect(200);
        assert_eq!(mail["is_sent"], true);
        let pause = &mail["pause"];
        assert_eq!((&pause["reason"], &pause["reply"]), (&json!("address_refused"), &json!("550 5.1.1")));
        assert_eq!(me.get("/account/data").await.expect(200)["mail_pause"], *pause);
        // Nothing waits, and nothing more is put there.
        sink.replies(ME, None);
        replied(&group, &scene, me).await;
        w.pass_days(1);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        let mail = me.post("/account/mail/resumptions", json!({})).await.expect(200);
        assert_eq!(mail, json!({"is_sent": true, "pause": null}));
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), [ME]);
    });
}

#[test]
fn a_server_that_is_busy_is_asked_again_later_and_at_last_not_any_more() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        wants_all(me).await;
        sink.replies(ME, Some("451 4.7.1 Not now"));
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        sink.replies(ME, None);
        // Not before its time.
        w.pass(chrono::Duration::seconds(59));
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        w.pass(chrono::Duration::seconds(20));
        let mail = &mailed(&w, &sink).await[0];
        assert!(mail.header("Message-ID").unwrap().ends_with("@assent.test>"));
        assert_eq!(me.get("/account/mail").await.expect(200)["pause"], json!(null));

        sink.replies(ME, Some("451 4.7.1 Not now"));
        replied(&group, &scene, me).await;
        for _ in 0..9 {
            assert_eq!(to(&mailed(&w, &sink).await), NONE);
            w.pass_days(3);
        }
        sink.replies(ME, None);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        let given_up = "SELECT attempts || ' ' || reply AS value FROM outbox WHERE failed_at IS NOT NULL";
        assert_eq!(raw::texts(&w.app.config.database, given_up), ["9 451 4.7.1"]);
        w.pass_days(31);
        assent::jobs::forget(&w.app).await;
        assert_eq!(raw::texts(&w.app.config.database, given_up), NONE);
    });
}

#[test]
fn a_mail_that_a_server_wants_from_nobody_is_given_up_and_the_address_stays() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        wants_all(me).await;
        sink.replies(ME, Some("550 5.7.1 You are on a list"));
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        assert_eq!(me.get("/account/mail").await.expect(200)["pause"], json!(null));
        // Who administers the instance sees it, and tries it once more when the matter is settled.
        let list = w.admin.get("/mails?failed=true").await.expect(200);
        let [mail] = list["items"].as_array().unwrap().as_slice() else { panic!("{list}") };
        assert_eq!((&mail["reply"], &mail["attempts"]), (&json!("550 5.7.1"), &json!(1)));
        assert!(!list.to_string().contains(ME));
        assert_eq!(w.admin.get("/mails?failed=false").await.expect(200)["items"], json!([]));
        sink.replies(ME, None);
        let turn = w.app.mailer.as_ref().unwrap().turn().await;
        let retry = format!("/mails/{}/retries", mail["id"].as_str().unwrap());
        w.admin.post(&retry, json!({})).await.expect(200);
        w.admin.post(&retry, json!({})).await.refused(422, "rule_refused");
        drop(turn);
        assert_eq!(to(&mailed(&w, &sink).await), [ME]);
        w.admin.post(&retry, json!({})).await.refused(404, "not_found");
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), [ME]);
    });
}

#[test]
fn closing_an_account_takes_its_mail_along() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        replied(&group, &scene, me).await;
        w.tick().await;
        let waiting = || raw::texts(&w.app.config.database, "SELECT kind AS value FROM outbox");
        assert_eq!(waiting(), ["digest"]);
        let id = me.get("/account").await.expect(200)["id"].as_str().unwrap().parse().unwrap();
        let account = assent::domain::ids::Id::from_uuid(id);
        let signed_in = w.session_of(account).await;
        let revision = signed_in.get("/account").await.expect(200)["revision"].as_i64().unwrap();
        signed_in.delete("/account", revision).await.expect(200);
        assert_eq!(waiting(), NONE);
        w.pass_days(1);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
    });
}

/// Two that claim at once: who comes back after the lease changes nothing.
#[test]
fn a_claim_that_ran_out_settles_nothing() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        wants_all(group.seat("gov1")).await;
        // What claims beside the test has nothing to send yet.
        let turn = w.app.mailer.as_ref().unwrap().turn().await;
        replied(&group, &scene, group.seat("gov1")).await;
        w.tick().await;
        let claim = async || {
            let app = w.app.clone();
            w.app.db.write(move |tx| assent::service::mail::claim(tx, &app)).await.unwrap()
        };
        let first = claim().await.unwrap();
        assert!(claim().await.is_none());
        w.pass(chrono::Duration::minutes(6));
        let second = claim().await.unwrap();
        assert_eq!(first.letter.as_ref().unwrap().id, second.letter.as_ref().unwrap().id);
        let settle = async |claimed: assent::service::mail::Claimed| {
            let done = w.app.db.write(move |tx| assent::service::mail::settle(tx, &claimed, &Ok(())));
            done.await.unwrap();
        };
        let left = || raw::texts(&w.app.config.database, "SELECT kind AS value FROM outbox").len();
        settle(first).await;
        assert_eq!(left(), 1);
        settle(second).await;
        assert_eq!(left(), 0);
        drop(turn);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
    });
}
