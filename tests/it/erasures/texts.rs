//! What hangs on a text goes on when its words are gone: versions, objections, stances.

use assent::domain::ids::Id;
use assent::domain::workflow::Step;
use assent::service::recompute::{Which, recompute};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{dump, erase, has, is_marked};
use crate::support::{Floor, Group, World, world};
use crate::verifying::{exported, fetched, holds};

/// A call on a text with stances, an objection that quotes it, an anchored comment and an amendment.
async fn told(w: &World, group: &Group) -> (Floor, Value) {
    let floor = w.floor(group, Step::Validity).await;
    let about = json!({"kind": "position", "id": floor.position});
    let comment = json!({
        "subject": about, "kind": "concern", "body": "Which?",
        "anchor": {"version": 1, "quote": {"exact": "of the text"}},
    });
    group
        .seat("cs1")
        .post(&format!("/proposals/{}/comments", floor.scene.proposal), comment)
        .await
        .expect(201);
    let amendment = json!({
        "based_on": 1, "passage": {"quote": {"exact": "the text"}}, "replacement": "words", "reason": "Shorter.",
    });
    group.seat("cs2").post(&floor.at("amendments"), amendment).await.expect(201);
    floor.call(w, group, json!({})).await;
    for (seat, stance) in [("gov1", "support"), ("ps1", "accept"), ("cs1", "stand_aside")] {
        floor.takes(group.seat(seat), 1, stance).await;
    }
    let objection = json!({
        "version": 1, "ground": "evidence", "summary": "The figures are old.", "harm": "Readers plan with them.",
        "remedy": "Take those of 2017.", "anchor": "Version 1 of the text.",
    });
    let raised = group.seat("ps2").post(&floor.at("objections"), objection).await.expect(201);
    w.tick().await;
    (floor, raised)
}

async fn agrees(w: &World, floor: &Floor) {
    let id = Id::from_uuid(floor.position.parse().unwrap());
    let lines = w.app.db.read(move |tx| recompute(tx, Which::Position(id))).await.unwrap();
    assert!(!lines.is_empty());
    let differs: Vec<_> = lines.into_iter().flat_map(|line| line.differs).collect();
    assert!(differs.is_empty(), "{differs:?}");
}

#[test]
fn a_version_without_its_words_is_still_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, raised) = told(&w, &group).await;
        let before = floor.consensus(group.chair()).await;
        let versions = floor.at("versions");
        let version = group.chair().get(&format!("{versions}/1")).await.expect(200);
        let erased = erase(group.seat("secretariat"), &group, "versions", &version["id"]).await.expect(201);
        assert_eq!(erased["columns"], json!(["text"]));
        let tables: Vec<&Value> = erased["copies"].as_array().unwrap().iter().map(|c| &c["table"]).collect();
        for table in ["anchors", "amendments", "objections"] {
            assert!(tables.contains(&&json!(table)), "{tables:?}");
        }
        let shown = group.chair().get(&format!("{versions}/1")).await.expect(200);
        assert!(is_marked(&shown["text"]), "{shown}");
        assert_eq!(shown["digest"], hex::encode(Sha256::digest(shown["text"].as_str().unwrap())));
        for plain in ["number", "kind", "published_at"] {
            assert_eq!(shown[plain], version[plain], "{plain}");
        }
        let objection = format!("/objections/{}", raised["id"].as_str().unwrap());
        let objection = group.chair().get(&objection).await.expect(200);
        assert!(is_marked(&objection["anchor"]) && objection["summary"] == "The figures are old.");
        let digest = version["digest"].as_str().unwrap();
        assert!(!has(&dump_settled(&w).await, digest) && !has(&dump(&w), "Version 1 of the text"));
        let after = floor.consensus(group.chair()).await;
        for said in ["level", "reasons", "groups", "metrics"] {
            assert_eq!(after[said], before[said], "{said}");
        }
        agrees(&w, &floor).await;
        holds(&exported(&w.app, "wg", None).await.unwrap());

        // It goes on from there.
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        for read in
            ["authorship", "authorship?version=1", "amendments", "versions", "differences?from=1&to=2"]
        {
            group.chair().get(&floor.at(read)).await.expect(200);
        }
        w.tick().await;
        agrees(&w, &floor).await;
        holds(&exported(&w.app, "wg", None).await.unwrap());
        let proposal = format!("/proposals/{}/export", floor.scene.proposal);
        holds(&fetched(group.chair(), &proposal).await);
    });
}

async fn dump_settled(w: &World) -> Vec<u8> {
    assent::service::forgetting::sweep(&w.app).await.unwrap();
    dump(w)
}

#[test]
fn an_objection_without_its_words_stands_as_it_stood() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, raised) = told(&w, &group).await;
        let path = format!("/objections/{}", raised["id"].as_str().unwrap());
        let (before, was) =
            (floor.consensus(group.chair()).await, group.chair().get(&path).await.expect(200));
        let erased = erase(group.seat("secretariat"), &group, "objections", &raised["id"]).await.expect(201);
        assert_eq!(erased["columns"], json!(["summary", "harm", "remedy", "anchor"]));
        let shown = group.chair().get(&path).await.expect(200);
        for words in ["summary", "harm", "remedy", "anchor"] {
            assert!(is_marked(&shown[words]), "{shown}");
        }
        for plain in ["state", "is_open", "ground", "raised_by", "groups", "backers", "created_at", "version"]
        {
            assert_eq!(shown[plain], was[plain], "{plain}");
        }
        let after = floor.consensus(group.chair()).await;
        for said in ["level", "reasons", "groups", "metrics"] {
            assert_eq!(after[said], before[said], "{said}");
        }
        // It is answered as before.
        let response = json!({"body": "Those of 2017 say the same.", "substantive": true});
        group.facilitator().post(&format!("{path}/responses"), response).await.expect(201);
        agrees(&w, &floor).await;
        w.settle().await;
        holds(&exported(&w.app, "wg", None).await.unwrap());
    });
}

#[test]
fn the_reason_of_a_stance_goes_with_those_before() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let member = group.seat("gov1");
        for reason in ["My neighbour Zoran says so.", "My neighbour Zoran knows it."] {
            let new = json!({"version": 1, "stance": "support", "reason": reason});
            member.post(&floor.at("stances"), new).await.expect(201);
        }
        let own = member.get(&floor.at("stances/own")).await.expect(200);
        let counted = floor.consensus(group.chair()).await;
        let erased = erase(member, &group, "stances", &own["stance"]["id"]).await.expect(201);
        assert_eq!(erased["copies"].as_array().unwrap().len(), 2);
        let shown = member.get(&floor.at("stances/own")).await.expect(200);
        assert!(shown["stance"]["stance"] == "support" && !shown.to_string().contains("Zoran"), "{shown}");
        assert!(!has(&dump_settled(&w).await, "Zoran"));
        let after = floor.consensus(group.chair()).await;
        assert_eq!(after["groups"], counted["groups"]);
        w.settle().await;
        holds(&exported(&w.app, "wg", None).await.unwrap());
        assert_eq!(shown["stance"]["revision"].as_i64(), own["stance"]["revision"].as_i64().map(|n| n + 1));
    });
}
