//! A snapshot written out person by person, as a case that anybody can assess again.

use std::collections::BTreeMap;

use super::case::{Case, Participant, Raised};
use super::codes::{Role, Stance};
use super::params::Params;
use super::snapshot::{Backer, Class, Objection, Snapshot};

/// The case of a snapshot.
pub(super) fn expand(snapshot: &Snapshot, params: &Params) -> Case {
    let facts = snapshot.facts();
    Case {
        participants: participants(snapshot),
        expected_groups: facts.expected_groups.clone(),
        objections: facts.objections.iter().map(raised).collect(),
        days_open: facts.days_open,
        days_since_change: facts.days_since_change,
        time_requests_open: facts.time_requests_open,
        mandate: facts.mandate,
        params: params.clone(),
    }
}

/// Backers keep their names; the others, of whom only the number is known, are numbered.
fn participants(snapshot: &Snapshot) -> Vec<Participant> {
    let facts = snapshot.facts();
    let backers = facts.objections.iter().flat_map(|objection| &objection.backers);
    let named: BTreeMap<&str, &Backer> = backers.map(|backer| (backer.person.as_str(), backer)).collect();
    let mut behind = BTreeMap::new();
    for Backer { person: _, group, organisation, stance } in named.values() {
        *behind.entry((group, organisation, stance)).or_default() += 1_u64;
    }
    let mut all: Vec<Participant> = named.values().map(|backer| participant(backer)).collect();
    let numbers = (1_u64..).map(|number| format!("p{number}"));
    let mut free = numbers.filter(|id| !named.contains_key(id.as_str()));
    for class in &facts.classes {
        let others = class.persons.saturating_sub(behind.get(&like(class)).copied().unwrap_or_default());
        for id in free.by_ref().take(usize::try_from(others).unwrap_or(usize::MAX)) {
            let Class { group, organisation, stance, persons: _ } = class.clone();
            all.push(participant(&Backer { person: id, group, organisation, stance }));
        }
    }
    all
}

fn like(class: &Class) -> (&String, &Option<String>, &Option<Stance>) {
    (&class.group, &class.organisation, &class.stance)
}

fn participant(backer: &Backer) -> Participant {
    let Backer { person: id, group, organisation: org, stance } = backer.clone();
    Participant { id, group: Some(group), stance, org, role: Role::Stakeholder }
}

fn raised(objection: &Objection) -> Raised {
    let Objection { id, state, maintained, ground, focal_point_of, backers } = objection.clone();
    let backers = backers.into_iter().map(|backer| backer.person).collect();
    Raised { id, state, backers, maintained, focal_point_of, ground }
}
