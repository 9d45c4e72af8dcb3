//! How consensus on a position came about: snapshots, the history they make, what is said of a level that holds.

mod history;
pub mod recomputed;
mod snapshots;

use serde_json::Value;

use crate::support::{Client, Floor, World};

/// The history of a position, as somebody sees it.
pub async fn history(w: &World, floor: &Floor, reader: &Client, query: &str) -> Value {
    // Entries that were made at one moment stand microseconds apart: now is after them.
    w.pass(chrono::Duration::seconds(1));
    reader.get(&floor.at(&format!("consensus/history{query}"))).await.expect(200)
}

/// The levels of a history, each once where it stays the same.
pub fn levels(history: &Value) -> Vec<&str> {
    let mut levels: Vec<&str> =
        history["levels"].as_array().unwrap().iter().map(|level| level.as_str().unwrap()).collect();
    levels.dedup();
    levels
}

/// The actions of the entries behind the points that the record made, in their order.
pub fn actions(history: &Value) -> Vec<Vec<&str>> {
    let points = history["events"].as_array().unwrap().iter().zip(history["by_clock"].as_array().unwrap());
    points
        .filter(|(_, by_clock)| !by_clock.as_bool().unwrap())
        .map(|(events, _)| events.as_array().unwrap().iter().map(|e| e["action"].as_str().unwrap()).collect())
        .collect()
}
