//! Notices by mail.

use assent::domain::workflow::Step;
use serde_json::json;

use super::{mailed, replied, to, wants, wants_all};
use crate::comments::{post, reply};
use crate::log::second::{Head, root};
use crate::log::{leaves, vkeys};
use crate::support::{mail_world, raw, world};

const NONE: [&str; 0] = [];

#[test]
fn the_notices_of_a_day_arrive_in_the_reader_s_morning_in_one_mail() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        let account = me.get("/account").await.expect(200);
        let zone = json!({"time_zone": "Asia/Tokyo"});
        me.patch("/account", account["revision"].as_i64().unwrap(), zone).await.expect(200);
        let mine = replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        reply(group.seat("cs1"), &scene, &mine, "again").await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        // It is 13:00 in UTC, and 7:00 in Tokyo at 22:00.
        w.pass(chrono::Duration::minutes(9 * 60 - 1));
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        w.pass(chrono::Duration::minutes(1));
        let mails = mailed(&w, &sink).await;
        assert_eq!(to(&mails), ["gov1@wg.example"]);
        let mail = &mails[0];
        assert_eq!(mail.header("From").as_deref(), Some("Assent <assent@assent.test>"));
        assert_eq!(mail.header("Subject").as_deref(), Some("[A working group] 2 notices"));
        assert_eq!(mail.header("Auto-Submitted").as_deref(), Some("auto-generated"));
        assert_eq!(mail.header("Date").as_deref(), Some("Thu, 14 Jun 2018 22:00:00 +0000"));
        let text = mail.text();
        assert_eq!(text.matches("Somebody replied to your comment (A proposal).").count(), 2, "{text}");
        assert!(text.contains("http://assent.test/comments/"), "{text}");
        mail.unsubscribe();
        // It carries the signed head of the record's log, so that many keep one.
        let (_, head) = text.split_once("(the signed head of its log):").unwrap();
        let head = Head::read(&format!("{}\n", head.replace("\r\n", "\n").trim()));
        assert!(head.is_signed_by(&vkeys(&w.anonymous()).await[0]), "{text}");
        assert!(head.size > 0 && head.root == root(&leaves(&w)[..head.size]), "{text}");
        // Told once.
        w.pass_days(1);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        reply(group.seat("cs1"), &scene, &mine, "and again").await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        w.pass_days(1);
        let mail = &mailed(&w, &sink).await[0];
        assert_eq!(mail.text().matches("Somebody replied").count(), 1, "{}", mail.text());
    });
}

#[test]
fn what_was_read_meanwhile_is_not_mailed() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        replied(&group, &scene, me).await;
        w.tick().await;
        let notice = me.get("/notices").await.expect(200)["items"][0]["id"].clone();
        me.post("/notices/readings", json!({"notice_id": notice})).await.expect(200);
        w.pass_days(1);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
    });
}

#[test]
fn the_nearest_subscription_says_how_much() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        wants_all(me).await;
        replied(&group, &scene, me).await;
        let mails = mailed(&w, &sink).await;
        assert_eq!(to(&mails), ["gov1@wg.example"]);
        let subject = mails[0].header("Subject").unwrap();
        assert_eq!(subject, "[A working group] Somebody replied to your comment (A proposal).");
        wants(me, "group", &group.id, "off").await;
        replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        wants(me, "proposal", &scene.proposal, "digest").await;
        let mine = replied(&group, &scene, me).await;
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
        wants(me, "thread", mine["id"].as_str().unwrap(), "all").await;
        reply(group.seat("ps2"), &scene, &mine, "more").await;
        assert_eq!(to(&mailed(&w, &sink).await), ["gov1@wg.example"]);
        w.pass_days(1);
        let mails = mailed(&w, &sink).await;
        // The one that waits for the morning, without the ones that were told at once. It stands in the thread about
        // which all is told at once now.
        assert_eq!(to(&mails), NONE);
    });
}

#[test]
fn whoever_changes_their_mind_before_the_morning_is_heard() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        replied(&group, &scene, me).await;
        w.tick().await;
        wants(me, "proposal", &scene.proposal, "off").await;
        w.pass_days(1);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
    });
}

#[test]
fn nobody_is_reminded_of_what_they_have_done() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        w.tick().await;
        w.pass_days(1);
        mailed(&w, &sink).await;
        w.pass_days(26);
        w.tick().await;
        // The end is announced; one takes a stance before the morning.
        floor.takes(group.seat("gov1"), 1, "support").await;
        w.pass_days(1);
        let mails = mailed(&w, &sink).await;
        let reminded = to(&mails);
        assert!(
            !reminded.contains(&"gov1@wg.example") && reminded.contains(&"gov2@wg.example"),
            "{reminded:?}"
        );
        assert!(mails[0].text().contains("your stance is missing"));
    });
}

#[test]
fn a_reminder_of_a_window_that_is_over_is_not_sent() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        w.tick().await;
        w.pass_days(1);
        mailed(&w, &sink).await;
        w.pass_days(27);
        w.tick().await;
        // Nobody sent mail until the window was over.
        w.pass_days(5);
        w.tick().await;
        w.post().await;
        let reminded = sink.taken().iter().any(|mail| mail.text().contains("your stance is missing"));
        assert!(!reminded);
    });
}

#[test]
fn who_left_a_group_for_members_is_mailed_nothing_of_it() {
    mail_world(async |w, sink| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        replied(&group, &scene, me).await;
        w.tick().await;
        let members = me.get(&format!("/groups/{}/members", group.id)).await.expect(200);
        let mine =
            members["items"].as_array().unwrap().iter().find(|m| m["name"] == "gov1@wg.example").unwrap();
        let path = format!("/members/{}", mine["id"].as_str().unwrap());
        me.delete(&path, mine["revision"].as_i64().unwrap()).await.expect(200);
        w.pass_days(1);
        assert_eq!(to(&mailed(&w, &sink).await), NONE);
    });
}

#[test]
fn without_a_server_nothing_waits_to_be_mailed() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        replied(&group, &scene, me).await;
        w.tick().await;
        assert_eq!(me.get("/notices").await.expect(200)["items"].as_array().unwrap().len(), 1);
        let waiting = raw::texts(&w.app.config.database, "SELECT kind AS value FROM outbox");
        assert_eq!(waiting, NONE);
        let mail = me.get("/account/mail").await.expect(200);
        assert_eq!(mail, json!({"is_sent": false, "pause": null}));
    });
}

#[test]
fn hostile_titles_and_names_stay_within_their_place() {
    mail_world(async |w, sink| {
        let name = "\" <x@evil.example>, \u{202e}gro.elpmaxe@annA";
        let group = w.group_with("wg", json!({"name": name})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        let account = me.get("/account").await.expect(200);
        let revision = account["revision"].as_i64().unwrap();
        me.patch("/account", revision, json!({"name": name})).await.expect(200);
        wants_all(me).await;
        let mine = post(me, &scene, "mine").await;
        reply(group.seat("ps1"), &scene, &mine, "theirs").await;
        w.tick().await;
        w.post().await;
        let mail = sink.one();
        assert_eq!(mail.to, ["gov1@wg.example"]);
        let address = mail.header("To").unwrap();
        // The name is encoded as a whole: of it, nothing can be taken for an address.
        assert!(address.starts_with("=?utf-8?b?") && address.ends_with("?= <gov1@wg.example>"), "{address}");
        assert!(!mail.text().contains('\u{202e}'));
    });
}
