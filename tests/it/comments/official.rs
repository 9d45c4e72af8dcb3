//! The official answer of the group to a comment.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{path, post};
use crate::support::world;

#[test]
fn one_official_answer_stands_and_those_before_it_can_be_read() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "Which figures?").await;
        assert_eq!((&made["answer"], &made["became"]), (&Value::Null, &Value::Null));
        let place = format!("{}/answer", path(&made));
        group.stakeholder().put(&place, 1, json!({"body": "Mine."})).await.refused(403, "forbidden");
        group.facilitator().put(&place, 1, json!({"body": " "})).await.refused(422, "invalid_field");
        let first = group.facilitator().put(&place, 1, json!({"body": "Those of *June*."})).await.expect(200);
        let answer = &first["answer"];
        assert_eq!((&answer["number"], &answer["body"]), (&json!(1), &json!("Those of *June*.")));
        assert_eq!(answer["body_html"], "<p>Those of <em>June</em>.</p>\n");
        assert_eq!(answer["by"], group.facilitator_id);
        group.chair().put(&place, 1, json!({"body": "Late."})).await.refused(412, "revision_stale");
        let second = group.chair().put(&place, 2, json!({"body": "Those of July."})).await.expect(200);
        assert_eq!((&second["answer"]["number"], &second["revision"]), (&json!(2), &json!(3)));
        assert_eq!(group.seat("ps1").get(&path(&made)).await.expect(200), second);
        let all = w.anonymous().get(&format!("{}/answers", path(&made))).await.expect(200);
        let bodies: Vec<&Value> = all["items"].as_array().unwrap().iter().map(|a| &a["body"]).collect();
        assert_eq!(bodies, ["Those of July.", "Those of *June*."]);
        let mine = format!("/groups/{}/my-comments", group.id);
        let mine = group.stakeholder().get(&mine).await.expect(200);
        assert_eq!(mine["items"][0]["answer"], second["answer"]);
        let changed = json!({"body": "x"});
        group.stakeholder().patch(&path(&made), 3, changed).await.refused(409, "ended");
        let entries = w.entries(&scene).await;
        let answered = entries.iter().filter(|e| e["action"] == "comment.answered").count();
        assert_eq!(answered, 2);
    });
}

#[test]
fn nobody_answers_their_own_comment_nor_what_was_taken_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let own = post(group.facilitator(), &scene, "one").await;
        let place = format!("{}/answer", path(&own));
        let said = json!({"body": "So it is."});
        group.facilitator().put(&place, 1, said.clone()).await.refused(422, "conflict_of_interest");
        group.facilitator().delete(&path(&own), 1).await.expect(200);
        group.chair().put(&place, 2, said).await.refused(409, "ended");
    });
}
