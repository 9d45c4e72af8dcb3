//! Notices: what concerns one, from the record; and subscriptions, which say how much mail one wants about it.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::comments::{post, reply};
use crate::support::{Client, Floor, Group, Scene, World, world};

/// The kinds of a client's notices, newest first.
pub async fn kinds(client: &Client) -> Vec<String> {
    let list = client.get("/notices").await.expect(200);
    list["items"].as_array().unwrap().iter().map(|n| n["kind"].as_str().unwrap().to_owned()).collect()
}

/// Marks all as read, so that only what comes later is unread.
async fn unread(client: &Client) -> Vec<Value> {
    client.get("/notices?read=false").await.expect(200)["items"].as_array().unwrap().clone()
}

fn at(comment: &Value) -> String {
    format!("/comments/{}", comment["id"].as_str().unwrap())
}

#[test]
fn a_reply_and_what_became_of_a_comment_are_told_to_its_author_alone() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (me, other) = (group.seat("gov1"), group.seat("ps1"));
        let mine = post(me, &scene, "mine").await;
        reply(other, &scene, &mine, "theirs").await;
        reply(me, &scene, &mine, "my own").await;
        w.tick().await;
        assert_eq!(kinds(me).await, ["reply"]);
        let said = json!({"disposition": "accepted", "reason": "Yes."});
        let path = format!("{}/disposition", at(&mine));
        group.facilitator().put(&path, 1, said).await.expect(200);
        w.tick().await;
        assert_eq!(kinds(me).await, ["disposition", "reply"]);
        assert_eq!(kinds(other).await, [""; 0]);
        let notice = &me.get("/notices").await.expect(200)["items"][0];
        assert_eq!(notice["subject_id"], mine["id"]);
        assert_eq!(notice["link"], format!("/api/v1{}", at(&mine)));
        assert_eq!(notice["sentence"], "It was said what became of your comment (A proposal).");
        me.get(notice["link"].as_str().unwrap()).await.expect(200);
        let entry = format!("/record/{}", notice["entry_id"].as_str().unwrap());
        assert_eq!(me.get(&entry).await.expect(200)["action"], "comment.disposed");
    });
}

#[test]
fn comments_answered_together_are_told_to_each_author() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let mut ids = Vec::new();
        for seat in ["gov1", "gov1", "ps1"] {
            ids.push(post(group.seat(seat), &scene, "x").await["id"].clone());
        }
        let said = json!({"comment_ids": ids, "disposition": "declined", "reason": "No."});
        let path = format!("/proposals/{}/dispositions", scene.proposal);
        group.facilitator().post(&path, said).await.expect(200);
        w.tick().await;
        assert_eq!(kinds(group.seat("gov1")).await, ["disposition", "disposition"]);
        assert_eq!(kinds(group.seat("ps1")).await, ["disposition"]);
    });
}

async fn floor(w: &World, group: &Group) -> (Floor, Value) {
    let floor = w.floor(group, Step::Validity).await;
    let call = floor.call(w, group, json!({})).await;
    (floor, call)
}

#[test]
fn a_call_that_ends_soon_is_told_to_those_whose_stance_is_missing_and_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, _) = floor(&w, &group).await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        w.pass_days(26);
        w.tick().await;
        assert_eq!(kinds(group.seat("gov2")).await, ["call_opened"]);
        w.pass_days(1);
        for _ in 0..2 {
            w.tick().await;
        }
        assert_eq!(kinds(group.seat("gov2")).await, ["call_ending", "call_opened"]);
        for answered in ["gov1", "observer", "secretariat", "facilitator"] {
            assert_eq!(kinds(group.seat(answered)).await, ["call_opened"], "{answered}");
        }
        assert_eq!(w.entries(&floor.scene).await.last().unwrap()["action"], "call.ending");
    });
}

#[test]
fn a_round_that_ends_soon_is_told_to_those_who_said_nothing_in_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let round = json!({
            "title": "R", "purpose": "p", "audience": "a", "promise": "consult",
            "closes_at": w.clock.now().plus_days(20),
        });
        let path = format!("/proposals/{}/rounds", scene.proposal);
        let round = group.facilitator().post(&path, round).await.expect(201);
        let comment = json!({
            "subject": {"kind": "proposal", "id": scene.proposal}, "kind": "note", "body": "Here.",
            "round_id": round["id"],
        });
        let path = format!("/proposals/{}/comments", scene.proposal);
        group.seat("gov1").post(&path, comment).await.expect(201);
        w.pass_days(18);
        w.tick().await;
        assert_eq!(kinds(group.seat("gov1")).await, [""; 0]);
        assert_eq!(kinds(group.seat("gov2")).await, ["round_ending"]);
    });
}

