//! One case in its JSON form: what is read, field by field, and turned into a snapshot.
//!
//! Everything that is wrong is found while reading, so that an error knows its line and field. A field that is there
//! twice is refused by the derived readers themselves.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::check::{SnapshotError, check_groups};
use super::codes::{Ground, Mandate, ObjectionState, Role, Stance};
use super::params::Params;
use super::reading::{Identified, distinct, object};
use super::snapshot::{Backer, Class, Facts, Objection, Snapshot};

/// A case as it is written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    #[serde(deserialize_with = "distinct")]
    pub participants: Vec<Participant>,
    #[serde(deserialize_with = "expected_groups")]
    pub expected_groups: Vec<String>,
    #[serde(default, deserialize_with = "distinct")]
    pub objections: Vec<Raised>,
    #[serde(default = "a_full_window")]
    pub days_open: u32,
    #[serde(default = "long_ago")]
    pub days_since_change: u32,
    #[serde(default)]
    pub time_requests_open: u32,
    #[serde(default = "within_mandate")]
    pub mandate: Mandate,
    #[serde(default, deserialize_with = "params")]
    pub params: Params,
}

/// A participant as written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Participant {
    pub id: String,
    /// Null is for members of no group.
    #[serde(deserialize_with = "Option::deserialize")]
    pub group: Option<String>,
    #[serde(deserialize_with = "Option::deserialize")]
    pub stance: Option<Stance>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
    #[serde(default = "stakeholder")]
    pub role: Role,
}

/// An objection as written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raised {
    pub id: String,
    pub state: ObjectionState,
    pub backers: Vec<String>,
    #[serde(default)]
    pub maintained: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub focal_point_of: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
}

fn a_full_window() -> u32 {
    14
}
fn long_ago() -> u32 {
    99
}
fn within_mandate() -> Mandate {
    Mandate::Ok
}
fn stakeholder() -> Role {
    Role::Stakeholder
}

impl Case {
    /// The snapshot of a case, and the parameters to assess it with.
    pub fn into_snapshot(self) -> Result<(Snapshot, Params), SnapshotError> {
        let counted: BTreeMap<String, Backer> = self
            .participants
            .into_iter()
            .filter(|p| p.role.is_counted())
            .map(Participant::into_backer)
            .collect();
        let facts = Facts {
            expected_groups: self.expected_groups,
            classes: counted.values().map(alone).collect(),
            objections: self.objections.into_iter().map(|raised| raised.backed_by(&counted)).collect(),
            days_open: self.days_open,
            days_since_change: self.days_since_change,
            time_requests_open: self.time_requests_open,
            mandate: self.mandate,
        };
        Ok((Snapshot::new(facts)?, self.params))
    }
}

impl Participant {
    fn into_backer(self) -> (String, Backer) {
        let Self { id, group, stance, org, role: _ } = self;
        let organisation = org.filter(|name| !name.is_empty());
        (id.clone(), Backer { person: id, group: group.unwrap_or_default(), organisation, stance })
    }
}

fn alone(person: &Backer) -> Class {
    let Backer { person: _, group, organisation, stance } = person.clone();
    Class { group, organisation, stance, persons: 1 }
}

impl Raised {
    /// Leaves out backers who are not counted.
    fn backed_by(self, counted: &BTreeMap<String, Backer>) -> Objection {
        let Self { id, state, backers, maintained, focal_point_of, ground } = self;
        let backers = backers.iter().filter_map(|backer| counted.get(backer).cloned()).collect();
        Objection { id, state, maintained, ground, focal_point_of, backers }
    }
}

impl Identified for Participant {
    fn id(&self) -> &str {
        &self.id
    }
}
impl Identified for Raised {
    fn id(&self) -> &str {
        &self.id
    }
}

fn expected_groups<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let groups = Vec::<String>::deserialize(deserializer)?;
    check_groups(&groups).map_err(D::Error::custom)?;
    Ok(groups)
}

fn params<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Params, D::Error> {
    object(deserializer, |_| Ok(()))
}

/// A whole document.
pub(super) struct Document(pub Case);

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object(deserializer, |_| Ok(())).map(Self)
    }
}
