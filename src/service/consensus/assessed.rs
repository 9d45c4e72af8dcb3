//! An assessment of a position, and what it was made from: counts, never the stances of persons.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::calls::Frozen;
use crate::domain::consensus::{
    Assessment, Backer, Class, Facts, Mandate, OTHER, Objection as Seen, Params, Snapshot, assess,
};
use crate::domain::groups::Charter;
use crate::domain::ids::ObjectionId;
use crate::domain::mandate::Checks;
use crate::domain::stances::counts;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::calls::Call;
use crate::store::mandate::MandateAnswer;
use crate::store::objections::Objection;
use crate::store::positions::Position;
use crate::store::stances::CurrentStance;
use crate::store::tallies::Tally;

/// An assessment of a position.
#[derive(Debug)]
pub(in crate::service) struct Assessed {
    /// The position, as it was.
    pub position: Position,
    /// The call, or the charter and the members as they stand.
    pub basis: Basis,
    /// What was looked at.
    pub snapshot: Snapshot,
    /// What was found.
    pub assessment: Assessment,
    /// How many of whom took a stance, whatever it is.
    pub participation: BTreeMap<String, Participation>,
    /// Who counts beside those fixed at the opening.
    pub beside: Beside,
    /// The objections, with how many are behind each.
    pub objections: Vec<(Objection, usize)>,
}

/// What an assessment goes by.
#[derive(Clone, Debug)]
pub(in crate::service) struct Basis {
    /// The call; none where it goes by the charter and the members as they stand.
    pub call: Option<Call>,
    /// The parameters.
    pub params: Params,
    /// The expected stakeholder groups.
    pub expected_groups: Vec<String>,
    /// The ids of the mandate's checks.
    pub mandate_checks: Vec<String>,
}

/// Persons of a stakeholder group.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(in crate::service) struct Participation {
    /// Who count.
    pub members: i64,
    /// Who took a stance.
    pub taken: i64,
}

/// Persons who count beside those whom the opening fixed, or who are members.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::service) struct Beside {
    /// Joined while the call was open.
    pub joined_later: i64,
    /// Left, and keep their stance until the next substantive version.
    pub departed: i64,
}

/// What is read for one assessment.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// How many count, by stakeholder group and organisation.
    pub roll: Vec<(String, String, i64)>,
    pub beside: Beside,
    pub tallies: Vec<Tally>,
    pub objections: Vec<(Objection, usize)>,
    pub backing: Vec<(ObjectionId, CurrentStance)>,
    pub days_open: u32,
    pub days_since_change: u32,
    pub time_requests_open: u32,
}

impl Basis {
    /// The call where one stands, else the charter.
    pub fn of(call: Option<Call>, charter: &Charter) -> Result<Self> {
        if let Some(call) = call {
            let Frozen { params, expected_groups, mandate_checks } = call.frozen()?;
            return Ok(Self { call: Some(call), params, expected_groups, mandate_checks });
        }
        Ok(Self {
            call: None,
            params: charter.consensus.clone(),
            expected_groups: charter.expected_groups.iter().map(ToString::to_string).collect(),
            mandate_checks: charter.mandate_checks.iter().map(|check| check.id.to_string()).collect(),
        })
    }

    /// The moment that it speaks of: a call stands still at its end, to which one that is held has not come.
    pub fn as_of(&self, windows_at: Instant, now: Instant) -> Instant {
        let ended = self.call.as_ref().filter(|call| !call.is_open(windows_at));
        ended.map_or(now, |call| now.min(call.closes_at))
    }

    /// The mandate's checks, as they were answered.
    pub fn mandate(&self, answers: &[MandateAnswer]) -> Checks {
        MandateAnswer::checks(answers, self.mandate_checks.iter().map(String::as_str))
    }

    fn row_of<'a>(&self, group: &'a str) -> &'a str {
        if self.expected_groups.iter().any(|expected| expected == group) { group } else { OTHER }
    }
}

impl Assessed {
    /// Assesses what was found.
    pub(super) fn of(position: Position, basis: Basis, mandate: Mandate, found: Found) -> Result<Self> {
        let participation = participation(&basis, &found);
        let facts = Facts {
            expected_groups: basis.expected_groups.clone(),
            classes: classes(&found),
            objections: found.objections.iter().map(|(o, _)| seen(o, &position, &found.backing)).collect(),
            days_open: found.days_open,
            days_since_change: found.days_since_change,
            time_requests_open: found.time_requests_open,
            mandate,
        };
        let snapshot = Snapshot::new(facts).map_err(Error::internal)?;
        let assessment = assess(&snapshot, &basis.params);
        let Found { beside, objections, .. } = found;
        Ok(Self { position, basis, snapshot, assessment, participation, beside, objections })
    }
}

fn organisation(name: &str) -> Option<String> {
    (!name.is_empty()).then(|| name.to_owned())
}

fn persons(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

/// The stances as they are tallied, and silence: who counts less who took one.
fn classes(found: &Found) -> Vec<Class> {
    let mut silent: BTreeMap<(&str, &str), i64> = BTreeMap::new();
    for (group, organisation, heads) in &found.roll {
        *silent.entry((group, organisation)).or_default() += heads;
    }
    let mut classes = Vec::new();
    for tally in &found.tallies {
        let Tally { stakeholder_group: group, organisation: name, stance, persons: taken, .. } = tally;
        *silent.entry((group, name)).or_default() -= taken;
        let (group, organisation) = (group.clone(), organisation(name));
        classes.push(Class { group, organisation, stance: Some(*stance), persons: persons(*taken) });
    }
    for ((group, name), left) in silent {
        let (group, organisation) = (group.to_owned(), organisation(name));
        classes.push(Class { group, organisation, stance: None, persons: persons(left) });
    }
    classes
}

fn participation(basis: &Basis, found: &Found) -> BTreeMap<String, Participation> {
    let mut rows: BTreeMap<String, Participation> =
        basis.expected_groups.iter().map(|group| (group.clone(), Participation::default())).collect();
    for (group, _, heads) in &found.roll {
        rows.entry(basis.row_of(group).to_owned()).or_default().members += heads;
    }
    for tally in &found.tallies {
        rows.entry(basis.row_of(&tally.stakeholder_group).to_owned()).or_default().taken += tally.persons;
    }
    rows
}

/// An objection with those behind it whose stances count; nobody else sustains it.
fn seen(objection: &Objection, position: &Position, backing: &[(ObjectionId, CurrentStance)]) -> Seen {
    let behind = backing.iter().filter(|(id, stance)| {
        *id == objection.id && counts(stance.version, position.substantive_version, stance.set_aside)
    });
    let backer = |stance: &CurrentStance| Backer {
        person: stance.member_id.to_string(),
        group: stance.stakeholder_group.clone(),
        organisation: organisation(&stance.organisation),
        stance: Some(stance.stance),
    };
    Seen {
        id: objection.id.to_string(),
        state: objection.state,
        maintained: objection.maintained,
        ground: Some(objection.ground),
        focal_point_of: objection.focal_point_of.clone(),
        backers: behind.map(|(_, stance)| backer(stance)).collect(),
    }
}

/// What an assessment was computed from, as it is stored beside it.
pub(in crate::service) fn kept(assessed: &Assessed) -> Result<String> {
    serde_json::to_string(&assessed.snapshot.kept(&assessed.basis.params)).map_err(Error::internal)
}
