//! Exports of groups and proposals, over the API.

use std::collections::BTreeSet;

use assent::domain::export::{README_TEXT, tables};
use reqwest::Method;
use serde_json::{Value, json};

use super::{holds, ids, of_group, of_proposal, story};
use crate::support::{Export, audit, export, world};

#[test]
fn an_export_of_a_group_has_all_of_it_and_holds() {
    world(async |w| {
        let group = w.group("wg").await;
        let other = w.group("other").await;
        let floors = story(&w, &group).await;
        story(&w, &other).await;
        w.settle().await;
        let response = group.chair().request(Method::GET, &of_group(&group)).send().await.unwrap();
        let headers = response.headers().clone();
        let told = |name: &str| headers[name].to_str().unwrap();
        assert_eq!(told("content-type"), "application/zip");
        assert_eq!(told("content-disposition"), "attachment; filename=\"wg.zip\"");
        assert_eq!((told("cache-control"), told("x-content-type-options")), ("no-store", "nosniff"));
        let bytes = response.bytes().await.unwrap();
        assert_eq!(told("content-length"), bytes.len().to_string());
        let export = Export::read(&bytes);
        holds(&export);

        let manifest = export.manifest();
        assert_eq!(manifest["format"], "assent/export/v1");
        assert_eq!(manifest["group"], json!({"id": group.id, "slug": "wg"}));
        assert_eq!((&manifest["proposal"], &manifest["origin"]), (&Value::Null, &json!("assent.test/log")));
        assert_eq!(export.text("README.md"), README_TEXT);
        assert!(serde_json::from_str::<Value>(export.text("schema.json")).unwrap()["$defs"].is_object());
        for table in tables() {
            export.text(&table.path());
            if table.is_fact() {
                assert!(!export.text(&table.csv_path()).is_empty());
            }
        }
        assert_eq!(ids(&export, "proposals").len(), 2);
        assert_eq!(ids(&export, "memberships").len(), 12);
        assert_eq!(export.facts("electors").len(), 2 * 9);
        let position = export.row("positions", &floors[0].position);
        assert_eq!(position["row"]["title"], "A position");
        let texts = export.files.keys().filter(|path| path.starts_with("texts/versions/")).count();
        assert_eq!((texts, export.facts("versions").len()), (2, 2));
        assert!(export.text("csv/comments.csv").contains(",\"'+1, edited\","));
        assert!(export.text("csv/comment_wordings.csv").contains("\"'=1+1, \"\"and\"\"\nmore\""));
        for derived in
            ["tallies", "snapshots", "snapshot_heads", "authorships", "anchor_places", "amendment_places"]
        {
            assert!(!export.text(&format!("derived/{derived}.jsonl")).is_empty(), "{derived}");
        }
    });
}

#[test]
fn an_export_has_the_log_of_the_whole_instance_and_the_entries_of_its_group() {
    world(async |w| {
        let group = w.group("wg").await;
        w.group("other").await;
        story(&w, &group).await;
        w.settle().await;
        let export = export(group.chair(), &of_group(&group)).await;
        let stored = audit::entries(&w.app.config.database);
        let size: usize = export.text("log/checkpoint").lines().nth(1).unwrap().parse().unwrap();
        assert_eq!((export.manifest()["size"].as_u64().unwrap() as usize, stored.len()), (size, size));

        // All leaves, of all groups.
        let mut leaves = Vec::new();
        for (path, bundle) in export.files.iter().filter(|(path, _)| path.starts_with("log/tile/entries/")) {
            let mut rest = bundle.as_slice();
            while let [high, low, after @ ..] = rest {
                let (leaf, next) = after.split_at(usize::from(u16::from_be_bytes([*high, *low])));
                leaves.push(leaf.to_vec());
                rest = next;
            }
            assert!(rest.is_empty(), "{path}");
        }
        assert_eq!(leaves, stored.iter().map(|entry| entry.leaf.clone()).collect::<Vec<_>>());
        // And each of the group's entries at its number, with nothing else.
        let entries = export.entries();
        let own: Vec<_> = stored.iter().filter(|entry| entry.scope == group.id).collect();
        assert_eq!(entries.len(), own.len());
        for (entry, stored) in entries.iter().zip(own) {
            assert_eq!(entry["seq"], stored.seq);
            assert_eq!(entry["leaf"].as_str().unwrap().as_bytes(), stored.leaf);
            assert_eq!(entry["body"].as_str().unwrap().as_bytes(), stored.body);
        }
        let keys: Value = serde_json::from_str(export.text("log/keys.json")).unwrap();
        assert_eq!(keys, w.anonymous().get("/log/keys").await.expect(200));
    });
}

#[test]
fn an_export_of_a_proposal_has_its_own_and_what_is_of_the_group() {
    world(async |w| {
        let group = w.group("wg").await;
        let floors = story(&w, &group).await;
        w.settle().await;
        let whole = export(group.chair(), &of_group(&group)).await;
        let mut positions = Vec::new();
        for floor in &floors {
            let response =
                group.facilitator().request(Method::GET, &of_proposal(floor)).send().await.unwrap();
            let named = format!("attachment; filename=\"wg-{}.zip\"", floor.scene.proposal);
            assert_eq!(response.headers()["content-disposition"], named);
            let own = Export::read(&response.bytes().await.unwrap());
            holds(&own);
            assert_eq!(own.manifest()["proposal"], floor.scene.proposal);
            assert_eq!(ids(&own, "proposals"), [json!(floor.scene.proposal)]);
            assert_eq!(ids(&own, "memberships"), ids(&whole, "memberships"));
            assert_eq!(own.text("people.jsonl"), whole.text("people.jsonl"));
            let about = |entry: &Value| {
                let body: Value = serde_json::from_str(entry["body"].as_str().unwrap()).unwrap();
                body["objects"]["proposal"].clone()
            };
            let of: BTreeSet<String> = own.entries().iter().map(|entry| about(entry).to_string()).collect();
            assert_eq!(of, BTreeSet::from([format!("\"{}\"", floor.scene.proposal), "null".to_owned()]));
            positions.extend(ids(&own, "positions"));
            assert!(own.rows() < whole.rows());
        }
        assert_eq!(positions, ids(&whole, "positions"));
    });
}

#[test]
fn what_is_exported_while_others_write_holds() {
    world(async |w| {
        let group = w.group("wg").await;
        let [floor, _] = story(&w, &group).await;
        let writing = async {
            for n in 0..60 {
                crate::comments::post(group.stakeholder(), &floor.scene, &format!("number {n}")).await;
            }
        };
        let exporting = async {
            let mut comments = Vec::new();
            for _ in 0..4 {
                let export = export(group.chair(), &of_group(&group)).await;
                holds(&export);
                comments.push(export.facts("comments").len());
            }
            comments
        };
        let (comments, ()) = futures_util::future::join(exporting, writing).await;
        assert!(comments.is_sorted(), "{comments:?}");
        w.settle().await;
        let last = export(group.chair(), &of_group(&group)).await;
        holds(&last);
        assert_eq!(last.facts("comments").len(), 64);
        assert!(last.entries().iter().all(|entry| !entry["seq"].is_null()), "nothing waits any more");
    });
}
