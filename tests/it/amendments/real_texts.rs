//! A real text, commented on and amended through several versions: what was said stays where it was said.

use serde_json::{Value, json};

use super::{amendment, published, suggested, taking, text, text_of};
use crate::support::{Client, Floor, audit, world};

fn pep(name: &str) -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/peps/");
    std::fs::read_to_string(format!("{file}{name}")).unwrap().trim().to_owned()
}

/// Comments on a paragraph of the second version. Gives the comment's address.
async fn commented(member: &Client, floor: &Floor, paragraph: &str) -> String {
    let new = json!({
        "subject": {"kind": "position", "id": floor.position}, "kind": "question", "body": "Why?",
        "anchor": {"version": 2, "quote": {"exact": paragraph}},
    });
    let made = member.post(&format!("/proposals/{}/comments", floor.scene.proposal), new).await.expect(201);
    format!("/comments/{}", made["id"].as_str().unwrap())
}

/// Where a comment's passage is, and what stands there.
async fn found(reader: &Client, floor: &Floor, comment: &str) -> (Value, String) {
    let place = reader.get(comment).await.expect(200)["anchor"]["place"].clone();
    let all = text(reader, floor, place["version"].as_i64().unwrap()).await;
    let edge = |edge: &str| usize::try_from(place["position"][edge].as_u64().unwrap()).unwrap();
    let words = all.chars().skip(edge("start")).take(edge("end") - edge("start")).collect();
    (place["state"].clone(), words)
}

/// Reads the differences between two versions; either side of them must be the version.
async fn differ(reader: &Client, floor: &Floor, from: i64, to: i64) -> Vec<(String, String)> {
    let shown = reader.get(&floor.at(&format!("differences?from={from}&to={to}"))).await.expect(200);
    let items: Vec<(String, String)> = shown["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| (d["op"].as_str().unwrap().to_owned(), d["text"].as_str().unwrap().to_owned()))
        .collect();
    let side = |without: &str| -> String {
        items.iter().filter(|(op, _)| op != without).map(|(_, words)| words.as_str()).collect()
    };
    assert_eq!(side("insert"), text(reader, floor, from).await);
    assert_eq!(side("delete"), text(reader, floor, to).await);
    items.into_iter().filter(|(op, _)| op != "equal").collect()
}

/// The first words of a paragraph that stand in the text once.
fn beginning(of: &str) -> &str {
    let end = of.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).nth(7);
    &of[..end.unwrap_or(of.len())]
}

#[test]
fn real_texts_are_amended_in_every_way_and_their_anchors_survive() {
    world(async |w| {
        let group = w.group("wg").await;
        for name in ["pep-0013.rst", "pep-8016.rst"] {
            let original = pep(name);
            let floor = text_of(&w, &group, &original).await;
            let stands_once =
                |p: &&str| p.len() > 120 && p.len() < 900 && original.matches(beginning(p)).count() == 1;
            let paragraphs: Vec<&str> = original.split("\n\n").filter(stands_once).take(10).collect();
            assert_eq!(paragraphs.len(), 10, "{name}");
            let (gov, ps, lead) = (group.seat("gov1"), group.seat("ps1"), group.facilitator());
            let mut comments = Vec::new();
            for paragraph in &paragraphs {
                comments.push(commented(gov, &floor, paragraph).await);
            }

            // Paragraphs 1 to 6 are amended by two members.
            let mut ids = Vec::new();
            for (n, paragraph) in paragraphs.iter().enumerate().skip(1).take(6) {
                let by = if n % 2 == 0 { gov } else { ps };
                ids.push(suggested(by, &floor, beginning(paragraph), &format!("Amended{n}")).await);
            }
            let [accepted, in_part, follows, conflicts, declined, promoted] = &ids[..] else {
                unreachable!()
            };

            // One goes in, one in part; the others follow.
            let mut taken = taking(2, &[accepted, in_part]);
            taken["amendments"][1]["taken_text"] = json!("Partly2");
            lead.post(&floor.at("acceptances"), taken).await.expect(201);
            let expected = original.replacen(beginning(paragraphs[1]), "Amended1", 1).replacen(
                beginning(paragraphs[2]),
                "Partly2",
                1,
            );
            assert_eq!(text(gov, &floor, 3).await, expected, "{name}");
            let changed = differ(gov, &floor, 2, 3).await;
            let inserted: Vec<&str> =
                changed.iter().filter(|(op, _)| op == "insert").map(|(_, words)| words.as_str()).collect();
            assert_eq!(inserted, ["Amended1", "Partly2"], "{name}");

            // The author goes on: one paragraph is rewritten, another one gone, the rest in another order.
            let (before, after) = expected.split_at(expected.find(paragraphs[8]).unwrap());
            let reordered = format!("{}\n\nA preamble.\n\n{before}", after.trim_end());
            let revised = reordered.replacen(beginning(paragraphs[4]), "Entirely otherwise", 1);
            let revised = revised.replacen(paragraphs[9], "", 1);
            published(&group, &floor, &revised, 3).await;
            let revised = text(gov, &floor, 4).await;
            differ(gov, &floor, 3, 4).await;
            let state = async |id: &str| amendment(gov, id).await["state"].as_str().unwrap().to_owned();
            assert_eq!((state(follows).await, state(conflicts).await), ("open".into(), "conflicting".into()));

            // It is put on the new text by its author, and goes in together with the one that followed.
            let rebased = json!({
                "based_on": 4, "passage": {"quote": {"exact": "Entirely otherwise"}}, "replacement": "Rebased4",
            });
            gov.patch(&format!("/amendments/{conflicts}"), 1, rebased).await.expect(200);
            lead.post(&floor.at("acceptances"), taking(4, &[follows, conflicts])).await.expect(201);
            let last = revised.replacen(beginning(paragraphs[3]), "Amended3", 1).replacen(
                "Entirely otherwise",
                "Rebased4",
                1,
            );
            assert_eq!(text(gov, &floor, 5).await, last, "{name}");
            differ(gov, &floor, 2, 5).await;
            let no = json!({"outcome": "declined", "reason": "That is another question."});
            lead.post(&format!("/amendments/{declined}/answers"), no).await.expect(200);
            let rival = json!({"title": "A rival", "reason": "That is another position."});
            let rival = lead.post(&format!("/amendments/{promoted}/promotions"), rival).await.expect(201);
            let other = format!("/positions/{}/versions/1", rival["id"].as_str().unwrap());
            let other = gov.get(&other).await.expect(200)["text"].as_str().unwrap().to_owned();
            assert_eq!(other, last.replacen(beginning(paragraphs[6]), "Amended6", 1), "{name}");

            // Every comment is at its paragraph, reworded or not, or orphaned: never elsewhere.
            for (n, (comment, paragraph)) in comments.iter().zip(&paragraphs).enumerate() {
                let (state, words) = found(gov, &floor, comment).await;
                let rest = paragraph.strip_prefix(beginning(paragraph)).unwrap();
                match n {
                    1..=4 => {
                        assert!(state == "orphaned" || words.ends_with(rest), "{name} {n} {state}: {words}")
                    }
                    9 => assert_eq!(state, "orphaned", "{name}"),
                    _ => assert_eq!((state, words.as_str()), (json!("same"), *paragraph), "{name} {n}"),
                }
            }
        }
        w.settle().await;
        assert_eq!(audit::faults(&w.app.config.database), Vec::<String>::new());
    });
}
