//! Holds an assessment that is stored against the one that the record gives.

use serde_json::Value;

use super::look::Look;
use crate::domain::consensus::{Assessment, Level};

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

/// Where what is stored differs from what the record gives; nothing where they agree.
pub fn differences(recorded: &Result<Look, String>, stored: Stored<'_>) -> Vec<String> {
    let recorded = match recorded {
        Ok(found) => found,
        Err(why) => return vec![format!("it cannot be worked out: {why}")],
    };
    let mut differs = against(&recorded.assessment, stored);
    if serde_json::from_str(stored.facts).ok().as_ref() != recorded.column("facts") {
        differs.push("the facts that are stored with it".to_owned());
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

/// A value as it is when it was stored and read again: what is written of a float is not always read as the same one.
pub(super) fn as_stored(value: &impl serde::Serialize) -> Option<Value> {
    serde_json::from_str(&serde_json::to_string(value).ok()?).ok()
}
