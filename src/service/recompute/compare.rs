//! Holds an assessment that is stored against the one that the record gives.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::Value;

use super::read;
use super::rebuild::{Electors, rebuild};
use super::state::State;
use crate::domain::consensus::{Assessment, Facts, Level, Params, Snapshot, assess};
use crate::domain::ids::{EntryId, PositionId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::designations::Designation;
use crate::store::record::{Row, Written};
use crate::store::snapshots;

/// The actions that make a designation final: as found, or as an appeal changed it.
const FINAL: [&str; 2] = ["position.designated", "designation.changed"];

/// An assessment as it is stored.
pub(super) struct Stored {
    /// What it is, in words.
    pub name: String,
    /// The number of the newest entry in it.
    pub covers: i64,
    /// Entries in it that had no number yet.
    pub beyond: HashSet<EntryId>,
    at: Instant,
    level: Level,
    assessment: String,
    facts: String,
}

/// What an assessment was computed from, as it is stored beside it.
#[derive(Deserialize)]
struct Kept {
    facts: Facts,
    params: Params,
}

impl Stored {
    pub fn snapshot(row: snapshots::Snapshot) -> Result<Self> {
        let name = format!("snapshot at {}, up to entry {}: {}", row.assessed_at, row.covers, row.level);
        Ok(Self {
            name,
            covers: row.covers,
            beyond: read(&row.beyond)?,
            at: row.assessed_at,
            level: row.level,
            assessment: row.assessment,
            facts: row.facts,
        })
    }

    /// What an evaluation was made on, and what it became final with. Its own entry comes after what was assessed.
    pub fn designation(row: Designation, entries: &[Written]) -> Result<Vec<Self>> {
        let id = row.id.to_string();
        let is_its = |r: &Row| r.table == "designations" && r.id == id;
        let before = |is_it: &dyn Fn(&Written) -> bool| {
            let it = entries.iter().find(|entry| is_it(entry) && entry.rows.iter().any(is_its));
            it.and_then(|entry| entry.seq).unwrap_or(i64::MAX).saturating_sub(1)
        };
        let stored = |at: Instant, covers: i64, level: Level, assessment: String, facts: String| Self {
            name: format!("designation {id} at {at}: advised {level}"),
            covers,
            beyond: HashSet::new(),
            at,
            level,
            assessment,
            facts,
        };
        let made = (row.designated_at, before(&|_| true), row.advisory_level);
        let mut all = vec![stored(made.0, made.1, made.2, row.assessment, row.snapshot)];
        if let (Some(at), Some(assessment), Some(facts)) =
            (row.finalized_at, row.final_assessment, row.final_snapshot)
        {
            let level = read::<Assessment>(&assessment)?.level;
            all.push(stored(
                at,
                before(&|entry| FINAL.contains(&entry.action.as_str())),
                level,
                assessment,
                facts,
            ));
        }
        Ok(all)
    }
}

/// Where they differ; nothing where they agree.
pub(super) fn compare(
    state: &State,
    position: PositionId,
    electors: &Electors,
    stored: &Stored,
) -> Vec<String> {
    let recorded = rebuild(state, position, stored.at, electors).and_then(|case| assessed(case.0, &case.1));
    let recorded = match recorded {
        Ok(found) => found,
        Err(error) => return vec![format!("it cannot be worked out: {}", error.why())],
    };
    let mut differs = against(&recorded, stored);
    let kept = read::<Kept>(&stored.facts).and_then(|kept| assessed(kept.facts, &kept.params));
    if !kept.is_ok_and(|kept| same(&kept, &stored.assessment)) {
        differs.push("the facts that are stored with it do not give it".to_owned());
    }
    differs
}

fn assessed(facts: Facts, params: &Params) -> Result<Assessment> {
    let snapshot = Snapshot::new(facts).map_err(Error::internal)?;
    Ok(assess(&snapshot, params))
}

fn against(recorded: &Assessment, stored: &Stored) -> Vec<String> {
    let mut differs = Vec::new();
    if recorded.level != stored.level {
        differs.push(format!("level: stored {}, recorded {}", stored.level, recorded.level));
    }
    let (ours, theirs) = (serde_json::to_value(recorded), serde_json::from_str::<Value>(&stored.assessment));
    let (Ok(ours), Ok(theirs)) = (ours, theirs) else {
        differs.push("the assessment cannot be read".to_owned());
        return differs;
    };
    for part in ["version", "level", "reasons", "metrics", "groups", "fragile", "pivot_count"] {
        if ours.get(part) != theirs.get(part) {
            differs.push(format!("{part} of the assessment"));
        }
    }
    differs
}

fn same(assessment: &Assessment, stored: &str) -> bool {
    let (ours, theirs) = (serde_json::to_value(assessment), serde_json::from_str::<Value>(stored));
    matches!((ours, theirs), (Ok(ours), Ok(theirs)) if ours == theirs)
}
