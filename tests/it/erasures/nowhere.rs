//! The words are nowhere any more, and their digests tell nothing of them.

use std::collections::BTreeSet;

use assent::domain::workflow::Step;
use assent::service::forgetting::sweep;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{dump, erase, erasures, has, is_marked, revision};
use crate::comments::{comments_of, note, path, post};
use crate::support::{World, export, is_postgres, raw, world};
use crate::verifying::{exported, holds};

const FIRST: &str = "Zebrafish Anna lives in the blue house.";
const SECOND: &str = "Zebrafish Anna moved to the red house.";

/// Whether some salt that is kept makes one of the record's digests of this text.
async fn is_guessed(w: &World, text: &str) -> bool {
    let body = if is_postgres() { "convert_from(body, 'UTF8')" } else { "CAST(body AS TEXT)" };
    let bodies = raw::texts(&w.app.config.database, &format!("SELECT {body} AS value FROM record_entries"));
    let digests: BTreeSet<String> = bodies
        .iter()
        .flat_map(|body| {
            let body: Value = serde_json::from_str(body).unwrap();
            let facts = body["facts"].as_array().unwrap().clone();
            let texts = facts.into_iter().flat_map(|fact| fact["erasable"].as_object().unwrap().clone());
            texts.map(|(_, digest)| digest.as_str().unwrap().to_owned()).collect::<Vec<_>>()
        })
        .collect();
    let salts = w.all_salts().await;
    let all = salts.iter().flat_map(|salts| salts.chunks(32));
    let with = |salt: &[u8]| {
        let tag = b"assent/text/v1\0";
        hex::encode(Sha256::new().chain_update(tag).chain_update(salt).chain_update(text).finalize())
    };
    all.chain([&[][..]]).any(|salt| digests.contains(&with(salt)))
}

#[test]
fn the_words_of_a_comment_are_nowhere_any_more() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let author = group.seat("cs1");
        let sent = async || author.post_once(&comments_of(&scene), "once", note(&scene, FIRST)).await;
        let comment = sent().await.expect(201);
        author.patch(&path(&comment), 1, json!({"body": SECOND})).await.expect(200);
        let quote = post(group.seat("cs2"), &scene, &format!("As was said: \"{SECOND}\"")).await;
        post(group.seat("cs2"), &scene, "Something else.").await;
        let search = format!("/groups/{}/search?q=zebrafish", group.id);
        assert_eq!(author.get(&search).await.expect(200)["items"].as_array().unwrap().len(), 2);
        // The control: all of it is there before.
        let before = dump(&w);
        assert!([FIRST, SECOND].map(|words| has(&before, words)) == [true; 2]);
        assert!(is_guessed(&w, FIRST).await && is_guessed(&w, SECOND).await);

        let keeper = group.seat("secretariat");
        let erased = erase(keeper, &group, "comments", &comment["id"]).await.expect(201);
        assert_eq!(erased["columns"], json!(["body"]));
        assert_eq!(erased["copies"].as_array().unwrap().len(), 1);
        assert_eq!(erased["copies"][0]["table"], "comment_wordings");
        let quoted = json!([{"table": "comments", "id": quote["id"], "column": "body"}]);
        assert_eq!(erased["quoted_in"], quoted);
        let erased = erase(keeper, &group, "comments", &quote["id"]).await.expect(201);
        assert_eq!(erased["quoted_in"], json!([]));

        let shown = author.get(&path(&comment)).await.expect(200);
        assert!(is_marked(&shown["body"]), "{shown}");
        assert_eq!((&shown["state"], &shown["revision"]), (&comment["state"], &json!(3)));
        let history = author.get(&format!("{}/history", path(&comment))).await.expect(200).to_string();
        assert!(!history.contains("Zebrafish") && history.contains("[erased 2018-06-14"), "{history}");
        assert_eq!(author.get(&search).await.expect(200)["items"], json!([]));
        sent().await.refused(409, "answer_not_repeatable");
        w.settle().await;
        let taken = export(group.chair(), &format!("/groups/{}/export", group.id)).await;
        assert_eq!(taken.faults(), Vec::<String>::new());
        assert!(!taken.has("Zebrafish") && !taken.has("zebrafish"));
        holds(&exported(&w.app, "wg", None).await.unwrap());

        sweep(&w.app).await.unwrap();
        let after = dump(&w);
        for words in [FIRST, SECOND, "Zebrafish", "zebrafish"] {
            assert!(!has(&after, words), "{words}");
        }
        assert!(has(&after, "Something else."));
        assert!(!is_guessed(&w, FIRST).await && !is_guessed(&w, SECOND).await);
        assert!(is_guessed(&w, "Something else.").await);
    });
}

#[test]
fn an_erasure_is_an_entry_that_everybody_can_read_and_a_line_of_the_list() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let comment = post(group.seat("cs1"), &scene, FIRST).await;
        let said =
            json!({"table": "comments", "id": comment["id"], "columns": ["body"], "reason": "court_order"});
        let erased = group.seat("secretariat").post(&erasures(&group), said).await.expect(201);
        let entry =
            w.anonymous().get(&format!("/record/{}", erased["id"].as_str().unwrap())).await.expect(200);
        let body = &entry["body"];
        assert_eq!((&body["action"], &body["role"]), (&json!("text.erased"), &json!("secretariat")));
        assert_eq!(
            body["details"],
            json!({"table": "comments", "columns": ["body"], "reason": "court_order"})
        );
        assert_eq!(body["objects"]["row"], comment["id"]);
        let listed = w.anonymous().get(&erasures(&group)).await.expect(200);
        let line = &listed["items"][0];
        for field in ["id", "erased_by", "role", "reason", "table", "row_id", "columns"] {
            assert_eq!(line[field], erased[field], "{field}");
        }
        assert_eq!(line["proposal_id"], scene.proposal);
        // Whose words they were is told.
        w.tick().await;
        let told = group.seat("cs1").get("/notices").await.expect(200);
        assert_eq!(told["items"][0]["kind"], "text_erased", "{told}");
        let shown = w.anonymous().get(&path(&comment)).await.expect(200);
        let mark = format!("[erased 2018-06-14, court_order, {}]", erased["id"].as_str().unwrap());
        assert_eq!(shown["body"], mark);
        assert_eq!(revision(group.chair(), &path(&comment)).await, 2);
    });
}

#[test]
fn only_the_salts_of_the_columns_that_go_are_forgotten() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let raised = floor.objects(group.seat("ps2"), 1).await;
        let said = json!({"table": "objections", "id": raised, "columns": ["harm"], "reason": "other"});
        group.seat("secretariat").post(&erasures(&group), said).await.expect(201);
        assert!(!is_guessed(&w, "Readers would plan with them.").await);
        assert!(is_guessed(&w, "The figures are old.").await && is_guessed(&w, "Take those of 2017.").await);
        let shown = group.chair().get(&format!("/objections/{raised}")).await.expect(200);
        assert_eq!((&shown["summary"], &shown["state"]), (&json!("The figures are old."), &json!("raised")));
        w.settle().await;
        holds(&exported(&w.app, "wg", None).await.unwrap());
    });
}
