//! Exports of much: page by page, and no more than some at once.

use assent::domain::workflow::Step;
use rand::RngExt;
use reqwest::Method;
use serde_json::json;

use super::{holds, of_group};
use crate::support::{Group, Scene, World, export, world};

/// So many comments with texts of so many bytes that do not become smaller by packing.
async fn fill(w: &World, group: &Group, scene: &Scene, count: usize, length: usize) {
    let path = format!("/proposals/{}/comments", scene.proposal);
    let seat = group.stakeholder();
    for batch in 0..count.div_ceil(50) {
        let posts = (0..50.min(count - batch * 50)).map(|n| {
            let bytes: Vec<u8> = (0..length / 2).map(|_| rand::rng().random()).collect();
            let body = format!("{batch} {n} {}", hex::encode(bytes));
            let new =
                json!({"subject": {"kind": "proposal", "id": scene.proposal}, "kind": "note", "body": body});
            seat.post(&path, new)
        });
        for made in futures_util::future::join_all(posts).await {
            made.expect(201);
        }
    }
    w.settle().await;
}

#[test]
fn thousands_of_comments_are_exported_page_by_page() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        fill(&w, &group, &scene, 3_000, 40).await;
        let before = w.app.db.stats().queries();
        let export = export(group.chair(), &of_group(&group)).await;
        // On a connection of its own: of those that answer it was asked who may, and what the clock asks meanwhile.
        let asked = w.app.db.stats().queries() - before;
        assert!(asked < 1_000, "{asked} statements on the connections that answer");
        holds(&export);
        let numbers: std::collections::BTreeSet<String> = export
            .facts("comments")
            .iter()
            .map(|line| line["row"]["body"].as_str().unwrap().rsplit_once(' ').unwrap().0.to_owned())
            .collect();
        assert_eq!(numbers.len(), 3_000);
    });
}

#[test]
fn a_third_export_waits_until_one_is_fetched_or_its_client_is_gone() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        // More than the sockets between the two hold.
        fill(&w, &group, &scene, 1_500, 19_000).await;
        let ask = || group.chair().request(Method::GET, &of_group(&group)).send();
        let (one, two) = (ask().await.unwrap(), ask().await.unwrap());
        assert_eq!((one.status().as_u16(), two.status().as_u16()), (200, 200));
        let third = ask().await.unwrap();
        assert_eq!((third.status().as_u16(), third.headers()["retry-after"].to_str().unwrap()), (503, "1"));
        // The one that is fetched is whole; the other's client goes away.
        let whole = crate::support::Export::read(&one.bytes().await.unwrap());
        assert_eq!(whole.facts("comments").len(), 1_500);
        drop(two);
        let mut left = Vec::new();
        for _ in 0..2 {
            left.push(export_soon(&group).await);
        }
        let folder = w.folder();
        let spools = std::fs::read_dir(folder)
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains("export"));
        assert_eq!(spools.count(), 0, "nothing lies in the data folder");
    });
}

/// An answer that is not fetched, as soon as there is a seat for it.
async fn export_soon(group: &Group) -> reqwest::Response {
    for _ in 0..200 {
        let answer = group.chair().request(Method::GET, &of_group(group)).send().await.unwrap();
        if answer.status() == 200 {
            return answer;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("no seat became free");
}
