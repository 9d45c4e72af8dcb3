//! What a page asks of the database does not grow with what it shows.

use serde_json::json;

use assent::domain::workflow::Step;

use crate::support::browser::Browser;
use crate::support::{World, world};

/// How many queries a page takes. What goes on beside it counts along, so the least of some times is what it takes.
async fn least(w: &World, browser: &mut Browser, page: &str) -> u64 {
    let mut least = u64::MAX;
    for _ in 0..6 {
        let before = w.app.db.stats().queries();
        assert_eq!(browser.get(page).await.status, 200, "{page}");
        least = least.min(w.app.db.stats().queries() - before);
    }
    least
}

/// The same of each page, in rounds until none takes more than it may: what goes on beside is over after some of them.
async fn counts(w: &World, browser: &mut Browser, pages: &[String], most: &[u64]) -> Vec<u64> {
    let mut counts = vec![u64::MAX; pages.len()];
    for _ in 0..10 {
        for (count, page) in counts.iter_mut().zip(pages) {
            *count = least(w, browser, page).await.min(*count);
        }
        if counts.iter().zip(most).all(|(count, most)| count <= most) {
            break;
        }
    }
    counts
}

#[test]
fn a_page_asks_as_often_for_many_things_as_for_few() {
    world(async |w| {
        let group = w.group("counted").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (seat, proposal) = (group.seat("gov1"), format!("/proposals/{}", scene.proposal));
        let mut browser = w.browser_as(seat).await;
        let say = async |times: usize| {
            for n in 0..times {
                let body = json!({
                    "subject": {"kind": "proposal", "id": scene.proposal}, "kind": "note", "body": format!("The {n}th of {times}."),
                });
                seat.post(&format!("{proposal}/comments"), body).await.expect(201);
            }
        };
        let pages = [
            format!("{proposal}/discussion"),
            format!("{proposal}/discussion?group=GOV"),
            format!("/groups/{}", group.id),
            format!("/groups/{}/members", group.id),
            format!("{proposal}/record"),
            format!("{proposal}/record?order=oldest&action=comment.posted"),
            format!("/groups/{}/record", group.id),
            format!("/groups/{}/erasures", group.id),
            proposal.clone(),
        ];
        say(12).await;
        w.settle().await;
        let few = counts(&w, &mut browser, &pages, &[]).await;
        say(70).await;
        w.settle().await;
        let many = counts(&w, &mut browser, &pages, &few).await;
        assert!(many.iter().zip(&few).all(|(many, few)| many <= few), "{many:?}, not {few:?}: {pages:?}");
    });
}
