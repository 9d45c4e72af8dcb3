//! A case, person by person, as the second reading takes it.

use super::super::{Backer, Class, Facts, Mandate, Objection, ObjectionState, Params, Snapshot, Stance};

#[derive(Clone, Debug)]
pub struct Person {
    pub id: String,
    pub group: String,
    pub org: Option<String>,
    pub stance: Option<Stance>,
}

#[derive(Clone, Debug)]
pub struct Reproach {
    pub id: String,
    pub state: ObjectionState,
    pub maintained: bool,
    pub focal_point_of: Option<String>,
    /// Ids of persons.
    pub backers: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Case {
    pub people: Vec<Person>,
    pub expected: Vec<String>,
    pub objections: Vec<Reproach>,
    pub days_open: u32,
    pub days_since_change: u32,
    pub time_requests_open: u32,
    pub mandate: Mandate,
    pub params: Params,
}

impl Case {
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::new(Facts {
            expected_groups: self.expected.clone(),
            classes: self.people.iter().map(class).collect(),
            objections: self.objections.iter().map(|objection| self.objection(objection)).collect(),
            days_open: self.days_open,
            days_since_change: self.days_since_change,
            time_requests_open: self.time_requests_open,
            mandate: self.mandate,
        })
        .unwrap()
    }

    fn objection(&self, reproach: &Reproach) -> Objection {
        let Reproach { id, state, maintained, focal_point_of, backers } = reproach.clone();
        let person = |id: &String| self.people.iter().find(|person| person.id == *id).unwrap();
        let backers = backers.iter().map(|id| backer(person(id))).collect();
        Objection { id, state, maintained, ground: None, focal_point_of, backers }
    }
}

fn class(person: &Person) -> Class {
    let Person { id: _, group, org: organisation, stance } = person.clone();
    Class { group, organisation, stance, persons: 1 }
}

fn backer(person: &Person) -> Backer {
    let Person { id: person, group, org: organisation, stance } = person.clone();
    Backer { person, group, organisation, stance }
}