#[test]
fn a_stance_that_a_new_version_made_stale_is_told_to_who_took_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, _) = floor(&w, &group).await;
        w.tick().await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        w.tick().await;
        assert_eq!(kinds(group.seat("gov1")).await, ["stance_stale", "call_opened"]);
        assert_eq!(kinds(group.seat("gov2")).await, ["call_opened"]);
    });
}

#[test]
fn an_answered_request_for_time_is_told_to_who_asked_and_decisions_to_all_but_who_decided() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, call) = floor(&w, &group).await;
        let path = format!("/calls/{}/time-requests", call["id"].as_str().unwrap());
        let asked = group.seat("gov1").post(&path, json!({"reason": "We meet later."})).await.expect(201);
        let path = format!("/time-requests/{}/answers", asked["id"].as_str().unwrap());
        let answer = json!({"answer": "declined", "reason": "No."});
        group.facilitator().post(&path, answer).await.expect(201);
        w.tick().await;
        assert_eq!(kinds(group.seat("gov1")).await, ["time_answered", "call_opened"]);
        assert_eq!(kinds(group.seat("gov2")).await, ["call_opened"]);
        for n in ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"] {
            floor.takes(group.seat(n), 1, "support").await;
        }
        w.pass_days(31);
        w.tick().await;
        let found = floor.evaluate(&group, "full_consensus").await;
        w.pass_days(5);
        w.tick().await;
        w.pass_days(2);
        w.tick().await;
        floor.finalize(&group, &found).await.expect(201);
        w.tick().await;
        let told = ["designation", "review_ending", "evaluation", "call_opened"];
        assert_eq!(kinds(group.seat("observer")).await, told);
        assert_eq!(kinds(group.facilitator()).await, ["review_ending", "call_opened"]);
    });
}

#[test]
fn who_left_a_group_for_members_no_longer_sees_what_happened_there() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        let mine = post(me, &scene, "mine").await;
        reply(group.seat("ps1"), &scene, &mine, "theirs").await;
        w.tick().await;
        assert_eq!(kinds(me).await, ["reply"]);
        let members = me.get(&format!("/groups/{}/members", group.id)).await.expect(200);
        let member = members["items"]
            .as_array()
            .unwrap()
            .iter()
            .find(|m| m["name"] == "gov1@wg.example")
            .unwrap()
            .clone();
        let path = format!("/members/{}", member["id"].as_str().unwrap());
        me.delete(&path, member["revision"].as_i64().unwrap()).await.expect(200);
        assert_eq!(kinds(me).await, [""; 0]);
    });
}

#[test]
fn notices_are_marked_as_read_one_by_one_or_up_to_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (me, other) = (group.seat("gov1"), group.seat("ps1"));
        let mine = post(me, &scene, "mine").await;
        for n in 0..4 {
            reply(other, &scene, &mine, &n.to_string()).await;
        }
        w.tick().await;
        let all = unread(me).await;
        assert_eq!(all.len(), 4);
        let (path, id) = ("/notices/readings", |n: usize| all[n]["id"].clone());
        assert_eq!(me.post(path, json!({"notice_id": id(1)})).await.expect(200)["read"], 1);
        assert_eq!(me.post(path, json!({"notice_id": id(1)})).await.expect(200)["read"], 0);
        assert_eq!(unread(me).await.len(), 3);
        assert_eq!(me.post(path, json!({"up_to_id": id(1)})).await.expect(200)["read"], 2);
        assert_eq!(unread(me).await.iter().map(|n| &n["id"]).collect::<Vec<_>>(), [&id(0)]);
        assert_eq!(me.get("/notices?read=true").await.expect(200)["items"].as_array().unwrap().len(), 3);
        // Nobody reads for another.
        assert_eq!(other.post(path, json!({"up_to_id": id(0)})).await.expect(200)["read"], 0);
        assert_eq!(unread(me).await.len(), 1);
        me.post(path, json!({})).await.refused(422, "missing_field");
        me.post(path, json!({"notice_id": id(0), "up_to_id": id(0)})).await.refused(422, "invalid_field");
        me.post(path, json!({"notice_id": "x"})).await.refused(422, "invalid_field");
        let page = me.get("/notices?limit=3").await.expect(200);
        let next = page["next"].as_str().unwrap();
        let rest = me.get(&format!("/notices?limit=3&after={next}")).await.expect(200);
        assert_eq!(rest["items"][0]["id"], id(3));
        let elsewhere = w.group("ws").await;
        let none = me.get(&format!("/notices?group_id={}", elsewhere.id)).await.expect(200);
        assert_eq!(none["items"], json!([]));
    });
}

