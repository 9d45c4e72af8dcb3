//! Hints at wording that binds others, in versions of positions and in summaries of outputs.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::world;

#[test]
fn a_version_that_says_what_others_must_do_is_published_and_its_words_are_pointed_out() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let text = "États should act.\n\n> States shall settle their disputes.\n\nOthers must follow.";
        let new = json!({"kind": "substantive", "text": text, "based_on": 1});
        group.seat("tc1").post(&floor.at("versions"), new).await.expect(201);
        let hints = w.anonymous().get(&floor.at("versions/2/hints")).await.expect(200);
        assert_eq!((&hints["is_looked_at"], &hints["language"]), (&json!(true), &json!("en")));
        let start = text.chars().count() - "must follow.".len();
        let must = json!({
            "passage": {"start": start, "end": start + 4}, "words": "must", "binding": "obligation",
        });
        assert_eq!((&hints["items"], &hints["has_more"]), (&json!([must]), &json!(false)));
        assert_eq!(hints["instead"][0], "should");
        let none = w.anonymous().get(&floor.at("versions/1/hints")).await.expect(200);
        assert_eq!(none["items"], json!([]));
        w.anonymous().get(&floor.at("versions/3/hints")).await.refused(404, "not_found");
    });
}

#[test]
fn the_summary_of_an_output_is_looked_at_in_the_language_of_its_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Impact).await;
        let proposal = format!("/proposals/{}", scene.proposal);
        let drafted = json!({
            "kind": "session_message", "title": "T", "label": "converging",
            "summary": "Les États doivent agir; they must act.",
        });
        let made = group.facilitator().post(&format!("{proposal}/outputs"), drafted).await.expect(201);
        let hints = format!("/outputs/{}/hints", made["id"].as_str().unwrap());
        w.anonymous().get(&hints).await.refused(404, "not_found");
        let words = async || {
            let hints = group.stakeholder().get(&hints).await.expect(200);
            hints["items"].as_array().unwrap().iter().map(|h| h["words"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(words().await, ["must"]);
        let revision = group.chair().get(&proposal).await.expect(200)["revision"].as_i64().unwrap();
        group.chair().patch(&proposal, revision, json!({"language": "fr"})).await.expect(200);
        assert_eq!(words().await, ["doivent"]);
        group.chair().patch(&proposal, revision + 1, json!({"language": "nl"})).await.expect(200);
        let hints = group.stakeholder().get(&hints).await.expect(200);
        assert_eq!((&hints["is_looked_at"], &hints["items"]), (&json!(false), &json!([] as [Value; 0])));
    });
}
