//! Editions of outputs: published once, corrected by errata, each readable for good.

use serde_json::{Value, json};

use crate::support::world;
use crate::uptakes::{drafted, published};

fn erratum(edition: i64, part: &str, wrong: &str, right: &str) -> Value {
    let correction = json!({"part": part, "wrong": wrong, "right": right});
    json!({"edition": edition, "corrections": [correction], "reason": "A slip of the pen."})
}

#[test]
fn an_erratum_makes_a_new_edition_and_the_earlier_one_stays_readable() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, path) = published(&w, &group).await;
        let before = w.anonymous().get(&path).await.expect(200);
        assert_eq!(before["edition"], 1);
        let errata = format!("{path}/errata");
        let mut both = erratum(1, "title", "T", "Title");
        let stated = json!({"part": "text", "wrong": "Version 1", "right": "The first version"});
        both["corrections"].as_array_mut().unwrap().push(stated);
        let made = group.seat("secretariat").post(&errata, both.clone()).await.expect(201);
        assert_eq!((&made["number"], &made["title"]), (&json!(2), &json!("Title")));
        assert_eq!((&made["corrections"], &made["reason"]), (&both["corrections"], &both["reason"]));
        let now = w.anonymous().get(&path).await.expect(200);
        assert_eq!((&now["id"], &now["title"], &now["edition"]), (&before["id"], &json!("Title"), &json!(2)));
        assert_eq!((&now["version"], &now["published_at"]), (&before["version"], &before["published_at"]));
        let first = w.anonymous().get(&format!("{path}/editions/1")).await.expect(200);
        assert_eq!((&first["title"], &first["corrections"]), (&json!("T"), &json!([])));
        let all = w.anonymous().get(&format!("{path}/editions")).await.expect(200);
        assert_eq!(all["items"], json!([made, first]));
        w.anonymous().get(&format!("{path}/editions/3")).await.refused(404, "not_found");
        let position = now["position_id"].as_str().unwrap();
        let text = w.anonymous().get(&format!("/positions/{position}/versions/1")).await.expect(200);
        assert_eq!(text["text"], "Version 1 of the text.");
        let last = w.entries(&scene).await.pop().unwrap();
        assert_eq!((&last["action"], &last["details"]["edition"]), (&json!("output.corrected"), &json!(2)));
    });
}

#[test]
fn an_erratum_that_does_not_fit_leaves_nothing_behind() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let errata = format!("{path}/errata");
        let lead = group.facilitator();
        for (body, pointer) in [
            (erratum(1, "summary", "Nowhere", "x"), "/corrections/0/wrong"),
            (erratum(1, "text", "Nowhere", "x"), "/corrections/0/wrong"),
            (erratum(1, "text", "Version", "Version"), "/corrections/0/right"),
            (erratum(1, "title", "T", &"long ".repeat(60)), "/corrections/0/right"),
            (erratum(1, "title", "T", &"long ".repeat(61)), "/corrections/0/right"),
            (erratum(1, "title", "", "x"), "/corrections/0/wrong"),
            (json!({"edition": 1, "corrections": [], "reason": "r"}), "/corrections"),
        ] {
            let refused = lead.post(&errata, body.clone()).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer, "{body}");
        }
        group.stakeholder().post(&errata, erratum(1, "title", "T", "U")).await.refused(403, "forbidden");
        lead.post(&errata, erratum(2, "title", "T", "U")).await.refused(409, "state_moved_on");
        assert_eq!(w.anonymous().get(&path).await.expect(200)["edition"], 1);
    });
}

#[test]
fn of_two_who_correct_an_edition_at_once_one_is_told_which_edition_there_is() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = published(&w, &group).await;
        let errata = format!("{path}/errata");
        let (chair, lead) = (group.chair(), group.facilitator());
        let (one, other) = tokio::join!(
            chair.post(&errata, erratum(1, "title", "T", "One")),
            lead.post(&errata, erratum(1, "summary", "S", "Other"))
        );
        let lost = if one.status == 201 { other } else { one };
        assert_eq!(lost.refused(409, "state_moved_on")["edition"], 2);
        let all = chair.get(&format!("{path}/editions")).await.expect(200);
        assert_eq!(all["items"].as_array().unwrap().len(), 2);
    });
}

#[test]
fn a_draft_has_no_edition_and_no_errata() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = drafted(&w, &group).await;
        let lead = group.facilitator();
        assert_eq!(lead.get(&path).await.expect(200)["edition"], 0);
        let errata = format!("{path}/errata");
        lead.post(&errata, erratum(1, "title", "T", "U")).await.refused(422, "rule_refused");
        assert_eq!(lead.get(&format!("{path}/editions")).await.expect(200)["items"], json!([]));
        w.anonymous().get(&format!("{path}/editions")).await.refused(404, "not_found");
    });
}
