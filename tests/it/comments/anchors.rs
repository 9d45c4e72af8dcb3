use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{comments_of, path};
use crate::support::{Client, Floor, Group, World, world};

const TEXT: &str = "# Public core\n\nState and non-state actors should not harm the public core of the Internet.\n\n\
                    They should report what they find. They should protect those who report.\n";

/// A comment on a passage of the current version.
fn on(floor: &Floor, version: i64, anchor: Value) -> Value {
    let mut anchor = anchor;
    anchor["version"] = json!(version);
    json!({"subject": {"kind": "position", "id": floor.position}, "kind": "concern", "body": "Why?", "anchor": anchor})
}

async fn published(author: &Client, floor: &Floor, text: &str, based_on: i64) {
    let new = json!({"kind": "substantive", "text": text, "based_on": based_on});
    author.post(&floor.at("versions"), new).await.expect(201);
}

/// A position whose second version is this text.
async fn text_of(w: &World, group: &Group, text: &str) -> Floor {
    let floor = w.floor(group, Step::Deliberation).await;
    published(group.seat("tc1"), &floor, text, 1).await;
    floor
}

/// The state and the words of a comment's passage, as they stand in the version that is named.
async fn place(reader: &Client, floor: &Floor, comment: &Value) -> (String, i64, String) {
    let shown = reader.get(&path(comment)).await.expect(200);
    let place = &shown["anchor"]["place"];
    let version = place["version"].as_i64().unwrap();
    let text = reader.get(&floor.at(&format!("versions/{version}"))).await.expect(200);
    let at = |edge: &str| usize::try_from(place["position"][edge].as_u64().unwrap()).unwrap();
    let words =
        text["text"].as_str().unwrap().chars().skip(at("start")).take(at("end") - at("start")).collect();
    (place["state"].as_str().unwrap().to_owned(), version, words)
}

#[test]
fn a_comment_on_a_passage_follows_it_is_orphaned_and_comes_back_with_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let (author, reader) = (group.seat("tc1"), group.stakeholder());
        let new = on(&floor, 2, json!({"quote": {"exact": "harm the public core"}}));
        let comment = reader.post(&comments_of(&floor.scene), new).await.expect(201);
        assert_eq!(comment["anchor"]["prefix"], "and non-state actors should not ");
        assert_eq!(comment["anchor"]["suffix"], " of the Internet.\n\nThey should r");
        let words = |w: &str| w.to_owned();
        assert_eq!(place(reader, &floor, &comment).await, (words("same"), 2, words("harm the public core")));
        published(author, &floor, &format!("An introduction.\n\n{TEXT}"), 2).await;
        assert_eq!(place(reader, &floor, &comment).await, (words("same"), 3, words("harm the public core")));
        let reworded = TEXT.replace("harm the public core", "damage the public core");
        published(author, &floor, &reworded, 3).await;
        assert_eq!(
            place(reader, &floor, &comment).await,
            (words("reworded"), 4, words("damage the public core"))
        );
        published(author, &floor, "Nothing is left of it.", 4).await;
        assert_eq!(
            place(reader, &floor, &comment).await,
            (words("orphaned"), 4, words("damage the public core"))
        );
        published(author, &floor, TEXT, 5).await;
        assert_eq!(place(reader, &floor, &comment).await, (words("same"), 6, words("harm the public core")));
        let list = reader.get(&comments_of(&floor.scene)).await.expect(200);
        assert_eq!(list["items"][0]["anchor"]["version"], 2);
    });
}

