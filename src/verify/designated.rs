//! The assessments that designations keep: the one that an evaluation was made on, and the one that it became final with.

use std::collections::HashMap;

use serde::Deserialize;

use super::entries::Entry;
use super::files::Files;
use super::report::{Code, Report};
use super::rows::readable;
use crate::domain::consensus::{Assessment, Level};
use crate::domain::designations::FINAL;
use crate::domain::ids::{DesignationId, PositionId};
use crate::domain::replay::{Electors, Look, State, Stored, differences};
use crate::domain::time::Instant;

#[derive(Debug, Deserialize)]
struct Row {
    id: DesignationId,
    position_id: PositionId,
    advisory_level: Level,
    assessment: String,
    snapshot: String,
    designated_at: Instant,
    final_assessment: Option<String>,
    final_snapshot: Option<String>,
    finalized_at: Option<Instant>,
}

/// Designations that are to be worked out again.
#[derive(Debug, Default)]
pub struct Designations {
    made: HashMap<DesignationId, Row>,
    /// Those that were worked out as they were made.
    seen: HashMap<DesignationId, Row>,
}

impl Designations {
    /// Reads them. Whether the lines are of the form described is told with the rows.
    pub fn read(files: &mut Files<'_>, report: &mut Report) -> Self {
        let mut made = HashMap::new();
        readable("designations", files, report, |row: Row, _| drop(made.insert(row.id, row)));
        Self { made, seen: HashMap::new() }
    }

    /// Before an entry is followed: what it finds was assessed on the rows as they are.
    pub fn before(&mut self, entry: &Entry<'_>, (state, electors): (&State, &Electors), report: &mut Report) {
        let is_final = FINAL.contains(&entry.body.action.as_ref());
        for covered in entry.facts.iter().filter(|covered| covered.table == "designations") {
            let id: DesignationId = covered.id.cast();
            if let Some(row) = self.made.remove(&id) {
                let stored =
                    Stored { level: row.advisory_level, assessment: &row.assessment, facts: &row.snapshot };
                hold(&row, (row.designated_at, stored), (state, electors), report);
                self.seen.insert(id, row);
            }
            // It is made final once; what another takes its place with is that one's.
            let Some(row) = is_final.then(|| self.seen.remove(&id)).flatten() else { continue };
            if let (Some(at), Some(assessment), Some(facts)) =
                (row.finalized_at, row.final_assessment.as_deref(), row.final_snapshot.as_deref())
            {
                let level =
                    serde_json::from_str::<Assessment>(assessment).map_or(row.advisory_level, |a| a.level);
                hold(&row, (at, Stored { level, assessment, facts }), (state, electors), report);
            }
        }
    }
}

fn hold(
    row: &Row,
    (at, stored): (Instant, Stored<'_>),
    (state, electors): (&State, &Electors),
    report: &mut Report,
) {
    report.look(Code::Assessment, 1);
    let differs = differences(&Look::at(state, row.position_id, at, electors), stored);
    if !differs.is_empty() {
        let why = format!("at {at} the record gives another assessment: {}", differs.join(", "));
        report.fault(Code::Assessment, format!("designations {}", row.id), why);
    }
}
