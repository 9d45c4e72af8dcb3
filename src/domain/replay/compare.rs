//! Holds an assessment that is stored against the one that the record gives.

use serde::Deserialize;
use serde_json::Value;

use super::electors::Electors;
use super::rebuild::rebuild;
use super::state::State;
use crate::domain::consensus::{Assessment, Facts, Level, Params, Snapshot, assess};
use crate::domain::ids::PositionId;
use crate::domain::time::Instant;

/// An assessment as it is stored.
#[derive(Clone, Copy, Debug)]
pub struct Stored<'s> {
    /// The level that is stored beside it.
    pub level: Level,
    /// The assessment, as JSON.
    pub assessment: &'s str,
    /// What it was computed from, as JSON.
    pub facts: &'s str,
}

/// What an assessment was computed from, as it is stored beside it.
#[derive(Deserialize)]
struct Kept {
    facts: Facts,
    params: Params,
}

/// The assessment of a position at a moment, as the record has it; or why there is none.
pub fn assess_at(
    state: &State,
    position: PositionId,
    at: Instant,
    electors: &Electors,
) -> Result<Assessment, String> {
    let (facts, params) = rebuild(state, position, at, electors)?;
    assessed(facts, &params)
}

fn assessed(facts: Facts, params: &Params) -> Result<Assessment, String> {
    let snapshot = Snapshot::new(facts).map_err(|e| e.to_string())?;
    Ok(assess(&snapshot, params))
}

/// Where what is stored differs from what the record gives; nothing where they agree.
pub fn differences(recorded: &Result<Assessment, String>, stored: Stored<'_>) -> Vec<String> {
    let recorded = match recorded {
        Ok(found) => found,
        Err(why) => return vec![format!("it cannot be worked out: {why}")],
    };
    let mut differs = against(recorded, stored);
    if !gives(stored.facts, stored.assessment) {
        differs.push("the facts that are stored with it do not give it".to_owned());
    }
    differs
}

fn against(recorded: &Assessment, stored: Stored<'_>) -> Vec<String> {
    let mut differs = Vec::new();
    if recorded.level != stored.level {
        differs.push(format!("level: stored {}, recorded {}", stored.level, recorded.level));
    }
    let (Some(ours), Ok(theirs)) = (as_stored(recorded), serde_json::from_str::<Value>(stored.assessment))
    else {
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

/// Whether facts that are stored beside an assessment give it.
pub fn gives(facts: &str, assessment: &str) -> bool {
    let kept =
        serde_json::from_str::<Kept>(facts).ok().and_then(|kept| assessed(kept.facts, &kept.params).ok());
    let ours = kept.as_ref().and_then(as_stored);
    ours.is_some() && ours == serde_json::from_str::<Value>(assessment).ok()
}

/// A value as it is when it was stored and read again: what is written of a float is not always read as the same one.
pub(super) fn as_stored(value: &impl serde::Serialize) -> Option<Value> {
    serde_json::from_str(&serde_json::to_string(value).ok()?).ok()
}
