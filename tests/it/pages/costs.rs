//! What a page asks of the database does not grow with what it shows.

use std::collections::BTreeMap;

use serde_json::json;

use assent::domain::workflow::Step;

use crate::support::counted::{fewest, least};
use crate::support::world;

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
        let mut counted = Vec::new();
        for more in [12, 70] {
            say(more).await;
            w.settle().await;
            let count = async || {
                let mut counts = BTreeMap::new();
                for page in &pages {
                    let asks = async || assert_eq!(browser.get(page).await.status, 200, "{page}");
                    counts.insert(page.clone(), least(&w, asks).await);
                }
                counts
            };
            counted.push(fewest(count).await);
        }
        assert_eq!(counted[0], counted[1]);
    });
}