#[test]
fn following_the_record_again_adds_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let mine = post(group.seat("gov1"), &scene, "mine").await;
        reply(group.seat("ps1"), &scene, &mine, "theirs").await;
        w.tick().await;
        let back = "UPDATE followers SET seq = 0 WHERE name = 'notices'";
        assert_eq!(crate::support::raw::execute(&w.app.config.database, back), Ok(1));
        w.tick().await;
        assert_eq!(kinds(group.seat("gov1")).await, ["reply"]);
    });
}

fn subscription(kind: &str, id: &str) -> String {
    format!("/subscriptions/{kind}/{id}")
}

#[test]
fn who_follows_a_thread_is_told_of_its_comments() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let first = post(group.seat("gov1"), &scene, "first").await;
        let path = subscription("thread", first["id"].as_str().unwrap());
        let follower = group.seat("cs1");
        follower.put(&path, 0, json!({"level": "digest"})).await.expect(200);
        let second = reply(group.seat("ps1"), &scene, &first, "second").await;
        reply(group.seat("gov1"), &scene, &second, "third").await;
        w.tick().await;
        assert_eq!(kinds(follower).await, ["thread_comment", "thread_comment"]);
        // Of two lines that concern somebody, the first tells it.
        assert_eq!(kinds(group.seat("ps1")).await, ["reply"]);
        follower.put(&path, 1, json!({"level": "off"})).await.expect(200);
        reply(group.seat("gov1"), &scene, &first, "fourth").await;
        w.tick().await;
        assert_eq!(kinds(follower).await.len(), 2);
        let reply = subscription("thread", second["id"].as_str().unwrap());
        follower.put(&reply, 0, json!({"level": "all"})).await.refused(422, "rule_refused");
    });
}

#[test]
fn subscriptions_are_put_listed_and_taken_back_by_their_revision() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene: Scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        let (of_group, of_proposal) =
            (subscription("group", &group.id), subscription("proposal", &scene.proposal));
        let made = me.put(&of_group, 0, json!({"level": "all"})).await.expect(200);
        assert_eq!((&made["level"], &made["revision"]), (&json!("all"), &json!(1)));
        me.put(&of_group, 0, json!({"level": "off"})).await.refused(412, "revision_stale");
        me.put(&of_proposal, 0, json!({"level": "off"})).await.expect(200);
        me.put(&of_group, 1, json!({"level": "off"})).await.expect(200);
        let list = me.get("/subscriptions").await.expect(200);
        let levels: Vec<_> = list["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| (s["subject_kind"].as_str().unwrap(), s["level"].as_str().unwrap()))
            .collect();
        assert_eq!(levels, [("group", "off"), ("proposal", "off")]);
        me.delete(&of_group, 1).await.refused(412, "revision_stale");
        me.delete(&of_group, 2).await.expect(200);
        me.delete(&of_group, 2).await.refused(404, "not_found");
        me.put(&of_group, 0, json!({"level": "often"})).await.refused(422, "invalid_field");
        me.put(&of_group, 0, json!({})).await.refused(422, "missing_field");
        me.put(&subscription("topic", &group.id), 0, json!({"level": "all"})).await.refused(404, "not_found");
        // What one may not read, and another's account, are not there.
        let outsider = w.outsider().await;
        for path in [&of_group, &of_proposal, &subscription("account", &w.admin_id.to_string())] {
            outsider.put(path, 0, json!({"level": "all"})).await.refused(404, "not_found");
        }
        let data = me.get("/account/data").await.expect(200);
        assert_eq!(data["subscriptions"].as_array().unwrap().len(), 1);
    });
}
