//! Reporting, hiding, appealing, restoring.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{bodies, comments_of, path, post, reply};
use crate::support::{Client, Group, world};

fn decision(decision: &str) -> Value {
    json!({"decision": decision, "reason": "It says where somebody lives."})
}

async fn hide(client: &Client, comment: &Value, revision: i64) -> Value {
    client.put(&format!("{}/moderation", path(comment)), revision, decision("hidden")).await.expect(200)
}

async fn waiting(group: &Group) -> usize {
    let place = format!("/groups/{}/comment-reports?state=waiting", group.id);
    group.chair().get(&place).await.expect(200)["items"].as_array().unwrap().len()
}

#[test]
fn a_hidden_comment_keeps_its_place_and_its_text_is_for_its_author_and_those_who_moderate() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let author = group.stakeholder();
        let made = post(author, &scene, "zebracrossing one").await;
        let edited = json!({"body": "zebracrossing two"});
        author.patch(&path(&made), 1, edited).await.expect(200);
        reply(group.seat("ps1"), &scene, &made, "a reply").await;
        let search = format!("/groups/{}/search?q=zebracrossing", group.id);
        assert_eq!(author.get(&search).await.expect(200)["items"].as_array().unwrap().len(), 1);
        let place = format!("{}/moderation", path(&made));
        group.seat("ps1").put(&place, 2, decision("hidden")).await.refused(403, "forbidden");
        group.facilitator().put(&place, 1, decision("hidden")).await.refused(412, "revision_stale");
        let mute = json!({"decision": "hidden"});
        group.facilitator().put(&place, 2, mute).await.refused(422, "missing_field");
        let hidden = hide(group.facilitator(), &made, 2).await;
        assert_eq!((&hidden["state"], &hidden["body"]), (&json!("hidden"), &json!("zebracrossing two")));
        assert_eq!(hidden["hidden"]["reason"], "It says where somebody lives.");
        assert_eq!(hidden["hidden"]["by"], group.facilitator_id);
        assert_eq!(hidden["hidden"]["appeal"], "none");
        group.facilitator().put(&place, 3, decision("hidden")).await.refused(409, "ended");
        let history = format!("{}/history", path(&made));
        for other in [group.seat("ps1"), &w.anonymous(), &w.outsider().await] {
            let seen = other.get(&path(&made)).await.expect(200);
            assert_eq!((&seen["body"], &seen["body_html"]), (&Value::Null, &Value::Null));
            assert_eq!(seen["hidden"], hidden["hidden"]);
            let list = other.get(&comments_of(&scene)).await.expect(200);
            assert_eq!(bodies(&list), ["-", "a reply"]);
            let context = other.get(&format!("{}/context", path(&made))).await.expect(200);
            assert_eq!(context["comment"]["body"], Value::Null);
            other.get(&history).await.refused(403, "forbidden");
        }
        group.seat("ps1").get(&place).await.refused(403, "forbidden");
        for one in [author, group.chair()] {
            assert_eq!(one.get(&path(&made)).await.expect(200)["body"], "zebracrossing two");
            assert_eq!(bodies(&one.get(&history).await.expect(200)), ["zebracrossing one"]);
            assert_eq!(one.get(&search).await.expect(200)["items"], json!([]));
            let log = one.get(&place).await.expect(200);
            assert_eq!(log["items"][0]["kind"], "hidden");
        }
        let mine = author.get(&format!("/groups/{}/my-comments", group.id)).await.expect(200);
        assert_eq!(
            (&mine["items"][0]["body"], &mine["items"][0]["state"]),
            (&json!("zebracrossing two"), &json!("hidden"))
        );
        let of_state = format!("{}?state=hidden", comments_of(&scene));
        assert_eq!(group.chair().get(&of_state).await.expect(200)["items"].as_array().unwrap().len(), 1);
        for (client, place, body) in [
            (group.facilitator(), "disposition", json!({"disposition": "declined", "reason": "r"})),
            (group.facilitator(), "answer", json!({"body": "b"})),
        ] {
            client.put(&format!("{}/{place}", path(&made)), 3, body).await.refused(409, "ended");
        }
        author.patch(&path(&made), 3, json!({"body": "x"})).await.refused(409, "ended");
        let many = json!({"comment_ids": [made["id"]], "disposition": "declined", "reason": "r"});
        let place_of_many = format!("/proposals/{}/dispositions", scene.proposal);
        group.facilitator().post(&place_of_many, many).await.refused(422, "invalid_field");
        let restored = group.chair().put(&place, 3, decision("restored")).await.expect(200);
        assert_eq!((&restored["state"], &restored["hidden"]), (&json!("posted"), &Value::Null));
        assert_eq!(w.anonymous().get(&path(&made)).await.expect(200)["body"], "zebracrossing two");
        assert_eq!(author.get(&search).await.expect(200)["items"].as_array().unwrap().len(), 1);
        group.chair().put(&place, 4, decision("restored")).await.refused(409, "ended");
        let entries = w.entries(&scene).await;
        let actions: Vec<&Value> = entries.iter().rev().take(2).map(|e| &e["action"]).collect();
        assert_eq!(actions, ["comment.restored", "comment.hidden"]);
        assert!(!serde_json::to_string(&entries).unwrap().contains("lives"));
    });
}

