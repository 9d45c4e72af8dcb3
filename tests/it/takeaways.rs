//! Takeaways of outputs: for whom, and from which words.

use serde_json::{Value, json};

use crate::support::world;
use crate::uptakes::{drafted, published};

fn takeaway(groups: &[&str], quote: &str) -> Value {
    json!({"stakeholder_groups": groups, "text": "Tell your members.", "quote": quote})
}

#[test]
fn takeaways_are_published_with_the_output_and_who_has_none_is_named() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, path) = drafted(&w, &group).await;
        let (lead, all) = (group.facilitator(), format!("{path}/takeaways"));
        let first = lead.get(&path).await.expect(200);
        assert_eq!(first["groups_without_takeaway"], json!(["GOV", "PS", "CS", "TC"]));
        let made = lead.post(&all, takeaway(&["TC", "PS", "TC"], "of the text")).await.expect(201);
        assert_eq!(
            (&made["stakeholder_groups"], &made["quoted_from"]),
            (&json!(["PS", "TC"]), &json!("text"))
        );
        assert_eq!((&made["edition"], &made["state"]), (&json!(1), &json!("written")));
        w.anonymous().get(&all).await.refused(404, "not_found");
        let body = json!({"distribution": "To all."});
        let published = lead.post(&format!("{path}/publications"), body).await.expect(201);
        assert_eq!(published["groups_without_takeaway"], json!(["GOV", "CS"]));
        assert_eq!(w.anonymous().get(&all).await.expect(200)["items"], json!([made]));
        let later = lead.post(&all, takeaway(&["CS", "OTHER"], "S")).await.expect(201);
        assert_eq!(later["quoted_from"], "summary");
        let list = format!("/outputs?proposal_id={}", scene.proposal);
        let listed = w.anonymous().get(&list).await.expect(200);
        assert_eq!(listed["items"][0]["groups_without_takeaway"], json!(["GOV"]));
        let own = format!("/takeaways/{}", made["id"].as_str().unwrap());
        group.stakeholder().delete(&own, 1).await.refused(403, "forbidden");
        lead.delete(&own, 7).await.refused(412, "revision_stale");
        assert_eq!(group.chair().delete(&own, 1).await.expect(200)["state"], "withdrawn");
        lead.delete(&own, 2).await.refused(409, "ended");
        let now = w.anonymous().get(&path).await.expect(200);
        assert_eq!(now["groups_without_takeaway"], json!(["GOV", "PS", "TC"]));
    });
}

#[test]
fn a_takeaway_names_groups_that_the_charter_knows_and_words_that_stand_there() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let all = format!("{path}/takeaways");
        let many = vec!["PS"; 41];
        for (body, pointer) in [
            (takeaway(&[], "S"), "/stakeholder_groups"),
            (takeaway(&many, "S"), "/stakeholder_groups"),
            (takeaway(&["PS", "XX"], "S"), "/stakeholder_groups/1"),
            (takeaway(&["PS"], "These words are nowhere."), "/quote"),
            (takeaway(&["PS"], &"a".repeat(2001)), "/quote"),
            (takeaway(&["PS"], ""), "/quote"),
        ] {
            let refused = group.chair().post(&all, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        group.stakeholder().post(&all, takeaway(&["PS"], "S")).await.refused(403, "forbidden");
        assert_eq!(w.anonymous().get(&all).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn an_output_whose_summary_lost_what_a_takeaway_quotes_is_not_published() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = drafted(&w, &group).await;
        let (lead, publish) = (group.facilitator(), format!("{path}/publications"));
        lead.post(&format!("{path}/takeaways"), takeaway(&["PS"], "S")).await.expect(201);
        lead.patch(&path, 1, json!({"summary": "Another."})).await.expect(200);
        let body = json!({"distribution": "To all."});
        let refused = lead.post(&publish, body.clone()).await.refused(422, "rule_refused");
        let missing = json!(["Takeaways whose quote does not stand in the summary any more: 1."]);
        assert_eq!(refused["missing"], missing);
        lead.patch(&path, 2, json!({"summary": "So it is."})).await.expect(200);
        lead.post(&publish, body).await.expect(201);
    });
}
