//! Others go on while a group is brought in, and see nothing of it until all of it is there.

use std::cell::Cell;
use std::fs::File;

use assent::domain::ids::Id;
use assent::domain::workflow::Step;
use assent::service::imports;
use assent::service::imports::staging::Staging;
use serde_json::json;

use super::{counts, file, holds, wake};
use crate::comments;
use crate::import_polis::{excerpt, import as import_polis, imported};
use crate::support::{Group, World, world};

/// A group with a conversation, and so many comments on it.
async fn talked(w: &World, count: usize) -> (Group, String) {
    let group = w.group("wg").await;
    let made = imported(&import_polis(w, &excerpt("15-per-hour-seattle"), "wg"));
    // The program has its own clock, and keeps the record's lease by that.
    wake(w);
    let path = format!("/proposals/{}/comments", made["proposal"]);
    for batch in 0..count.div_ceil(50) {
        let posts = (0..50.min(count - batch * 50)).map(|n| {
            let subject = json!({"kind": "proposal", "id": made["proposal"]});
            let new = json!({"subject": subject, "kind": "note", "body": format!("number {batch} {n}")});
            group.stakeholder().post(&path, new)
        });
        for posted in futures_util::future::join_all(posts).await {
            posted.expect(201);
        }
    }
    w.settle().await;
    (group, made["proposal"].clone())
}

#[test]
fn others_write_while_a_group_is_brought_in_and_see_all_of_it_or_nothing() {
    world(async |w| {
        let (group, proposal) = talked(&w, 1_500).await;
        let file = File::open(file(&w, "wg", "wg.zip").await).unwrap();
        let other = w.another().await;
        let here = other.group("here").await;
        let scene = other.proposal_in(&here, Step::Deliberation).await;
        let (is_over, written) = (Cell::new(false), Cell::new(0));
        let bringing = async {
            imports::import(&other.app, file, None).await.unwrap();
            is_over.set(true);
        };
        let writing = async {
            let mut seen = Vec::new();
            while !is_over.get() {
                comments::post(here.stakeholder(), &scene, "meanwhile").await;
                written.set(written.get() + 1);
                let shown = other.anonymous().get(&format!("/groups/{}", group.id)).await;
                let comments =
                    other.anonymous().get(&format!("/proposals/{proposal}/comments?limit=1")).await;
                let searched = other.anonymous().get(&format!("/groups/{}/search?q=number", group.id)).await;
                let listed = other.anonymous().get("/groups?limit=100").await.expect(200);
                let is_listed =
                    listed["items"].as_array().unwrap().iter().any(|g| g["id"] == group.id.as_str());
                seen.push((
                    shown.status.as_u16(),
                    comments.status.as_u16(),
                    searched.status.as_u16(),
                    is_listed,
                ));
                // The clock finds nothing to do there, and forgets nothing that is still needed.
                assent::jobs::clock(&other.app).await;
                assent::jobs::forget(&other.app).await;
            }
            seen
        };
        let ((), seen) = futures_util::future::join(bringing, writing).await;
        // Each look is at one of two states, but for the one during which it changed.
        let hidden = seen.iter().filter(|look| **look == (404, 404, 404, false)).count();
        let shown = seen.iter().filter(|look| **look == (200, 200, 200, true)).count();
        assert!(hidden >= 2, "{seen:?}");
        assert!(seen.len() - hidden - shown <= 1, "{seen:?}");
        assert_eq!(written.get(), seen.len());
        other.tick().await;
        let export = holds(&other, "wg").await;
        assert_eq!(export.facts("comments").len(), 1_500);
        let left = counts(&other).await;
        assert_eq!((left["import_pages"], left["import_entries"], left["imports"]), (0, 0, 1));
    });
}

#[test]
fn an_import_that_was_broken_off_shows_nowhere_and_is_begun_again() {
    world(async |w| {
        let (group, _) = talked(&w, 10).await;
        let path = file(&w, "wg", "wg.zip").await;
        let other = w.another().await;
        let id = Id::from_uuid(group.id.parse().unwrap());
        let before = counts(&other).await;
        let mut broken = Staging::begin(&other.app, id).await.unwrap();
        broken.page("cycles", "[]".to_owned(), 1).await.unwrap();
        broken.flush().await.unwrap();
        other.anonymous().get(&format!("/groups/{}", group.id)).await.refused(404, "not_found");
        assert_ne!(counts(&other).await, before);
        // The hourly job leaves it alone for a day, and forgets it then.
        assent::jobs::forget(&other.app).await;
        assert_eq!(counts(&other).await["import_pages"], 1);
        imports::import(&other.app, File::open(&path).unwrap(), None).await.unwrap();
        let left = counts(&other).await;
        assert_eq!((left["import_pages"], left["imports"]), (0, 1));
        // Who goes on writing the old one is refused.
        broken.page("cycles", "[]".to_owned(), 1).await.unwrap();
        assert!(broken.flush().await.is_err());
        other.tick().await;
        holds(&other, "wg").await;
    });
}

#[test]
fn what_was_broken_off_is_forgotten_after_a_day() {
    world(async |w| {
        let before = counts(&w).await;
        let mut broken = Staging::begin(&w.app, Id::from_uuid(uuid::Uuid::now_v7())).await.unwrap();
        broken.page("cycles", "[]".to_owned(), 1).await.unwrap();
        broken.flush().await.unwrap();
        w.pass_days(2);
        assent::jobs::forget(&w.app).await;
        assert_eq!(counts(&w).await, before);
    });
}