#[test]
fn an_appeal_is_decided_by_somebody_else_than_who_hid_the_comment() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let author = group.stakeholder();
        let made = post(author, &scene, "one").await;
        let (appeals, newest) =
            (format!("{}/appeals", path(&made)), format!("{}/appeals/newest", path(&made)));
        let appeal = json!({"reason": "It is a public office."});
        let (upheld, restored) =
            (json!({"outcome": "upheld", "reason": "No."}), json!({"outcome": "restored", "reason": "Yes."}));
        author.post(&appeals, appeal.clone()).await.refused(409, "ended");
        hide(group.facilitator(), &made, 1).await;
        group.chair().put(&newest, 2, upheld.clone()).await.refused(409, "ended");
        group.seat("ps1").post(&appeals, appeal.clone()).await.refused(403, "forbidden");
        let appealed = author.post(&appeals, appeal.clone()).await.expect(201);
        assert_eq!((&appealed["kind"], &appealed["reason"]), (&json!("appealed"), &appeal["reason"]));
        author.post(&appeals, appeal.clone()).await.refused(409, "ended");
        assert_eq!(w.anonymous().get(&path(&made)).await.expect(200)["hidden"]["appeal"], "waiting");
        group.facilitator().put(&newest, 3, restored.clone()).await.refused(422, "conflict_of_interest");
        let place = format!("{}/moderation", path(&made));
        group.facilitator().put(&place, 3, decision("restored")).await.refused(409, "ended");
        let seen = group.chair().put(&newest, 3, upheld).await.expect(200);
        assert_eq!((&seen["state"], &seen["hidden"]["appeal"]), (&json!("hidden"), &json!("upheld")));
        assert_eq!(seen["hidden"]["by"], group.facilitator_id);
        author.post(&appeals, appeal.clone()).await.refused(409, "ended");
        group.facilitator().put(&place, 4, decision("restored")).await.expect(200);
        hide(group.chair(), &made, 5).await;
        author.post(&appeals, appeal).await.expect(201);
        group.chair().put(&newest, 7, restored.clone()).await.refused(422, "conflict_of_interest");
        let seen = group.facilitator().put(&newest, 7, restored).await.expect(200);
        assert_eq!((&seen["state"], &seen["hidden"]), (&json!("posted"), &Value::Null));
        let log = author.get(&place).await.expect(200);
        let kinds: Vec<&Value> = log["items"].as_array().unwrap().iter().map(|one| &one["kind"]).collect();
        let expected = ["restored", "appealed", "hidden", "restored", "upheld", "appealed", "hidden"];
        assert_eq!(kinds, expected);
        let own = author.get("/account/data").await;
        let own = own.expect(200).to_string();
        assert!(own.contains("It is a public office."));
    });
}

#[test]
fn a_report_waits_until_it_was_decided_about_the_comment() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        let (reports, reason) = (format!("{}/reports", path(&made)), json!({"reason": "It is rude."}));
        group.stakeholder().post(&reports, reason.clone()).await.refused(422, "rule_refused");
        w.anonymous().post(&reports, reason.clone()).await.refused(401, "unauthenticated");
        w.outsider().await.post(&reports, reason.clone()).await.refused(403, "forbidden");
        let place = format!("{}/moderation", path(&made));
        group.chair().put(&place, 1, decision("kept")).await.refused(422, "rule_refused");
        let report = group.seat("ps1").post(&reports, reason.clone()).await.expect(201);
        assert_eq!((&report["state"], &report["reason"]), (&json!("waiting"), &reason["reason"]));
        group.seat("ps1").post(&reports, reason.clone()).await.refused(409, "already_exists");
        group.seat("ps2").post(&reports, reason.clone()).await.expect(201);
        let list = format!("/groups/{}/comment-reports", group.id);
        group.seat("ps1").get(&list).await.refused(403, "forbidden");
        assert_eq!(group.facilitator().get(&list).await.expect(200)["items"][0], report);
        assert_eq!(waiting(&group).await, 2);
        group.chair().put(&place, 1, decision("kept")).await.expect(200);
        assert_eq!(waiting(&group).await, 0);
        let settled = group.chair().get(&format!("{list}?state=settled")).await.expect(200);
        assert_eq!(settled["items"].as_array().unwrap().len(), 2);
        group.chair().post(&reports, reason.clone()).await.expect(201);
        assert_eq!(waiting(&group).await, 1);
        hide(group.chair(), &made, 2).await;
        assert_eq!(waiting(&group).await, 0);
        group.facilitator().post(&reports, reason).await.refused(409, "ended");
    });
}

#[test]
fn nobody_decides_about_their_own_comment_and_one_can_take_back_what_is_hidden() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.facilitator(), &scene, "one").await;
        let place = format!("{}/moderation", path(&made));
        group.facilitator().put(&place, 1, decision("hidden")).await.refused(422, "conflict_of_interest");
        hide(group.chair(), &made, 1).await;
        let back = group.facilitator().delete(&path(&made), 2).await.expect(200);
        assert_eq!((&back["state"], &back["hidden"]), (&json!("withdrawn"), &Value::Null));
        assert_eq!(group.chair().get(&path(&made)).await.expect(200)["body"], Value::Null);
        group.chair().put(&place, 3, decision("restored")).await.refused(409, "ended");
    });
}

#[test]
fn a_round_does_not_wait_for_a_comment_that_is_hidden() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let round = json!({
            "title": "R", "purpose": "p", "audience": "a", "promise": "consult",
            "closes_at": w.clock.now().plus_days(20),
        });
        let rounds = format!("/proposals/{}/rounds", scene.proposal);
        let round = group.facilitator().post(&rounds, round).await.expect(201);
        w.tick().await;
        let mut new = super::note(&scene, "rude");
        new["round_id"] = round["id"].clone();
        let made = group.stakeholder().post(&comments_of(&scene), new).await.expect(201);
        let waits = async || {
            let all =
                group.chair().get(&format!("/proposals/{}/transitions", scene.proposal)).await.expect(200);
            all.to_string().contains("1 of 1 comments")
        };
        assert!(waits().await);
        hide(group.facilitator(), &made, 1).await;
        assert!(!waits().await);
    });
}
