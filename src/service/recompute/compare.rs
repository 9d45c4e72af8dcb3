//! What is stored of assessments, and where each differs from what the record gives.

use std::collections::HashSet;

use super::read;
use crate::domain::consensus::{Assessment, Level};
use crate::domain::designations::FINAL;
use crate::domain::ids::{EntryId, PositionId};
use crate::domain::replay::{self, Electors, Look, State, differences};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::designations::Designation;
use crate::store::record::{Row, Written};
use crate::store::snapshots;

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

    /// Where it differs from what the record gives; nothing where they agree.
    pub fn differs(&self, state: &State, position: PositionId, electors: &Electors) -> Vec<String> {
        let Self { at, level, assessment, facts, .. } = self;
        let stored = replay::Stored { level: *level, assessment, facts };
        differences(&Look::at(state, position, *at, electors), stored)
    }
}
