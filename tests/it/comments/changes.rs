use assent::domain::ids::Id;
use assent::domain::workflow::Step;
use assent::store::record::{self, Filter};
use serde_json::{Value, json};

use super::{bodies, comments_of, path, post, reply};
use crate::support::{Client, Scene, World, world};

#[test]
fn the_author_changes_the_words_of_a_comment() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        assert_eq!(made["edited_at"], Value::Null);
        w.pass_days(1);
        let change = json!({"body": "*two*"});
        group.facilitator().patch(&path(&made), 1, change.clone()).await.refused(403, "forbidden");
        group.chair().patch(&path(&made), 1, change.clone()).await.refused(403, "forbidden");
        w.anonymous().patch(&path(&made), 1, change.clone()).await.refused(401, "unauthenticated");
        let edited = group.stakeholder().patch(&path(&made), 1, change.clone()).await.expect(200);
        assert_eq!((&edited["body"], &edited["revision"]), (&json!("*two*"), &json!(2)));
        assert_eq!(edited["body_html"], "<p><em>two</em></p>\n");
        assert_eq!(edited["edited_at"], w.clock.now().to_string());
        let stale = group.stakeholder().patch(&path(&made), 1, change.clone()).await;
        assert_eq!(stale.refused(412, "revision_stale")["current_revision"], 2);
        let blind = group.stakeholder().request(reqwest::Method::PATCH, &path(&made)).json(&change);
        Client::send(blind).await.refused(428, "if_match_required");
        assert_eq!(group.seat("ps1").get(&path(&made)).await.expect(200), edited);
    });
}

#[test]
fn a_comment_that_was_taken_back_keeps_its_place_and_shows_no_words() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        reply(group.seat("ps1"), &scene, &made, "two").await;
        group.facilitator().delete(&path(&made), 1).await.refused(403, "forbidden");
        group.stakeholder().delete(&path(&made), 7).await.refused(412, "revision_stale");
        let taken = group.stakeholder().delete(&path(&made), 1).await.expect(200);
        assert_eq!((&taken["state"], &taken["body"]), (&json!("withdrawn"), &json!("one")));
        for client in [&w.anonymous(), group.chair(), &w.admin] {
            let seen = client.get(&path(&made)).await.expect(200);
            assert_eq!((&seen["body"], &seen["body_html"]), (&Value::Null, &Value::Null));
            assert_eq!(bodies(&client.get(&comments_of(&scene)).await.expect(200)), ["-", "two"]);
        }
        let own = group.stakeholder().get(&comments_of(&scene)).await.expect(200);
        assert_eq!(bodies(&own), ["one", "two"]);
        group.stakeholder().delete(&path(&made), 2).await.refused(409, "ended");
        group.stakeholder().patch(&path(&made), 2, json!({"body": "x"})).await.refused(409, "ended");
        reply(group.seat("gov2"), &scene, &made, "three").await;
    });
}

#[test]
fn the_record_says_what_was_done_and_holds_no_words() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "unmistakable").await;
        group.stakeholder().patch(&path(&made), 1, json!({"body": "unmistakable too"})).await.expect(200);
        let said = json!({"disposition": "accepted", "reason": "unmistakable as well"});
        group.chair().put(&format!("{}/disposition", path(&made)), 2, said).await.expect(200);
        group.stakeholder().delete(&path(&made), 3).await.expect(200);
        w.settle().await;
        let entries = entries(&w, &scene).await;
        let actions: Vec<&str> = entries.iter().map(|(action, _)| action.as_str()).collect();
        let expected = ["comment.posted", "comment.edited", "comment.disposed", "comment.withdrawn"];
        assert_eq!(actions[actions.len() - 4..], expected);
        assert!(entries.iter().all(|(_, body)| !body.contains("unmistakable")));
    });
}

/// The actions and bodies of the proposal's entries, in their order.
async fn entries(w: &World, scene: &Scene) -> Vec<(String, String)> {
    let proposal = Id::from_uuid(scene.proposal.parse().unwrap());
    let read = w.app.db.read(move |tx| record::after(tx, &Filter::Proposal(proposal), 0, 1_000));
    let told = |entry: record::Recorded| {
        let body: Value = serde_json::from_slice(&entry.body.0).unwrap();
        (body["action"].as_str().unwrap().to_owned(), body.to_string())
    };
    read.await.unwrap().into_iter().map(told).collect()
}
