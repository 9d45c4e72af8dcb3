//! Objections and amendments that are made of comments.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{comments_of, path, reply};
use crate::support::{Client, Floor, world};

async fn about(client: &Client, floor: &Floor, body: &str) -> Value {
    let comment = json!({
        "subject": {"kind": "position", "id": floor.position}, "kind": "objection", "body": body,
        "anchor": {"version": 1, "quote": {"exact": "the text"}},
    });
    client.post(&comments_of(&floor.scene), comment).await.expect(201)
}

fn against(version: i64) -> Value {
    json!({"version": version, "ground": "evidence", "harm": "It misleads.", "remedy": "Leave it out."})
}

#[test]
fn a_comment_becomes_an_objection_and_its_thread_stays() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let author = group.stakeholder();
        let made = about(author, &floor, "The figures are old.").await;
        let answer = reply(group.seat("ps1"), &floor.scene, &made, "Which?").await;
        let place = format!("{}/objections", path(&made));
        group.seat("ps1").post(&place, against(1)).await.refused(403, "forbidden");
        group.facilitator().post(&place, against(1)).await.refused(403, "forbidden");
        author.post(&place, against(2)).await.refused(409, "version_not_current");
        let objection = author.post(&place, against(1)).await.expect(201);
        assert_eq!(
            (&objection["summary"], &objection["anchor"]),
            (&json!("The figures are old."), &json!("the text"))
        );
        assert_eq!(
            (&objection["comment_id"], &objection["position_id"]),
            (&made["id"], &json!(floor.position))
        );
        let seen = w.anonymous().get(&path(&made)).await.expect(200);
        let became = json!({"kind": "objection", "id": objection["id"], "state": "raised"});
        assert_eq!((&seen["became"], &seen["revision"]), (&became, &json!(2)));
        let context = w.anonymous().get(&format!("{}/context", path(&made))).await.expect(200);
        assert_eq!(context["replies"][0]["id"], answer["id"]);
        author.post(&place, against(1)).await.refused(409, "ended");
        author.patch(&path(&made), 2, json!({"body": "x"})).await.refused(409, "ended");
        let objection = format!("/objections/{}", objection["id"].as_str().unwrap());
        author.post(&format!("{objection}/withdrawal"), json!({})).await;
        assert_eq!(author.get(&objection).await.expect(200)["comment_id"], made["id"]);
        let mine = author.get(&format!("/groups/{}/my-comments", group.id)).await.expect(200);
        assert_eq!(mine["items"][0]["became"]["id"], became["id"]);
        assert_eq!(
            w.entries(&floor.scene).await.iter().filter(|e| e["action"] == "comment.became").count(),
            1
        );
    });
}

#[test]
fn a_comment_about_no_position_names_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, other) =
            (w.floor(&group, Step::Deliberation).await, w.floor(&group, Step::Deliberation).await);
        let author = group.stakeholder();
        let made = super::post(author, &floor.scene, "The figures are old.").await;
        let place = format!("{}/objections", path(&made));
        author.post(&place, against(1)).await.refused(422, "invalid_field");
        let mut named = against(1);
        named["position_id"] = json!(other.position);
        author.post(&place, named.clone()).await.refused(422, "invalid_field");
        named["position_id"] = json!(floor.position);
        let objection = author.post(&place, named).await.expect(201);
        assert_eq!(objection["anchor"], Value::Null);
        let long = super::post(author, &floor.scene, &"x".repeat(6000)).await;
        let mut named = against(1);
        named["position_id"] = json!(floor.position);
        let place = format!("{}/objections", path(&long));
        let problem = author.post(&place, named).await.refused(422, "invalid_field");
        assert_eq!(problem["errors"][0]["pointer"], "/summary");
        assert_eq!(w.anonymous().get(&path(&long)).await.expect(200)["became"], Value::Null);
    });
}

