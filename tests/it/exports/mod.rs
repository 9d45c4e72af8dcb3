//! What is taken away: versions as files, groups and proposals as exports.

mod command;
mod damage;
mod groups;
mod large;
mod refused;
mod versions;
mod withheld;

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::comments;
use crate::support::{Export, Floor, Group, World};

/// The address of a group's export.
pub fn of_group(group: &Group) -> String {
    format!("/groups/{}/export", group.id)
}

/// The address of a proposal's export.
pub fn of_proposal(floor: &Floor) -> String {
    format!("/proposals/{}/export", floor.scene.proposal)
}

/// Two proposals with a call each, stances, an objection, comments and an amendment.
pub async fn story(w: &World, group: &Group) -> [Floor; 2] {
    let floors = [w.floor(group, Step::Validity).await, w.floor(group, Step::Validity).await];
    for floor in &floors {
        let call = floor.call(w, group, json!({})).await;
        for (seat, stance) in
            [("gov1", "support"), ("ps1", "accept"), ("cs1", "stand_aside"), ("ps1", "neutral")]
        {
            floor.takes(group.seat(seat), 1, stance).await;
        }
        let raised = floor.objects(group.seat("ps2"), 1).await;
        group.seat("gov2").post(&format!("/objections/{raised}/backers"), json!({})).await.expect(201);
        let time = format!("/calls/{}/time-requests", call["id"].as_str().unwrap());
        group.seat("cs2").post(&time, json!({"reason": "We meet on Thursday."})).await.expect(201);
        let comment = comments::post(group.seat("cs1"), &floor.scene, "=1+1, \"and\"\nmore").await;
        let edited = json!({"body": "+1, edited"});
        group.seat("cs1").patch(&comments::path(&comment), 1, edited).await.expect(200);
        let amendment = json!({
            "based_on": 1, "passage": {"quote": {"exact": "text"}}, "replacement": "words", "reason": "Shorter.",
        });
        group.seat("cs2").post(&floor.at("amendments"), amendment).await.expect(201);
        let on_a_passage = json!({
            "subject": {"kind": "position", "id": floor.position}, "kind": "concern", "body": "Why this word?",
            "anchor": {"version": 1, "quote": {"exact": "text"}},
        });
        group.seat("tc1").post(&comments::comments_of(&floor.scene), on_a_passage).await.expect(201);
    }
    w.tick().await;
    floors
}

/// Holds an export against itself, and says what does not hold.
#[track_caller]
pub fn holds(export: &Export) {
    let faults = export.faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The ids in a table of an export.
pub fn ids(export: &Export, table: &str) -> Vec<Value> {
    export.facts(table).iter().map(|line| line["row"]["id"].clone()).collect()
}
