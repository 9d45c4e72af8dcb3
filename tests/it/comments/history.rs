//! What a comment said before.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{bodies, path, post};
use crate::support::world;

#[test]
fn every_earlier_wording_of_a_comment_is_kept_and_can_be_read() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        let place = format!("{}/history", path(&made));
        assert_eq!(w.anonymous().get(&place).await.expect(200), json!({"items": [], "next": Value::Null}));
        let mut times = vec![made["created_at"].clone()];
        for (revision, body) in [(1, "two"), (2, "three"), (3, "four")] {
            w.pass_days(1);
            let change = json!({"body": body});
            let edited = group.stakeholder().patch(&path(&made), revision, change).await.expect(200);
            times.push(edited["edited_at"].clone());
        }
        let all = w.anonymous().get(&place).await.expect(200);
        assert_eq!(bodies(&all), ["three", "two", "one"]);
        assert_eq!((&all["items"][2]["written_at"], &all["items"][2]["replaced_at"]), (&times[0], &times[1]));
        assert_eq!((&all["items"][0]["written_at"], &all["items"][0]["replaced_at"]), (&times[2], &times[3]));
        let page = w.anonymous().get(&format!("{place}?limit=2")).await.expect(200);
        assert_eq!(bodies(&page), ["three", "two"]);
        let next = format!("{place}?limit=2&after={}", page["next"].as_str().unwrap());
        assert_eq!(bodies(&w.anonymous().get(&next).await.expect(200)), ["one"]);
        let data = group.stakeholder().get("/account/data").await.expect(200);
        let told =
            data["contributions"].as_array().unwrap().iter().filter(|c| c["kind"] == "comment_wording");
        let told: Vec<&Value> = told.map(|c| &c["fields"]["body"]).collect();
        assert_eq!(told, ["one", "two", "three"]);
    });
}

#[test]
fn what_a_withdrawn_comment_said_before_is_read_by_its_author_alone() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        let place = format!("{}/history", path(&made));
        group.stakeholder().patch(&path(&made), 1, json!({"body": "two"})).await.expect(200);
        assert_eq!(bodies(&group.seat("ps1").get(&place).await.expect(200)), ["one"]);
        w.outsider().await.get(&place).await.refused(404, "not_found");
        group.stakeholder().delete(&path(&made), 2).await.expect(200);
        group.chair().get(&place).await.refused(403, "forbidden");
        w.outsider().await.get(&place).await.refused(404, "not_found");
        assert_eq!(bodies(&group.stakeholder().get(&place).await.expect(200)), ["one"]);
    });
}
