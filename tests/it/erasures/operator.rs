//! `assent erase`: the operator's command.

use assent::clock::Clock;
use assent::domain::workflow::Step;
use serde_json::json;

use super::{dump, erasures, has};
use crate::comments::{path, post};
use crate::log::operator::program;
use crate::support::world;
use crate::verifying::{exported, holds};

#[test]
fn the_operator_erases_words_and_the_record_says_so() {
    world(async |w| {
        // The command goes by the machine's clock.
        w.clock.set(Clock::System.now());
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let comment = post(group.seat("cs1"), &scene, "Somebody's address in the valley.").await;
        let other = post(group.seat("cs2"), &scene, "He wrote: \"Somebody's address in the valley.\"").await;
        let (id, quoting) = (comment["id"].as_str().unwrap(), other["id"].as_str().unwrap());
        w.settle().await;
        let row = ["erase", "--table", "comments", "--id", id];

        // What cannot be erased is refused, and nothing is changed.
        for (more, word) in [
            (&["--reason", "boredom"][..], "must be one of"),
            (&["--reason", "court_order", "--columns", "kind"], "columns"),
            (&[], "--reason"),
        ] {
            let (done, said) = program(&w, &[&row, more].concat()).await;
            assert!(!done && said.contains(word), "{said}");
        }
        let nowhere = uuid::Uuid::now_v7().to_string();
        let (done, said) =
            program(&w, &["erase", "--table", "comments", "--id", &nowhere, "--reason", "other"]).await;
        assert!(!done, "{said}");
        let shown = group.chair().get(&path(&comment)).await.expect(200);
        assert_eq!(shown["body"], "Somebody's address in the valley.");

        let (done, said) = program(&w, &[&row[..], &["--reason", "court_order"]].concat()).await;
        assert!(done && said.contains("Erased body of comments"), "{said}");
        assert!(said.contains(&format!("comments {quoting} body")), "{said}");
        let shown = group.chair().get(&path(&comment)).await.expect(200);
        assert!(shown["body"].as_str().unwrap().contains("court_order"), "{shown}");
        let listed = group.chair().get(&erasures(&group)).await.expect(200);
        assert_eq!(
            (&listed["items"][0]["row_id"], &listed["items"][0]["table"]),
            (&json!(id), &json!("comments"))
        );

        let (done, said) =
            program(&w, &["erase", "--table", "comments", "--id", quoting, "--reason", "court_order"]).await;
        assert!(done, "{said}");
        w.settle().await;
        holds(&exported(&w.app, "wg", None).await.unwrap());
        assent::service::forgetting::sweep(&w.app).await.unwrap();
        assert!(!has(&dump(&w), "address in the valley"));
    });
}