#[test]
fn anybody_who_may_amend_makes_an_amendment_of_a_comment_at_its_passage() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let made = about(group.seat("ps1"), &floor, "Say whose text.").await;
        let place = format!("{}/amendments", path(&made));
        let new = json!({"based_on": 1, "replacement": "our text"});
        group.seat("observer").post(&place, new.clone()).await.refused(403, "forbidden");
        let amendment = group.stakeholder().post(&place, new.clone()).await.expect(201);
        assert_eq!(
            (&amendment["comment_id"], &amendment["reason"]),
            (&made["id"], &json!("Say whose text."))
        );
        assert_eq!(amendment["passage"]["exact"], "the text");
        group.stakeholder().post(&place, new.clone()).await.refused(409, "ended");
        let seen = w.anonymous().get(&path(&made)).await.expect(200);
        assert_eq!(seen["became"], json!({"kind": "amendment", "id": amendment["id"], "state": "open"}));
        let lost = about(group.stakeholder(), &floor, "Another.").await;
        let next = json!({"kind": "substantive", "text": "Nothing of it is left.", "based_on": 1});
        group.seat("tc1").post(&floor.at("versions"), next).await.expect(201);
        let seen = w.anonymous().get(&path(&made)).await.expect(200);
        assert_eq!(seen["became"]["state"], "conflicting");
        let place = format!("{}/amendments", path(&lost));
        let late = json!({"based_on": 2, "replacement": "our text"});
        let problem = group.stakeholder().post(&place, late).await.refused(422, "invalid_field");
        assert_eq!(problem["errors"][0]["pointer"], "/passage");
        let passage = json!({
            "based_on": 2, "replacement": "All", "passage": {"quote": {"exact": "Nothing"}}, "reason": "It is."
        });
        group.stakeholder().post(&place, passage).await.expect(201);
    });
}

#[test]
fn nothing_is_made_of_what_is_not_shown() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let (author, made) = (group.stakeholder(), about(group.stakeholder(), &floor, "one").await);
        let hidden = json!({"decision": "hidden", "reason": "r"});
        group.chair().put(&format!("{}/moderation", path(&made)), 1, hidden).await.expect(200);
        author.post(&format!("{}/objections", path(&made)), against(1)).await.refused(409, "ended");
        let new = json!({"based_on": 1, "replacement": "our text"});
        author.post(&format!("{}/amendments", path(&made)), new).await.refused(409, "ended");
    });
}

#[test]
fn what_was_made_of_a_hidden_comment_does_not_tell_what_it_said() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let author = group.stakeholder();
        let (one, two) = (
            about(author, &floor, "Zebracrossing one.").await,
            about(author, &floor, "Zebracrossing two.").await,
        );
        let objection = author.post(&format!("{}/objections", path(&one)), against(1)).await.expect(201);
        let change = json!({"based_on": 1, "replacement": "another text"});
        let amendment = author.post(&format!("{}/amendments", path(&two)), change).await.expect(201);
        let objection = format!("/objections/{}", objection["id"].as_str().unwrap());
        let amendment = format!("/amendments/{}", amendment["id"].as_str().unwrap());
        let objections = format!("/positions/{}/objections", floor.position);
        let amendments = format!("/positions/{}/amendments", floor.position);
        let search = format!("/groups/{}/search?q=zebracrossing", group.id);
        let told = async |reader: &Client| {
            let found = reader.get(&search).await.expect(200)["items"].as_array().unwrap().len();
            let listed = (
                reader.get(&objections).await.expect(200)["items"][0]["summary"].clone(),
                reader.get(&amendments).await.expect(200)["items"][0]["reason"].clone(),
            );
            let summary = reader.get(&objection).await.expect(200)["summary"].clone();
            let reason = reader.get(&amendment).await.expect(200)["reason"].clone();
            assert_eq!(listed, (summary.clone(), reason.clone()));
            (found, summary, reason)
        };
        let all = (json!("Zebracrossing one."), json!("Zebracrossing two."));
        assert_eq!(told(&w.anonymous()).await, (3, all.0.clone(), all.1.clone()));
        for comment in [&one, &two] {
            let hidden = json!({"decision": "hidden", "reason": "It says where somebody lives."});
            group.facilitator().put(&format!("{}/moderation", path(comment)), 2, hidden).await.expect(200);
        }
        for reader in [&w.anonymous(), group.seat("ps1")] {
            assert_eq!(told(reader).await, (0, Value::Null, Value::Null));
        }
        for reader in [author, group.chair()] {
            assert_eq!(told(reader).await, (0, all.0.clone(), all.1.clone()));
        }
        for comment in [&one, &two] {
            let restored = json!({"decision": "restored", "reason": "It is an office."});
            group.chair().put(&format!("{}/moderation", path(comment)), 3, restored).await.expect(200);
        }
        assert_eq!(told(&w.anonymous()).await, (3, all.0, all.1));
    });
}