#[test]
fn an_anchor_that_does_not_hold_is_refused_and_leaves_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let member = group.stakeholder();
        let comments = comments_of(&floor.scene);
        let length = TEXT.trim().chars().count();
        let refusals = [
            (json!({}), "/anchor"),
            (json!({"position": {"start": 5, "end": 5}}), "/anchor/position"),
            (json!({"position": {"start": 9, "end": 5}}), "/anchor/position"),
            (json!({"position": {"start": 0, "end": length + 1}}), "/anchor/position"),
            (json!({"quote": {"exact": "not in the text"}}), "/anchor/quote"),
            (json!({"quote": {"exact": "They should"}}), "/anchor/quote"),
            (json!({"quote": {"exact": "They should", "prefix": "x"}}), "/anchor/quote"),
            (json!({"position": {"start": 0, "end": 4}, "quote": {"exact": "core"}}), "/anchor/quote"),
        ];
        for (anchor, pointer) in refusals {
            let refused = member.post(&comments, on(&floor, 2, anchor)).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        let stale = member.post(&comments, on(&floor, 1, json!({"quote": {"exact": "core"}}))).await;
        assert_eq!(stale.refused(409, "version_not_current")["current_version"], 2);
        let mut elsewhere = on(&floor, 2, json!({"quote": {"exact": "public core"}}));
        elsewhere["subject"] = json!({"kind": "topic", "id": floor.scene.topic});
        member.post(&comments, elsewhere).await.refused(422, "invalid_field");
        assert_eq!(member.get(&comments).await.expect(200)["items"], json!([]));

        let told = json!({"quote": {"exact": "They should", "prefix": "find. "}});
        let comment = member.post(&comments, on(&floor, 2, told)).await.expect(201);
        let mut reply = on(&floor, 2, json!({"quote": {"exact": "public core"}}));
        reply["parent_id"] = comment["id"].clone();
        member.post(&comments, reply).await.refused(422, "invalid_field");
    });
}

#[test]
fn positions_count_code_points_and_do_not_go_through_a_character() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, "规范 👩🏽‍⚖️ परामर्श قاعدة").await;
        let comments = comments_of(&floor.scene);
        let through = on(&floor, 2, json!({"position": {"start": 3, "end": 4}}));
        group.stakeholder().post(&comments, through).await.refused(422, "invalid_field");
        let whole = on(&floor, 2, json!({"position": {"start": 3, "end": 8}}));
        let comment = group.stakeholder().post(&comments, whole).await.expect(201);
        assert_eq!(comment["anchor"]["exact"], "👩🏽‍⚖️");
    });
}

/// Every paragraph of a real text is commented on; the text is revised; each comment is at its paragraph, or orphaned
/// where that is gone.
#[test]
fn the_anchors_of_real_proposals_survive_their_revision() {
    world(async |w| {
        let group = w.group("wg").await;
        for pep in ["pep-0013.rst", "pep-8016.rst", "pep-8104.rst"] {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/peps/");
            let text = std::fs::read_to_string(format!("{file}{pep}")).unwrap().trim().to_owned();
            let floor = text_of(&w, &group, &text).await;
            let paragraphs: Vec<&str> =
                text.split("\n\n").filter(|p| p.len() > 60 && p.len() < 1000).collect();
            assert!(paragraphs.len() > 7, "{pep}");
            let mut comments = Vec::new();
            for paragraph in &paragraphs {
                let new = on(&floor, 2, json!({"quote": {"exact": paragraph}}));
                comments.push(group.stakeholder().post(&comments_of(&floor.scene), new).await.expect(201));
            }
            // A new beginning, every fifth paragraph deleted, the second half before the first.
            let mut kept: Vec<&str> =
                paragraphs.iter().copied().enumerate().filter(|(n, _)| n % 5 != 0).map(|(_, p)| p).collect();
            let middle = kept.len() / 2;
            kept.rotate_left(middle);
            let revised = format!("Revised.\n\n{}", kept.join("\n\n"));
            published(group.seat("tc1"), &floor, &revised, 2).await;
            for (n, (comment, paragraph)) in comments.iter().zip(&paragraphs).enumerate() {
                let (state, version, words) = place(group.stakeholder(), &floor, comment).await;
                let expected = if n % 5 == 0 { ("orphaned", 2) } else { ("same", 3) };
                assert_eq!(
                    (state.as_str(), version, words.as_str()),
                    (expected.0, expected.1, *paragraph),
                    "{pep}"
                );
            }
        }
    });
}
