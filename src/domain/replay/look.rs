//! All that is kept of a look at a position, out of the record: what a snapshot's columns have to say.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::compare::as_stored;
use super::electors::Electors;
use super::rebuild::{basis, rebuild};
use super::rows::ObjectionRow;
use super::state::State;
use crate::domain::consensus::{Assessment, Class, Level, OTHER, Snapshot, assess};
use crate::domain::course::median;
use crate::domain::ids::PositionId;
use crate::domain::objections::Course;
use crate::domain::time::Instant;

/// The columns of a snapshot that follow from the record up to the number that it covers, in the order of
/// [`Look::columns`]. JSON that is stored as text is meant as what it says.
pub const COLUMNS: [&str; 11] = [
    "level",
    "assessment",
    "facts",
    "metrics",
    "by_group",
    "equal_group_share",
    "method",
    "version",
    "call_id",
    "open_objections",
    "median_age_days",
];

/// A position, looked at.
#[derive(Clone, Debug)]
pub struct Look {
    /// The assessment.
    pub assessment: Assessment,
    columns: [Value; COLUMNS.len()],
}

impl Look {
    /// Looks at a position as the record has it at a moment; or says why that cannot be worked out.
    pub fn at(state: &State, id: PositionId, at: Instant, electors: &Electors) -> Result<Self, String> {
        let (facts, params) = rebuild(state, id, at, electors)?;
        let position = state.position(id).ok_or("no such position in the record")?;
        let basis = basis(state, position)?;
        let taken = participation(&facts.classes, &facts.expected_groups);
        let snapshot = Snapshot::new(facts).map_err(|e| e.to_string())?;
        let assessment = assess(&snapshot, &params);
        let ages: Vec<i64> =
            state.objections(id).filter(|o| is_open(o)).map(|o| at.days_since(o.created_at)).collect();
        let stored = |value: Option<Value>| value.ok_or("it cannot be written");
        let columns = [
            json!(assessment.level),
            stored(as_stored(&assessment))?,
            stored(as_stored(&snapshot.kept(&params)))?,
            stored(as_stored(&assessment.metrics))?,
            by_group(&assessment, &taken),
            json!(assessment.metrics.equal_group_share.as_ref().map(ToString::to_string)),
            json!(assessment.version),
            json!(position.version),
            json!(basis.call.map(|call| call.id)),
            json!(ages.len()),
            json!(median(ages)),
        ];
        Ok(Self { assessment, columns })
    }

    /// The level.
    pub const fn level(&self) -> Level {
        self.assessment.level
    }

    /// What one of [`COLUMNS`] has to say.
    pub fn column(&self, name: &str) -> Option<&Value> {
        self.columns().find(|(column, _)| *column == name).map(|(_, value)| value)
    }

    /// What each of [`COLUMNS`] has to say.
    pub fn columns(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        COLUMNS.into_iter().zip(&self.columns)
    }
}

/// Whether an objection still speaks against the text.
fn is_open(objection: &ObjectionRow) -> bool {
    let ObjectionRow { state, maintained, created_at, .. } = *objection;
    Course { state, maintained, ..Course::raised(created_at) }.is_open()
}

/// How many count, and how many of them took a stance, in each expected group and in none of them.
fn participation(classes: &[Class], expected: &[String]) -> BTreeMap<String, (u64, u64)> {
    let mut groups: BTreeMap<String, (u64, u64)> =
        expected.iter().map(|group| (group.clone(), (0, 0))).collect();
    for class in classes.iter().filter(|class| class.persons > 0) {
        let is_expected = expected.contains(&class.group);
        let (members, taken) =
            groups.entry(if is_expected { class.group.clone() } else { OTHER.to_owned() }).or_default();
        *members = members.saturating_add(class.persons);
        *taken = taken.saturating_add(if class.stance.is_some() { class.persons } else { 0 });
    }
    groups
}

fn by_group(assessment: &Assessment, taken: &BTreeMap<String, (u64, u64)>) -> Value {
    let point = |(group, (members, taken)): (&String, &(u64, u64))| {
        let row = assessment.groups.get(group);
        let point = json!({
            "members": members,
            "taken": taken,
            "eligible": row.map(|r| r.size),
            "engaged": row.map(|r| r.engaged),
            "share": row.and_then(|r| r.share.as_ref()).map(ToString::to_string),
            "verdict": row.map(|r| r.verdict),
        });
        (group.clone(), point)
    };
    Value::Object(taken.iter().map(point).collect())
}
