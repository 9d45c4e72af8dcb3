//! What an assessment looks at: classes of persons and the objections, at one moment.
//!
//! Holds counts, not persons, so that its size follows the number of groups and organisations. Persons are named
//! only behind objections, where it matters that they are distinct. Knows nothing of where it comes from.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::check::{SnapshotError, check_groups, check_objections};
use super::codes::{Ground, Mandate, ObjectionState, Stance};
use super::params::Params;

/// The row in which members of no expected group are shown. No charter may expect a group of this name.
pub const OTHER: &str = "OTHER";

/// More persons than any group has: keeps every sum of counts far from an overflow.
pub(super) const MOST_PERSONS: u64 = 1_000_000_000;

/// Counted persons who are alike: same stakeholder group, same organisation, same stance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Their stakeholder group; one that is not expected (or "") is pooled as [`OTHER`].
    pub group: String,
    /// Their organisation, if they have one.
    pub organisation: Option<String>,
    /// Their stance; none for the silent.
    pub stance: Option<Stance>,
    /// How many they are.
    pub persons: u64,
}

/// A counted person behind an objection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Backer {
    /// Who it is: the same name behind every objection of theirs.
    pub person: String,
    /// Their stakeholder group.
    pub group: String,
    /// Their organisation, if they have one.
    pub organisation: Option<String>,
    /// Their stance; none for the silent.
    pub stance: Option<Stance>,
}

/// An objection as the assessment sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// Its identifier.
    pub id: String,
    /// How far the group has come with it.
    pub state: ObjectionState,
    /// Whether the objector keeps objecting after a finding.
    pub maintained: bool,
    /// What it is about.
    pub ground: Option<Ground>,
    /// The group for which its declared focal point filed it.
    pub focal_point_of: Option<String>,
    /// The counted persons behind it.
    pub backers: Vec<Backer>,
}

impl Objection {
    /// Whether it is maintained against a finding; before one, and after a settlement, that means nothing.
    pub(super) fn is_maintained(&self) -> bool {
        self.maintained && self.state.can_be_maintained()
    }
}

/// The facts of a snapshot, in any order, before they are checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The charter's expected stakeholder groups.
    pub expected_groups: Vec<String>,
    /// The counted persons.
    pub classes: Vec<Class>,
    /// Every objection to the position, whatever its state.
    pub objections: Vec<Objection>,
    /// Whole days for which the text has been open.
    pub days_open: u32,
    /// Whole days since its last change in substance.
    pub days_since_change: u32,
    /// Requests for more time that nobody has decided on.
    pub time_requests_open: u32,
    /// The answer to the mandate's checks.
    pub mandate: Mandate,
}

/// Checked facts, in one order whatever order they came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    facts: Facts,
}

impl Snapshot {
    /// Checks the facts and puts them into order.
    pub fn new(mut facts: Facts) -> Result<Self, SnapshotError> {
        check_groups(&facts.expected_groups)?;
        facts.expected_groups.sort_unstable();
        facts.classes = merged(facts.classes)?;
        facts.objections.sort_by(|a, b| a.id.cmp(&b.id));
        for objection in &mut facts.objections {
            objection.backers.sort_unstable();
            objection.backers.dedup();
        }
        check_objections(&facts)?;
        Ok(Self { facts })
    }

    /// The facts, in order.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What is kept of it for ever beside an assessment with these parameters: the facts with numbers for the names of
    /// persons and organisations, and the parameters.
    pub fn kept(&self, params: &Params) -> Value {
        json!({"facts": self.nameless(), "params": params})
    }

    fn nameless(&self) -> Facts {
        let mut facts = self.facts.clone();
        let (mut organisations, mut persons) = (BTreeMap::new(), BTreeMap::new());
        let numbered = |names: &mut BTreeMap<String, String>, letter: char, name: &str| {
            let number = names.len().saturating_add(1);
            names.entry(name.to_owned()).or_insert_with(|| format!("{letter}{number}")).clone()
        };
        for class in &mut facts.classes {
            class.organisation = class.organisation.as_deref().map(|o| numbered(&mut organisations, 'o', o));
        }
        for backer in facts.objections.iter_mut().flat_map(|o| &mut o.backers) {
            backer.organisation =
                backer.organisation.as_deref().map(|o| numbered(&mut organisations, 'o', o));
            backer.person = numbered(&mut persons, 'p', &backer.person);
        }
        facts
    }

    /// The row that a group's members are counted in.
    pub(super) fn row_of<'a>(&'a self, group: &'a str) -> &'a str {
        let place = self.facts.expected_groups.binary_search_by(|expected| expected.as_str().cmp(group));
        if place.is_ok() { group } else { OTHER }
    }
}

/// Adds up classes that differ in nothing but their number, and leaves empty ones out.
fn merged(classes: Vec<Class>) -> Result<Vec<Class>, SnapshotError> {
    let mut counts = BTreeMap::<(String, Option<String>, Option<Stance>), u64>::new();
    let mut total = 0_u64;
    for Class { group, organisation, stance, persons } in classes {
        total = total.saturating_add(persons);
        if total > MOST_PERSONS {
            return Err(SnapshotError::TooManyPersons);
        }
        *counts.entry((group, organisation, stance)).or_default() += persons;
    }
    Ok(counts
        .into_iter()
        .filter(|(_, persons)| *persons > 0)
        .map(|((group, organisation, stance), persons)| Class { group, organisation, stance, persons })
        .collect())
}
