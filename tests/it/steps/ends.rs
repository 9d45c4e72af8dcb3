//! Where the line ends: carried forward into another cycle, linked both ways.

use assent::domain::workflow::Step;
use serde_json::json;

use super::ask;
use crate::support::raw::{self, Val};
use crate::support::{Group, World, world};

fn cycle(w: &World, group: &Group, label: &str, state: &str) -> String {
    let id = uuid::Uuid::now_v7().to_string();
    raw::insert(
        &w.app.config.database,
        "cycles",
        &[
            ("id", Val::Id(&id)),
            ("group_id", Val::Id(&group.id)),
            ("label", Val::Text(label)),
            ("state", Val::Text(state)),
            ("started_at", Val::At(w.clock.now())),
            ("revision", Val::Int(1)),
        ],
    );
    id
}

#[test]
fn a_proposal_goes_on_in_another_cycle_linked_both_ways() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let next = cycle(&w, &group, "2019", "active");
        let carried = ask(group.facilitator(), &scene.proposal, "carry_forward", json!({"cycle_id": next}))
            .await
            .expect(201);
        let old = &carried["proposal"];
        assert_eq!((&old["status"], &old["step"]), (&json!("carried_forward"), &json!("pilot")));
        let new = format!("/proposals/{}", old["carried_to_id"].as_str().unwrap());
        let new = w.anonymous().get(&new).await.expect(200);
        assert_eq!((&new["carried_from_id"], &new["cycle_id"]), (&json!(scene.proposal), &json!(next)));
        assert_eq!(
            (&new["step"], &new["status"], &new["title"]),
            (&json!("topic"), &json!("active"), &old["title"])
        );
        let entries = w.entries_of(new["id"].as_str().unwrap()).await;
        assert_eq!(entries[0]["action"], "proposal.created");
        // It lives on elsewhere: no move of it can be made or taken back.
        let path = format!("/proposals/{}/transitions", scene.proposal);
        let body = json!({"kind": "undo", "from": "carried_forward", "revision": 2});
        group.chair().post(&path, body).await.refused(409, "not_in_this_step");
        assert_eq!(w.anonymous().get(&path).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn the_cycle_is_another_open_one_of_the_same_group() {
    world(async |w| {
        let (group, other) = (w.group("wg").await, w.group("other").await);
        let scene = w.proposal_in(&group, Step::Topic).await;
        let lead = group.facilitator();
        let own = w.anonymous().get(&format!("/proposals/{}", scene.proposal)).await.expect(200)["cycle_id"]
            .clone();
        let foreign =
            w.anonymous().get(&format!("/groups/{}", other.id)).await.expect(200)["cycle_id"].clone();
        let archived = json!(cycle(&w, &group, "2017", "archived"));
        for (cycle, reason) in [
            (json!(null), json!("cycle_required")),
            (own, json!("same_cycle")),
            (foreign, json!(null)),
            (archived, json!(null)),
            (json!(scene.topic), json!(null)),
        ] {
            let refused = ask(lead, &scene.proposal, "carry_forward", json!({"cycle_id": cycle})).await;
            let refused = refused.refused(422, "invalid_field");
            assert_eq!(
                (&refused["errors"][0]["pointer"], &refused["reason"]),
                (&json!("/cycle_id"), &reason)
            );
        }
        let list = w.anonymous().get(&format!("/proposals?group_id={}", group.id)).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    });
}
