//! What facts must be like to make a snapshot.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::snapshot::{Backer, Facts, MOST_PERSONS, OTHER};

/// Refuses a list of expected groups that no charter can have.
pub(super) fn check_groups(expected: &[String]) -> Result<(), SnapshotError> {
    if expected.is_empty() {
        return Err(SnapshotError::NoExpectedGroup);
    }
    let mut seen = BTreeSet::new();
    for group in expected {
        if group.trim().is_empty() || group.contains(',') || group == OTHER {
            return Err(SnapshotError::GroupName(group.clone()));
        }
        if !seen.insert(group) {
            return Err(SnapshotError::RepeatedGroup(group.clone()));
        }
    }
    Ok(())
}

/// Refuses objections that contradict each other or the classes. Expects both in order.
pub(super) fn check_objections(facts: &Facts) -> Result<(), SnapshotError> {
    let mut ids = BTreeSet::new();
    let mut persons = BTreeMap::<&str, &Backer>::new();
    for objection in &facts.objections {
        if !ids.insert(&objection.id) {
            return Err(SnapshotError::RepeatedObjection(objection.id.clone()));
        }
        for backer in &objection.backers {
            if persons.insert(&backer.person, backer).is_some_and(|before| before != backer) {
                return Err(SnapshotError::ContradictoryBacker(backer.person.clone()));
            }
        }
    }
    let mut room = BTreeMap::<_, u64>::new();
    for class in &facts.classes {
        room.insert((&class.group, &class.organisation, class.stance), class.persons);
    }
    for backer in persons.into_values() {
        match room.get_mut(&(&backer.group, &backer.organisation, backer.stance)) {
            Some(left) if *left > 0 => *left -= 1,
            _ => return Err(SnapshotError::UncountedBacker(backer.person.clone())),
        }
    }
    Ok(())
}

/// Facts that do not make a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SnapshotError {
    /// No expected group.
    NoExpectedGroup,
    /// An expected group without a name, with a comma in it, or called [`OTHER`].
    GroupName(String),
    /// An expected group that is there twice.
    RepeatedGroup(String),
    /// More persons than there are.
    TooManyPersons,
    /// An objection that is there twice.
    RepeatedObjection(String),
    /// A person with two different groups, organisations or stances.
    ContradictoryBacker(String),
    /// A backer who is not among the counted persons.
    UncountedBacker(String),
}

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoExpectedGroup => f.write_str("at least one group must be expected"),
            Self::GroupName(name) => {
                write!(f, "{name:?} cannot be an expected group: no blank name, no comma, not {OTHER}")
            }
            Self::RepeatedGroup(name) => write!(f, "the group {name:?} is expected twice"),
            Self::TooManyPersons => write!(f, "there are more than {MOST_PERSONS} persons"),
            Self::RepeatedObjection(id) => write!(f, "the objection {id:?} is there twice"),
            Self::ContradictoryBacker(person) => {
                write!(f, "the backer {person:?} has two groups, organisations or stances")
            }
            Self::UncountedBacker(person) => write!(f, "the backer {person:?} is not among those counted"),
        }
    }
}
impl std::error::Error for SnapshotError {}
