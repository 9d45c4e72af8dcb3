//! What there is of a proposal, as the API shows it; and the record of it all.

use std::collections::BTreeMap;

use serde_json::Value;

use super::table::{Year, id};
use crate::support::{audit, gaps_in_the_record, wrong_tallies};

/// Everything in the lists under a proposal and under its positions.
#[derive(Debug)]
pub struct Ledger(BTreeMap<String, Vec<Value>>);

impl Ledger {
    pub async fn of(year: &Year<'_>, at: usize) -> Self {
        let mut lists = BTreeMap::new();
        let mut read = async |list: String| {
            let mut items = year.all(&list).await;
            for item in &mut items {
                // The days since it was raised go on without anything being lost.
                item.as_object_mut().unwrap().remove("age_days");
            }
            lists.insert(list, items.clone());
            items
        };
        for list in ["topics", "comments", "rounds", "pilots", "designations", "history"] {
            read(year.of(at, list)).await;
        }
        read(format!("/outputs?proposal_id={}", year.lines[at].floor.scene.proposal)).await;
        for position in read(year.of(at, "positions")).await {
            for list in ["versions", "amendments", "objections", "calls"] {
                read(format!("/positions/{}/{list}", id(&position))).await;
            }
        }
        Self(lists)
    }

    /// All that an earlier one holds is there, as it was and in its order; moves may have been added.
    #[track_caller]
    pub fn holds(&self, earlier: &Self, after: &str) {
        for (list, items) in &earlier.0 {
            let now = self.0.get(list).unwrap_or_else(|| panic!("{list} is gone after {after}"));
            let then = if list.ends_with("/history") { &now[..items.len()] } else { &now[..] };
            let ids = |items: &[Value]| items.iter().map(id).collect::<Vec<_>>();
            assert_eq!(ids(then), ids(items), "{list} after {after}");
            assert_eq!(then, &items[..], "{list} after {after}");
        }
    }
}

/// The record covers every row, has every number once, and tells of every move; the tallies are what a recount gives.
pub async fn record(year: &Year<'_>) {
    year.w.settle().await;
    let settings = &year.w.app.config.database;
    assert_eq!(audit::faults(settings), Vec::<String>::new());
    assert_eq!((gaps_in_the_record(settings).await, wrong_tallies(settings).await), (0, 0));
    let entries = year.all(&format!("/groups/{}/record", year.group.id)).await;
    for at in 0..year.lines.len() {
        let proposal = &year.lines[at].floor.scene.proposal;
        let told = entries.iter().filter(|e| e["proposal_id"] == proposal.as_str());
        let facts = told.flat_map(|e| e["body"]["facts"].as_array().unwrap());
        let moves: Vec<String> = facts.filter(|f| f["table"] == "transitions").map(id).collect();
        let history: Vec<String> = year.all(&year.of(at, "history")).await.iter().map(id).collect();
        assert_eq!(moves, history, "{proposal}");
    }
}
