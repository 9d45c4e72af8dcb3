//! Who wrote which passage.

use serde_json::{Value, json};

use super::{TEXT, published, suggested, taking, text, text_of};
use crate::support::{Client, Floor, world};

/// The passages of the current version: the words, the version that brought them in, and the amendment.
async fn passages(reader: &Client, floor: &Floor) -> Vec<(String, i64, Value)> {
    let shown = reader.get(&floor.at("authorship")).await.expect(200);
    let text: Vec<char> = text(reader, floor, shown["version"].as_i64().unwrap()).await.chars().collect();
    let mut at = 0;
    let mut found = Vec::new();
    for passage in shown["passages"].as_array().unwrap() {
        let edge = |edge: &str| usize::try_from(passage["position"][edge].as_u64().unwrap()).unwrap();
        assert_eq!(edge("start"), at, "passages are all of the text");
        at = edge("end");
        let words = text[edge("start")..at].iter().collect();
        found.push((words, passage["since_version"].as_i64().unwrap(), passage["amendment_id"].clone()));
    }
    assert_eq!(at, text.len());
    found
}

#[test]
fn each_passage_is_credited_to_who_wrote_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, "We welcome the report of the group.").await;
        let member = group.stakeholder();
        let id = suggested(member, &floor, "welcome the report", "recommend the report").await;
        group.facilitator().post(&floor.at("acceptances"), taking(2, &[&id])).await.expect(201);
        published(&group, &floor, "We recommend the report of the group. Soon.", 3).await;
        let found = passages(member, &floor).await;
        let since = |words: &str| found.iter().find(|(w, ..)| w.contains(words)).unwrap();
        assert_eq!(since("recommend"), &("recommend".to_owned(), 3, json!(id)));
        assert_eq!(since("report").1, 2);
        assert_eq!(since("Soon").1, 4);
        let shown = member.get(&floor.at("authorship")).await.expect(200);
        let lengths: Vec<u64> =
            shown["authors"].as_array().unwrap().iter().map(|a| a["length"].as_u64().unwrap()).collect();
        assert_eq!(lengths, [34, 9]);
        let earlier = member.get(&floor.at("authorship?version=2")).await.expect(200);
        assert_eq!(earlier["version"], 2);
        assert_eq!(earlier["authors"].as_array().unwrap().len(), 1);
        member.get(&floor.at("authorship?version=9")).await.refused(404, "not_found");
    });
}

/// Twenty versions of a real text: each paragraph that was changed last in a version is credited to it.
#[test]
fn twenty_versions_of_a_real_text_are_credited_in_time() {
    world(async |w| {
        let group = w.group("wg").await;
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/peps/pep-8016.rst");
        let pep = std::fs::read_to_string(file).unwrap().trim().to_owned();
        let mut paragraphs: Vec<String> = pep.split("\n\n").map(str::to_owned).collect();
        let floor = text_of(&w, &group, &pep).await;
        for n in 0..18 {
            let at = (n * 7) % paragraphs.len();
            paragraphs[at] = format!("Reworded{n} entirely{n} in{n} version{n}.");
            published(&group, &floor, &paragraphs.join("\n\n"), i64::try_from(n).unwrap() + 2).await;
        }
        let began = std::time::Instant::now();
        let found = passages(group.stakeholder(), &floor).await;
        println!("read in {:?}", began.elapsed());
        for n in 0..18 {
            let name = format!("Reworded{n} ");
            if let Some((_, since, _)) = found.iter().find(|(words, ..)| words.contains(&name)) {
                assert_eq!(*since, n + 3);
            }
        }
    });
}
